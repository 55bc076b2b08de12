/**
 * The library modules that are written in Python: two files beside the engine, name →
 * source. The prelude has what nearly every program needs and comes with the engine.
 * The library is fetched once the page has its first answer, or in the middle of a
 * request that needs it sooner: the engine can't wait for a promise.
 */
type Modules = Record<string, string>;

const at = (name: string) => new URL(name, self.location.href).href;

let prelude: Modules = {};
let modules: Modules | null = null;

export function libraryModule(name: string): string | undefined {
  const [first = ""] = name.split(".");
  if (Object.hasOwn(prelude, first)) return prelude[name]; // no package is in the prelude: it has no x.y
  modules ??= fetchNow();
  return Object.hasOwn(modules, name) ? modules[name] : undefined;
}

export async function fetchPrelude(): Promise<void> {
  const response = await fetch(at("prelude.json"));
  if (!response.ok) throw new Error(`prelude.json could not be fetched (${response.status})`);
  prelude = (await response.json()) as Modules;
}

/** Fetches the library before it is needed. If that fails, the need will say so. */
export async function fetchLibrary(): Promise<void> {
  try {
    const response = await fetch(at("library.json"));
    if (response.ok) modules ??= (await response.json()) as Modules;
  } catch {
    return;
  }
}

function fetchNow(): Modules {
  const request = new XMLHttpRequest();
  request.open("GET", at("library.json"), false);
  request.send();
  if (request.status !== 200) throw new Error(`library.json could not be fetched (${request.status})`);
  return JSON.parse(request.responseText) as Modules;
}
