package python

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"racewalk/sim/explore"
	"racewalk/sim/machine"
	"racewalk/sim/schedule"
	"racewalk/sim/trace"
)

// observed is a threaded program with the outcomes that CPython was seen to have:
// a file of testdata/threaded, which testdata/observe.py writes.
type observed struct {
	name, source string
	outcomes     map[machine.Policy][]ending
}

// ending is what a run shows.
type ending struct {
	exit        int
	out, errors string
}

func (e ending) String() string {
	return fmt.Sprintf("exit %d, standard output %q, standard error %q", e.exit, e.out, e.errors)
}

// TestThreaded reaches every outcome that CPython was seen to have: by exploring,
// or where that is too large by random schedules.
func TestThreaded(t *testing.T) {
	files, _ := filepath.Glob("testdata/threaded/*.txt")
	if len(files) < 60 {
		t.Fatalf("%d programs, there should be more", len(files))
	}
	for _, file := range files {
		p := readObserved(t, file)
		for policy, want := range p.outcomes {
			t.Run(fmt.Sprint(p.name, "/", policy), func(t *testing.T) { p.reach(t, policy, want) })
		}
	}
}

func readObserved(t *testing.T, file string) *observed {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	sections := regexp.MustCompile(`(?m)^-- (.*) --\n`).Split(string(b), -1)
	headers := regexp.MustCompile(`(?m)^-- (.*) --\n`).FindAllStringSubmatch(string(b), -1)
	p := &observed{name: strings.TrimSuffix(headers[0][1], ".py"), source: sections[1], outcomes: map[machine.Policy][]ending{}}
	for i, header := range headers[1:] {
		version, what, _ := strings.Cut(header[1], " ")
		policy, known := map[string]machine.Policy{"3.9": machine.CPython39, "3.12": machine.CPython310}[version]
		if !known {
			t.Fatalf("%s: unknown version in %q", file, header[1])
		}
		body := sections[i+2]
		list := p.outcomes[policy]
		if what == "errors" {
			list[len(list)-1].errors = body
			continue
		}
		exit, err := strconv.Atoi(strings.TrimPrefix(what, "exit "))
		if err != nil {
			t.Fatalf("%s: %q", file, header[1])
		}
		p.outcomes[policy] = append(list, ending{exit: exit, out: body})
	}
	if len(p.outcomes) != 2 {
		t.Fatalf("%s has the outcomes of %d versions", file, len(p.outcomes))
	}
	return p
}

// How far the search for outcomes goes.
const (
	exploredStates = 4_000
	randomRuns     = 3_000
)

// reach looks for outcomes until all are found.
func (p *observed) reach(t *testing.T, policy machine.Policy, want []ending) {
	l, problems := Compile([]File{{Name: "main.py", Text: p.source}})
	if len(problems) > 0 {
		t.Fatalf("does not compile: %v", problems)
	}
	config := machine.Config{Policy: policy, InputEnds: true}
	missing := slices.Clone(want)
	var first *ending
	found := func(m *machine.Machine) bool {
		e := ending{m.Exit, string(m.Output), withoutCarets(string(m.Errors))}
		if first == nil {
			first = &e
		}
		missing = slices.DeleteFunc(missing, func(w ending) bool { return w == e })
		return len(missing) == 0
	}
	search := explore.New(l, config, explore.Options{MaxStates: exploredStates})
	for !search.Run(1 << 20) {
	}
	for _, o := range search.Result().Outcomes {
		if found(replay(t, l, config, o.Witness)) {
			return
		}
	}
	for seed := range uint64(randomRuns) {
		if found(runWith(t, l, config, schedule.NewRandom(seed))) {
			return
		}
	}
	for _, w := range missing {
		if beyond[p.name] == w.out {
			continue
		}
		t.Errorf("never reached: %v", w)
		t.Logf("reached for one: %v", first)
	}
}

// beyond are the outcomes that Racewalk does not have: a daemon thread of CPython
// runs on for a moment while the interpreter ends.
var beyond = map[string]string{"daemon_abandoned": "main ends True\ndaemon starts\n"}

// withoutCarets drops what CPython 3.9 does not print.
func withoutCarets(s string) string {
	var kept []string
	for _, line := range strings.SplitAfter(s, "\n") {
		if strings.Trim(line, " ~^\n") != "" || line == "\n" || line == "" {
			kept = append(kept, line)
		}
	}
	return regexp.MustCompile(`0x[0-9a-f]+`).ReplaceAllString(strings.Join(kept, ""), "0x")
}

// replay takes the steps of a schedule.
func replay(t *testing.T, l *Language, config machine.Config, s trace.Schedule) *machine.Machine {
	t.Helper()
	m := machine.New(l, config)
	for _, c := range s {
		if err := m.Step(c.Thread, c.Interrupt); err != nil {
			t.Fatal(err)
		}
	}
	return m
}

// runWith runs a program to its end by a strategy.
func runWith(t *testing.T, l *Language, config machine.Config, s schedule.Strategy) *machine.Machine {
	t.Helper()
	m := machine.New(l, config)
	for !m.Over() {
		c, ok := s.Next(m)
		if !ok {
			break
		}
		if err := m.Step(c.Thread, c.Interrupt); err != nil {
			t.Fatal(err)
		}
	}
	return m
}
