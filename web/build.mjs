/**
 * Bundles the page into build/site: index.html, stage.html and stage.js as they are,
 * web/main.js with its chunks (the editor loads on Edit), web/worker.js,
 * web/style.css, and as JSON the lessons and the library modules written in Python:
 * those that nearly every program needs, and the others.
 *
 *   node build.mjs          the page
 *   node build.mjs --unit   the unit tests, into build/unit, for node --test
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const web = dirname(fileURLToPath(import.meta.url));
const root = dirname(web);

if (process.argv.includes("--unit")) await unit();
else await page(join(root, "build/site"));

async function page(site) {
  const out = join(site, "web");
  mkdirSync(out, { recursive: true });
  // Chunks have their hash in their names, so old ones would pile up.
  for (const file of readdirSync(out)) if (/\.(js|css|map)$/.test(file)) rmSync(join(out, file));
  const common = { bundle: true, minify: true, sourcemap: "linked", target: ["es2022", "chrome123", "firefox120", "safari17.5"], logLevel: "warning" };
  await Promise.all([
    build({ ...common, entryPoints: { main: join(web, "src/main.ts") }, outdir: out, format: "esm", splitting: true, chunkNames: "[name]-[hash]" }),
    build({ ...common, entryPoints: { worker: join(web, "src/worker.ts") }, outdir: out, format: "iife" }),
    build({ ...common, entryPoints: { style: join(web, "css/style.css") }, outdir: out }),
  ]);
  copyFileSync(join(root, "index.html"), join(site, "index.html"));
  copyFileSync(join(web, "src/icon.svg"), join(out, "icon.svg"));
  for (const file of ["stage.html", "stage.js"]) copyFileSync(join(web, file), join(site, file));
  const { builtins_py, random, sys, threading, ...others } = library();
  writeFileSync(join(out, "prelude.json"), JSON.stringify({ builtins_py, random, sys, threading }));
  writeFileSync(join(out, "library.json"), JSON.stringify(others));
  // Without the command line (the page alone is being worked on) there are no lessons.
  const racewalk = join(root, "build/racewalk");
  rmSync(join(out, "lessons"), { recursive: true, force: true });
  if (existsSync(racewalk)) execFileSync(racewalk, ["lessons", join(out, "lessons")], { stdio: "inherit" });
}

/** The library modules, name → source. */
function library() {
  const folder = join(root, "sim/python/lib");
  const files = readdirSync(folder).filter((file) => file.endsWith(".py")).sort();
  return Object.fromEntries(files.map((file) => [file.slice(0, -3), readFileSync(join(folder, file), "utf8")]));
}

async function unit() {
  const tests = readdirSync(join(web, "test")).filter((file) => file.endsWith(".unit.ts"));
  const out = join(root, "build/unit");
  rmSync(out, { recursive: true, force: true });
  await build({ entryPoints: tests.map((file) => join(web, "test", file)), outdir: out, outExtension: { ".js": ".test.mjs" }, bundle: true, format: "esm", platform: "node", target: "node20", logLevel: "warning", sourcemap: "inline" });
}
