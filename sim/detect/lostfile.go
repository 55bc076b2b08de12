package detect

import (
	"slices"

	"racewalk/sim/trace"
)

// files finds what goes wrong where threads share a file: it is memory, too.
//
//   - A lost update: a thread writes a file anew in the call in which it has read it,
//     and another thread has saved something there in between.
//   - Half of a change: a thread reads a file that another has emptied to write it
//     anew, and not yet saved.
type files struct {
	read   map[fileOf]fileUse // the last read since the thread last wrote the file
	opened map[fileOf]opening
	saved  map[trace.ObjectID]fileUse // the last save of a file
}

// fileOf is a thread and a file that it uses.
type fileOf struct {
	thread trace.ThreadID
	file   trace.ObjectID
}

// fileUse is a read or a save of a file.
type fileUse struct {
	thread trace.ThreadID
	step   int32
	span   trace.Span
	calls  []string // outermost first
}

// opening is how a thread has opened a file last.
type opening struct {
	fileUse
	mode    string
	emptied bool // it lost what was in it, and nothing was saved since
}

func (d *files) step(f *Fold, k int32, e *trace.Event) {
	if d.read == nil || e.Skipped > 0 {
		*d = files{map[fileOf]fileUse{}, map[fileOf]opening{}, map[trace.ObjectID]fileUse{}}
	}
	for i := range e.Ops {
		o := &e.Ops[i]
		if o.Result != trace.Done || o.Object == trace.NoObject || !o.Kind.OnFile() {
			continue
		}
		at, use := fileOf{e.Thread, o.Object}, fileUse{e.Thread, k, o.Span, f.calls(e.Thread)}
		switch {
		case o.Kind == trace.OpOpen:
			d.opened[at] = opening{use, o.Value, o.Value == trace.OpenWrite && f.size(o.Object) > 0}
		case o.Kind == trace.OpRead:
			d.halfway(f, o, use)
			d.read[at] = use
		case o.Kind == trace.OpWrite, (o.Kind == trace.OpFlush || o.Kind == trace.OpClose) && o.Value == trace.FileSaved:
			d.save(f, o, use)
		}
	}
}

// size returns how long a file is, −1 if it is not there or not shown.
func (f *Fold) size(file trace.ObjectID) int64 {
	o := f.state.Object(file)
	if o == nil || o.Kind != trace.KindFile {
		return -1
	}
	return o.File().Size
}

// calls returns the functions that a thread is in, outermost first.
func (f *Fold) calls(thread trace.ThreadID) []string {
	var names []string
	for _, c := range slices.Backward(f.frames(thread)) {
		names = append(names, c.Func)
	}
	return names
}

// sameCall reports whether two uses belong to the same call of a function, or to
// functions that it calls.
func (u *fileUse) sameCall(v *fileUse) bool {
	a, b := u.calls, v.calls
	if slices.Equal(a, b) {
		return true
	}
	inner := func(calls []string) []string { return calls[:max(0, len(calls)-1)] }
	return slices.Equal(inner(a), inner(b)) || slices.Equal(inner(a), b) || slices.Equal(a, inner(b))
}

// save looks for an update that is lost.
func (d *files) save(f *Fold, o *trace.Op, use fileUse) {
	at := fileOf{use.thread, o.Object}
	opened, read, last := d.opened[at], d.read[at], d.saved[o.Object]
	if anew := opened.mode == trace.OpenWrite || opened.mode == trace.OpenUpdate; anew && read.step > 0 {
		if last.step > read.step && last.thread != use.thread && use.sameCall(&read) {
			f.lostInFile(o, &last, &read, &use)
		}
		delete(d.read, at)
	}
	opened.emptied = false
	d.opened[at], d.saved[o.Object] = opened, use
}

func (f *Fold) lostInFile(o *trace.Op, lost, read, by *fileUse) {
	who, victim := trace.Label(by.thread), trace.Label(lost.thread)
	f.add(key{object: o.Object, thread: trace.NoThread, a: lost.span.Line, b: by.span.Line}, Finding{Kind: LostUpdate, Severity: Error,
		Message: "What " + victim + " has written to " + o.Target + " (" + f.when(lost.step, lost.span) + ") is lost: " + who + " writes it anew (" +
			f.when(by.step, by.span) + "), and had read it at step " + itoa(read.step) + ", before that.",
		Hint:  f.holdOver(by.thread),
		Steps: []int32{read.step, lost.step, by.step}, Threads: []trace.ThreadID{lost.thread, by.thread},
		Objects: []trace.ObjectID{o.Object}, Spans: []trace.Span{lost.span, by.span}})
}

// halfway looks for a thread that is writing the file anew when another reads it.
func (d *files) halfway(f *Fold, o *trace.Op, use fileUse) {
	if f.size(o.Object) != 0 {
		return
	}
	for thread := range f.state.Threads {
		w := d.opened[fileOf{trace.ThreadID(thread), o.Object}]
		if !w.emptied || w.thread == use.thread {
			continue
		}
		who, other := trace.Label(use.thread), trace.Label(w.thread)
		f.add(key{object: o.Object, thread: trace.NoThread, a: use.span.Line, b: w.span.Line}, Finding{Kind: Atomicity, Severity: Error,
			Message: who + " reads " + o.Target + " (" + f.when(use.step, use.span) + ") and finds nothing there: " + other + " has emptied it (" +
				f.when(w.step, w.span) + ") to write it anew, and has not saved it yet.",
			Hint:  "Hold one lock while you write the file, and while you read it.",
			Steps: []int32{w.step, use.step}, Threads: []trace.ThreadID{use.thread, w.thread},
			Objects: []trace.ObjectID{o.Object}, Spans: []trace.Span{use.span, w.span}})
	}
}
