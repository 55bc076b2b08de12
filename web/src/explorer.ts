/**
 * All interleavings of the program: asks the engine for them a slice at a time, so
 * that every other wish is served in between and stopping is immediate, and puts
 * what is found into the state.
 */
import { EngineDown } from "./engine";
import type { Answer, Bounds, Exploration, Reply, Request, SampleScheduler, Told } from "./protocol";
import type { Session } from "./session";
import { sameFiles, type Explore, type Program, type State } from "./state";
import type { Store } from "./store";

const sliceTime = 40; // ms that one request should take
const firstSlice = 2_000; // of work
const smallest = 200;
const showEvery = 150; // ms: results that grow are read, not watched, and drawing them takes a core of its own

export class Explorer {
  readonly #store: Store<State>;
  readonly #session: Session;
  #program: Program | null = null; // the one that the results are about
  #turn = 0; // counts what was begun: an answer to something earlier is dropped
  #search: Promise<Exploration | null> | null = null;
  #bounds: Bounds = {}; // of the search
  #lost = false; // the engine that found it is gone

  constructor(store: Store<State>, session: Session) {
    this.#store = store;
    this.#session = session;
    store.view((state, before) => {
      if (state.engine.phase !== before.engine?.phase && state.engine.phase !== "ready") this.#lost = true;
      if (state.program !== before.program) this.#follow(state.program);
    });
  }

  /** Explores all interleavings, or goes on. Resolves to what was found, null if that was stopped or failed. */
  explore(): Promise<Exploration | null> {
    this.#search ??= this.#explore().finally(() => (this.#search = null));
    return this.#search;
  }

  /** Stops what is under way. What was found stays. */
  stop(): void {
    const { explore } = this.#store.state;
    if (explore.busy === "") return;
    this.#turn++;
    this.#search = null;
    this.#set({ busy: "", stopped: explore.stopped || explore.busy === "searching" });
  }

  /** Answers a question, after exploring if need be. Resolves to null if that was stopped; rejects with a sentence. */
  async ask(expr: string): Promise<Answer | null> {
    const { explore } = this.#store.state;
    if (this.#lost || !explore.found?.done) {
      if (!(await this.explore())) return null;
    }
    const mine = this.#turn;
    let answer: Answer | null = null;
    await this.#slices(mine, async (steps) => {
      const reply = checked(await this.#session.ask({ command: "ask", expr, steps }));
      answer = reply.answer ?? null;
      return !!answer?.done;
    });
    return mine === this.#turn ? answer : null;
  }

  /** Makes random runs until there are so many. */
  async sample(scheduler: SampleScheduler, runs: number, depth: number): Promise<void> {
    const mine = ++this.#turn;
    this.#set({ busy: "sampling", note: "" });
    await this.#working(mine, async (steps) => {
      const request: Omit<Request, "id"> = { command: "sample", scheduler, runs, seed: 1, steps };
      if (depth) request.depth = depth;
      const { exploration } = checked(await this.#session.ask(request));
      if (!exploration || mine !== this.#turn) return true;
      this.#set({ found: exploration });
      return (exploration.samples?.find((s) => s.scheduler === scheduler)?.runs ?? runs) >= runs;
    });
  }

  /** The steps of another run; rejects with a sentence. */
  async tell(schedule: string): Promise<Told> {
    const { told } = checked(await this.#session.ask({ command: "tell", schedule }));
    if (!told) throw new Error("the engine gave no answer");
    return told;
  }

  async #explore(): Promise<Exploration | null> {
    const { program, run, explore } = this.#store.state;
    if (!program || !run) return null;
    const mine = ++this.#turn;
    const { bounds } = explore;
    const goOn = explore.stopped && !this.#lost && bounds === this.#bounds;
    this.#program = program;
    this.#bounds = bounds;
    this.#lost = false;
    this.#set({ busy: "searching", stopped: false, note: "", found: goOn ? explore.found : null });
    let found: Exploration | null = null;
    let shown = -Infinity;
    await this.#working(mine, async (steps) => {
      if (!goOn && !found) checked(await this.#session.ask({ command: "forget" }));
      const { exploration } = checked(await this.#session.ask({ command: "explore", steps, bounds }));
      if (!exploration || mine !== this.#turn) return true;
      found = exploration;
      if (found.done || performance.now() - shown >= showEvery) {
        shown = performance.now();
        this.#set({ found });
      }
      return found.done;
    });
    if (mine !== this.#turn || !this.#store.state.explore.found?.done) return null;
    const now = this.#store.state.run;
    if (now && found) this.#store.set({ run: { ...now, node: (found as Exploration).node ?? 0 } });
    return found;
  }

  /** Works in slices and says so, and why if it fails. */
  async #working(mine: number, slice: (steps: number) => Promise<boolean>): Promise<void> {
    try {
      await this.#slices(mine, slice);
    } catch (error) {
      if (mine !== this.#turn) return;
      this.#set({ note: error instanceof EngineDown ? "The engine stopped." : `That failed: ${error instanceof Error ? error.message : String(error)}.` });
    } finally {
      if (mine === this.#turn) this.#set({ busy: "" });
    }
  }

  /** Makes requests until one says that it is done, each with as much work as fits into a slice of time. */
  async #slices(mine: number, slice: (steps: number) => Promise<boolean>): Promise<void> {
    let steps = firstSlice;
    while (mine === this.#turn) {
      const began = performance.now();
      if (await slice(steps)) return;
      const took = Math.max(1, performance.now() - began);
      steps = Math.round(Math.min(steps * 4, Math.max(smallest, (steps * sliceTime) / took)));
    }
  }

  /** The results stay with the program, and go with it. */
  #follow(program: Program | null): void {
    const before = this.#program;
    if (!before || !program) return;
    if (sameFiles(program.files, before.files) && program.policy === before.policy && program.seed === before.seed && String(program.input) === String(before.input)) {
      this.#program = program;
      return;
    }
    this.#turn++;
    this.#search = null;
    this.#program = null;
    this.#set({ busy: "", stopped: false, note: "", found: null });
    this.#store.set({ pair: null });
  }

  #set(patch: Partial<Explore>): void {
    this.#store.set({ explore: { ...this.#store.state.explore, ...patch } });
  }
}

function checked(reply: Reply): Reply {
  if (reply.error) throw new Error(reply.error);
  return reply;
}
