/**
 * The host of the stage: an iframe of our own origin that draws a trace at a
 * playhead and decides nothing (wasm/stage/doc_js.go has its messages). Until its
 * first picture is there, and where it cannot be, plain elements stand in its place.
 */
import type { App } from "./app";
import { drawCards } from "./cards";
import { attribute, byId, h, show, text } from "./dom";
import type { Run } from "./protocol";
import { decisiveOf, decisiveSigns, type State } from "./state";

/** A piece of a trace: its events replace those from here on. */
interface Piece {
  from: number; // -1: the piece is a whole trace
  text: string;
}

type FromStage =
  | { type: "ready"; version: number }
  | { type: "rested"; playhead: number }
  | { type: "clicked"; thread: number | null; object: number | null }
  | { type: "error"; message: string }
  | { type: "no-webgl"; reason: string }
  | { type: "failed"; reason: string }
  | { type: "lost" };

const version = 1; // of the messages

export function mountStage(app: App): void {
  new Stage(app);
  const cards = byId("cards");
  app.store.view((state, before) => {
    if (state.run !== before.run || state.engine !== before.engine || state.diagnostics !== before.diagnostics || state.pair !== before.pair) drawHead(state);
    if (state.stage !== before.stage || state.stageNote !== before.stageNote) {
      show(cards, state.stage !== "ready");
      show(byId("stage-note"), state.stageNote !== "");
      text(byId("stage-note"), state.stageNote);
    }
    if (state.stage !== "ready" && (state.run !== before.run || state.stage !== before.stage)) drawCards(cards, state.run);
  });
}

function drawHead(state: Readonly<State>): void {
  const { run, engine, diagnostics } = state;
  const without = engine.phase === "failed" ? "There is no engine to run it" : diagnostics.length ? "There is nothing to run yet" : "The engine is on its way";
  const which = run?.playhead ? decisiveOf(state).indexOf(run.playhead) : -1;
  text(byId("moment-title"), `${which < 0 ? "" : `${decisiveSigns[which]} `}${run?.moment.title ?? without}`);
  show(byId("chips"), !!run);
  if (!run) return;
  text(byId("chip-lost"), `lost updates: ${run.moment.lost}`);
  attribute(byId("chip-lost"), "data-bad", run.moment.lost ? "" : null);
  text(byId("chip-switches"), `switches: ${run.moment.switches}`);
}

class Stage {
  readonly #app: App;
  #frame: HTMLIFrameElement | null = null;
  #ready = false; // it takes messages
  #pieces: Piece[] = []; // what a stage that comes later has to be told
  #playhead = 0;
  readonly #still = matchMedia("(prefers-reduced-motion: reduce)");

  constructor(app: App) {
    this.#app = app;
    const { session, store } = app;
    session.onRun((run) => this.#take(run));
    window.addEventListener("message", (event) => this.#receive(event));
    this.#still.addEventListener("change", () => this.#look());
    store.view((state, before) => {
      if (state.dark !== before.dark) this.#look();
    });
    if (app.embedded) this.#shareThePage();
  }

  #take(run: Run): void {
    this.#keep(run);
    const step = Math.abs(run.playhead - this.#playhead) === 1 && run.traceFrom >= 0;
    this.#playhead = run.playhead;
    if (!this.#frame) this.#open();
    if (!this.#ready) return;
    if (run.traceFrom < 0) this.#post({ type: "trace", text: run.trace, playhead: run.playhead });
    else {
      if (run.trace) this.#post({ type: "events", text: run.trace });
      this.#post({ type: "playhead", playhead: run.playhead, animate: step, speed: this.#app.store.state.speed });
    }
  }

  #keep(run: Run): void {
    if (run.traceFrom < 0) this.#pieces = [];
    else if (!run.trace) return;
    else while ((this.#pieces.at(-1)?.from ?? -1) >= run.traceFrom) this.#pieces.pop();
    this.#pieces.push({ from: run.traceFrom, text: run.trace });
  }

  #open(): void {
    if (this.#app.store.state.stage === "off") return;
    // Everything in it is in the document, too: it is a picture, and takes no focus.
    this.#frame = h("iframe", { src: "stage.html", "aria-hidden": "true", tabindex: "-1", title: "Stage", "data-waiting": true });
    byId("stage-body").prepend(this.#frame);
    this.#announce?.();
  }

  #close(): void {
    this.#frame?.remove();
    this.#frame = null;
    this.#ready = false;
  }

  #receive(event: MessageEvent<FromStage>): void {
    if (event.origin !== location.origin || !this.#frame || event.source !== this.#frame.contentWindow) return;
    const message = event.data;
    switch (message.type) {
      case "ready":
        if (message.version !== version) return this.#off("The stage is of another version than the page. Reload the page.");
        this.#ready = true;
        this.#look();
        for (const { from, text } of this.#pieces) this.#post(from < 0 ? { type: "trace", text, playhead: 0 } : { type: "events", text });
        return this.#post({ type: "playhead", playhead: this.#playhead, animate: false });
      case "rested":
        if (this.#app.store.state.stage === "ready" || message.playhead !== this.#playhead) return;
        attribute(this.#frame, "data-waiting", null);
        return this.#app.store.set({ stage: "ready", stageNote: "" });
      case "clicked":
        if (message.thread !== null) void this.#app.session.step(message.thread);
        return;
      case "lost":
        this.#ready = false;
        attribute(this.#frame, "data-waiting", "");
        return this.#app.store.set({ stage: "waiting" });
      case "no-webgl":
        return this.#off(`No animated stage: ${message.reason} Everything else works, and the tables below show the same.`);
      case "failed":
        return this.#off(`The animated stage could not be started (${message.reason}). Everything else works, and the tables below show the same.`);
      case "error":
        console.error(`stage: ${message.message}`);
    }
  }

  #off(note: string): void {
    this.#close();
    this.#app.store.set({ stage: "off", stageNote: note });
  }

  #look(): void {
    this.#post({ type: "look", theme: this.#app.store.state.dark ? "dark" : "light", reducedMotion: this.#still.matches });
  }

  #post(message: object): void {
    if (this.#ready) this.#frame?.contentWindow?.postMessage(message, location.origin);
  }

  #announce: (() => void) | null = null;

  /**
   * Of several embedded pages only one has a stage, for browsers keep but a few: the
   * one that came last or was touched last. The others show the plain elements.
   */
  #shareThePage(): void {
    const channel = new BroadcastChannel("racewalk-stage");
    this.#announce = () => channel.postMessage("mine");
    channel.addEventListener("message", () => {
      if (!this.#frame || document.hidden) return;
      this.#close();
      this.#app.store.set({ stage: "waiting", stageNote: "The animated stage is in another frame. Click here to have it in this one." });
    });
    const wake = () => {
      if (this.#frame || !this.#pieces.length || this.#app.store.state.stage === "off") return;
      this.#app.store.set({ stageNote: "" });
      this.#open();
    };
    for (const kind of ["pointerdown", "keydown"]) byId("main").addEventListener(kind, wake);
  }
}
