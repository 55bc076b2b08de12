/** The header's pickers: lesson or own program, and runtime. */
import type { App } from "./app";
import { byId, h, show, text } from "./dom";
import { policies } from "./policy";
import type { LessonHead } from "./protocol";
import { lessonTitle, type State } from "./state";

export function mountHeader(app: App): void {
  const { store, programs } = app;
  popover("lesson-pick", "lesson-menu", () => drawLessons(app));
  popover("policy-pick", "policy-menu", () => drawPolicies(app));
  popover("more-pick", "more-menu", () => undefined);
  store.view((state, before) => {
    if (state.lesson !== before.lesson || state.program !== before.program) {
      text(byId("lesson-name"), state.lesson ? lessonTitle(state.lesson) : state.program ? "your own program" : "…");
    }
    if (state.program !== before.program) text(byId("policy-name"), policies.find((policy) => policy.name === state.program?.policy)?.title ?? "…");
    if (state.lessons !== before.lessons && byId("lesson-menu").matches(":popover-open")) drawLessons(app);
  });
  // A program pasted anywhere on the page is a program to run.
  document.addEventListener("paste", (event) => {
    const at = event.target as Element;
    if (at.closest("input, textarea, [contenteditable], .cm-editor, dialog")) return;
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    if (!pasted.includes("\n")) return;
    event.preventDefault();
    void programs.openOwn(pasted);
  });
}

/** A button that opens a popover under itself, with the focus on its current entry. */
function popover(buttonId: string, menuId: string, fill: () => void): void {
  const button = byId(buttonId);
  const menu = byId(menuId);
  button.addEventListener("click", () => menu.togglePopover());
  menu.addEventListener("beforetoggle", (event) => {
    const opens = (event as ToggleEvent).newState === "open";
    button.setAttribute("aria-expanded", String(opens));
    if (!opens) return;
    fill();
    const box = button.getBoundingClientRect();
    menu.style.setProperty("--x", `${Math.max(8, box.left)}px`);
    menu.style.setProperty("--y", `${box.bottom + 6}px`);
    menu.style.setProperty("--right", `${Math.max(8, document.documentElement.clientWidth - box.right)}px`);
  });
  menu.addEventListener("toggle", (event) => {
    if ((event as ToggleEvent).newState !== "open") return;
    const at = menu.querySelector<HTMLElement>("[aria-current=true]") ?? menu.querySelector<HTMLElement>("button");
    at?.focus();
    at?.scrollIntoView({ block: "center" });
  });
  menu.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!step) return;
    event.preventDefault();
    const entries = [...menu.querySelectorAll<HTMLElement>("button")];
    const at = entries.indexOf(document.activeElement as HTMLElement);
    entries[(at + step + entries.length) % entries.length]?.focus();
  });
  menu.addEventListener("click", (event) => {
    if ((event.target as Element).closest("[data-closes]")) menu.hidePopover();
  });
}

function drawLessons(app: App): void {
  const { store, programs } = app;
  const { lessons, lesson, program, achieved } = store.state;
  const menu = byId("lesson-menu");
  const parts = new Map<string, LessonHead[]>();
  for (const head of lessons) parts.set(head.part, [...(parts.get(head.part) ?? []), head]);
  const entry = (title: string, current: boolean, open: () => void, note = "") =>
    h("button", { type: "button", class: "entry", "data-closes": true, ...(current ? { "aria-current": "true" } : {}), onclick: open }, h("span", {}, title), note ? h("small", {}, note) : null);
  const groups = [...parts].map(([part, heads]) =>
    group(
      part,
      heads.map((head) => {
        const reached = [...achieved].some((goal) => goal.startsWith(`${head.name}/`));
        const draft = programs.drafts.ofLesson(head.name);
        const note = [reached ? "goal reached" : "", draft ? "changed" : ""].filter(Boolean).join(", ");
        return entry(lessonTitle(head), head.name === lesson?.name, () => void programs.openLesson(head.name), note);
      }),
    ),
  );
  const drafts = programs.otherDrafts().slice(0, 30).map(({ draft, title }) =>
    h(
      "div",
      { class: "draft" },
      entry(title, false, () => void programs.openDraft(draft), draft.lesson ? `changed lesson, ${ago(draft.time)}` : ago(draft.time)),
      h("button", {
        type: "button",
        class: "icon",
        "aria-label": `Delete ${title}`,
        title: "Delete",
        onclick: (event: Event) => {
          programs.drafts.remove(draft.id);
          (event.currentTarget as Element).closest(".draft")?.remove();
          menu.querySelector<HTMLElement>("button")?.focus();
        },
      }, "×"),
    ),
  );
  const own = [entry("Your own program", !!program && !lesson, () => void programs.openOwn(), "write or paste one"), ...drafts];
  menu.replaceChildren(h("div", { class: "columns" }, group("Yours", own), ...groups));
  if (lessons.length === 0) menu.append(h("p", { class: "empty" }, "The lessons come with the engine."));
}

function group(title: string, entries: HTMLElement[]): HTMLElement {
  return h("section", { "aria-label": title }, h("h2", {}, title), ...entries);
}

function drawPolicies({ store, programs }: App): void {
  const now = store.state.program?.policy;
  byId("policy-menu").replaceChildren(
    h("p", { class: "empty" }, "Where may one thread be stopped and another go on? The same program under another runtime has other interleavings."),
    ...policies.map((policy) =>
      h(
        "button",
        {
          type: "button",
          class: "entry",
          "data-closes": true,
          ...(policy.name === now ? { "aria-current": "true" } : {}),
          onclick: () => {
            if (policy.name !== store.state.program?.policy) void programs.rerun({ policy: policy.name });
          },
        },
        h("span", {}, policy.title),
        h("small", {}, policy.models),
      ),
    ),
  );
}

function ago(time: number): string {
  const minutes = Math.round((Date.now() - time) / 60_000);
  if (minutes < 2) return "just now";
  if (minutes < 90) return `${minutes} minutes ago`;
  const hours = Math.round(minutes / 60);
  return hours < 36 ? `${hours} hours ago` : `${Math.round(hours / 24)} days ago`;
}

/** The sentences that concern the page as a whole: the link, the engine, what takes long. */
export function mountStatus({ store, session }: App): void {
  byId("dismiss-link").addEventListener("click", () => session.notice({ link: "" }));
  byId("dismiss-engine").addEventListener("click", () => store.set({ engine: { ...store.state.engine, note: "" } }));
  byId("retry").addEventListener("click", () => void session.retry());
  byId("cancel").addEventListener("click", () => session.cancel());
  store.view((state, before) => {
    if (state.notices !== before.notices) {
      text(byId("link-notice-text"), state.notices.link);
      show(byId("link-notice"), state.notices.link !== "");
    }
    if (state.engine !== before.engine) {
      text(byId("engine-notice-text"), state.engine.note);
      show(byId("engine-notice"), state.engine.note !== "");
      show(byId("retry"), state.engine.phase === "failed");
    }
    if (state.engine !== before.engine || state.busy !== before.busy) drawBusy(state);
  });
}

function drawBusy(state: Readonly<State>): void {
  const { engine, busy } = state;
  const loading = engine.phase === "loading";
  const box = byId("busy");
  show(box, loading || !!busy);
  show(byId("cancel"), !loading && !!busy);
  const bar = byId<HTMLProgressElement>("busy-bar");
  const [done, total] = loading ? [engine.loaded, engine.total] : [busy?.done ?? 0, busy?.total ?? 0];
  if (total > 0) {
    bar.max = total;
    bar.value = done;
  } else bar.removeAttribute("value");
  const size = engine.loaded ? `: ${megabytes(engine.loaded)}${engine.total ? ` of ${megabytes(engine.total)}` : ""}` : "";
  text(byId("busy-text"), loading ? `Loading the engine${size}` : busy ? busy.text : "");
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
