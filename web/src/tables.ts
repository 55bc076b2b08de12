/** Everything that the stage draws, as tables: threads with their calls and locals, and shared objects. */
import type { App } from "./app";
import { badge } from "./badge";
import { byId, h, keyed, show, text } from "./dom";
import type { Frame, SharedObject, Thread } from "./protocol";
import { threadsOf, type State } from "./state";

const firstRows = 60; // of a table, until all are asked for

export function mountTables({ store }: App): void {
  const all = { threads: false, objects: false };
  const draw = (state: Readonly<State>) => {
    const { run, program } = state;
    const files = program?.files.map((file) => file.name) ?? [];
    fill("threads", threadsOf(run), all, (thread) => threadCells(thread, files));
    const labels = new Map(threadsOf(run).map((thread) => [thread.label, thread.id]));
    fill("objects", run?.moment.objects ?? [], all, (object) => objectCells(object, labels));
    show(byId("no-objects"), !!run && !(run.moment.objects ?? []).length);
    text(byId("clock"), run && run.moment.time > 0 ? `virtual time ${seconds(run.moment.time)}` : "");
  };
  for (const what of ["threads", "objects"] as const) {
    byId(`${what}-more`).addEventListener("click", () => {
      all[what] = true;
      draw(store.state);
    });
  }
  store.view((state, before) => {
    if (state.run !== before.run || state.program !== before.program) draw(state);
  });
}

/** Virtual nanoseconds for reading. */
export function seconds(ns: number): string {
  if (ns < 1e6) return `${(ns / 1e3).toLocaleString("en", { maximumFractionDigits: 1 })} µs`;
  if (ns < 1e9) return `${(ns / 1e6).toLocaleString("en", { maximumFractionDigits: 2 })} ms`;
  return `${(ns / 1e9).toLocaleString("en", { maximumFractionDigits: 3 })} s`;
}

function fill<T extends Thread | SharedObject>(what: "threads" | "objects", items: readonly T[], all: Record<string, boolean>, cells: (item: T) => HTMLElement[]): void {
  const shown = all[what] ? items : items.slice(0, firstRows);
  keyed(byId(`${what}-table`), shown, (item) => String(item.id), () => h("tr"), (row, item) => {
    const drawn = JSON.stringify(item);
    if (drawnRows.get(row) === drawn) return;
    drawnRows.set(row, drawn);
    const focused = row.contains(document.activeElement);
    const open = !!row.querySelector("details[open]");
    row.replaceChildren(...cells(item));
    const details = row.querySelector("details");
    if (details) details.open = open;
    if (focused) row.querySelector("summary")?.focus({ preventScroll: true });
  });
  const rest = items.length - shown.length;
  show(byId(`${what}-more`), rest > 0);
  text(byId(`${what}-more`), `Show ${rest.toLocaleString("en")} more`);
}

/** What each row shows, so that a step touches only the rows that it changes. */
const drawnRows = new WeakMap<HTMLElement, string>();

const statuses: Record<Thread["status"], string> = {
  "not-started": "not started",
  enabled: "can go",
  blocked: "waits",
  ended: "finished",
  failed: "failed",
  killed: "gone",
};

function threadCells(thread: Thread, files: readonly string[]): HTMLElement[] {
  const { hand } = thread;
  const held = hand ? `${hand.value}, from ${hand.target} at step ${hand.readAt}` : "";
  const where = thread.line ? place(thread.func, thread.line, files.length > 1 ? files[thread.file] : undefined) : "";
  return [
    h("th", { scope: "row" }, h("span", { class: "who" }, badge(thread.id, thread.label), thread.label), thread.name && thread.name !== thread.label ? h("small", {}, thread.name + (thread.daemon ? ", daemon" : "")) : null),
    h("td", { class: "status" }, statuses[thread.status]),
    h("td", {}, thread.can ? thread.action : thread.why),
    h("td", {}, held, hand?.stale ? h("span", { class: "stale" }, ` stale: ${hand.by ?? "another thread"} has written there since`) : null),
    h("td", {}, calls(thread, where)),
  ];
}

function calls(thread: Thread, where: string): Node {
  const frames = thread.frames ?? [];
  if (frames.length === 0) return document.createTextNode(where);
  return h(
    "details",
    {},
    h("summary", {}, where || "calls"),
    h("ol", { class: "frames" }, ...frames.map(frameItem)),
  );
}

function frameItem(frame: Frame): HTMLElement {
  const locals = frame.locals ?? [];
  return h(
    "li",
    {},
    place(frame.func, frame.line),
    locals.length ? h("dl", {}, ...locals.map(({ name, value }) => h("div", {}, h("dt", {}, name), h("dd", {}, value)))) : h("small", {}, "no local variables"),
  );
}

function place(func: string, line: number, file?: string): string {
  const name = func === "<module>" ? "module level" : func;
  return `${name}, line ${line}${file ? ` of ${file}` : ""}`;
}

function objectCells(object: SharedObject, labels: ReadonlyMap<string, number>): HTMLElement[] {
  const cells = object.cells ?? [];
  const written = cells.filter((cell) => cell.by);
  return [
    h("th", { scope: "row" }, h("code", {}, object.name), h("small", {}, object.type)),
    h("td", {}, h("code", {}, object.state)),
    h(
      "td",
      {},
      ...written.slice(0, 8).map((cell) => {
        const id = labels.get(cell.by ?? "");
        return h("span", { class: "write" }, id === undefined ? null : badge(id, cell.by ?? ""), `${cell.by}${cell.key ? ` at [${cell.key}]` : ""}, step ${cell.at ?? 0}`);
      }),
      written.length > 8 ? h("span", { class: "write" }, `and ${written.length - 8} more`) : null,
    ),
    h("td", {}, (object.waiters ?? []).join(", ")),
  ];
}
