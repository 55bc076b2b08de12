/**
 * The scripting interface: window.racewalk, and for a page that embeds this one
 * the same by postMessage. API.md describes both.
 */
import type { App } from "./app";
import { checkLink, encodeLink, LinkError, type Link } from "./permalink";
import type { Moment, SourceFile, StepEvent } from "./protocol";
import { endAt, threadsOf } from "./state";

/** What state() gives: a copy, which its holder may change. */
export interface Snapshot {
  lesson: string | null;
  files: SourceFile[];
  policy: string;
  seed: number;
  schedule: string;
  playhead: number;
  total: number;
  event: StepEvent | null; // the step that led to the playhead
  moment: Moment | null;
  end: string | null; // how the run ended, if the playhead is there
  errors: string[]; // of the program, "file:line:col: message"
  ready: boolean; // the engine is there
  playing: boolean;
}

export type ApiEvent = "change" | "step" | "end" | "error";

export interface RacewalkApi {
  load(link: Link): Promise<Snapshot>;
  step(thread?: number | string, options?: { interrupt?: boolean }): Promise<Snapshot>;
  answer(line: string, thread?: number | string): Promise<Snapshot>;
  back(): Promise<Snapshot>;
  goTo(playhead: number): Promise<Snapshot>;
  play(): void;
  pause(): void;
  state(): Snapshot;
  events(from?: number, to?: number): StepEvent[];
  link(): Promise<string>;
  on(event: ApiEvent, call: (snapshot: Snapshot) => void): () => void;
}

declare global {
  interface Window {
    racewalk: RacewalkApi;
  }
}

export function mountApi(app: App): void {
  const { store, session, programs } = app;
  const listeners = new Map<ApiEvent, Set<(snapshot: Snapshot) => void>>();

  const state = (): Snapshot => {
    const { program, run, engine, diagnostics, playing } = store.state;
    return structuredClone({
      lesson: program?.lesson ?? null,
      files: program?.files ?? [],
      policy: program?.policy ?? "any-op",
      seed: program?.seed ?? 0,
      schedule: run?.schedule ?? "",
      playhead: run?.playhead ?? 0,
      total: run?.total ?? 0,
      event: run?.events[run.playhead - 1] ?? null,
      moment: run?.moment ?? null,
      end: endAt(run)?.kind ?? null,
      errors: diagnostics.map((d) => `${d.file}:${d.line}:${d.col}: ${d.message}`),
      ready: engine.phase === "ready",
      playing,
    });
  };

  /** Does something and gives the state after it; what the page would say as a notice becomes an error. */
  const wish = async (act: () => Promise<unknown>): Promise<Snapshot> => {
    session.notice({ step: "" });
    await act();
    const { step } = store.state.notices;
    if (step) throw new Error(step);
    return state();
  };

  const threadId = (thread: number | string): number => {
    const id = typeof thread === "number" ? thread : threadsOf(store.state.run).find(({ label }) => label === thread)?.id;
    if (id === undefined || !Number.isSafeInteger(id)) throw new Error(`There is no thread ${String(thread)}.`);
    return id;
  };

  const api: RacewalkApi = {
    async load(link) {
      const checked = checkLink(link);
      if (!(await programs.open(checked, "push"))) throw new Error(store.state.notices.link || "The program could not be loaded.");
      return state();
    },
    step: (thread, options = {}) =>
      wish(() => (thread === undefined ? session.forward() : session.step(threadId(thread), options.interrupt === true))),
    answer: (line, thread) =>
      wish(() => {
        const reader = threadsOf(store.state.run).find((t) => t.reads);
        if (thread === undefined && !reader) throw new Error("No thread reads a line of input.");
        return session.answer(thread === undefined ? (reader?.id ?? 0) : threadId(thread), String(line));
      }),
    back: () => wish(() => session.back()),
    goTo: (playhead) =>
      wish(() => {
        if (!Number.isFinite(playhead)) throw new Error("A playhead is a number.");
        return session.goTo(playhead);
      }),
    play: () => session.play(),
    pause: () => session.pause(),
    state,
    events: (from = 0, to = Infinity) => structuredClone((store.state.run?.events ?? []).slice(from, to)),
    link: async () => new URL(await encodeLink(programs.link()), location.href.replace(/#.*$/, "")).href,
    on(event, call) {
      const calls = listeners.get(event) ?? new Set();
      listeners.set(event, calls.add(call));
      return () => void calls.delete(call);
    },
  };
  window.racewalk = api;

  const emit = (event: ApiEvent) => {
    const calls = listeners.get(event);
    if (calls?.size) {
      const snapshot = state();
      for (const call of [...calls]) call(snapshot);
    }
  };
  store.view((now, before) => {
    if (now.run !== before.run) {
      emit("change");
      if (now.run && before.run?.events === now.run.events && now.run.total > before.run.total) emit("step");
      if (endAt(now.run) && !endAt(before.run ?? null)) emit("end");
    }
    if (now.diagnostics !== before.diagnostics && now.diagnostics.length) emit("error");
  });
  if (app.embedded && window.parent !== window) serveParent(api);
}

type Call = { racewalk: 1; id?: unknown; call: string; args?: unknown[] };

/** Serves the page around an embedded one, and no other window. */
function serveParent(api: RacewalkApi): void {
  const offs = new Map<string, () => void>();
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent) return;
    const call = readCall(event.data);
    if (!call) return;
    const origin = event.origin === "null" ? "*" : event.origin;
    const answer = (rest: object) => window.parent.postMessage({ racewalk: 1, id: call.id, ...rest }, origin);
    void (async () => {
      try {
        answer({ result: await perform(api, call, offs, (message) => window.parent.postMessage(message, origin)) });
      } catch (error) {
        answer({ error: error instanceof Error ? error.message : String(error) });
      }
    })();
  });
}

async function perform(api: RacewalkApi, { call, args = [] }: Call, offs: Map<string, () => void>, post: (message: object) => void): Promise<unknown> {
  const event = String(args[0]) as ApiEvent;
  switch (call) {
    case "load":
      return api.load(args[0] as Link);
    case "step":
      return api.step(args[0] as number | string | undefined, (args[1] ?? {}) as { interrupt?: boolean });
    case "answer":
      return api.answer(String(args[0]), args[1] as number | string | undefined);
    case "back":
      return api.back();
    case "goTo":
      return api.goTo(Number(args[0]));
    case "play":
      return api.play();
    case "pause":
      return api.pause();
    case "state":
      return api.state();
    case "events":
      return api.events(...(args as [number?, number?]));
    case "link":
      return api.link();
    case "on":
      if (!["change", "step", "end", "error"].includes(event)) throw new Error(`There is no event ${event}.`);
      offs.get(event)?.();
      offs.set(event, api.on(event, (snapshot) => post({ racewalk: 1, event, state: snapshot })));
      return true;
    case "off":
      offs.get(event)?.();
      return offs.delete(event);
    default:
      throw new LinkError(`Racewalk has no call “${call}”.`);
  }
}

function readCall(data: unknown): Call | null {
  if (typeof data !== "object" || data === null) return null;
  const { racewalk, id, call, args } = data as Record<string, unknown>;
  if (racewalk !== 1 || typeof call !== "string") return null;
  return { racewalk: 1, id, call, ...(Array.isArray(args) ? { args: args as unknown[] } : {}) };
}
