package view

import (
	"strings"
	"testing"

	"racewalk/wasm/view/script"
)

// TestLostValueFallsBesideTheRow makes a value fall off each cell of rows of some
// length: its way crosses no other cell and no text of the row.
func TestLostValueFallsBesideTheRow(t *testing.T) {
	for n := 2; n <= 6; n++ {
		for lost := range n {
			x := "numbers[" + string(rune('0'+lost)) + "]"
			run, err := script.Trace("thread main in <module>\nthread A in work\nthread B in work\nlist numbers = 1" + strings.Repeat(" 1", n-1) +
				"\nA load " + x + " @6\nB load " + x + " @6\nB store " + x + " 2 @6\nA store " + x + " 2 @6\n")
			if err != nil {
				t.Fatal(err)
			}
			for _, look := range append(sizes, Look{Width: 378, Height: 366, Ratio: 2}, Look{Width: 578, Height: 306, Ratio: 1}) {
				way, inWay := lostWay(New(run).Scene(4, 1, look), int32(lost))
				if way == nil {
					continue // there is no room for it
				}
				for i := range 49 {
					p := CurveAt(&way.Curve, float32(i)/48)
					for _, r := range inWay {
						if r.inset(1).contains(p) {
							t.Fatalf("%d cells, number %d on %v×%v: the way %v crosses %+v", n, lost, look.Width, look.Height, way.Curve, r)
						}
					}
				}
			}
		}
	}
}

// lostWay returns the way of a lost value, and what it must not cross.
func lostWay(s *Scene, cell int32) (way *Shape, inWay []Rect) {
	for i := range s.Shapes {
		switch sh := &s.Shapes[i]; {
		case sh.Key.Part == partLostArc:
			way = sh
		case sh.Key.Part == partBox && sh.Key.Sub != cell:
			inWay = append(inWay, sh.Rect)
		case sh.Key.Part == partKey || sh.Key.Part == partName:
			inWay = append(inWay, ink(sh))
		}
	}
	return way, inWay
}
