/** One state, and one render per change of it. */

export type View<S> = (state: S, before: S) => void;

export class Store<S extends object> {
  #state: S;
  #drawn: S;
  #views: View<S>[] = [];
  #due = false;

  constructor(initial: S) {
    this.#state = initial;
    this.#drawn = initial;
  }

  get state(): Readonly<S> {
    return this.#state;
  }

  /** Changes some fields. However many changes one task makes, the views are called once. */
  set(patch: Partial<S>): void {
    this.#state = { ...this.#state, ...patch };
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => this.#render());
  }

  /** Adds a view and calls it at once, so that it need not tell its first render from the others. */
  view(view: View<S>): void {
    this.#views.push(view);
    view(this.#state, {} as S);
  }

  #render(): void {
    this.#due = false;
    const before = this.#drawn;
    const now = this.#state;
    this.#drawn = now;
    for (const view of this.#views) view(now, before);
  }
}
