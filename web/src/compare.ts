/**
 * Two runs side by side: one, and the nearest that ends better, with the two steps
 * whose order makes the difference marked ① and ② here, in the code, on the
 * timeline and above the stage.
 */
import type { App } from "./app";
import { badge, labelOf } from "./badge";
import { attribute, byId, h, show, text } from "./dom";
import { named } from "./outcomes";
import type { Explored, StepEvent, Told } from "./protocol";
import { decisiveSigns, type Pair, type State } from "./state";

/** Where the two decisive steps are in an outcome's run and in the nearest one that ends otherwise. */
export function decisivePair(o: Explored, other: Explored | undefined, runs: [Told, Told]): Pair {
  const first = o.first ?? 0;
  const [here, there] = [runs[0].events, runs[1].events];
  const thread = here[first - 1]?.thread;
  // In the other run the first step is taken behind the second.
  const at = o.at ?? first;
  const later = there.findIndex((event, i) => i >= at && event.thread === thread);
  return {
    title: named(o),
    other: other ? named(other) : "ends otherwise",
    runs,
    steps: [
      [first, o.second ?? 0],
      [later + 1, at],
    ],
  };
}

/** What makes the difference, in a sentence. */
export function difference({ runs, steps, other }: Pair): string {
  const [here, there] = [runs[0].events, runs[1].events];
  const [[first, second], [, early]] = steps;
  const one = told(here[first - 1]);
  const two = told(second ? here[second - 1] : there[early - 1]);
  const never = second ? "" : ", which this run never comes to";
  return `The other run (${other}) takes ② (${two}${never}) before ① (${one}).`;
}

function told(event: StepEvent | undefined): string {
  return (event?.text ?? "").split("\n")[0]?.match(/^.*?[^.](?=\.(\s|$)|$)/)?.[0] ?? "";
}

export function mountCompare({ store, programs, session }: App): void {
  const box = byId("compare");
  byId("compare-close").addEventListener("click", () => {
    store.set({ pair: null });
    byId("explore-title").focus({ preventScroll: true });
  });
  const go = (run: Told, step: number) => {
    if (store.state.run?.schedule === run.schedule) void session.goTo(step);
    else void programs.open({ ...programs.link(), schedule: run.schedule, playhead: step }, "replace");
  };
  byId("compare-runs").addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button[data-step]");
    const run = store.state.pair?.runs[Number(button?.dataset["run"])];
    if (button && run) go(run, Number(button.dataset["step"]));
  });
  store.view((state, before) => {
    if (state.pair !== before.pair) {
      show(box, !!state.pair);
      if (state.pair) {
        text(byId("compare-text"), difference(state.pair));
        byId("compare-runs").replaceChildren(...rows(state.pair));
        box.scrollIntoView({ block: "nearest" });
        byId("compare-title").focus({ preventScroll: true });
        reveal();
      }
    }
    if (state.pair && (state.pair !== before.pair || state.run !== before.run)) mark(state);
  });
}

/** Both runs, a row each, a step a column. Steps that both begin with are one column. */
function rows(pair: Pair): HTMLElement[] {
  const [a, b] = [pair.runs[0].events, pair.runs[1].events];
  let alike = 0;
  while (alike < Math.min(pair.steps[0][0], pair.steps[1][1]) - 1 && same(a[alike], b[alike])) alike++;
  const skip = alike > 2 ? alike - 1 : 0; // one of them stays, to go on from
  return pair.runs.map((run, i) =>
    h(
      "div",
      { class: "run", role: "group", "aria-label": i === 0 ? `This run: ${pair.title}` : `The other run: ${pair.other}` },
      h("div", { class: run.end?.bad ? "ends bad" : "ends" }, i === 0 ? pair.title : pair.other),
      skip ? h("span", { class: "alike" }, `${skip} steps alike`) : null,
      ...run.events.slice(skip).map((event, k) => step(event, i, skip + k + 1, pair)),
    ),
  );
}

function same(a: StepEvent | undefined, b: StepEvent | undefined): boolean {
  return !!a && !!b && a.thread === b.thread && a.text === b.text;
}

function step(event: StepEvent, run: number, number: number, pair: Pair): HTMLElement {
  const which = pair.steps[run]?.indexOf(number) ?? -1;
  const sign = decisiveSigns[which] ?? "";
  const label = labelOf(event.thread);
  return h(
    "button",
    { type: "button", class: sign ? "step decisive" : "step", "data-run": run, "data-step": number, title: event.text },
    sign ? h("b", {}, sign) : null,
    h("small", {}, String(number)),
    badge(event.thread, label),
    h("span", { class: "sr" }, ` ${label}: `),
    h("span", {}, event.interrupt ? "Ctrl-C" : event.short),
  );
}

/** Marks the step at which the shown run stands. */
function mark({ pair, run }: Readonly<State>): void {
  for (const button of byId("compare-runs").querySelectorAll<HTMLElement>("button[data-step]")) {
    const shown = pair?.runs[Number(button.dataset["run"])]?.schedule === run?.schedule;
    attribute(button, "aria-current", shown && Number(button.dataset["step"]) === run?.playhead ? "step" : null);
  }
}

/** Scrolls the runs, and only them, to the first decisive step. */
function reveal(): void {
  const runs = byId("compare-runs");
  const first = runs.querySelector<HTMLElement>(".decisive");
  if (first) runs.scrollLeft = Math.max(0, first.offsetLeft - runs.clientWidth / 3);
}
