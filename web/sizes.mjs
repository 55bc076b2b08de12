/**
 * What a browser downloads, packed with brotli at its best as a host would do it once:
 * `make sizes`. It fails where a goal is missed, but for a hundredth that another patch
 * release of Go may add.
 *
 *   node sizes.mjs FOLDER
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const site = process.argv[2];
if (!site) throw new Error("usage: node sizes.mjs FOLDER");

const scripts = readdirSync(join(site, "web")).filter((file) => /\.(js|css)$/.test(file));
const editor = scripts.filter((file) => file.startsWith("editor"));
const page = scripts.filter((file) => !editor.includes(file));
const inWeb = (files) => files.map((file) => join("web", file));

row("the engine and the prelude, brotli", ["engine.wasm", "web/prelude.json"], 1200);
row("the Python library, loaded after it, brotli", ["web/library.json"]);
row("stage.wasm, brotli", ["stage.wasm"], 2000);
row("the page's JavaScript and CSS, brotli", inWeb(page), 60);
row("the editor's, loaded on Edit, brotli", inWeb(editor));

function row(what, files, goal) {
  const size = files.reduce((sum, file) => sum + packed(readFileSync(join(site, file))), 0) / 1000;
  console.log(`${what.padEnd(52)} ${`${size.toFixed(size < 100 ? 1 : 0)} kB`.padStart(14)}   ${goal ? `≤ ${goal} kB` : ""}`);
  if (size > 1.01 * goal) {
    console.error(`${what}: more than ${goal} kB`);
    process.exitCode = 1;
  }
}

function packed(bytes) {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}
