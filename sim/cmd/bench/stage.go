package main

import (
	"strings"
	"time"

	"racewalk/wasm/draw/mesh"
	"racewalk/wasm/view"
	"racewalk/wasm/view/script"
)

// busyStage is a run with 12 threads, 40 cells and 3 queues. In its last step a list
// grows, so that what stands beside it moves, too.
func busyStage() (*view.View, error) {
	tr, err := script.Trace(strings.Join([]string{
		"thread main in <module>", "threads 11 in work",
		"list x = 12*36", "var total = 5", "var n = 1", "var m = 2", "var k = 3",
		"lock lock", "queue p = 1 2 3", "queue q of 4 = 5 6", "queue r = 7 8 9 10",
		"A acquire lock @3", "B load x[3] @4", "B store x[3] 13 @4", "C get p @7", "D put q 9 @8", "main print hello @9",
		"E call x append 7 @3", "F would acquire lock", "G would acquire lock", "main would join A",
	}, "\n") + "\n")
	if err != nil {
		return nil, err
	}
	return view.New(tr), nil
}

// stageFrame measures what Go does for a frame of the stage, from the trace to the
// triangles: in the midst of a motion, and right after a step, when the picture is
// laid out and the motion planned.
func stageFrame() (frame, first time.Duration, err error) {
	v, err := busyStage()
	if err != nil {
		return 0, 0, err
	}
	const frames, last = 20, 7
	m, look := mesh.New(), view.Look{Width: 1440, Height: 600, Ratio: 2}
	frame, first = time.Hour, time.Hour
	for range rounds {
		start := time.Now()
		for i := range frames {
			m.Build(v.Scene(last, float64(i+1)/(frames+1), look))
		}
		frame = min(frame, time.Since(start)/frames)
		start = time.Now()
		for i := range frames {
			m.Build(v.Scene(1+i%last, 0.5, look))
		}
		first = min(first, time.Since(start)/frames)
	}
	return frame, first, nil
}
