/** Start, back, play, forward, end; speed and scheduler; the kept branch. */
import type { App } from "./app";
import { attribute, byId, show, text } from "./dom";
import { endAt, sentenceCase, type Scheduler, type State } from "./state";
import { whyNoForward } from "./session";

const speeds = [0.5, 1, 2];

export function mountTransport({ store, session, programs }: App): void {
  byId("to-start").addEventListener("click", () => void session.goTo(0));
  byId("back").addEventListener("click", () => void session.back());
  byId("play").addEventListener("click", () => toggle(store.state.playing, session));
  byId("forward").addEventListener("click", () => void session.forward());
  byId("to-end").addEventListener("click", () => void session.end());
  byId("swap").addEventListener("click", () => void session.swap());
  byId("speed").addEventListener("change", (event) => {
    const speed = Number((event.target as HTMLInputElement).value);
    if (speeds.includes(speed)) store.set({ speed });
  });
  const scheduler = byId<HTMLSelectElement>("scheduler");
  scheduler.addEventListener("change", () => {
    session.pause();
    store.set({ scheduler: scheduler.value as Scheduler });
    session.notice({ step: "" });
  });
  const seed = byId<HTMLInputElement>("seed");
  seed.addEventListener("change", () => {
    const value = Number(seed.value);
    const whole = seed.value.trim() !== "" && Number.isSafeInteger(value) && value >= 0;
    if (!whole) {
      session.notice({ step: "A seed is a whole number from 0 on." });
      seed.value = String(store.state.program?.seed ?? 0);
    } else if (value !== store.state.program?.seed) void programs.rerun({ seed: value });
  });
  // Nothing moves behind the learner's back.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) session.pause();
  });

  store.view((state, before) => {
    if (state.run !== before.run || state.playing !== before.playing || state.scheduler !== before.scheduler) draw(state);
    if (state.scheduler !== before.scheduler) {
      scheduler.value = state.scheduler;
      show(byId("seed-box"), state.scheduler === "random");
    }
    if (state.program !== before.program && document.activeElement !== seed) seed.value = String(state.program?.seed ?? 0);
  });
}

export function toggle(playing: boolean, session: App["session"]): void {
  if (playing) session.pause();
  else session.play();
}

function draw(state: Readonly<State>): void {
  const { run, playing } = state;
  const playhead = run?.playhead ?? 0;
  const stuck = whyNoForward(state);
  // A button that cannot do anything keeps the focus and says why; so it is not truly disabled.
  const able = (id: string, can: boolean, why: string) => {
    attribute(byId(id), "aria-disabled", can ? null : "true");
    attribute(byId(id), "data-why", can ? null : why);
  };
  able("to-start", playhead > 0, "This is the start.");
  able("back", playhead > 0, "This is the start.");
  able("play", playing || stuck === "", stuck);
  able("forward", stuck === "", stuck);
  able("to-end", !!run && (playhead < run.total || (!run.end && state.scheduler !== "hand")), stuck);
  text(byId("play-word"), playing ? "Pause" : "Play");
  attribute(byId("play"), "data-playing", playing ? "" : null);
  text(byId("position"), run ? `step ${playhead.toLocaleString("en")} of ${run.total.toLocaleString("en")}${run.end ? "" : " so far"}` : "");
  show(byId("branch"), !!run?.branch);
  if (run?.branch) {
    const steps = run.branch.total;
    text(byId("branch-text"), `the other run (${steps.toLocaleString("en")} ${steps === 1 ? "step" : "steps"}) is kept`);
  }
  drawEnd(state);
}

/** The banner that says how the run ended. */
function drawEnd(state: Readonly<State>): void {
  const end = endAt(state.run);
  const banner = byId("end");
  show(banner, !!end);
  if (!end) return;
  attribute(banner, "data-bad", end.bad ? "" : null);
  // The first line says it, the others who waits for what.
  const [first = "", ...rest] = end.message.split("\n");
  text(byId("end-title"), sentenceCase(first));
  if (end.exceptions && end.exceptions.length > 1) rest.push(`Uncaught: ${end.exceptions.join(", ")}.`);
  text(byId("end-text"), rest.join("\n"));
}
