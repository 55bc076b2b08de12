/**
 * The host of the stage: an iframe of our own origin that draws a trace at a
 * playhead and decides nothing. Until it is ready, and where it cannot be, plain
 * elements stand in its place.
 */
import type { App } from "./app";
import { drawCards } from "./cards";
import { attribute, byId, show, text } from "./dom";
import type { Run } from "./protocol";
import type { State } from "./state";

/** A piece of a trace: the stage drops the events from here on and appends these. */
interface Piece {
  from: number; // -1: the piece is a whole trace
  trace: string;
}

export function mountStage(app: App): void {
  const { store, session } = app;
  const cards = byId("cards");
  new Stage(app);
  store.view((state, before) => {
    if (state.run !== before.run) {
      const { moment } = state.run ?? {};
      text(byId("moment-title"), moment?.title ?? (state.engine.phase === "failed" ? "No engine" : state.diagnostics.length ? "No run yet" : "The program is on its way"));
      text(byId("chip-lost"), `lost updates: ${moment?.lost ?? 0}`);
      attribute(byId("chip-lost"), "data-bad", moment?.lost ? "" : null);
      text(byId("chip-switches"), `switches: ${moment?.switches ?? 0}`);
      show(byId("chips"), !!moment);
    }
    if (state.stage !== before.stage || state.stageNote !== before.stageNote) {
      show(cards, state.stage !== "ready");
      show(byId("stage-note"), state.stageNote !== "");
      text(byId("stage-note"), state.stageNote);
    }
    if (state.stage !== "ready" && (state.run !== before.run || state.stage !== before.stage)) drawCards(cards, state.run);
  });
  session.onRun(() => undefined);
}

class Stage {
  readonly #app: App;
  #pieces: Piece[] = [];

  constructor(app: App) {
    this.#app = app;
    app.session.onRun((run) => this.#keep(run));
  }

  /** Keeps what a stage that comes later has to be told. */
  #keep(run: Run): void {
    if (run.traceFrom < 0) this.#pieces = [];
    else this.#pieces = this.#pieces.filter((piece) => piece.from < run.traceFrom);
    if (run.trace) this.#pieces.push({ from: run.traceFrom, trace: run.trace });
    void this.#app;
  }
}

export type StageState = Pick<State, "stage" | "stageNote">;
