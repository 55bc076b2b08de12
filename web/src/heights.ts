/** Sums of heights with O(log n) change and search (P. Fenwick, 1994). */
export class Heights {
  #tree: number[] = [0];
  #heights: number[] = [];

  get length(): number {
    return this.#heights.length;
  }

  get(i: number): number {
    return this.#heights[i] ?? 0;
  }

  push(height: number): void {
    const i = this.#heights.push(height);
    const low = i & -i;
    let sum = height;
    for (let j = i - 1; j > i - low; j -= j & -j) sum += this.#tree[j] ?? 0;
    this.#tree[i] = sum;
  }

  cut(length: number): void {
    this.#heights.length = Math.min(length, this.#heights.length);
    this.#tree.length = this.#heights.length + 1;
  }

  set(i: number, height: number): void {
    const change = height - this.get(i);
    if (change === 0) return;
    this.#heights[i] = height;
    for (let j = i + 1; j < this.#tree.length; j += j & -j) this.#tree[j] = (this.#tree[j] ?? 0) + change;
  }

  /** The height of the first n rows. */
  before(n: number): number {
    let sum = 0;
    for (let j = n; j > 0; j -= j & -j) sum += this.#tree[j] ?? 0;
    return sum;
  }

  /** The row at this height from the top. */
  at(y: number): number {
    let i = 0;
    let rest = y;
    for (let bit = 1 << Math.floor(Math.log2(Math.max(1, this.length))); bit > 0; bit >>= 1) {
      const sum = this.#tree[i + bit];
      if (sum !== undefined && i + bit <= this.length && sum <= rest) {
        i += bit;
        rest -= sum;
      }
    }
    return Math.min(i, Math.max(0, this.length - 1));
  }
}
