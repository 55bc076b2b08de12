/**
 * Serves build/site for the browser tests.
 *
 *   node test/server.mjs [port] [--fake]
 *
 * With --fake the hand-written engine of fake-engine.ts stands in for the Go program.
 */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";

const test = dirname(fileURLToPath(import.meta.url));
const site = join(test, "../../build/site");
const port = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 8123);
const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".json": "application/json", ".wasm": "application/wasm", ".svg": "image/svg+xml", ".map": "application/json" };
const overlay = new Map();

if (process.argv.includes("--fake")) {
  const { build } = await import("esbuild");
  const result = await build({ entryPoints: [join(test, "fake-engine.ts")], bundle: true, write: false, format: "iife" });
  runInThisContext(result.outputFiles[0].text);
  void new globalThis.Go().run();
  const lessons = globalThis.racewalkLessons;
  overlay.set("/web/lessons/index.json", [types[".json"], JSON.stringify(lessons)]);
  for (const lesson of lessons) overlay.set(`/web/lessons/${lesson.name}.json`, [types[".json"], JSON.stringify(lesson)]);
  overlay.set("/wasm_exec.js", [types[".js"], result.outputFiles[0].text]);
  overlay.set("/engine.wasm", [types[".wasm"], Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])]); // the empty module
}

createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
  const over = overlay.get(path);
  if (over) return void response.writeHead(200, { "content-type": over[0], "cache-control": "no-store" }).end(over[1]);
  const file = join(site, normalize(path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(site) || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404, { "content-type": "text/plain" }).end("not found");
  response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream", "content-length": statSync(file).size, "cache-control": "no-store" });
  createReadStream(file).pipe(response);
}).listen(port, "127.0.0.1", () => console.log(`http://localhost:${port}/`));
