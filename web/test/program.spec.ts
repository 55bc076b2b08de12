import type { Link } from "../src/permalink";
import { counterLink, expect, open, startBoth, state, steps, test, thread } from "./page";

const program = (text: string, more: Partial<Link> = {}): Link => ({ files: [{ name: "main.py", text }], ...more });

async function toTheEnd(page: import("@playwright/test").Page): Promise<void> {
  await page.locator("#scheduler").selectOption("in-turn");
  await page.locator("#to-end").click();
  await expect(page.locator("#end")).toBeVisible();
}

test("a deadlock says who waits for what", async ({ page }) => {
  await open(
    page,
    program(`from threading import Thread, Lock

left = Lock()
right = Lock()


def one():
    with left:
        with right:
            pass


def two():
    with right:
        with left:
            pass


a = Thread(target=one)
b = Thread(target=two)
a.start()
b.start()
`),
  );
  await startBoth(page);
  await steps(page, 1, 2); // each takes its first lock
  await expect(page.locator("#end")).toHaveAttribute("data-bad", "");
  await expect(page.locator("#end-title")).toContainText(/deadlock/i);
  await expect(page.locator("#end-text")).toContainText(/A waits for right, held by B/);
  await expect(page.locator("#end-text")).toContainText(/B waits for left, held by A/);
  await expect(thread(page, 1)).toContainText("waits for right, held by B");
  expect((await state(page)).end).toMatch(/deadlock/);
});

test("an exception ends its thread, in red, and its traceback is told apart from the output", async ({ page }) => {
  await open(page, program(`from threading import Thread\n\n\ndef work():\n    print("before")\n    raise ValueError("no more")\n\n\nThread(target=work).start()\n`));
  await toTheEnd(page);
  await expect(page.locator("#output-list .out:not(.err)")).toHaveText(["before"]);
  await expect(page.locator("#output-list .err").last()).toContainText("ValueError: no more");
  await expect(thread(page, 1)).toContainText("A has failed");
  await expect(page.locator("#told-list .bad").first()).toBeVisible();
});

test("Ctrl-C raises KeyboardInterrupt in main", async ({ page }) => {
  await open(page, program(`from time import sleep\n\ntry:\n    while True:\n        sleep(1)\nexcept KeyboardInterrupt:\n    print("stopped")\n`));
  await thread(page, 0).click();
  await expect.poll(async () => (await state(page)).total).toBe(1);
  await page.locator("#interrupt").click();
  await expect.poll(async () => (await state(page)).total).toBe(2);
  await toTheEnd(page);
  await expect(page.locator("#output-list")).toContainText("stopped");
});

test("another runtime has other steps", async ({ page }) => {
  await open(page, counterLink);
  await page.locator("#scheduler").selectOption("in-turn");
  await page.locator("#to-end").click();
  await expect(page.locator("#end")).toBeVisible();
  const { total } = await state(page);
  await page.locator("#policy-pick").click();
  await page.locator("#policy-menu .entry", { hasText: "line by line" }).click();
  await expect.poll(async () => (await state(page)).policy).toBe("line");
  await expect(page.locator("#policy-name")).toHaveText("line by line");
  expect((await state(page)).total).toBe(0);
  await page.locator("#to-end").click();
  await expect(page.locator("#end")).toBeVisible();
  expect((await state(page)).total).toBeLessThan(total);
});

test("input() reads the lines that are given", async ({ page }) => {
  await open(page, program('name = input("Who? ")\nprint("Hello", name)\n', { input: ["Ada"] }));
  await toTheEnd(page);
  await expect(page.locator("#output-list")).toContainText("Hello Ada");
  await page.locator("#input").fill("Grace");
  await page.locator("#input").blur();
  await expect.poll(async () => (await state(page)).total).toBe(0);
  await page.locator("#to-end").click();
  await expect(page.locator("#output-list")).toContainText("Hello Grace");
});

test("a program that does not compile is shown with its errors and can be mended", async ({ page }) => {
  await page.goto(`./${await (await import("../src/permalink")).encodeLink(program("def work(:\n    pass\n"))}`);
  await expect(page.locator("#errors")).toContainText("main.py, line 1");
  await expect(page.locator(".cm-content")).toContainText("def work(:");
  await expect(page.locator("#threads-waiting")).toContainText(/errors/);
  await page.locator(".cm-content").press("Control+Home");
  await page.keyboard.press("Control+a");
  await page.keyboard.type('print("mended")');
  await expect(thread(page, 0)).toBeVisible();
  await expect(page.locator("#errors")).toBeHidden();
});

test("what cannot be run is named", async ({ page }) => {
  await page.goto(`./${await (await import("../src/permalink")).encodeLink(program("async def work():\n    pass\n"))}`);
  await expect(page.locator("#errors")).toContainText(/async/);
});

test("two files: the second is a tab, and the listing shows where a thread is in it", async ({ page }) => {
  await open(page, {
    files: [
      { name: "main.py", text: "from threading import Thread\nfrom helpers import work\n\nThread(target=work).start()\n" },
      { name: "helpers.py", text: "x = [0]\n\n\ndef work():\n    x[0] += 1\n    print(x)\n" },
    ],
  });
  await expect(page.locator("#tabs .tab")).toHaveText(["main.py", "helpers.py"]);
  await thread(page, 0).click();
  await expect(thread(page, 1)).not.toHaveAttribute("aria-disabled");
  await page.locator("#tabs .tab").nth(1).click();
  await expect(page.locator("#listing .line.on")).toHaveCount(1);
});
