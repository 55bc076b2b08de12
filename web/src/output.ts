/** What the program has printed by the playhead; what went to standard error is told apart. */
import type { App } from "./app";
import { byId, h, text } from "./dom";
import { VirtualList } from "./virtual";

/** A text that grows at its end or is cut there, as lines. */
class Lines {
  #text = "";
  #starts: number[] = []; // offset of each line

  get length(): number {
    return this.#starts.length;
  }

  get(i: number): string {
    const from = this.#starts[i] ?? 0;
    const to = this.#starts[i + 1];
    return this.#text.slice(from, to === undefined ? undefined : to - 1).replace(/\n$/, "");
  }

  /** Takes the new text and returns the first line that may differ from before. */
  set(next: string): number {
    const old = this.#text;
    if (next === old) return this.length;
    const same = next.startsWith(old) ? old.length : old.startsWith(next) ? next.length : 0;
    // The line at the seam was or is incomplete, so it is a new one.
    const keep = this.#lineAt(same);
    let at = this.#starts[keep] ?? 0;
    this.#starts.length = keep;
    this.#text = next;
    while (at < next.length) {
      this.#starts.push(at);
      const end = next.indexOf("\n", at);
      if (end < 0) break;
      at = end + 1;
    }
    return keep;
  }

  /** The line in which an offset lies. */
  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

export function mountOutput({ store }: App): void {
  const out = new Lines();
  const err = new Lines();
  const rows = new VirtualList(byId("output-box"), byId("output-list"), {
    estimate: 21,
    make: (index) => {
      const wrong = index >= out.length;
      const line = wrong ? err.get(index - out.length) : out.get(index);
      return h("div", { role: "listitem", class: wrong ? "out err" : "out" }, wrong && index === out.length ? h("span", { class: "sr" }, "standard error: ") : null, line || "\u200b");
    },
  });
  let ends = ""; // how the text shown ends: not every cut is at a line

  store.view((state, before) => {
    if (state.run === before.run) return;
    const { output = "", errors = "" } = state.run?.moment ?? {};
    const key = `${output.length}/${errors.length}`;
    const wasAtEnd = byId("output-box").scrollTop === 0 || rows.atEnd();
    const before1 = out.length;
    const from = out.set(output);
    const fromErr = err.set(errors);
    const changed = from < before1 || out.length !== before1 ? from : out.length + fromErr;
    if (key !== ends || changed < out.length + err.length) rows.set(out.length + err.length, Math.min(changed, out.length + fromErr));
    ends = key;
    const count = out.length + err.length;
    if (wasAtEnd && count > 0) rows.reveal(count - 1);
    byId("output-empty").hidden = count > 0;
    text(byId("output-count"), count === 0 ? "" : `${count.toLocaleString("en")} ${count === 1 ? "line" : "lines"}`);
  });
}
