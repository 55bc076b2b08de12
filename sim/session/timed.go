package session

import (
	"errors"
	"strconv"
	"strings"

	"racewalk/sim/explore"
	"racewalk/sim/machine"
	"racewalk/sim/plain"
	"racewalk/sim/timed"
	"racewalk/sim/trace"
	"racewalk/sim/worker"
)

// Timed is a program that is run by the clock, and what is told of it.
type Timed struct {
	front Front
	run   *timed.Run
	pool  *worker.Pool
	end   timed.End
	out   int // how much of the machine's Output and Errors was told already, in bytes
	errs  int
}

// The bounds of a timed run: how long it may be, in virtual ns, into how many parts
// its accounts are divided, and how many threads' accounts are told.
const (
	maxFor     = 3600 * 1_000_000_000
	timedParts = 120
	maxTimed   = 50
)

// collectEvery is by how many bytes the heap of a timed run grows before what nothing
// reaches is dropped.
const collectEvery = 32 << 20

// NewTimed boots a program for a timed run of a length in virtual ns; interrupt is
// when Ctrl-C comes, 0 for never. Close it when it is no longer used.
func NewTimed(front Front, c machine.Config, length, interrupt int64) (*Timed, error) {
	if length < 1 || length > maxFor {
		return nil, errors.New("a timed run takes more than nothing and at most an hour")
	}
	front = front.ForTimedRun()
	c.Collect = collectEvery
	m := machine.Boot(front, c)
	t := &Timed{front: front, pool: worker.New(m)}
	door := t.pool.RunFor
	if c.Policy == machine.AnyOp {
		door = m.RunFor // a grant is a few operations long there: too little for a hand-over
	}
	var err error
	t.run, err = timed.New(m, door, timed.Options{For: length, Interrupt: interrupt, Seed: c.Seed, Parts: timedParts})
	return t, err
}

// Close ends the workers.
func (t *Timed) Close() { t.pool.Close() }

// Machine returns the machine. It may be given input.
func (t *Timed) Machine() *machine.Machine { return t.run.Machine() }

// Interrupt raises Ctrl-C now.
func (t *Timed) Interrupt() { t.run.Stop() }

// Advance lets the run go on by so much virtual time, in ns. It reports whether it
// goes on after that.
func (t *Timed) Advance(by int64) timed.End {
	t.end = t.run.Advance(t.run.Now() + max(by, 1))
	return t.end
}

// State returns what the shared objects hold.
func (t *Timed) State() string { return explore.StateText(t.front, t.Machine(), nil) }

// Report tells how the run stands. What it has printed is told once; the accounts are
// told when it is over.
func (t *Timed) Report() *TimedRun {
	m := t.Machine()
	r := &TimedRun{Policy: m.Config().Policy.String(), For: t.run.For, Time: t.run.Now(), Asking: t.end == timed.Asking,
		Output: string(m.Output[t.out:]), Errors: string(m.Errors[t.errs:]), Threads: []TimedThread{}}
	t.out, t.errs = len(m.Output), len(m.Errors)
	if t.end == timed.Going || t.end == timed.Asking {
		return r
	}
	r.Done, r.Exceptions, r.Exit = true, m.Failed, m.Exit
	r.End, r.Message = t.ending()
	r.State = t.State()
	r.Bad = len(m.Failed) > 0 || t.end == timed.Stuck || t.end == timed.Limit
	r.Part = t.run.PartLength()
	for i := range m.Threads {
		if i == maxTimed {
			r.More = len(m.Threads) - i
			break
		}
		a := t.run.Account(int32(i))
		if a == nil {
			continue // it was never started
		}
		x := TimedThread{ID: i, Label: trace.Label(int32(i)), Name: t.front.ThreadName(m, &m.Threads[i]), Times: a.Total[:]}
		for j := range a.Parts {
			x.Parts = append(x.Parts, a.Parts[j][:]...)
		}
		r.Threads = append(r.Threads, x)
	}
	return r
}

// ending says how the run has ended.
func (t *Timed) ending() (kind, message string) {
	if t.end == timed.TimeUp {
		return "time-up", "the time is up, and the program would go on"
	}
	_, end := Look(t.front, t.Machine())
	if end == nil {
		panic("session: a timed run has ended that has not")
	}
	return end.Kind.String(), end.Message
}

// Seconds shows a virtual time.
func Seconds(ns int64) string {
	s := strconv.FormatFloat(float64(ns)/1e9, 'f', 3, 64)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".") + " s"
}

// timedStart begins a timed run of the loaded program.
func (s *Session) timedStart(q Request) (Reply, error) {
	config := s.config
	config.Seed, config.Input, config.InputEnds = q.Seed, q.Input, true
	if q.Policy != "" {
		p, err := machine.ParsePolicy(q.Policy)
		if err != nil {
			return Reply{}, err
		}
		config.Policy = p
	}
	t, err := NewTimed(s.record.front, config, q.For, q.InterruptAt)
	if err != nil {
		return Reply{}, err
	}
	s.timedEnd()
	s.timed = t
	return Reply{Timed: t.Report()}, nil
}

// timedOn lets the timed run go on.
func (s *Session) timedOn(q Request) (Reply, error) {
	if s.timed == nil {
		return Reply{}, plain.Errorf("there is no timed run")
	}
	if q.Interrupt {
		s.timed.Interrupt()
	}
	if s.timed.end == timed.Going {
		s.timed.Advance(int64(q.Steps) * 1000)
	}
	r := s.timed.Report()
	if r.Done {
		s.timedEnd()
	}
	return Reply{Timed: r}, nil
}

// timedEnd drops the timed run.
func (s *Session) timedEnd() {
	if s.timed != nil {
		s.timed.Close()
		s.timed = nil
	}
}
