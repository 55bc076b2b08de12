/**
 * The state in the URL's hash: "#1." and then base64url(deflate-raw(JSON)). The
 * number is the version of the form. "#lesson/<name>" is a short form for a
 * lesson as it is. What comes in is checked here; whoever reads a Link may trust
 * its types.
 */
import { isPolicy, type Policy } from "./policy";
import type { SourceFile } from "./protocol";

export interface Link {
  lesson?: string;
  files?: SourceFile[]; // left out for a lesson's own files
  policy?: Policy;
  schedule?: string; // left out together with playhead: as the lesson has it
  playhead?: number;
  seed?: number;
  input?: string[];
  view?: { file?: number };
}

/** An error whose message is for the user. */
export class LinkError extends Error {}

const prefix = "1.";
const maxBytes = 8 << 20; // unpacked: a short link may unpack to anything
// The engine refuses more (sim/session/session.go).
const maxFiles = 20;
const maxText = 200_000; // characters of one file

export async function encodeLink(link: Link): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(link));
  const packed = await collect(pipe(bytes, new CompressionStream("deflate-raw")), Infinity);
  return `#${prefix}${toBase64(packed)}`;
}

/** Reads a hash; null if it is empty. Throws a LinkError for anything else that is no link. */
export async function decodeLink(hash: string): Promise<Link | null> {
  const body = hash.replace(/^#/, "");
  if (body === "") return null;
  if (body.startsWith("lesson/")) return checkLink({ lesson: body.slice("lesson/".length) });
  const version = /^(\d+)\./.exec(body);
  if (!version) throw new LinkError("This link is not one of Racewalk's: what follows the # can't be read.");
  if (!body.startsWith(prefix)) {
    throw new LinkError(`This link was made by a newer Racewalk (form ${version[1]}); this page reads form 1.`);
  }
  let json: string;
  try {
    const packed = fromBase64(body.slice(prefix.length));
    json = new TextDecoder("utf-8", { fatal: true }).decode(await collect(pipe(packed, new DecompressionStream("deflate-raw")), maxBytes));
  } catch (error) {
    if (error instanceof LinkError) throw error;
    throw new LinkError("This link is damaged: a part of it is missing or changed. Was it copied whole?");
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new LinkError("This link is damaged: what it holds is not JSON.");
  }
  return checkLink(value);
}

/** Checks something from outside and keeps what a Link may have. */
export function checkLink(value: unknown): Link {
  if (!isRecord(value)) throw new LinkError("This link holds no program.");
  const link: Link = {};
  if (value["lesson"] !== undefined) link.lesson = lessonName(value["lesson"]);
  if (value["files"] !== undefined) link.files = files(value["files"]);
  if (!link.lesson && !link.files) throw new LinkError("This link holds neither a lesson nor a program.");
  const { policy, schedule, playhead, seed, input, view } = value;
  if (policy !== undefined) {
    if (!isPolicy(policy)) throw new LinkError(`This link asks for a runtime that is not known here: ${quote(policy)}.`);
    link.policy = policy;
  }
  if (schedule !== undefined) {
    if (typeof schedule !== "string" || schedule.length > maxBytes) throw new LinkError("The schedule in this link is no text.");
    link.schedule = schedule;
  }
  if (playhead !== undefined) link.playhead = count(playhead, "step");
  if (seed !== undefined) link.seed = count(seed, "seed");
  if (input !== undefined) {
    if (!Array.isArray(input) || !input.every((line) => typeof line === "string")) {
      throw new LinkError("The input in this link is no list of lines.");
    }
    link.input = input as string[];
  }
  // How it is looked at is a convenience: a bad view is no reason to refuse the program.
  if (isRecord(view) && Number.isSafeInteger(view["file"])) link.view = { file: view["file"] as number };
  return link;
}

function lessonName(value: unknown): string {
  if (typeof value !== "string" || !/^[a-z0-9][a-z0-9-]{0,80}$/.test(value)) {
    throw new LinkError(`This link names no lesson: ${quote(value)}.`);
  }
  return value;
}

function files(value: unknown): SourceFile[] {
  if (!Array.isArray(value) || value.length === 0) throw new LinkError("The program in this link has no files.");
  if (value.length > maxFiles) throw new LinkError(`The program in this link has more than ${maxFiles} files.`);
  const seen = new Set<string>();
  return value.map((file: unknown) => {
    if (!isRecord(file) || typeof file["name"] !== "string" || typeof file["text"] !== "string") {
      throw new LinkError("A file in this link has no name or no text.");
    }
    const { name, text } = file as { name: string; text: string };
    if (name === "" || name.length > 100) throw new LinkError("A file in this link has no usable name.");
    if (seen.has(name)) throw new LinkError(`Two files in this link are called ${name}.`);
    if (text.length > maxText) throw new LinkError(`The file ${name} in this link is too long.`);
    seen.add(name);
    return { name, text };
  });
}

function count(value: unknown, what: string): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new LinkError(`The ${what} in this link is no whole number from 0 on: ${quote(value)}.`);
  return value as number;
}

function quote(value: unknown): string {
  const json = JSON.stringify(value) ?? "nothing";
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pipe(bytes: Uint8Array<ArrayBuffer>, transform: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(transform);
}

async function collect(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw new LinkError("This link unpacks to more than a program can be.");
    }
    parts.push(value as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(binary, (c) => c.charCodeAt(0));
}
