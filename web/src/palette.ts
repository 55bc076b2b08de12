/** The page's colours as a canvas needs them: resolved for the theme of now. */

export interface Palette {
  ink: string;
  dim: string;
  line: string;
  panel: string;
  bad: string;
  focus: string;
  thread(look: number): string;
  on(look: number): string; // on top of it
}

const names = ["ink", "ink2", "line", "panel", "bad", "focus", "t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7", "t-on"] as const;

/** Reads the custom properties through an element, which resolves them. */
export function readPalette(): Palette {
  const probe = document.createElement("span");
  probe.className = "probe";
  document.body.append(probe);
  const colours = new Map<string, string>();
  for (const name of names) {
    probe.style.color = `var(--${name})`;
    colours.set(name, getComputedStyle(probe).color);
  }
  probe.remove();
  const get = (name: string) => colours.get(name) ?? "gray";
  return {
    ink: get("ink"),
    dim: get("ink2"),
    line: get("line"),
    panel: get("panel"),
    bad: get("bad"),
    focus: get("focus"),
    thread: (look) => get(`t${look}`),
    on: () => get("t-on"),
  };
}
