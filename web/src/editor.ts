/** The editor: CodeMirror, loaded when somebody first wants to edit. */
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics, type Diagnostic as Mark } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, highlightSpecialChars, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Diagnostic, SourceFile } from "./protocol";

export interface EditorEvents {
  changed(files: SourceFile[]): void;
  run(): void; // Ctrl-Enter
}

/** The colours are the listing's, so that nothing jumps on Edit. */
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.bool, tags.null, tags.operatorKeyword], class: "py-keyword" },
  { tag: [tags.string, tags.special(tags.string)], class: "py-string" },
  { tag: tags.number, class: "py-number" },
  { tag: tags.comment, class: "py-comment" },
  { tag: [tags.definition(tags.function(tags.variableName)), tags.definition(tags.className)], class: "py-name" },
  { tag: tags.meta, class: "py-decorator" },
]);

export class Editor {
  readonly #view: EditorView;
  readonly #events: EditorEvents;
  #files: SourceFile[] = [];
  #states: EditorState[] = [];
  #file = 0;

  constructor(parent: HTMLElement, events: EditorEvents) {
    this.#events = events;
    this.#view = new EditorView({ parent });
    // Not in the keymap: on Android CodeMirror takes every Enter for typing.
    parent.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        this.#events.run();
      },
      { capture: true },
    );
  }

  /** What is in the editor now. */
  get files(): SourceFile[] {
    return this.#files.map((file, i) => {
      const state = i === this.#file ? this.#view.state : this.#states[i];
      return { name: file.name, text: state?.doc.toString() ?? file.text };
    });
  }

  /** Puts other files into the editor, without a way back by Undo. */
  set(files: readonly SourceFile[], file: number): void {
    this.#files = files.map((f) => ({ ...f }));
    this.#states = files.map((f) => this.#state(f));
    this.#file = -1;
    this.open(file);
  }

  /** Shows another file. */
  open(file: number): void {
    if (file === this.#file) return;
    if (this.#file >= 0) this.#states[this.#file] = this.#view.state;
    const state = this.#states[file];
    if (!state) return;
    this.#file = file;
    this.#view.setState(state);
  }

  mark(diagnostics: readonly Diagnostic[]): void {
    const { doc } = this.#view.state;
    const name = this.#files[this.#file]?.name;
    const place = (line: number, col: number) => {
      const at = doc.line(Math.max(1, Math.min(line, doc.lines)));
      return Math.min(at.from + Math.max(0, col), at.to);
    };
    const marks = diagnostics
      .filter((d) => d.file === name)
      .map((d): Mark => {
        const from = place(d.line, d.col);
        return { from, to: Math.max(from, place(d.endLine || d.line, d.endCol)), severity: "error", message: d.message };
      });
    this.#view.dispatch(setDiagnostics(this.#view.state, marks));
  }

  /** Puts the cursor at a place; lines from 1, columns from 0. */
  goTo(line: number, col: number): void {
    const { doc } = this.#view.state;
    const at = doc.line(Math.max(1, Math.min(line, doc.lines)));
    this.#view.dispatch({ selection: { anchor: Math.min(at.from + col, at.to) }, scrollIntoView: true });
    this.#view.focus();
  }

  focus(): void {
    this.#view.focus();
  }

  #state(file: SourceFile): EditorState {
    return EditorState.create({
      doc: file.text,
      extensions: [
        lineNumbers(),
        highlightSpecialChars(),
        history(),
        drawSelection(),
        indentOnInput(),
        indentUnit.of("    "),
        bracketMatching(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        lintGutter(),
        ...(file.name.endsWith(".py") ? [python(), syntaxHighlighting(colours)] : []),
        EditorView.contentAttributes.of({ tabindex: "0", "aria-label": `Editor, ${file.name}. Escape and then Tab leaves it.` }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) this.#events.changed(this.files);
        }),
        keymap.of([
          ...defaultKeymap,
          ...searchKeymap,
          ...historyKeymap,
          indentWithTab,
        ]),
      ],
    });
  }
}
