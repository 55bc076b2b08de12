import { encodeLink } from "../src/permalink";
import { counter, counterLink, expect, open, ready, state, steps, test } from "./page";

test("the code shows while the engine is still on its way, and its download is told", async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/engine.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`./${await encodeLink(counterLink)}`);
  await expect(page.locator("#listing")).toContainText("x[0] += 1");
  await expect(page.locator("#busy")).toContainText("Loading the engine");
  await expect(page.locator("#threads-waiting")).toBeVisible();
  release();
  await ready(page);
});

test("a lesson's text shows while the engine is still on its way", async ({ page }) => {
  await page.route("**/engine.wasm", () => undefined);
  await page.goto("./#lesson/lost-updates");
  await expect(page.locator("#prose")).not.toBeEmpty();
  await expect(page.locator("#listing .line").nth(3)).toBeVisible();
});

test.describe("when the engine breaks", () => {
  test.use({ quietly: ["on purpose", "engine.wasm", "exit code"] });

  const breakIt = (page: import("@playwright/test").Page, always: boolean) =>
    page.workers()[0]?.evaluate((always) => {
      const scope = globalThis as unknown as { racewalkHandle: (json: string, progress: unknown) => string };
      const old = scope.racewalkHandle;
      scope.racewalkHandle = (json, progress) => {
        if (always || json.includes('"step"')) throw new Error("broken on purpose");
        return old(json, progress);
      };
    }, always);

  test("it is started anew, the page says so, and program and run are kept", async ({ page }) => {
    await open(page, counterLink);
    await steps(page, 0);
    const before = await state(page);
    await breakIt(page, false);
    await page.locator('#threads .go[data-thread="0"]').click();
    await expect(page.locator("#engine-notice")).toContainText("started anew");
    await ready(page);
    await expect.poll(async () => (await state(page)).ready).toBe(true);
    const after = await state(page);
    expect([after.files, after.schedule, after.playhead]).toEqual([before.files, before.schedule, before.playhead]);
    await steps(page, 0);
  });

  test("an engine that never comes leaves the program, and can be tried again", async ({ page }) => {
    await page.route("**/engine.wasm", (route) => route.abort());
    await page.goto(`./${await encodeLink(counterLink)}`);
    await expect(page.locator("#engine-notice")).toContainText("could not be loaded");
    await expect(page.locator("#listing")).toContainText("x[0] += 1");
    await expect(page.locator("#retry")).toBeVisible(); // the page has tried again by itself, and given up
    await page.unroute("**/engine.wasm");
    await page.locator("#retry").click();
    await ready(page);
    expect((await state(page)).files[0]?.text).toBe(counter);
    await steps(page, 0);
  });
});

test("a request that takes for ever can be stopped, and nothing is lost", async ({ page }) => {
  await open(page, counterLink);
  await steps(page, 0);
  await page.workers()[0]?.evaluate(() => {
    const scope = globalThis as unknown as { racewalkHandle: (json: string, progress: unknown) => string };
    const old = scope.racewalkHandle;
    scope.racewalkHandle = (json, progress) => {
      if (json.includes('"goto"')) for (;;);
      return old(json, progress);
    };
  });
  await page.locator("#to-start").click();
  await expect(page.locator("#cancel")).toBeVisible();
  await page.locator("#cancel").click();
  await ready(page);
  const now = await state(page);
  expect([now.total, now.playhead]).toEqual([1, 1]);
  await steps(page, 0);
});

const logs = 'import logging\nfrom fractions import Fraction\nlogging.warning("%s", Fraction(2, 4))\n';

test("a program gets the library modules that lie beside the engine", async ({ page }) => {
  await open(page, { ...counterLink, files: [{ name: "logs.py", text: logs }] });
  await steps(page, 0);
  await expect(page.locator("#output")).toContainText("WARNING:root:1/2");
});

test("a program that imports none of them does not wait for them", async ({ page }) => {
  await page.route("**/library.json", () => undefined);
  await open(page, counterLink);
  await steps(page, 0);
});
