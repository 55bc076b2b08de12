// Package worker runs a machine's threads by goroutines: one a simulated
// thread. A step, or a stretch of virtual time, is a grant, sent to the thread's
// worker over a channel; the worker executes it against the machine's shared slices
// and sends a report back. Only the worker that holds the grant touches the machine.
//
// It gives the same runs as calling machine.Step and machine.RunFor directly. A Pool is for one
// goroutine to use.
package worker

import (
	"racewalk/sim/machine"
	"racewalk/sim/plain"
)

// Pool is the workers of one machine.
type Pool struct {
	m       *machine.Machine
	workers []chan grant
	reports chan report
}

// grant lets a worker take one step of its thread, or, with timed, run it by the
// clock.
type grant struct {
	interrupt bool
	timed     *machine.Grant
}

// report says that what was granted is over.
type report struct {
	err      error
	timed    machine.Report
	panicked any
}

// New returns the workers of m; they are started as they are needed.
func New(m *machine.Machine) *Pool {
	return &Pool{m: m, reports: make(chan report)}
}

// Step lets a thread's worker take one step; errors are those of machine.Step.
// A panic of the machine is raised here.
func (p *Pool) Step(thread int32, interrupt bool) error {
	if thread < 0 || int(thread) >= len(p.m.Threads) {
		return plain.Errorf("there is no thread %d", thread)
	}
	return p.send(thread, grant{interrupt: interrupt}).err
}

// RunFor lets a thread's worker run it by the clock, as machine.RunFor does. A panic
// of the machine is raised here.
func (p *Pool) RunFor(thread int32, g *machine.Grant) machine.Report {
	return p.send(thread, grant{timed: g}).timed
}

// send gives a thread's worker a grant and waits for its report.
func (p *Pool) send(thread int32, g grant) report {
	for int(thread) >= len(p.workers) {
		p.workers = append(p.workers, nil)
	}
	if p.workers[thread] == nil {
		p.workers[thread] = make(chan grant)
		go p.work(thread, p.workers[thread])
	}
	p.workers[thread] <- g
	r := <-p.reports
	if r.panicked != nil {
		panic(r.panicked)
	}
	return r
}

// work is one worker: it waits for grants until the pool is closed.
func (p *Pool) work(thread int32, grants <-chan grant) {
	for g := range grants {
		p.reports <- p.take(thread, g)
	}
}

func (p *Pool) take(thread int32, g grant) (r report) {
	defer func() {
		if x := recover(); x != nil {
			r.panicked = x
		}
	}()
	if g.timed != nil {
		return report{timed: p.m.RunFor(thread, g.timed)}
	}
	return report{err: p.m.Step(thread, g.interrupt)}
}

// Close ends the workers.
func (p *Pool) Close() {
	for _, w := range p.workers {
		if w != nil {
			close(w)
		}
	}
	p.workers = nil
}
