/**
 * How a thread looks everywhere: a letter, a colour and a shape. The colours (in
 * css/tokens.css) and shapes are those of wasm/view/theme.go, so that page and
 * stage agree.
 */
import { svg } from "./dom";

const accents = 8; // colour 0 is main's

interface Shape {
  path: string; // around 0,0, inside a radius of 12
  drop: number; // of the letter, below the middle
}

const square: Shape = { path: "M-6.5-9.5h13a3 3 0 0 1 3 3v13a3 3 0 0 1-3 3h-13a3 3 0 0 1-3-3v-13a3 3 0 0 1 3-3z", drop: 0 };
const circle: Shape = { path: "M0-10.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 1 1 0-21z", drop: 0 };
const diamond: Shape = { path: "M1-11.5 11.5-1q1 1 0 2L1 11.5q-1 1-2 0L-11.5 1q-1-1 0-2L-1-11.5q1-1 2 0z", drop: 0 };
const triangle: Shape = { path: "M1.2-10.800 12 8.600q.8 1.600-1 1.600h-22q-1.800 0-1-1.600L-1.2-10.800q1.2-1.600 2.400 0z", drop: 3.2 };
const pill: Shape = { path: "M-6-7.5h12a6 6 0 0 1 6 6v3a6 6 0 0 1-6 6h-12a6 6 0 0 1-6-6v-3a6 6 0 0 1 6-6z", drop: 0 };
const shapes = [circle, diamond, triangle, square] as const;

/** The number of a thread's colour: 0 for main, the others take turns. */
export function look(thread: number): number {
  return thread <= 0 ? 0 : 1 + ((thread - 1) % (accents - 1));
}

/** The class that sets --t and --t-soft to a thread's colours. */
export function lookClass(thread: number): string {
  return `t${look(thread)}`;
}

/** A thread's shape; a label too long for it gets a pill. */
export function shapeOf(thread: number, label: string): Shape {
  if (label !== "main" && label.length > 2) return pill;
  return thread <= 0 ? square : (shapes[(thread - 1) % shapes.length] ?? circle);
}

/** The label of a thread that the moment does not list because it is not there yet. */
export function labelOf(thread: number): string {
  if (thread === 0) return "main";
  const round = Math.floor((thread - 1) / 26);
  return String.fromCharCode(65 + ((thread - 1) % 26)) + (round ? String(round + 1) : "");
}

/** What a badge says: the label, and m for main. */
export function letters(label: string): string {
  return label === "main" ? "m" : label.slice(0, 4);
}

/** A badge. It is decoration, and the text beside it names the thread, unless it has a title. */
export function badge(thread: number, label: string, title?: string): SVGSVGElement {
  const short = letters(label);
  const { path, drop } = shapeOf(thread, label);
  const size = [12.5, 12.5, 10.5, 9, 8][short.length] ?? 8;
  return svg(
    "svg",
    { class: `badge ${lookClass(thread)}`, viewBox: "-12.5 -12.5 25 25", ...(title ? { role: "img", "aria-label": title } : { "aria-hidden": "true" }) },
    svg("path", { d: path }),
    svg("text", { y: drop + size * 0.35, "font-size": size }, short),
  );
}
