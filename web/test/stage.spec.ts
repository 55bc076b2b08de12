import { chromium } from "@playwright/test";
import { encodeLink } from "../src/permalink";
import { counterLink, expect, loseAnUpdate, open, ready, startBoth, state, steps, test, thread } from "./page";
import { quiet } from "./playwright.config";
import type { Page } from "@playwright/test";

/** How many colours the stage's picture has; blank has one. */
async function colours(page: Page): Promise<{ count: number; picture: string }> {
  const picture = (await page.locator("#stage-body").screenshot({ animations: "disabled" })).toString("base64");
  const count = await page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    if (!context) return 0;
    context.drawImage(bitmap, 0, 0);
    return new Set(new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)).size;
  }, picture);
  return { count, picture };
}

async function drawn(page: Page): Promise<void> {
  await expect(page.locator("#stage-body iframe:not([data-waiting])")).toBeAttached({ timeout: 45_000 });
  await expect(page.locator("#cards")).toBeHidden();
  await page.waitForTimeout(1200); // a motion takes 600 ms at most, software rendering its time
}

test.use({ withStage: true, bypassCSP: true }); // for reading a screenshot back inside the page

test("the stage draws, and something else after each step and on the way back", async ({ page }) => {
  await open(page, counterLink);
  await startBoth(page);
  await drawn(page);
  const before = await colours(page);
  expect(before.count).toBeGreaterThan(8);
  await steps(page, 1);
  await drawn(page);
  const after = await colours(page);
  expect(after.picture).not.toBe(before.picture);
  await page.locator("#back").click();
  await expect.poll(async () => (await colours(page)).picture, { timeout: 10_000 }).toBe(before.picture);
});

test("a click on a thread in the stage steps it, and leaves the focus in the page", async ({ page }) => {
  await open(page, counterLink);
  await drawn(page);
  await page.locator("#main").focus();
  const box = await page.locator("#stage-body").boundingBox();
  if (!box) throw new Error("no stage");
  // Main's card is the first, at the top left.
  await page.mouse.click(box.x + 50, box.y + 40);
  await expect.poll(async () => (await state(page)).total).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
});

test("the stage follows the theme", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page, counterLink);
  await drawn(page);
  const light = await colours(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(async () => (await colours(page)).picture !== light.picture).toBe(true);
});

test("everything works while the stage is not there yet", async ({ page }) => {
  await page.route("**/stage.wasm", () => undefined);
  await open(page, counterLink);
  await loseAnUpdate(page);
  await expect(page.locator("#cards .card")).toHaveCount(3);
  await expect(page.locator("#cards .cell code")).toHaveText("2");
});

test.describe("without WebGL", () => {
  test("the page says so and shows the same without the animation", async ({ baseURL, viewport }) => {
    const browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: [...quiet, "--disable-3d-apis"] });
    const page = await browser.newPage({ baseURL: baseURL ?? "", viewport });
    const said: string[] = [];
    page.on("console", (message) => message.type() === "error" && said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    await page.goto(`./${await encodeLink(counterLink)}`);
    await ready(page);
    await expect(page.locator("#stage-note")).toContainText("WebGL", { timeout: 30_000 });
    await loseAnUpdate(page);
    await expect(page.locator("#cards .card")).toHaveCount(3);
    await expect(page.locator("#chip-lost")).toHaveText("lost updates: 1");
    await expect(thread(page, 0)).toBeVisible();
    expect(said).toEqual([]);
    await browser.close();
  });
});
