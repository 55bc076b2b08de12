package main

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/session"
	"racewalk/sim/timed"
	"racewalk/sim/trace"
)

// timedSlice is how much virtual time passes between two looks at the output and at
// Ctrl-C, in ns.
const timedSlice = 20_000_000

// runTimed runs a program by the clock, and returns the exit status.
func runTimed(ctx context.Context, front *python.Language, o options, input *lines, stdout, stderr io.Writer) int {
	var seed uint64
	if o.seed != nil {
		seed = *o.seed
	}
	config := machine.Config{Policy: o.policy, Seed: seed, MaxThreads: o.maxThreads(), Argv: append([]string{o.file}, o.args...)}
	run, err := session.NewTimed(front, config, int64(o.length), int64(o.interruptAfter))
	if err != nil {
		fmt.Fprintf(stderr, "racewalk run: --for: %v\n", err)
		return exitUsage
	}
	defer run.Close()
	p := newPrinter(o, run.Machine(), stdout, stderr)
	for end := timed.Going; (end == timed.Going || end == timed.Asking) && p.broken == nil; p.print() {
		if ctx.Err() != nil && !p.interrupted {
			p.interrupted = true
			run.Interrupt()
		}
		if end == timed.Asking {
			p.flush()
			p.feed(ctx, input)
		}
		end = run.Advance(timedSlice)
	}
	p.flush()
	if p.broken != nil {
		fmt.Fprintf(stderr, "racewalk run: cannot write the output: %v\n", p.broken)
		return exitUsage
	}
	return p.account(run.Report(), seed)
}

// account prints what became of the time.
func (p *printer) account(r *session.TimedRun, seed uint64) int {
	status := r.Exit
	switch {
	case r.End == trace.Limit.String() || r.End == trace.Deadlock.String() || r.End == trace.Partial.String():
		status = exitStopped
		fmt.Fprintf(p.stderr, "racewalk: %s\n", indent(r.Message))
	case status == 0 && len(r.Exceptions) > 0:
		status = exitFailed
	}
	if p.json {
		p.encode(newTimedResult(r, p.m, seed))
	} else {
		p.freshLine()
		fmt.Fprintf(p.stdout, "\n%s\n", timedTable(r))
	}
	if err := p.stdout.Flush(); err != nil {
		fmt.Fprintf(p.stderr, "racewalk run: cannot write the output: %v\n", err)
		return exitUsage
	}
	return status
}

// timedColumns are the heads of the table's columns, by timed.State, and the marks of
// the states in the picture.
var (
	timedColumns = [timed.NumStates]string{"running", "polling", "for GIL", "for lock", "for queue", "for other", "sleeping"}
	timedMarks   = [timed.NumStates]string{"█", "▒", "g", "l", "q", "w", "·"}
)

// timedTable shows, in text, where each thread's time went.
func timedTable(r *session.TimedRun) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s of virtual time under %s: %s\n", session.Seconds(r.Time), r.Policy, indent(r.Message))
	if r.State != "" {
		fmt.Fprintf(&b, "at the end: %s\n", r.State)
	}
	width := len("thread")
	for _, t := range r.Threads {
		width = max(width, utf8.RuneCountInString(timedName(&t)))
	}
	fmt.Fprintf(&b, "\n%-*s", width, "thread")
	for _, head := range timedColumns {
		fmt.Fprintf(&b, "  %10s", head)
	}
	unit, length := "s ", 1e9
	if r.Time < 1e8 {
		unit, length = "ms", 1e6
	}
	for _, t := range r.Threads {
		fmt.Fprintf(&b, "\n%-*s", width, timedName(&t))
		for _, ns := range t.Times {
			fmt.Fprintf(&b, "  %7.3f %s", float64(ns)/length, unit)
		}
	}
	b.WriteString("\n\n")
	for _, t := range r.Threads {
		fmt.Fprintf(&b, "%-*s  %s\n", width, timedName(&t), timedStrip(&t, r))
	}
	b.WriteString("\n ")
	for s, mark := range timedMarks {
		fmt.Fprintf(&b, " %s %s ", mark, timed.State(s))
	}
	if r.More > 0 {
		fmt.Fprintf(&b, "\nand %d more threads", r.More)
	}
	return b.String()
}

func timedName(t *session.TimedThread) string { return t.Label + " " + t.Name }

// timedStrip is a thread's time as a line of marks. Where a mark stands for several
// states the marks around it are in proportion.
func timedStrip(t *session.TimedThread, r *session.TimedRun) string {
	const marks = 60
	var b strings.Builder
	var owed [timed.NumStates]float64
	parts := min(len(t.Parts)/int(timed.NumStates), int((r.Time+r.Part-1)/r.Part))
	for i := range marks {
		all := int64(0)
		for j := i * parts / marks; j < max((i+1)*parts/marks, i*parts/marks+1); j++ {
			for s := range owed {
				ns := t.Parts[j*int(timed.NumStates)+s]
				owed[s] += float64(ns) / float64(r.Part)
				all += ns
			}
		}
		most := 0
		for s := range owed {
			if owed[s] > owed[most] {
				most = s
			}
		}
		if all == 0 {
			b.WriteByte(' ')
			continue
		}
		owed[most]--
		b.WriteString(timedMarks[most])
	}
	return strings.TrimRight(b.String(), " ")
}

// timedResult is the object that --json prints for a timed run. Times are virtual ns.
type timedResult struct {
	Policy     string              `json:"policy"`
	Seed       uint64              `json:"seed"`
	For        int64               `json:"for_ns"`
	Time       int64               `json:"time_ns"`
	End        string              `json:"end"`
	Message    string              `json:"message"`
	Exceptions []string            `json:"exceptions"`
	Exit       int                 `json:"exit"`
	Output     string              `json:"output"`
	Errors     string              `json:"errors"`
	State      string              `json:"state"` // final values of the shared objects
	Part       int64               `json:"part_ns"`
	Threads    []timedThreadResult `json:"threads"`
	More       int                 `json:"more_threads"` // that are not listed
}

type timedThreadResult struct {
	Label string             `json:"label"`
	Name  string             `json:"name"`
	Total map[string]int64   `json:"total_ns"` // by state
	Parts []map[string]int64 `json:"parts_ns"` // likewise, of each part_ns of the run; without zeros
}

// stateKeys name the states in JSON.
var stateKeys = [timed.NumStates]string{"running", "polling", "gil", "lock", "queue", "other", "sleeping"}

func newTimedResult(r *session.TimedRun, m *machine.Machine, seed uint64) timedResult {
	x := timedResult{Policy: r.Policy, Seed: seed, For: r.For, Time: r.Time, End: r.End, Message: r.Message, Exit: r.Exit,
		Exceptions: append([]string{}, r.Exceptions...), Output: string(m.Output), Errors: string(m.Errors), State: r.State,
		Part: r.Part, Threads: []timedThreadResult{}, More: r.More}
	for _, t := range r.Threads {
		y := timedThreadResult{Label: t.Label, Name: t.Name, Total: map[string]int64{}, Parts: []map[string]int64{}}
		for s, key := range stateKeys {
			y.Total[key] = t.Times[s]
		}
		for i := 0; i < len(t.Parts); i += len(stateKeys) {
			part := map[string]int64{}
			for s, key := range stateKeys {
				if ns := t.Parts[i+s]; ns > 0 {
					part[key] = ns
				}
			}
			y.Parts = append(y.Parts, part)
		}
		x.Threads = append(x.Threads, y)
	}
	return x
}

// timedFlags checks the flags of a timed run.
func (o *options) timedFlags(c *command) error {
	if !c.given("for") {
		if c.given("interrupt-after") {
			return fmt.Errorf("--interrupt-after is for timed runs: add --for")
		}
		return nil
	}
	for _, name := range []string{"schedule", "trace", "findings", "max-steps"} {
		if c.given(name) {
			return fmt.Errorf("--for and --%s exclude each other: a timed run has no steps", name)
		}
	}
	if o.length <= 0 || o.length > time.Hour {
		return fmt.Errorf("--for must be more than 0s and at most 1h")
	}
	if c.given("interrupt-after") && (o.interruptAfter <= 0 || o.interruptAfter >= o.length) {
		return fmt.Errorf("--interrupt-after must be more than 0s and less than --for")
	}
	return nil
}
