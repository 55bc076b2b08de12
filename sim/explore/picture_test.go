package explore_test

import (
	"testing"

	"racewalk/sim/explore"
	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// finish runs a search to its end.
func finish(t *testing.T, source string, o explore.Options) *explore.Search {
	t.Helper()
	s := explore.New(compile(t, source), machine.Config{}, o)
	for !s.Run(1 << 20) {
	}
	return s
}

// TestPicture holds pictures against what search and machine say.
func TestPicture(t *testing.T) {
	for _, source := range []string{mock, poll, philosophers(2, 1), "print(1)\n"} {
		s := finish(t, source, explore.Options{})
		r, p := s.Result(), s.Picture(1000)
		if len(p.Nodes) != r.States || len(p.Arcs) != r.Transitions {
			t.Fatalf("%d nodes and %d arcs, want %d and %d", len(p.Nodes), len(p.Arcs), r.States, r.Transitions)
		}
		if s.Picture(r.States-1) != nil || s.Picture(r.States) == nil {
			t.Errorf("the limit is not kept")
		}
		leaves := make([]int, len(p.Nodes))
		for _, a := range p.Arcs {
			leaves[a.From]++
			if p.Nodes[a.To].Layer > p.Nodes[a.From].Layer+1 {
				t.Errorf("%d → %d leaves out a layer", a.From, a.To)
			}
			way := append(trace.Schedule{}, append(p.Nodes[a.From].Way, a.Choice)...)
			if at, ok := s.Place(way); !ok || at != a.To {
				t.Errorf("%s is at %d, %v, want %d", way, at, ok, a.To)
			}
		}
		for i, n := range p.Nodes {
			if at, ok := s.Place(n.Way); !ok || at != i || len(n.Way) < n.Layer {
				t.Errorf("node %d of layer %d: its way %s leads to %d, %v", i, n.Layer, n.Way, at, ok)
			}
			m := machine.New(compile(t, source), machine.Config{})
			for _, c := range n.Way {
				if err := m.Step(c.Thread, c.Interrupt); err != nil {
					t.Fatalf("node %d: %s: %v", i, n.Way, err)
				}
			}
			can := 0
			for j := range m.Threads {
				if !m.Over() && m.Enabled(&m.Threads[j]) {
					can++
				}
			}
			if can != leaves[i] || (can == 0) != (n.Outcome >= 0) || n.Cut {
				t.Errorf("node %d: %d threads can step, %d arcs leave: %+v", i, can, leaves[i], n)
			}
		}
	}
}

func TestPictureOfPart(t *testing.T) {
	s := finish(t, mock, explore.Options{MaxDepth: 5})
	cut := 0
	for _, n := range s.Picture(1000).Nodes {
		if n.Cut {
			cut++
		}
	}
	if cut == 0 {
		t.Error("no node is cut")
	}
	if _, ok := s.Place(trace.Schedule{{}, {}, {Thread: 1}, {Thread: 1}, {Thread: 2}, {Thread: 2}, {}}); ok {
		t.Error("a place beyond the bound")
	}
	if _, ok := s.Place(trace.Schedule{{}, {Thread: 7}}); ok {
		t.Error("a place of a thread that is not there")
	}
}
