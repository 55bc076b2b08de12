import assert from "node:assert/strict";
import { test } from "node:test";
import { checkLink, decodeLink, encodeLink, LinkError, type Link } from "../src/permalink";

const program: Link = { files: [{ name: "main.py", text: "print('…')\n" }], policy: "line", schedule: "0 1 1 0", playhead: 3, seed: 7, input: ["a", ""], view: { file: 0 } };

test("a link comes back as it went", async () => {
  for (const link of [program, { lesson: "lost-updates" }, { lesson: "a", files: [{ name: "a.py", text: "" }] }] as Link[]) {
    const hash = await encodeLink(link);
    assert.match(hash, /^#1\.[A-Za-z0-9_-]+$/);
    assert.deepEqual(await decodeLink(hash), link);
  }
});

test("a lesson has a short link, and no hash is no link", async () => {
  assert.deepEqual(await decodeLink("#lesson/lost-updates"), { lesson: "lost-updates" });
  assert.equal(await decodeLink(""), null);
  assert.equal(await decodeLink("#"), null);
});

test("a long program makes a link shorter than itself", async () => {
  const text = "x[0] += 1\n".repeat(2000);
  assert.ok((await encodeLink({ files: [{ name: "main.py", text }] })).length < text.length / 10);
});

test("a bad hash is told in words", async () => {
  const good = await encodeLink(program);
  const bad: [string, RegExp][] = [
    ["#hello", /not one of Racewalk's/],
    ["#2.abc", /newer Racewalk \(form 2\)/],
    ["#1.", /damaged/],
    ["#1.***", /damaged/],
    [good.slice(0, -8), /damaged/],
    [good.slice(0, 20) + "A" + good.slice(21), /damaged|Racewalk|link/],
    ["#lesson/../etc", /names no lesson/],
    [await pack("no JSON"), /not JSON/],
    [await pack("[1]"), /no program/],
    [await pack("{}"), /neither a lesson nor a program/],
  ];
  for (const [hash, message] of bad) {
    await assert.rejects(decodeLink(hash), (error: unknown) => error instanceof LinkError && message.test(error.message), hash);
  }
});

test("a link that unpacks to too much is refused before it is all there", async () => {
  const bomb = await pack(`{"lesson":"a","x":"${"0".repeat(9 << 20)}"}`);
  assert.ok(bomb.length < 20_000);
  await assert.rejects(decodeLink(bomb), /more than a program can be/);
});

test("every field is checked", () => {
  const files = [{ name: "main.py", text: "" }];
  const bad: [unknown, RegExp][] = [
    [{ lesson: 3 }, /names no lesson: 3/],
    [{ lesson: "<b>" }, /names no lesson/],
    [{ files: [] }, /no files/],
    [{ files: [{ name: "a.py" }] }, /no name or no text/],
    [{ files: [{ name: "", text: "" }] }, /no usable name/],
    [{ files: [...files, ...files] }, /Two files in this link are called main.py/],
    [{ files: Array.from({ length: 21 }, (_, i) => ({ name: `${i}.py`, text: "" })) }, /more than 20 files/],
    [{ files: [{ name: "a.py", text: "x".repeat(200_001) }] }, /too long/],
    [{ files, policy: "pypy" }, /not known here: "pypy"/],
    [{ files, schedule: 5 }, /schedule/],
    [{ files, playhead: -1 }, /step in this link/],
    [{ files, playhead: 1.5 }, /step in this link/],
    [{ files, playhead: "3" }, /step in this link/],
    [{ files, seed: -3 }, /seed in this link/],
    [{ files, input: [1] }, /no list of lines/],
    [null, /no program/],
  ];
  for (const [value, message] of bad) assert.throws(() => checkLink(value), (error: unknown) => error instanceof LinkError && message.test(error.message), JSON.stringify(value).slice(0, 80));
});

test("what a link may not have is left out, and a bad view does not matter", () => {
  assert.deepEqual(checkLink({ lesson: "a", evil: 1, view: { file: "x" } }), { lesson: "a" });
});

async function pack(json: string): Promise<string> {
  const stream = new Blob([json]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = Buffer.from(await new Response(stream).arrayBuffer());
  return `#1.${bytes.toString("base64url")}`;
}
