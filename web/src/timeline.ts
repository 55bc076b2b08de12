/**
 * The timeline: a lane a thread, a mark a step, arcs for lost updates. The content
 * scrolls like any other; a canvas that stays in view shows the part that is.
 */
import type { App } from "./app";
import { labelOf } from "./badge";
import { attribute, byId, framed } from "./dom";
import { readPalette, type Palette } from "./palette";
import { decisiveOf, threadsOf, type RunView, type State } from "./state";
import { drawMarks, drawNames, type Geometry, type Run } from "./timeline-draw";

const gutter = 74;
const ruler = 20;
const laneHeight = 30;
const room = 28; // px after the last step
const widest = 120; // px a step
const most = 8_000_000; // px: browsers break above some 30 million

export function mountTimeline(app: App): void {
  new Timeline(app);
}

class Timeline {
  readonly #app: App;
  readonly #redraw = framed(() => this.#draw());
  readonly #box = byId("timeline");
  readonly #content = byId("timeline-content");
  readonly #marks = byId<HTMLCanvasElement>("timeline-marks");
  readonly #names = byId<HTMLCanvasElement>("timeline-names");
  readonly #slider = byId("playhead");
  #palette: Palette | null = null;
  #run: Run | null = null;
  #zoom = 0; // px a step; 0: as suits the run
  #hidden = false; // the playhead may be out of view
  #width = 0; // of the box, as of its last resize: asking it would lay the page out
  #height = 0;

  constructor(app: App) {
    this.#app = app;
    const { store } = app;
    this.#box.addEventListener("scroll", () => this.#redraw(), { passive: true });
    new ResizeObserver(() => {
      this.#width = this.#box.clientWidth;
      this.#height = this.#box.clientHeight;
      this.#place(store.state.run);
      this.#redraw();
    }).observe(this.#box);
    matchMedia("(forced-colors: active)").addEventListener("change", () => this.#recolour());
    byId("zoom-in").addEventListener("click", () => this.#zoomBy(1.6));
    byId("zoom-out").addEventListener("click", () => this.#zoomBy(1 / 1.6));
    byId("zoom-fit").addEventListener("click", () => this.#fit());
    this.#box.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    this.#pointer();
    this.#slider.addEventListener("keydown", (event) => this.#key(event));
    store.view((state, before) => {
      if (state.dark !== before.dark) this.#recolour();
      if (state.run !== before.run || state.pair !== before.pair) this.#update(state, before.run ?? null);
    });
  }

  #update(state: Readonly<State>, before: RunView | null): void {
    const { run } = state;
    if (run?.events !== before?.events) this.#zoom = 0;
    this.#run = run ? { ...model(run, this.#run, before), decisive: decisiveOf(state) } : null;
    this.#place(run);
    this.#hidden ||= !!run && run.playhead !== before?.playhead;
    this.#redraw();
  }

  /** The sizes of everything, and the slider's place and words. */
  #place(run: RunView | null): void {
    const total = run?.total ?? 0;
    const playhead = run?.playhead ?? 0;
    const step = this.#step(total);
    const lanes = Math.max(1, this.#run?.lanes.length ?? 1);
    this.#content.style.width = `${Math.max(this.#width, gutter + total * step + room)}px`;
    this.#content.style.height = `${ruler + lanes * laneHeight + 4}px`;
    this.#slider.style.transform = `translateX(${gutter + playhead * step}px)`;
    attribute(this.#slider, "aria-valuemax", total);
    attribute(this.#slider, "aria-valuenow", playhead);
    attribute(this.#slider, "aria-valuetext", run ? `step ${playhead} of ${total}: ${run.moment.title}` : "no run yet");
    attribute(byId("zoom-fit"), "aria-disabled", total === 0 ? "true" : null);
  }

  #step(total: number): number {
    if (this.#zoom) return Math.min(this.#zoom, most / Math.max(1, total));
    const roomy = (this.#width - gutter - room) / Math.max(total, 8);
    return Math.min(most / Math.max(1, total), Math.max(72, Math.min(104, roomy)));
  }

  #geometry(): Geometry {
    return {
      gutter,
      ruler,
      lane: laneHeight,
      step: this.#step(this.#run?.events.length ?? 0),
      left: this.#box.scrollLeft,
      top: this.#box.scrollTop,
      width: this.#width,
      height: this.#height,
    };
  }


  #draw(): void {
    if (this.#width === 0 || this.#height === 0) return;
    if (this.#hidden) this.#reveal(this.#run?.playhead ?? 0);
    this.#hidden = false;
    const g = this.#geometry();
    this.#palette ??= readPalette();
    const run = this.#run ?? { events: [], lanes: [], playhead: 0, lost: [], decisive: [0, 0], fork: -1, ended: false };
    drawMarks(sized(this.#marks, g.width, g.height), g, run, this.#palette);
    drawNames(sized(this.#names, g.gutter, g.height), g, run, this.#palette);
  }

  #recolour(): void {
    this.#palette = null;
    this.#redraw();
  }

  #reveal(playhead: number): void {
    const g = this.#geometry();
    const at = gutter + playhead * g.step;
    const margin = Math.min(80, g.width / 4);
    if (at - g.left < gutter + 10) this.#box.scrollLeft = at - gutter - margin;
    else if (at - g.left > g.width - 16) this.#box.scrollLeft = at - g.width + margin;
    const event = this.#run?.events[playhead - 1];
    const lane = event ? event.thread : 0;
    const y = ruler + lane * laneHeight;
    if (lane > 0 && y + laneHeight > g.top + g.height) this.#box.scrollTop = y + laneHeight - g.height + 6;
    else if (y - ruler < g.top) this.#box.scrollTop = y - ruler;
  }

  #zoomBy(factor: number, around = this.#width / 2): void {
    const g = this.#geometry();
    const step = (g.left + around - gutter) / g.step;
    this.#zoom = Math.max(0.01, Math.min(widest, g.step * factor));
    this.#place(this.#app.store.state.run);
    this.#box.scrollLeft = gutter + step * this.#geometry().step - around;
    this.#redraw();
  }

  /** All steps at once. */
  #fit(): void {
    const total = this.#run?.events.length ?? 0;
    if (total === 0) return;
    this.#zoom = Math.min(widest, (this.#width - gutter - room) / total);
    this.#place(this.#app.store.state.run);
    this.#redraw();
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#zoomBy(Math.exp(-event.deltaY / 300), event.clientX - this.#box.getBoundingClientRect().left);
  }

  /** A press goes to the step under it; dragging scrubs. A finger scrolls, but for the playhead itself. */
  #pointer(): void {
    const { session } = this.#app;
    let dragging = false;
    const stepAt = (event: PointerEvent) => {
      const g = this.#geometry();
      return (event.clientX - this.#box.getBoundingClientRect().left + g.left - gutter) / g.step;
    };
    const inNames = (event: PointerEvent) => event.clientX - this.#box.getBoundingClientRect().left < gutter;
    this.#content.addEventListener("pointerdown", (event) => {
      const grip = (event.target as Element).closest("#playhead") !== null;
      if (event.button !== 0 || (!grip && (inNames(event) || event.pointerType === "touch"))) return;
      dragging = true;
      this.#content.setPointerCapture(event.pointerId);
      this.#slider.focus({ preventScroll: true });
      event.preventDefault();
      if (!grip) void session.goTo(Math.ceil(stepAt(event)));
    });
    this.#content.addEventListener("pointermove", (event) => {
      if (dragging) void session.goTo(Math.round(stepAt(event)));
      else this.#tip(event.pointerType === "mouse" ? Math.ceil(stepAt(event)) : 0);
    });
    for (const kind of ["pointerup", "pointercancel"] as const) this.#content.addEventListener(kind, () => (dragging = false));
    this.#content.addEventListener("click", (event) => {
      const pointer = event as PointerEvent;
      if (pointer.pointerType === "touch" && !inNames(pointer) && !(event.target as Element).closest("#playhead")) {
        void session.goTo(Math.ceil(stepAt(pointer)));
      }
    });
  }

  #tip(step: number): void {
    const event = this.#run?.events[step - 1];
    attribute(this.#marks, "title", event ? `${step}: ${event.text}` : null);
  }

  #key(event: KeyboardEvent): void {
    const { session, store } = this.#app;
    const page = { PageUp: 10, PageDown: -10, ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (page === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void session.goTo((store.state.run?.playhead ?? 0) + page);
  }
}

/** What the drawing needs. What it finds by reading all events is kept from one run to the next. */
function model(run: RunView, old: Run | null, before: RunView | null): Omit<Run, "decisive"> {
  const same = old !== null && run.events === before?.events;
  const from = same ? run.changedFrom : 0;
  const lost = same ? old.lost.filter((i) => i < from) : [];
  // A thread whose steps lie ahead of the playhead has its lane already.
  let threads = same && from > 0 ? old.lanes.length : 0;
  for (let i = from; i < run.events.length; i++) {
    const event = run.events[i];
    if (event?.lost?.length) lost.push(i);
    threads = Math.max(threads, (event?.thread ?? 0) + 1);
  }
  const labels = new Map(threadsOf(run).map((thread) => [thread.id, thread.label]));
  for (const id of labels.keys()) threads = Math.max(threads, id + 1);
  const lanes = Array.from({ length: threads }, (_, id) => ({ id, label: labels.get(id) ?? labelOf(id) }));
  return { events: run.events, lanes, playhead: run.playhead, lost, fork: run.branch?.fork ?? -1, ended: !!run.end };
}

/** A canvas's context at this size in CSS px, sharp on any screen. */
function sized(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D {
  const ratio = window.devicePixelRatio || 1;
  const w = Math.round(width * ratio);
  const h = Math.round(height * ratio);
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no 2d canvas");
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}
