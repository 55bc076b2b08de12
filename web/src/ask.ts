/**
 * "Can it happen?": a question about all states of the program, and its answer. It
 * is a Python expression, or a sentence about threads ("A and B both hold a lock").
 */
import type { App } from "./app";
import { byId, h, show, text } from "./dom";
import { EngineDown } from "./engine";
import { count } from "./outcomes";
import type { Answer } from "./protocol";

export function mountAsk(app: App): void {
  const { store } = app;
  const field = byId<HTMLInputElement>("ask-expr");
  const answer = byId("ask-answer");
  byId("ask").addEventListener("submit", (event) => {
    event.preventDefault();
    const expr = field.value.trim();
    if (expr) void askInto(app, expr, answer);
    else field.focus();
  });
  store.view((state, before) => {
    // An answer is about the program that was asked.
    if (!state.explore.found && before.explore?.found) answer.replaceChildren();
  });
}

/** Asks, and puts the answer into an element. */
export async function askInto(app: App, expr: string, into: HTMLElement): Promise<void> {
  show(into, true);
  text(into, "Looking at every state …");
  try {
    const answer = await app.explorer.ask(expr);
    if (answer) into.replaceChildren(...answered(app, answer));
    else text(into, app.store.state.explore.note || "The search was stopped before there was an answer.");
  } catch (error) {
    const why = error instanceof EngineDown ? "the engine stopped" : error instanceof Error ? error.message : String(error);
    into.replaceChildren(h("span", { class: "wrong" }, `That cannot be asked: ${why}.`));
  }
}

function answered(app: App, a: Answer): (Node | string)[] {
  const nowhere = a.error ? ` It could be evaluated in no state: ${a.error}.` : "";
  switch (a.verdict) {
    case "yes": {
      const steps = `${a.steps ?? 0} ${a.steps === 1 ? "step" : "steps"}, ${a.preemptions ?? 0} ${a.preemptions === 1 ? "switch" : "switches"}`;
      const { programs } = app;
      return [
        h("b", {}, "Yes"),
        `, in ${a.states.toLocaleString("en")} ${a.states === 1 ? "state" : "states"}. `,
        h("button", { type: "button", class: "link", onclick: () => void programs.open({ ...programs.link(), schedule: a.witness ?? "", playhead: a.steps ?? 0 }, "push") }, `Show the shortest way there (${steps})`),
      ];
    }
    case "no":
      return [h("b", {}, "No"), `, in none of ${count(a.interleavings)} interleavings${a.endless ? " (idle turns not counted)" : ""}.${nowhere}`];
    default:
      return [h("b", {}, "Not within the bound"), ` of the search. It may still happen beyond it.${nowhere}`];
  }
}
