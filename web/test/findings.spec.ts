/** What went wrong, below what happened, and what can go wrong, below the outcomes. */
import axe from "./axe";
import { counterLink, expect, open, state, steps, test, thread } from "./page";

test("a lost update is told with its hint once the playhead has passed it, and its steps are a click away", async ({ page }) => {
  await open(page, { ...counterLink, schedule: "0x2.1.2x2", playhead: 5 });
  await expect(page.locator("#findings")).toContainText("Data race");
  await expect(page.locator("#findings")).not.toContainText("Lost update");
  await steps(page, 1);
  const lost = page.locator("#findings .finding", { hasText: "Lost update" });
  await expect(lost).toContainText("is lost: A overwrites it with 2");
  await expect(lost.getByText("Hold one lock from the read to the write")).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await lost.getByRole("button", { name: "Step 3" }).click();
  await expect.poll(async () => (await state(page)).playhead).toBe(3);
  // There it has not come to light yet.
  await expect(lost).toHaveCount(0);
});

test("a right run has no such list", async ({ page }) => {
  await open(page, { files: [{ name: "fine.py", text: "import threading\nlock = threading.Lock()\nx = [0]\ndef work():\n    with lock:\n        x[0] += 1\nt = threading.Thread(target=work)\nt.start()\nt.join()\n" }], schedule: "0.1x4.0", playhead: 6 });
  await expect.poll(async () => (await state(page)).end).toBe("finished");
  await expect(page.locator("#findings")).toBeHidden();
});

test("a step on another way takes back what went wrong on the first", async ({ page }) => {
  await open(page, { ...counterLink, schedule: "0x2.1.2x2.1", playhead: 6 });
  await expect(page.locator("#findings")).toContainText("Lost update");
  await page.evaluate(() => window.racewalk.goTo(3));
  await thread(page, 1).click();
  await expect.poll(async () => (await state(page)).playhead).toBe(4);
  await expect(page.locator("#findings")).not.toContainText("Lost update");
});

test("exploring says what can go wrong in any order, with a run for each", async ({ page }) => {
  await open(page, counterLink);
  await page.locator("#explore-start").click();
  await expect(page.locator("#explore-count")).toContainText("complete");
  const lost = page.locator("#explore-found .finding", { hasText: "Lost update" });
  await expect(lost).toHaveClass(/error/);
  await expect(page.locator(".outcome", { hasText: "[2]" })).toContainText("found in it: lost update, data race");
  expect(await axe(page)).toEqual([]);
  await lost.getByRole("button", { name: "Show a run" }).click();
  await expect(page.locator("#findings .finding", { hasText: "Lost update" })).toBeVisible();
  expect((await state(page)).moment?.lost).toBe(1);
});
