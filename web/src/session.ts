/**
 * Everything that the user can wish for, turned into requests to the engine and
 * into the state that the page shows. Requests go out one after the other, so a
 * wish always starts from what the one before it led to.
 */
import { Engine, EngineDown, type EngineListener } from "./engine";
import { reached } from "./goals";
import type { Diagnostic, Lesson, Reply, Request, Run } from "./protocol";
import { applyRun, endAt, sentenceCase, threadsOf, type Notices, type Program, type RunView, type State } from "./state";
import type { Store } from "./store";

/** Where a loaded program's run is to stand. */
export interface Standing {
  schedule: string;
  playhead: number;
}

/** What became of a load: "loaded", the program's errors, or a sentence. */
export type Loaded = { kind: "loaded" } | { kind: "errors"; diagnostics: Diagnostic[] } | { kind: "refused"; message: string };

const slow = 350; // ms after which a request is told about
const chunk = 2000; // steps a request of a long run: a fraction of a second
const stepTime = 900; // ms between two steps of playing at speed 1

export class Session {
  readonly #store: Store<State>;
  readonly #engine: Engine;
  #tail: Promise<unknown> = Promise.resolve();
  #wanted: number | null = null; // the playhead asked for last, while it is under way
  #cancelled = false;
  #crashes = 0; // in a row, with no reply between them
  #playTimer: ReturnType<typeof setTimeout> | undefined;
  #onRun: ((run: Run) => void)[] = [];
  #epoch = 0; // counts engines: what was asked of one is not asked of the next
  #lastLoad: { program: Program; lesson: Lesson | null; standing: Standing } | null = null;

  constructor(store: Store<State>, workerUrl: URL) {
    this.#store = store;
    this.#engine = new Engine(workerUrl, this.#listener());
  }

  /** Calls back with every run that the engine sends, as it is. */
  onRun(call: (run: Run) => void): void {
    this.#onRun.push(call);
  }

  start(): void {
    this.#engine.start();
  }

  /** A request that changes nothing: compile. */
  ask = (request: Omit<Request, "id">): Promise<Reply> => this.#ask(request, "");

  notice(patch: Partial<Notices>): void {
    this.#store.set({ notices: { ...this.#store.state.notices, ...patch } });
  }

  /** Loads a program; the page takes it over only if the engine did. Rejects with EngineDown. */
  load(program: Program, lesson: Lesson | null, standing: Standing): Promise<Loaded> {
    this.pause();
    this.#lastLoad = { program, lesson, standing };
    if (this.#store.state.engine.phase === "failed") this.#restart(); // another program may do better
    return this.#serial(async (): Promise<Loaded> => {
      const reply = await this.#ask(loadRequest(program, standing), "Loading the program");
      if (reply.diagnostics?.length) return { kind: "errors", diagnostics: reply.diagnostics };
      if (!reply.run) return { kind: "refused", message: reply.error ?? "The engine did not load the program." };
      const { state } = this.#store;
      const file = state.program && sameShape(state.program, program) ? state.file : 0;
      this.#store.set({
        program,
        lesson,
        file,
        run: null,
        diagnostics: [],
        notices: { ...state.notices, step: "", code: "" },
      });
      this.#take(reply.run, false);
      return { kind: "loaded" };
    });
  }

  /** One step of this thread from the playhead. */
  step(thread: number, interrupt = false): Promise<void> {
    this.pause();
    return this.#wish(() => this.#step(thread, interrupt));
  }

  /** The line that this thread reads at the playhead; it takes the step that reads it. */
  answer(thread: number, line: string): Promise<void> {
    this.pause();
    return this.#wish(async () => {
      this.#answer(await this.#ask({ command: "input", thread, input: [line] }, "Stepping"), true, true);
    });
  }

  /** Goes to a playhead. While one move is under way only the last wish counts. */
  goTo(playhead: number): Promise<void> {
    this.pause();
    return this.#goTo(playhead);
  }

  back(): Promise<void> {
    return this.goTo((this.#wanted ?? this.#store.state.run?.playhead ?? 0) - 1);
  }

  /** The next event, or a new step by the scheduler. */
  async forward(): Promise<void> {
    this.pause();
    await this.#forward();
  }

  /** Whether forward would do something, and if not, why: a sentence. */
  whyNoForward(): string {
    return whyNoForward(this.#store.state);
  }

  /** To the last event; if there already, on by the scheduler to the end of the run. */
  async end(): Promise<void> {
    this.pause();
    const { run, scheduler } = this.#store.state;
    if (!run) return;
    if (run.playhead < run.total) return this.#goTo(run.total);
    if (run.end) return;
    const why = this.whyNoForward();
    if (why || scheduler === "hand") return this.notice({ step: why || whyByHand });
    await this.#wish(() => this.#runOn(scheduler));
  }

  play(): void {
    const { playing, run } = this.#store.state;
    if (playing || !run) return;
    const why = this.whyNoForward();
    if (why) return this.notice({ step: why });
    this.#store.set({ playing: true });
    void this.#playOn();
  }

  pause(): void {
    clearTimeout(this.#playTimer);
    if (this.#store.state.playing) this.#store.set({ playing: false });
  }

  /** Exchanges what follows the fork with the kept branch. */
  swap(): Promise<void> {
    this.pause();
    return this.#wish(async () => {
      this.#answer(await this.#ask({ command: "branch" }, "Changing to the other run"), true);
    });
  }

  /** Stops what takes long. A run of many steps keeps those that it has made. */
  cancel(): void {
    this.#cancelled = true;
    if (this.#longRun) return;
    this.#engine.stop();
    this.#store.set({ engine: { phase: "loading", loaded: 0, total: 0, note: "" } });
    void this.#recover("You stopped it. Your program is as it was.");
  }

  #longRun = false;

  async #runOn(scheduler: "in-turn" | "random"): Promise<void> {
    this.#cancelled = false;
    this.#longRun = true;
    try {
      for (;;) {
        const { run, program } = this.#store.state;
        if (!run || !program || run.end || this.#cancelled) break;
        this.#busy({ text: `Running on: step ${run.total.toLocaleString("en")}`, done: 0, total: 0 });
        const before = run.total;
        const reply = await this.#ask({ command: "auto", scheduler, steps: chunk, seed: program.seed }, "");
        if (!this.#answer(reply, true) || this.#store.state.run?.total === before) break;
      }
    } finally {
      this.#longRun = false;
      this.#busy(null);
    }
  }

  async #step(thread: number, interrupt: boolean): Promise<void> {
    const { run } = this.#store.state;
    if (!run) return;
    const chosen = threadsOf(run).find((t) => t.id === thread);
    if (!chosen) return this.notice({ step: `There is no thread ${thread}.` });
    if (!chosen.can && !interrupt) {
      return this.notice({ step: `${chosen.label} cannot go: ${chosen.why || "it has ended"}.` });
    }
    const request: Omit<Request, "id"> = { command: "step", thread };
    if (interrupt) request.interrupt = true;
    this.#answer(await this.#ask(request, "Stepping"), true, true);
  }

  async #goTo(playhead: number): Promise<void> {
    const { run } = this.#store.state;
    if (!run) return;
    const aim = Math.max(0, Math.min(run.total, Math.round(playhead)));
    if (this.#wanted !== null) {
      this.#wanted = aim;
      return;
    }
    this.#wanted = aim;
    await this.#wish(async () => {
      try {
        for (let at: number | null = aim; at !== null; ) {
          const near = Math.abs(at - (this.#store.state.run?.playhead ?? 0)) === 1;
          this.#answer(await this.#ask({ command: "goto", playhead: at }, "Going there"), false, near);
          at = this.#wanted === at ? null : this.#wanted;
        }
      } finally {
        this.#wanted = null;
      }
    });
  }

  async #forward(): Promise<void> {
    const { state } = this.#store;
    const why = whyNoForward(state);
    if (why) return this.notice({ step: why });
    const { run, scheduler, program } = state;
    if (!run || !program) return;
    const from = this.#wanted ?? run.playhead;
    if (from < run.total) return this.#goTo(from + 1);
    const only = onlyThread(run);
    await this.#wish(async () => {
      // Another wish may have been served in between.
      if (this.#store.state.run?.playhead !== run.playhead) return;
      if (scheduler !== "hand") {
        const reply = await this.#ask({ command: "auto", scheduler, steps: 1, seed: program.seed }, "Stepping");
        this.#answer(reply, true, true);
      } else if (only !== undefined) await this.#step(only, false);
    });
  }

  async #playOn(): Promise<void> {
    const began = performance.now();
    await this.#forward();
    const { state } = this.#store;
    if (!state.playing) return;
    if (whyNoForward(state)) {
      this.#store.set({ playing: false });
      if (!endAt(state.run)) this.notice({ step: whyNoForward(state) });
      return;
    }
    const rest = stepTime / state.speed - (performance.now() - began);
    this.#playTimer = setTimeout(() => void this.#playOn(), Math.max(0, rest));
  }

  /** Shows a reply. Returns false if the engine refused. */
  #answer(reply: Reply, own: boolean, near = false): boolean {
    if (reply.error) this.notice({ step: reply.error });
    if (!reply.run) return false;
    this.#take(reply.run, own, near);
    return true;
  }

  #take(run: Run, own: boolean, near = false): void {
    const { state } = this.#store;
    const view = applyRun(state.run, run);
    view.own ||= own;
    const input = run.input ?? [];
    const { program } = state;
    const answered = program && (program.input.length !== input.length || program.input.some((line, i) => line !== input[i]));
    this.#store.set({
      ...(answered ? { program: { ...program, input } } : {}),
      run: view,
      narration: narrate(view, near),
      achieved: withGoals(state, view),
      notices: state.notices.step ? { ...state.notices, step: "" } : state.notices,
    });
    for (const call of this.#onRun) call(run);
  }

  /** Asks, and says so if it takes long. A crash is mended here and then thrown on. */
  async #ask(request: Omit<Request, "id">, what: string): Promise<Reply> {
    const timer = what === "" ? undefined : setTimeout(() => this.#busy({ text: what, done: 0, total: 0 }), slow);
    try {
      const reply = await this.#engine.ask(request);
      if (!reply.error) this.#crashes = 0; // the last words of a broken engine are an error
      return reply;
    } finally {
      clearTimeout(timer);
      if (what !== "" && this.#store.state.busy) this.#busy(null);
    }
  }

  #busy(busy: State["busy"]): void {
    // Before the engine is there its download is what is told.
    this.#store.set({ busy: this.#store.state.engine.phase === "ready" ? busy : null });
  }

  #serial<T>(job: () => Promise<T>): Promise<T> {
    const epoch = this.#epoch;
    const result = this.#tail.then(() => {
      if (epoch !== this.#epoch) throw new EngineDown("the engine was started anew");
      return job();
    });
    this.#tail = result.catch(() => undefined);
    return result;
  }

  /** The same for a wish that may be lost with its engine: the page tells of the crash anyway. */
  async #wish(job: () => Promise<void>): Promise<void> {
    try {
      await this.#serial(job);
    } catch (error) {
      if (!(error instanceof EngineDown)) throw error;
    }
  }

  #listener(): EngineListener {
    const engine = (patch: Partial<State["engine"]>) =>
      this.#store.set({ engine: { ...this.#store.state.engine, ...patch } });
    return {
      loading: (loaded, total) => engine({ loaded, total }),
      ready: () => engine({ phase: "ready" }),
      progress: ({ done, total }) => {
        const { busy } = this.#store.state;
        if (busy) this.#busy({ ...busy, done, total });
      },
      down: (message) => {
        const loading = this.#store.state.engine.phase === "loading";
        this.#crashes++;
        if (loading || this.#crashes > 2) {
          const note = loading
            ? `The engine could not be loaded: ${message}. Your program is kept.`
            : `The engine stopped again on this program: ${message}. The program is kept: change it, or try again.`;
          engine({ phase: "failed", note });
          this.#store.set({ busy: null, playing: false });
          return;
        }
        engine({ phase: "loading", loaded: 0, total: 0 });
        void this.#recover(`The engine stopped unexpectedly (${message}) and was started anew. Your program is kept.`);
      },
    };
  }

  /** Tries again after the engine has failed. */
  async retry(): Promise<void> {
    this.#restart();
    await this.#recover("");
  }

  #restart(): void {
    this.#crashes = 0;
    this.#store.set({ engine: { phase: "loading", loaded: 0, total: 0, note: "" } });
    this.#engine.start();
  }

  /** Brings a new engine to where the old one was; after a second crash, only to the program's start. */
  async #recover(note: string): Promise<void> {
    this.pause();
    this.#wanted = null;
    this.#epoch++;
    this.#engine.start();
    const { program, lesson, run } = this.#store.state;
    const last = program && run ? { program, lesson, standing: { schedule: run.schedule, playhead: run.playhead } } : this.#lastLoad;
    if (last) {
      const standing = this.#crashes > 1 ? { schedule: "", playhead: 0 } : last.standing;
      try {
        await this.load(last.program, last.lesson, standing);
      } catch (error) {
        if (error instanceof EngineDown) return; // its own recovery has begun
        throw error;
      }
    }
    this.#store.set({ engine: { ...this.#store.state.engine, note } });
  }
}

const whyByHand = "Several threads could go next: step one of them, or let a scheduler choose.";

/** Why forward would do nothing; "" if it would do something. */
export function whyNoForward(state: Readonly<State>): string {
  const { run, scheduler } = state;
  if (!run) return "There is no run yet.";
  if (run.playhead < run.total) return "";
  if (run.end) return "The run is over. Go back and choose differently, or start again.";
  const reader = threadsOf(run).find((thread) => thread.reads && !thread.can);
  if (reader && !threadsOf(run).some((thread) => thread.can)) return `${reader.label} reads a line of input: type it into its field.`;
  if (scheduler === "hand" && onlyThread(run) === undefined) return whyByHand;
  return "";
}

/** The thread that goes next if there is no choice. */
function onlyThread(run: RunView): number | undefined {
  const able = threadsOf(run).filter((thread) => thread.can);
  return able.length === 1 ? able[0]?.id : undefined;
}

function loadRequest(program: Program, standing: Standing): Omit<Request, "id"> {
  return {
    command: "load",
    files: program.files,
    policy: program.policy,
    seed: program.seed,
    input: program.input,
    schedule: standing.schedule,
    playhead: standing.playhead,
  };
}

function sameShape(a: Program, b: Program): boolean {
  return a.lesson === b.lesson && a.files.length === b.files.length;
}

/** What the live region says: the step's own sentence after a step, else where we are. */
function narrate(run: RunView, near: boolean): string {
  const end = endAt(run);
  const event = run.events[run.playhead - 1];
  const told = near && event ? `Step ${run.playhead}. ${event.text}` : run.moment.title;
  return end ? `${told} ${end.message.split("\n").map(sentenceCase).join(" ")}` : told;
}

function withGoals(state: Readonly<State>, run: RunView): ReadonlySet<string> {
  const { lesson, achieved } = state;
  if (!lesson || !run.own) return achieved;
  const fresh = (lesson.questions ?? [])
    .map((question, i) => ({ key: `${lesson.name}/${i}`, goal: question.goal }))
    .filter(({ key, goal }) => goal && !achieved.has(key) && reached(goal, run));
  return fresh.length ? new Set([...achieved, ...fresh.map(({ key }) => key)]) : achieved;
}
