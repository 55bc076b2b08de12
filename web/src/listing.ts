/**
 * The program as it is read: coloured, a badge in the margin for every thread
 * that stands on a line, and under the sub-expression that each runs next a line
 * in its colour.
 */
import { badge, lookClass } from "./badge";
import { attribute, framed, h } from "./dom";
import { highlight, type Token } from "./highlight";
import type { Diagnostic, SourceFile, Thread } from "./protocol";

/** A part of a line that a thread runs next, in UTF-16 units; to may be Infinity. */
interface Range {
  from: number;
  to: number;
  thread: Thread;
}

interface Place {
  threads: Thread[]; // that stand here
  ranges: Range[];
  error: string;
  decisive: string; // signs of the decisive steps that were taken here
}

/** A decisive step's line and sign. */
export interface Decisive {
  file: number;
  line: number;
  sign: string;
}

const maxBadges = 3; // a line: more become a number
const maxHints = 2;

export class Listing {
  readonly #element: HTMLElement;
  #text: string | null = null;
  #plain = false;
  #lines: string[] = [];
  #tokens: Token[][] = [];
  #rows: HTMLElement[] = [];
  #drawn: string[] = []; // what each row shows, to leave the others alone
  #wanted = 0; // the line to bring into view
  readonly #soon = framed(() => this.#scroll());

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Shows a file, by its index, with those of the threads and decisive steps that are in it. */
  show(file: SourceFile, index: number, threads: readonly Thread[], diagnostics: readonly Diagnostic[], decisive: readonly Decisive[]): void {
    const plain = index > 0 && !file.name.endsWith(".py"); // data is not coloured as a program
    if (file.text !== this.#text || plain !== this.#plain) this.#fill(file.text, plain);
    // As wide as the run may need it, so that the code does not jump when threads meet on a line.
    this.#element.style.setProperty("--badges", String(Math.min(threads.length, maxBadges + 1)));
    const places = placesOf(threads.filter((thread) => thread.file === index), this.#lines.length);
    for (const d of diagnostics) {
      if (d.file === file.name) place(places, d.line).error ||= d.message;
    }
    for (const d of decisive) {
      if (d.file === index && d.line > 0) place(places, d.line).decisive += d.sign;
    }
    for (let i = 0; i < this.#rows.length; i++) {
      const here = places.get(i + 1);
      const drawn = here ? signature(here) : "";
      if (drawn === this.#drawn[i]) continue;
      this.#drawn[i] = drawn;
      this.#row(i, here);
    }
  }

  /** Scrolls the listing, and only the listing, so that a line is in view. */
  reveal(line: number): void {
    this.#wanted = line;
    this.#soon();
  }

  #scroll(): void {
    const line = this.#wanted;
    const row = this.#rows[line - 1];
    const box = this.#element.closest<HTMLElement>(".scroller");
    if (!row || !box) return;
    const top = row.offsetTop - 2 * row.offsetHeight;
    const bottom = row.offsetTop + 3 * row.offsetHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
  }

  #fill(text: string, plain: boolean): void {
    this.#text = text;
    this.#plain = plain;
    this.#lines = text.replace(/\n$/, "").split("\n");
    this.#tokens = plain ? [] : highlight(this.#lines.join("\n"));
    this.#drawn = [];
    this.#rows = this.#lines.map(() => h("div", { class: "line" }));
    this.#element.replaceChildren(...this.#rows);
  }

  #row(i: number, here: Place | undefined): void {
    const row = this.#rows[i];
    if (!row) return;
    const threads = here?.threads ?? [];
    row.className = `line${threads.length ? " on" : ""}${here?.error ? " error" : ""}${here?.decisive ? " decisive" : ""}`;
    row.replaceChildren(
      h("span", { class: "ln" }, String(i + 1)),
      margin(threads),
      this.#code(i, here?.ranges ?? []),
    );
    if (here?.decisive) row.append(h("span", { class: "sign", title: "The order of ① and ② makes the difference" }, here.decisive));
    if (here?.error) row.append(h("span", { class: "hint bad" }, here.error));
    else if (threads.length) row.append(hints(threads));
  }

  /** The line's text, cut wherever a colour or a thread's range begins or ends. */
  #code(i: number, ranges: readonly Range[]): HTMLElement {
    const line = this.#lines[i] ?? "";
    const code = h("span", { class: "code" });
    const begin = line.length - line.trimStart().length;
    if (begin > 0 && begin < line.length) {
      code.style.setProperty("--indent", String(Math.min(begin, 24)));
      code.append(h("span", { class: "indent" }, line.slice(0, begin)));
    }
    const inside = (at: number) => Math.min(Math.max(at, begin), line.length);
    const cuts = new Set([begin, line.length]);
    for (const token of this.#tokens[i] ?? []) cuts.add(inside(token.from));
    for (const { from, to } of ranges) cuts.add(inside(from)).add(inside(to));
    const at = [...cuts].sort((a, b) => a - b);
    let t = 0;
    for (let k = 0; k + 1 < at.length; k++) {
      const from = at[k] ?? 0;
      const to = at[k + 1] ?? 0;
      const tokens = this.#tokens[i] ?? [];
      while (t + 1 < tokens.length && (tokens[t]?.to ?? 0) <= from) t++;
      const kind = tokens[t]?.kind ?? "";
      const over = ranges.filter((range) => range.from <= from && range.to >= to).slice(0, maxBadges);
      const piece = line.slice(from, to);
      if (kind === "" && over.length === 0) code.append(piece);
      else {
        const element = h("span", kind ? { class: `py-${kind}` } : {}, piece);
        if (over.length) underline(element, over);
        code.append(element);
      }
    }
    if (line === "") code.append("\u200b");
    return code;
  }
}

function underline(element: HTMLElement, over: readonly Range[]): void {
  element.classList.add("next");
  attribute(element, "data-threads", over.map(({ thread }) => thread.label).join(" "));
  // One bar a thread, one below the other.
  const look = (range: Range | undefined) => `var(--${lookClass(range?.thread.id ?? 0)})`;
  element.style.paddingBottom = `${over.length * 4 - 1}px`;
  element.style.backgroundImage = over.map((range) => `linear-gradient(${look(range)}, ${look(range)})`).join(", ");
  element.style.backgroundSize = over.map(() => "100% 2.5px").join(", ");
  element.style.backgroundPosition = over.map((_, n) => `0 calc(100% - ${(over.length - 1 - n) * 4}px)`).join(", ");
}

function margin(threads: readonly Thread[]): HTMLElement {
  const element = h("span", { class: "margin" });
  for (const thread of threads.slice(0, maxBadges)) {
    const mark = badge(thread.id, thread.label, `${thread.label} is here`);
    if (!thread.can) mark.classList.add("waits");
    element.append(mark);
  }
  if (threads.length > maxBadges) element.append(h("span", { class: "more" }, `+${threads.length - maxBadges}`));
  return element;
}

/** What the threads on a line do next, behind it. The buttons say the same to those who do not see it. */
function hints(threads: readonly Thread[]): HTMLElement {
  const element = h("span", { class: "hint", "aria-hidden": "true" });
  for (const thread of threads.filter((t) => t.action || t.why).slice(0, maxHints)) {
    element.append(h("span", { class: lookClass(thread.id) }, `${thread.label}: ${thread.can ? thread.action : thread.why}`));
  }
  return element;
}

function placesOf(threads: readonly Thread[], lines: number): Map<number, Place> {
  const places = new Map<number, Place>();
  for (const thread of threads) {
    const alive = thread.status === "enabled" || thread.status === "blocked";
    if (!alive || thread.line < 1) continue;
    place(places, thread.line).threads.push(thread);
    for (let line = thread.line; line <= Math.min(Math.max(thread.endLine, thread.line), lines); line++) {
      place(places, line).ranges.push({
        from: line === thread.line ? thread.col : 0,
        to: line === thread.endLine ? thread.endCol : Infinity,
        thread,
      });
    }
  }
  return places;
}

function place(places: Map<number, Place>, line: number): Place {
  let here = places.get(line);
  if (!here) places.set(line, (here = { threads: [], ranges: [], error: "", decisive: "" }));
  return here;
}

function signature({ threads, ranges, error, decisive }: Place): string {
  return JSON.stringify([
    threads.map((t) => [t.id, t.can, t.action, t.why]),
    ranges.map((r) => [r.thread.id, r.from, r.to === Infinity ? -1 : r.to]),
    error,
    decisive,
  ]);
}
