/**
 * Predict first: the learner writes down what they expect, and is told what of it
 * can happen and what they missed.
 */
import { words } from "./outcomes";
import type { Exploration, Explored } from "./protocol";

/** What became of the expectations, in outcomes' and the learner's own words. */
export interface Verdict {
  right: string[];
  wrong: string[]; // expected, but not found
  missed: string[]; // found, but not expected
}

/** The expectations in a text: one a line, blank lines aside. */
export function expectations(text: string): string[] {
  return [...new Set(text.split("\n").map(tidy).filter(Boolean))];
}

/**
 * Holds expectations against outcomes. One is what is printed (lines parted by ⏎,
 * "\n" or " / "), "nothing", how the run ends ("deadlock", "waits for ever",
 * "livelock"), or an exception's type ("KeyError", or just "exception").
 */
export function judge(expected: readonly string[], outcomes: readonly Explored[]): Verdict {
  const wrong = expected.filter((guess) => !outcomes.some((o) => means(guess, o)));
  const foreseen = outcomes.filter((o) => expected.some((guess) => means(guess, o)));
  const missed = outcomes.filter((o) => !foreseen.includes(o)).map((o) => words(o) || tidy(o.output) || "nothing");
  return { right: expected.filter((guess) => !wrong.includes(guess)), wrong, missed: [...new Set(missed)] };
}

const endWords: Record<string, RegExp> = {
  deadlock: /\b(dead ?lock|stuck|hangs?)\b/i,
  "partial-deadlock": /\b((partial )?dead ?lock|waits? for ever|waits? forever|stuck|hangs?)\b/i,
  livelock: /\b(live ?lock|endless|goes round|loops? for ?ever)\b/i,
  limit: /\blimit\b/i,
};

function means(guess: string, o: Explored): boolean {
  const plain = guess.toLowerCase();
  if (endWords[o.end]?.test(guess)) return true;
  if (o.exceptions?.some((type) => plain.includes(type.toLowerCase())) || (o.exceptions?.length && /\b(exception|error|crash(es)?)\b/i.test(guess))) return true;
  if (o.failing) return false; // what it prints before it fails is not all that it does
  const printed = tidy(o.output);
  if (printed === "") return plain === "nothing" || plain === "prints nothing";
  return tidy(guess.replace(/^prints\s+/i, "")) === printed;
}

/** A text with its lines parted in one way and its spaces made even. */
function tidy(text: string): string {
  return text
    .replace(/\s*(?:\r?\n|\\n|⏎| \/ )\s*/g, "⏎")
    .replace(/^[⏎\s]+|[⏎\s]+$/g, "")
    .replace(/[ \t]+/g, " ");
}

/** The verdict in sentences. */
export function sentences(expected: readonly string[], found: Exploration): string {
  const { right, wrong, missed } = judge(expected, found.outcomes);
  const list = (items: readonly string[]) => items.map((item) => `“${item}”`).join(", ");
  const more = missed.length > few ? ` and ${missed.length - few} more` : "";
  const parts = [
    right.length ? `You foresaw ${list(right)}.` : "",
    wrong.length ? (found.complete ? `${list(wrong)} cannot happen.` : `${list(wrong)} did not come up as far as the search went.`) : "",
    missed.length ? `You did not expect ${list(missed.slice(0, few))}${more}.` : found.complete ? "Nothing else can happen." : "",
  ];
  return parts.filter(Boolean).join(" ");
}

const few = 6;
