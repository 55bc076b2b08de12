/** What the program has printed by the playhead; what went to standard error is told apart. */
import type { App } from "./app";
import { byId, h, text } from "./dom";
import { Lines } from "./lines";
import { VirtualList } from "./virtual";

export function mountOutput({ store }: App): void {
  const out = new Lines();
  const err = new Lines();
  const rows = new VirtualList(byId("output-box"), byId("output-list"), {
    estimate: 21,
    make: (index) => {
      const wrong = index >= out.length;
      const line = wrong ? err.get(index - out.length) : out.get(index);
      return h("div", { role: "listitem", class: wrong ? "out err" : "out" }, wrong && index === out.length ? h("span", { class: "sr" }, "standard error: ") : null, line || "\u200b");
    },
  });
  let shown = { output: "", errors: "" };

  store.view((state, before) => {
    if (state.run === before.run) return;
    const { output = "", errors = "" } = state.run?.moment ?? {};
    if (output === shown.output && errors === shown.errors) return;
    const followed = rows.atEnd();
    const from = out.set(output);
    const fromErrors = out.length + err.set(errors);
    // The errors stand below the output, so they move with its end.
    const count = out.length + err.length;
    rows.set(count, output === shown.output ? fromErrors : from);
    shown = { output, errors };
    if (followed && count > 0) rows.reveal(count - 1);
    byId("output-empty").hidden = count > 0;
    text(byId("output-count"), count === 0 ? "" : `${count.toLocaleString("en")} ${count === 1 ? "line" : "lines"}`);
  });
}
