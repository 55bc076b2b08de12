package main

import (
	"fmt"

	"racewalk/sim/detect"
	"racewalk/sim/trace"
)

// findingResult is a finding as --json prints it.
type findingResult struct {
	Kind     string   `json:"kind"`
	Severity string   `json:"severity"` // "error", "warning" or "hint"
	Message  string   `json:"message"`
	Hint     string   `json:"hint"`
	Steps    []int32  `json:"steps"`   // from 1, ascending
	Threads  []string `json:"threads"` // labels, as the message names them
	Lines    []int32  `json:"lines"`   // of the program's first file
	Times    int      `json:"times"`   // how often it happens in the run
	// Witness leads to it, where the finding belongs to no other schedule.
	Witness string `json:"witness,omitempty"`
}

func findingOf(x *detect.Finding) findingResult {
	r := findingResult{Kind: string(x.Kind), Severity: x.Severity.String(), Message: x.Message, Hint: x.Hint, Times: x.Times,
		Steps: append([]int32{}, x.Steps...), Threads: []string{}, Lines: []int32{}}
	for _, t := range x.Threads {
		r.Threads = append(r.Threads, trace.Label(t))
	}
	for _, s := range x.Spans {
		if s.Line > 0 && s.File == 0 {
			r.Lines = append(r.Lines, s.Line)
		}
	}
	return r
}

func findingsOf(list []detect.Finding) []findingResult {
	results := make([]findingResult, len(list))
	for i := range list {
		results[i] = findingOf(&list[i])
	}
	return results
}

// text shows a finding in a few lines, the first of which stands behind margin
// already.
func (r *findingResult) text(margin string) string {
	line := r.Severity + ": " + r.Kind + ": " + r.Message
	if r.Times > 1 {
		line += fmt.Sprintf(" It happens %d times in this run.", r.Times)
	}
	return line + "\n" + margin + "  " + r.Hint
}

// writeFindings lists what is wrong with a run.
func (p *player) writeFindings(list []findingResult) {
	p.freshLine()
	if len(list) == 0 {
		fmt.Fprintln(p.stdout, "findings: none")
		return
	}
	fmt.Fprintln(p.stdout, "findings:")
	for i := range list {
		fmt.Fprintf(p.stdout, "  %s\n", list[i].text("  "))
	}
}
