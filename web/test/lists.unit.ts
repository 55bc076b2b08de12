import assert from "node:assert/strict";
import { test } from "node:test";
import { Heights } from "../src/heights";
import { Lines } from "../src/lines";

test("heights add up as a plain list of numbers would", () => {
  const heights = new Heights();
  let plain: number[] = [];
  let seed = 1;
  const random = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
  for (let round = 0; round < 3000; round++) {
    const what = random(10);
    if (what < 6) {
      const height = 1 + random(50);
      heights.push(height);
      plain.push(height);
    } else if (what < 9 && plain.length) {
      const i = random(plain.length);
      const height = 1 + random(50);
      heights.set(i, height);
      plain[i] = height;
    } else if (random(10) === 0) {
      const length = random(plain.length + 1);
      heights.cut(length);
      plain = plain.slice(0, length);
    }
    const n = random(plain.length + 1);
    assert.equal(heights.before(n), plain.slice(0, n).reduce((a, b) => a + b, 0));
    if (plain.length) {
      const i = random(plain.length);
      const top = heights.before(i);
      assert.equal(heights.at(top), i);
      assert.equal(heights.at(top + (plain[i] ?? 0) - 0.5), i);
    }
  }
  assert.equal(new Heights().at(100), 0);
});

test("a growing text is cut into lines, and says from where they are new", () => {
  const lines = new Lines();
  const all = () => Array.from({ length: lines.length }, (_, i) => lines.get(i));
  const table: [text: string, shown: string[], from: number][] = [
    ["", [], 0],
    ["a", ["a"], 0],
    ["a\n", ["a"], 0],
    ["a\nb\nc", ["a", "b", "c"], 0],
    ["a\nb\ncd\n\ne\n", ["a", "b", "cd", "", "e"], 2],
    ["a\nb\ncd\n", ["a", "b", "cd"], 2],
    ["a\nb\ncd\n", ["a", "b", "cd"], 3],
    ["a\nb", ["a", "b"], 1],
    ["other\n", ["other"], 0],
    ["\n\n", ["", ""], 0],
    ["", [], 0],
  ];
  for (const [text, shown, from] of table) {
    assert.equal(lines.set(text), from, JSON.stringify(text));
    assert.deepEqual(all(), shown);
  }
});

test("100,000 lines grow at their end", () => {
  const lines = new Lines();
  let text = "line\n".repeat(100_000);
  lines.set(text);
  for (let i = 0; i < 100; i++) assert.equal(lines.set((text += "more\n")), 99_999 + i); // the last line may have gone on
  assert.equal(lines.length, 100_100);
  assert.equal(lines.get(100_099), "more");
});
