import { counterLink, expect, loseAnUpdate, open, settled, startBoth, state, steps, test, thread } from "./page";

test("a lesson opens with its code, its most interesting run and its question", async ({ page }) => {
  await open(page);
  await expect(page.locator("#listing .line").first()).toBeVisible();
  await expect(page.locator("#lesson-title")).not.toBeEmpty();
  await expect(page.locator("#notice-text")).not.toBeEmpty();
  await expect(page.locator("#prose")).not.toBeEmpty();
});

test("buttons step, say what they do and why they can't, and everything can be taken back", async ({ page }) => {
  await open(page, counterLink);
  await expect(thread(page, 0)).toContainText("Step main");
  await loseAnUpdate(page);
  await expect(page.locator("#chip-lost")).toHaveText("lost updates: 1");
  await expect(page.locator("#told-list .bad b").last()).toContainText(/lost/i);
  await expect(thread(page, 1)).toHaveAttribute("aria-disabled", "true");
  const { total } = await state(page);
  // A thread that cannot go says why instead. (Its button is only aria-disabled: it must stay reachable.)
  await thread(page, 1).click({ force: true });
  await expect(page.locator("#step-notice")).toBeVisible();
  expect((await state(page)).total).toBe(total);
  for (let at = total; at > 0; at--) {
    await page.locator("#back").click();
    await expect.poll(async () => (await state(page)).playhead).toBe(at - 1);
  }
  await expect(page.locator("#chip-lost")).toHaveText("lost updates: 0");
  expect((await state(page)).total).toBe(total);
});

test("a click on a sentence goes to its step", async ({ page }) => {
  await open(page, counterLink);
  await loseAnUpdate(page);
  const row = page.locator("#told-list .told").nth(1);
  await row.locator("button").click();
  await expect.poll(async () => (await state(page)).playhead).toBe(2);
  await expect(row).toHaveClass(/now/);
  await expect(page.locator("#told-list .ahead").first()).toBeVisible();
});

test("stepping from the past keeps the other run one click away", async ({ page }) => {
  await open(page, counterLink);
  await loseAnUpdate(page);
  const first = await state(page);
  // Back to where A had loaded and B not yet; now A stores at once.
  const loaded = await page.evaluate(() => window.racewalk.events().findIndex(({ kind, thread }) => kind === "load" && thread === 1) + 1);
  await page.evaluate((at) => window.racewalk.goTo(at), loaded);
  await steps(page, 1);
  const second = await state(page);
  expect(second.total).toBe(loaded + 1);
  await expect(page.locator("#branch")).toContainText(`${first.total} steps`);
  await page.locator("#swap").click();
  await expect.poll(async () => (await state(page)).schedule).toBe(first.schedule);
  await expect(page.locator("#branch")).toContainText(`${second.total} steps`);
  await page.locator("#swap").click();
  await expect.poll(async () => (await state(page)).schedule).toBe(second.schedule);
});

test("nothing starts by itself; play can be paused; the end is told", async ({ page }) => {
  await open(page, counterLink);
  await page.waitForTimeout(1200);
  expect((await state(page)).total).toBe(0);
  await page.locator("#scheduler").selectOption("in-turn");
  await page.locator("#play").click();
  await expect.poll(async () => (await state(page)).total).toBeGreaterThan(0);
  await expect(page.locator("#play-word")).toHaveText("Pause");
  await page.locator("#play").click();
  const { total } = await state(page);
  await page.waitForTimeout(1500);
  expect((await state(page)).total).toBeLessThanOrEqual(total + 1);
  await page.locator("#to-end").click();
  await expect(page.locator("#end")).toBeVisible();
  expect((await state(page)).end).toBe("finished");
  await expect(page.locator("#output-list")).toContainText(/\[[23]\]/);
});

test("the same seed gives the same random run, another seed other ones", async ({ page }) => {
  await open(page, counterLink);
  await page.locator("#scheduler").selectOption("random");
  const run = async (seed: number) => {
    await page.locator("#seed").fill(String(seed));
    await page.locator("#seed").press("Enter");
    await expect.poll(async () => (await state(page)).seed).toBe(seed);
    expect((await state(page)).total).toBe(0);
    await page.locator("#to-end").click();
    await expect.poll(async () => (await state(page)).end).not.toBeNull();
    return (await state(page)).schedule;
  };
  const first = await run(1);
  const others = [await run(2), await run(3), await run(4), await run(5)];
  expect(await run(1)).toBe(first);
  expect(others.some((other) => other !== first)).toBe(true);
});

test("by hand, with several threads that could go, forward says so and does nothing", async ({ page }) => {
  await open(page, counterLink);
  await startBoth(page);
  const { total } = await state(page);
  await page.locator("#forward").click({ force: true });
  await expect(page.locator("#step-notice")).toContainText(/several threads/i);
  expect((await state(page)).total).toBe(total);
});

test("the playhead is a slider: keys and dragging move it", async ({ page }) => {
  await open(page, counterLink);
  await loseAnUpdate(page);
  const { total } = await state(page);
  const slider = page.locator("#playhead");
  await slider.focus();
  await page.keyboard.press("PageDown");
  await expect(slider).toHaveAttribute("aria-valuenow", "0");
  await page.keyboard.press("ArrowUp");
  await expect(slider).toHaveAttribute("aria-valuenow", "1");
  await page.keyboard.press("End");
  await expect(slider).toHaveAttribute("aria-valuenow", String(total));
  const grip = await settled(page.locator("#playhead .grip")); // the timeline scrolls to the playhead with the next frame
  await page.mouse.move(grip.x + 8, grip.y + 8);
  await page.mouse.down();
  await page.mouse.move(grip.x - 120, grip.y + 30, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => (await state(page)).playhead).toBeLessThan(total);
});

test("the code shows where every thread is and what it runs next", async ({ page }) => {
  await open(page, counterLink);
  await startBoth(page);
  const line = page.locator("#listing .line", { hasText: "x[0] += 1" });
  await expect(line.locator(".badge")).toHaveCount(2);
  await expect(line.locator(".next").first()).toHaveAttribute("data-threads", /A/);
  await expect(line.locator(".next").first()).toHaveAttribute("data-threads", /B/);
});

test("the tables say all that the stage shows", async ({ page }) => {
  await open(page, counterLink);
  await loseAnUpdate(page);
  const threads = page.locator("#threads-table tr");
  await expect(threads).toHaveCount(3);
  const objects = page.locator("#objects-table");
  await expect(objects).toContainText("x");
  await expect(objects).toContainText(/[AB].*step \d/);
});

test("a goal is reached by the learner's own steps, not by the lesson's run", async ({ page }) => {
  await open(page, { lesson: "lost-updates" });
  await page.locator("#to-end").click({ force: true });
  const goals = page.locator("#questions li:has(.goal)");
  await expect(goals.first()).toBeVisible();
  await expect(page.locator("#questions li[data-done]")).toHaveCount(0);
});

test("the timeline draws, and differently after another step", async ({ page }) => {
  await open(page, counterLink);
  await steps(page, 0);
  const pixels = () => page.locator("#timeline-marks").evaluate((c) => (c as HTMLCanvasElement).toDataURL());
  await page.waitForTimeout(200);
  const one = await pixels();
  await steps(page, 0);
  await page.waitForTimeout(200);
  expect(await pixels()).not.toBe(one);
});
