/** All interleavings, on the page. */
import axe from "./axe";
import { counterLink, expect, open, state, test } from "./page";

test("the counter has 19 interleavings, two outcomes, and a run for each", async ({ page }) => {
  await open(page, counterLink);
  await page.locator("#explore summary").click();
  await page.locator("#predict").fill("[3]\n[4]");
  await page.locator("#explore-start").click();
  await expect(page.locator("#explore-heading")).toHaveText("All interleavings: 19");
  await expect(page.locator("#explore-count")).toContainText("complete");
  await expect(page.locator("#explore-guess")).toHaveText("You foresaw “[3]”. “[4]” cannot happen. You did not expect “[2]”.");
  const lost = page.locator(".outcome", { hasText: "[2]" });
  await expect(lost).toContainText("9 of 19 · 47 %");
  await expect(lost).toContainText("38 % by chance");
  const widths = await page.locator(".outcome .share > span").evaluateAll((bars) => bars.map((bar) => Math.round((100 * bar.clientWidth) / (bar.parentElement?.clientWidth ?? 1))));
  expect(widths.sort()).toEqual([47, 53]);
  expect(await axe(page)).toEqual([]);
  await lost.locator(".witness").click();
  await expect.poll(async () => (await state(page)).end).toBe("finished");
  expect((await state(page)).moment?.output).toBe("[2]\n");
  // The results are of this program, and stay with it.
  await expect(page.locator("#explore-heading")).toHaveText("All interleavings: 19");
});

test("E explores, and a search can be cancelled at once", async ({ page }) => {
  const many = Array.from({ length: 6 }, (_, i) => `t${i} = Thread(target=work)`).join("\n");
  const text = `from threading import Thread\nx = [0]\ndef work():\n    for _ in range(5):\n        x[0] += 1\n${many}\n${Array.from({ length: 6 }, (_, i) => `t${i}.start()`).join("\n")}\n`;
  await open(page, { files: [{ name: "many.py", text }] });
  await page.locator("#back").focus();
  await page.keyboard.press("e");
  await expect(page.locator("#explore-phase")).toContainText("finding the states");
  // Other wishes are served meanwhile.
  await page.evaluate(() => window.racewalk.step(0));
  await page.locator("#explore-cancel").click();
  await expect(page.locator("#explore-busy")).toBeHidden();
  await expect(page.locator("#explore-start")).toBeVisible();
  expect((await state(page)).total).toBe(1);
});

test("a deadlock stands first, in words, with the nearest run that goes well", async ({ page }) => {
  const text = `import threading
p, q = threading.Lock(), threading.Lock()
def one():
    with p:
        with q:
            pass
def two():
    with q:
        with p:
            pass
a = threading.Thread(target=one)
b = threading.Thread(target=two)
a.start(); b.start(); a.join(); b.join()
`;
  await open(page, { files: [{ name: "dead.py", text }] });
  await page.locator("#explore-start").click();
  const first = page.locator(".outcome").first();
  await expect(first).toHaveClass(/failing/);
  await expect(first).toContainText("deadlock");
  await first.getByRole("button", { name: /goes well/ }).click();
  await expect.poll(async () => (await state(page)).end).toBe("finished");
});
