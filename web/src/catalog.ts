/**
 * The course. The build lays the lessons beside the page as JSON, so that their
 * code and text show before the engine is there; without those files the engine
 * is asked, which has them too.
 */
import type { Lesson, LessonHead, Reply, Request } from "./protocol";

type Ask = (request: Omit<Request, "id">) => Promise<Reply>;

export class Catalog {
  readonly #ask: Ask;
  readonly #base: URL;
  #heads: Promise<LessonHead[]> | null = null;
  #lessons = new Map<string, Promise<Lesson | null>>();

  constructor(base: URL, ask: Ask) {
    this.#base = base;
    this.#ask = ask;
  }

  /** All lessons in the order of the course. */
  list(): Promise<LessonHead[]> {
    this.#heads ??= this.#list().catch((error: unknown) => {
      this.#heads = null;
      throw error;
    });
    return this.#heads;
  }

  /** One lesson, or null if there is none of that name. */
  get(name: string): Promise<Lesson | null> {
    let lesson = this.#lessons.get(name);
    if (!lesson) {
      lesson = this.#get(name).catch((error: unknown) => {
        this.#lessons.delete(name);
        throw error;
      });
      this.#lessons.set(name, lesson);
    }
    return lesson;
  }

  async #list(): Promise<LessonHead[]> {
    const heads = (await this.#fetch<LessonHead[]>("index.json")) ?? (await this.#ask({ command: "lessons" })).lessons ?? [];
    return [...heads].sort((a, b) => a.order - b.order);
  }

  async #get(name: string): Promise<Lesson | null> {
    if (!(await this.list()).some((head) => head.name === name)) return null;
    return (await this.#fetch<Lesson>(`${name}.json`)) ?? (await this.#ask({ command: "lesson", name })).lesson ?? null;
  }

  async #fetch<T>(file: string): Promise<T | null> {
    try {
      const response = await fetch(new URL(file, this.#base));
      return response.ok ? ((await response.json()) as T) : null;
    } catch {
      return null;
    }
  }
}
