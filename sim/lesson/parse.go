package lesson

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/txtar"
)

// Parse reads a lesson's file. doc.go describes the format.
func Parse(name string, data []byte) (*Lesson, error) {
	archive := txtar.Parse(data)
	l := &Lesson{Head: Head{Name: name}}
	if err := l.front(string(archive.Comment)); err != nil {
		return nil, fmt.Errorf("front matter: %w", err)
	}
	for _, f := range archive.Files {
		if err := l.section(f.Name, string(f.Data)); err != nil {
			return nil, fmt.Errorf("%s: %w", f.Name, err)
		}
	}
	return l, l.complete()
}

// front reads the front matter.
func (l *Lesson) front(text string) error {
	entries, err := parseEntries(text)
	if err != nil {
		return err
	}
	seen := map[string]bool{}
	for _, e := range entries {
		if seen[e.key] {
			return e.errorf("%s is there twice", e.key)
		}
		seen[e.key] = true
		if err := l.frontEntry(e); err != nil {
			return err
		}
	}
	return nil
}

func (l *Lesson) frontEntry(e entry) (err error) {
	switch e.key {
	case "title":
		l.Title = e.line()
	case "part":
		l.Part = e.line()
	case "policy":
		l.Policy = e.line()
	case "notice":
		l.Notice = e.line()
	case "show":
		l.Schedule = e.line()
	case "order":
		l.Order, err = e.number()
	case "playhead":
		l.Playhead, err = e.number()
	case "runs":
		l.Runs, err = e.number()
	default:
		return e.errorf("unknown key %q", e.key)
	}
	return err
}

// section reads one of the files.
func (l *Lesson) section(name, text string) (err error) {
	switch kind, rest, _ := strings.Cut(name, " "); {
	case name == "prose.md":
		l.Prose = HTML(text)
	case name == "questions":
		l.Questions, err = parseQuestions(text)
	case kind == "outcomes":
		e := Expectation{Policy: rest}
		if rest == "" {
			e.Policy = l.Policy
		}
		e.Outcomes, err = parseOutcomes(text)
		l.Expected = append(l.Expected, e)
	case kind == "timed":
		if l.Timed == nil {
			l.Timed = &Timed{}
		}
		if rest == "" {
			l.Timed.Runs, err = parseTimed(text)
		} else {
			l.Timed.File = File{rest, text}
		}
	case strings.HasSuffix(name, ".py") || name == "network.txt":
		l.Files = append(l.Files, File{name, text})
	default:
		return fmt.Errorf("unknown section: use prose.md, NAME.py, network.txt, outcomes, timed or questions")
	}
	return err
}

// complete reports what is missing.
func (l *Lesson) complete() error {
	switch {
	case strings.Trim(l.Name, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" || l.Name == "":
		return fmt.Errorf("the name %q does not fit into a link: use lower-case letters, digits and hyphens", l.Name)
	case l.Title == "":
		return fmt.Errorf("there is no title")
	case l.Part == "":
		return fmt.Errorf("there is no part")
	case l.Order == 0:
		return fmt.Errorf("there is no order")
	case l.Policy == "":
		return fmt.Errorf("there is no policy")
	case l.Notice == "":
		return fmt.Errorf("there is no notice")
	case l.Prose == "":
		return fmt.Errorf("there is no prose")
	case len(l.Files) == 0:
		return fmt.Errorf("there is no program")
	case !slices.ContainsFunc(l.Expected, func(e Expectation) bool { return e.Policy == l.Policy }):
		return fmt.Errorf("there are no outcomes under %s", l.Policy)
	case l.Timed != nil && (l.Timed.File.Name == "" || len(l.Timed.Runs) == 0):
		return fmt.Errorf("a timed run needs its program and what it prints: \"timed NAME.py\" and \"timed\"")
	}
	for i, e := range l.Expected {
		if slices.ContainsFunc(l.Expected[:i], func(f Expectation) bool { return f.Policy == e.Policy }) {
			return fmt.Errorf("the outcomes under %s are there twice", e.Policy)
		}
	}
	return nil
}

func parseOutcomes(text string) (list []Outcome, err error) {
	entries, err := parseEntries(text)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		switch {
		case e.key == "outcome":
			list = append(list, Outcome{Title: e.line(), End: "finished"})
		case len(list) == 0:
			return nil, e.errorf("an outcome begins with \"outcome:\"")
		default:
			if err := list[len(list)-1].entry(e); err != nil {
				return nil, err
			}
		}
	}
	return list, checkOutcomes(list)
}

func (o *Outcome) entry(e entry) error {
	switch e.key {
	case "witness":
		o.Witness = e.line()
	case "end":
		if !slices.Contains(ends, e.line()) {
			return e.errorf("%q is no end: use %s", e.line(), strings.Join(ends, ", "))
		}
		o.End = e.line()
	case "interleavings":
		o.Interleavings, o.Endless = strings.CutSuffix(e.line(), withoutIdle)
		if !isNumber(o.Interleavings) {
			return e.errorf("%q is no number of interleavings: use \"12\" or \"12%s\"", e.line(), withoutIdle)
		}
	case "chance":
		number, percent := strings.CutSuffix(e.line(), " %")
		whole, fraction, point := strings.Cut(number, ".")
		if !percent || !isNumber(whole) || point && !isNumber(fraction) {
			return e.errorf("%q is no chance: use \"33.3 %%\"", e.line())
		}
		o.Chance = number
	case "exceptions":
		o.Exceptions = strings.Fields(e.line())
	case "output":
		o.Output = e.block()
	case "findings":
		o.Findings = strings.Fields(e.line())
		if len(o.Findings) == 0 {
			return e.errorf("no findings are named: use \"none\" if there are none")
		}
		if slices.Equal(o.Findings, []string{"none"}) {
			o.Findings = []string{}
		}
	case "lost":
		count, step, found := strings.Cut(e.line(), " at ")
		n, err := strconv.Atoi(count)
		at := AtEnd
		if found && err == nil {
			at, err = strconv.Atoi(step)
		}
		if err != nil || n < 0 || found && at < 0 {
			return e.errorf("%q is no count: use \"1\" or \"1 at 6\"", e.line())
		}
		o.Lost = append(o.Lost, Lost{n, at})
	default:
		return e.errorf("unknown key %q", e.key)
	}
	return nil
}

// Count returns to how many interleavings an outcome belongs, as a lesson's file
// says it.
func (o *Outcome) Count() string {
	if o.Endless {
		return o.Interleavings + withoutIdle
	}
	return o.Interleavings
}

// withoutIdle stands behind a number of interleavings if turns of polling loops
// are not counted.
const withoutIdle = " without idle turns"

func isNumber(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

func checkOutcomes(list []Outcome) error {
	if len(list) == 0 {
		return fmt.Errorf("there are none")
	}
	for i := range list {
		o := &list[i]
		if o.Witness == "" {
			return fmt.Errorf("outcome %q has no witness", o.Title)
		}
		for j := range list[:i] {
			if o.Same(&list[j]) {
				return fmt.Errorf("outcomes %q and %q are the same", list[j].Title, o.Title)
			}
		}
	}
	return nil
}

// Same reports whether two outcomes are one: they end in the same way, by the
// same exceptions, and with the same output.
func (o *Outcome) Same(p *Outcome) bool {
	return o.End == p.End && o.Output == p.Output && slices.Equal(o.Exceptions, p.Exceptions)
}

// Interrupted reports whether only Ctrl-C leads to the outcome.
func (o *Outcome) Interrupted() bool { return strings.Contains(o.Witness, "c") }

func parseQuestions(text string) (list []Question, err error) {
	entries, err := parseEntries(text)
	if err != nil {
		return nil, err
	}
	can := map[int]bool{} // by the number of the question, from 1
	for _, e := range entries {
		if e.key == "question" {
			list = append(list, Question{Text: HTML(e.block())})
			continue
		}
		if len(list) == 0 {
			return nil, e.errorf("a question begins with \"question:\"")
		}
		q := &list[len(list)-1]
		switch e.key {
		case "goal":
			if q.Goal, err = ParseGoal(e.line()); err != nil {
				return nil, e.errorf("%v", err)
			}
		case "ask":
			q.Ask = e.line()
		case "can":
			q.Can = e.line() == "yes"
			if !q.Can && e.line() != "no" {
				return nil, e.errorf("%q is neither \"yes\" nor \"no\"", e.line())
			}
			can[len(list)] = true
		case "answer":
			q.Answer = HTML(e.block())
		default:
			return nil, e.errorf("unknown key %q", e.key)
		}
	}
	for i, q := range list {
		switch {
		case q.Answer == "":
			return nil, fmt.Errorf("a question has no answer: %s", q.Text)
		case (q.Ask != "") != can[i+1]:
			return nil, fmt.Errorf("\"ask\" and \"can\" go together: %s", q.Text)
		}
	}
	return list, nil
}
