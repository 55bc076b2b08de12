import assert from "node:assert/strict";
import { test } from "node:test";
import { labelOf, look } from "../src/badge";
import { Drafts, draftTitle, type Draft } from "../src/drafts";
import { describe, reached } from "../src/goals";
import type { Run, StepEvent } from "../src/protocol";
import { applyRun, type RunView } from "../src/state";
import { Store } from "../src/store";
import { words } from "../src/threads";
import type { Thread } from "../src/protocol";

const event = (short: string): StepEvent => ({ thread: 0, kind: "load", short, text: short, time: 0 });
const moment = { threads: null, objects: null, output: "", errors: "", time: 0, lost: 0, switches: 0, title: "" };
const reply = (change: Partial<Run>): Run => ({ policy: "any-op", schedule: "", playhead: 0, total: 0, from: 0, events: null, moment, traceFrom: -1, trace: "", ...change });
const shorts = (run: RunView) => run.events.map((e) => e.short).join(" ");

test("a run grows, is cut and is walked", () => {
  let run = applyRun(null, reply({ events: [event("a"), event("b")], total: 2, playhead: 2 }));
  assert.equal(shorts(run), "a b");
  run = applyRun(run, reply({ from: 2, total: 2, playhead: 1 }));
  assert.deepEqual([shorts(run), run.playhead, run.changedFrom], ["a b", 1, 2]);
  run = applyRun(run, reply({ from: 1, events: [event("c"), event("d")], total: 3, playhead: 3 }));
  assert.deepEqual([shorts(run), run.changedFrom], ["a c d", 1]);
  run = applyRun(run, reply({ from: 1, events: null, total: 1, playhead: 1 }));
  assert.deepEqual([shorts(run), run.changedFrom], ["a", 1]);
});

test("a goal is what its words say", () => {
  const at = (change: Partial<RunView>): RunView => ({ ...applyRun(null, reply({})), ...change });
  const table: [goal: string, run: RunView, is: boolean][] = [
    ["output: [2]", at({ moment: { ...moment, output: "x\n[2]\n" } }), true],
    ["output: [2]", at({ moment: { ...moment, output: "[2, 2]\n" } }), false],
    ["lost: 2", at({ moment: { ...moment, lost: 1 } }), false],
    ["lost: 2", at({ moment: { ...moment, lost: 2 } }), true],
    ["end: deadlock", at({ playhead: 3, total: 3, end: { kind: "deadlock", message: "", bad: true } }), true],
    ["end: deadlock", at({ playhead: 2, total: 3, end: { kind: "deadlock", message: "", bad: true } }), false],
    ["end: deadlock", at({ playhead: 3, total: 3, end: { kind: "finished", message: "", bad: false } }), false],
    ["moon: full", at({}), false],
  ];
  for (const [goal, run, is] of table) assert.equal(reached(goal, run), is, goal);
  assert.equal(describe("output: [2]"), "it prints [2]");
  assert.equal(describe("end: partial-deadlock"), "a thread waits for ever");
});

test("every button says what it does, or why it can't", () => {
  const thread = (change: Partial<Thread>): Thread => ({ id: 1, label: "A", name: "Thread-1 (work)", status: "enabled", can: true, action: "load x[0]", why: "", line: 1, col: 0, endLine: 1, endCol: 1, file: 0, func: "work", frames: null, ...change });
  const table: [Partial<Thread>, string, string][] = [
    [{}, "Step A", "load x[0]"],
    [{ why: "times out" }, "Step A", "load x[0] (times out)"],
    [{ can: false, status: "blocked", action: "", why: "waits for lock, held by B" }, "A cannot go", "waits for lock, held by B"],
    [{ can: false, status: "ended", why: "has ended" }, "A has finished", "Thread-1 (work)"],
    [{ can: false, status: "not-started", why: "not started yet" }, "A has not started", "Thread-1 (work)"],
    [{ can: false, status: "failed", why: "ValueError: no" }, "A has failed", "ValueError: no"],
    [{ can: false, status: "killed" }, "A is gone", "a daemon goes when the program ends"],
  ];
  for (const [change, title, what] of table) assert.deepEqual(words(thread(change)), [title, what]);
});

test("threads have the labels and colours that the stage gives them", () => {
  assert.deepEqual([0, 1, 2, 26, 27, 53].map(labelOf), ["main", "A", "B", "Z", "A2", "A3"]);
  assert.deepEqual([0, 1, 7, 8, 15].map(look), [0, 1, 7, 1, 1]);
});

test("however many changes, one render", async () => {
  const store = new Store({ a: 1, b: 1 });
  const seen: string[] = [];
  store.view((now, before) => seen.push(`${before.a}→${now.a} ${before.b}→${now.b}`));
  store.set({ a: 2 });
  store.set({ b: 2 });
  store.set({ a: 3 });
  await Promise.resolve();
  store.set({ a: 4 });
  await Promise.resolve();
  assert.deepEqual(seen, ["undefined→1 undefined→1", "1→3 1→2", "3→4 2→2"]);
});

test("drafts survive, also another tab's and a storage full of nonsense", () => {
  const kept = new Map<string, string>();
  const storage = { getItem: (k: string) => kept.get(k) ?? null, setItem: (k: string, v: string) => void kept.set(k, v) } as unknown as Storage;
  const draft = (id: string, time: number, lesson: string | null = null): Draft => ({ id, lesson, files: [{ name: "main.py", text: id }], input: [], time });
  const one = new Drafts(storage);
  const other = new Drafts(storage);
  assert.ok(one.put(draft("a", 1)));
  assert.ok(other.put(draft("b", 2, "lost-updates")));
  assert.ok(one.put(draft("a", 3)));
  assert.deepEqual(new Drafts(storage).list().map(({ id, time }) => `${id}${time}`), ["a3", "b2"]);
  assert.equal(new Drafts(storage).ofLesson("lost-updates")?.id, "b");
  one.remove("b");
  assert.deepEqual(new Drafts(storage).list().map(({ id }) => id), ["a"]);
  for (const nonsense of ["{", "3", "[3,null,{}]", `[{"id":"a","time":1,"lesson":null,"input":[],"files":[{}]}]`]) {
    kept.set("racewalk.drafts", nonsense);
    assert.deepEqual(new Drafts(storage).list(), [], nonsense);
  }
  assert.equal(new Drafts(null).put(draft("a", 1)), false);
  const full = { getItem: () => null, setItem: () => { throw new Error("full"); } } as unknown as Storage;
  assert.equal(new Drafts(full).put(draft("a", 1)), false);
});

test("a draft is called by what it begins with", () => {
  const title = (text: string) => draftTitle({ id: "", lesson: null, files: [{ name: "main.py", text }], input: [], time: 0 });
  assert.equal(title(`"""A bank."""\nimport threading\n`), "main.py: A bank.");
  assert.equal(title("import threading\nfrom time import sleep\n\n# Counter\n"), "main.py: Counter");
  assert.equal(title("\n"), "main.py");
});
