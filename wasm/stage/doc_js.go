// Command stage is the animated picture of a run, a WebAssembly program for the
// document web/stage.html, which the page shows in an iframe of its own origin.
// It is given a trace and a playhead, and draws; it decides nothing.
//
// # Files
//
// stage.html, stage.js, stage.wasm and wasm_exec.js lie in one folder; stage.js says
// what stands between Ebiten and the document. The iframe needs a size. It may be
// aria-hidden, as everything that it shows is in the page, too, and it wants
// tabindex -1: nothing in it takes the focus, not even a click.
//
// # Messages
//
// Page and stage talk with postMessage. Both ignore messages of another origin,
// and of other windows than each other. A message is an object with a type.
// What is unknown or malformed is answered with an error and changes nothing.
//
// From the page to the stage, which keeps what comes before it is ready:
//
//	{type: "trace", text, playhead}
//	    A whole trace (trace.Marshal), in place of any other. The playhead, 0 if
//	    it is missing, is shown at once.
//	{type: "events", text}
//	    Events that replace those from some event on (trace.MarshalEvents); the
//	    text says from which. The playhead stays, or moves back to where the new
//	    events begin if it was behind that.
//	{type: "playhead", playhead, animate, speed}
//	    Goes there. With animate, and if that is one step away, by a motion: 300 to
//	    600 ms long at speed 1, the default. A motion that is under way is turned
//	    round if the way leads back, and else cut short.
//	{type: "look", theme: "light" | "dark", reducedMotion}
//	{type: "visible", visible}
//	    False stops all frames. The stage finds out by itself when it is scrolled
//	    away or its tab is hidden.
//	{type: "pixels", id}
//	    Asks for the picture, read within the frame that draws it. For tests.
//
// From the stage to the page:
//
//	{type: "ready", version: 1}
//	    It draws from now on; the page sends it the trace, playhead and look, also
//	    when it is ready again after having been lost.
//	{type: "rested", playhead}
//	    The picture at this playhead is complete, a motion to it is over.
//	{type: "clicked", thread, object}
//	    On a thread's card or pawn, or on an object: one is its id, the other null.
//	{type: "error", message}
//	    A message was of no use.
//	{type: "no-webgl", reason}
//	    This browser can't draw, or has lost its graphics too often. It is final.
//	{type: "failed", reason}
//	    The program could not be loaded or has broken. It is final.
//	{type: "lost"}
//	    The graphics were lost. The stage begins anew and is then ready again.
//	{type: "pixels", id, width, height, data}
//	    The answer to pixels: data is a Uint8ClampedArray of RGBA.
package main
