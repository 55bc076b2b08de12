/**
 * What the learner has typed, kept in the browser: one draft a lesson, and any
 * number of programs of their own. A draft is written while typing and goes only
 * when the learner says so.
 */
import type { SourceFile } from "./protocol";

export interface Draft {
  id: string;
  lesson: string | null;
  files: SourceFile[];
  input: string[];
  time: number; // of the last change, ms since 1970
}

const key = "racewalk.drafts";

export class Drafts {
  #all: Draft[];
  #storage: Storage | null;

  constructor(storage: Storage | null) {
    this.#storage = storage;
    this.#all = read(storage);
  }

  /** All drafts, the newest first. */
  list(): Draft[] {
    return [...this.#all].sort((a, b) => b.time - a.time);
  }

  get(id: string): Draft | undefined {
    return this.#all.find((draft) => draft.id === id);
  }

  /** The draft of a lesson, if the learner has changed its program. */
  ofLesson(lesson: string): Draft | undefined {
    return this.list().find((draft) => draft.lesson === lesson);
  }

  /** Writes a draft. Returns false if the browser would not keep it. */
  put(draft: Draft): boolean {
    // Another tab may have written since.
    this.#all = merge(read(this.#storage), this.#all).filter((other) => other.id !== draft.id);
    this.#all.push(draft);
    return this.#write();
  }

  remove(id: string): void {
    this.#all = merge(read(this.#storage), this.#all).filter((draft) => draft.id !== id);
    this.#write();
  }

  #write(): boolean {
    if (!this.#storage) return false;
    try {
      this.#storage.setItem(key, JSON.stringify(this.#all));
      return true;
    } catch {
      return false;
    }
  }
}

export function newDraftId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

/** A name for a list of drafts: the first file's name, or its first line that says something. */
export function draftTitle(draft: Draft): string {
  const first = draft.files[0];
  if (!first) return "empty program";
  const line = first.text.split("\n").map((l) => l.replace(/^[#"'\s]+|["'\s]+$/g, "")).find((l) => l !== "" && !/^(import|from)\b/.test(l));
  return line ? `${first.name}: ${line.slice(0, 40)}` : first.name;
}

/** The browser's storage, or null where it is shut off. */
export function browserStorage(): Storage | null {
  try {
    const storage = window.localStorage;
    storage.getItem(key);
    return storage;
  } catch {
    return null;
  }
}

function merge(stored: Draft[], own: Draft[]): Draft[] {
  const byId = new Map(own.map((draft) => [draft.id, draft]));
  for (const draft of stored) {
    const mine = byId.get(draft.id);
    if (!mine || mine.time < draft.time) byId.set(draft.id, draft);
  }
  return [...byId.values()];
}

function read(storage: Storage | null): Draft[] {
  try {
    const value: unknown = JSON.parse(storage?.getItem(key) ?? "[]");
    return Array.isArray(value) ? value.filter(isDraft) : [];
  } catch {
    return [];
  }
}

function isDraft(value: unknown): value is Draft {
  const draft = value as Partial<Draft> | null;
  return (
    typeof draft?.id === "string" &&
    typeof draft.time === "number" &&
    (draft.lesson === null || typeof draft.lesson === "string") &&
    Array.isArray(draft.input) &&
    Array.isArray(draft.files) &&
    draft.files.length > 0 &&
    draft.files.every((file) => typeof file?.name === "string" && typeof file.text === "string")
  );
}
