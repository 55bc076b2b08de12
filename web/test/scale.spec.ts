import type { Page } from "@playwright/test";
import { expect, open, state, test } from "./page";
import type { Link } from "../src/permalink";

const program = (text: string): Link => ({ files: [{ name: "main.py", text }] });

/** Two threads, 2,500 rounds of a load and a store each. */
const long = `from threading import Thread

x = [0]


def work():
    for i in range(2500):
        x[0] += 1


a = Thread(target=work)
b = Thread(target=work)
a.start()
b.start()
`;

/** Milliseconds of the page's own work for going to a step: all views, layout and paint, not the waiting for a busy machine. */
async function workOf(page: Page, playheads: number[]): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => (await client.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN;
  const before = await worked();
  for (const at of playheads) {
    await page.evaluate(async (at) => {
      await window.racewalk.goTo(at);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }, at);
  }
  return ((await worked()) - before) * (1000 / playheads.length);
}

test("a run of 10,000 steps is walked like a short one", async ({ page }) => {
  await open(page, program(long));
  await page.locator("#scheduler").selectOption("in-turn");
  await page.locator("#to-end").click();
  await expect.poll(async () => page.locator("#position").textContent(), { timeout: 60_000 }).toMatch(/of 10,00\d$/);
  await page.waitForTimeout(500);
  const work = await workOf(page, [5000, 4999, 0, 10_000, 7500, 2500, 2501, 9000, 1, 6000]);
  const engine = await page.workers()[0]?.evaluate(() => {
    const scope = globalThis as unknown as { racewalkHandle(json: string, progress: () => void): string };
    const began = performance.now();
    for (const playhead of [5000, 0, 10_000, 2500]) scope.racewalkHandle(JSON.stringify({ id: 1, command: "goto", playhead }), () => undefined);
    return (performance.now() - began) / 4;
  });
  // A figure to read (the budget is 50 ms in all); what is asserted is that no list grows with the run.
  console.log(`going to a step of 10,000: ${work.toFixed(0)} ms of the page's work, ${engine?.toFixed(0)} ms in the engine`);
  expect(await page.locator("#told-list .told").count()).toBeLessThan(60);
  await page.locator("#told-box").evaluate((box) => (box.scrollTop = box.scrollHeight / 2));
  await expect(page.locator("#told-list .told").first()).toBeVisible();
});

test("a long run can be stopped on its way, and keeps what it has", async ({ page }) => {
  await open(page, program(long.replace("range(2500)", "range(200000)")));
  await page.locator("#scheduler").selectOption("random");
  await page.locator("#to-end").click();
  await expect(page.locator("#busy")).toContainText("step");
  await page.locator("#cancel").click();
  await expect(page.locator("#busy")).toBeHidden();
  const { total } = await state(page);
  expect(total).toBeGreaterThan(0);
  expect((await state(page)).playhead).toBe(total);
});

test("1,000 threads can be looked through and stepped", async ({ page }) => {
  const many = `from threading import Thread

x = []


def work(i):
    x.append(i)


threads = [Thread(target=work, args=(i,)) for i in range(1000)]
for t in threads:
    t.start()
`;
  await open(page, program(many));
  await page.locator("#scheduler").selectOption("in-turn");
  await page.locator("#to-end").click();
  await expect(page.locator("#end")).toBeVisible({ timeout: 90_000 });
  await expect(page.locator("#fold")).toContainText(/100\d/);
  await page.locator("#to-start").click();
  await expect(page.locator("#threads .go")).toHaveCount(1001);
  expect((await page.locator("#steps").boundingBox())?.height).toBeLessThan(420);
  await page.locator('#threads .go[data-thread="0"]').click();
  await expect(page.locator("#position")).toHaveText(/^step 1 /);
});

test("100,000 lines of output stay usable", async ({ page }) => {
  await open(page, program('print("\\n".join(str(i) for i in range(100000)))\nprint("last")\n'));
  await page.locator("#scheduler").selectOption("in-turn");
  await page.locator("#to-end").click();
  await expect(page.locator("#output-count")).toHaveText("100,001 lines", { timeout: 60_000 });
  expect(await page.locator("#output-list .out").count()).toBeLessThan(80);
  await expect(page.locator("#output-list")).toContainText("last");
  await page.locator("#output-box").evaluate((box) => (box.scrollTop = 0));
  await expect(page.locator("#output-list .out").first()).toHaveText("0");
  await page.locator("#output-box").evaluate((box) => (box.scrollTop = box.scrollHeight / 2));
  await expect(page.locator("#output-list .out").first()).toHaveText(/^(49|50)\d\d\d$/);
});
