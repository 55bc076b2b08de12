/**
 * Lays the lessons beside the page as JSON, by asking the built engine for them,
 * so that their code and text show before the engine has been downloaded.
 *
 *   node lessons.mjs [site]
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** All lesson files, name → text, from an engine's racewalkHandle. */
export function lessonFiles(handle) {
  const ask = (request) => {
    const reply = JSON.parse(handle(JSON.stringify({ id: 1, ...request }), () => {}));
    if (reply.error) throw new Error(`lessons: ${reply.error}`);
    return reply;
  };
  const heads = ask({ command: "lessons" }).lessons ?? [];
  const files = new Map([["index.json", JSON.stringify(heads)]]);
  for (const { name } of heads) files.set(`${name}.json`, JSON.stringify(ask({ command: "lesson", name }).lesson));
  return files;
}

async function write(site) {
  await import(pathToFileURL(join(site, "wasm_exec.js")).href); // defines Go
  const go = new globalThis.Go();
  const { instance } = await WebAssembly.instantiate(readFileSync(join(site, "engine.wasm")), go.importObject);
  void go.run(instance);
  const out = join(site, "web/lessons");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [name, text] of lessonFiles(globalThis.racewalkHandle)) writeFileSync(join(out, name), text);
  process.exit(0); // the engine itself waits for requests for ever
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await write(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), "../build/site"));
}
