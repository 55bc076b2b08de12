/** All interleavings, on the page. */
import type { Page } from "@playwright/test";
import axe from "./axe";
import { counterLink, expect, isPhone, open, state, steps, test } from "./page";

const deadlock = `import threading
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
print("fine")
`;

/** Many threads that do the same many times: more states than are found while a test looks. */
function many(threads: number, times: number): string {
  return `from threading import Thread\nx = [0]\ndef work():\n    for _ in range(${times}):\n        x[0] += 1\n${"Thread(target=work).start()\n".repeat(threads)}`;
}

const program = (text: string) => ({ files: [{ name: "main.py", text }] });

async function explore(page: Page): Promise<void> {
  await page.locator("#explore-start").click();
  await expect(page.locator("#explore-count")).toContainText("complete");
}

test("the counter has 19 interleavings, two outcomes, and a run for each", async ({ page }) => {
  await open(page, counterLink);
  await page.locator("#explore-idle summary").click();
  await page.locator("#predict").fill("[3]\n[4]");
  await explore(page);
  await expect(page.locator("#explore-heading")).toHaveText("All interleavings: 19");
  await expect(page.locator("#explore-guess")).toHaveText("You foresaw “[3]”. “[4]” cannot happen. You did not expect “[2]”.");
  const lost = page.locator(".outcome", { hasText: "[2]" });
  await expect(lost).toContainText("9 of 19 · 47 %");
  await expect(lost).toContainText("38 % by chance");
  const widths = (bar: string) => page.locator(`.outcome ${bar} > span`).evaluateAll((parts) => parts.map((part) => Math.round((1000 * part.getBoundingClientRect().width) / (part.parentElement?.getBoundingClientRect().width ?? 1))).sort());
  expect(await widths(".share")).toEqual([474, 526]);
  expect(await widths(".chance")).toEqual([375, 625]);
  expect(await axe(page)).toEqual([]);
  await lost.locator(".witness").click();
  await expect.poll(async () => (await state(page)).end).toBe("finished");
  expect((await state(page)).moment?.output).toBe("[2]\n");
  // The results are of this program, and stay with it.
  await expect(page.locator("#explore-heading")).toHaveText("All interleavings: 19");
  // Another program has none yet.
  await page.evaluate((link) => window.racewalk.load(link), program(deadlock));
  await expect(page.locator("#explore-heading")).toHaveText("All interleavings");
  await expect(page.locator("#explore-start")).toBeVisible();
});

test("a search can be bounded, and says what stopped it", async ({ page }) => {
  await open(page, counterLink);
  await explore(page);
  await page.locator("#bounds-summary").click();
  await page.locator("#bound-switches").fill("0");
  await expect(page.locator("#bounds-summary")).toHaveText("Bounds: at most 0 switches");
  await page.locator("#explore-again").click();
  await expect(page.locator("#explore-note")).toContainText("The search is not complete: runs with more than 0 switches were left out.");
  await expect(page.locator("#explore-rows .outcome")).toHaveCount(1);
  await page.locator("#bound-switches").fill("");
  await page.locator("#bound-interrupts").fill("1");
  await page.locator("#explore-again").click();
  await expect(page.locator("#explore-note")).toContainText("Ctrl-C may come once");
  await expect(page.locator("#explore-rows")).toContainText("KeyboardInterrupt");
  await page.locator("#bound-states").fill("many");
  await expect(page.locator("#bounds-error")).toHaveText("A number from 1 to 20,000,000, please, or nothing.");
  await expect(page.locator("#bound-states")).toHaveAttribute("aria-invalid", "true");
  expect(await axe(page)).toEqual([]);
  // Another program begins without bounds.
  await page.evaluate((link) => window.racewalk.load(link), program(deadlock));
  await expect(page.locator("#bounds-summary")).toHaveText("Bounds");
  await expect(page.locator("#bound-interrupts")).toHaveValue("");
});

test("E explores; what random runs find grows meanwhile; a search can be stopped and gone on with", async ({ page }) => {
  await open(page, program(many(6, 5)));
  await page.locator("#back").focus();
  await page.keyboard.press("e");
  await expect(page.locator("#explore-phase")).toContainText("finding the states");
  // Other wishes are served meanwhile.
  await page.evaluate(() => window.racewalk.step(0));
  await expect(page.locator("#samples-head")).toContainText("random runs, seeds from 1: no proof");
  const runs = async () => Number(/^[\d,]+/.exec((await page.locator("#samples-head").textContent()) ?? "")?.[0].replaceAll(",", ""));
  const early = await runs();
  await expect.poll(runs).toBeGreaterThan(early);
  await page.locator("#explore-cancel").click();
  await expect(page.locator("#explore-busy")).toBeHidden();
  await expect(page.locator("#explore-note")).toContainText("You stopped the search.");
  expect((await state(page)).total).toBe(1);
  // What was found stays, and an outcome of a random run can be shown.
  await page.locator("#samples-rows .witness").first().click();
  await expect.poll(async () => (await state(page)).end).toBe("finished");
  const states = async () => Number(/([\d,]+) states/.exec((await page.locator("#explore-phase").textContent()) ?? "")?.[1]?.replaceAll(",", "") ?? 0);
  const before = await states();
  await page.locator("#explore-again", { hasText: "Go on" }).click();
  await expect.poll(states).toBeGreaterThan(before);
  await page.locator("#explore-cancel").click();
  await expect(page.locator("#explore-busy")).toBeHidden();
});

test("random runs and PCT are offered where there is no complete search", async ({ page }) => {
  await open(page, program(many(4, 8)));
  await page.locator("#explore-start").click();
  await expect(page.locator("#samples-rows .outcome").first()).toBeVisible();
  await page.locator("#explore-cancel").click();
  await page.locator("#sample-depth").selectOption("2");
  await page.locator("#sample-pct").click();
  await expect(page.locator("#pct-head")).toContainText("1,000 runs that look for rare orders (PCT, depth 2), seeds from 1: no proof");
  const rows = page.locator("#pct-rows .outcome");
  await expect(rows.first()).toContainText(/of 1,000 runs/);
  await expect(rows.first().locator(".numbers small")).toHaveText(""); // its shares are no estimate
  await expect(page.locator("#samples-rows .numbers small").first()).toHaveText(/% to .*% by chance/);
  const before = Number((await page.locator("#samples-head").textContent())?.replaceAll(",", "").match(/^\d+/)?.[0]);
  await page.locator("#sample-random").click();
  await expect(page.locator("#samples-head")).toContainText(`${(before + 1000).toLocaleString("en")} random runs`);
  expect(await axe(page)).toEqual([]);
});

test("a deadlock stands first; beside it the nearest run that goes well, and the two steps that make the difference", async ({ page }) => {
  await open(page, program(deadlock));
  await explore(page);
  const first = page.locator("#explore-rows .outcome").first();
  await expect(first).toHaveClass(/failing/);
  await expect(first).toContainText("deadlock: nobody can go on");
  await first.locator(".compare").click();
  await expect(page.locator("#compare-text")).toHaveText("The other run (prints fine) takes ② (A takes q, which this run never comes to) before ① (B takes q).");
  // It stands at the step in question, which is marked here, in the code and above the stage.
  await expect.poll(async () => (await state(page)).playhead).toBe(4);
  await expect(page.locator("#moment-title")).toHaveText("① Step 4: B takes q");
  await expect(page.locator(".line.decisive .sign")).toHaveText(["②", "①"]);
  await expect(page.locator("#compare-runs .run").nth(0).locator(".decisive")).toHaveText(/①.*acquire/);
  await expect(page.locator("#compare-runs .run").nth(1).locator(".decisive")).toHaveText([/②.*acquire/, /①.*acquire/]);
  expect(await axe(page)).toEqual([]);
  // A step of the other run leads there.
  await page.locator("#compare-runs .run").nth(1).locator(".decisive").first().click();
  await expect(page.locator("#moment-title")).toHaveText("② Step 4: A takes q");
  await expect(page.locator("#compare-runs .step[aria-current]")).toHaveText(/②/);
  await page.evaluate(() => window.racewalk.goTo(1000));
  await expect.poll(async () => (await state(page)).end).toBe("finished");
  await page.locator("#compare-close").click();
  await expect(page.locator("#compare")).toBeHidden();
  await expect(page.locator(".line.decisive")).toHaveCount(0);
});

test("an outcome that needs a switch is compared with one that needs none", async ({ page }) => {
  await open(page, counterLink);
  await explore(page);
  await page.locator(".outcome", { hasText: "[2]" }).locator(".compare").click();
  await expect(page.locator("#compare-text")).toContainText(/^The other run \(prints \[3\]\) takes ② \(A .*\) before ① \(B .*\)\.$/);
  await expect.poll(async () => (await state(page)).playhead).toBe(4);
  for (const step of [4, 6]) {
    await page.evaluate((at) => window.racewalk.goTo(at), step);
    await expect(page.locator("#moment-title")).toHaveText(/^[①②] /);
  }
});

test("questions about all states are answered", async ({ page }) => {
  await open(page, counterLink);
  const ask = async (expr: string) => {
    await page.locator("#ask-expr").fill(expr);
    await page.locator("#ask-expr").press("Enter");
  };
  // Asking explores first.
  await ask("x == [2] and not a.is_alive() and b.is_alive()");
  await expect(page.locator("#ask-answer")).toContainText(/^Yes, in \d+ states?\./);
  await page.locator("#ask-answer button").click();
  await expect.poll(async () => (await state(page)).playhead).toBeGreaterThan(2);
  expect((await state(page)).moment?.objects?.find((o) => o.name === "x")?.state).toBe("[2]");
  await ask("x == [4]");
  await expect(page.locator("#ask-answer")).toHaveText("No, in none of 19 interleavings.");
  await ask("x ==");
  await expect(page.locator("#ask-answer")).toContainText("That cannot be asked: invalid syntax");
  await ask("y == 1");
  await expect(page.locator("#ask-answer")).toContainText('the program has no variable "y"');
  // The steps' keys do not work in the field.
  expect((await state(page)).total).toBeGreaterThan(2);
  expect(await axe(page)).toEqual([]);
});

test("a lesson asks of all states, too", async ({ page }) => {
  await open(page, { lesson: "when-the-queue-is-full" });
  const asked = page.locator("#questions .ask");
  await asked.locator("button").click();
  await expect(asked.locator("[role=status]")).toHaveText("No, in none of 462 interleavings.");
  // And a sentence about threads is answered as well.
  await page.locator("#ask-expr").fill("A and main both wait");
  await page.locator("#ask-expr").press("Enter");
  await expect(page.locator("#ask-answer")).toContainText(/^Yes, in \d+ states/);
});

test("the graph shows where the run is, and leads to any state", async ({ page }) => {
  await open(page, counterLink);
  await explore(page);
  await page.locator("#graph-summary").click();
  const nodes = page.locator("#graph .node");
  await expect(nodes).toHaveCount(25);
  await expect(page.locator("#graph .arc")).toHaveCount(32);
  await expect(page.locator("#graph .node.ending")).toHaveCount(2);
  await expect(page.locator("#graph-list li")).toHaveCount(25);
  await expect(page.locator("#graph-here")).toHaveText("The run is in state 1.");
  await expect(page.locator("#graph-key .key")).toHaveText(["main", "A", "B"]);
  // A step of the learner moves the mark.
  await steps(page, 0);
  await expect(page.locator("#graph .node[aria-current]")).toHaveAttribute("data-node", "1");
  await expect(page.locator("#graph .arc.taken")).toHaveCount(1);
  // A click goes to a state.
  await page.locator('#graph .node[data-node="12"]').dispatchEvent("click");
  await expect(page.locator("#graph-here")).toHaveText("The run is in state 13.");
  await expect.poll(async () => (await state(page)).playhead).toBeGreaterThan(3);
  const there = (await state(page)).schedule;
  // So do the keys: back along the run, without leaving it.
  await page.locator('#graph .node[data-node="12"]').focus();
  await page.keyboard.press("ArrowLeft");
  const focused = page.locator("#graph .node:focus");
  await expect(focused).not.toHaveAttribute("data-node", "12");
  const name = await focused.getAttribute("aria-label");
  expect(name).toMatch(/^State \d+, after \d+ steps; x = \[\d\]\. Steps: /);
  await page.keyboard.press("Enter");
  await expect(page.locator("#graph-here")).toHaveText(`The run is in state ${/\d+/.exec(name ?? "")?.[0]}.`);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await expect(page.locator("#graph .node[aria-current]")).toBeFocused();
  expect(there).not.toBe("");
  expect(await axe(page)).toEqual([]);
});

test("dead ends are told from ends that are wanted, by more than colour", async ({ page }) => {
  await open(page, program(deadlock));
  await explore(page);
  await page.locator("#graph-summary").click();
  await expect(page.locator("#graph .node.failing > text").first()).toHaveText("✕");
  await expect(page.locator("#graph .node.ending > text").first()).toHaveText("✓");
  await expect(page.locator("#graph .node.failing").first()).toHaveAttribute("aria-label", /an end: deadlock: nobody can go on/);
  const dashes = await page.locator("#graph-key path").evaluateAll((lines) => lines.map((line) => line.getAttribute("stroke-dasharray")));
  expect(new Set(dashes).size).toBe(3);
});

test("a graph too large to draw says so", async ({ page }) => {
  await open(page, program(many(3, 3)));
  await explore(page);
  await page.locator("#graph-summary").click();
  await expect(page.locator("#graph-large")).toBeVisible();
  await expect(page.locator("#graph-drawn")).toBeHidden();
});

test("the author's marks tell outcomes apart", async ({ page }) => {
  const text = "# racewalk: show n\nfrom threading import Thread\nx = [0]\ndef work(k): x[0] = k\nts = [Thread(target=work, args=(k,)) for k in (1, 2)]\nfor t in ts: t.start()\nfor t in ts: t.join()\nn = 7\n";
  await open(page, program(text));
  await explore(page);
  await expect(page.locator(".outcome")).toHaveCount(1);
  await expect(page.locator("#explore-note")).toContainText("Outcomes differ by what the program's author marks: n.");
});

test("nothing of it is wider than the page", async ({ page }) => {
  await open(page, program(deadlock));
  await explore(page);
  await page.locator(".compare:visible").first().click();
  await page.locator("#graph-summary").click();
  await expect(page.locator("#compare-runs .step").first()).toBeVisible();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBe(0);
  const small = await page.locator("#explore button:visible, #explore summary:visible").evaluateAll((all) => all.filter((b) => b.getBoundingClientRect().height < 24).length);
  expect(small).toBe(0);
  if (await isPhone(page)) {
    // Fingers find a state's surroundings, too.
    const target = await page.locator("#graph .node .target").first().boundingBox();
    expect(target?.width).toBeGreaterThanOrEqual(34);
  }
});
