/**
 * The moment as plain elements, in the place of the stage while that is not there
 * or cannot be: a card a thread with what it holds, and a figure a shared object.
 */
import { badge, lookClass } from "./badge";
import { h, keyed } from "./dom";
import type { SharedObject, Thread } from "./protocol";
import { threadsOf, type RunView } from "./state";
import { words } from "./threads";

const most = 24; // of each: the tables have them all

export function drawCards(parent: HTMLElement, run: RunView | null): void {
  const threads = threadsOf(run);
  const objects = run?.moment.objects ?? [];
  const ids = new Map(threads.map((thread) => [thread.label, thread.id]));
  const groups = [
    { key: "threads", items: threads.slice(0, most).map((thread) => ({ key: String(thread.id), signature: JSON.stringify(thread), make: () => threadCard(thread) })) },
    {
      key: "objects",
      items: objects.slice(0, most).map((object) => ({ key: String(object.id), signature: JSON.stringify(object), make: () => objectCard(object, ids, run?.playhead ?? 0) })),
    },
  ];
  keyed(parent, groups, (group) => group.key, (group) => h("div", { class: `cards ${group.key}` }), (element, group) => {
    keyed(element, group.items, (item) => item.key, () => h("div"), (card, item) => {
      if (card.dataset["drawn"] === item.signature) return;
      card.dataset["drawn"] = item.signature;
      card.replaceChildren(item.make());
    });
  });
}

function threadCard(thread: Thread): HTMLElement {
  const { hand } = thread;
  const [, what] = words(thread);
  const standing = thread.line ? `${thread.func === "<module>" ? "" : `${thread.func}, `}line ${thread.line}` : thread.status === "ended" ? "finished" : "";
  return h(
    "div",
    { class: `card ${lookClass(thread.id)}`, "data-status": thread.status },
    h("p", { class: "who" }, badge(thread.id, thread.label), h("b", {}, thread.label), h("span", {}, standing)),
    hand
      ? h("p", { class: "hand" }, "in hand ", h("code", { class: hand.stale ? "value stale" : "value" }, hand.value), h("span", {}, hand.stale ? `stale: ${hand.by ?? "another"} wrote ${hand.target} since` : `${hand.target} read at step ${hand.readAt}`))
      : h("p", { class: "hand" }, h("span", {}, what)),
  );
}

function objectCard(object: SharedObject, ids: ReadonlyMap<string, number>, playhead: number): HTMLElement {
  const cells = object.cells ?? [];
  const shown = cells.slice(0, 12);
  const figure = shown.length > 0 && !["lock", "rlock", "semaphore", "event", "barrier", "condition"].includes(object.kind);
  return h(
    "div",
    { class: "figure" },
    h("p", { class: "name" }, h("code", {}, object.name), h("small", {}, object.type)),
    figure
      ? h(
          "div",
          { class: "cells" },
          ...shown.map((cell) => {
            const by = ids.get(cell.by ?? "");
            return h(
              "div",
              { class: `cell${cell.at === playhead && playhead > 0 ? " fresh" : ""}` },
              h("code", {}, cell.value),
              h("small", {}, cell.key),
              by === undefined ? null : badge(by, cell.by ?? ""),
            );
          }),
          cells.length > shown.length ? h("small", { class: "rest" }, `+${cells.length - shown.length}`) : null,
        )
      : h("p", { class: "state" }, object.state),
  );
}
