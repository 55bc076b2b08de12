import assert from "node:assert/strict";
import { test } from "node:test";
import { highlight } from "../src/highlight";

/** A line with its coloured pieces as kind(text). */
function show(source: string): string[] {
  const lines = source.split("\n");
  return highlight(source).map((tokens, i) => tokens.map(({ from, to, kind }) => (kind ? `${kind}(${lines[i]?.slice(from, to)})` : lines[i]?.slice(from, to))).join(""));
}

test("Python is coloured as one reads it", () => {
  const table: [string, string][] = [
    ["from threading import Thread", "keyword(from) threading keyword(import) Thread"],
    ["def work(n):  # not a keyword: for", "keyword(def) name(work)(n):  comment(# not a keyword: for)"],
    ["class Forest(dict):", "keyword(class) name(Forest)(builtin(dict)):"],
    ["x[0] += 1.5e3", "x[number(0)] += number(1.5e3)"],
    ["x1 = 0x1F", "x1 = number(0x1F)"],
    [`print("a # b", 'it\\'s')`, `builtin(print)(string("a # b"), string('it\\'s'))`],
    [`f"{x}" rb'y'`, `string(f"{x}") string(rb'y')`],
    ["@app.route", "decorator(@app.route)"],
    ["été = None", "été = keyword(None)"],
    ["", ""],
    [`"never closed`, `string("never closed)`],
  ];
  for (const [source, shown] of table) assert.deepEqual(show(source), [shown]);
});

test("a triple quote runs on over the lines", () => {
  assert.deepEqual(show(`x = """one\n# two\nthree""" + 1`), [`x = string("""one)`, "string(# two)", `string(three""") + number(1)`]);
  assert.deepEqual(show(`"""one""" if x`), [`string("""one""") keyword(if) x`]);
});

test("the tokens of a line cover it", () => {
  const source = `def f():\n\treturn "\\" '''\n''' x\u00a0= 1 # 🧵`;
  highlight(source).forEach((tokens, i) => {
    let at = 0;
    for (const token of tokens) {
      assert.equal(token.from, at);
      at = token.to;
    }
    assert.equal(at, source.split("\n")[i]?.length);
  });
});
