import { counter, counterLink, expect, open, ready, state, steps, test, thread } from "./page";

test("with an error the last good run stays, and its place is marked", async ({ page }) => {
  await open(page, counterLink);
  await steps(page, 0);
  const before = await state(page);
  await page.locator("#edit").click();
  const editor = page.locator(".cm-content");
  await editor.press("Control+End");
  await page.keyboard.type("print(");
  await expect(page.locator("#errors")).toContainText("counter.py, line");
  await expect(page.locator(".cm-lintRange-error, .cm-lintPoint-error, .cm-lint-marker-error").first()).toBeVisible();
  const during = await state(page);
  expect([during.schedule, during.playhead, during.files]).toEqual([before.schedule, before.playhead, before.files]);
  await page.locator("#close-editor").click();
  await expect(page.locator("#listing-box")).toBeVisible();
  await steps(page, 0);
  // Mended, it runs as soon as typing stops.
  await page.locator("#edit").click();
  await editor.press("Control+End");
  await page.keyboard.type("1)");
  await expect.poll(async () => (await state(page)).files[0]?.text).toBe(`${counter}print(1)`);
  await expect(page.locator("#errors")).toBeHidden();
  expect((await state(page)).total).toBe(0);
});

test("Run my version runs at once, Revert goes back to the lesson", async ({ page }) => {
  await open(page, { lesson: "lost-updates" });
  const original = (await state(page)).files;
  await page.locator("#edit").click();
  await page.locator(".cm-content").press("Control+End");
  await page.keyboard.type("\nprint('mine')");
  await page.keyboard.press("Control+Enter");
  await expect(page.locator("#listing-box")).toBeVisible();
  expect((await state(page)).files[0]?.text).toContain("print('mine')");
  expect((await state(page)).lesson).toBe("lost-updates");
  await page.locator("#revert").click();
  await expect.poll(async () => (await state(page)).files).toEqual(original);
  // What was typed is still there.
  await page.locator("#lesson-pick").click();
  await page.locator("#lesson-menu .draft .entry").first().click();
  await expect.poll(async () => (await state(page)).files[0]?.text).toContain("print('mine')");
});

test("a lesson's endless version opens, and Revert goes back", async ({ page }) => {
  await open(page, { lesson: "one-queue" });
  const original = (await state(page)).files;
  const first = page.url();
  await page.locator("#open-endless").click();
  await expect.poll(async () => (await state(page)).files[0]?.name).toBe("endless.py");
  await expect.poll(() => page.url()).not.toBe(first);
  const { lesson, policy, total } = await state(page);
  expect([lesson, policy, total]).toEqual(["one-queue", "cpython-3.9", 0]);
  const address = page.url();
  await page.locator("#revert").click();
  await expect.poll(async () => (await state(page)).files).toEqual(original);
  await expect.poll(() => page.url()).not.toBe(address); // the way back exists from then on
  await page.goBack();
  await expect.poll(async () => (await state(page)).files[0]?.name).toBe("endless.py");
});

test("a reload keeps what was typed, also if it does not compile", async ({ page }) => {
  await open(page, counterLink);
  await page.locator("#edit").click();
  await page.locator(".cm-content").press("Control+End");
  await page.keyboard.type("for x in (");
  await page.waitForTimeout(300);
  await page.reload();
  await ready(page);
  await expect(page.locator(".cm-content")).toContainText("for x in (");
  await expect(page.locator("#errors")).toBeVisible();
  expect((await state(page)).files[0]?.text).toBe(counter);
});

test("typing and leaving at once loses nothing", async ({ page }) => {
  await open(page, counterLink);
  await page.locator("#edit").click();
  await page.locator(".cm-content").press("Control+End");
  await page.keyboard.type("(");
  await page.goto("about:blank");
  await page.goBack();
  await ready(page);
  await expect(page.locator(".cm-content")).toContainText("print(x)");
  expect(await page.evaluate(() => localStorage.getItem("racewalk.drafts"))).toContain("print(x)\\n(");
});

test("a pasted program runs", async ({ page }) => {
  await open(page);
  const pasted = counter.replace("x = [1]", "x = [5]");
  await page.locator("#main").focus();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, pasted);
  await expect.poll(async () => (await state(page)).files[0]?.text).toBe(pasted);
  expect((await state(page)).lesson).toBe(null);
  await steps(page, 0);
  await expect(page.locator("#lesson")).toBeHidden();
});

test("an own program begins in the editor, and a second file becomes a tab", async ({ page }) => {
  await open(page);
  await page.locator("#lesson-pick").click();
  await page.locator("#lesson-menu .entry", { hasText: "Your own program" }).click();
  await expect(page.locator(".cm-content")).toBeVisible();
  await page.locator("#add-file").click();
  await page.locator("#file-name").fill("helpers");
  await page.locator("#file-form").getByRole("button", { name: "Add" }).click();
  await expect(page.locator("#tabs .tab")).toHaveCount(2);
  await page.locator(".cm-content").click();
  await page.keyboard.type("N = 3");
  await expect.poll(async () => (await state(page)).files.map(({ name }) => name)).toEqual(["main.py", "helpers.py"]);
  await page.locator("#tabs .tab").first().click();
  await expect(page.locator(".cm-content")).toContainText("Thread");
});

test("lines for input() are asked for only where they are read", async ({ page }) => {
  await open(page, counterLink);
  await expect(page.locator("#input-box")).toBeHidden();
  await open(page, { files: [{ name: "main.py", text: "name = input()\nprint(name)\n" }], input: ["Ada"] });
  await expect(page.locator("#input")).toHaveValue("Ada");
});

test("in a browser that keeps nothing the page works and says so", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("no", "SecurityError"); } }));
  await open(page, counterLink);
  await page.locator("#edit").click();
  await page.locator(".cm-content").press("Control+End");
  await page.keyboard.type("# more");
  await expect(page.locator("#code-notice")).toContainText("keeps nothing");
  await expect(thread(page, 0)).toBeVisible();
});
