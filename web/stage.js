// @ts-check
/**
 * The document of the stage, seen from the program that draws in it (wasm/stage,
 * whose doc_js.go tells the messages). Ebiten expects to have a whole page to
 * itself: it runs a frame sixty times a second, takes all keys, wheels and
 * touches, puts its canvas into the tab order, reads the ratio of device pixels
 * once and reloads the page when the graphics are lost. So this script comes
 * before it and stands between.
 */
"use strict";

(() => {
  const page = window.parent;
  const root = document.documentElement;

  /** @param {Record<string, unknown>} message @param {Transferable[]} [transfer] */
  const post = (message, transfer = []) => {
    if (page !== window) page.postMessage(message, location.origin, transfer);
  };

  // What the page and this document tell the program. Before there is one it waits.

  /** @typedef {{ type: string } & Record<string, unknown>} Message */
  /** @type {{ receive(message: Message): void, at(x: number, y: number): boolean } | undefined} */
  let program;
  /** @type {Message[]} */
  let early = [];
  let ended = false;
  /** @type {unknown[]} */
  let wishes = []; // ids of the messages that ask for pixels

  /** @param {Message} message */
  const deliver = (message) => {
    if (program) program.receive(message);
    else if (!ended) early.push(message);
  };

  // Frames. The gate is open while the program wants frames and somebody can see
  // them; what asks for a frame meanwhile is held until it opens.

  const nextFrame = window.requestAnimationFrame.bind(window);
  /** @type {FrameRequestCallback[]} */
  let held = [];
  let wanted = true; // by the program
  let shown = true; // says the page
  let onScreen = true; // says the browser
  let inFrame = false;

  const isOpen = () => wanted && shown && onScreen && !document.hidden;
  const settle = () => {
    if (!isOpen()) return;
    const waiting = held;
    held = [];
    for (const callback of waiting) frame(callback);
  };
  /** @param {FrameRequestCallback} callback */
  const frame = (callback) =>
    nextFrame((time) => {
      inFrame = true;
      if (window.devicePixelRatio !== size.ratio) measure();
      callback(time);
      readPixels(); // now: when the frame is over the canvas is empty
      inFrame = false;
    });
  window.requestAnimationFrame = (callback) => {
    if (isOpen()) return frame(callback);
    held.push(callback);
    return 0;
  };
  document.addEventListener("visibilitychange", settle);
  new IntersectionObserver((entries) => {
    onScreen = entries[entries.length - 1].isIntersecting;
    settle();
  }).observe(root);

  // Events. None reaches Ebiten, and none is prevented, so keys, Tab, wheels and
  // touches do what they do anywhere. Only a mouse button must not move the focus
  // out of the page, or its keys would end here.

  const taken = ["keydown", "keyup", "keypress", "mousedown", "mouseup", "mousemove", "wheel", "touchstart", "touchmove", "touchend", "contextmenu", "dragover", "drop", "blur"];
  for (const type of taken) {
    window.addEventListener(
      type,
      (event) => {
        event.stopImmediatePropagation();
        if (type === "mousedown") event.preventDefault();
      },
      { capture: true, passive: type !== "mousedown" },
    );
  }
  window.addEventListener("click", (event) => deliver({ type: "click", x: event.clientX, y: event.clientY }), true);
  window.addEventListener("pointermove", (event) => {
    if (event.pointerType === "mouse") root.style.cursor = program?.at(event.clientX, event.clientY) ? "pointer" : "";
  });
  new MutationObserver(() => {
    const canvas = document.querySelector("canvas");
    if (!canvas || canvas.ariaHidden === "true") return;
    canvas.tabIndex = -1;
    canvas.ariaHidden = "true";
  }).observe(document.body, { childList: true });

  // Sizes. Ebiten is told the size of the body in device pixels, each time that
  // it, or the ratio, changes.

  const size = { width: 0, height: 0, pixelWidth: 0, pixelHeight: 0, ratio: 0 };
  Object.defineProperty(document.body, "clientWidth", { get: () => size.pixelWidth });
  Object.defineProperty(document.body, "clientHeight", { get: () => size.pixelHeight });

  /** @param {ResizeObserverEntry} [entry] */
  const measure = (entry) => {
    const ratio = window.devicePixelRatio;
    const { width, height } = root.getBoundingClientRect();
    if (!entry && width === size.width && height === size.height && ratio === size.ratio) return;
    // Only the browser knows to which of two pixels it rounds, and not every one
    // tells. Tools that pretend another ratio leave it at the true one.
    const exact = entry?.devicePixelContentBoxSize?.[0];
    /** @param {number | undefined} told @param {number} computed */
    const pixels = (told, computed) => (told !== undefined && Math.abs(told - computed) < 1 ? told : Math.round(computed));
    const pixelWidth = pixels(exact?.inlineSize, width * ratio);
    const pixelHeight = pixels(exact?.blockSize, height * ratio);
    const same = width === size.width && height === size.height && pixelWidth === size.pixelWidth && pixelHeight === size.pixelHeight;
    Object.assign(size, { width, height, pixelWidth, pixelHeight, ratio });
    if (same) return;
    deliver({ type: "size", width, height });
    window.dispatchEvent(new Event("resize"));
  };
  window.addEventListener("resize", (event) => {
    if (event.isTrusted) event.stopImmediatePropagation(); // measure tells Ebiten when it is time
  }, true);
  const observer = new ResizeObserver((entries) => measure(entries[entries.length - 1]));
  try {
    observer.observe(root, { box: "device-pixel-content-box" });
  } catch {
    observer.observe(root);
  }
  const watchRatio = () => {
    matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`).addEventListener("change", () => {
      watchRatio();
      measure();
    }, { once: true });
  };
  watchRatio();
  // Not every way to change the ratio tells a frame of it.
  try {
    const tell = () => measure();
    page.addEventListener("resize", tell);
    window.addEventListener("pagehide", () => page.removeEventListener("resize", tell));
  } catch {
    // a page of another origin, which may not be listened to
  }
  measure();

  // Lost graphics: the document begins anew. One that loses them again and again
  // gives up; window.name outlives a reload.

  const most = 3;
  const within = 60_000; // ms
  window.addEventListener("webglcontextlost", (event) => {
    event.stopImmediatePropagation(); // Ebiten would just reload
    event.preventDefault();
    wanted = false;
    const now = Date.now();
    const losses = window.name.split(" ").map(Number).filter((time) => now - time < within);
    losses.push(now);
    window.name = losses.join(" ");
    if (losses.length > most) return post({ type: "no-webgl", reason: "The graphics were lost too often." });
    post({ type: "lost" });
    setTimeout(() => location.reload(), 200);
  }, true);

  // Messages from the page.

  const own = ["size", "click", "redraw"]; // that only this document sends

  window.addEventListener("message", (event) => {
    if (event.source !== page || event.origin !== location.origin) return;
    const message = event.data;
    if (typeof message !== "object" || message === null || typeof message.type !== "string" || own.includes(message.type)) {
      return post({ type: "error", message: "A message to the stage is an object with a type that it knows." });
    }
    if (message.type === "visible") {
      shown = message.visible === true;
      return settle();
    }
    if (message.type === "pixels") {
      wishes.push(message.id);
      return deliver({ type: "redraw" });
    }
    if (message.type === "look") {
      // Behind the canvas, until the first frame.
      root.style.colorScheme = message.theme === "dark" ? "dark" : "light";
      root.style.background = message.theme === "dark" ? "#171d28" : "#ffffff";
    }
    deliver(message);
  });

  const readPixels = () => {
    const source = document.querySelector("canvas");
    if (wishes.length === 0 || !source || source.width === 0 || source.height === 0) return;
    const copy = new OffscreenCanvas(source.width, source.height);
    const context = copy.getContext("2d");
    if (!context) return;
    context.drawImage(source, 0, 0);
    for (const id of wishes.splice(0)) {
      const { data, width, height } = context.getImageData(0, 0, copy.width, copy.height);
      post({ type: "pixels", id, width, height, data }, [data.buffer]);
    }
  };

  Object.assign(window, {
    racewalkStage: {
      /** @param {(message: Message) => void} receive @param {(x: number, y: number) => boolean} at */
      open(receive, at) {
        program = { receive, at };
        for (const message of early.splice(0)) receive(message);
      },
      post,
      wake() {
        wanted = true;
        settle();
      },
      rest() {
        wanted = false;
        // Ebiten draws once outside of frames: when it begins, and at a new size.
        if (wishes.length > 0 && !inFrame) deliver({ type: "redraw" });
      },
    },
  });

  // The program.

  /** @param {string} reason */
  const fail = (reason) => {
    ended = true;
    program = undefined;
    post({ type: "failed", reason });
  };

  const start = async () => {
    const probe = document.createElement("canvas").getContext("webgl2");
    if (!probe) return post({ type: "no-webgl", reason: "This browser has no WebGL 2." });
    probe.getExtension("WEBGL_lose_context")?.loseContext(); // browsers have but a few
    if (!("Go" in window)) return fail("wasm_exec.js is missing.");
    // @ts-ignore: wasm_exec.js defines it
    const go = new window.Go();
    const response = await fetch("stage.wasm");
    if (!response.ok) return fail(`stage.wasm could not be loaded: ${response.status}`);
    const type = response.headers.get("content-type") ?? "";
    const loaded = type.startsWith("application/wasm")
      ? await WebAssembly.instantiateStreaming(response, go.importObject)
      : await WebAssembly.instantiate(await response.arrayBuffer(), go.importObject);
    await go.run(loaded.instance);
    fail("The stage's program has ended.");
  };
  start().catch((error) => fail(String(error)));
})();
