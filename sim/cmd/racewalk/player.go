package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/schedule"
	"racewalk/sim/session"
	"racewalk/sim/trace"
	"racewalk/sim/worker"
)

// player runs a program to its end and shows what it prints as it happens.
type player struct {
	printer
	front    *python.Language
	take     func(trace.Choice) error // takes a step
	close    func()
	record   *session.Record // with --trace and --findings only: recording costs time and memory
	strategy schedule.Strategy
	lines    *lines
	steps    int            // that were taken
	done     trace.Schedule // the steps taken: all of them, unless there are more than anybody asked for
	whys     map[int32]string

	abandoned bool // Ctrl-C came when the main thread had ended already
}

// defaultMaxSteps bounds a run, and defaultMaxWork a step, in instructions: programs that
// keep a processor busy for a while get to their end, and one that goes on for ever is
// stopped within a minute or so. collectEvery is the growth of the heap, in bytes, after
// which garbage is dropped. keptSteps is how much of a schedule is kept unasked: more
// than can be printed then.
const (
	defaultMaxSteps = 50_000_000
	defaultMaxWork  = 500_000_000
	collectEvery    = 64 << 20
	keptSteps       = 1 << 20
)

func newPlayer(front *python.Language, o options, input *lines, stdout, stderr io.Writer) *player {
	config := machine.Config{Policy: o.policy, MaxThreads: o.maxThreads(), MaxSteps: o.maxSteps, MaxWork: o.maxWork, Argv: append([]string{o.file}, o.args...)}
	p := &player{printer: newPrinter(o, nil, stdout, stderr), front: front, strategy: o.strategy(), lines: input, whys: map[int32]string{}}
	if o.trace || o.findings {
		p.record = session.NewRecord(front, config)
		p.m, p.take, p.close = p.record.Machine(), p.record.Step, p.record.Close
		return p
	}
	config.Collect = collectEvery
	p.m = machine.New(front, config)
	pool := worker.New(p.m)
	p.take = func(c trace.Choice) error { return pool.Step(c.Thread, c.Interrupt) }
	p.close = pool.Close
	return p
}

// play takes steps as long as the strategy has a choice. An error says that the
// schedule does not fit the program, or that the output cannot be written.
func (p *player) play(ctx context.Context) error {
	p.print()
	for !p.m.Over() && p.broken == nil {
		c, ok := p.next(ctx)
		if !ok {
			break
		}
		if err := p.take(c); err != nil {
			p.flush()
			return fmt.Errorf("--schedule: step %d of it cannot be taken: %w", p.steps+1, p.refusal(c, err))
		}
		p.steps++
		if p.steps <= keptSteps || p.keepsRun() {
			p.done = append(p.done, c)
		}
		p.note()
		if p.trace && !p.json {
			p.narrate()
		}
		p.print()
	}
	return p.finish()
}

// finish writes out what is left. A schedule that goes on after the program's end
// does not fit it.
func (p *player) finish() error {
	p.flush()
	if p.broken != nil {
		return fmt.Errorf("cannot write the output: %w", p.broken)
	}
	if n := len(p.schedule); n > p.steps && p.m.Over() && p.m.Limit == machine.LimitNone && !p.interrupted {
		return fmt.Errorf("--schedule: it has %d steps, but the program ended after %d", n, p.steps)
	}
	return nil
}

// next chooses the next step. Input that a thread waits for is read first, and
// Ctrl-C comes before everything.
func (p *player) next(ctx context.Context) (c trace.Choice, ok bool) {
	for {
		if ctx.Err() != nil && !p.interrupted {
			p.interrupted = true
			if p.m.Threads[0].Life == machine.Alive {
				return trace.Choice{Interrupt: true}, true
			}
			p.abandoned = true
			return c, false
		}
		if !p.m.WantsInput() {
			return p.strategy.Next(p.m)
		}
		p.flush()
		p.feed(ctx, p.lines)
	}
}

// refusal says why a step cannot be taken.
func (p *player) refusal(c trace.Choice, err error) error {
	if c.Thread < 0 || int(c.Thread) >= len(p.m.Threads) {
		return err
	}
	state, _ := session.Look(p.front, p.m)
	t := &state.Threads[c.Thread]
	switch t.Status {
	case trace.NotStarted:
		return fmt.Errorf("%s is not started yet", t.Label)
	case trace.Blocked:
		return fmt.Errorf("%s %s", t.Label, t.Why)
	case trace.Enabled:
		return err
	}
	return fmt.Errorf("%s has ended", t.Label)
}

// note remembers by what exception a thread was ended just now: the last line
// that was written to standard error.
func (p *player) note() {
	if len(p.m.Failed) == len(p.whys) {
		return
	}
	text := strings.TrimRight(string(p.m.Errors), "\n")
	text = text[strings.LastIndexByte(text, '\n')+1:]
	for i := range p.m.Threads {
		t := &p.m.Threads[i]
		if _, known := p.whys[t.ID]; !known && t.Life == machine.Failed {
			p.whys[t.ID] = text
		}
	}
}

// narrate tells the last step on a line of its own.
func (p *player) narrate() {
	p.freshLine()
	t := p.record.Trace()
	k := len(t.Events)
	text := strings.ReplaceAll(t.Narrate(k), "\n", " ")
	fmt.Fprintf(p.stdout, "step %d  %s  %s\n", k, trace.Label(t.Events[k-1].Thread), text)
}
