/** The code panel: the listing or the editor, tabs, errors, what the program reads from standard input. */
import type { App } from "./app";
import { byId, debounce, h, keyed, show, text } from "./dom";
import type { Editor } from "./editor";
import { Listing, type Decisive } from "./listing";
import type { Diagnostic, SourceFile } from "./protocol";
import { decisiveOf, decisiveSigns, pristine, readsInput, sameFiles, threadsOf, type State } from "./state";

const pauseToKeep = 150; // ms after the last key: the draft is written
const pauseToCheck = 450; // … its errors are marked
const pauseToRun = 900; // after a check without errors, it runs

export function mountCode(app: App): void {
  const { store, programs, session } = app;
  const listing = new Listing(byId("listing"));
  const editing = new Editing(app);

  byId("edit").addEventListener("click", () => store.set({ editing: true }));
  byId("run-mine").addEventListener("click", () => void editing.run());
  byId("close-editor").addEventListener("click", () => editing.close());
  byId("revert").addEventListener("click", () => void programs.revert());
  byId("dismiss-code").addEventListener("click", () => session.notice({ code: "" }));
  mountFiles(app);
  mountInput(app);

  store.view((state, before) => {
    const changed = (...keys: (keyof State)[]) => keys.some((key) => state[key] !== before[key]);
    if (changed("editing", "program", "draft", "diagnostics", "file")) {
      editing.update(state);
      drawTabs(app, state);
      drawErrors(app, state, editing);
      drawHead(state);
    }
    if (changed("notices")) {
      text(byId("code-notice-text"), state.notices.code || state.notices.saved);
      show(byId("code-notice"), !!(state.notices.code || state.notices.saved));
    }
    if (changed("program", "run", "file", "diagnostics", "draft", "pair")) {
      const file = state.program?.files[state.file];
      if (!file) return;
      listing.show(file, state.file, threadsOf(state.run), state.draft ? [] : state.diagnostics, decisiveLines(state));
    }
    if (changed("run") && state.run) follow(app, state, listing);
  });
}

/** The lines of the two decisive steps, of a comparison in which the shown run is one of the two. */
function decisiveLines(state: Readonly<State>): Decisive[] {
  const { pair, run } = state;
  const marked = decisiveOf(state);
  return decisiveSigns.flatMap((sign, i) => {
    // A step that this run never comes to is where the other run takes it.
    const own = run?.events[(marked[i] ?? 0) - 1];
    const event = own ?? (marked.some(Boolean) ? pair?.runs.map(({ events }, k) => events[(pair.steps[k]?.[i] ?? 0) - 1]).find(Boolean) : undefined);
    return event ? [{ file: event.file ?? 0, line: event.line ?? 0, sign }] : [];
  });
}

/** Keeps the line in view, and the file, in which the thread that moved last now stands. */
function follow(app: App, state: Readonly<State>, listing: Listing): void {
  const event = state.run?.events[state.run.playhead - 1];
  const moved = threadsOf(state.run).find((thread) => thread.id === event?.thread) ?? threadsOf(state.run)[0];
  if (!moved || moved.line < 1) return;
  // Before the first step the tab is the one that the link or the learner chose.
  if (moved.file !== state.file && event && !state.editing) app.store.set({ file: moved.file });
  if (moved.file === app.store.state.file) listing.reveal(moved.line);
}

function drawHead(state: Readonly<State>): void {
  const { program, lesson, editing, draft, run } = state;
  const changed = !!lesson && (!pristine(state) || !!draft);
  show(byId("edit"), !editing);
  show(byId("run-mine"), editing);
  show(byId("close-editor"), editing);
  show(byId("revert"), changed);
  const tag = draft ? (run ? "edited; the last good version runs" : "edited") : changed ? "your version" : "";
  text(byId("code-tag"), tag);
  show(byId("code-tag"), tag !== "" && !editing);
  text(byId("edit"), draft ? "Edit again" : "Edit");
  show(byId("input-box"), readsInput(draft ?? program?.files ?? []));
}

function drawTabs(app: App, state: Readonly<State>): void {
  const files = (state.editing ? state.draft : null) ?? state.program?.files ?? [];
  const at = Math.min(state.file, files.length - 1);
  keyed(
    byId("tabs"),
    files.map((file, i) => ({ file, i })),
    ({ file }) => file.name,
    ({ file }) => h("button", { class: "tab", type: "button", role: "tab", "aria-controls": "code-body" }, file.name),
    (tab, { i }) => {
      tab.setAttribute("aria-selected", String(i === at));
      tab.tabIndex = i === at ? 0 : -1;
      tab.onclick = () => app.store.set({ file: i });
      tab.onkeydown = (event) => {
        const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
        if (!step) return;
        event.preventDefault();
        event.stopPropagation();
        const next = (i + step + files.length) % files.length;
        app.store.set({ file: next });
        (byId("tabs").children[next] as HTMLElement | undefined)?.focus();
      };
    },
  );
  show(byId("add-file"), state.editing);
  show(byId("rename-file"), state.editing);
  show(byId("remove-file"), state.editing && files.length > 1 && at > 0);
}

function drawErrors(app: App, state: Readonly<State>, editing: Editing): void {
  const { diagnostics } = state;
  show(byId("errors"), diagnostics.length > 0);
  text(
    byId("errors-title"),
    state.run ? "This version has errors. The last good one still runs." : "This program has errors, so there is nothing to run yet.",
  );
  const rows = diagnostics.slice(0, 50).map((d, i) => ({ d, i }));
  keyed(
    byId("errors-list"),
    rows,
    ({ d, i }) => `${i} ${d.file}:${d.line}:${d.col} ${d.message}`,
    ({ d }) =>
      h(
        "li",
        {},
        h("button", { type: "button", class: "link", onclick: () => void goTo(app, editing, d) }, `${d.file}, line ${d.line}`),
        ` ${d.message}`,
      ),
    () => undefined,
  );
}

async function goTo(app: App, editing: Editing, d: Diagnostic): Promise<void> {
  const { state } = app.store;
  const files = state.draft ?? state.program?.files ?? [];
  app.store.set({ editing: true, file: Math.max(0, files.findIndex((file) => file.name === d.file)) });
  await editing.goTo(d.line, d.col);
}

/** The editor's life: loaded on first use, kept from then on, filled anew when another program opens. */
class Editing {
  readonly #app: App;
  #editor: Promise<Editor> | null = null;
  #ready: Editor | null = null;
  #keep: ReturnType<typeof debounce>;
  #check: ReturnType<typeof debounce>;
  #run: ReturnType<typeof debounce>;
  #hadFocus = false;
  #typing = false; // what is in the editor is not in the state yet

  constructor(app: App) {
    this.#app = app;
    const { programs } = app;
    const files = () => this.#ready?.files ?? [];
    this.#keep = debounce(pauseToKeep, () => {
      this.#typing = false;
      programs.edited(files());
    });
    this.#run = debounce(pauseToRun, () => void programs.apply());
    this.#check = debounce(pauseToCheck, () => {
      this.#keep.flush();
      void programs.check(files()).then((good) => {
        if (good && app.store.state.draft) this.#run();
      });
    });
    programs.beforeOpen(() => {
      this.#keep.flush();
      this.#check.cancel();
      this.#run.cancel();
    });
    window.addEventListener("pagehide", () => this.#keep.flush());
  }

  update(state: Readonly<State>): void {
    show(byId("listing-box"), !state.editing || !this.#ready);
    show(byId("editor"), state.editing);
    if (!state.editing) {
      this.#hadFocus = false;
      return;
    }
    const files = state.draft ?? state.program?.files ?? [];
    if (!this.#ready) {
      void this.#load().then((editor) => {
        if (!editor) return;
        this.#fill(editor, this.#app.store.state);
        this.update(this.#app.store.state);
      });
      return;
    }
    // What is being typed is ahead of the state until the pause to keep it.
    if (!sameFiles(files, this.#ready.files) && !this.#typing) this.#ready.set(files, state.file);
    this.#ready.open(Math.min(state.file, files.length - 1));
    this.#ready.mark(state.diagnostics);
    if (!this.#hadFocus) this.#ready.focus();
    this.#hadFocus = true;
  }

  /** Runs what is in the editor and closes it; with errors it stays open. */
  async run(): Promise<void> {
    this.#flush();
    const { programs, store } = this.#app;
    if (!(await programs.apply())) return;
    store.set({ editing: false });
    byId("main").focus({ preventScroll: true });
  }

  close(): void {
    this.#flush();
    this.#app.store.set({ editing: false });
    byId("edit").focus();
  }

  async goTo(line: number, col: number): Promise<void> {
    (await this.#load())?.goTo(line, col);
  }

  #flush(): void {
    this.#keep.flush();
    this.#check.cancel();
    this.#run.cancel();
  }

  #fill(editor: Editor, state: Readonly<State>): void {
    editor.set(state.draft ?? state.program?.files ?? [], state.file);
  }

  async #load(): Promise<Editor | null> {
    const host = byId("editor");
    this.#editor ??= import("./editor").then(
      ({ Editor }) =>
        new Editor(host, {
          changed: () => {
            this.#typing = true;
            this.#run.cancel();
            this.#keep();
            this.#check();
          },
          run: () => void this.run(),
        }),
    );
    try {
      this.#ready = await this.#editor;
      return this.#ready;
    } catch {
      this.#editor = null;
      this.#app.session.notice({ code: "The editor could not be loaded. Check the connection and press Edit again." });
      this.#app.store.set({ editing: false });
      return null;
    }
  }
}

/** Adding, renaming and removing files, while editing. */
function mountFiles({ store, programs }: App): void {
  const dialog = byId<HTMLDialogElement>("file-dialog");
  const name = byId<HTMLInputElement>("file-name");
  const current = (): SourceFile[] => store.state.draft ?? store.state.program?.files ?? [];
  let renamed: number | null = null; // the file that gets another name; null for a new one
  const ask = (file: number | null) => {
    renamed = file;
    name.value = file === null ? "" : (current()[file]?.name ?? "");
    text(byId("file-heading"), file === null ? "Add a file" : "Rename this file");
    text(byId("file-submit"), file === null ? "Add" : "Rename");
    text(byId("file-error"), "");
    dialog.showModal();
    name.select();
  };
  byId("add-file").addEventListener("click", () => ask(null));
  byId("rename-file").addEventListener("click", () => ask(store.state.file));
  byId("file-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const files = current();
    const wanted = fileName(name.value);
    const wrong = whyNotName(wanted, renamed, files);
    if (wrong) return text(byId("file-error"), wrong);
    dialog.close();
    if (renamed === null) {
      programs.edited([...files, { name: wanted, text: "" }]);
      store.set({ file: files.length });
    } else {
      programs.edited(files.map((file, i) => (i === renamed ? { ...file, name: wanted } : file)));
    }
  });
  byId("file-cancel").addEventListener("click", () => dialog.close());
  byId("remove-file").addEventListener("click", () => {
    const files = current().filter((_, i) => i !== store.state.file);
    programs.edited(files);
    store.set({ file: 0 });
  });
}

/** A name as it was typed, with ".py" if it has no end of its own. */
function fileName(typed: string): string {
  const name = typed.trim().replace(/^\.\//, "");
  return /\.[^./]+$/.test(name) ? name : `${name}.py`;
}

/** Why a file cannot have a name; "" if it can. */
function whyNotName(name: string, renamed: number | null, files: readonly SourceFile[]): string {
  if (files.some((file, i) => file.name === name && i !== renamed)) return `There is a file ${name} already.`;
  if (!/^(?:[\p{L}\p{N}_-]+\/)*[\p{L}\p{N}_-][\p{L}\p{N}_.-]*$/u.test(name) || name.length > 100) {
    return "A name has letters, digits and _ in it, such as helpers.py, data.txt or pkg/tools.py.";
  }
  if (renamed === 0 && !name.endsWith(".py")) return "The first file is the program, so its name ends in .py.";
  return "";
}

/** The lines for input(). They count from the next run on, which begins when they change. */
function mountInput({ store, programs }: App): void {
  const field = byId<HTMLTextAreaElement>("input");
  field.addEventListener("change", () => {
    const input = field.value === "" ? [] : field.value.replace(/\n$/, "").split("\n");
    void programs.rerun({ input });
  });
  store.view((state, before) => {
    if (state.program !== before.program && document.activeElement !== field) field.value = (state.program?.input ?? []).join("\n");
  });
}
