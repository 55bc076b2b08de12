/**
 * The engine's worker: loads the Go program, tells how far the download is, and
 * passes requests and replies on as the strings that they are. It is a classic
 * worker because wasm_exec.js is a classic script.
 */
import { fetchLibrary, fetchPrelude, libraryModule } from "./library";
import type { FromWorker } from "./protocol";

declare const self: {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<string>) => void) | null;
  importScripts(url: string): void;
  location: { href: string };
  racewalkHandle?: (json: string, progress: (json: string) => void) => unknown;
  racewalkModule: (name: string) => string | undefined;
};

declare class Go {
  importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
}

const queue: string[] = [];
let down = false;
let answered = false;

self.racewalkModule = libraryModule;

self.onmessage = (event) => {
  if (self.racewalkHandle) handle(event.data);
  else queue.push(event.data);
};

start().catch((error: unknown) => stop(error instanceof Error ? error.message : String(error)));

async function start(): Promise<void> {
  const at = (name: string) => new URL(`../${name}`, self.location.href).href;
  self.importScripts(at("wasm_exec.js"));
  const go = new Go();
  const [instance] = await Promise.all([instantiate(at("engine.wasm"), go.importObject), fetchPrelude()]);
  // The program runs until it breaks: it serves requests for ever.
  void go.run(instance).then(
    () => stop("it has stopped"),
    (error: unknown) => stop(String(error)),
  );
  if (!self.racewalkHandle) throw new Error("the engine did not come up");
  self.postMessage({ type: "ready" });
  for (const json of queue.splice(0)) handle(json);
}

function handle(json: string): void {
  if (down) return;
  try {
    const reply = self.racewalkHandle?.(json, (progress) => self.postMessage({ type: "progress", json: progress }));
    if (typeof reply !== "string") return stop("it gave no answer");
    self.postMessage({ type: "reply", json: reply });
    if (!answered) void fetchLibrary();
    answered = true;
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
}

function stop(message: string): void {
  if (down) return;
  down = true;
  self.postMessage({ type: "down", message });
}

async function instantiate(url: string, imports: WebAssembly.Imports): Promise<WebAssembly.Instance> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`engine.wasm could not be fetched (${response.status})`);
  const counted = count(response);
  try {
    return (await WebAssembly.instantiateStreaming(counted, imports)).instance;
  } catch {
    // A server without the application/wasm type, or a browser without streaming.
    const bytes = await (await fetch(url)).arrayBuffer();
    return (await WebAssembly.instantiate(bytes, imports)).instance;
  }
}

/** Passes a response on while telling how many of its bytes have come. */
function count(response: Response): Response {
  if (!response.body) return response;
  // With a content encoding the length is that of the packed bytes, but what is counted are unpacked ones.
  const total = response.headers.has("content-encoding") ? 0 : Number(response.headers.get("content-length") ?? 0);
  let loaded = 0;
  const meter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      loaded += chunk.byteLength;
      self.postMessage({ type: "loading", loaded, total });
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(meter), {
    headers: { "content-type": response.headers.get("content-type") ?? "" },
  });
}
