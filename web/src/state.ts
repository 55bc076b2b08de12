/** The page's state, and the pure functions that derive from it. */
import type { Bounds, Branch, Diagnostic, End, Exploration, Finding, Lesson, LessonHead, Moment, Run, SourceFile, StepEvent, Thread, Told } from "./protocol";
import type { Policy } from "./policy";

export type Scheduler = "hand" | "in-turn" | "random";
export type Theme = "auto" | "light" | "dark";

/** What runs: enough to run it again. */
export interface Program {
  lesson: string | null; // the lesson that it came from
  files: SourceFile[];
  policy: Policy;
  seed: number;
  input: string[];
}

/** The run as the page holds it. Each reply makes a new object; the list of events is shared and grows in place. */
export interface RunView {
  schedule: string;
  playhead: number;
  total: number;
  events: StepEvent[];
  moment: Moment;
  end: End | undefined;
  branch: Branch | undefined;
  node: number; // of the explored graph, from 1; 0: unknown
  findings: Finding[]; // all that is wrong with the run, also beyond the playhead
  changedFrom: number; // events from here on differ from those of the run before
  own: boolean; // the learner has taken a step in it, so goals count
}

/** Where the engine is in its life. Bytes are those of the download; 0 total means unknown. */
export interface EngineState {
  phase: "loading" | "ready" | "failed";
  loaded: number;
  total: number;
  note: string; // one sentence for the learner, "" for none
}

/** What is known of all interleavings of the program. */
export interface Explore {
  busy: "" | "searching" | "sampling";
  stopped: boolean; // by the user, before the search was over
  note: string; // why it failed, "" for none
  found: Exploration | null;
  bounds: Bounds; // of the next search
}

/** Two runs side by side, and where in each the two steps stand whose order makes the difference. */
export interface Pair {
  title: string; // how the first ends
  other: string; // how the second ends
  runs: [Told, Told];
  /** By run: the numbers of the two steps, from 1; 0 for one that the run never comes to. */
  steps: [[number, number], [number, number]];
}

/** A request that takes long enough to be told about. */
export interface Busy {
  text: string;
  done: number;
  total: number; // 0 if unknown
}

export type StagePhase = "waiting" | "ready" | "off";

export interface State {
  engine: EngineState;
  lessons: LessonHead[];
  lesson: Lesson | null;
  program: Program | null;
  run: RunView | null;
  busy: Busy | null;
  playing: boolean;
  speed: number;
  scheduler: Scheduler;
  file: number; // the tab in the code panel
  editing: boolean;
  draft: SourceFile[] | null; // what the editor holds, if that is not what runs
  diagnostics: Diagnostic[];
  explore: Explore;
  pair: Pair | null;
  notices: Notices;
  achieved: ReadonlySet<string>; // goals reached, as "lesson/number"
  stage: StagePhase;
  stageNote: string; // why there is no stage
  theme: Theme;
  dark: boolean; // what the theme comes to
  narration: string; // what the live region says
}

/** Sentences for the user at the place that they concern; "" for none. */
export interface Notices {
  link: string;
  code: string;
  step: string;
  saved: string;
}

export function initialState(): State {
  return {
    engine: { phase: "loading", loaded: 0, total: 0, note: "" },
    lessons: [],
    lesson: null,
    program: null,
    run: null,
    busy: null,
    playing: false,
    speed: 1,
    scheduler: "hand",
    file: 0,
    editing: false,
    draft: null,
    diagnostics: [],
    explore: { busy: "", stopped: false, note: "", found: null, bounds: {} },
    pair: null,
    notices: { link: "", code: "", step: "", saved: "" },
    achieved: new Set(),
    stage: "waiting",
    stageNote: "",
    theme: "auto",
    dark: false,
    narration: "",
  };
}

/** Takes a reply's run into the one before it; null starts a new one. */
export function applyRun(before: RunView | null, run: Run): RunView {
  const events = before?.events ?? [];
  const fresh = run.events ?? [];
  const changed = run.from !== events.length || fresh.length > 0;
  events.length = run.from;
  for (const event of fresh) events.push(event);
  return {
    schedule: run.schedule,
    playhead: run.playhead,
    total: run.total,
    events,
    moment: run.moment,
    end: run.end,
    branch: run.branch,
    node: run.node ?? 0,
    findings: run.findings ?? [],
    changedFrom: changed ? run.from : run.total,
    own: before?.own ?? false,
  };
}

export function threadsOf(run: RunView | null): Thread[] {
  return run?.moment.threads ?? [];
}

/** The end, if the playhead stands there. */
export function endAt(run: RunView | null): End | undefined {
  return run && run.playhead === run.total ? run.end : undefined;
}

/** A message of the engine as a sentence. */
export function sentenceCase(s: string): string {
  return `${s.charAt(0).toUpperCase()}${s.slice(1)}.`.replace(/([.?!])\.$/, "$1");
}

/** What the two decisive steps are called wherever they are marked. */
export const decisiveSigns = ["①", "②"] as const;

/** The numbers of the decisive steps in the run that is shown, 0 for none. */
export function decisiveOf(state: Readonly<Pick<State, "pair" | "run">>): [number, number] {
  const { pair, run } = state;
  const at = pair && run ? pair.runs.findIndex(({ schedule }) => schedule === run.schedule) : -1;
  return pair?.steps[at] ?? [0, 0];
}

export function sameFiles(a: readonly SourceFile[], b: readonly SourceFile[]): boolean {
  return a.length === b.length && a.every((file, i) => file.name === b[i]?.name && file.text === b[i]?.text);
}

/** Whether a program reads lines that somebody types. */
export function readsInput(files: readonly SourceFile[]): boolean {
  return files.some((file) => /\binput\s*\(|\bstdin\b/.test(file.text));
}

/** Whether what runs is the lesson's program as the lesson has it. */
export function pristine(state: Readonly<State>): boolean {
  return !!state.program && !!state.lesson && sameFiles(state.program.files, state.lesson.files ?? []);
}

export function lessonTitle(lesson: LessonHead): string {
  return `${lesson.order} · ${lesson.title}`;
}
