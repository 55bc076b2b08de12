/** A button a thread: what its step will do, or why it cannot go. */
import type { App } from "./app";
import { badge, lookClass } from "./badge";
import { attribute, byId, h, keyed, show, text } from "./dom";
import type { Thread } from "./protocol";
import { endAt, threadsOf, type State } from "./state";

const foldFrom = 8; // with more threads than this the ended ones are folded away

export function mountThreads({ store, session }: App): void {
  const list = byId("threads");
  let unfolded = false;
  const fold = byId("fold");
  fold.addEventListener("click", () => {
    unfolded = !unfolded;
    draw(store.state);
  });
  byId("interrupt").addEventListener("click", () => void session.step(0, true));
  byId("dismiss-step").addEventListener("click", () => session.notice({ step: "" }));

  const draw = (state: Readonly<State>) => {
    const all = threadsOf(state.run);
    const folds = all.length > foldFrom;
    const gone = folds ? all.filter(over).length : 0;
    const shown = folds && !unfolded ? all.filter((thread) => !over(thread)) : all;
    attribute(list, "data-many", all.length > foldFrom ? "" : null);
    const focused = list.contains(document.activeElement);
    keyed(list, shown, (thread) => String(thread.id), create, (element, thread) => update(element, thread, session));
    // A button that is folded away must not take the keys with it.
    if (focused && !list.contains(document.activeElement)) byId("main").focus({ preventScroll: true });
    show(fold, gone > 0);
    attribute(fold, "aria-expanded", String(unfolded));
    text(fold, unfolded ? `Hide the ${gone} that have ended` : `Show the ${gone} that have ended`);
    const main = all.find((thread) => thread.id === 0);
    show(byId("interrupt"), !!main);
    attribute(byId("interrupt"), "aria-disabled", !main || over(main) || endAt(state.run) ? "true" : null);
    show(byId("threads-waiting"), all.length === 0);
    text(byId("threads-waiting"), waiting(state));
  };

  store.view((state, before) => {
    if (state.run !== before.run || state.engine !== before.engine || state.diagnostics !== before.diagnostics) draw(state);
    if (state.notices !== before.notices) {
      text(byId("step-notice-text"), state.notices.step);
      show(byId("step-notice"), state.notices.step !== "");
    }
  });
}

/** Why there are no buttons. */
function waiting(state: Readonly<State>): string {
  if (state.engine.phase === "failed") return "No engine: see the message above.";
  if (state.diagnostics.length && !state.run) return "The program has errors: mend them to run it.";
  return "The buttons come with the engine.";
}

function over(thread: Thread): boolean {
  return thread.status === "ended" || thread.status === "failed" || thread.status === "killed";
}

function create(thread: Thread): HTMLElement {
  const key = thread.id <= 9 ? h("kbd", { "aria-hidden": "true" }, String(thread.id)) : null;
  return h(
    "button",
    { type: "button", class: `go ${lookClass(thread.id)}`, "data-thread": thread.id, ...(thread.id <= 9 ? { "aria-keyshortcuts": thread.id } : {}) },
    badge(thread.id, thread.label),
    h("span", { class: "words" }, h("b"), h("span", { class: "what" })),
    key,
  );
}

function update(button: HTMLElement, thread: Thread, session: App["session"]): void {
  const [title, what] = words(thread);
  text(button.querySelector("b") ?? button, title);
  text(button.querySelector(".what") ?? button, what);
  attribute(button, "aria-disabled", thread.can ? null : "true");
  attribute(button, "data-status", thread.status);
  attribute(button, "title", thread.name && thread.name !== thread.label ? thread.name : null);
  button.onclick = () => void session.step(thread.id);
}

/** A button's two lines. */
export function words(thread: Thread): [string, string] {
  const { label } = thread;
  // Where the status says it all, the second line has room for the thread's own name.
  const why = ["has ended", "not started yet", ""].includes(thread.why) ? thread.name : thread.why;
  switch (thread.status) {
    case "ended":
      return [`${label} has finished`, why];
    case "failed":
      return [`${label} has failed`, thread.why];
    case "killed":
      return [`${label} is gone`, thread.why || "a daemon goes when the program ends"];
    case "not-started":
      return [`${label} has not started`, why];
    default:
      if (!thread.can) return [`${label} cannot go`, thread.why];
      return [`Step ${label}`, thread.why ? `${thread.action} (${thread.why})` : thread.action];
  }
}
