import type { RacewalkApi } from "../src/api";
import { encodeLink } from "../src/permalink";
import { action, counter, counterLink, expect, loseAnUpdate, open, ready, state, steps, test } from "./page";

test("the address holds program, runtime, run and step: a fresh browser shows the same", async ({ page, browser }) => {
  await open(page, { ...counterLink, policy: "cpython-3.9" });
  await loseAnUpdate(page);
  const { playhead } = await state(page);
  await page.locator("#back").click();
  await expect.poll(async () => (await state(page)).playhead).toBe(playhead - 1);
  const here = await state(page);
  const url = await page.evaluate(() => window.racewalk.link());
  const context = await browser.newContext();
  const fresh = await context.newPage();
  await fresh.goto(url);
  await ready(fresh);
  const there = await state(fresh);
  for (const key of ["files", "policy", "schedule", "playhead", "total", "moment", "event"] as const) expect(there[key], key).toEqual(here[key]);
  await context.close();
});

test("the address bar follows", async ({ page }) => {
  await open(page, counterLink);
  await page.waitForTimeout(500);
  const before = page.url();
  await steps(page, 0);
  await expect.poll(() => page.url()).not.toBe(before);
  expect(page.url()).toContain("#1.");
  // Also what is not in the address yet survives a reload.
  await steps(page, 0);
  const { schedule } = await state(page);
  await page.reload();
  await ready(page);
  expect((await state(page)).schedule).toBe(schedule);
});

test("Share copies a link, Embed gives an iframe", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, counterLink);
  await action(page, "share");
  await page.locator("#share-copy").click();
  await expect(page.locator("#share-copied")).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^http:\/\/localhost:\d+\/#1\./);
  await page.keyboard.press("Escape");
  await action(page, "embed");
  await expect(page.locator("#embed-code")).toHaveValue(/^<iframe src="http:\/\/localhost:\d+\/\?embed#1\.[^"]+" title="Racewalk: /);
});

const damaged = encodeLink(counterLink).then((hash) => hash.slice(0, -10));
const nowhere = encodeLink({ lesson: "no-such-lesson" });
const misfit = encodeLink({ ...counterLink, schedule: "0 77 88", playhead: 1 });

for (const [what, hash, message] of [
  ["no link", "#hello", /can't be read/],
  ["a damaged link", damaged, /damaged/],
  ["a link of a newer form", "#9.abc", /newer/],
  ["a lesson that is not there", nowhere, /no lesson called/],
  ["a run that does not fit", misfit, /could not be replayed/],
] as const) {
  test(`${what} gives a sentence and a page that works`, async ({ page }) => {
    await page.goto(`./${await hash}`);
    await ready(page);
    await expect(page.locator("#link-notice")).toBeVisible();
    await expect(page.locator("#link-notice-text")).toHaveText(message);
    expect((await state(page)).files.length).toBeGreaterThan(0);
  });
}

test("a bad address changes nothing on an open page", async ({ page }) => {
  await open(page, counterLink);
  await steps(page, 0);
  const before = await state(page);
  await page.evaluate(() => (location.hash = "#1.broken"));
  await expect(page.locator("#link-notice")).toBeVisible();
  expect(await state(page)).toEqual(before);
});

test("Back goes to the program before, with its run and its draft", async ({ page }) => {
  await open(page, counterLink);
  await steps(page, 0);
  const own = await state(page);
  await page.waitForTimeout(400);
  await page.locator("#lesson-pick").click();
  await page.locator("#lesson-menu .entry", { hasText: "Lost updates" }).first().click();
  // As soon as the page shows the lesson, however fast that is.
  await page.evaluate(async () => {
    const { racewalk } = window as unknown as { racewalk: RacewalkApi };
    while (racewalk.state().lesson !== "lost-updates") await new Promise((go) => setTimeout(go));
    history.back();
  });
  await expect.poll(async () => (await state(page)).lesson).toBe(null);
  await expect.poll(async () => (await state(page)).schedule).toBe(own.schedule);
  expect((await state(page)).files).toEqual(own.files);
  await page.goForward();
  await expect.poll(async () => (await state(page)).lesson).toBe("lost-updates");
});

test("a link with markup in its names shows text", async ({ page }) => {
  await open(page, { files: [{ name: "<img src=x onerror=alert(1)>.py", text: counter }] });
  await expect(page.locator("#tabs")).toContainText("<img src=x");
  expect(await page.locator("#tabs img").count()).toBe(0);
});
