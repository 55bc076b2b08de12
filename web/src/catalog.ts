/**
 * The course. The build lays the lessons beside the page as JSON, so that their
 * code and text show before the engine is there.
 */
import { LinkError } from "./permalink";
import type { Lesson, LessonHead } from "./protocol";

export class Catalog {
  readonly #base: URL;
  #heads: Promise<LessonHead[]> | null = null;
  #lessons = new Map<string, Promise<Lesson | null>>();

  constructor(base: URL) {
    this.#base = base;
  }

  /** All lessons in the order of the course. Rejects with LinkError, as get does, if they can't be fetched. */
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
    return (await this.#fetch<LessonHead[]>("index.json")).sort((a, b) => a.order - b.order);
  }

  async #get(name: string): Promise<Lesson | null> {
    if (!(await this.list()).some((head) => head.name === name)) return null;
    return this.#fetch<Lesson>(`${name}.json`);
  }

  async #fetch<T>(file: string): Promise<T> {
    const response = await fetch(new URL(file, this.#base)).catch(() => null);
    if (!response?.ok) throw new LinkError("The lessons could not be loaded.");
    return (await response.json()) as T;
  }
}
