/** What the browser tests share: opening the page, and failing on anything that the console says. */
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { encodeLink, type Link } from "../src/permalink";
import type { RacewalkApi, Snapshot } from "../src/api";

export { expect };

/** Two threads add one to the same element. It prints [3], or [2] if an update is lost. */
export const counter = `from threading import Thread

x = [1]


def work():
    x[0] += 1


a = Thread(target=work)
b = Thread(target=work)
a.start(); b.start()
a.join(); b.join()
print(x)
`;

export const counterLink: Link = { files: [{ name: "counter.py", text: counter }], policy: "any-op" };

/** A test whose page must stay silent: no console error, no warning, no exception. */
export const test = base.extend<{ silent: void; withStage: boolean; stageless: void; quietly: string[] }>({
  withStage: [false, { option: true }], // drawing in software takes a core: only the stage's own tests need it
  stageless: [
    async ({ context, withStage }, use) => {
      if (!withStage) await context.route("**/stage.html", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>no stage</title>" }));
      await use();
    },
    { auto: true },
  ],
  quietly: [[], { option: true }], // messages that a test means to cause
  silent: [
    async ({ page, quietly }, use) => {
      const said: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") said.push(`${message.text()} (${message.location().url})`);
      });
      page.on("pageerror", (error) => said.push(String(error)));
      await use();
      expect(said.filter((line) => !quietly.some((part) => line.includes(part)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a link and waits until its run is there. */
export async function open(page: Page, link?: Link, search = ""): Promise<void> {
  await page.goto(`./${search}${link ? await encodeLink(link) : ""}`);
  await ready(page);
}

export async function ready(page: Page): Promise<void> {
  await expect(page.locator("#threads .go").first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator("#busy")).toBeHidden();
}

export function state(page: Page): Promise<Snapshot> {
  return page.evaluate(() => (window as unknown as { racewalk: RacewalkApi }).racewalk.state());
}

export function thread(page: Page, id: number): Locator {
  return page.locator(`#threads .go[data-thread="${id}"]`);
}

/** Steps by the buttons, as a learner would, and waits for each step to be shown. */
export async function steps(page: Page, ...threads: number[]): Promise<void> {
  for (const id of threads) {
    const { playhead } = await state(page);
    await thread(page, id).click();
    await expect.poll(async () => (await state(page)).playhead).toBe(playhead + 1);
  }
}

/** Main starts both threads; how many steps that takes is the engine's business. */
export async function startBoth(page: Page): Promise<void> {
  for (let i = 0; i < 12 && !(await canGo(page, 2)); i++) await steps(page, 0);
}

export async function canGo(page: Page, id: number): Promise<boolean> {
  return (await state(page)).moment?.threads?.find((t) => t.id === id)?.can ?? false;
}

/** The counter's run that loses an update, up to and without main's last steps. */
export async function loseAnUpdate(page: Page): Promise<void> {
  await startBoth(page);
  await steps(page, 1, 2);
  while (await canGo(page, 2)) await steps(page, 2);
  while (await canGo(page, 1)) await steps(page, 1);
}

export async function isPhone(page: Page): Promise<boolean> {
  return (page.viewportSize()?.width ?? 0) < 900;
}

/** The header's actions are behind a button on a phone. */
export async function action(page: Page, id: string): Promise<void> {
  if (await isPhone(page)) await page.locator("#more-pick").click();
  await page.locator(`#${id}`).click();
}

/** Where an element is, once it has stopped moving. */
export async function settled(element: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  let last = "";
  await expect
    .poll(async () => {
      const now = JSON.stringify(await element.boundingBox());
      const still = now === last && now !== "null";
      last = now;
      return still;
    })
    .toBe(true);
  return JSON.parse(last) as { x: number; y: number; width: number; height: number };
}
