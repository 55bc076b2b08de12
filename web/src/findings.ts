/**
 * What went wrong: each finding of the run in a sentence, with how to mend it and a
 * button for each step that shows it. One appears when the playhead has passed the
 * step from which it is known. For all interleavings, what can go wrong, each with
 * a run that shows it.
 */
import type { App } from "./app";
import { badge, labelOf } from "./badge";
import { attribute, byId, h, show } from "./dom";
import type { Finding } from "./protocol";
import { threadsOf, type State } from "./state";

export function mountFindings({ store, session }: App): void {
  store.view((state, before) => {
    const { run } = state;
    if (run === before.run) return;
    const known = (run?.findings ?? []).filter((finding) => finding.from <= (run?.playhead ?? 0));
    draw(byId("findings"), byId("findings-list"), known, (finding) => [
      h("span", { class: "sr" }, "Go to "),
      ...finding.steps.map((step) => stepButton(state, step, () => void session.goTo(step))),
    ]);
    for (const button of byId("findings-list").querySelectorAll("button")) {
      attribute(button, "aria-current", button.value === String(run?.playhead) ? "step" : null);
    }
  });
}

/** Shows what can go wrong in any interleaving; load loads a run, at a step. */
export function drawFound(findings: readonly Finding[], load: (schedule: string, playhead: number) => void): void {
  draw(byId("explore-found"), byId("explore-found-list"), findings, (finding) => [
    h("button", { type: "button", class: "button small", onclick: () => load(finding.witness ?? "", finding.from) }, "Show a run"),
  ]);
}

/** The kinds of findings as words: "lost update, data race". */
export function kinds(names: readonly string[]): string {
  return names.map((name) => name.replaceAll("-", " ")).join(", ");
}

const drawn = new WeakMap<HTMLElement, string>();

/** Draws a list of findings, unless it stands there already: focus stays where it is. */
function draw(box: HTMLElement, list: HTMLElement, findings: readonly Finding[], actions: (finding: Finding) => Node[]): void {
  show(box, findings.length > 0);
  const key = JSON.stringify(findings);
  if (drawn.get(list) === key) return;
  drawn.set(list, key);
  list.replaceChildren(...findings.map((finding) => item(finding, actions(finding))));
}

function item(finding: Finding, actions: Node[]): HTMLElement {
  const name = kinds([finding.kind]);
  const often = finding.times > 1 && !finding.witness ? h("small", {}, `${finding.times} times in this run`) : null;
  return h(
    "li",
    { class: `finding ${finding.severity}` },
    h("div", { class: "kind" }, h("b", {}, name.charAt(0).toUpperCase() + name.slice(1)), h("small", {}, finding.severity), often),
    h("p", {}, finding.message),
    h("p", { class: "mend" }, finding.hint),
    h("div", { class: "jumps" }, ...actions),
  );
}

function stepButton(state: Readonly<State>, step: number, go: () => void): HTMLElement {
  const thread = state.run?.events[step - 1]?.thread ?? 0;
  const label = threadsOf(state.run).find(({ id }) => id === thread)?.label ?? labelOf(thread);
  return h("button", { type: "button", class: "button small", value: step, onclick: go }, badge(thread, label), `Step ${step}`);
}
