package main

import (
	"github.com/hajimehoshi/ebiten/v2"

	"racewalk/wasm/page"
)

func main() {
	g := newGame(page.FindStage())
	g.stage.Open(g.receive, g.at)
	ebiten.SetScreenClearedEveryFrame(false)
	// Frames only when something has changed: nothing else stops Ebiten from
	// updating sixty times a second.
	//lint:ignore SA1019 SetVsyncEnabled has no such mode
	ebiten.SetFPSMode(ebiten.FPSModeVsyncOffMinimum)
	ebiten.SetTPS(ebiten.SyncWithFPS)
	// The document tells sizes in device pixels (see stage.js), which it can
	// follow while Ebiten reads the ratio only once.
	err := ebiten.RunGameWithOptions(g, &ebiten.RunGameOptions{DisableHiDPI: true, InitUnfocused: true, ScreenTransparent: true})
	reason := "the stage ended"
	if err != nil {
		reason = err.Error()
	}
	g.stage.Post("failed", map[string]any{"reason": reason})
}
