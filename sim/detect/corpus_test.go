package detect_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"racewalk/sim/detect"
	"racewalk/sim/explore"
	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/schedule"
	"racewalk/sim/session"
	"racewalk/sim/trace"
)

// The runs in which a program's findings are looked for, beside those that the
// search gives: by random walks and by PCT.
const (
	walks     = 24
	pcts      = 12
	maxStates = 400_000
)

// TestCorpus holds each program against its header: what is found in any of its
// runs must be exactly what stands there.
//
// All interleavings are judged by the graph of the program's states: the witness of
// every outcome; for data races the first state for each pair of places that
// enables two conflicting accesses (explore.Clash), which exists if and only if
// some interleaving has the race; once around each cycle. Random runs are added.
func TestCorpus(t *testing.T) {
	files, err := filepath.Glob("testdata/*/*.py")
	if err != nil || len(files) == 0 {
		t.Fatal("no programs", err)
	}
	for _, file := range files {
		t.Run(strings.TrimPrefix(file, "testdata/"), func(t *testing.T) {
			p := readProgram(t, file)
			got := p.findings(t)
			for kind, message := range got {
				if !slices.Contains(p.finds, kind) {
					t.Errorf("finds %s: %s", kind, message)
				}
			}
			for _, kind := range p.finds {
				if _, ok := got[kind]; !ok {
					t.Errorf("does not find %s", kind)
				}
			}
		})
	}
}

// program is a program of the corpus.
type program struct {
	front  *python.Language
	config machine.Config
	finds  []string // kinds, with "(hint)" or "(warning)" behind those that are no errors
}

// readProgram reads a file. Its header has lines "# finds: KIND, KIND (warning)" or
// "# finds: nothing", and, if it is not for any-op, "# policy: NAME".
func readProgram(t *testing.T, file string) *program {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	front, diagnostics := python.Front([]session.File{{Name: filepath.Base(file), Text: string(text)}})
	if len(diagnostics) > 0 {
		t.Fatal(diagnostics)
	}
	p := &program{front: front.(*python.Language), config: machine.Config{InputEnds: true, MaxSteps: 2000}}
	for line := range strings.Lines(string(text)) {
		if list, ok := strings.CutPrefix(line, "# finds: "); ok {
			p.finds = strings.Split(strings.TrimSpace(list), ", ")
		}
		if name, ok := strings.CutPrefix(line, "# policy: "); ok {
			if p.config.Policy, err = machine.ParsePolicy(strings.TrimSpace(name)); err != nil {
				t.Fatal(err)
			}
		}
	}
	correct := strings.Contains(file, "correct")
	switch {
	case p.finds == nil:
		t.Fatal("the header does not say what is found")
	case correct != slices.Equal(p.finds, []string{"nothing"}):
		t.Fatalf("what it finds, %v, does not fit its folder", p.finds)
	case correct:
		p.finds = nil
	}
	return p
}

// findings returns a message for each kind that is found in any run.
func (p *program) findings(t *testing.T) map[string]string {
	got := map[string]string{}
	worst := map[detect.Kind]detect.Severity{}
	note := func(found []detect.Finding, way trace.Schedule) {
		for _, x := range found {
			if s, ok := worst[x.Kind]; ok && s >= x.Severity {
				continue
			}
			delete(got, name(x.Kind, worst[x.Kind]))
			worst[x.Kind] = x.Severity
			got[name(x.Kind, x.Severity)] = fmt.Sprintf("%s [%s]\n    %s", x.Message, x.Hint, way)
			check(t, &x, len(way))
		}
	}
	r := explore.Run(p.front, p.config, explore.Options{MaxStates: maxStates,
		Op: func(m *machine.Machine, t *machine.Thread) trace.Op {
			return p.front.Pending(m, t, func(int32) string { return "" }).Op
		}})
	if !r.Complete {
		t.Fatalf("the search is not complete: %s after %d states", r.Bound, r.States)
	}
	x := session.NewExamination(p.front, p.config, r)
	for !x.Run(1000) {
	}
	for _, f := range x.Whole() {
		note([]detect.Finding{f.Finding}, f.Witness)
	}
	for seed := range uint64(walks) {
		note(p.run(t, schedule.NewRandom(seed)))
	}
	for seed := range uint64(pcts) {
		note(p.run(t, schedule.NewPCT(seed, int(seed)%4+1, 60)))
	}
	return got
}

func name(k detect.Kind, s detect.Severity) string {
	if s == detect.Error {
		return string(k)
	}
	return string(k) + " (" + s.String() + ")"
}

// run makes one run.
func (p *program) run(t *testing.T, s schedule.Strategy) ([]detect.Finding, trace.Schedule) {
	r := session.NewRecord(p.front, p.config)
	defer r.Close()
	if _, err := r.Auto(s, p.config.MaxSteps, nil); err != nil {
		t.Fatal(err)
	}
	return detect.Find(r.Trace()), r.Trace().Schedule()
}

// check holds a finding against what its fields promise.
func check(t *testing.T, x *detect.Finding, events int) {
	if x.Message == "" || x.Hint == "" || x.Times < 1 || strings.Contains(x.Message, "  ") {
		t.Errorf("%+v", *x)
	}
	for i, k := range x.Steps {
		if k < 1 || int(k) > events || i > 0 && k <= x.Steps[i-1] {
			t.Errorf("%s: steps %v of %d", x.Kind, x.Steps, events)
		}
	}
}
