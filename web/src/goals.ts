/** Whether a run does what a lesson's question asks to make happen. */
import { endAt, type RunView } from "./state";

/**
 * Understands "output: <line>" (a line that has been printed), "lost: <n>" (at
 * least so many lost updates) and "end: <kind>". A goal that it does not know is
 * never reached.
 */
export function reached(goal: string, run: RunView): boolean {
  const colon = goal.indexOf(":");
  const what = goal.slice(0, colon).trim();
  const value = goal.slice(colon + 1).trim();
  switch (what) {
    case "output":
      return run.moment.output.split("\n").some((line) => line.trim() === value);
    case "lost":
      return run.moment.lost >= Number(value);
    case "end":
      return endAt(run)?.kind === value;
    default:
      return false;
  }
}

/** A goal for reading: what has to happen. */
export function describe(goal: string): string {
  const colon = goal.indexOf(":");
  const value = goal.slice(colon + 1).trim();
  switch (goal.slice(0, colon).trim()) {
    case "output":
      return `it prints ${value}`;
    case "lost":
      return value === "1" ? "an update gets lost" : `${value} updates get lost`;
    case "end":
      return { deadlock: "it ends in a deadlock", "partial-deadlock": "a thread waits for ever", livelock: "a thread goes round for ever", finished: "it comes to its end" }[value] ?? value;
    default:
      return goal;
  }
}
