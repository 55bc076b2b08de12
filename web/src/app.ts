/** What every part of the page gets to work with. */
import type { Explorer } from "./explorer";
import type { Programs } from "./programs";
import type { Session } from "./session";
import type { State } from "./state";
import type { Store } from "./store";

export interface App {
  store: Store<State>;
  session: Session;
  programs: Programs;
  explorer: Explorer;
  embedded: boolean;
}
