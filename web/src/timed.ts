/**
 * Runs by the clock: asks the engine for them a slice at a time, so that every
 * other wish is served in between, and shows what came of them: output, final
 * values, and what each thread's time went into, as a table and as a picture.
 */
import type { App } from "./app";
import { attribute, byId, h, show, text } from "./dom";
import { EngineDown } from "./engine";
import { policies } from "./policy";
import type { Request, TimedRun } from "./protocol";
import { readsInput, sentenceCase, type Program } from "./state";
import { inSeconds, patterns, picture, second, states } from "./timed-picture";

const sliceTime = 40; // ms that one request should take
const firstSlice = 20_000; // virtual µs
const longest = 3600; // s that a run may take
const grace = 1; // s that a run goes on at most after the Ctrl-C at its end
const shownLines = 400; // of the output, its last ones

/** One run and all that it has printed. */
interface Run {
  run: TimedRun;
  output: string;
  errors: string;
}

export function mountTimed({ store, session }: App): void {
  let program: Program | null = null; // the one that the results are about
  let runs: Run[] = [];
  let turn = 0; // counts requests of the user: an answer to an earlier one is dropped
  let running = false;
  let interrupt = false;
  let note = "";

  byId("timed-body").append(patterns());
  const length = byId<HTMLInputElement>("timed-length");
  let endsByCtrlC = false;

  const seconds = (): number => {
    const value = Number(length.value.replace(",", "."));
    return value > 0 && value <= longest ? value : 0;
  };

  const start = async (...under: string[]): Promise<void> => {
    const current = store.state.program;
    if (running || !current || !store.state.run) return;
    const time = seconds();
    if (!time) {
      note = `Give the length of the run in seconds: more than 0, at most ${longest}.`;
      draw();
      length.focus();
      return;
    }
    const mine = ++turn;
    program = current;
    running = true;
    interrupt = false;
    runs = [];
    note = "";
    draw();
    byId("timed-cancel").focus({ preventScroll: true });
    const end = Math.round(time * second);
    const wish: Omit<Request, "id"> = {
      command: "timed",
      for: endsByCtrlC ? end + grace * second : end,
      interruptAt: endsByCtrlC ? end : 0,
      seed: current.seed,
      input: current.input,
    };
    try {
      for (const policy of under) await follow(mine, { ...wish, policy });
      if (mine === turn) note = runs.map(({ run }) => sentence(run)).join(" ");
    } catch (error) {
      if (mine !== turn) return;
      if (!(error instanceof EngineDown)) note = `${error instanceof Error ? error.message : String(error)}.`.replace(/\.\.$/, ".");
    } finally {
      if (mine === turn) {
        running = false;
        draw();
        if (document.activeElement === document.body || byId("timed").contains(document.activeElement)) byId("timed-title").focus({ preventScroll: true });
      }
    }
  };

  /** Begins a run and lets it go on to its end. */
  const follow = async (mine: number, wish: Omit<Request, "id">): Promise<void> => {
    const mineStill = async (request: Omit<Request, "id">): Promise<TimedRun | null> => {
      const reply = await session.ask(request);
      if (mine !== turn) return null;
      if (!reply.timed) throw new Error(sentenceCase(reply.error ?? "The engine gave no answer").replace(/\.$/, ""));
      return reply.timed;
    };
    let run = await mineStill(wish);
    if (!run) return;
    const mineRun: Run = { run, output: run.output, errors: run.errors };
    runs.push(mineRun);
    let steps = firstSlice;
    while (!run.done) {
      const began = performance.now();
      const stop = interrupt;
      interrupt = false;
      run = await mineStill({ command: "timed-on", steps, interrupt: stop });
      if (!run) return;
      mineRun.run = run;
      mineRun.output += run.output;
      mineRun.errors += run.errors;
      const took = Math.max(1, performance.now() - began);
      steps = Math.round(Math.min(steps * 2, Math.max(100, (steps * sliceTime) / took)));
      progress(mineRun.run);
    }
  };

  const stop = (): void => {
    turn++;
    running = false;
    runs = runs.filter(({ run }) => run.done);
    note = "You stopped the run.";
    draw();
    byId("timed-start").focus({ preventScroll: true });
    void session.ask({ command: "timed-end" }).catch(() => undefined);
  };

  const reset = (): void => {
    turn++;
    running = false;
    runs = [];
    program = null;
    note = "";
    draw();
  };

  byId("timed-start").addEventListener("click", () => void start(store.state.program?.policy ?? "any-op"));
  byId("timed-compare").addEventListener("click", () => void start("cpython-3.9", "cpython-3.10"));
  byId("timed-cancel").addEventListener("click", stop);
  byId("timed-interrupt").addEventListener("click", () => (interrupt = true));
  byId("timed-ctrl-c").addEventListener("click", () => {
    endsByCtrlC = !endsByCtrlC;
    attribute(byId("timed-ctrl-c"), "aria-pressed", String(endsByCtrlC));
  });
  length.addEventListener("input", () => draw());
  byId("timed-input-write").addEventListener("click", () => byId("input").focus());
  store.view((state, before) => {
    if (state.program === before.program && state.run === before.run) return;
    for (const id of ["timed-start", "timed-compare"]) attribute(byId(id), "aria-disabled", state.run ? null : "true");
    show(byId("timed-input"), readsInput(state.program?.files ?? []));
    const given = state.program?.input.length ?? 0;
    text(byId("timed-input-text"), `This program asks for input. A run by the clock does not wait for you to type: it takes the lines that you write below the program beforehand, of which there ${given === 1 ? "is" : "are"} ${given || "none yet"}; when none is left, input() raises EOFError.`);
    // A run is of one program; loading ends the one that goes on.
    if (program && state.program !== program) reset();
  });
  draw();

  function progress(run: TimedRun): void {
    byId<HTMLProgressElement>("timed-bar").value = run.time / run.for;
    text(byId("timed-phase"), `${title(run.policy)}: ${inSeconds(run.time)} of ${inSeconds(run.for)}`);
  }

  function draw(): void {
    show(byId("timed-idle"), !running);
    show(byId("timed-busy"), running);
    byId<HTMLProgressElement>("timed-bar").value = 0;
    text(byId("timed-phase"), "");
    text(byId("timed-start"), `Run for ${seconds() || "…"} s`);
    text(byId("timed-note"), note);
    byId("timed-note").className = runs.length && !running ? "sr" : ""; // each run says it where it is shown
    const done = running ? [] : runs.filter(({ run }) => run.done);
    text(byId("timed-count"), done.length ? `${done.map(({ run }) => inSeconds(run.time)).join(" and ")} of virtual time` : "");
    const box = byId("timed-runs");
    attribute(box, "data-two", done.length > 1 ? "" : null);
    box.replaceChildren(...done.map(result));
  }
}

function title(policy: string): string {
  return policies.find((p) => p.name === policy)?.title ?? policy;
}

function share(part: number): string {
  const percent = part * 100;
  return percent < 0.1 ? "< 0.1 %" : `${percent.toFixed(percent < 10 ? 1 : 0)} %`;
}

function sentence(run: TimedRun): string {
  const [first = ""] = (run.message ?? "").split("\n");
  return `${title(run.policy)}: ${first}.`;
}

/** All that came of one run. */
function result({ run, output, errors }: Run): HTMLElement {
  const [first = "", ...rest] = (run.message ?? "").split("\n");
  return h(
    "article",
    { class: "timed-run", "aria-label": `Under ${title(run.policy)}` },
    h("h3", {}, title(run.policy)),
    h("p", { class: run.bad ? "ending bad" : "ending" }, sentenceCase(first), rest.length ? h("span", {}, `\n${rest.join("\n")}`) : null),
    printed("It printed", output),
    printed("Standard error", errors),
    run.state ? h("div", { class: "final" }, h("h4", {}, "At the end"), h("ul", {}, ...run.state.split("; ").map((part) => h("li", {}, h("code", {}, part))))) : null,
    table(run),
    picture(run),
    run.more ? h("p", {}, `${run.more.toLocaleString("en")} more threads are not shown.`) : null,
  );
}

function printed(heading: string, output: string): HTMLElement | null {
  if (!output) return null;
  const lines = output.replace(/\n$/, "").split("\n");
  const left = Math.max(0, lines.length - shownLines);
  return h(
    "div",
    { class: "printed" },
    h("h4", {}, heading, lines.length > 1 ? h("small", {}, ` ${lines.length.toLocaleString("en")} lines${left ? `, the last ${shownLines}` : ""}`) : null),
    h("pre", { class: "scroller", tabindex: 0, role: "group", "aria-label": heading }, lines.slice(left).join("\n")),
  );
}

/** What each thread's time went into; states that none was in are left out. */
function table(run: TimedRun): HTMLElement {
  const columns = states.map((_, i) => i).filter((i) => run.threads.some((t) => (t.times[i] ?? 0) > 0));
  return h(
    "div",
    { class: "table scroller", tabindex: 0, role: "group", "aria-label": "What each thread’s time went into, as a table" },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "thread"), ...columns.map((i) => h("th", { scope: "col" }, states[i]?.words ?? "")))),
      h(
        "tbody",
        {},
        ...run.threads.map((t) => {
          const all = t.times.reduce((sum, ns) => sum + ns, 0);
          const cells = columns.map((i) => {
            const ns = t.times[i] ?? 0;
            return ns ? h("td", {}, inSeconds(ns), h("small", {}, ` ${share(ns / all)}`)) : h("td", {}, "–");
          });
          return h("tr", {}, h("th", { scope: "row" }, t.label, h("small", {}, t.name)), ...cells);
        }),
      ),
    ),
  );
}
