/** Runs by the clock, on the page. */
import axe from "./axe";
import { expect, open, state, test } from "./page";

const counting = `from threading import Thread

x = [1, 2, 3]


def work():
    while True:
        for i in range(3):
            x[i] += 1


for n in range(2):
    Thread(target=work).start()
`;

test("a program that loops for ever: its output, final values, table and picture", async ({ page }) => {
  await open(page, { files: [{ name: "counting.py", text: counting }], policy: "cpython-3.9" });
  await page.locator("#timed-length").fill("0.2");
  await expect(page.locator("#timed-start")).toHaveText("Run for 0.2 s");
  await page.locator("#timed-start").click();
  const run = page.locator(".timed-run");
  await expect(run).toHaveCount(1);
  await expect(run.locator(".ending")).toHaveText("The time is up, and the program would go on.");
  await expect(run.locator(".final code")).toHaveText(/^x = \[\d{5,}, \d{5,}, \d{5,}\]$/);
  await expect(run.getByRole("columnheader", { name: "waiting for the GIL" })).toBeVisible();
  await expect(run.getByRole("columnheader", { name: "sleeping" })).toHaveCount(0);
  await expect(run.getByRole("rowheader")).toHaveText([/^main/, /^A/, /^B/]);
  await expect(run.getByRole("img", { name: /from 0 to 0.2 s/ })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  // The run by steps is as it was.
  expect((await state(page)).total).toBe(0);
});

test("CPython 3.9 and 3.10 beside each other: only one loses updates", async ({ page }) => {
  await open(page, { files: [{ name: "counting.py", text: counting }] });
  await page.locator("#timed-length").fill("0.1");
  await page.locator("#timed-compare").click();
  await expect(page.locator(".timed-run")).toHaveCount(2);
  const values = async (i: number) => ((await page.locator(".timed-run").nth(i).locator(".final code").textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
  const [a = 0, b = 0, c = 0] = await values(1);
  expect([b - a, c - a].every((d) => d >= 0 && d <= 2)).toBe(true); // stopped in the middle of a round
  const old = await values(0);
  expect(Math.max(...old) - Math.min(...old)).toBeGreaterThan(2);
});

test("Ctrl-C and Cancel end a run", async ({ page }) => {
  const text = "import time\ntry:\n    while True: time.sleep(0.01)\nexcept KeyboardInterrupt:\n    print('enough')\n";
  await open(page, { files: [{ name: "sleepy.py", text }], policy: "cpython-3.10" });
  await page.locator("#timed-length").fill("0.2");
  await page.locator("#timed-ctrl-c").click();
  await page.locator("#timed-start").click();
  await expect(page.locator(".timed-run .printed pre")).toHaveText("enough");
  await expect(page.locator(".timed-run .ending")).toHaveText("The program has ended.");

  await page.locator("#timed-ctrl-c").click();
  await page.locator("#timed-length").fill("3600");
  await page.locator("#timed-start").click();
  await expect(page.locator("#timed-phase")).toContainText("of 3600 s");
  await page.locator("#timed-interrupt").click();
  await expect(page.locator(".timed-run .printed pre")).toHaveText("enough");

  await page.locator("#timed-start").click();
  await page.locator("#timed-cancel").click();
  await expect(page.locator("#timed-note")).toHaveText("You stopped the run.");
  await expect(page.locator("#timed-start")).toBeFocused();
});

test("a length that is none, and a runtime without times, are said", async ({ page }) => {
  await open(page, { files: [{ name: "counting.py", text: counting }], policy: "line" });
  await page.locator("#timed-length").fill("none");
  await page.locator("#timed-start").click();
  await expect(page.locator("#timed-note")).toHaveText("Give the length of the run in seconds: more than 0, at most 3600.");
  await page.locator("#timed-length").fill("0.1");
  await page.locator("#timed-start").click();
  await expect(page.locator("#timed-note")).toContainText("choose any-op, cpython-3.9 or cpython-3.10");
});

test("a ring of queues that polls: the library's part is fetched, and polling in vain is shown", async ({ page }) => {
  const text = `from queue import Queue
from threading import Thread
there, back = Queue(), Queue()
there.put(0)
def work(source, target):
    while True:
        if not source.empty():
            target.put(source.get() + 1)
Thread(target=work, args=(there, back)).start()
Thread(target=work, args=(back, there)).start()
`;
  await open(page, { files: [{ name: "ring.py", text }], policy: "cpython-3.9" });
  await page.locator("#timed-length").fill("0.1");
  await page.locator("#timed-start").click();
  await expect(page.getByRole("columnheader", { name: "polling in vain" })).toBeVisible();
  await expect(page.locator(".timed-run .final")).toContainText(/holds 1 item: \d+/);
});
