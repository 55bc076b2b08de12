/** The page's end of the engine worker: requests in, replies out, in order. */
import type { FromWorker, Progress, Reply, Request } from "./protocol";

/** The engine broke or was stopped before it answered. */
export class EngineDown extends Error {}

export interface EngineListener {
  loading(loaded: number, total: number): void;
  ready(): void;
  progress(progress: Progress): void;
  down(message: string): void; // pending requests have been rejected; start() makes a new engine
}

interface Pending {
  resolve(reply: Reply): void;
  reject(error: EngineDown): void;
}

export class Engine {
  #worker: Worker | null = null;
  #pending = new Map<number, Pending>();
  #lastId = 0;
  readonly #url: URL;
  readonly #listener: EngineListener;

  constructor(url: URL, listener: EngineListener) {
    this.#url = url;
    this.#listener = listener;
  }

  /** Starts the worker, unless there is one. */
  start(): void {
    if (this.#worker) return;
    const worker = new Worker(this.#url);
    this.#worker = worker;
    worker.onmessage = (event: MessageEvent<FromWorker>) => this.#receive(event.data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.#down(event.message || "its worker could not be started");
    };
  }

  /** Asks the engine. Rejects with EngineDown, and only with that: also if it has not been started. */
  ask(request: Omit<Request, "id">): Promise<Reply> {
    const worker = this.#worker;
    if (!worker) return Promise.reject(new EngineDown("not running"));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      worker.postMessage(JSON.stringify({ ...request, id }));
    });
  }

  /** Throws the worker away, and with it whatever it was doing. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of pending) reject(new EngineDown("stopped"));
  }

  #receive(message: FromWorker): void {
    switch (message.type) {
      case "loading":
        return this.#listener.loading(message.loaded, message.total);
      case "ready":
        return this.#listener.ready();
      case "progress":
        return this.#listener.progress(JSON.parse(message.json) as Progress);
      case "down":
        return this.#down(message.message);
      case "reply": {
        const reply = JSON.parse(message.json) as Reply;
        const pending = this.#pending.get(reply.id);
        this.#pending.delete(reply.id);
        pending?.resolve(reply);
      }
    }
  }

  #down(message: string): void {
    if (!this.#worker) return;
    this.stop();
    this.#listener.down(message);
  }
}
