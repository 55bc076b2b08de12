/**
 * A list of which only the rows in view are in the document, so that 100,000
 * lines cost as much as 50. Rows may have any height: they are measured when they
 * are shown, and until then count as the average of those that were.
 */
import { framed } from "./dom";
import { Heights } from "./heights";

export interface Rows {
  /** Makes the row's element; it is thrown away when it leaves the view. */
  make(index: number): HTMLElement;
  /** Called for rows that stay when something else has changed. */
  update?(element: HTMLElement, index: number): void;
  /** A row's height before it was measured, px. */
  estimate: number;
}

export class VirtualList {
  readonly #box: HTMLElement; // scrolls
  readonly #list: HTMLElement; // as high as all rows
  readonly #rows: Rows;
  readonly #heights = new Heights();
  readonly #shown = new Map<number, HTMLElement>();
  #measured = { count: 0, sum: 0 };
  #width = 0;
  #wanted = -1; // the row to bring into view
  #ended = true; // the last row is in view
  readonly #soon = framed(() => this.#draw());

  constructor(box: HTMLElement, list: HTMLElement, rows: Rows) {
    this.#box = box;
    this.#list = list;
    this.#rows = rows;
    box.addEventListener("scroll", this.#soon, { passive: true });
    new ResizeObserver(() => {
      if (this.#list.clientWidth !== this.#width) this.#forgetHeights();
      this.#soon.now();
    }).observe(box);
  }

  /** Says how many rows there are, and from which on they are others than before. */
  set(length: number, changedFrom: number): void {
    const keep = Math.min(changedFrom, length);
    this.#heights.cut(keep);
    while (this.#heights.length < length) this.#heights.push(this.#average());
    for (const [index, element] of this.#shown) {
      if (index >= keep) this.#drop(index, element);
      else this.#rows.update?.(element, index);
    }
    this.#soon();
  }

  /** The element of a row, if it is in the document. */
  element(index: number): HTMLElement | undefined {
    return this.#shown.get(index);
  }

  /** Scrolls as little as needed for the row to be in view. */
  reveal(index: number): void {
    this.#wanted = index;
    this.#soon();
  }

  /** Does at once what would come with the next frame. */
  flush(): void {
    this.#soon.now();
  }

  #scrollTo(index: number): void {
    // Rows that come into view get their true heights, which moves the ones below.
    for (let round = 0; round < 3; round++) {
      const top = this.#heights.before(index);
      const bottom = top + this.#heights.get(index);
      const { scrollTop, clientHeight } = this.#box;
      if (top < scrollTop) this.#box.scrollTop = top;
      else if (bottom > scrollTop + clientHeight) this.#box.scrollTop = bottom - clientHeight;
      else break;
      this.#fill();
    }
  }

  /** Whether the end of the list was in view when it was last drawn. */
  atEnd(): boolean {
    return this.#ended;
  }

  #average(): number {
    const { count, sum } = this.#measured;
    return count < 5 ? this.#rows.estimate : sum / count;
  }

  #forgetHeights(): void {
    this.#width = this.#list.clientWidth;
    this.#measured = { count: 0, sum: 0 };
    for (const [index, element] of this.#shown) this.#measure(index, element);
  }

  #draw(): void {
    this.#fill();
    if (this.#wanted >= 0) this.#scrollTo(this.#wanted);
    this.#wanted = -1;
    const { scrollTop, clientHeight } = this.#box;
    this.#ended = scrollTop + clientHeight >= this.#heights.before(this.#heights.length) - 4;
  }

  /** Puts the rows in view into the document, and only those. */
  #fill(): void {
    const length = this.#heights.length;
    // First the height: a box that is as high as its content has none without it.
    this.#list.style.height = `${this.#heights.before(length)}px`;
    const { scrollTop, clientHeight } = this.#box;
    if (clientHeight === 0) return; // not displayed
    const first = Math.max(0, this.#heights.at(scrollTop) - 4);
    const last = Math.min(length, this.#heights.at(scrollTop + clientHeight) + 5);
    const focused = [...this.#shown].find(([, element]) => element.contains(document.activeElement))?.[0];
    for (const [index, element] of this.#shown) {
      // A row with the focus stays, or the focus would be lost.
      if ((index < first || index >= last) && index !== focused) this.#drop(index, element);
    }
    for (let index = first; index < last; index++) {
      if (!this.#shown.has(index)) this.#place(index);
    }
    for (let index = first; index < last; index++) {
      const element = this.#shown.get(index);
      if (element) this.#measure(index, element);
    }
    for (const [index, element] of this.#shown) element.style.transform = `translateY(${this.#heights.before(index)}px)`;
    this.#list.style.height = `${this.#heights.before(length)}px`;
  }

  #place(index: number): void {
    const element = this.#rows.make(index);
    element.setAttribute("aria-posinset", String(index + 1));
    element.setAttribute("aria-setsize", String(this.#heights.length));
    element.classList.add("row");
    // In the order of the list, which is the order in which it is read.
    let next: HTMLElement | null = null;
    let nextIndex = Infinity;
    for (const [other, candidate] of this.#shown) {
      if (other > index && other < nextIndex) {
        nextIndex = other;
        next = candidate;
      }
    }
    this.#list.insertBefore(element, next);
    this.#shown.set(index, element);
  }

  #measure(index: number, element: HTMLElement): void {
    const height = element.offsetHeight;
    if (height === 0) return;
    this.#measured.count++;
    this.#measured.sum += height;
    this.#heights.set(index, height);
  }

  #drop(index: number, element: HTMLElement): void {
    element.remove();
    this.#shown.delete(index);
  }
}
