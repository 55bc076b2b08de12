package detect

import (
	"racewalk/sim/trace"
)

// leftover finds items that are left in a queue when the program has ended, though
// it does take items from this queue. Signs to end do not count: None, and what a
// thread has put back after it had taken it.
type leftover struct {
	taken map[trace.ObjectID]int32 // by queue: when an item was last taken
	back  map[returned]bool
}

// returned is an item that a thread took from a queue, and whether it put it back.
type returned struct {
	queue  trace.ObjectID
	thread trace.ThreadID // NoThread once it is back
	value  string
}

func (d *leftover) step(f *Fold, k int32, e *trace.Event) {
	if d.taken == nil {
		*d = leftover{map[trace.ObjectID]int32{}, map[returned]bool{}}
	}
	for i := range e.Ops {
		o := &e.Ops[i]
		switch {
		case o.Result != trace.Done:
		case o.Kind == trace.OpGet:
			d.taken[o.Object] = k
			d.back[returned{o.Object, e.Thread, o.Value}] = true
		case o.Kind == trace.OpPut && d.back[returned{o.Object, e.Thread, o.Value}]:
			d.back[returned{o.Object, trace.NoThread, o.Value}] = true
		}
	}
}

func (d *leftover) end(f *Fold) {
	if e := f.trace.End; e == nil || e.Kind != trace.Finished {
		return
	}
	for i := range f.state.Objects {
		o := &f.state.Objects[i]
		if o.Kind != trace.KindQueue || d.taken[o.ID] == 0 {
			continue
		}
		n, steps := 0, []int32{d.taken[o.ID]}
		for _, c := range o.Cells {
			if c.Value == "None" || d.back[returned{o.ID, trace.NoThread, c.Value}] {
				continue
			}
			n++
			if c.At > 0 {
				steps = append(steps, c.At)
			}
		}
		if n > 0 {
			f.add(key{object: o.ID, thread: trace.NoThread}, Finding{Kind: ItemsLeft, Severity: Warning,
				Message: "The program has ended, and " + plural(n, "item") + " " + isAre(n) + " still in " + o.Name + ": nobody has taken " + itThem(n) + ".",
				Hint:    "Let the threads that take go on until all is done: by a sign to end behind the last item, or by " + o.Name + ".join().",
				Steps:   steps, Objects: []trace.ObjectID{o.ID}})
		}
	}
}

func itThem(n int) string {
	if n == 1 {
		return "it"
	}
	return "them"
}
