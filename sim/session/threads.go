package session

import (
	"slices"
	"strconv"
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// thread returns what can be shown of a thread now.
func (r *recorder) thread(id int32) trace.Thread {
	t := &r.m.Threads[id]
	s := trace.Thread{ID: id, Label: trace.Label(id), Name: r.front.ThreadName(r.m, t), Daemon: t.Daemon}
	switch t.Life {
	case machine.Unborn:
		s.Status = trace.NotStarted
	case machine.Ended:
		s.Status = trace.Ended
	case machine.Killed:
		s.Status = trace.Killed
	case machine.Failed:
		s.Status = trace.Failed
		s.Why = r.failure(id)
	case machine.Alive:
		p := r.front.Pending(r.m, t, r.name)
		s.Next = p.Op
		s.Frames = r.front.Frames(r.m, t)
		s.Round = p.Round
		r.hand(&s, &p)
		r.standing(&s, t)
	}
	return s
}

// failure returns the type and message of the exception that ended a thread: it
// is the last line that the thread wrote to standard error.
func (r *recorder) failure(id int32) string {
	if old := r.state.Threads; int(id) < len(old) && old[id].Status == trace.Failed {
		return old[id].Why
	}
	lines := strings.Split(strings.TrimRight(string(r.m.Errors), "\n"), "\n")
	return lines[len(lines)-1]
}

// standing says whether a live thread can take a step, and why not.
func (r *recorder) standing(s *trace.Thread, t *machine.Thread) {
	w := &t.Wait
	ready := r.m.Ready(t)
	s.Status = trace.Blocked
	if r.m.Enabled(t) {
		s.Status = trace.Enabled
	}
	s.Timed = !ready && w.Deadline != machine.NoDeadline
	s.Until = 0
	if w.Deadline != machine.NoDeadline {
		s.Until = w.Deadline
	}
	if ready {
		s.For, s.Why = nil, ""
		return
	}
	// While a thread stands still, only for whom it waits and what is counted change.
	by, counted := r.m.WaitsFor(t), w.Kind == machine.WaitBarrier || w.Kind == machine.WaitTasks
	if s.Why == "" || counted || !slices.Equal(s.For, by) {
		s.For = by
		s.Why = r.why(t, s)
	}
}

// why says what a thread waits for.
func (r *recorder) why(t *machine.Thread, s *trace.Thread) string {
	w := &t.Wait
	target := s.Next.Target
	heldBy := func() string {
		if len(s.For) == 1 {
			if s.For[0] == t.ID {
				return ", which it holds itself"
			}
			return ", held by " + trace.Label(s.For[0])
		}
		return ""
	}
	switch w.Kind {
	case machine.WaitSleep:
		if s.Next.Kind == trace.OpNet {
			return "waits for " + target + " until " + clockText(w.Deadline)
		}
		return "sleeps until " + clockText(w.Deadline)
	case machine.WaitJoin:
		return "waits for " + trace.Label(w.Object) + " to end"
	case machine.WaitLock, machine.WaitRLock:
		return "waits for " + target + heldBy()
	case machine.WaitCondition:
		if len(s.For) > 0 {
			return "was notified, and waits for the lock of " + target + heldBy()
		}
		return "waits to be notified by " + target
	case machine.WaitSemaphore:
		return "waits for a unit of " + target
	case machine.WaitEvent:
		return "waits for " + target + " to be set"
	case machine.WaitBarrier:
		switch {
		case w.Aux < 0 && r.m.Held(w.Object):
			return "waits for the action of " + target
		case w.Aux < 0:
			return "waits until all have gone on from " + target
		}
		slots := r.m.Slots(w.Object)
		return "waits at " + target + ": " + strconv.FormatInt(slots[1].N, 10) + " of " + strconv.FormatInt(slots[0].N, 10) + " are there"
	case machine.WaitPut:
		return "waits for room in " + target
	case machine.WaitGet:
		return "waits for an item in " + target
	case machine.WaitTasks:
		n := r.m.Slots(w.Object)[1].N
		if n == 1 {
			return "waits until the unfinished task of " + target + " is done"
		}
		return "waits until the " + strconv.FormatInt(n, 10) + " unfinished tasks of " + target + " are done"
	case machine.WaitInput:
		return "waits for a line of input"
	}
	return "waits"
}

// clockText shows a virtual time in seconds.
func clockText(ns int64) string {
	return strconv.FormatFloat(float64(ns)/1e9, 'f', -1, 64) + " s"
}

// hand finds the value that a thread carries: one that it has read and is about to
// write back, or the last that it read.
func (r *recorder) hand(s *trace.Thread, p *Pending) {
	var last access
	var from trace.Slot
	if int(s.ID) >= len(r.reads) {
		return
	}
	for pl, a := range r.reads[s.ID] {
		if a.frame > p.Frame {
			continue
		}
		if p.Kind == trace.OpStore && pl.Object == p.Object && pl.Target == p.Target {
			last, from = a, pl
			break
		}
		if a.step > last.step || a.step == last.step && a.op > last.op {
			last, from = a, pl
		}
	}
	if last.step == 0 {
		return
	}
	s.Hand = &trace.Hand{Value: last.value, Read: last.value, Object: from.Object, Cell: -1, Target: from.Target, ReadAt: last.step}
	if p.Kind == trace.OpStore && from.Object == p.Object && from.Target == p.Target {
		s.Hand.Value = p.Value
		s.Hand.Cell = p.Cell
	}
	if s.Hand.Cell < 0 {
		s.Hand.Cell = r.cellOf(from)
	}
	r.stale(s)
}

// cellOf finds the cell of a place by the key in its name.
func (r *recorder) cellOf(p trace.Slot) int32 {
	o := r.state.Object(p.Object)
	if o == nil {
		return -1
	}
	if o.Kind == trace.KindVariable {
		return 0
	}
	for i := range o.Cells {
		k := o.Cells[i].Key
		if strings.HasSuffix(p.Target, "["+k+"]") || strings.HasSuffix(p.Target, "."+k) {
			return int32(i)
		}
	}
	return -1
}

// stale marks a value in hand that another thread has overwritten where it came
// from.
func (r *recorder) stale(s *trace.Thread) {
	w, ok := r.writes[trace.Slot{Object: s.Hand.Object, Target: s.Hand.Target}]
	s.Hand.Stale, s.Hand.By = false, 0
	if ok && w.thread != s.ID && w.step > s.Hand.ReadAt {
		s.Hand.Stale, s.Hand.By = true, w.thread
	}
}

// threads records which threads look different after a step.
func (r *recorder) threads(e *trace.Event) {
	for i := range r.m.Threads {
		id := int32(i)
		t := &r.m.Threads[i]
		if i >= len(r.state.Threads) {
			r.renew(e, id)
			continue
		}
		old := &r.state.Threads[i]
		if id != e.Thread && t.Life == machine.Alive && (old.Status == trace.Enabled || old.Status == trace.Blocked) {
			r.glance(e, old, t)
			continue
		}
		if id != e.Thread && shownLife(old.Status) == t.Life && old.Daemon == t.Daemon {
			continue
		}
		r.renew(e, id)
	}
}

// shownLife returns the stage of life that a thread is shown in.
func shownLife(s trace.Status) machine.Life {
	switch s {
	case trace.NotStarted:
		return machine.Unborn
	case trace.Ended:
		return machine.Ended
	case trace.Failed:
		return machine.Failed
	case trace.Killed:
		return machine.Killed
	}
	return machine.Alive
}

// renew records how one thread looks now.
func (r *recorder) renew(e *trace.Event, id int32) {
	s := r.thread(id)
	if int(id) >= len(r.state.Threads) {
		r.state.Threads = append(r.state.Threads, s)
		e.Threads = append(e.Threads, trace.ThreadChange{New: s})
		return
	}
	if old := &r.state.Threads[id]; !sameThread(old, &s) {
		e.Threads = append(e.Threads, trace.ThreadChange{Old: *old, New: s})
		*old = s
	}
}

// glance looks whether a thread that did not run can go now, or could and
// cannot any more, and whether what it carries has become stale.
func (r *recorder) glance(e *trace.Event, old *trace.Thread, t *machine.Thread) {
	s := *old
	if t.Wait.Kind != machine.WaitNone {
		r.standing(&s, t)
	}
	if s.Hand != nil && !s.Hand.Stale && len(r.event.Ops) > 0 {
		h := *s.Hand
		s.Hand = &h
		r.stale(&s)
		if !s.Hand.Stale {
			s.Hand = old.Hand
		}
	}
	if s.Status == old.Status && s.Why == old.Why && s.Hand == old.Hand && s.Timed == old.Timed {
		return
	}
	e.Threads = append(e.Threads, trace.ThreadChange{Old: *old, New: s})
	*old = s
}

func sameThread(a, b *trace.Thread) bool {
	if a.Status != b.Status || a.Why != b.Why || a.Name != b.Name || a.Timed != b.Timed || a.Round != b.Round || a.Until != b.Until ||
		a.Next != b.Next || a.Daemon != b.Daemon || !slices.Equal(a.For, b.For) || len(a.Frames) != len(b.Frames) {
		return false
	}
	if (a.Hand == nil) != (b.Hand == nil) || a.Hand != nil && *a.Hand != *b.Hand {
		return false
	}
	for i := range a.Frames {
		f, g := &a.Frames[i], &b.Frames[i]
		if f.Func != g.Func || f.Span != g.Span || !slices.Equal(f.Locals, g.Locals) {
			return false
		}
	}
	return true
}

var limitMessages = map[machine.LimitKind]func(c machine.Config) string{
	machine.LimitSteps: func(c machine.Config) string {
		return "stopped after " + thousands(int64(c.MaxSteps)) + " steps"
	},
	machine.LimitWork: func(c machine.Config) string {
		return "stopped: one thread ran " + thousands(c.MaxWork) + " instructions without touching anything shared; does it loop for ever?"
	},
	machine.LimitThreads: func(c machine.Config) string {
		return "stopped: more than " + thousands(int64(c.MaxThreads)) + " threads"
	},
	machine.LimitHeap: func(c machine.Config) string {
		if c.Collect == 0 {
			return "stopped: the program has made more than " + thousands(c.MaxHeap>>20) + " MB of data; a run that can be taken back keeps also what is used no more"
		}
		return "stopped: the program's data takes more than " + thousands(c.MaxHeap>>20) + " MB"
	},
	machine.LimitOutput: func(c machine.Config) string {
		return "stopped: more than " + thousands(int64(c.MaxOutput>>20)) + " MB of output"
	},
}

// thousands shows a number with commas.
func thousands(n int64) string {
	s := strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// end says how the run has ended, nil while it goes on.
func (r *recorder) end() *trace.End {
	m := r.m
	if m.Limit == machine.LimitNone && !m.Over() && !m.Stuck() {
		return nil
	}
	e := &trace.End{Exceptions: slices.Clone(m.Failed), Exit: m.Exit}
	switch {
	case m.Limit == machine.LimitRound:
		e.Kind, e.Message = trace.Livelock, r.round()
	case m.Limit != machine.LimitNone:
		e.Kind = trace.Limit
		e.Message = limitMessages[m.Limit](m.Config())
	case m.Over():
		e.Kind = trace.Finished
		e.Message = finishedMessage(m)
	case m.WantsInput():
		return nil // it goes on with an answer
	default:
		e.Kind, e.Message = r.stuck()
	}
	return e
}

// round says who goes round for ever, alone.
func (r *recorder) round() string {
	for i := range r.m.Threads {
		if r.m.Threads[i].Life == machine.Alive {
			return trace.Label(int32(i)) + " goes round for ever: nothing changes any more, and no other thread is there to change it"
		}
	}
	panic("session: a run that goes round has no thread")
}

func finishedMessage(m *machine.Machine) string {
	switch n := len(m.Failed); {
	case n == 0:
		return "the program has ended"
	case n == 1:
		return "the program has ended; one thread failed by " + m.Failed[0]
	default:
		return "the program has ended; " + strconv.Itoa(n) + " threads failed"
	}
}

// maxListed is how many threads a message names one by one.
const maxListed = 20

// stuck says who waits for what, where.
func (r *recorder) stuck() (trace.EndKind, string) {
	kind := trace.Deadlock
	lines := []string{"deadlock: no thread can go on"}
	for i := range r.m.Threads {
		switch t := &r.m.Threads[i]; t.Life {
		case machine.Ended, machine.Failed:
			kind = trace.Partial
			lines[0] = "partial deadlock: some threads have ended, the others wait for ever"
		case machine.Alive:
			s := r.state.Threads
			if i < len(s) {
				line := s[i].Label + " " + s[i].Why
				if at := trace.Place(r.trace.Files, s[i].Next.Span); at != "" {
					line += " (" + at + ")"
				}
				lines = append(lines, line)
			}
		}
	}
	if n := len(lines) - 1 - maxListed; n > 0 {
		lines = append(lines[:1+maxListed], "and "+strconv.Itoa(n)+" more")
	}
	return kind, strings.Join(lines, "\n")
}
