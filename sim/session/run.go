package session

import (
	"errors"

	"racewalk/sim/machine"
	"racewalk/sim/schedule"
	"racewalk/sim/trace"
	"racewalk/sim/worker"
)

// Record is a run that is recorded: a machine whose threads are run by workers,
// and the trace so far. It can go on from any earlier point.
type Record struct {
	recorder
	pool   *worker.Pool
	points []checkpoint
	// skipped are the choices of the events that stand for several steps, by the
	// number of the event, 0-based.
	skipped map[int]trace.Schedule
}

// checkpoint is the whole state before event number at.
type checkpoint struct {
	at       int
	snapshot *machine.Snapshot
	look     look
	state    trace.State
	pinned   bool // it follows steps that were not recorded
}

// checkpointEvery is the number of steps between checkpoints. checkpointBytes
// bounds the memory that they take: when there are more, every second goes.
// maxRecorded is the number of events that Auto records; it takes the steps
// beyond it all the same, as one event.
const (
	checkpointEvery = 256
	checkpointBytes = 64 << 20
	maxRecorded     = 10_000
)

// NewRecord boots a program and records it. Close it when it is no longer used.
func NewRecord(front Front, c machine.Config) *Record {
	m := machine.New(front, c)
	r := &Record{recorder: *newRecorder(m, front), pool: worker.New(m), skipped: map[int]trace.Schedule{}}
	r.check()
	return r
}

// Close ends the workers.
func (r *Record) Close() { r.pool.Close() }

// Trace returns the run so far. It must not be changed; it grows with Step, and
// Rewind cuts it.
func (r *Record) Trace() *trace.Trace { return r.trace }

// Machine returns the machine, to be looked at only.
func (r *Record) Machine() *machine.Machine { return r.m }

// Step takes a step at the end of the trace.
func (r *Record) Step(c trace.Choice) error {
	if err := r.step(c, func() error { return r.pool.Step(c.Thread, c.Interrupt) }); err != nil {
		return err
	}
	if n := len(r.trace.Events); n-r.points[len(r.points)-1].at >= checkpointEvery {
		r.check()
	}
	return nil
}

// Auto takes up to n steps that a strategy chooses, as long as there is a choice. It
// returns how many it took. stop, if not nil, is asked between steps.
func (r *Record) Auto(s schedule.Strategy, n int, stop func(done int) bool) (int, error) {
	for i := range n {
		if r.trace.End != nil || stop != nil && stop(i) {
			return i, nil
		}
		if len(r.trace.Events) >= maxRecorded && n-i > checkpointEvery {
			more, err := r.skip(s, n-i, func(done int) bool { return stop != nil && stop(i+done) })
			return i + more, err
		}
		c, ok := s.Next(r.m)
		if !ok {
			return i, nil
		}
		if err := r.Step(c); err != nil {
			return i, err
		}
	}
	return n, nil
}

// skip takes up to n steps without recording them, and records one event for all.
func (r *Record) skip(s schedule.Strategy, n int, stop func(done int) bool) (int, error) {
	var taken trace.Schedule
	var err error
	e := r.begin()
	for len(taken) < n && !r.m.Over() && !stop(len(taken)) {
		c, ok := s.Next(r.m)
		if !ok {
			break
		}
		if err = r.pool.Step(c.Thread, c.Interrupt); err != nil {
			break
		}
		taken = append(taken, c)
	}
	if len(taken) == 0 {
		return 0, err
	}
	e.Choice, e.Skipped = taken[len(taken)-1], int32(len(taken))
	r.summarize(&e)
	r.skipped[len(r.trace.Events)-1] = taken
	r.check()
	r.points[len(r.points)-1].pinned = true
	return len(taken), err
}

// Schedule returns the choices of the run, recorded or not.
func (r *Record) Schedule() trace.Schedule { return r.ScheduleFrom(0) }

// ScheduleFrom returns the choices from event number from on, 0-based.
func (r *Record) ScheduleFrom(from int) trace.Schedule { return r.choices(from, len(r.trace.Events)) }

// ScheduleTo returns the choices of the first n events.
func (r *Record) ScheduleTo(n int) trace.Schedule { return r.choices(0, n) }

func (r *Record) choices(from, to int) trace.Schedule {
	var s trace.Schedule
	for i := from; i < to; i++ {
		if r.trace.Events[i].Skipped > 0 {
			s = append(s, r.skipped[i]...)
		} else {
			s = append(s, r.trace.Events[i].Choice)
		}
	}
	return s
}

// check takes a checkpoint of the end of the trace.
func (r *Record) check() {
	r.points = append(r.points, checkpoint{at: len(r.trace.Events), snapshot: r.m.Snapshot(), look: r.look.clone(), state: r.state.Clone()})
	total := int64(0)
	for i := range r.points {
		total += r.points[i].snapshot.Bytes()
	}
	if total > checkpointBytes && len(r.points) > 2 {
		kept := r.points[:1]
		for i := 1; i < len(r.points); i++ {
			if i%2 == 0 || r.points[i].pinned {
				kept = append(kept, r.points[i])
			}
		}
		r.points = kept
	}
}

var errReplay = errors.New("session: a replayed step was refused")

// Rewind cuts the trace after n events and brings the machine back there.
func (r *Record) Rewind(n int) error {
	if n == len(r.trace.Events) {
		return nil
	}
	for r.points[len(r.points)-1].at > n {
		r.points = r.points[:len(r.points)-1]
	}
	p := &r.points[len(r.points)-1]
	again := make(trace.Schedule, 0, n-p.at)
	for i := p.at; i < n; i++ {
		again = append(again, r.trace.Events[i].Choice)
	}
	r.m.Restore(p.snapshot)
	r.look = p.look.clone()
	r.state = p.state.Clone()
	r.trace.Events = r.trace.Events[:p.at:p.at]
	r.trace.End = r.end()
	for _, c := range again {
		if err := r.step(c, func() error { return r.pool.Step(c.Thread, c.Interrupt) }); err != nil {
			return errors.Join(errReplay, err)
		}
	}
	return nil
}
