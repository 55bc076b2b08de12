package mesh

import (
	"strings"
	"testing"

	"racewalk/wasm/view"
	"racewalk/wasm/view/script"
)

// busy is a run with 12 threads, 40 cells and 3 queues, and a motion in which the
// layout changes, too.
func busy(b *testing.B) *view.View {
	var s strings.Builder
	s.WriteString("thread main in <module>\nthreads 11 in work\nlist x = 12*36\nvar total = 5\nvar n = 1\nvar m = 2\nvar k = 3\n")
	s.WriteString("lock lock\nqueue p = 1 2 3\nqueue q of 4 = 5 6\nqueue r = 7 8 9 10\n")
	s.WriteString("A acquire lock @3\nB load x[3] @4\nB store x[3] 13 @4\nC get p @7\nD put q 9 @8\nmain print hello @9\nE call x append 7 @3\n")
	s.WriteString("F would acquire lock\nG would acquire lock\nmain would join A\n")
	tr, err := script.Trace(s.String())
	if err != nil {
		b.Fatal(err)
	}
	return view.New(tr)
}

// BenchmarkFrame is the Go side of one frame of a motion: from the trace to the
// triangles. Under Node:
//
//	GOOS=js GOARCH=wasm go test -exec "$(go env GOROOT)/lib/wasm/go_js_wasm_exec" -run '^$' -bench . ./wasm/draw/mesh
func BenchmarkFrame(b *testing.B) {
	v, m := busy(b), New()
	look := view.Look{Width: 1440, Height: 600, Ratio: 2}
	i := 0
	for b.Loop() {
		i++
		m.Build(v.Scene(7, float64(i%60+1)/62, look))
	}
	b.ReportMetric(float64(len(m.Vertices)), "vertices")
}

// BenchmarkStep is the first frame after a step, for which the picture is laid
// out anew and the motion planned.
func BenchmarkStep(b *testing.B) {
	v, m := busy(b), New()
	look := view.Look{Width: 1440, Height: 600, Ratio: 2}
	i := 0
	for b.Loop() {
		i++
		m.Build(v.Scene(1+i%7, 0.5, look))
	}
}
