package main

import (
	"sync"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"racewalk/sim/trace"
	"racewalk/wasm/draw"
	"racewalk/wasm/page"
	"racewalk/wasm/view"
)

// game is the stage: it takes messages, moves the playhead, and draws when
// something has changed.
type game struct {
	stage   page.Stage
	painter *draw.Painter

	mutex sync.Mutex
	inbox []page.Message // that have come since the last frame
	scene *view.Scene    // that is shown, for clicks

	trace  *trace.Trace
	tail   *trace.Cursor // where the last events were added
	view   *view.View
	look   view.Look
	head   view.Head
	now    time.Time // of the last frame
	width  int       // of the screen, device pixels
	height int
	ready  bool // the page knows that there is a stage
	dirty  bool // the picture is not the one on the screen
	told   bool // the page knows where the picture rests
}

// protocolVersion grows when messages change their meaning.
const protocolVersion = 1

func newGame(stage page.Stage) *game {
	g := &game{stage: stage, painter: draw.New(), dirty: true}
	g.show(&trace.Trace{})
	return g
}

// show begins with another trace.
func (g *game) show(t *trace.Trace) {
	g.trace, g.tail, g.view = t, trace.NewCursor(t), view.New(t)
	g.head = view.Head{}
	g.changed()
}

// changed makes the next frame draw.
func (g *game) changed() { g.dirty, g.told = true, false }

// receive keeps a message for the next frame, and asks for one. It is called from
// events of the document.
func (g *game) receive(m page.Message) {
	g.mutex.Lock()
	g.inbox = append(g.inbox, m)
	g.mutex.Unlock()
	scheduleFrame()
	g.stage.Wake()
}

func scheduleFrame() {
	//lint:ignore SA1019 what is said to replace it does not do without frames
	ebiten.ScheduleFrame()
}

// at tells whether there is something to click on. It is called from events of the
// document.
func (g *game) at(x, y float64) bool {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	if g.scene == nil {
		return false
	}
	_, ok := g.scene.At(float32(x), float32(y))
	return ok
}

// Layout takes the whole screen. Sizes are in device pixels.
func (g *game) Layout(width, height int) (int, int) {
	if width != g.width || height != g.height {
		g.width, g.height = width, height
		g.dirty = true
	}
	return width, height
}

// Update takes the messages and moves what moves.
func (g *game) Update() error {
	if !g.ready {
		g.ready = true
		g.stage.Post("ready", map[string]any{"version": protocolVersion})
	}
	g.mutex.Lock()
	inbox := g.inbox
	g.inbox = nil
	g.mutex.Unlock()
	for _, m := range inbox {
		if err := g.take(m); err != "" {
			g.stage.Post("error", map[string]any{"message": err})
		}
	}
	now := time.Now()
	if g.head.Moving() && !g.now.IsZero() {
		g.head.Advance(float64(now.Sub(g.now).Microseconds()) / 1000)
		g.dirty = true
	}
	g.now = now
	if g.head.Moving() {
		scheduleFrame()
	} else {
		g.now = time.Time{}
	}
	return nil
}

// Draw paints the picture if it has changed, and lets the frames end when nothing
// moves any more.
func (g *game) Draw(screen *ebiten.Image) {
	if g.dirty && g.look.Width > 0 && g.look.Height > 0 {
		g.dirty = false
		look := g.look
		look.Ratio = float32(g.width) / look.Width
		playhead, progress := g.head.At()
		scene := g.view.Scene(playhead, progress, look)
		g.painter.Draw(screen, scene)
		g.mutex.Lock()
		g.scene = scene
		g.mutex.Unlock()
	}
	if g.head.Moving() {
		return
	}
	if !g.told {
		g.told = true
		g.stage.Post("rested", map[string]any{"playhead": g.head.Playhead()})
	}
	g.mutex.Lock()
	idle := len(g.inbox) == 0
	g.mutex.Unlock()
	if idle {
		g.stage.Rest()
	}
}
