/**
 * The order of the panels follows the screen: on a phone the stage and its buttons
 * come before the code. The code panel is moved in the document, not only in the
 * picture, so that Tab follows what is seen. (The stage must stay where it is: a
 * frame that is moved loads anew.)
 */
import type { App } from "./app";
import { attribute, byId } from "./dom";

export function mountLayout({ embedded }: App): void {
  attribute(document.documentElement, "data-embed", embedded ? "" : null);
  const narrow = matchMedia("(max-width: 899px)");
  const place = () => {
    const code = byId("code");
    const hadFocus = code.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
    if (narrow.matches) byId("time").after(code);
    else byId("stage").before(code);
    hadFocus?.focus();
  };
  narrow.addEventListener("change", place);
  place();
}
