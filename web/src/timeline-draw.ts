/** Draws the part of the timeline that is in view. It reads; the view decides. */
import { letters, look, shapeOf } from "./badge";
import type { Palette } from "./palette";
import type { StepEvent } from "./protocol";
import { decisiveSigns } from "./state";

/** Where things are, px. The content is as wide as all steps, the view a window on it. */
export interface Geometry {
  gutter: number; // the lanes' names, to the left
  ruler: number; // above the first lane
  lane: number; // height of one
  step: number; // width of one
  left: number; // scrolled by
  top: number;
  width: number; // of the view
  height: number;
}

export interface Run {
  events: readonly StepEvent[];
  lanes: readonly { id: number; label: string }[]; // by thread id, top to bottom
  playhead: number;
  lost: readonly number[]; // indices of the events that lost an update
  decisive: readonly [number, number]; // the steps ① and ②, 1-based; 0 for none
  fork: number; // where the kept branch parts, -1 for none
  ended: boolean;
}

const labelled = 40; // px from which on a mark has room for words
const separate = 3; // px from which on marks are drawn one by one

export function drawMarks(c: CanvasRenderingContext2D, g: Geometry, run: Run, palette: Palette): void {
  c.clearRect(0, 0, g.width, g.height);
  const first = Math.max(0, Math.floor((g.left - g.gutter) / g.step) - 1);
  const last = Math.min(run.events.length, Math.ceil((g.left + g.width - g.gutter) / g.step) + 1);
  drawRuler(c, g, first, last, palette);
  drawLanes(c, g, run, palette);
  if (g.step < separate) drawDense(c, g, run, first, last, palette);
  else for (let i = first; i < last; i++) drawMark(c, g, run, i, palette);
  drawEdges(c, g, run, palette);
  for (const i of run.lost) drawArc(c, g, run, i, palette);
  run.decisive.forEach((step, n) => drawDecisive(c, g, run, step, decisiveSigns[n] ?? "", palette));
}

export function drawNames(c: CanvasRenderingContext2D, g: Geometry, run: Run, palette: Palette): void {
  c.clearRect(0, 0, g.gutter, g.height);
  c.fillStyle = palette.panel;
  c.fillRect(0, 0, g.gutter, g.height);
  run.lanes.forEach((thread, n) => {
    const y = middle(g, n);
    if (y < -g.lane || y > g.height + g.lane) return;
    const colour = look(thread.id);
    const shape = shapeOf(thread.id, thread.label);
    const short = letters(thread.label);
    c.save();
    c.translate(14, y);
    c.scale(0.78, 0.78);
    c.fillStyle = palette.thread(colour);
    c.fill(new Path2D(shape.path));
    c.fillStyle = palette.on(colour);
    c.font = `700 ${short.length > 1 ? 10 : 12.5}px ${sans}`;
    c.textAlign = "center";
    c.textBaseline = "middle";
    c.fillText(short, 0, shape.drop + 0.5);
    c.restore();
    c.fillStyle = palette.ink;
    c.font = `13px ${sans}`;
    c.textAlign = "left";
    c.textBaseline = "middle";
    c.fillText(thread.label, 29, y + 0.5, g.gutter - 34);
  });
}

const sans = 'system-ui, "Segoe UI", "DejaVu Sans", sans-serif';

/** The left edge of a step's mark, 0-based. */
function x(g: Geometry, i: number): number {
  return g.gutter + i * g.step - g.left;
}

function middle(g: Geometry, lane: number): number {
  return g.ruler + (lane + 0.5) * g.lane - g.top;
}

function drawRuler(c: CanvasRenderingContext2D, g: Geometry, first: number, last: number, palette: Palette): void {
  // Numbers stand 1, 2, 5, 10, … apart, as far as they need.
  let every = 1;
  for (let k = 0; every * g.step < 34; k++) every *= k % 3 === 1 ? 2.5 : 2;
  c.font = `11px ${sans}`;
  c.fillStyle = palette.dim;
  c.textAlign = "center";
  c.textBaseline = "middle";
  for (let i = Math.ceil(first / every) * every; i <= last; i += every) {
    const step = every === 1 ? i + 1 : i;
    if (step < 1 || step > last) continue;
    c.fillText(step.toLocaleString("en"), x(g, step - 0.5), 8 - g.top);
  }
}

function drawLanes(c: CanvasRenderingContext2D, g: Geometry, run: Run, palette: Palette): void {
  c.strokeStyle = palette.line;
  c.lineWidth = 2;
  c.beginPath();
  run.lanes.forEach((_, n) => {
    const y = middle(g, n);
    if (y < 0 || y > g.height) return;
    c.moveTo(g.gutter - 4, y);
    c.lineTo(g.width, y);
  });
  c.stroke();
}

function drawMark(c: CanvasRenderingContext2D, g: Geometry, run: Run, i: number, palette: Palette): void {
  const event = run.events[i];
  if (!event) return;
  const y = middle(g, event.thread);
  if (y < -g.lane || y > g.height + g.lane) return;
  const gap = Math.min(6, g.step * 0.12);
  const left = x(g, i) + gap / 2;
  const width = Math.max(1, g.step - gap);
  const height = g.lane - 8;
  const colour = look(event.thread);
  const wrong = !!event.lost?.length || !!event.failed;
  const ahead = i >= run.playhead;
  c.beginPath();
  c.roundRect(left, y - height / 2, width, height, Math.min(6, width / 3));
  c.fillStyle = ahead ? palette.panel : palette.thread(colour);
  c.fill();
  if (ahead || wrong) {
    c.strokeStyle = wrong ? palette.bad : palette.thread(colour);
    c.lineWidth = wrong ? 2.5 : 1.5;
    c.stroke();
  }
  if (width >= labelled) {
    c.fillStyle = ahead ? palette.dim : palette.on(colour);
    c.font = `12px ${sans}`;
    c.textAlign = "center";
    c.textBaseline = "middle";
    c.fillText(fit(c, (event.failed ? "✕ " : "") + (event.interrupt ? "Ctrl-C" : event.short), width - 8), left + width / 2, y + 0.5);
  }
}

/** A frame around a decisive step, and its sign. */
function drawDecisive(c: CanvasRenderingContext2D, g: Geometry, run: Run, step: number, sign: string, palette: Palette): void {
  const event = run.events[step - 1];
  if (!event) return;
  const y = middle(g, event.thread);
  const left = x(g, step - 1);
  c.strokeStyle = palette.ink;
  c.lineWidth = 2;
  c.beginPath();
  c.roundRect(left, y - g.lane / 2 + 1, Math.max(4, g.step), g.lane - 2, 7);
  c.stroke();
  const at = left + 5;
  c.fillStyle = palette.panel;
  c.beginPath();
  c.arc(at, y - g.lane / 2 + 5, 8, 0, 7);
  c.fill();
  c.fillStyle = palette.ink;
  c.font = `700 15px ${sans}`;
  c.textAlign = "center";
  c.textBaseline = "middle";
  c.fillText(sign, at, y - g.lane / 2 + 5.5);
}

/** So many steps that several share a pixel: a lane's pixel is set if any of them is of this thread. */
function drawDense(c: CanvasRenderingContext2D, g: Geometry, run: Run, first: number, last: number, palette: Palette): void {
  const columns = Math.ceil(g.width) + 1;
  const set = new Uint8Array(columns * run.lanes.length); // 1 passed, 2 ahead
  for (let i = first; i < last; i++) {
    const column = Math.max(0, Math.floor(x(g, i)));
    const lane = run.events[i]?.thread ?? 0;
    if (column < columns) set[lane * columns + column] = i < run.playhead ? 1 : 2;
  }
  const height = g.lane - 8;
  const wide = Math.max(1, g.step);
  run.lanes.forEach((thread, lane) => {
    const y = middle(g, lane);
    if (y < -g.lane || y > g.height + g.lane) return;
    c.fillStyle = palette.thread(look(thread.id));
    for (let column = 0; column < columns; column++) {
      const state = set[lane * columns + column];
      if (!state) continue;
      c.globalAlpha = state === 1 ? 1 : 0.4;
      c.fillRect(column, y - height / 2, wide, height);
    }
  });
  c.globalAlpha = 1;
}

/** The end of the run, and where the kept branch parts. */
function drawEdges(c: CanvasRenderingContext2D, g: Geometry, run: Run, palette: Palette): void {
  const edge = (at: number, colour: string, dash: number[]) => {
    c.strokeStyle = colour;
    c.lineWidth = 1.5;
    c.setLineDash(dash);
    c.beginPath();
    c.moveTo(at, g.ruler - 2);
    c.lineTo(at, g.height);
    c.stroke();
    c.setLineDash([]);
  };
  if (run.ended) {
    edge(x(g, run.events.length) + 2, palette.dim, []);
    edge(x(g, run.events.length) + 5, palette.dim, []);
  }
  if (run.fork >= 0) edge(x(g, run.fork), palette.focus, [2, 4]);
}

/** From the stale read to the write that lost an update. */
function drawArc(c: CanvasRenderingContext2D, g: Geometry, run: Run, i: number, palette: Palette): void {
  const event = run.events[i];
  if (!event?.readAt) return;
  const from = x(g, event.readAt - 0.5);
  const to = x(g, i + 0.5);
  if (to < g.gutter || from > g.width) return;
  const lane = event.thread;
  const y = middle(g, lane) - g.lane / 2 + 3;
  const rise = Math.min(22, 8 + (to - from) / 12);
  c.globalAlpha = i < run.playhead ? 1 : 0.45;
  c.strokeStyle = palette.bad;
  c.lineWidth = 2;
  c.beginPath();
  c.moveTo(from, y);
  c.bezierCurveTo(from + (to - from) * 0.2, y - rise, to - (to - from) * 0.2, y - rise, to, y);
  c.stroke();
  c.fillStyle = palette.bad;
  c.beginPath();
  c.moveTo(to + 1, y + 2);
  c.lineTo(to - 8, y - 4);
  c.lineTo(to - 1, y - 8);
  c.fill();
  if (g.step >= labelled) strike(c, g, run, event, palette);
  c.globalAlpha = 1;
}

/** Crosses out the stores that were lost. */
function strike(c: CanvasRenderingContext2D, g: Geometry, run: Run, event: StepEvent, palette: Palette): void {
  for (const step of event.lost ?? []) {
    const victim = run.events[step - 1];
    if (!victim) continue;
    const y = middle(g, victim.thread);
    const left = x(g, step - 1) + 4;
    c.strokeStyle = palette.bad;
    c.lineWidth = 2.5;
    c.beginPath();
    c.moveTo(left + 2, y + g.lane / 2 - 6);
    c.lineTo(left + g.step - 10, y - g.lane / 2 + 6);
    c.stroke();
  }
}

function fit(c: CanvasRenderingContext2D, words: string, width: number): string {
  if (c.measureText(words).width <= width) return words;
  let low = 0;
  for (let high = words.length; low + 1 < high; ) {
    const middle = (low + high) >> 1;
    if (c.measureText(`${words.slice(0, middle)}…`).width <= width) low = middle;
    else high = middle;
  }
  return low < 1 ? "" : `${words.slice(0, low)}…`;
}
