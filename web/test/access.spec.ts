import axeIn from "./axe";
import { action, canGo, counterLink, expect, isPhone, loseAnUpdate, open, state, test } from "./page";

for (const scheme of ["light", "dark"] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });

    test("nothing that axe knows is wrong, at the start, in the middle, at the end, in every dialog", async ({ page }) => {
      await open(page, counterLink);
      const axe = async (where: string) => expect(await axeIn(page), where).toEqual([]);
      await axe("start");
      await loseAnUpdate(page);
      await axe("lost");
      await page.locator("#scheduler").selectOption("random");
      await page.locator("#to-end").click();
      await expect(page.locator("#end")).toBeVisible();
      await axe("end");
      await page.locator("#edit").click();
      await expect(page.locator(".cm-content")).toBeVisible();
      await page.locator(".cm-content").press("Control+End");
      await page.keyboard.type("print(");
      await expect(page.locator("#errors")).toBeVisible();
      await axe("editor with an error");
      for (const dialog of ["share", "embed", "help"]) {
        await action(page, dialog);
        await expect(page.locator(`#${dialog}-dialog`)).toBeVisible();
        await axe(dialog);
        await page.keyboard.press("Escape");
      }
      for (const menu of ["lesson", "policy"]) {
        await page.locator(`#${menu}-pick`).click();
        await expect(page.locator(`#${menu}-menu`)).toBeVisible();
        await axe(menu);
        await page.keyboard.press("Escape");
      }
    });

    test("nothing that axe knows is wrong in a lesson", async ({ page }) => {
      await open(page);
      expect(await axeIn(page)).toEqual([]);
    });
  });
}

test("Tab follows the page and never gets stuck", async ({ page }) => {
  await open(page);
  const seen: { id: string; box: string; top: number }[] = [];
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      const box = element?.closest("main > *, #header, .skip");
      return { id: element === document.body ? "" : element?.id || element?.textContent || element?.tagName || "", box: box?.id ?? "", top: (box?.getBoundingClientRect().top ?? 0) + scrollY };
    });
    if (at.id === "" || (at.box === "" && seen.some(({ box }) => box === "state"))) break;
    if (at.box !== "" && seen.at(-1)?.box !== at.box) seen.push(at);
  }
  const order = seen.map(({ box }) => box).filter((box) => box !== "stage");
  const phone = await isPhone(page);
  expect(order).toEqual(
    phone
      ? ["header", "notice", "steps", "time", "code", "told", "output", "lesson", "explore", "timed", "state"]
      : ["header", "code", "lesson", "steps", "time", "told", "output", "explore", "timed", "state"],
  );
  // And the panels stand below each other in that order.
  const tops = seen.filter(({ box }) => box !== "header").map(({ top }) => top);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});

test("Escape and Tab leave the editor", async ({ page }) => {
  await open(page, counterLink);
  await page.locator("#edit").click();
  await expect(page.locator(".cm-content")).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(page.locator(".cm-content")).not.toBeFocused();
});

test("the whole run can be stepped by keys alone, and is read out", async ({ page }) => {
  await open(page, counterLink);
  await page.locator("#main").focus();
  for (let i = 0; i < 12 && !(await canGo(page, 2)); i++) {
    const before = (await state(page)).playhead;
    await page.keyboard.press("0");
    await expect.poll(async () => (await state(page)).playhead).toBe(before + 1);
  }
  const before = (await state(page)).playhead;
  for (const key of ["1", "2", "2", "1"]) await page.keyboard.press(key);
  await expect.poll(async () => (await state(page)).playhead).toBe(before + 4);
  expect((await state(page)).moment?.lost).toBe(1);
  await expect(page.locator("#narration")).toContainText(/lost/i);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(async () => (await state(page)).moment?.lost).toBe(0);
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await state(page)).moment?.lost).toBe(1);
  // Main is alone now, so forward needs no choice; Space plays to the end.
  await page.keyboard.press("Space");
  await expect.poll(async () => (await state(page)).end, { timeout: 20_000 }).toBe("finished");
  expect((await state(page)).moment?.output).toBe("[2]\n");
  await page.keyboard.press("Home");
  await expect.poll(async () => (await state(page)).playhead).toBe(0);
  await page.keyboard.press("End");
  await expect.poll(async () => (await state(page)).end).toBe("finished");
});

test("keys are left alone outside, with modifiers and in fields", async ({ page }) => {
  await open(page, counterLink);
  const still = async () => expect((await state(page)).total).toBe(0);
  await page.locator("#lesson-pick").focus();
  await page.keyboard.press("0");
  await still();
  await page.locator("#main").focus();
  for (const key of ["Control+0", "Alt+0", "Shift+0", "Meta+0"]) await page.keyboard.press(key);
  await still();
  await page.locator("#scheduler").selectOption("random");
  await page.locator("#seed").fill("0");
  await page.locator("#seed").press("0");
  await still();
  await page.locator("#edit").click();
  await expect(page.locator(".cm-content")).toBeFocused();
  await page.keyboard.type("0");
  await still();
});

test("targets are as large as a finger or a pointer needs", async ({ page }) => {
  await open(page);
  const least = (await isPhone(page)) ? 44 : 24;
  const small = await page.evaluate(
    (least) =>
      [...document.querySelectorAll<HTMLElement>("button, select, input, textarea, [role=slider], .speeds label")]
        .filter((e) => e.checkVisibility() && !e.closest("[popover]:not(:popover-open), dialog, .virtual") && e.getAttribute("type") !== "radio")
        // A link inside running text is exempt, as in WCAG 2.5.8.
        .filter((e) => !e.matches(".link"))
        .map((e) => ({ name: e.id || e.textContent, width: e.getBoundingClientRect().width, height: e.getBoundingClientRect().height }))
        .filter(({ width, height }) => Math.min(width, height) < least - 0.5),
    least,
  );
  expect(small).toEqual([]);
});

test("nothing moves where motion is not wanted", async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await open(page, counterLink);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await context.close();
});

test("forced colours leave every thread's letter and every control visible", async ({ browser }) => {
  const context = await browser.newContext({ forcedColors: "active" });
  const page = await context.newPage();
  await open(page, counterLink);
  await loseAnUpdate(page);
  const badge = page.locator('#threads .go[data-thread="1"]').locator(".badge");
  const [shape, letter] = await badge.evaluate((e) => [getComputedStyle(e.querySelector("path") as Element).fill, getComputedStyle(e.querySelector("text") as Element).fill]);
  expect(shape).not.toBe(letter);
  await context.close();
});

for (const width of [320, 390, 768, 1024, 1920]) {
  test(`at ${width} px nothing is cut off to the right`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
