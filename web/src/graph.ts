/**
 * The graph of all states as a picture, where it is small: a column for each
 * number of steps, an arrow a step in its thread's colour, dash and letter. A
 * state is a button that goes there; the same stands below as a list.
 */
import type { App } from "./app";
import { labelOf, letters, lookClass } from "./badge";
import { attribute, byId, h, show, svg, text } from "./dom";
import { layOut, leaving, visited, type Layout, type Place } from "./graph-layout";
import { words } from "./outcomes";
import type { Arc, Exploration, Graph } from "./protocol";
import type { State } from "./state";

const radius = 11;
const dashes = ["", "7 4", "2 4", "10 3 2 3"] as const; // by thread
const lettered = 150; // arcs up to which each has its letter

export function mountGraph(app: App): void {
  new Picture(app);
}

class Picture {
  readonly #app: App;
  readonly #box = byId<HTMLDetailsElement>("graph-box");
  readonly #picture = byId("graph");
  #found: Exploration | null = null; // what is drawn
  #graph: Graph | null = null;
  #leaving: Arc[][] = [];
  #nodes: SVGGElement[] = [];
  #arcs: SVGGElement[] = [];
  #focus = 0; // the state that Tab comes to
  readonly #coarse = matchMedia("(pointer: coarse)");

  constructor(app: App) {
    this.#app = app;
    this.#box.addEventListener("toggle", () => this.#draw(app.store.state));
    this.#picture.addEventListener("click", (event) => this.#click(event));
    this.#picture.addEventListener("keydown", (event) => this.#key(event));
    app.store.view((state, before) => {
      if (state.explore !== before.explore || state.run !== before.run) this.#draw(state);
    });
  }

  #draw(state: Readonly<State>): void {
    const { found, busy } = state.explore;
    const done = !busy && !!found?.done;
    show(this.#box, done);
    if (!done || !found) return;
    text(byId("graph-summary"), `The graph of all ${found.states.toLocaleString("en")} states`);
    show(byId("graph-large"), !found.graph);
    show(byId("graph-drawn"), !!found.graph);
    if (!found.graph || !this.#box.open) return;
    if (found !== this.#found) this.#make(found, found.graph);
    this.#mark(state, found.graph);
  }

  #make(found: Exploration, graph: Graph): void {
    this.#found = found;
    this.#graph = graph;
    this.#leaving = leaving(graph);
    this.#focus = 0;
    const coarse = this.#coarse.matches;
    const layout = layOut(graph, { across: coarse ? 76 : 66, down: coarse ? 48 : 36 });
    const threads = [...new Set(graph.arcs.map(({ thread }) => thread))].sort((a, b) => a - b);
    const every = graph.arcs.length <= lettered;
    this.#arcs = graph.arcs.map((arc) => drawArc(arc, layout, every));
    this.#nodes = graph.nodes.map((_, i) => this.#node(i, layout.places[i] as Place, found, graph));
    const pad = 14;
    const size = { width: layout.width + 2 * pad, height: layout.height + 2 * pad };
    this.#picture.replaceChildren(
      svg(
        "svg",
        { ...size, viewBox: `${-pad} ${-pad} ${size.width} ${size.height}`, role: "group", "aria-label": `${graph.nodes.length} states; arrow keys go from one to the next, Enter goes there` },
        heads(threads),
        ...this.#arcs,
        ...this.#nodes,
      ),
    );
    byId("graph-key").replaceChildren(...threads.map(legend));
    byId("graph-list").replaceChildren(...graph.nodes.map((_, i) => h("li", {}, this.#words(i, found, graph))));
  }

  #node(i: number, { x, y }: Place, found: Exploration, graph: Graph): SVGGElement {
    const node = graph.nodes[i];
    const outcome = found.outcomes[(node?.outcome ?? 0) - 1];
    const kind = outcome ? (outcome.failing ? "failing" : "ending") : node?.cut ? "cut" : "";
    const shape = outcome ? svg("rect", { x: -radius, y: -radius, width: 2 * radius, height: 2 * radius, rx: 4 }) : svg("circle", { r: radius });
    const sign = outcome ? (outcome.failing ? "✕" : "✓") : i === 0 ? "▸" : node?.cut ? "…" : "";
    return svg(
      "g",
      { class: `node ${kind}`, transform: `translate(${x} ${y})`, role: "button", tabindex: i === 0 ? "0" : "-1", "data-node": i, "aria-label": this.#words(i, found, graph) },
      svg("title", {}, this.#words(i, found, graph)),
      svg("circle", { class: "target", r: 17 }),
      svg("circle", { class: "here", r: radius + 4 }),
      shape,
      svg("text", { y: 4 }, sign),
    );
  }

  /** A state in words. */
  #words(i: number, found: Exploration, graph: Graph): string {
    const node = graph.nodes[i];
    const outcome = found.outcomes[(node?.outcome ?? 0) - 1];
    const steps = (this.#leaving[i] ?? []).map((arc) => `${arc.interrupt ? "Ctrl-C" : labelOf(arc.thread)} → ${arc.to + 1}`);
    const parts = [`State ${i + 1}, after ${node?.layer ?? 0} ${node?.layer === 1 ? "step" : "steps"}`];
    if (node?.state) parts.push(node.state);
    if (outcome) parts.push(`${steps.length ? "" : "an end: "}${words(outcome) || "the program is over"}`);
    if (node?.cut) parts.push("not followed further");
    return `${parts.join("; ")}${steps.length ? `. Steps: ${steps.join(", ")}` : ""}.`;
  }

  /** Marks where the run is, and its way there. */
  #mark({ run }: Readonly<State>, graph: Graph): void {
    const way = visited(graph, (run?.events ?? []).slice(0, run?.playhead ?? 0));
    // A new engine does not know the graph, but the steps lead there all the same.
    const followed = way.length === (run?.playhead ?? 0) + 1 ? (way.at(-1) ?? 0) : -1;
    const here = run?.node ? run.node - 1 : followed;
    const taken = new Set(way.slice(1).map((to, i) => `${way[i] ?? 0} ${to} ${run?.events[i]?.thread ?? 0}`));
    graph.arcs.forEach((arc, i) => {
      const element = this.#arcs[i];
      element?.classList.toggle("taken", taken.has(`${arc.from} ${arc.to} ${arc.thread}`));
      element?.classList.toggle("next", arc.from === here);
    });
    this.#nodes.forEach((node, i) => attribute(node, "aria-current", i === here ? "true" : null));
    text(byId("graph-here"), here < 0 ? "The run is in none of these states." : `The run is in state ${here + 1}.`);
    if (here >= 0 && !this.#picture.contains(document.activeElement)) this.#enter(here, false);
    if (here >= 0) this.#reveal(here);
  }

  /** Makes a state the one that Tab comes to. */
  #enter(i: number, focus: boolean): void {
    attribute(this.#nodes[this.#focus] as Element, "tabindex", "-1");
    this.#focus = i;
    const node = this.#nodes[i];
    if (!node) return;
    attribute(node, "tabindex", "0");
    if (!focus) return;
    node.focus({ preventScroll: true });
    this.#reveal(i);
  }

  #reveal(i: number): void {
    const node = this.#nodes[i]?.getBoundingClientRect();
    const box = this.#picture.getBoundingClientRect();
    if (!node || box.width === 0) return;
    const over = { x: node.left - box.left, y: node.top - box.top };
    if (over.x < 40 || over.x + node.width > box.width - 40) this.#picture.scrollLeft += over.x - box.width / 2;
    if (over.y < 20 || over.y + node.height > box.height - 20) this.#picture.scrollTop += over.y - box.height / 2;
  }

  /** Goes to a state: along the run that is shown if it comes by there, else on the shortest way. */
  #go(i: number): void {
    const { session, programs, store } = this.#app;
    const graph = this.#graph;
    const node = graph?.nodes[i];
    if (!graph || !node) return;
    const at = visited(graph, store.state.run?.events ?? []).indexOf(i);
    if (at >= 0) void session.goTo(at);
    else void programs.open({ ...programs.link(), schedule: node.way, playhead: node.steps }, "replace");
  }

  #click(event: MouseEvent): void {
    const node = (event.target as Element).closest<SVGGElement>(".node");
    if (!node) return;
    this.#enter(Number(node.dataset["node"]), true);
    this.#go(this.#focus);
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = this.#neighbour(event.key);
    if (to === undefined) return;
    event.preventDefault();
    if (event.key === "Enter" || event.key === " ") this.#go(this.#focus);
    else if (to !== null) this.#enter(to, true);
  }

  /** The state that a key leads to; null for none, undefined for a key that means nothing here. */
  #neighbour(key: string): number | null | undefined {
    const graph = this.#graph;
    if (!graph) return undefined;
    const at = this.#focus;
    const column = graph.nodes.map((_, i) => i).filter((i) => graph.nodes[i]?.layer === graph.nodes[at]?.layer);
    const y = (i: number) => this.#nodes[i]?.getBoundingClientRect().y ?? 0;
    column.sort((a, b) => y(a) - y(b));
    switch (key) {
      case "Enter":
      case " ":
        return at;
      case "ArrowRight":
        return this.#leaving[at]?.find(({ to }) => to !== at)?.to ?? null;
      case "ArrowLeft":
        return graph.arcs.find(({ from, to }) => to === at && from !== at)?.from ?? null;
      case "ArrowDown":
        return column[column.indexOf(at) + 1] ?? null;
      case "ArrowUp":
        return column[column.indexOf(at) - 1] ?? null;
      default:
        return undefined;
    }
  }
}

/** A thread's line: its dash tells it apart where the colour does not. */
function dash(thread: number): string {
  return dashes[thread % dashes.length] ?? "";
}

function drawArc({ from, to, thread, interrupt }: Arc, { places }: Layout, every: boolean): SVGGElement {
  const [a, b] = [places[from] as Place, places[to] as Place];
  const { path, at } = from === to ? loop(a) : between(a, b, thread);
  return svg(
    "g",
    { class: `arc ${lookClass(thread)}${every ? " lettered" : ""}` },
    svg("path", { d: path, "stroke-dasharray": dash(thread) || null, "marker-end": `url(#head-${thread})` }),
    svg("text", { x: at.x, y: at.y + 3.5 }, interrupt ? "^C" : letters(labelOf(thread))),
  );
}

function loop({ x, y }: Place): { path: string; at: Place } {
  return { path: `M${x - 6} ${y - radius}C${x - 16} ${y - 34} ${x + 16} ${y - 34} ${x + 6} ${y - radius - 2}`, at: { x, y: y - 27 } };
}

/** An arrow from one state to another, bent if it goes back or past a column. */
function between(a: Place, b: Place, thread: number): { path: string; at: Place } {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const start = { x: a.x + ux * radius, y: a.y + uy * radius };
  const end = { x: b.x - ux * (radius + 3), y: b.y - uy * (radius + 3) };
  // Two threads may lead from one state to the same: each bends a little its own way.
  const far = dx <= 0 || dx > 120;
  const bend = far ? 26 : thread % 2 ? 5 : -5;
  const middle = { x: (start.x + end.x) / 2 - uy * bend, y: (start.y + end.y) / 2 + ux * bend };
  const t = 0.36; // where the letter stands
  const on = (p: number, q: number, r: number) => (1 - t) * (1 - t) * p + 2 * t * (1 - t) * q + t * t * r;
  return {
    path: `M${start.x} ${start.y}Q${middle.x} ${middle.y} ${end.x} ${end.y}`,
    at: { x: on(start.x, middle.x, end.x), y: on(start.y, middle.y, end.y) },
  };
}

function heads(threads: readonly number[]): SVGDefsElement {
  return svg(
    "defs",
    {},
    ...threads.map((thread) =>
      svg(
        "marker",
        { id: `head-${thread}`, class: lookClass(thread), viewBox: "0 0 8 8", refX: 6, refY: 4, markerWidth: 7, markerHeight: 7, markerUnits: "userSpaceOnUse", orient: "auto" },
        svg("path", { class: "head-path", d: "M0 0 8 4 0 8z" }),
      ),
    ),
  );
}

function legend(thread: number): HTMLElement {
  return h(
    "span",
    { class: `key ${lookClass(thread)}` },
    svg("svg", { viewBox: "0 0 34 10", width: 34, height: 10, "aria-hidden": "true" }, svg("path", { d: "M1 5h32", "stroke-dasharray": dash(thread) || null })),
    labelOf(thread),
  );
}
