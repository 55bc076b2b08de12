/**
 * The keys: only while the focus is inside the page's app region, never in a
 * field or the editor, never with a modifier.
 */
import type { App } from "./app";
import { byId } from "./dom";
import { toggle } from "./transport";

const fields = "input, textarea, select, [contenteditable], .cm-editor, dialog, [popover]";
const pressable = "button, a, summary";

export function mountKeys({ store, session }: App): void {
  byId("main").addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = event.target as Element;
    if (at.closest(fields)) return;
    if (!act(event, at)) return;
    event.preventDefault();
  });

  /** Does what a key means; returns false for a key that means nothing here. */
  function act(event: KeyboardEvent, at: Element): boolean {
    const { key } = event;
    if (/^[0-9]$/.test(key)) {
      if (!event.repeat) void session.step(Number(key));
      return true;
    }
    switch (key) {
      case "ArrowLeft":
      case "ArrowRight":
        // Something that scrolls sideways keeps its arrows.
        if (at.classList.contains("scroller") && at.scrollWidth > at.clientWidth) return false;
        void (key === "ArrowLeft" ? session.back() : session.forward());
        return true;
      case "e":
        byId("explore").scrollIntoView({ block: "nearest" });
        byId("explore-start").click();
        return true;
      case "Home":
        void session.goTo(0);
        return true;
      case "End":
        void session.end();
        return true;
      case " ":
        if (at.closest(pressable)) return false; // it presses the button
        toggle(store.state.playing, session);
        return true;
      default:
        return false;
    }
  }
}
