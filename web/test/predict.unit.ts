import assert from "node:assert/strict";
import { test } from "node:test";
import { count, percent } from "../src/outcomes";
import { expectations, judge, sentences } from "../src/predict";
import type { Exploration, Explored } from "../src/protocol";

const base: Explored = { end: "finished", failing: false, output: "", state: "", interleavings: "1", share: 0.5, probability: 0.5, preemptions: 0, steps: 1, witness: "0" };
const prints = (output: string): Explored => ({ ...base, output });
const ends = (end: string, output = ""): Explored => ({ ...base, end, failing: true, output });
const raises = (type: string): Explored => ({ ...base, failing: true, exceptions: [type] });

test("what is expected is a line each", () => {
  assert.deepEqual(expectations("[3]\n\n  [2]  \n[3]\n"), ["[3]", "[2]"]);
  assert.deepEqual(expectations("a\\nb\na / b\na⏎b"), ["a⏎b"]);
});

test("expectations are told from what can happen", () => {
  const cases: [string[], Explored[], { right: string[]; wrong: string[]; missed: string[] }][] = [
    [["[3]", "[4]"], [prints("[3]\n"), prints("[2]\n")], { right: ["[3]"], wrong: ["[4]"], missed: ["[2]"] }],
    [["prints [3]"], [prints("[3]\n")], { right: ["prints [3]"], wrong: [], missed: [] }],
    [["a⏎b"], [prints("a\nb\n"), prints("b\na\n")], { right: ["a⏎b"], wrong: [], missed: ["b⏎a"] }],
    [["nothing"], [prints("")], { right: ["nothing"], wrong: [], missed: [] }],
    [["deadlock"], [ends("deadlock"), prints("x\n")], { right: ["deadlock"], wrong: [], missed: ["x"] }],
    [["deadlock"], [ends("partial-deadlock")], { right: ["deadlock"], wrong: [], missed: [] }],
    [["it hangs"], [ends("deadlock", "1\n")], { right: ["it hangs"], wrong: [], missed: [] }],
    [["1"], [ends("deadlock", "1\n")], { right: [], wrong: ["1"], missed: ["deadlock: nobody can go on"] }],
    [["livelock"], [ends("livelock")], { right: ["livelock"], wrong: [], missed: [] }],
    [["KeyError"], [raises("KeyError"), raises("IndexError")], { right: ["KeyError"], wrong: [], missed: ["IndexError"] }],
    [["an exception"], [raises("KeyError"), raises("IndexError")], { right: ["an exception"], wrong: [], missed: [] }],
    [[], [prints("x\n")], { right: [], wrong: [], missed: ["x"] }],
  ];
  for (const [expected, outcomes, want] of cases) assert.deepEqual(judge(expected, outcomes), want, expected.join());
});

test("nothing is said to be impossible that was only not found", () => {
  const found = { complete: true, outcomes: [prints("1\n")] } as unknown as Exploration;
  assert.equal(sentences(["1"], found), "You foresaw “1”. Nothing else can happen.");
  assert.equal(sentences(["2"], found), "“2” cannot happen. You did not expect “1”.");
  assert.equal(sentences(["1", "2"], { ...found, complete: false }), "You foresaw “1”. “2” did not come up as far as the search went.");
});

test("numbers are for reading", () => {
  assert.deepEqual(["7", "1234567", "447000000000000000000000000"].map(count), ["7", "1,234,567", "≈ 4.47 × 10²⁶"]);
  assert.deepEqual([0, 1, 0.5, 0.0213, 0.99999, 5.4e-7].map(percent), ["0 %", "100 %", "50 %", "2.1 %", "> 99.9 %", "5.4 × 10⁻⁵ %"]);
});
