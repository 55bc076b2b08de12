import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { encodeLink } from "../src/permalink";
import { counterLink, expect, open, test, thread } from "./page";

test("?embed shows the program without the page around it", async ({ page }) => {
  await open(page, counterLink, "?embed");
  for (const id of ["header", "notice", "lesson"]) await expect(page.locator(`#${id}`)).toBeHidden();
  for (const id of ["code", "stage", "steps", "time", "told"]) await expect(page.locator(`#${id}`)).toBeVisible();
  expect(page.url()).toContain("?embed#1.");
});

test.describe("in a page of another origin", () => {
  let server: Server;
  let host = "";
  test.beforeAll(async ({ baseURL }) => {
    const source = `${baseURL ?? ""}?embed${await encodeLink(counterLink)}`;
    const html = `<!doctype html><title>Course</title><div style="height:3000px">Text</div><iframe id="r" src="${source}" width="100%" height="700"></iframe>`;
    server = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(html));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  test.afterAll(() => void server.close());

  test("it waits until it is seen, and obeys the page around it", async ({ page }) => {
    await page.goto(host);
    const frame = page.frameLocator("#r");
    await expect(frame.locator("#edit")).toBeAttached();
    await page.waitForTimeout(1000);
    expect(page.workers().length).toBe(0);
    await page.locator("#r").scrollIntoViewIfNeeded();
    await expect(frame.locator("#threads .go").first()).toBeVisible({ timeout: 30_000 });

    const call = (name: string, ...args: unknown[]) =>
      page.evaluate(
        ([name, args]) =>
          new Promise<{ result?: unknown; error?: string }>((resolve) => {
            const id = Math.random();
            addEventListener("message", function listen(event) {
              if (event.data?.racewalk !== 1 || event.data.id !== id) return;
              removeEventListener("message", listen);
              resolve(event.data);
            });
            (document.getElementById("r") as HTMLIFrameElement).contentWindow?.postMessage({ racewalk: 1, id, call: name, args }, "*");
          }),
        [name, args] as const,
      );
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      addEventListener("message", (event) => event.data?.event && seen.push(`${event.data.event} ${event.data.state.playhead}`));
    });
    expect((await call("on", "step")).result).toBe(true);
    expect((await call("step", "main")).result).toMatchObject({ playhead: 1, total: 1 });
    expect((await call("back")).result).toMatchObject({ playhead: 0, total: 1 });
    expect((await call("goTo", 1)).result).toMatchObject({ playhead: 1 });
    expect((await call("step", "Z")).error).toBe("There is no thread Z.");
    expect((await call("load", { lesson: 7 })).error).toContain("names no lesson");
    expect((await call("explode")).error).toContain("no call");
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(["step 1"]);
  });

  test("keys of the page around it stay there until it has the focus", async ({ page }) => {
    await page.goto(host);
    await page.locator("#r").scrollIntoViewIfNeeded();
    const frame = page.frameLocator("#r");
    await expect(frame.locator("#threads .go").first()).toBeVisible({ timeout: 30_000 });
    await page.keyboard.press("0");
    await page.waitForTimeout(300);
    await expect(frame.locator("#position")).toHaveText(/^step 0 of 0/);
    await frame.locator('#threads .go[data-thread="0"]').focus();
    await page.keyboard.press("0");
    await expect(frame.locator("#position")).toHaveText(/^step 1 of 1/);
  });
});

test("a page that is not embedded obeys no messages", async ({ page }) => {
  await open(page, counterLink);
  await page.evaluate(() => window.postMessage({ racewalk: 1, id: 1, call: "step", args: ["main"] }, "*"));
  await page.waitForTimeout(300);
  await expect(page.locator("#position")).toHaveText(/^step 0 of 0/);
  await expect(thread(page, 0)).toBeVisible();
});
