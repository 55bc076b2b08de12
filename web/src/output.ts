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
  let ends = ""; // how the text shown ends: not every cut is at a line

  store.view((state, before) => {
    if (state.run === before.run) return;
    const { output = "", errors = "" } = state.run?.moment ?? {};
    const key = `${output.length}/${errors.length}`;
    const wasAtEnd = byId("output-box").scrollTop === 0 || rows.atEnd();
    const before1 = out.length;
    const from = out.set(output);
    const fromErr = err.set(errors);
    const changed = from < before1 || out.length !== before1 ? from : out.length + fromErr;
    if (key !== ends || changed < out.length + err.length) rows.set(out.length + err.length, Math.min(changed, out.length + fromErr));
    ends = key;
    const count = out.length + err.length;
    if (wasAtEnd && count > 0) rows.reveal(count - 1);
    byId("output-empty").hidden = count > 0;
    text(byId("output-count"), count === 0 ? "" : `${count.toLocaleString("en")} ${count === 1 ? "line" : "lines"}`);
  });
}
