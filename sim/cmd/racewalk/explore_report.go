package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"racewalk/sim/bigint"
	"racewalk/sim/detect"
	"racewalk/sim/explore"
	"racewalk/sim/session"
	"racewalk/sim/trace"
)

// exploreReport is what `racewalk explore --json` prints. Numbers that may be
// large are decimal strings.
type exploreReport struct {
	Policy        string           `json:"policy"`
	Complete      bool             `json:"complete"`
	Bound         string           `json:"bound,omitempty"` // what stopped the search: "states", "depth", "preemptions", "memory"
	States        int              `json:"states"`
	Transitions   int              `json:"transitions"`
	Interleavings string           `json:"interleavings"`       // not counting idle turns of cycles
	Endless       bool             `json:"endless,omitempty"`   // there are such
	Missing       float64          `json:"missing_probability"` // that a run ends in none of the outcomes, for a bound kept it from being followed
	Outcomes      []exploreOutcome `json:"outcomes"`
	Cycles        []exploreCycle   `json:"cycles"`
	Findings      []findingResult  `json:"findings"`          // of all runs: those of the outcomes, of clashes and of cycles
	Omitted       string           `json:"omitted,omitempty"` // what was not looked at for findings
	Samples       []exploreSample  `json:"samples,omitempty"`
	Question      *exploreAnswer   `json:"question,omitempty"`

	file  string
	total *bigint.Int
}

type exploreOutcome struct {
	End                      string          `json:"end"`
	Exceptions               []string        `json:"exceptions"`
	Output                   string          `json:"output"`
	State                    string          `json:"state"`
	Interleavings            *string         `json:"interleavings"` // null where a cycle makes them unbounded
	InterleavingsWithoutIdle *string         `json:"interleavings_without_idle,omitempty"`
	Probability              float64         `json:"probability"`
	Preemptions              int             `json:"preemptions"`
	Steps                    int             `json:"steps"`
	Witness                  string          `json:"witness"`
	NearestPass              *explorePass    `json:"nearest_pass,omitempty"`
	Findings                 []findingResult `json:"findings"`

	count *bigint.Int
	fails bool
}

// explorePass is the nearest run that passes, and the two steps of the witness
// that it takes the other way round.
type explorePass struct {
	Schedule string `json:"schedule"`
	Outcome  int    `json:"outcome"`
	Steps    [2]int `json:"steps"`  // the second comes before the first; 0 if the witness never gets there
	Thread   string `json:"thread"` // whose step the second is
}

type exploreCycle struct {
	Message string `json:"message"`
	States  int    `json:"states"`
	Ends    bool   `json:"ends"` // some thread can lead out of it
}

// exploreAnswer says whether an expression can become true.
type exploreAnswer struct {
	Expression  string `json:"expression"`
	Answer      string `json:"answer"` // "yes", "no", "not within the bound"
	States      int    `json:"states"` // in how many states it is true
	Preemptions int    `json:"preemptions"`
	Steps       int    `json:"steps"`
	Witness     string `json:"witness"`
	Error       string `json:"error,omitempty"` // why it could be evaluated in no state
}

// exploreSample is what a number of random runs found.
type exploreSample struct {
	Scheduler string          `json:"scheduler"`       // "random" or "pct"
	Depth     int             `json:"depth,omitempty"` // of PCT; without, 1, 2, 3, 4 in turn
	Seed      uint64          `json:"seed"`            // of the first run; the next has the next
	Runs      int             `json:"runs"`
	Outcomes  []sampleOutcome `json:"outcomes"`
}

type sampleOutcome struct {
	End        string   `json:"end"`
	Exceptions []string `json:"exceptions"`
	Output     string   `json:"output"`
	State      string   `json:"state"`
	Runs       int      `json:"runs"`
	Low        *float64 `json:"low,omitempty"` // between which its probability lies, with 95 % confidence; not for PCT
	High       *float64 `json:"high,omitempty"`
	Witness    string   `json:"witness"`

	fails bool
}

// report puts a result into the words of the command line.
func (x *exploring) report(r *explore.Result) *exploreReport {
	p := &exploreReport{Policy: r.Policy.String(), Complete: r.Complete, Bound: string(r.Bound), States: r.States, Transitions: r.Transitions,
		Interleavings: r.Interleavings.String(), Endless: r.Endless, Missing: r.Missing,
		Outcomes: []exploreOutcome{}, Cycles: []exploreCycle{}, Findings: []findingResult{}, file: x.file, total: r.Interleavings}
	for _, o := range r.Outcomes {
		e := exploreOutcome{End: string(o.End), Exceptions: append([]string{}, o.Exceptions...), Output: o.Output, State: o.State,
			Probability: o.Probability, Preemptions: o.Preemptions, Steps: len(o.Witness), Witness: o.Witness.String(), Findings: []findingResult{},
			count: o.Interleavings, fails: o.Failing()}
		if text := o.Interleavings.String(); o.Endless {
			e.InterleavingsWithoutIdle = &text
		} else {
			e.Interleavings = &text
		}
		if o.Pass != nil {
			e.NearestPass = &explorePass{o.Pass.Schedule.String(), o.Pass.Outcome, [2]int{o.Pass.First, o.Pass.Second}, trace.Label(o.Pass.Thread)}
		}
		p.Outcomes = append(p.Outcomes, e)
	}
	for _, c := range r.Cycles {
		p.Cycles = append(p.Cycles, exploreCycle{c.Message, c.States, c.Ends})
	}
	return p
}

// examine adds what is wrong, in the runs that the search gave. It reports false if
// Ctrl-C came first.
func (p *exploreReport) examine(ctx context.Context, x *session.Examination, r *explore.Result) bool {
	x.Watch = func(i int, t *trace.Trace) {
		p.Outcomes[i].Findings = append(p.Outcomes[i].Findings, ended(r.Outcomes[i], t)...)
	}
	for !x.Run(sliceOfReplay) {
		if ctx.Err() != nil {
			return false
		}
	}
	for i, list := range x.Outcomes {
		p.Outcomes[i].Findings = append(findingsOf(list), p.Outcomes[i].Findings...)
	}
	for _, f := range x.Whole() {
		e := findingOf(&f.Finding)
		e.Witness = f.Witness.String()
		p.Findings = append(p.Findings, e)
	}
	p.Omitted = x.Omitted()
	return true
}

// sliceOfReplay is how many steps are replayed between two looks at whether Ctrl-C
// was pressed.
const sliceOfReplay = 2_000

// ended says which limit stopped an outcome's run, and which two steps of a failing
// one made it so.
func ended(o *explore.Outcome, t *trace.Trace) (found []findingResult) {
	if o.End == explore.Limit && t.End != nil {
		found = append(found, findingResult{Kind: string(o.End), Severity: detect.Error.String(), Message: t.End.Message,
			Steps: []int32{}, Threads: []string{}, Lines: []int32{}, Times: 1})
	}
	p := o.Pass
	if p == nil {
		return found
	}
	e := findingResult{Kind: "order", Severity: detect.Hint.String(), Threads: []string{trace.Label(p.Thread)}, Lines: []int32{}, Times: 1,
		Message: fmt.Sprintf("the run passes if %s goes on before step %d (%s)", trace.Label(p.Thread), p.First, told(t, p.First)), Steps: []int32{int32(p.First)}}
	if p.Second > 0 {
		e.Message = fmt.Sprintf("the run passes if step %d (%s) comes before step %d (%s)", p.Second, told(t, p.Second), p.First, told(t, p.First))
		e.Steps = append(e.Steps, int32(p.Second))
	}
	if p.More > 0 {
		e.Message += ", with " + counted(bigint.New(int64(p.More)), "more change", false) + " of this kind"
	}
	return append(found, e)
}

// told tells a step within a sentence.
func told(t *trace.Trace, k int) string { return strings.TrimSuffix(firstLine(t.Narrate(k)), ".") }

func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}

// add adds what random runs found.
func (p *exploreReport) add(scheduler string, depth int, seed uint64, s *explore.Sampling) {
	e := exploreSample{Scheduler: scheduler, Depth: depth, Seed: seed, Runs: s.Runs, Outcomes: []sampleOutcome{}}
	for _, o := range s.Outcomes() {
		out := sampleOutcome{End: string(o.End), Exceptions: append([]string{}, o.Exceptions...), Output: o.Output, State: o.State, Runs: o.Runs,
			Witness: o.Witness.String(), fails: o.Failing()}
		if scheduler == "random" {
			out.Low, out.High = &o.Low, &o.High
		}
		e.Outcomes = append(e.Outcomes, out)
	}
	p.Samples = append(p.Samples, e)
}

// answer adds the answer to a question.
func (p *exploreReport) answer(expression string, a *explore.Answer) {
	q := &exploreAnswer{expression, a.Verdict(), a.States, a.Preemptions, len(a.Witness), a.Witness.String(), ""}
	if a.Err != nil {
		q.Error = a.Err.Error()
	}
	p.Question = q
}

// fails reports whether there is a failing outcome.
func (p *exploreReport) fails() bool {
	for i := range p.Outcomes {
		if p.Outcomes[i].fails {
			return true
		}
	}
	for _, s := range p.Samples {
		for i := range s.Outcomes {
			if s.Outcomes[i].fails {
				return true
			}
		}
	}
	return false
}

func (p *exploreReport) writeJSON(w io.Writer) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(p)
}

// maxRows is how many outcomes the table shows.
const maxRows = 40

// writeTable prints the report for people.
func (p *exploreReport) writeTable(w io.Writer) error {
	var b strings.Builder
	p.writeHead(&b)
	if len(p.Outcomes) > 0 {
		b.WriteString("\n  interleavings            by chance   outcome\n")
	}
	for i := range p.Outcomes {
		if i == maxRows {
			fmt.Fprintf(&b, "  … and %d more; --json lists all\n", len(p.Outcomes)-maxRows)
			break
		}
		p.writeOutcome(&b, &p.Outcomes[i])
	}
	p.writeFound(&b)
	for _, c := range p.Cycles {
		fmt.Fprintf(&b, "\ncycle: %s (turns in it are not counted)\n", c.Message)
	}
	if q := p.Question; q != nil {
		q.write(&b, p)
	}
	for i := range p.Samples {
		p.Samples[i].write(&b, p.Policy, p.file)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// writeHead says what was searched, and how far.
func (p *exploreReport) writeHead(b *strings.Builder) {
	if p.Bound == string(unsearched) {
		fmt.Fprintf(b, "%s: not searched\n", p.Policy)
		return
	}
	fmt.Fprintf(b, "%s: %s, %s\n", p.Policy, counted(p.total, "interleaving", p.Endless), counted(bigint.New(int64(len(p.Outcomes))), "outcome", false))
	fmt.Fprintf(b, "%s, %s", counted(bigint.New(int64(p.States)), "state", false), counted(bigint.New(int64(p.Transitions)), "transition", false))
	if p.Complete {
		b.WriteString("; the search is complete\n")
	} else {
		fmt.Fprintf(b, "; stopped by the bound on %s: all counts are lower bounds,\nand %s of random runs end in none of these outcomes or were not followed\n", p.Bound, percent(p.Missing))
	}
}

// writeFound lists what is wrong in any of the runs.
func (p *exploreReport) writeFound(b *strings.Builder) {
	if p.Omitted != "" {
		fmt.Fprintf(b, "\n%s\n", p.Omitted)
	}
	if len(p.Findings) == 0 {
		return
	}
	b.WriteString("\nwhat is wrong, in some run:\n")
	for i := range p.Findings {
		if i == maxRows {
			fmt.Fprintf(b, "  … and %d more; --json lists all\n", len(p.Findings)-maxRows)
			break
		}
		f := &p.Findings[i]
		fmt.Fprintf(b, "  %s\n    racewalk run --findings --policy %s --schedule %s %s\n", f.text("  "), p.Policy, f.Witness, p.file)
	}
}

func (p *exploreReport) writeOutcome(b *strings.Builder, o *exploreOutcome) {
	share := ""
	if p.total.Sign() > 0 {
		f := bigint.Ratio(o.count, p.total)
		share = percent(f)
	}
	fmt.Fprintf(b, "  %-14s %8s %11s   %s\n", short(o.count), share, percent(o.Probability), what(o.End, o.Exceptions, o.Output, o.State))
	for i := range o.Findings {
		if f := &o.Findings[i]; f.Kind == "order" || f.Severity == detect.Error.String() {
			fmt.Fprintf(b, "%41s%s\n", "", f.Message)
		}
	}
	fmt.Fprintf(b, "%41s%s, %s: racewalk run --policy %s --schedule %s %s\n", "", steps(o.Steps), preempted(o.Preemptions), p.Policy, o.Witness, p.file)
}

func (q *exploreAnswer) write(b *strings.Builder, p *exploreReport) {
	fmt.Fprintf(b, "\ncan it happen that %s? ", q.Expression)
	switch q.Answer {
	case "yes":
		fmt.Fprintf(b, "yes, in %s; first after %s and %s:\n  racewalk run --policy %s --schedule %s %s\n", counted(bigint.New(int64(q.States)), "state", false),
			steps(q.Steps), preempted(q.Preemptions), p.Policy, q.Witness, p.file)
	case "no":
		fmt.Fprintf(b, "no, in none of %s\n", counted(p.total, "interleaving", p.Endless))
	default:
		fmt.Fprintf(b, "%s\n", q.Answer)
	}
	if q.Error != "" {
		fmt.Fprintf(b, "  it could be evaluated nowhere: %s\n", q.Error)
	}
}

func (s *exploreSample) write(b *strings.Builder, policy, file string) {
	fmt.Fprintf(b, "\n%s, seeds %d to %d: no proof, only what came up\n", s.what(), s.Seed, s.Seed+uint64(s.Runs)-1)
	if s.Scheduler == "random" {
		b.WriteString("    runs      95 % confident   outcome\n")
	} else {
		b.WriteString("    runs                       outcome\n")
	}
	for i := range s.Outcomes {
		if i == maxRows {
			fmt.Fprintf(b, "  … and %d more outcomes; --json lists all\n", len(s.Outcomes)-maxRows)
			break
		}
		o := &s.Outcomes[i]
		between := ""
		if o.Low != nil {
			between = fmt.Sprintf("%s to %s", percent(*o.Low), percent(*o.High))
		}
		fmt.Fprintf(b, "  %6d %20s   %s\n", o.Runs, between, what(o.End, o.Exceptions, o.Output, o.State))
		fmt.Fprintf(b, "%32sracewalk run --policy %s --schedule %s %s\n", "", policy, o.Witness, file)
	}
}

// what says what the runs were.
func (s *exploreSample) what() string {
	text := counted(bigint.New(int64(s.Runs)), "random run", false)
	switch {
	case s.Scheduler == "pct" && s.Depth > 0:
		return text + " by PCT of depth " + strconv.Itoa(s.Depth)
	case s.Scheduler == "pct":
		return text + " by PCT of depths 1 to 4"
	}
	return text
}

// what says how a run ended, in a line.
func what(end string, exceptions []string, output, state string) string {
	text := end
	if len(exceptions) > 0 {
		text += ", " + strings.Join(exceptions, ", ")
	}
	if output != "" {
		text += ", prints " + strconv.Quote(clip(strings.TrimSuffix(output, "\n")))
	}
	if state != "" {
		text += "; " + clip(state)
	}
	return text
}

// clip cuts a text to what fits in a line.
func clip(s string) string {
	const most = 100
	if r := []rune(s); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return s
}

func preempted(n int) string {
	if n == 1 {
		return "1 preemption"
	}
	return strconv.Itoa(n) + " preemptions"
}

// counted shows a number of things.
func counted(n *bigint.Int, thing string, endless bool) string {
	text := short(n) + " " + thing
	if n.Cmp(bigint.New(1)) != 0 {
		text += "s"
	}
	if endless {
		text += " (not counting idle turns)"
	}
	return text
}

// short shows a number with commas, or, if it is long, its size.
func short(n *bigint.Int) string {
	s := n.String()
	if len(s) > 12 {
		f := n.Float64()
		return strconv.FormatFloat(f, 'e', 3, 64)
	}
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// percent shows a probability.
func percent(p float64) string {
	switch {
	case p > 0 && p < 0.0005:
		return strconv.FormatFloat(100*p, 'e', 1, 64) + " %"
	case p < 1 && p > 0.9995:
		return "> 99.9 %"
	}
	return strconv.FormatFloat(100*p, 'f', 1, 64) + " %"
}
