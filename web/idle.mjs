/**
 * What the open page costs at rest, as a row of `make bench`: the time that all
 * processes of the browser work, as a share of a core.
 *
 *   CHROMIUM=/usr/bin/chromium node idle.mjs
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const port = Number(process.env["PORT"] ?? 8138);
const settle = 5; // s
const length = 20; // s

const server = spawn("node", [join(dirname(fileURLToPath(import.meta.url)), "test/server.mjs"), String(port)], { stdio: ["ignore", "pipe", "inherit"] });
await once(server.stdout, "data");
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"],
  // Drawn without a graphics card, as in test/playwright.config.ts.
  args: ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`http://localhost:${port}/`);
  await page.locator("#threads .go").first().waitFor();
  await page.locator("#stage-body iframe:not([data-waiting])").waitFor({ timeout: 60_000 });
  const devtools = await browser.newBrowserCDPSession();
  const worked = async () => (await devtools.send("SystemInfo.getProcessInfo")).processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  await page.waitForTimeout(1000 * settle);
  const before = await worked();
  await page.waitForTimeout(1000 * length);
  const share = (100 * ((await worked()) - before)) / length;
  console.log(`${"the page at rest, of a core".padEnd(52)} ${`${share.toFixed(1)} %`.padStart(14)}   < 2 %`);
} finally {
  await browser.close();
  server.kill();
}
