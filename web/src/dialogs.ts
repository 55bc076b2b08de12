/** Share, embed and help. */
import type { App } from "./app";
import { byId, show, text } from "./dom";
import { encodeLink, type Link } from "./permalink";

const longLink = 8000; // characters from which on some programs cut a link

export function mountDialogs({ programs, store }: App): void {
  const withRun = byId<HTMLInputElement>("share-run");
  const field = byId<HTMLTextAreaElement>("share-link");
  const embed = byId<HTMLTextAreaElement>("embed-code");
  const height = byId<HTMLInputElement>("embed-height");

  const url = async (link: Link, search = "") => new URL(search + (await encodeLink(link)), location.href.replace(/[?#].*$/, "")).href;

  async function share(): Promise<void> {
    const link = programs.link();
    if (!withRun.checked) {
      delete link.schedule;
      delete link.playhead;
    }
    if (!withRun.checked && !link.files) link.playhead = 0; // a lesson without a run is at its start
    field.value = await url(link);
    text(byId("share-note"), field.value.length > longLink ? `This link has ${field.value.length.toLocaleString("en")} characters: some mail and chat programs cut it.` : "");
  }

  async function code(): Promise<void> {
    const pixels = Math.round(Math.min(2000, Math.max(240, Number(height.value) || 640)));
    const source = (await url(programs.link(), "?embed")).replace(/&/g, "&amp;").replace(/"/g, "&quot;");
    const title = (store.state.lesson?.title ?? "a threaded program").replace(/&/g, "&amp;").replace(/"/g, "&quot;");
    embed.value = `<iframe src="${source}" title="Racewalk: ${title}" width="100%" height="${pixels}" loading="lazy" style="border:1px solid #8884;border-radius:12px" allow="clipboard-write"></iframe>`;
  }

  open("share", "share-dialog", share);
  open("embed", "embed-dialog", code);
  open("help", "help-dialog", () => Promise.resolve());
  withRun.addEventListener("change", () => void share());
  height.addEventListener("change", () => void code());
  copies("share-copy", field, "share-copied");
  copies("embed-copy", embed, "embed-copied");
  show(byId("share-run-box"), true);
}

/** A button that opens a dialog; its ✕ and a click beside it close it, and Escape by itself. */
function open(buttonId: string, dialogId: string, fill: () => Promise<void>): void {
  const dialog = byId<HTMLDialogElement>(dialogId);
  byId(buttonId).addEventListener("click", () => {
    for (const said of dialog.querySelectorAll<HTMLElement>(".copied")) said.textContent = "";
    void fill().then(() => dialog.showModal());
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || (event.target as Element).closest(".close")) dialog.close();
  });
}

function copies(buttonId: string, field: HTMLTextAreaElement, saidId: string): void {
  byId(buttonId).addEventListener("click", () => {
    void copy(field).then((done) => text(byId(saidId), done ? "Copied." : "Select the text and copy it with Ctrl+C."));
  });
}

async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
