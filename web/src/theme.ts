/** Light or dark: as the system has it, or as the learner wants it. */
import { browserStorage } from "./drafts";
import type { State, Theme } from "./state";
import type { Store } from "./store";
import { attribute, byId, text } from "./dom";

const key = "racewalk.theme";
const order: Theme[] = ["auto", "light", "dark"];
const names = { auto: "as the system", light: "light", dark: "dark" };

export function mountTheme(store: Store<State>): void {
  const storage = browserStorage();
  const system = matchMedia("(prefers-color-scheme: dark)");
  const apply = (theme: Theme) => {
    attribute(document.documentElement, "data-theme", theme === "auto" ? null : theme);
    store.set({ theme, dark: theme === "dark" || (theme === "auto" && system.matches) });
  };
  // A course page says which of the two goes with it.
  const kept = new URLSearchParams(location.search).get("theme") ?? storage?.getItem(key);
  apply(order.find((theme) => theme === kept) ?? "auto");
  system.addEventListener("change", () => apply(store.state.theme));
  byId("theme").addEventListener("click", () => {
    const next = order[(order.indexOf(store.state.theme) + 1) % order.length] ?? "auto";
    apply(next);
    try {
      storage?.setItem(key, next);
    } catch {
      // A full or shut storage costs only the memory of a preference.
    }
  });
  store.view((state) => {
    attribute(byId("theme"), "data-theme", state.theme);
    text(byId("theme-word"), `Colours: ${names[state.theme]}`);
  });
}
