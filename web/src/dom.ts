/** Small helpers to make and update elements. */

type Child = Node | string | null | undefined | false;
type Props = Record<string, string | number | boolean | null | undefined | ((event: never) => void)>;

/**
 * Makes an element. Props that start with "on" are listeners, `class`, `aria-…`,
 * `data-…` and the rest are attributes; null, undefined and false leave one out.
 */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  assign(element, props);
  for (const child of children) if (child) element.append(child);
  return element;
}

/** The same for SVG. */
export function svg<K extends keyof SVGElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]): SVGElementTagNameMap[K] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  assign(element, props);
  for (const child of children) if (child) element.append(child);
  return element;
}

function assign(element: Element, props: Props): void {
  for (const [key, value] of Object.entries(props)) {
    if (typeof value === "function") element.addEventListener(key.slice(2), value as unknown as EventListener);
    else attribute(element, key, value === true ? "" : value === false ? null : value);
  }
}

/** Sets or removes an attribute, touching the document only if it differs. */
export function attribute(element: Element, name: string, value: string | number | null | undefined): void {
  if (value === null || value === undefined) {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  } else if (element.getAttribute(name) !== String(value)) {
    element.setAttribute(name, String(value));
  }
}

/** Sets a node's text, touching the document only if it differs. */
export function text(node: Node, value: string): void {
  if (node.textContent !== value) node.textContent = value;
}

/** Shows or hides an element. */
export function show(element: HTMLElement, visible: boolean): void {
  if (element.hidden === visible) element.hidden = !visible;
}

/** The element with this id; the page is broken without it. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element as T;
}

/**
 * Makes the children of parent those of items, in order: keeps the elements
 * whose key is still there, so that focus and scrolling survive, and updates all.
 */
export function keyed<T, E extends HTMLElement | SVGElement>(
  parent: Element,
  items: readonly T[],
  key: (item: T) => string,
  create: (item: T) => E,
  update: (element: E, item: T) => void,
): void {
  const wanted = new Set(items.map(key));
  const old = new Map<string, E>();
  // The leavers go first: then those that stay need not be moved, and a moved element would lose the focus.
  for (const child of [...parent.children]) {
    const k = child.getAttribute("data-key");
    if (k !== null && wanted.has(k)) old.set(k, child as E);
    else child.remove();
  }
  let at: Element | null = parent.firstElementChild;
  for (const item of items) {
    const k = key(item);
    let element = old.get(k);
    if (!element) {
      element = create(item);
      element.setAttribute("data-key", k);
    }
    update(element, item);
    if (element === at) at = at.nextElementSibling;
    else parent.insertBefore(element, at);
  }
}

/**
 * Makes a call that happens once, before the next frame. What measures the page
 * goes there: in between the changes of other panels it would lay out all of it
 * again and again.
 */
export function framed(call: () => void): { (): void; now(): void } {
  let due = 0;
  const run = () => {
    cancelAnimationFrame(due);
    due = 0;
    call();
  };
  const later = () => {
    due ||= requestAnimationFrame(run);
  };
  later.now = run;
  return later;
}

/** Calls back at most once per wait, after the last call. */
export function debounce(wait: number, call: () => void): { (): void; flush(): void; cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    clearTimeout(timer);
    timer = undefined;
    call();
  };
  const debounced = () => {
    clearTimeout(timer);
    timer = setTimeout(run, wait);
  };
  debounced.flush = () => {
    if (timer !== undefined) run();
  };
  debounced.cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return debounced;
}
