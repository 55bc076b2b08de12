package detect

import (
	"strconv"

	"racewalk/sim/trace"
)

// cutOff finds daemons that the end of the program cuts off in the middle:
//
//   - with text in a file's buffer, which never gets into the file;
//   - with an item that it has just taken from a queue, unless that is None, a sign to
//     end;
//   - before the end that it would come to by itself, in no loop that only a test
//     ends, and without waiting for others.
//
// It is none if main has failed, or knows that the daemon may not be done: it has
// waited for it in vain, or asked whether it is alive.
type cutOff struct {
	known map[trace.ThreadID]bool
	got   map[trace.ThreadID]got
}

// got is an item that a thread has taken from a queue at its last step.
type got struct {
	op   trace.Op
	step int32
}

func (d *cutOff) step(f *Fold, k int32, e *trace.Event) {
	if d.known == nil {
		*d = cutOff{map[trace.ThreadID]bool{}, map[trace.ThreadID]got{}}
	}
	delete(d.got, e.Thread)
	for i := range e.Ops {
		switch o := &e.Ops[i]; {
		case o.Kind == trace.OpJoin && o.Result == trace.TimedOut, o.Kind == trace.OpTest && o.Other != trace.NoThread:
			d.known[o.Other] = true
		case o.Kind == trace.OpGet && o.Result == trace.Done && o.Value != "None":
			d.got[e.Thread] = got{*o, k}
		}
	}
	for i := range e.Threads {
		c := &e.Threads[i]
		if c.New.Status == trace.Killed && c.New.Daemon && !d.known[c.New.ID] && !fails(e) {
			d.cut(f, k, &c.Old)
		}
	}
}

// cut adds the finding of a daemon that step k cuts off, if it is one.
func (d *cutOff) cut(f *Fold, k int32, t *trace.Thread) {
	x := Finding{Kind: CutOff, Severity: Warning, Threads: []trace.ThreadID{t.ID}, Steps: []int32{k},
		Hint: "Wait for it before the program ends, by join() or a queue’s join(), or do not make it a daemon."}
	x.Message = t.Label + ", a daemon, is cut off at step " + itoa(k)
	file, text := f.unsaved(t.Label)
	item, took := d.got[t.ID]
	waits := t.Status == trace.Blocked || t.Timed && t.Next.Kind != trace.OpSleep && t.Next.Kind != trace.OpNet
	switch {
	case file != nil:
		x.Message += ", when the program ends: " + strconv.Quote(text) + " is still in its buffer, and never gets into " + file.Name + "."
		x.Objects = []trace.ObjectID{file.ID}
	case took:
		x.Message += ", when the program ends: it has taken " + item.op.Value + " from " + item.op.Target + " at step " + itoa(item.step) + ", and does nothing with it any more."
		x.Objects, x.Steps = []trace.ObjectID{item.op.Object}, append(x.Steps, item.step)
	case waits || t.Round || len(t.Frames) == 0:
		return
	default:
		x.Message += " in the middle of " + t.Frames[0].Func + f.on(t.Next.Span) + ", when the program ends. How far it gets is left to luck."
	}
	f.add(key{object: trace.NoObject, thread: t.ID}, x)
}

// unsaved returns a file for which a thread has text in its buffer, and that text;
// nil for none.
func (f *Fold) unsaved(label string) (*trace.Object, string) {
	for i := range f.state.Objects {
		o := &f.state.Objects[i]
		if o.Kind != trace.KindFile {
			continue
		}
		for _, c := range o.File().Open {
			if c.Key == label && c.Value != "" {
				return o, c.Value
			}
		}
	}
	return nil, ""
}
