import axe from "./axe";
import { expect, open, ready, startBoth, state, steps, test } from "./page";
import { encodeLink, type Link } from "../src/permalink";

const several: Link = {
  files: [
    {
      name: "main.py",
      text: 'from threading import Thread\nimport helper\n\nwith open("names.txt") as f:\n    names = f.read().split()\nthreads = [Thread(target=helper.greet, args=(n,)) for n in names]\nfor t in threads: t.start()\nfor t in threads: t.join()\nprint(open("log.txt").read())\n',
    },
    { name: "helper.py", text: 'greeted = []\n\n\ndef greet(name):\n    greeted.append(name)\n    with open("log.txt", "a") as f:\n        f.write(f"hello {name}\\n")\n' },
    { name: "names.txt", text: "Ada\nAlan\n" },
  ],
  policy: "any-op",
};

const asking = 'name = input("name? ")\nage = input()\nprint(f"{name} is {age}")\n';

test("the listing follows a thread into its file; data are files, too", async ({ page }) => {
  await open(page, several);
  const tabs = page.locator("#tabs .tab");
  await expect(tabs).toHaveText(["main.py", "helper.py", "names.txt"]);
  await tabs.nth(2).click();
  await expect(page.locator("#listing")).toContainText("Alan");
  await expect(page.locator("#listing [class^=py-]")).toHaveCount(0);
  await startBoth(page);
  await steps(page, 1);
  await expect(tabs.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(page.locator("#listing")).toContainText("def greet");
  await expect(page.locator("#listing .line.on")).not.toHaveCount(0);
  await page.locator("#scheduler").selectOption("in-turn");
  await page.locator("#to-end").click();
  await expect.poll(async () => (await state(page)).end).toBe("finished");
  const { moment } = await state(page);
  expect(moment?.output.trim().split("\n").sort()).toEqual(["hello Ada", "hello Alan"]);
  await expect(page.locator("#objects-table")).toContainText("log.txt");
  await expect(page.locator("#objects-table")).toContainText("21 bytes");
  expect(await axe(page)).toEqual([]);
});

test("files are added, renamed and removed; an error stands in its own tab", async ({ page }) => {
  const files = [
    { name: "main.py", text: "import tools\nprint(tools.double(4), open('data.txt').read())\n" },
    { name: "util.py", text: "def double(x):\n    return 2 * x\n" },
  ];
  await page.goto(`./${await encodeLink({ files, policy: "any-op" })}`);
  await expect(page.locator("#errors")).toContainText("module 'tools' is not supported"); // no file has that name yet
  await page.locator("#tabs .tab").nth(1).click();
  await page.locator("#rename-file").click();
  await page.locator("#file-name").fill("main.py");
  await page.locator("#file-submit").click();
  await expect(page.locator("#file-error")).toHaveText("There is a file main.py already.");
  await page.locator("#file-name").fill("../x");
  await page.locator("#file-submit").click();
  await expect(page.locator("#file-error")).toContainText("letters, digits");
  await page.locator("#file-name").fill("tools");
  await page.locator("#file-submit").click();
  await expect(page.locator("#tabs .tab")).toHaveText(["main.py", "tools.py"]);
  await page.locator("#add-file").click();
  await page.locator("#file-name").fill("data.txt");
  await page.locator("#file-submit").click();
  await page.locator(".cm-content").click();
  await page.keyboard.type("from a tab");
  await page.locator("#run-mine").click();
  await expect(page.locator("#listing-box")).toBeVisible();
  await expect.poll(async () => (await state(page)).files.map((file) => file.name)).toEqual(["main.py", "tools.py", "data.txt"]);
  await page.locator("#scheduler").selectOption("in-turn");
  await page.locator("#to-end").click();
  await expect.poll(async () => (await state(page)).moment?.output).toBe("8 from a tab\n");

  await page.locator("#edit").click();
  await page.locator("#tabs .tab").nth(1).click();
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("def broken(:");
  await expect(page.locator("#errors")).toContainText("tools.py, line 3");
  await page.locator("#tabs .tab").nth(0).click();
  await page.locator("#errors .link").click();
  await expect(page.locator("#tabs .tab").nth(1)).toHaveAttribute("aria-selected", "true");

  // A reload keeps the draft with its names.
  await page.waitForTimeout(300);
  await page.reload();
  await ready(page);
  await expect(page.locator("#tabs .tab")).toHaveText(["main.py", "tools.py", "data.txt"]);
  await page.locator("#tabs .tab").nth(2).click();
  await page.locator("#remove-file").click();
  await expect(page.locator("#tabs .tab")).toHaveText(["main.py", "tools.py"]);
});

test("a run waits for input at its field; another answer forks it", async ({ page }) => {
  await open(page, { files: [{ name: "main.py", text: asking }], policy: "any-op" });
  await expect(page.locator("#answers form")).toHaveCount(0);
  await steps(page, 0);
  const field = page.locator("#answers input");
  await expect(page.getByLabel("main asks: name?")).toBeVisible();
  await page.locator("#forward").click({ force: true });
  await expect(page.locator("#step-notice")).toContainText("type it into its field");
  expect(await axe(page)).toEqual([]);
  await field.fill("Ada");
  await field.press("Enter");
  await expect(field).toHaveValue("");
  await expect(field).toBeFocused();
  await field.fill("36");
  await page.locator("#answers button").click();
  await expect(field).toBeHidden();
  await steps(page, 0);
  await expect.poll(async () => (await state(page)).moment?.output).toBe("name? Ada is 36\n");
  expect((await state(page)).end).toBe("finished");

  // Back to the question: the answer that was given stands there.
  await page.locator("#back").click();
  await page.locator("#back").click();
  await page.locator("#back").click();
  await expect(field).toHaveValue("Ada");
  await field.fill("Alan");
  await field.press("Enter");
  await expect(page.locator("#branch")).toBeVisible();
  await page.locator("#swap").click();
  await expect.poll(async () => (await state(page)).moment?.output).toBe("name? Ada is 36\n");

  // The lines are in the link.
  const link = await page.evaluate(() => window.racewalk.link());
  await page.goto("about:blank");
  await page.goto(link);
  await ready(page);
  await expect.poll(async () => (await state(page)).moment?.output).toBe("name? Ada is 36\n");
  expect((await state(page)).end).toBe("finished");
});
