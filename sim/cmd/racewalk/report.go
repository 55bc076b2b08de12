package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"racewalk/sim/detect"
	"racewalk/sim/machine"
	"racewalk/sim/session"
	"racewalk/sim/trace"
)

// The ends of a run beside those of package trace.
const (
	endUnfinished  = "unfinished"  // the schedule ended first
	endInterrupted = "interrupted" // Ctrl-C, and nobody to get it
)

// maxListed is how many threads a message names one by one, and maxSchedule how
// many characters of a schedule are printed unasked.
const (
	maxListed   = 20
	maxSchedule = 4000
)

// outcome is how a run ended, with the words for it.
type outcome struct {
	kind    string
	message string
	status  int // exit status
}

// report says how the run ended, and returns the exit status.
func (p *player) report() int {
	state, end := session.Look(p.front, p.m)
	for id, why := range p.whys {
		state.Threads[id].Why = why
	}
	o := p.outcome(&state, end)
	if o.status == exitStopped || o.kind == endInterrupted {
		fmt.Fprintf(p.stderr, "racewalk: %s\n", o.message)
	}
	var findings []findingResult
	if p.findings {
		findings = findingsOf(detect.Find(p.record.Trace()))
	}
	switch {
	case p.json:
		p.writeJSON(&state, &o, findings)
	case p.trace:
		p.freshLine()
		fmt.Fprintf(p.stdout, "schedule: %s\n", p.done)
	case len(p.m.Threads) > 1 && (o.kind != trace.Finished.String() || len(p.m.Failed) > 0):
		p.writeSchedule(p.stderr)
	}
	if p.findings && !p.json {
		p.writeFindings(findings)
	}
	if err := p.stdout.Flush(); err != nil {
		fmt.Fprintf(p.stderr, "racewalk run: cannot write the output: %v\n", err)
		return exitUsage
	}
	return o.status
}

// outcome says how the run ended.
func (p *player) outcome(state *trace.State, end *trace.End) outcome {
	switch {
	case end == nil && p.abandoned:
		return outcome{endInterrupted, "interrupted; the main thread had ended before\n" + p.standing(state, false), exitInterrupted}
	case end == nil:
		return outcome{endUnfinished, fmt.Sprintf("the schedule ends after %s, the program does not\n", steps(p.steps)) + p.standing(state, false), exitStopped}
	case end.Kind == trace.Limit, end.Kind == trace.Livelock:
		within := p.m.Limit == machine.LimitWork || p.m.Limit == machine.LimitRound || p.m.Limit == machine.LimitThreads
		return outcome{end.Kind.String(), end.Message + "\n" + p.standing(state, within), exitStopped}
	case end.Kind != trace.Finished:
		return outcome{end.Kind.String(), indent(end.Message), exitStopped}
	}
	status := p.m.Exit
	if status == 0 && len(p.m.Failed) > 0 {
		status = exitFailed
	}
	return outcome{end.Kind.String(), end.Message, status}
}

func steps(n int) string {
	if n == 1 {
		return "1 step"
	}
	return strconv.Itoa(n) + " steps"
}

// standing lists where each live thread stands, and what it waits for. If the run
// was stopped within a step, no thread is known to stand before an operation.
func (p *player) standing(state *trace.State, within bool) string {
	var lines []string
	for i := range state.Threads {
		t := &state.Threads[i]
		switch t.Status {
		case trace.Blocked:
			lines = append(lines, "  "+t.Label+" "+t.Why+p.place(t))
		case trace.Enabled:
			if action := trace.Action(&t.Next); action != "" && !within {
				lines = append(lines, "  "+t.Label+"’s next step: "+action+p.place(t))
			} else {
				lines = append(lines, "  "+t.Label+" is in the middle of a step"+p.place(t))
			}
		}
	}
	if n := len(lines); n > maxListed {
		lines = append(lines[:maxListed], "  … and "+strconv.Itoa(n-maxListed)+" more threads")
	}
	return strings.Join(lines, "\n")
}

// place says on which line a thread stands.
func (p *player) place(t *trace.Thread) string {
	if at := trace.Place(p.front.Files(), spanOf(t)); at != "" {
		return " (" + at + ")"
	}
	return ""
}

func spanOf(t *trace.Thread) trace.Span {
	if t.Next.Span.Line == 0 && len(t.Frames) > 0 {
		return t.Frames[0].Span
	}
	return t.Next.Span
}

// indent sets all lines but the first off.
func indent(text string) string { return strings.ReplaceAll(text, "\n", "\n  ") }

// writeSchedule prints the schedule, or, where that would fill the screen, how
// to come by it.
func (p *player) writeSchedule(w io.Writer) {
	text := p.done.String()
	switch {
	case len(p.done) == p.steps && len(text) <= maxSchedule:
		fmt.Fprintf(w, "schedule: %s\n", text)
	case p.interrupted:
		fmt.Fprintf(w, "schedule: %d steps, too many to print here; --json prints them\n", p.steps)
	default:
		fmt.Fprintf(w, "schedule: %d steps, too many to print here; the same command gives them again, --json prints them\n", p.steps)
	}
}

// result is the object that --json prints. Times are virtual nanoseconds.
type result struct {
	Policy     string           `json:"policy"`
	Seed       *uint64          `json:"seed"` // of the random scheduler; null without
	Schedule   string           `json:"schedule"`
	End        string           `json:"end"`
	Message    string           `json:"message"`
	Exceptions []string         `json:"exceptions"` // types of those that ended a thread, in order
	Exit       int              `json:"exit"`       // the exit status that Python would give
	Output     string           `json:"output"`
	Errors     string           `json:"errors"`
	Steps      int              `json:"steps"`
	Time       int64            `json:"time_ns"`
	Threads    []threadResult   `json:"threads"`
	Events     []eventResult    `json:"events,omitempty"`   // with --trace
	Findings   *[]findingResult `json:"findings,omitempty"` // with --findings
}

type threadResult struct {
	Label  string `json:"label"`
	Name   string `json:"name"`
	Status string `json:"status"`
	Why    string `json:"why"`  // what it waits for, or the exception that ended it
	Line   int    `json:"line"` // where it stands; 0 when it has ended
}

type eventResult struct {
	Step      int    `json:"step"` // from 1
	Thread    string `json:"thread"`
	Interrupt bool   `json:"interrupt,omitempty"`
	Kind      string `json:"kind"` // of its first operation
	Line      int    `json:"line"`
	Text      string `json:"text"`
	Output    string `json:"output,omitempty"`
	Errors    string `json:"errors,omitempty"`
	Lost      []int  `json:"lost,omitempty"` // steps whose writes this one overwrote unseen
	Time      int64  `json:"time_ns"`
}

func (p *player) writeJSON(state *trace.State, o *outcome, findings []findingResult) {
	r := result{Policy: p.policy.String(), Seed: p.seed, Schedule: p.done.String(), End: o.kind, Message: o.message,
		Exceptions: append([]string{}, p.m.Failed...), Exit: p.m.Exit, Output: string(p.m.Output), Errors: string(p.m.Errors),
		Steps: p.steps, Time: p.m.Now, Threads: []threadResult{}}
	for i := range state.Threads {
		t := &state.Threads[i]
		r.Threads = append(r.Threads, threadResult{t.Label, t.Name, t.Status.String(), t.Why, int(spanOf(t).Line)})
	}
	if p.trace {
		r.Events = events(p.record.Trace())
	}
	if p.findings {
		r.Findings = &findings
	}
	p.encode(r)
}

func events(t *trace.Trace) []eventResult {
	list := make([]eventResult, 0, len(t.Events))
	for i := range t.Events {
		e := &t.Events[i]
		r := eventResult{Step: i + 1, Thread: trace.Label(e.Thread), Interrupt: e.Interrupt, Text: t.Narrate(i + 1),
			Output: e.Output, Errors: e.Errors, Time: e.After}
		if len(e.Ops) > 0 {
			r.Kind, r.Line = e.Ops[0].Kind.String(), int(e.Ops[0].Span.Line)
		}
		for _, lost := range e.Lost {
			r.Lost = append(r.Lost, int(lost.StoredAt))
		}
		list = append(list, r)
	}
	return list
}
