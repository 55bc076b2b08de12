/** Where the states of a graph stand in its picture: a column a layer, few crossings. Pure. */
import type { Arc, Graph } from "./protocol";

export interface Place {
  x: number;
  y: number;
}

export interface Layout {
  places: Place[]; // by node
  width: number;
  height: number;
}

/** Distances between states, px. */
export interface Pitch {
  across: number;
  down: number;
}

const rounds = 8;

/** Puts each layer into a column and orders it by the middle of its neighbours, to and fro. */
export function layOut(graph: Graph, pitch: Pitch): Layout {
  const layers: number[][] = [];
  graph.nodes.forEach(({ layer }, node) => (layers[layer] ??= []).push(node));
  const rank = new Array<number>(graph.nodes.length).fill(0);
  for (const layer of layers) layer.forEach((node, i) => (rank[node] = i));
  const neighbours = adjacent(graph);
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 ? [...layers].reverse() : layers;
    for (const layer of order) arrange(layer, rank, neighbours, graph, round % 2 ? 1 : -1);
  }
  const tallest = Math.max(...layers.map((layer) => layer.length));
  const places: Place[] = [];
  layers.forEach((layer, column) =>
    layer.forEach((node, i) => {
      places[node] = { x: (column + 0.5) * pitch.across, y: (i + (tallest - layer.length) / 2 + 0.5) * pitch.down };
    }),
  );
  return { places, width: layers.length * pitch.across, height: tallest * pitch.down };
}

function adjacent({ nodes, arcs }: Graph): number[][] {
  const list: number[][] = nodes.map(() => []);
  for (const { from, to } of arcs) {
    if (from === to) continue;
    list[from]?.push(to);
    list[to]?.push(from);
  }
  return list;
}

/** Orders a layer by the mean rank of the neighbours on one side, or of all where there are none. */
function arrange(layer: number[], rank: number[], neighbours: number[][], { nodes }: Graph, side: -1 | 1): void {
  const at = nodes[layer[0] ?? 0]?.layer ?? 0;
  const mean = new Map<number, number>();
  for (const node of layer) {
    const there = (neighbours[node] ?? []).filter((other) => nodes[other]?.layer === at + side);
    mean.set(node, there.length ? there.reduce((sum, other) => sum + (rank[other] ?? 0), 0) / there.length : (rank[node] ?? 0));
  }
  layer.sort((a, b) => (mean.get(a) ?? 0) - (mean.get(b) ?? 0) || (rank[a] ?? 0) - (rank[b] ?? 0));
  layer.forEach((node, i) => (rank[node] = i));
}

/** The states that a run comes by, from the start on; it ends where the graph does not go on. */
export function visited({ arcs }: Graph, steps: readonly { thread: number; interrupt?: boolean }[]): number[] {
  const by = new Map(arcs.map((arc) => [key(arc.from, arc), arc.to]));
  const nodes = [0];
  for (const step of steps) {
    const to = by.get(key(nodes.at(-1) ?? 0, step));
    if (to === undefined) break;
    nodes.push(to);
  }
  return nodes;
}

function key(from: number, { thread, interrupt }: { thread: number; interrupt?: boolean }): string {
  return `${from} ${interrupt ? "c" : thread}`;
}

/** The arcs that leave each node. */
export function leaving({ nodes, arcs }: Graph): Arc[][] {
  const list: Arc[][] = nodes.map(() => []);
  for (const arc of arcs) list[arc.from]?.push(arc);
  return list;
}
