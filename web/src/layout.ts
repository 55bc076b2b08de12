/**
 * The order of the panels follows the screen: on a phone the stage and its buttons
 * come before the code, on a wide screen the lesson stands beside the stage. The
 * panels are moved in the document, not only in the picture, so that Tab follows
 * what is seen. (The stage must stay where it is: a frame that is moved loads anew.)
 */
import type { App } from "./app";
import { attribute, byId } from "./dom";

/** The panels before the stage and after it, for each width. */
const orders = {
  narrow: [["notice"], ["steps", "time", "code", "told", "output", "lesson", "explore", "timed", "state"]],
  medium: [["notice", "code"], ["steps", "time", "told", "output", "lesson", "explore", "timed", "state"]],
  wide: [["code"], ["lesson", "steps", "time", "told", "output", "explore", "timed", "state"]],
} as const;

export function mountLayout({ embedded }: App): void {
  attribute(document.documentElement, "data-embed", embedded ? "" : null);
  const narrow = matchMedia("(max-width: 899px)");
  const wide = matchMedia("(min-width: 1400px)");
  const place = () => {
    const focused = document.activeElement as HTMLElement | null;
    const [before, after] = orders[narrow.matches ? "narrow" : wide.matches ? "wide" : "medium"];
    const stage = byId("stage");
    for (const id of before) stage.before(byId(id));
    for (const id of [...after].reverse()) stage.after(byId(id));
    // Beside the stage the lesson says itself what to notice.
    if (wide.matches) byId("lesson-body").prepend(byId("notice"));
    if (document.activeElement !== focused) focused?.focus({ preventScroll: true });
  };
  narrow.addEventListener("change", place);
  wide.addEventListener("change", place);
  place();
}
