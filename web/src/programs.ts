/**
 * Which program is open: lessons, links, the learner's own; their drafts; and the
 * address bar and history that go with them. Opening something changes nothing
 * until the engine has taken it, but for the very first program, whose code shows
 * at once.
 */
import type { Catalog } from "./catalog";
import { debounce } from "./dom";
import { draftTitle, newDraftId, type Draft, type Drafts } from "./drafts";
import { EngineDown } from "./engine";
import { checkLink, decodeLink, encodeLink, LinkError, type Link } from "./permalink";
import { isPolicy } from "./policy";
import type { Lesson, SourceFile } from "./protocol";
import type { Session, Standing } from "./session";
import { pristine, sameFiles, type Program, type State } from "./state";
import type { Store } from "./store";

type How = "push" | "replace";

/** What a history entry holds beside its address. */
interface Entry {
  draft?: string;
}

/** What a page leaves behind for the moment after a reload. */
interface Leaving {
  hash: string;
  link: Link;
}

const leavingKey = "racewalk.leaving";
const maxHash = 100_000; // characters; beyond it the address bar keeps the program without its run

const starter = `from threading import Thread

x = [0]


def work():
    x[0] += 1


a = Thread(target=work)
b = Thread(target=work)
a.start()
b.start()
a.join()
b.join()
print(x[0])
`;

export class Programs {
  readonly drafts: Drafts;
  readonly #store: Store<State>;
  readonly #session: Session;
  readonly #catalog: Catalog;
  readonly #embedded: boolean;
  #draftId: string | null = null;
  #opening = 0; // counts openings: only the last one counts
  #lastHash = "";
  #beforeOpen: (() => void)[] = [];
  #sync = debounce(250, () => void this.#writeAddress());

  constructor(store: Store<State>, session: Session, catalog: Catalog, drafts: Drafts, embedded: boolean) {
    this.#store = store;
    this.#session = session;
    this.#catalog = catalog;
    this.drafts = drafts;
    this.#embedded = embedded;
  }

  /** Opens what the address says, and follows it from now on. */
  async start(): Promise<void> {
    window.addEventListener("popstate", () => void this.#openAddress());
    void this.#catalog.list().then(
      (lessons) => this.#store.set({ lessons }),
      () => undefined, // opening the address tells it
    );
    await this.#openAddress();
    this.#store.view((state, before) => {
      const keys = ["program", "run", "file"] as const;
      if (keys.some((key) => state[key] !== before[key])) this.#sync();
    });
    window.addEventListener("pagehide", () => this.#leave());
  }

  /** Calls back before another program is opened, so that nothing typed is left behind. */
  beforeOpen(call: () => void): void {
    this.#beforeOpen.push(call);
  }

  /** Opens a lesson as it is. */
  openLesson(name: string): Promise<boolean> {
    return this.open({ lesson: name }, "push");
  }

  /** Opens what the learner had typed, where they left it. */
  async openDraft(draft: Draft): Promise<void> {
    const link: Link = { files: draft.files, input: draft.input };
    if (draft.lesson) link.lesson = draft.lesson;
    await this.open(link, "push", draft.id);
  }

  /** Starts a program of the learner's own, with this text or a small one to begin from. */
  async openOwn(text?: string): Promise<void> {
    const files = [{ name: "main.py", text: text ?? starter }];
    if (text === undefined) {
      if (await this.open({ files }, "push")) this.#store.set({ editing: true });
      return;
    }
    // Kept first: what was pasted must not depend on whether it can be opened.
    const id = newDraftId();
    this.drafts.put({ id, lesson: null, files, input: [], time: Date.now() });
    await this.open({ files }, "push", id);
  }

  /**
   * Opens a link. Resolves to whether it could. A link that names a schedule that
   * does not fit opens without its run, if there is nothing else on the page.
   */
  async open(link: Link, how: How, draftId?: string): Promise<boolean> {
    // What stands in the address bar and in the editor is complete before something else comes.
    for (const call of this.#beforeOpen) call();
    if (how === "push") await this.#writeAddress();
    this.#sync.cancel();
    const opening = ++this.#opening;
    try {
      // Packed before anything shows: once the program is there, Back must lead to the one before.
      const hash = how === "push" ? await pack(link) : "";
      const lesson = link.lesson ? await this.#catalog.get(link.lesson) : null;
      if (opening !== this.#opening) return false;
      if (link.lesson && !lesson) throw new LinkError(`There is no lesson called “${link.lesson}”.`);
      const program = toProgram(link, lesson);
      const standing = toStanding(link, lesson);
      const first = this.#store.state.program === null;
      if (first) this.#store.set({ program, lesson, file: link.view?.file ?? 0 });
      const done = await this.#load(program, lesson, standing, first || !!draftId || !link.schedule);
      if (opening !== this.#opening || !done) return false;
      this.#opened(link, how, draftId, hash);
      return true;
    } catch (error) {
      if (error instanceof EngineDown) return false;
      if (!(error instanceof LinkError)) throw error;
      this.#session.notice({ link: error.message });
      if (this.#store.state.program === null) await this.#openFirst();
      return false;
    }
  }

  /** What the editor holds has changed. */
  edited(files: SourceFile[]): void {
    const { program } = this.#store.state;
    const same = !!program && sameFiles(files, program.files);
    this.#store.set({ draft: same ? null : files });
    this.#keep(files);
  }

  /** Asks for the errors of what the editor holds; the run stays. */
  async check(files: SourceFile[]): Promise<boolean> {
    try {
      const reply = await this.#session.ask({ command: "compile", files });
      const { draft, program } = this.#store.state;
      if (!sameFiles(draft ?? program?.files ?? [], files)) return false; // typed on since
      this.#store.set({ diagnostics: reply.diagnostics ?? [] });
      if (reply.error) this.#session.notice({ code: reply.error });
      return !reply.error && !reply.diagnostics?.length;
    } catch (error) {
      if (error instanceof EngineDown) return false;
      throw error;
    }
  }

  /** Runs what the editor holds. With errors the last good run stays. Resolves to whether it runs. */
  async apply(): Promise<boolean> {
    const { draft, program, lesson } = this.#store.state;
    if (!draft || !program) return !!this.#store.state.run;
    return this.#restart({ ...program, files: draft }, lesson);
  }

  /** Runs the same program again under other circumstances, from its start. */
  async rerun(change: Partial<Pick<Program, "policy" | "seed" | "input">>): Promise<boolean> {
    const { program, lesson } = this.#store.state;
    return !!program && this.#restart({ ...program, ...change }, lesson);
  }

  /** Back to the lesson's own program. What was typed stays among the drafts. */
  async revert(): Promise<void> {
    const { lesson } = this.#store.state;
    if (!lesson) return;
    this.#store.set({ draft: null, diagnostics: [], editing: false });
    await this.openLesson(lesson.name);
  }

  /** The link to what is shown now. */
  link(): Link {
    const { state } = this.#store;
    const { program, lesson, run } = state;
    const link: Link = {};
    if (!program) return link;
    if (program.lesson) link.lesson = program.lesson;
    if (!lesson || !pristine(state)) link.files = program.files;
    link.policy = program.policy;
    if (run) {
      link.schedule = run.schedule;
      link.playhead = run.playhead;
    }
    if (program.seed) link.seed = program.seed;
    if (program.input.length) link.input = program.input;
    if (state.file) link.view = { file: state.file };
    return link;
  }

  /** Draft rows for a list: those that are not what is open now. */
  otherDrafts(): { draft: Draft; title: string }[] {
    return this.drafts
      .list()
      .filter((draft) => draft.id !== this.#draftId)
      .map((draft) => ({ draft, title: draftTitle(draft) }));
  }

  async #restart(program: Program, lesson: Lesson | null): Promise<boolean> {
    try {
      return await this.#load(program, lesson, { schedule: "", playhead: 0 }, false);
    } catch (error) {
      if (error instanceof EngineDown) return false;
      throw error;
    }
  }

  /** Loads, and puts a refusal where it belongs. With show, a program with errors is shown without a run. */
  async #load(program: Program, lesson: Lesson | null, standing: Standing, show: boolean): Promise<boolean> {
    const loaded = await this.#session.load(program, lesson, standing);
    switch (loaded.kind) {
      case "loaded": {
        const { draft } = this.#store.state;
        if (draft && sameFiles(draft, program.files)) this.#store.set({ draft: null });
        return true;
      }
      case "errors":
        this.#store.set({ diagnostics: loaded.diagnostics });
        if (!show) return false;
        this.#store.set({ program, lesson, run: null, file: 0 });
        return true;
      case "refused":
        if (!show || standing.schedule === "") throw new LinkError(loaded.message);
        this.#session.notice({ link: `The run in this link could not be replayed: ${loaded.message}` });
        return this.#load(program, lesson, { schedule: "", playhead: 0 }, show);
    }
  }

  /** After an opening: the history entry, and the draft that belongs to it. */
  #opened(link: Link, how: How, draftId: string | undefined, hash: string): void {
    this.#draftId = draftId ?? null;
    const draft = draftId ? this.drafts.get(draftId) : undefined;
    const { program } = this.#store.state;
    const differs = draft && program && !sameFiles(draft.files, program.files);
    const { notices, file, diagnostics } = this.#store.state;
    this.#store.set({
      draft: differs ? draft.files : null,
      editing: !!differs || diagnostics.length > 0,
      file: Math.min(link.view?.file ?? file, (program?.files.length ?? 1) - 1),
      notices: { ...notices, link: notices.link.startsWith("The run in") ? notices.link : "" },
    });
    if (how === "push" && !this.#embedded) {
      // The new entry has its own address from the start, or going back from it would lead nowhere.
      this.#lastHash = hash;
      history.pushState({}, "", hash || location.href);
    }
    this.#remember();
    this.#sync();
    if (differs) void this.check(draft.files);
  }

  /** Opens what the address says; an address that is no link says so and leaves the page as it is. */
  async #openAddress(): Promise<void> {
    const { hash } = location;
    if (hash !== "" && hash === this.#lastHash && this.#store.state.program) return;
    this.#lastHash = hash;
    this.#sync.cancel(); // what it would write belongs to the entry that was left
    const entry = (history.state ?? {}) as Entry;
    try {
      const link = this.#left(hash) ?? (await decodeLink(hash));
      if (link) await this.open(link, "replace", entry.draft);
      else await this.#openFirst();
    } catch (error) {
      if (!(error instanceof LinkError)) throw error;
      this.#session.notice({ link: error.message });
      if (this.#store.state.program === null) await this.#openFirst();
    }
  }

  async #openFirst(): Promise<void> {
    const link = this.#store.state.notices.link;
    let name: string | undefined;
    try {
      name = (await this.#catalog.list())[0]?.name;
    } catch (error) {
      if (!(error instanceof LinkError)) throw error;
    }
    await this.open(name ? { lesson: name } : { files: [{ name: "main.py", text: starter }] }, "replace");
    if (link) this.#session.notice({ link });
  }

  #keep(files: SourceFile[]): void {
    if (this.#embedded || !files.length) return;
    const { program } = this.#store.state;
    this.#draftId ??= newDraftId();
    const kept = this.drafts.put({
      id: this.#draftId,
      lesson: program?.lesson ?? null,
      files,
      input: program?.input ?? [],
      time: Date.now(),
    });
    this.#session.notice({ saved: kept ? "" : "This browser keeps nothing: your changes are lost when the page closes. Share makes a link to them." });
    this.#remember();
  }

  /** The history entry knows its draft, so that a reload finds it. */
  #remember(): void {
    if (this.#embedded) return;
    const entry: Entry = this.#draftId ? { draft: this.#draftId } : {};
    history.replaceState(entry, "", location.href);
  }

  async #writeAddress(): Promise<void> {
    if (this.#embedded || !this.#store.state.program) return;
    const opening = this.#opening;
    const hash = await pack(this.link());
    if (opening !== this.#opening || hash === "") return;
    this.#lastHash = hash;
    history.replaceState(history.state, "", hash);
  }

  /** Packing an address takes a moment that a closing page does not have: its last steps go another way. */
  #leave(): void {
    try {
      const leaving: Leaving = { hash: location.hash, link: this.link() };
      sessionStorage.setItem(leavingKey, JSON.stringify(leaving));
    } catch {
      // Without a storage, or with a full one, the address as it is has to do.
    }
  }

  /** What was left at this address a moment ago, if the page is loaded anew. */
  #left(hash: string): Link | null {
    try {
      const leaving = JSON.parse(sessionStorage.getItem(leavingKey) ?? "null") as Leaving | null;
      sessionStorage.removeItem(leavingKey);
      // A reload may go to the address of a moment ago.
      const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      return leaving && (leaving.hash === hash || navigation?.type === "reload") ? checkLink(leaving.link) : null;
    } catch {
      return null;
    }
  }
}

/** The address of a link; a run or a program too long for an address bar is left out. */
async function pack(link: Link): Promise<string> {
  const whole = await encodeLink(link);
  if (whole.length <= maxHash) return whole;
  const { schedule: _schedule, playhead: _playhead, ...rest } = link;
  const program = await encodeLink(rest);
  return program.length <= maxHash ? program : "";
}

function toProgram(link: Link, lesson: Lesson | null): Program {
  const files = link.files ?? lesson?.files ?? [];
  const policy = link.policy ?? (isPolicy(lesson?.policy) ? lesson.policy : "any-op");
  return { lesson: lesson?.name ?? null, files, policy, seed: link.seed ?? 0, input: link.input ?? [] };
}

/** A lesson's own run goes only with its own program and runtime. */
function toStanding(link: Link, lesson: Lesson | null): Standing {
  const own = lesson && !link.files && (!link.policy || link.policy === lesson.policy);
  return {
    schedule: link.schedule ?? (own ? lesson.schedule : ""),
    playhead: link.playhead ?? (own && link.schedule === undefined ? lesson.playhead : 0),
  };
}
