/**
 * The picture of a timed run: a lane a thread, in which each part of the run is a
 * column of what the thread's time went into then. Every state has a colour and a
 * pattern. The table beside it says the same in numbers.
 */
import { h, svg } from "./dom";
import type { TimedRun, TimedThread } from "./protocol";

export const second = 1e9; // virtual ns

/** The states, in the order of timed.State. */
export const states = [
  { name: "running", words: "running" },
  { name: "vain", words: "polling in vain" },
  { name: "gil", words: "waiting for the GIL" },
  { name: "lock", words: "waiting for a lock" },
  { name: "queue", words: "waiting for a queue" },
  { name: "other", words: "waiting for something else" },
  { name: "sleeping", words: "sleeping" },
] as const;

const width = 1000;
const lane = 34;
const gap = 8;

/** The patterns of the states: once in the document, for all pictures. */
export function patterns(): SVGSVGElement {
  const pattern = (name: string, d: string) =>
    svg(
      "pattern",
      { id: `pattern-${name}`, width: 8, height: 8, patternUnits: "userSpaceOnUse" },
      svg("rect", { width: 8, height: 8, class: `ground ${name}` }),
      svg("path", { d, class: `mark ${name}` }),
    );
  return svg(
    "svg",
    { class: "probe", "aria-hidden": "true" },
    pattern("vain", "M-2 10 10-2M-2 2 2-2M6 10l4-4"),
    pattern("gil", "M4 0v8"),
    pattern("lock", "M0 0l8 8M8 0 0 8"),
    pattern("queue", "M0 4h8"),
    pattern("other", "M1 1h2v2h-2zM5 5h2v2h-2z"),
    pattern("sleeping", "M4 4h.01"),
  );
}

function fill(name: string): string | null {
  return name === "running" ? null : `url(#pattern-${name})`;
}

/** The picture, with its legend. */
export function picture(run: TimedRun): HTMLElement {
  const part = run.part ?? 1;
  const columns = Math.max(1, Math.ceil(run.time / part));
  const used = states.filter((_, i) => run.threads.some((t) => (t.times[i] ?? 0) > 0));
  const height = run.threads.length * (lane + gap);
  return h(
    "figure",
    { class: "timed-picture" },
    h(
      "div",
      { class: "lanes" },
      h("div", { class: "lane-names", "aria-hidden": "true" }, ...run.threads.map((t) => h("span", {}, t.label))),
      svg(
        "svg",
        { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none", role: "img", "aria-label": `What each thread’s time went into, from 0 to ${inSeconds(run.time)}. The table says it in numbers.` },
        ...run.threads.flatMap((t, i) => laneOf(t, i * (lane + gap), columns, part)),
      ),
    ),
    h("div", { class: "axis", "aria-hidden": "true" }, h("span", {}, "0"), h("span", {}, inSeconds(run.time))),
    h(
      "figcaption",
      {},
      ...used.map((s) => h("span", { class: "key" }, svg("svg", { viewBox: "0 0 24 16", "aria-hidden": "true" }, svg("rect", { width: 24, height: 16, class: `state ${s.name}`, fill: fill(s.name) })), s.words)),
    ),
  );
}

/** One thread's lane: a path a state. */
function laneOf(t: TimedThread, top: number, columns: number, part: number): SVGElement[] {
  const paths = states.map(() => "");
  const wide = width / columns;
  for (let column = 0; column < columns; column++) {
    let below = top + lane;
    states.forEach((_, i) => {
      const high = (lane * (t.parts[column * states.length + i] ?? 0)) / part;
      if (high < 0.05) return;
      below -= high;
      paths[i] += `M${(column * wide).toFixed(2)} ${below.toFixed(2)}h${wide.toFixed(2)}v${high.toFixed(2)}h${(-wide).toFixed(2)}z`;
    });
  }
  const ground = svg("rect", { class: "lane", x: 0, y: top, width, height: lane });
  return [ground, ...states.flatMap((s, i) => (paths[i] ? [svg("path", { d: paths[i], class: `state ${s.name}`, fill: fill(s.name) })] : []))];
}

/** A time, to three digits. */
export function inSeconds(ns: number): string {
  const [unit, length] = ns >= second / 10 ? ["s", second] : ["ms", 1e6];
  return `${Number((ns / length).toPrecision(3))} ${unit}`;
}
