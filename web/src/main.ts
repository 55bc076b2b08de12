/** Puts the page together. */
import { mountApi } from "./api";
import { mountAnswers } from "./answers";
import type { App } from "./app";
import { Catalog } from "./catalog";
import { mountCode } from "./code";
import { mountDialogs } from "./dialogs";
import { browserStorage, Drafts } from "./drafts";
import { mountAsk } from "./ask";
import { mountCompare } from "./compare";
import { mountBounds } from "./bounds";
import { mountExplore } from "./explore";
import { mountFindings } from "./findings";
import { Explorer } from "./explorer";
import { mountGraph } from "./graph";
import { mountHeader, mountStatus } from "./header";
import { mountKeys } from "./keys";
import { mountLayout } from "./layout";
import { mountLesson } from "./lesson";
import { mountNarrator } from "./narrator";
import { mountOutput } from "./output";
import { Programs } from "./programs";
import { Session } from "./session";
import { mountStage } from "./stage";
import { initialState } from "./state";
import { Store } from "./store";
import { mountTables } from "./tables";
import { mountTheme } from "./theme";
import { mountThreads } from "./threads";
import { mountTimed } from "./timed";
import { mountTimeline } from "./timeline";
import { mountTold } from "./told";
import { mountTransport } from "./transport";

// The bundle lies in web/, its worker and the lessons beside it.
const here = new URL(".", import.meta.url);
const embedded = new URLSearchParams(location.search).has("embed");
const store = new Store(initialState());
const session = new Session(store, new URL("worker.js", here));
const catalog = new Catalog(new URL("lessons/", here));
const programs = new Programs(store, session, catalog, new Drafts(browserStorage()), embedded);
const explorer = new Explorer(store, session);
const app: App = { store, session, programs, explorer, embedded };

for (const mount of [
  mountLayout,
  mountHeader,
  mountStatus,
  mountCode,
  mountStage,
  mountThreads,
  mountAnswers,
  mountTransport,
  mountTimeline,
  mountTold,
  mountFindings,
  mountOutput,
  mountTables,
  mountLesson,
  mountExplore,
  mountBounds,
  mountTimed,
  mountAsk,
  mountCompare,
  mountGraph,
  mountNarrator,
  mountDialogs,
  mountKeys,
  mountApi,
]) {
  mount(app);
}
mountTheme(store);

void whenWanted().then(() => {
  session.start();
  return programs.start();
});

/** An embedded page waits until it is seen or clicked: a course page may hold twenty of them. */
function whenWanted(): Promise<void> {
  if (!embedded) return Promise.resolve();
  return new Promise((resolve) => {
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      seen.disconnect();
      resolve();
    });
    seen.observe(document.body);
    document.addEventListener("pointerdown", () => resolve(), { once: true });
  });
}
