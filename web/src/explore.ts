/** The panel of all interleavings: what was found, how far the search is, what the learner expected. */
import type { App } from "./app";
import { attribute, byId, h, show, text } from "./dom";
import { decisivePair } from "./compare";
import { drawFound } from "./findings";
import { count, drawOutcomes, drawSample, type Wishes } from "./outcomes";
import { policies } from "./policy";
import { expectations, sentences } from "./predict";
import type { Exploration, Explored, Sampled } from "./protocol";
import type { Explore, State } from "./state";

const few = 8; // outcomes that are shown at first
const moreRuns = 1000;

export function mountExplore({ store, session, programs, explorer }: App): void {
  let all = false;
  let expected: string[] = [];

  const wishes: Wishes = {
    load: (schedule, playhead) => void programs.open({ ...programs.link(), schedule, playhead }, "push"),
    compare: (outcome) => void compare(outcome),
  };

  const start = async (): Promise<void> => {
    if (!store.state.run || store.state.explore.busy) return;
    all = false;
    expected = expectations(byId<HTMLTextAreaElement>("predict").value);
    const search = explorer.explore();
    queueMicrotask(() => byId("explore-cancel").focus({ preventScroll: true })); // which is there when the state is drawn
    await search;
    if (document.activeElement === document.body || byId("explore").contains(document.activeElement)) byId("explore-title").focus({ preventScroll: true });
  };

  const compare = async (o: Explored): Promise<void> => {
    if (!o.pass) return;
    try {
      const runs = await Promise.all([explorer.tell(o.witness), explorer.tell(o.pass)]);
      const pair = decisivePair(o, store.state.explore.found?.outcomes[(o.passOutcome ?? 0) - 1], runs);
      store.set({ pair });
      await programs.open({ ...programs.link(), schedule: o.witness, playhead: pair.steps[0][0] }, "push");
    } catch (error) {
      session.notice({ step: error instanceof Error ? error.message : String(error) });
    }
  };

  byId("explore-start").addEventListener("click", () => void start());
  byId("explore-again").addEventListener("click", () => void start());
  byId("explore-cancel").addEventListener("click", () => {
    explorer.stop();
    byId("explore-title").focus({ preventScroll: true });
  });
  byId("explore-all").addEventListener("click", () => {
    all = true;
    draw(store.state);
  });
  byId("sample-random").addEventListener("click", () => void explorer.sample("random", runsOf(store.state, "random") + moreRuns, 0));
  byId("sample-pct").addEventListener("click", () => {
    const depth = Number(byId<HTMLSelectElement>("sample-depth").value);
    const same = sampleOf(store.state, "pct")?.depth === (depth || undefined);
    void explorer.sample("pct", (same ? runsOf(store.state, "pct") : 0) + moreRuns, depth);
  });
  store.view((state, before) => {
    if (!state.run !== !before.run) attribute(byId("explore-start"), "aria-disabled", state.run ? null : "true");
    if (state.explore !== before.explore) draw(state);
  });

  function draw(state: Readonly<State>): void {
    const { explore } = state;
    const { found, busy } = explore;
    show(byId("explore-idle"), !busy && !found);
    show(byId("explore-busy"), busy !== "");
    show(byId("explore-again"), !busy && !!found);
    text(byId("explore-again"), explore.stopped ? "Go on" : "Explore again");
    drawHead(state);
    const outcomes = found?.outcomes ?? [];
    const most = all ? Infinity : few;
    drawOutcomes(byId("explore-rows"), found, most, wishes);
    show(byId("explore-all"), !busy && outcomes.length > most);
    text(byId("explore-all"), `Show all ${outcomes.length} outcomes`);
    drawFound(found?.findings ?? [], wishes.load);
    byId("explore-cycles").replaceChildren(...(found?.cycles ?? []).map((sentence) => h("p", {}, `${sentence}.`)));
    drawSamples(explore, wishes);
    const judged = !!found?.done && expected.length > 0;
    show(byId("explore-guess"), judged);
    if (judged) text(byId("explore-guess"), sentences(expected, found));
  }
}

function sampleOf(state: Readonly<State>, scheduler: string): Sampled | undefined {
  return state.explore.found?.samples?.find((s) => s.scheduler === scheduler);
}

function runsOf(state: Readonly<State>, scheduler: string): number {
  return sampleOf(state, scheduler)?.runs ?? 0;
}

function drawHead({ explore, program }: Readonly<State>): void {
  const { found, busy, stopped } = explore;
  const known = !!found?.interleavings;
  const least = found && !found.complete ? "at least " : "";
  text(byId("explore-heading"), known ? `All interleavings: ${least}${count(found.interleavings)}` : "All interleavings");
  attribute(byId("explore-heading"), "title", known ? found.interleavings : null);
  const states = found ? `${found.states.toLocaleString("en")} states, ${found.transitions.toLocaleString("en")} transitions` : "";
  text(byId("explore-count"), found?.done && found.complete ? `complete · ${states}` : states);
  text(byId("explore-phase"), busy === "sampling" ? "making random runs" : found ? `${found.phase}: ${states}` : "starting");
  const name = policies.find((policy) => policy.name === program?.policy)?.title ?? "";
  text(byId("explore-note"), busy ? "" : explore.note || note(found, stopped, name));
}

/** What the numbers mean. */
function note(found: Exploration | null, stopped: boolean, runtime: string): string {
  if (!found) return "";
  const parts = [];
  if (stopped) parts.push("You stopped the search.");
  else if (found.complete) parts.push(`Every order in which the threads can go, under the runtime “${runtime}”. The upper bar is an outcome's share of the interleavings, the lower one its share of runs that choose by chance.`);
  else parts.push(`The search is not complete: ${found.bound}. All numbers are lower bounds, under the runtime “${runtime}”.`);
  if (found.endless) parts.push("Idle turns of loops that poll are not counted: there is no end of them.");
  if (found.marked?.length) parts.push(`Outcomes differ by what the program's author marks: ${found.marked.join(", ")}.`);
  if (found.interrupts) parts.push(`Ctrl-C may come ${found.interrupts === 1 ? "once" : `up to ${found.interrupts} times`}, at any moment.`);
  if (found.omitted) parts.push(found.omitted);
  return parts.join(" ");
}

/** Which of the outcomes are listed, if it is not all. */
function frequent({ outcomes }: Sampled): string {
  return outcomes.length > few ? `. ${outcomes.length} outcomes; the ${few} most frequent:` : "";
}

/** What random runs found: beside the search while there is nothing else, and where it is not complete. */
function drawSamples({ found, busy, stopped }: Explore, wishes: Wishes): void {
  const over = !!found && !busy && (found.done || stopped);
  const samples = found && !found.complete ? (found.samples ?? []) : [];
  const random = samples.find((s) => s.scheduler === "random");
  const pct = samples.find((s) => s.scheduler === "pct");
  const early = !found?.outcomes.length || over || busy === "sampling";
  show(byId("samples"), early && (!!random || over) && !found?.complete);
  text(byId("samples-head"), random ? `${random.runs.toLocaleString("en")} random runs, seeds from ${random.seed}: no proof, only what came up${frequent(random)}` : "Random runs");
  drawSample(byId("samples-rows"), random, few, wishes);
  text(byId("pct-head"), pct ? `${pct.runs.toLocaleString("en")} runs that look for rare orders (PCT, ${pct.depth ? `depth ${pct.depth}` : "depths 1 to 4"}), seeds from ${pct.seed}: no proof${frequent(pct)}` : "");
  show(byId("pct-head"), !!pct);
  drawSample(byId("pct-rows"), pct, few, wishes);
  show(byId("samples-more"), over);
}
