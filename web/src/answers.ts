/** A field for each thread that reads a line of input: what is typed there becomes part of the run. */
import type { App } from "./app";
import { badge, lookClass } from "./badge";
import { byId, h, keyed, text } from "./dom";
import { threadsOf, type State } from "./state";

export function mountAnswers({ store, session }: App): void {
  const list = byId("answers");

  const answer = async (id: number, line: string) => {
    await session.answer(id, line);
    // The field is gone with its question: the next one, or the page, takes over.
    (list.querySelector<HTMLInputElement>("input") ?? byId("main")).focus({ preventScroll: true });
  };

  const draw = (state: Readonly<State>) => {
    const { run } = state;
    const readers = threadsOf(run).filter((thread) => thread.reads);
    const read = readers.length ? run?.events.slice(0, run.playhead).filter((event) => event.kind === "input").length : 0;
    const output = run?.moment.output ?? "";
    const prompt = output.slice(output.lastIndexOf("\n") + 1).trim();
    keyed(
      list,
      readers,
      ({ id }) => `${id} ${read}`, // the next question is another one
      ({ id, label, answer: known = "" }) => {
        const field = h("input", { id: `answer-${id}`, type: "text", autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "send", value: known });
        return h(
          "form",
          {
            class: `answer ${lookClass(id)}`,
            onsubmit: (event: Event) => {
              event.preventDefault();
              void answer(id, field.value);
            },
          },
          h("label", { for: field.id }, badge(id, label), h("span")),
          field,
          h("button", { class: "button primary", type: "submit" }, "Answer"),
        );
      },
      (form, { label }) => text(form.querySelector("label > span") ?? form, prompt ? `${label} asks: ${prompt}` : `${label} reads a line`),
    );
  };
  store.view((state, before) => {
    if (state.run !== before.run) draw(state);
  });
}
