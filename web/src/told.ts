/** What happened: one plain sentence a step. A click goes to the step. */
import type { App } from "./app";
import { badge, labelOf } from "./badge";
import { attribute, byId, h, text } from "./dom";
import { threadsOf, type State } from "./state";
import { VirtualList } from "./virtual";

export function mountTold({ store, session }: App): void {
  const list = byId("told-list");
  const box = byId("told-box");
  let cursor = 0; // the row that Tab comes to

  const rows = new VirtualList(box, list, {
    estimate: 36,
    make: (index) => make(index, store.state),
    update: mark,
  });

  function mark(row: HTMLElement, index: number): void {
    const playhead = store.state.run?.playhead ?? 0;
    const now = index + 1 === playhead;
    row.classList.toggle("now", now);
    row.classList.toggle("ahead", index + 1 > playhead);
    const button = row.querySelector("button");
    if (!button) return;
    button.tabIndex = index === cursor ? 0 : -1;
    attribute(button, "aria-current", now ? "step" : null);
  }

  function make(index: number, state: Readonly<State>): HTMLElement {
    const event = state.run?.events[index];
    const row = h("div", { role: "listitem" });
    if (!event) return row;
    const label = threadsOf(state.run).find((thread) => thread.id === event.thread)?.label ?? labelOf(event.thread);
    const bad = !!event.lost?.length || !!event.failed;
    row.className = bad ? "told bad" : "told";
    row.append(
      h(
        "button",
        { type: "button", class: "tell", onclick: () => void session.goTo(index + 1) },
        h("span", { class: "n" }, String(index + 1)),
        badge(event.thread, label),
        h("span", { class: "sentence" }, ...sentences(event.text, bad)),
        event.switch ? h("span", { class: "switch", title: "Another thread could have gone on: a switch" }, "⇄", h("span", { class: "sr" }, " switch")) : null,
      ),
    );
    mark(row, index);
    return row;
  }

  // What went wrong takes room when it is found: the step must stay in view.
  new ResizeObserver(() => store.state.run && rows.reveal(cursor)).observe(box);

  list.addEventListener("keydown", (event) => {
    const total = store.state.run?.total ?? 0;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    if (step === undefined || total === 0) return;
    event.preventDefault();
    cursor = Math.max(0, Math.min(total - 1, cursor + step));
    rows.reveal(cursor);
    rows.set(total, total);
    rows.flush();
    rows.element(cursor)?.querySelector("button")?.focus({ preventScroll: true });
  });

  store.view((state, before) => {
    if (state.run === before.run) return;
    const { run } = state;
    const total = run?.total ?? 0;
    cursor = Math.max(0, Math.min(total, run?.playhead ?? 0) - 1);
    // Another list is another run even if it is as long.
    const other = run?.events !== before.run?.events;
    rows.set(total, other ? 0 : Math.min(run?.changedFrom ?? 0, total));
    if (run) rows.reveal(cursor);
    byId("told-empty").hidden = total > 0;
    text(byId("told-count"), total > 0 ? `${total.toLocaleString("en")} ${total === 1 ? "step" : "steps"}` : "");
  });
}

/** The sentence that says what went wrong stands out. */
function sentences(narration: string, bad: boolean): (Node | string)[] {
  if (!bad) return [narration];
  const all = narration.match(/.+?[.!?](?=\s|$)\s*|.+$/g) ?? [narration];
  const wrong = Math.max(0, all.findIndex((sentence) => /\blost\b|raise|Error/.test(sentence)));
  return all.map((sentence, i) => (i === wrong ? h("b", {}, sentence) : sentence));
}
