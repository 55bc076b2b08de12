/** The one live region: it reads what a step did, and while playing only as fast as one can listen. */
import type { App } from "./app";
import { byId } from "./dom";

const pause = 1500; // ms between two readings

export function mountNarrator({ store }: App): void {
  const region = byId("narration");
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = () => {
    timer = undefined;
    last = performance.now();
    region.textContent = store.state.narration;
  };
  store.view((state, before) => {
    if (state.narration === before.narration || timer !== undefined) return;
    timer = setTimeout(say, Math.max(0, last + pause - performance.now(), 60));
  });
}
