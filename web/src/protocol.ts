/**
 * The messages between the page and the engine, as sim/session/protocol.go has
 * them. Field names and meanings are those of the Go side; steps are 1-based,
 * playheads count events, lines are 1-based and columns 0-based UTF-16 units.
 */

export interface SourceFile {
  name: string;
  text: string;
}

export type Command = "load" | "compile" | "step" | "input" | "auto" | "finish" | "goto" | "branch" | "explore" | "ask" | "sample" | "tell" | "forget" | "timed" | "timed-on" | "timed-end";

export type AutoScheduler = "in-turn" | "random";

export type SampleScheduler = "random" | "pct";

export interface Request {
  id: number;
  command: Command;
  files?: SourceFile[];
  policy?: string;
  schedule?: string;
  seed?: number;
  input?: string[];
  thread?: number;
  interrupt?: boolean;
  scheduler?: AutoScheduler | SampleScheduler;
  steps?: number;
  playhead?: number;
  expr?: string;
  runs?: number;
  depth?: number;
  bounds?: Bounds;
  for?: number;
  interruptAt?: number;
}

/** How far a search goes; what is missing is the page's own bound, or none. */
export interface Bounds {
  preemptions?: number; // and 1
  interrupts?: number;
  states?: number;
  memory?: number; // MB
}

export interface Reply {
  id: number;
  error?: string;
  diagnostics?: Diagnostic[];
  run?: Run;
  exploration?: Exploration;
  timed?: TimedRun;
  answer?: Answer;
  told?: Told;
}

/** How a timed run stands. Times are virtual nanoseconds. */
export interface TimedRun {
  policy: string;
  for: number;
  time: number;
  output: string; // since the last reply
  errors: string;
  asking?: boolean;
  done: boolean;
  end?: string;
  message?: string;
  bad?: boolean;
  exceptions?: string[];
  exit?: number;
  state?: string;
  part?: number;
  threads: TimedThread[];
  more?: number;
}

/** Times by state (see states in timed.ts), in all and for each part of the run. */
export interface TimedThread {
  id: number;
  label: string;
  name: string;
  times: number[];
  parts: number[];
}

/** What the search of all interleavings has found so far. */
export interface Exploration {
  policy: string;
  done: boolean;
  complete: boolean;
  bound: string;
  phase: string;
  states: number;
  transitions: number;
  interleavings: string;
  endless?: boolean;
  outcomes: Explored[];
  cycles?: string[];
  findings?: Finding[];
  interrupts?: number;
  omitted?: string;
  marked?: string[];
  samples?: Sampled[];
  graph?: Graph;
  node?: number;
}

export interface Explored {
  end: string;
  failing: boolean;
  exceptions?: string[];
  output: string;
  state: string;
  interleavings: string;
  endless?: boolean;
  share: number;
  probability: number;
  preemptions: number;
  steps: number;
  witness: string;
  pass?: string;
  passSteps?: number;
  passOutcome?: number;
  first?: number;
  second?: number;
  at?: number;
  by?: string;
  wrong?: string[];
}

/** One thing that is wrong with a run. */
export interface Finding {
  kind: string;
  severity: "error" | "warning" | "hint";
  message: string;
  hint: string;
  steps: number[];
  times: number;
  from: number; // it is known from this playhead on
  witness?: string;
}

/** What a number of random runs found. */
export interface Sampled {
  scheduler: SampleScheduler;
  depth?: number;
  seed: number;
  runs: number;
  outcomes: SampleOutcome[];
}

export interface SampleOutcome {
  end: string;
  failing: boolean;
  exceptions?: string[];
  output: string;
  state: string;
  runs: number;
  low: number;
  high: number;
  witness: string;
  steps: number;
}

/** The graph of all states. Node 0 is the start. */
export interface Graph {
  nodes: GraphNode[];
  arcs: Arc[];
}

export interface GraphNode {
  layer: number;
  outcome?: number;
  cut?: boolean;
  state?: string;
  way: string;
  steps: number;
}

export interface Arc {
  from: number;
  to: number;
  thread: number;
  interrupt?: boolean;
}

/** The answer to "Can it happen?". */
export interface Answer {
  expr: string;
  done: boolean;
  verdict: "" | "yes" | "no" | "not within the bound";
  interleavings: string;
  endless?: boolean;
  states: number;
  witness?: string;
  steps?: number;
  preemptions?: number;
  error?: string;
}

/** A run that is not the one that is shown. */
export interface Told {
  schedule: string;
  events: StepEvent[];
  end?: End;
}

export interface Progress {
  id: number;
  done: number;
  total: number;
}

export interface Diagnostic {
  file: string;
  line: number;
  col: number;
  endLine: number;
  endCol: number;
  message: string;
}

export interface Run {
  policy: string;
  schedule: string;
  playhead: number;
  input?: string[];
  total: number;
  from: number;
  events: StepEvent[] | null;
  moment: Moment;
  end?: End;
  branch?: Branch;
  node?: number;
  findings?: Finding[];
  traceFrom: number;
  trace: string;
}

export interface Branch {
  fork: number;
  total: number;
}

export interface StepEvent {
  thread: number;
  interrupt?: boolean;
  kind: string;
  short: string;
  file?: number;
  line?: number;
  text: string;
  lost?: number[];
  readAt?: number;
  failed?: boolean;
  switch?: boolean;
  output?: string;
  time: number;
}

/** Go writes an empty list as null, so every list of a moment may be null. */
export interface Moment {
  threads: Thread[] | null;
  objects: SharedObject[] | null;
  output: string;
  errors: string;
  time: number;
  lost: number;
  switches: number;
  title: string;
}

export type Status = "not-started" | "enabled" | "blocked" | "ended" | "failed" | "killed";

export interface Thread {
  id: number;
  label: string;
  name: string;
  status: Status;
  daemon?: boolean;
  can: boolean;
  action: string;
  why: string;
  line: number;
  col: number;
  endLine: number;
  endCol: number;
  file: number;
  func: string;
  reads?: boolean; // its next step reads a line of input
  answer?: string; // … and this one, if it is known already
  hand?: Hand;
  frames: Frame[] | null;
}

export interface Hand {
  value: string;
  target: string;
  read: string;
  readAt: number;
  stale?: boolean;
  by?: string;
}

export interface Frame {
  func: string;
  line: number;
  file: number;
  locals: Local[] | null;
}

export interface Local {
  name: string;
  value: string;
}

export interface SharedObject {
  id: number;
  kind: string;
  name: string;
  type: string;
  state: string;
  limit?: number;
  cells: Cell[] | null;
  waiters?: string[];
}

export interface Cell {
  key: string;
  value: string;
  by?: string;
  at?: number;
}

export interface End {
  kind: "finished" | "deadlock" | "partial-deadlock" | "livelock" | "limit";
  message: string;
  exceptions?: string[];
  bad: boolean;
}

export interface LessonHead {
  name: string;
  order: number;
  title: string;
  part: string;
}

export interface Lesson extends LessonHead {
  policy: string;
  notice: string;
  prose: string;
  files: SourceFile[] | null;
  schedule: string;
  playhead: number;
  questions: Question[] | null;
  /** The version of the program that is for a timed run. */
  endless?: { policy: string; files: SourceFile[] };
}

export interface Question {
  text: string;
  goal?: string;
  ask?: string;
  answer: string;
}

/** What the worker posts to the page beside the engine's own replies. */
export type FromWorker =
  | { type: "loading"; loaded: number; total: number }
  | { type: "ready" }
  | { type: "reply"; json: string }
  | { type: "progress"; json: string }
  | { type: "down"; message: string };
