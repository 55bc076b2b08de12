/** The bounds of exploring, folded away: what the learner leaves empty has the page's own bound, or none. */
import type { App } from "./app";
import { attribute, byId, show, text } from "./dom";
import type { Bounds } from "./protocol";
import { sameFiles } from "./state";

interface Field {
  input: HTMLInputElement;
  least: number;
  most: number;
  put(bounds: Bounds, value: number): void;
  say(value: number): string;
}

export function mountBounds({ store }: App): void {
  const fields: Field[] = [
    field("switches", 0, 100, (bounds, n) => (bounds.preemptions = n + 1), (n) => `at most ${n} ${n === 1 ? "switch" : "switches"}`),
    field("interrupts", 0, 100, (bounds, n) => n > 0 && (bounds.interrupts = n), (n) => (n > 0 ? `Ctrl-C ${n === 1 ? "once" : `up to ${n} times`}` : "")),
    field("states", 1, 20_000_000, (bounds, n) => (bounds.states = n), (n) => `at most ${n.toLocaleString("en")} states`),
    field("memory", 1, 2_000, (bounds, n) => (bounds.memory = n), (n) => `at most ${n.toLocaleString("en")} MB`),
  ];

  const read = (): void => {
    const bounds: Bounds = {};
    const said: string[] = [];
    let wrong = "";
    for (const { input, least, most, put, say } of fields) {
      const digits = input.value.replace(/[\s,.’']/g, "");
      const n = Number(digits);
      const fits = /^\d*$/.test(digits) && (digits === "" || (n >= least && n <= most));
      attribute(input, "aria-invalid", fits ? null : "true");
      if (!fits) wrong ||= `A number from ${least} to ${most.toLocaleString("en")}, please, or nothing.`;
      else if (digits !== "") {
        put(bounds, n);
        said.push(say(n));
      }
    }
    text(byId("bounds-error"), wrong);
    show(byId("bounds-error"), wrong !== "");
    text(byId("bounds-summary"), ["Bounds", said.filter(Boolean).join(", ")].filter(Boolean).join(": "));
    if (!wrong) store.set({ explore: { ...store.state.explore, bounds } });
  };
  for (const { input } of fields) input.addEventListener("input", read);

  store.view(({ explore, program }, before) => {
    show(byId("bounds"), explore.busy === "");
    if (!before.program || !program || program === before.program || sameFiles(program.files, before.program.files)) return;
    for (const { input } of fields) input.value = ""; // another program begins without bounds
    read();
  });
}

function field(name: string, least: number, most: number, put: Field["put"], say: Field["say"]): Field {
  return { input: byId<HTMLInputElement>(`bound-${name}`), least, most, put, say };
}
