/**
 * A stand-in for the engine while the page is developed: one lesson, one program,
 * whose operations are written out by hand. It is never shipped; the tests that
 * count run against the real engine. The server lays it over wasm_exec.js.
 */
import type { End, Lesson, Moment, Reply, Request, Run, SourceFile, StepEvent, Thread } from "../src/protocol";

const text = `from threading import Thread

x = [1]


def work():
    x[0] += 1


a = Thread(target=work)
b = Thread(target=work)
a.start(); b.start()
a.join(); b.join()
print(x)
`;

const lesson: Lesson = {
  name: "lost-updates",
  order: 4,
  title: "Lost updates",
  part: "Sharing memory",
  policy: "any-op",
  notice: "Between a thread's load and its store another thread may write: then that write is lost.",
  prose:
    "<p>Each thread adds one to <code>x[0]</code>. <code>x[0] += 1</code> looks like one thing, but it is three: <em>load</em> the value, <em>add</em> one, <em>store</em> the result.</p><p>If both threads load before either stores, both store the same number. Two increments happened, and the list says one.</p>",
  files: [{ name: "counter.py", text }],
  schedule: "0 0 1 2 2 1",
  playhead: 6,
  questions: [
    { text: "<p>Can it print <code>[2]</code>? Step the threads so that it does.</p>", goal: "output: [2]", answer: "<p>Let A load, then B load and store, then A store.</p>" },
    { text: "<p>Why does it never print <code>[1]</code>?</p>", answer: "<p>Each thread stores a number one higher than the one it loaded, and nobody loads less than 1.</p>" },
  ],
};
const second: Lesson = { ...lesson, name: "one-lock", order: 6, title: "A lock around it", part: "Locks", notice: "With the lock no update is lost.", schedule: "", playhead: 0, questions: [] };

interface World {
  x: number;
  at: number; // the step that wrote x
  by: string;
  pc: number[];
  hand: (null | { value: number; readAt: number })[];
  started: number;
  output: string;
  lost: number;
  switches: number;
}

const labels = ["main", "A", "B"];

function start(): World {
  return { x: 1, at: 0, by: "", pc: [0, 0, 0], hand: [null, null, null], started: 1, output: "", lost: 0, switches: 0 };
}

function can(w: World, t: number): boolean {
  if (t >= w.started) return false;
  if (t > 0) return (w.pc[t] ?? 0) < 2;
  const pc = w.pc[0] ?? 0;
  if (pc === 2 || pc === 3) return (w.pc[pc - 1] ?? 0) === 2;
  return pc < 5;
}

function step(w: World, t: number, k: number, last: number): StepEvent {
  const label = labels[t] ?? "";
  const pc = w.pc[t] ?? 0;
  const event: StepEvent = { thread: t, kind: "load", short: "", text: "", time: k * 1000 };
  if (last >= 0 && last !== t && can(w, last)) {
    event.switch = true;
    w.switches++;
  }
  w.pc[t] = pc + 1;
  if (t > 0 && pc === 0) {
    w.hand[t] = { value: w.x, readAt: k };
    return { ...event, kind: "load", short: `load ${w.x}`, text: `${label} reads ${w.x} from x[0].` };
  }
  if (t > 0) {
    const hand = w.hand[t];
    const value = (hand?.value ?? 0) + 1;
    const stale = !!hand && w.at > hand.readAt;
    const victim = { at: w.at, by: w.by };
    w.x = value;
    w.at = k;
    w.by = label;
    w.hand[t] = null;
    if (!stale) return { ...event, kind: "store", short: `store ${value}`, text: `${label} writes ${value} into x[0] and finishes.` };
    w.lost++;
    return {
      ...event,
      kind: "store",
      short: `store ${value}`,
      text: `${label} writes ${value} into x[0]: ${victim.by}'s update is lost. ${label} had read x[0] at step ${hand.readAt}, before ${victim.by} wrote it at step ${victim.at}.`,
      lost: [victim.at],
      readAt: hand.readAt,
    };
  }
  switch (pc) {
    case 0:
    case 1:
      w.started++;
      return { ...event, kind: "start", short: `start ${labels[pc + 1]}`, text: `main starts ${labels[pc + 1]}.` };
    case 2:
    case 3:
      return { ...event, kind: "join", short: `join ${labels[pc - 1]}`, text: `main's wait for ${labels[pc - 1]} is over.` };
    default:
      w.output += `[${w.x}]\n`;
      return { ...event, kind: "print", short: "print", text: `main prints [${w.x}] and finishes.`, output: `[${w.x}]\n` };
  }
}

function threads(w: World): Thread[] {
  const result: Thread[] = [];
  for (let t = 0; t < w.started; t++) {
    const label = labels[t] ?? "";
    const pc = w.pc[t] ?? 0;
    const hand = w.hand[t];
    const base = { id: t, label, name: t === 0 ? "MainThread" : `Thread-${t} (work)`, can: can(w, t), why: "", action: "", file: 0, func: t === 0 ? "<module>" : "work" };
    if (t > 0) {
      const ended = pc === 2;
      result.push({
        ...base,
        status: ended ? "ended" : "enabled",
        action: ended ? "" : pc === 0 ? "load x[0]" : `store ${(hand?.value ?? 0) + 1} into x[0]`,
        line: ended ? 0 : 7,
        col: 4,
        endLine: 7,
        endCol: pc === 0 ? 8 : 13,
        ...(hand ? { hand: { value: String(hand.value + (pc === 1 ? 1 : 0)), target: "x[0]", read: String(hand.value), readAt: hand.readAt, ...(w.at > hand.readAt ? { stale: true, by: w.by } : {}) } } : {}),
        frames: ended ? [] : [{ func: "work", line: 7, file: 0, locals: [] }],
      });
      continue;
    }
    const ended = pc === 5;
    const actions = ["a.start()", "b.start()", "a.join() returns", "b.join() returns", "print(x)"];
    const places = [[12, 0, 9], [12, 11, 20], [13, 0, 8], [13, 10, 18], [14, 0, 8]][pc] ?? [0, 0, 0];
    result.push({
      ...base,
      status: ended ? "ended" : can(w, 0) ? "enabled" : "blocked",
      why: !ended && !can(w, 0) ? `waits for ${labels[pc - 1]} to end` : "",
      action: can(w, 0) ? (actions[pc] ?? "") : "",
      line: ended ? 0 : (places[0] ?? 0),
      col: places[1] ?? 0,
      endLine: places[0] ?? 0,
      endCol: places[2] ?? 0,
      frames: ended ? [] : [{ func: "<module>", line: places[0] ?? 0, file: 0, locals: [{ name: "a", value: "<Thread A>" }] }],
    });
  }
  return result;
}

function replay(schedule: readonly number[]): { world: World; events: StepEvent[] } {
  const world = start();
  const events = schedule.map((t, i) => step(world, t, i + 1, i > 0 ? (schedule[i - 1] ?? -1) : -1));
  return { world, events };
}

let schedule: number[] = [];
let playhead = 0;
let kept: number[] | null = null;
let random = 1;

function run(from: number): Run {
  const { events } = replay(schedule);
  const { world } = replay(schedule.slice(0, playhead));
  const event = events[playhead - 1];
  const moment: Moment = {
    threads: threads(world),
    objects: [{ id: 1, kind: "list", name: "x", type: "list", state: `[${world.x}]`, cells: [{ key: "0", value: String(world.x), ...(world.by ? { by: world.by, at: world.at } : {}) }] }],
    output: world.output,
    errors: "",
    time: playhead * 1000,
    lost: world.lost,
    switches: world.switches,
    title: event ? `Step ${playhead}: ${event.text.split(/[:.]/)[0]}` : "Step main to begin",
  };
  const over = replay(schedule).world.pc[0] === 5;
  const end: End = { kind: "finished", message: "All threads have ended.", bad: false };
  return {
    policy: "any-op",
    schedule: schedule.join(" "),
    playhead,
    total: schedule.length,
    from,
    events: events.slice(from),
    moment,
    ...(over ? { end } : {}),
    ...(kept ? { branch: { fork: common(kept, schedule), total: kept.length } } : {}),
    traceFrom: from,
    trace: "",
  };
}

function common(a: readonly number[], b: readonly number[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function take(t: number): string | null {
  if (!can(replay(schedule.slice(0, playhead)).world, t)) return `${labels[t] ?? t} cannot go.`;
  if (playhead < schedule.length) {
    if (schedule[playhead] !== t) kept = schedule;
    schedule = schedule.slice(0, playhead);
  }
  schedule.push(t);
  playhead++;
  return null;
}

function compile(files: readonly SourceFile[]): Reply["diagnostics"] {
  const all = files.flatMap((file) => {
    const lines = file.text.split("\n");
    const at = lines.findIndex((line) => /\($/.test(line.trim()) || line.includes("async def"));
    return at < 0 ? [] : [{ file: file.name, line: at + 1, col: (lines[at] ?? "").search(/\S/), endLine: at + 1, endCol: (lines[at] ?? "").length, message: "'(' was never closed" }];
  });
  return all;
}

function answer(request: Request): Reply {
  const { id } = request;
  switch (request.command) {
    case "compile":
      return { id, diagnostics: compile(request.files ?? []) ?? [] };
    case "load": {
      const diagnostics = compile(request.files ?? []);
      if (diagnostics?.length) return { id, diagnostics };
      const wanted = (request.schedule ?? "").split(" ").filter(Boolean).map(Number);
      schedule = [];
      playhead = 0;
      kept = null;
      random = (request.seed ?? 0) + 1;
      for (const t of wanted) if (take(t)) return { id, error: "The schedule does not fit this program." };
      playhead = Math.min(request.playhead ?? 0, schedule.length);
      return { id, run: run(0) };
    }
    case "goto":
      playhead = Math.max(0, Math.min(schedule.length, request.playhead ?? 0));
      return { id, run: run(schedule.length) };
    case "step": {
      const before = playhead;
      const error = take(request.thread ?? 0);
      return error ? { id, error } : { id, run: run(before) };
    }
    case "auto":
    case "finish": {
      const before = playhead;
      for (let n = request.steps ?? 1e6; n > 0; n--) {
        const { world } = replay(schedule.slice(0, playhead));
        const able = [1, 2, 0].filter((t) => can(world, t));
        if (!able.length) break;
        random = (random * 48271) % 2147483647;
        take(able[request.scheduler === "random" ? random % able.length : playhead % able.length] ?? 0);
      }
      return { id, run: run(before) };
    }
    case "branch": {
      if (!kept) return { id, error: "There is no other run." };
      const fork = common(kept, schedule);
      [schedule, kept] = [kept, schedule];
      playhead = Math.min(playhead, schedule.length);
      return { id, run: run(fork) };
    }
    default:
      return { id, error: `The stand-in knows no ${request.command}.` };
  }
}

/** Stands in for the Go program: wasm_exec.js defines Go, and run() installs the handler. */
class Go {
  importObject = {};
  run(): Promise<void> {
    Object.assign(globalThis, { racewalkHandle: (json: string) => JSON.stringify(answer(JSON.parse(json) as Request)) });
    return new Promise(() => undefined);
  }
}
Object.assign(globalThis, { Go, racewalkLessons: [lesson, second] });
