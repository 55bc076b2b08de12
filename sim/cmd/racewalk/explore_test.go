package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const lostUpdate = `import threading
x = [1]
def work():
    x[0] += 1
a = threading.Thread(target=work)
b = threading.Thread(target=work)
a.start(); b.start(); a.join(); b.join(); print(x)
`

const twoLocks = `import threading
a, b = threading.Lock(), threading.Lock()
def f():
    with a:
        with b: pass
def g():
    with b:
        with a: pass
threading.Thread(target=f).start()
threading.Thread(target=g).start()
`

// exploreText runs the command on a program.
func exploreText(t *testing.T, source string, args ...string) (status int, stdout, stderr, file string) {
	t.Helper()
	file = filepath.Join(t.TempDir(), "main.py")
	if err := os.WriteFile(file, []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	status = run(append(append([]string{"explore"}, args...), file), strings.NewReader(""), &out, &errs)
	return status, out.String(), errs.String(), file
}

func TestExploreJSON(t *testing.T) {
	status, stdout, stderr, file := exploreText(t, lostUpdate, "--json", "--ask", "x == [2]")
	if status != 0 || stderr != "" {
		t.Fatalf("status %d, %s", status, stderr)
	}
	var r struct {
		Policy        string
		Complete      bool
		States        int
		Transitions   int
		Interleavings string
		Outcomes      []struct {
			End           string
			Exceptions    []string
			Output, State string
			Interleavings string
			Probability   float64
			Preemptions   int
			Steps         int
			Witness       string
			Findings      []findingResult
		}
		Findings []findingResult
		Question struct{ Answer, Witness string }
	}
	if err := json.Unmarshal([]byte(stdout), &r); err != nil {
		t.Fatal(err)
	}
	if r.Policy != "any-op" || !r.Complete || r.Interleavings != "19" || len(r.Outcomes) != 2 || r.Question.Answer != "yes" {
		t.Fatalf("%+v", r)
	}
	kinds := map[string]int{}
	for _, f := range r.Findings {
		kinds[f.Kind]++
		var out bytes.Buffer
		args := []string{"run", "--findings", "--schedule", f.Witness, file}
		if run(args, strings.NewReader(""), &out, &out); !strings.Contains(out.String(), f.Severity+": "+f.Kind+": "+f.Message) {
			t.Errorf("%v does not show %q:\n%s", args, f.Message, out.String())
		}
	}
	if len(kinds) != 2 || kinds["data-race"] != 1 || kinds["lost-update"] != 1 {
		t.Errorf("findings %v", kinds)
	}
	counts := map[string]string{"[3]\n": "10", "[2]\n": "9"}
	for _, o := range r.Outcomes {
		if o.End != "finished" || o.Interleavings != counts[o.Output] || o.Steps != 9 || o.Findings == nil || o.Exceptions == nil {
			t.Errorf("%+v", o)
		}
		// The witness is a schedule that run replays.
		var out bytes.Buffer
		if status := run([]string{"run", "--schedule", o.Witness, file}, strings.NewReader(""), &out, &out); status != 0 || out.String() != o.Output {
			t.Errorf("the witness %s gives %d, %s", o.Witness, status, out.String())
		}
	}
}

func TestExploreStatus(t *testing.T) {
	tests := []struct {
		source string
		args   []string
		status int
		want   []string // on standard output, or on standard error where the status is 2
	}{
		{lostUpdate, nil, 0, []string{"any-op: 19 interleavings, 2 outcomes\n", "what is wrong, in some run:\n  error: data-race: ", "the search is complete", "52.6 %      62.5 %   finished, prints \"[3]\"; x = [3]"}},
		{lostUpdate, []string{"--policy", "cpython-3.10"}, 0, []string{"cpython-3.10: 5 interleavings, 1 outcome\n"}},
		{lostUpdate, []string{"--ask", "x == [4]"}, 0, []string{"can it happen that x == [4]? no, in none of 19 interleavings"}},
		{lostUpdate, []string{"--max-states", "8", "--random", "50", "--pct", "40"}, 0, []string{"stopped by the bound on states", "50 random runs, seeds 1 to 50: no proof", "40 random runs by PCT of depths 1 to 4, seeds 1 to 40"}},
		{lostUpdate, []string{"--max-preemptions", "0"}, 0, []string{"bound on preemptions"}},
		{twoLocks, nil, 4, []string{"deadlock; ", "A waits for", "for ever.", "warning: lock-order: ", "the run passes if", "preemption"}},
		{"1 / 0\n", nil, 4, []string{"1 interleaving, 1 outcome", "finished, ZeroDivisionError"}},
		{"x = (\n", nil, 2, []string{"main.py:1:"}},
		{lostUpdate, []string{"--ask", "y == 1"}, 2, []string{`the program has no variable "y"`}},
		{lostUpdate, []string{"--max-states", "0"}, 2, []string{"--max-states must be at least 1"}},
		{lostUpdate, []string{"--policy", "x"}, 2, []string{"--policy: unknown policy"}},
		{lostUpdate, []string{"other.py"}, 2, []string{"unexpected argument"}},
		{"print(input())\n", nil, 4, []string{"EOFError"}},
	}
	for _, test := range tests {
		status, stdout, stderr, _ := exploreText(t, test.source, test.args...)
		text := stdout
		if test.status == 2 {
			text = stderr
		}
		if status != test.status {
			t.Errorf("%q %q: status %d, want %d\n%s%s", test.source, test.args, status, test.status, stdout, stderr)
		}
		for _, want := range test.want {
			if !strings.Contains(text, want) {
				t.Errorf("%q %q: no %q in\n%s", test.source, test.args, want, text)
			}
		}
	}
}

func TestExploreInterrupted(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	file := filepath.Join(t.TempDir(), "main.py")
	source := "import threading\nx = [0]\ndef f():\n    for i in range(9): x[0] += 1\nfor i in range(5): threading.Thread(target=f).start()\n"
	if err := os.WriteFile(file, []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	if status := exploreUntil(ctx, []string{file}, strings.NewReader(""), &out, &errs); status != exitInterrupted || !strings.Contains(errs.String(), "interrupted after") {
		t.Errorf("status %d, %s", status, errs.String())
	}
}
