import assert from "node:assert/strict";
import { test } from "node:test";
import { layOut, leaving, visited } from "../src/graph-layout";
import type { Graph } from "../src/protocol";

/** A grid: two threads of n steps each. */
function grid(n: number): Graph {
  const at = (a: number, b: number) => order.findIndex(([x, y]) => x === a && y === b);
  const order: [number, number][] = [];
  for (let sum = 0; sum <= 2 * n; sum++) for (let a = 0; a <= n; a++) if (sum - a >= 0 && sum - a <= n) order.push([a, sum - a]);
  const arcs = order.flatMap(([a, b], from) => [
    ...(a < n ? [{ from, to: at(a + 1, b), thread: 1 }] : []),
    ...(b < n ? [{ from, to: at(a, b + 1), thread: 2 }] : []),
  ]);
  return { nodes: order.map(([a, b]) => ({ layer: a + b, way: "", steps: a + b })), arcs };
}

test("states stand in the column of their layer, none on another", () => {
  const graph = grid(4);
  const { places, width, height } = layOut(graph, { across: 60, down: 30 });
  assert.equal(places.length, 25);
  graph.nodes.forEach(({ layer }, i) => assert.equal(places[i]?.x, 60 * (layer + 0.5)));
  assert.equal(new Set(places.map(({ x, y }) => `${x} ${y}`)).size, 25);
  assert.deepEqual([width, height], [9 * 60, 5 * 30]);
  for (const { x, y } of places) assert.ok(x > 0 && x < width && y > 0 && y < height);
});

test("a grid is drawn without crossings", () => {
  const graph = grid(4);
  // Upside down, so that the order has to be found.
  for (let layer = 0; layer < 9; layer++) {
    const here = graph.nodes.map((_, i) => i).filter((i) => graph.nodes[i]?.layer === layer);
    const swap = new Map(here.map((i, k) => [i, here[(k * 3 + layer) % here.length] ?? i]));
    if (new Set(swap.values()).size !== here.length) continue;
    for (const arc of graph.arcs) {
      arc.from = swap.get(arc.from) ?? arc.from;
      arc.to = swap.get(arc.to) ?? arc.to;
    }
  }
  const { places } = layOut(graph, { across: 60, down: 30 });
  let crossings = 0;
  for (const a of graph.arcs)
    for (const b of graph.arcs) {
      const [p, q, r, s] = [places[a.from], places[a.to], places[b.from], places[b.to]];
      if (p && q && r && s && p.x === r.x && (p.y - r.y) * (q.y - s.y) < 0) crossings++;
    }
  assert.equal(crossings, 0);
});

test("a run is followed through the graph", () => {
  const graph = grid(1);
  assert.deepEqual(visited(graph, []), [0]);
  const way = visited(graph, [{ thread: 1 }, { thread: 2 }]);
  assert.equal(way.length, 3);
  assert.equal(way[2], 3);
  assert.deepEqual(visited(graph, [{ thread: 1 }, { thread: 1 }, { thread: 2 }]), way.slice(0, 2));
  assert.deepEqual(visited(graph, [{ thread: 1, interrupt: true }]), [0]);
  assert.equal(leaving(graph).flat().length, graph.arcs.length);
});
