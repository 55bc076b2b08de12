/** The lesson: its prose, what to notice, its questions with their goals and answers. */
import type { App } from "./app";
import { askInto } from "./ask";
import { attribute, byId, h, show, text } from "./dom";
import { describe } from "./goals";
import { isPolicy } from "./policy";
import type { Lesson, LessonHead, Question } from "./protocol";
import { lessonTitle, type State } from "./state";

export function mountLesson(app: App): void {
  const { store, programs } = app;
  for (const id of ["previous", "next"] as const) {
    byId(id).addEventListener("click", () => {
      const name = byId(id).dataset["lesson"];
      if (name) void programs.openLesson(name);
    });
  }
  byId("read-lesson").addEventListener("click", () => {
    byId("lesson").scrollIntoView({ block: "start" });
    byId("lesson-title").focus({ preventScroll: true });
  });
  byId("questions").addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button[data-ask]");
    const answer = button?.nextElementSibling;
    if (button && answer) void askInto(app, button.dataset["ask"] ?? "", answer as HTMLElement);
  });
  byId("open-endless").addEventListener("click", () => {
    const { lesson } = store.state;
    if (!lesson?.endless) return;
    const { files, policy } = lesson.endless;
    void programs.open({ lesson: lesson.name, files, ...(isPolicy(policy) ? { policy } : {}) }, "push");
  });
  store.view((state, before) => {
    if (state.lesson !== before.lesson || state.lessons !== before.lessons) draw(state);
    if (state.achieved !== before.achieved || state.lesson !== before.lesson) drawGoals(state);
  });
}

function draw(state: Readonly<State>): void {
  const { lesson } = state;
  show(byId("lesson"), !!lesson);
  show(byId("notice"), !!lesson);
  attribute(byId("main"), "data-lesson", lesson ? "" : null);
  if (!lesson) return;
  text(byId("lesson-title"), lessonTitle(lesson));
  text(byId("notice-text"), lesson.notice);
  // Made by the engine from a safe subset of Markdown; the page's policy runs no script in it either way.
  byId("prose").innerHTML = lesson.prose;
  show(byId("endless"), !!lesson.endless);
  byId("questions").replaceChildren(...(lesson.questions ?? []).map((question, i) => questionItem(lesson, i, question)));
  const at = state.lessons.findIndex((head) => head.name === lesson.name);
  neighbour("previous", state.lessons[at - 1]);
  neighbour("next", at < 0 ? undefined : state.lessons[at + 1]);
}

function neighbour(id: "previous" | "next", lesson: LessonHead | undefined): void {
  const button = byId(id);
  show(button, !!lesson);
  if (!lesson) return;
  button.dataset["lesson"] = lesson.name;
  text(byId(`${id}-title`), lessonTitle(lesson));
}

function questionItem(lesson: Lesson, i: number, { text: question, goal, ask, answer }: Question): HTMLElement {
  const body = h("div", { class: "question" });
  body.innerHTML = question;
  const hidden = h("div", { class: "answer" });
  hidden.innerHTML = answer;
  return h(
    "li",
    { "data-goal": `${lesson.name}/${i}` },
    body,
    goal ? h("p", { class: "goal" }, h("span", { class: "tick", "aria-hidden": "true" }), h("span", { class: "goal-text", "data-what": describe(goal) })) : null,
    ask
      ? h("p", { class: "ask" }, h("button", { type: "button", class: "button small", "data-ask": ask }, "Look at every state: can it happen that ", h("code", {}, ask)), h("span", { role: "status" }))
      : null,
    answer ? h("details", {}, h("summary", {}, "Answer"), hidden) : null,
  );
}

function drawGoals(state: Readonly<State>): void {
  for (const item of byId("questions").children) {
    const words = item.querySelector(".goal-text");
    if (!words) continue;
    const done = state.achieved.has((item as HTMLElement).dataset["goal"] ?? "");
    attribute(item, "data-done", done ? "" : null);
    const what = (words as HTMLElement).dataset["what"] ?? "";
    text(words, done ? `You made it happen: ${what}.` : `Make it happen: ${what}.`);
  }
}
