/** A text that grows at its end or is cut there, as lines. */
export class Lines {
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
