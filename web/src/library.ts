/**
 * The library modules that the engine has not within it: one file beside it, name →
 * source. It is fetched once the page has its first answer, or in the middle of a
 * request that needs it sooner: the engine can't wait for a promise.
 */
const url = new URL("library.json", self.location.href).href;

let modules: Record<string, string> | null = null;

export function libraryModule(name: string): string | undefined {
  modules ??= fetchNow();
  return Object.hasOwn(modules, name) ? modules[name] : undefined;
}

/** Fetches the file before it is needed. If that fails, the need will say so. */
export async function fetchLibrary(): Promise<void> {
  try {
    const response = await fetch(url);
    if (response.ok) modules ??= (await response.json()) as Record<string, string>;
  } catch {
    return;
  }
}

function fetchNow(): Record<string, string> {
  const request = new XMLHttpRequest();
  request.open("GET", url, false);
  request.send();
  if (request.status !== 200) throw new Error(`library.json could not be fetched (${request.status})`);
  return JSON.parse(request.responseText) as Record<string, string>;
}
