/** Outcomes as rows with bars: of all interleavings, or of random runs. */
import { attribute, h, keyed, show, text } from "./dom";
import { kinds } from "./findings";
import type { Exploration, Explored, SampleOutcome, Sampled } from "./protocol";

/** What a row shows. Shares are from 0 to 1; null for one that is not known. */
interface Row {
  outcome: Explored | SampleOutcome;
  share: number | null; // of all interleavings
  chance: number;
  numbers: string;
  small: string;
  twin: boolean; // another outcome prints the same and ends the same
  run: string; // what its witness is
}

export interface Wishes {
  load(schedule: string, steps: number): void;
  compare(outcome: Explored): void;
}

/** Draws the outcomes of all interleavings; most: how many of them. */
export function drawOutcomes(list: Element, found: Exploration | null, most: number, wishes: Wishes): void {
  draw(list, (found?.outcomes ?? []).slice(0, most).map((o) => exact(o, found as Exploration)), found?.outcomes ?? [], wishes);
}

/** Draws what random runs found. */
export function drawSample(list: Element, sampled: Sampled | undefined, most: number, wishes: Wishes): void {
  draw(list, (sampled?.outcomes ?? []).slice(0, most).map((o) => estimate(o, sampled as Sampled)), sampled?.outcomes ?? [], wishes);
}

function exact(o: Explored, found: Exploration): Row {
  const least = found.complete ? "" : "at least ";
  return {
    outcome: o,
    share: o.share,
    chance: o.probability,
    numbers: `${least}${count(o.interleavings)} of ${count(found.interleavings)} · ${percent(o.share)}`,
    small: `${least}${percent(o.probability)} by chance`,
    twin: false,
    run: o.witness !== "" || o.steps > 0 ? `its shortest run: ${plural(o.steps, "step")}, ${plural(o.preemptions, "switch")}` : "",
  };
}

function estimate(o: SampleOutcome, sampled: Sampled): Row {
  return {
    outcome: o,
    share: null,
    chance: o.runs / sampled.runs,
    numbers: `${o.runs.toLocaleString("en")} of ${sampled.runs.toLocaleString("en")} runs`,
    small: sampled.scheduler === "random" ? `${percent(o.low)} to ${percent(o.high)} by chance` : "",
    twin: false,
    run: `one of these runs: ${plural(o.steps, "step")}`,
  };
}

function draw(list: Element, rows: Row[], all: readonly (Explored | SampleOutcome)[], wishes: Wishes): void {
  for (const row of rows) row.twin = all.some((o) => o !== row.outcome && o.output === row.outcome.output && o.end === row.outcome.end);
  keyed(
    list,
    rows,
    ({ outcome: o }) => JSON.stringify([o.end, o.exceptions, o.output, o.state]),
    ({ outcome: o }) => create(o),
    (element, row) => update(element, row, wishes),
  );
}

function create(o: Explored | SampleOutcome): HTMLElement {
  const printed = o.output.replace(/\n$/, "");
  const said = words(o);
  const silent = printed || said ? null : o.state ? h("span", {}, "ends with ", h("code", {}, o.state)) : "prints nothing";
  return h(
    "li",
    { class: o.failing ? "outcome failing" : "outcome" },
    h(
      "button",
      { type: "button", class: "witness" },
      h("span", { class: "what" }, printed ? h("span", { class: "sr" }, "prints ") : silent, printed ? h("code", {}, printed) : null, said ? h("b", {}, said) : null, h("small", { class: "final" })),
      h("span", { class: "bars", "aria-hidden": "true" }, h("span", { class: "share" }, h("span")), h("span", { class: "chance" }, h("span"))),
      h("span", { class: "numbers" }, h("span"), h("small")),
      h("small", { class: "go-to" }),
    ),
    h("button", { type: "button", class: "button small compare", hidden: true }),
  );
}

function update(element: HTMLElement, row: Row, wishes: Wishes): void {
  const { outcome: o } = row;
  const part = (selector: string) => element.querySelector<HTMLElement>(selector) as HTMLElement;
  const button = part(".witness");
  attribute(button, "aria-disabled", row.run ? null : "true");
  button.onclick = () => row.run && wishes.load(o.witness, o.steps);
  text(part(".final"), row.twin && o.state && (o.output || words(o)) ? `at the end ${o.state}` : "");
  fill(part(".share"), row.share);
  fill(part(".chance"), row.chance);
  text(part(".numbers > span"), row.numbers);
  text(part(".numbers > small"), row.small);
  const wrong = "wrong" in o && o.wrong ? ` · found in it: ${kinds(o.wrong)}` : "";
  text(part(".go-to"), row.run ? `show ${row.run}${wrong}` : "");
  const compare = part(".compare");
  show(compare, "pass" in o && !!o.pass);
  if (!("pass" in o) || !o.pass) return;
  text(compare, o.failing ? "Compare with the nearest run that goes well" : "Compare with the nearest run without a switch");
  compare.onclick = () => wishes.compare(o);
}

/** A bar's filled part. Its width is set from script: the page's policy allows no style attributes. */
function fill(bar: HTMLElement, share: number | null): void {
  show(bar, share !== null);
  const part = bar.firstElementChild as HTMLElement;
  part.style.width = share ? `${Math.max(0.5, share * 100)}%` : "0";
}

/** What an outcome is beside what it prints, in a few words; "" for a run that simply ends. */
export function words(o: { end: string; exceptions?: string[] }): string {
  return [ends[o.end] ?? "", ...(o.exceptions ?? [])].filter(Boolean).join(", ");
}

const ends: Record<string, string> = {
  deadlock: "deadlock: nobody can go on",
  "partial-deadlock": "someone waits for ever",
  livelock: "goes round for ever",
  limit: "stopped at a limit",
};

/** An outcome in a few words, to be named in a sentence. */
export function named(o: { end: string; exceptions?: string[]; output: string }): string {
  const printed = o.output.trim();
  return words(o) || (printed ? `prints ${printed.replaceAll("\n", "⏎")}` : "prints nothing");
}

function plural(n: number, thing: string): string {
  return `${n} ${n === 1 ? thing : thing === "switch" ? "switches" : `${thing}s`}`;
}

/** A count with separators, or where it is very large as a power of ten. */
export function count(decimal: string): string {
  if (decimal.length <= 12) return decimal.replace(/\B(?=(\d{3})+$)/g, ",");
  return `≈ ${decimal[0]}.${decimal.slice(1, 3)} × 10${raised(String(decimal.length - 1))}`;
}

/** A share in per cent: never 0 % or 100 % for what is neither. */
export function percent(share: number): string {
  const p = share * 100;
  if (p === 0 || p === 100) return `${p} %`;
  if (p < 0.1) return `${p.toExponential(1).replace(/e-?(\d+)$/, (_, n: string) => ` × 10⁻${raised(n)}`)} %`;
  if (p > 99.9) return "> 99.9 %";
  return `${p < 10 ? p.toFixed(1) : Math.round(p)} %`;
}

function raised(digits: string): string {
  return [...digits].map((d) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(d)]).join("");
}
