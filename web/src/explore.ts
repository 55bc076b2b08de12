/**
 * All interleavings: asks the engine for them a slice at a time, so that every
 * other wish is served in between and Cancel is immediate, and shows each outcome
 * with how many interleavings lead to it and how likely it is.
 */
import type { App } from "./app";
import { attribute, byId, h, show, text } from "./dom";
import { EngineDown } from "./engine";
import { policies } from "./policy";
import type { Exploration, Explored } from "./protocol";
import { sameFiles, type Program } from "./state";

const sliceTime = 40; // ms that one request should take
const firstSlice = 2_000; // transitions
const few = 8; // outcomes that are shown at first

export function mountExplore({ store, session, programs }: App): void {
  let program: Program | null = null; // the one that the results are about
  let found: Exploration | null = null;
  let turn = 0; // counts searches: an answer to an earlier one is dropped
  let running = false;
  let all = false;
  let guess: string[] = [];

  const start = async (): Promise<void> => {
    const current = store.state.program;
    if (running || !current || !store.state.run) return;
    const mine = ++turn;
    program = current;
    running = true;
    all = false;
    found = null;
    guess = lines(byId<HTMLTextAreaElement>("predict").value);
    draw();
    byId("explore-cancel").focus({ preventScroll: true });
    let steps = firstSlice;
    try {
      await session.ask({ command: "forget" });
      while (mine === turn && !found?.done) {
        const began = performance.now();
        const reply = await session.ask({ command: "explore", steps });
        if (mine !== turn) return;
        if (!reply.exploration) throw new Error(reply.error ?? "the engine gave no answer");
        found = reply.exploration;
        const took = Math.max(1, performance.now() - began);
        steps = Math.round(Math.min(steps * 4, Math.max(500, (steps * sliceTime) / took)));
        draw();
      }
    } catch (error) {
      if (mine !== turn) return;
      if (!(error instanceof EngineDown)) text(byId("explore-note"), `Exploring failed: ${error instanceof Error ? error.message : String(error)}.`);
    } finally {
      if (mine === turn) {
        running = false;
        draw();
        if (document.activeElement === document.body || byId("explore").contains(document.activeElement)) byId("explore-title").focus({ preventScroll: true });
      }
    }
  };

  const stop = (): void => {
    turn++;
    running = false;
    found = null; // before the counting there is nothing to show
    draw();
    text(byId("explore-note"), "You stopped the search.");
    byId("explore-start").focus({ preventScroll: true });
    void session.ask({ command: "forget" }).catch(() => undefined);
  };

  const reset = (): void => {
    turn++;
    running = false;
    found = null;
    program = null;
    draw();
  };

  const load = (schedule: string, playhead: number): void => {
    void programs.open({ ...programs.link(), schedule, playhead }, "push");
  };

  byId("explore-start").addEventListener("click", () => void start());
  byId("explore-cancel").addEventListener("click", stop);
  byId("explore-all").addEventListener("click", () => {
    all = true;
    draw();
  });
  store.view((state, before) => {
    if (state.program === before.program && state.run === before.run) return;
    attribute(byId("explore-start"), "aria-disabled", state.run ? null : "true");
    if (program && state.program && state.program !== program) {
      const same = sameFiles(state.program.files, program.files) && state.program.policy === program.policy;
      if (same) program = state.program;
      else reset();
    }
  });
  draw();

  function draw(): void {
    show(byId("explore-idle"), !running && !found);
    show(byId("explore-busy"), running);
    show(byId("explore-again"), !running && !!found);
    drawHead(found, running, program);
    const outcomes = found?.outcomes ?? [];
    const shown = all ? outcomes : outcomes.slice(0, few);
    byId("explore-rows").replaceChildren(...shown.map((o, i) => row(o, i, found, load)));
    show(byId("explore-all"), !running && outcomes.length > shown.length);
    text(byId("explore-all"), `Show all ${outcomes.length} outcomes`);
    byId("explore-cycles").replaceChildren(...(found?.cycles ?? []).map((sentence) => h("p", {}, sentence)));
    drawGuess(found, guess);
  }

  byId("explore-again").addEventListener("click", () => void start());
}

function lines(textOf: string): string[] {
  return textOf.split("\n").map((line) => line.trim()).filter(Boolean);
}

/** A count with separators, or where it is very large as a power of ten. */
export function count(decimal: string): string {
  if (decimal.length <= 12) return decimal.replace(/\B(?=(\d{3})+$)/g, ",");
  const digits = `${decimal[0]}.${decimal.slice(1, 3)}`;
  const power = [...String(decimal.length - 1)].map((d) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(d)]).join("");
  return `≈ ${digits} × 10${power}`;
}

/** A share in per cent: never 0 % or 100 % for what is neither. */
export function percent(share: number): string {
  const p = share * 100;
  if (p === 0 || p === 100) return `${p} %`;
  if (p < 0.1) return `${p.toExponential(1).replace(/e-?(\d+)$/, (_, n: string) => ` × 10⁻${[...n].map((d) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(d)]).join("")}`)} %`;
  if (p > 99.9) return "> 99.9 %";
  return `${p < 10 ? p.toFixed(1) : Math.round(p)} %`;
}

function drawHead(found: Exploration | null, running: boolean, program: Program | null): void {
  const known = !!found?.interleavings;
  text(byId("explore-heading"), known ? `All interleavings: ${count(found?.interleavings ?? "")}` : "All interleavings");
  attribute(byId("explore-heading"), "title", known ? found?.interleavings : null);
  const states = found ? `${found.states.toLocaleString("en")} states, ${found.transitions.toLocaleString("en")} transitions` : "";
  text(byId("explore-count"), found?.done && found.complete ? `complete · ${states}` : states);
  text(byId("explore-phase"), found ? `${found.phase}: ${states}` : "starting");
  const name = policies.find((policy) => policy.name === program?.policy)?.title ?? "";
  let note = "";
  if (found?.done) {
    note = found.complete
      ? `Every order in which the threads can go, under the runtime “${name}”.`
      : `The search stopped: ${found.bound}. These numbers are lower bounds, under the runtime “${name}”.`;
    if (found.endless) note += " Idle turns of loops that poll are not counted: there is no end of them.";
  }
  text(byId("explore-note"), note);
  show(byId("explore-busy"), running);
}

/** What an outcome is, in a few words. */
function words(o: Explored): string {
  const ends: Record<string, string> = {
    deadlock: "deadlock: nobody can go on",
    "partial-deadlock": "someone waits for ever",
    livelock: "goes round for ever",
    limit: "stopped at a limit",
  };
  const parts = [ends[o.end] ?? "", ...(o.exceptions ?? [])].filter(Boolean);
  return parts.join(", ");
}

function row(o: Explored, i: number, found: Exploration | null, load: (schedule: string, playhead: number) => void): HTMLElement {
  const printed = o.output.replace(/\n$/, "");
  const others = found?.outcomes ?? [];
  const twin = others.some((p, j) => j !== i && p.output === o.output && p.end === o.end);
  const done = o.witness !== "" || o.steps > 0;
  const switches = `${o.preemptions} ${o.preemptions === 1 ? "switch" : "switches"}`;
  return h(
    "li",
    { class: o.failing ? "outcome failing" : "outcome" },
    h(
      "button",
      { type: "button", class: "witness", "aria-disabled": done ? null : "true", onclick: () => done && load(o.witness, o.steps) },
      h("span", { class: "what" }, printed ? h("span", { class: "sr" }, "prints ") : "prints nothing", printed ? h("code", {}, printed) : null, words(o) ? h("b", {}, words(o)) : null),
      h("span", { class: "share", "aria-hidden": "true" }, filled(o.share)),
      h(
        "span",
        { class: "numbers" },
        h("span", { title: o.interleavings }, `${count(o.interleavings)} of ${count(found?.interleavings ?? "")} · ${percent(o.share)}`),
        h("small", {}, `${percent(o.probability)} by chance`),
      ),
      done ? h("small", { class: "go-to" }, `show its shortest run: ${o.steps} steps, ${switches}`) : null,
    ),
    twin && o.state ? h("p", { class: "final" }, `at the end ${o.state}`) : null,
    o.pass
      ? h(
          "button",
          { type: "button", class: "button small", onclick: () => load(o.pass ?? "", o.passSteps ?? 0) },
          `Nearest run that goes well${o.first && o.second ? ` (steps ${o.first} and ${o.second} swapped)` : ""}`,
        )
      : null,
  );
}

/** The filled part of a bar. Its width is set from script: the page's policy allows no style attributes. */
function filled(share: number): HTMLElement {
  const part = h("span");
  part.style.width = `${Math.max(0.5, share * 100)}%`;
  return part;
}

/** What the learner expected, held against what was found. */
function drawGuess(found: Exploration | null, guess: string[]): void {
  const box = byId("explore-guess");
  show(box, !!found?.done && guess.length > 0);
  if (!found?.done || !guess.length) return;
  const outputs = found.outcomes.map((o) => o.output.trim());
  const right = guess.filter((g) => outputs.includes(g));
  const wrong = guess.filter((g) => !outputs.includes(g));
  const missed = outputs.filter((o) => o && !guess.includes(o));
  const list = (items: string[]) => items.map((s) => `“${s.replaceAll("\n", "⏎")}”`).join(", ");
  const sentences = [
    right.length ? `You foresaw ${list(right)}.` : "",
    wrong.length ? `${list(wrong)} cannot happen${found.complete ? "" : ", as far as the search went"}.` : "",
    missed.length ? `You did not expect ${list([...new Set(missed)].slice(0, 6))}.` : "Nothing else can happen.",
  ];
  text(box, sentences.filter(Boolean).join(" "));
}
