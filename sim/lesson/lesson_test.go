package lesson

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// sample is a small lesson that uses all of the format.
const sample = `title: Lost updates
part: Sharing memory
order: 4
policy: any-op
notice: Between a load and a store
  there is room.
show: 0x2.1.2x2.1
playhead: 6

-- prose.md --
One *thread*.

Two ` + "`threads`" + `.
-- main.py --
print(1)
-- helper.py --
x = 1
-- outcomes --
outcome: nothing is lost
witness: 0x2.1x2.2x2.0x3
interleavings: 12
chance: 33.3 %
output:
  [2]

outcome: it fails
witness: 0x2.1.c
end: deadlock
exceptions: KeyError ValueError
lost: 1
lost: 0 at 5
findings: lost-update data-race
output:
  first

    indented
  last
-- outcomes line --
outcome: the only one
witness: 0
interleavings: 1 without idle turns
-- timed endless.py --
while True: pass
-- timed --
timed: cpython-3.9
output:
  turns 10..20

timed: any-op
output:
  turns 30..40
-- questions --
question: Can it print 2?
goal: output: [2]
answer: Yes.

question:
  Why *not*

  3?
answer:
  - Because.
`

func TestParse(t *testing.T) {
	l, err := Parse("lost-updates", []byte(sample))
	if err != nil {
		t.Fatal(err)
	}
	check := func(what, got, want string) {
		t.Helper()
		if got != want {
			t.Errorf("%s is %q, want %q", what, got, want)
		}
	}
	check("the name", l.Name, "lost-updates")
	check("the title", l.Title, "Lost updates")
	check("the part", l.Part, "Sharing memory")
	check("the notice", l.Notice, "Between a load and a store there is room.")
	check("the policy", l.Policy, "any-op")
	check("the schedule", l.Schedule, "0x2.1.2x2.1")
	check("the prose", l.Prose, "<p>One <em>thread</em>.</p>\n<p>Two <code>threads</code>.</p>\n")
	if l.Order != 4 || l.Playhead != 6 || l.Runs != 0 {
		t.Errorf("order %d, playhead %d, runs %d, want 4, 6, 0", l.Order, l.Playhead, l.Runs)
	}
	if len(l.Files) != 2 || l.Files[0] != (File{"main.py", "print(1)\n"}) || l.Files[1].Name != "helper.py" {
		t.Errorf("the files are %v", l.Files)
	}
	if len(l.Expected) != 2 || l.Expected[0].Policy != "any-op" || l.Expected[1].Policy != "line" || len(l.Expected[0].Outcomes) != 2 {
		t.Fatalf("the expectations are %v", l.Expected)
	}
	first, second := &l.Expected[0].Outcomes[0], &l.Expected[0].Outcomes[1]
	check("the first title", first.Title, "nothing is lost")
	check("the first end", first.End, "finished")
	check("the first output", first.Output, "[2]\n")
	check("the second end", second.End, "deadlock")
	check("the second output", second.Output, "first\n\n  indented\nlast\n")
	check("the exceptions", strings.Join(second.Exceptions, ","), "KeyError,ValueError")
	check("the first number", first.Interleavings, "12")
	check("the first chance", first.Chance, "33.3")
	check("the interrupted number", second.Interleavings, "")
	if only := &l.Expected[1].Outcomes[0]; first.Endless || !only.Endless || only.Interleavings != "1" {
		t.Error("idle turns are not told from others")
	}
	if len(second.Lost) != 2 || second.Lost[0] != (Lost{1, AtEnd}) || second.Lost[1] != (Lost{0, 5}) {
		t.Errorf("the lost updates are %v", second.Lost)
	}
	if first.Findings != nil || strings.Join(second.Findings, ",") != "lost-update,data-race" {
		t.Errorf("the findings are %v and %v", first.Findings, second.Findings)
	}
	if first.Interrupted() || !second.Interrupted() || first.Same(second) || !first.Same(first) {
		t.Error("the outcomes are not what they are")
	}
	if l.Timed == nil || len(l.Timed.Runs) != 2 {
		t.Fatalf("the timed runs are %v", l.Timed)
	}
	check("the timed program", l.Timed.File.Name+": "+l.Timed.File.Text, "endless.py: while True: pass\n")
	check("the second timed run", l.Timed.Runs[1].Policy+": "+l.Timed.Runs[1].Output, "any-op: turns 30..40\n")
	if len(l.Questions) != 2 {
		t.Fatalf("the questions are %v", l.Questions)
	}
	check("the goal", l.Questions[0].Goal.String(), "output: [2]")
	check("the second question", l.Questions[1].Text, "<p>Why <em>not</em></p>\n<p>3?</p>\n")
	check("its goal", l.Questions[1].Goal.String(), "")
	check("its answer", l.Questions[1].Answer, "<ul>\n<li>Because.</li>\n</ul>\n")
}

func TestParseRefuses(t *testing.T) {
	tests := []struct{ name, old, new, want string }{
		{"no title", "title: Lost updates\n", "", "there is no title"},
		{"no part", "part: Sharing memory\n", "", "there is no part"},
		{"no order", "order: 4\n", "", "there is no order"},
		{"no policy", "policy: any-op\n", "", "there is no policy"},
		{"no notice", "notice: Between a load and a store\n  there is room.\n", "", "there is no notice"},
		{"no prose", "One *thread*.\n\nTwo `threads`.\n", "", "there is no prose"},
		{"no program", "-- main.py --\nprint(1)\n-- helper.py --\nx = 1\n", "", "there is no program"},
		{"no outcomes under the policy", "-- outcomes --", "-- outcomes cpython-3.10 --", "there are no outcomes under any-op"},
		{"outcomes twice", "-- outcomes line --", "-- outcomes any-op --", "the outcomes under any-op are there twice"},
		{"unknown key", "order: 4", "ordre: 4", `front matter: line 3: unknown key "ordre"`},
		{"key twice", "order: 4", "title: Again", "front matter: line 3: title is there twice"},
		{"no number", "order: 4", "order: four", `front matter: line 3: "four" is no number`},
		{"no key", "order: 4", "order 4", `front matter: line 3: "order 4" is no "key: value"`},
		{"indented first", "title: Lost", " title: Lost", "front matter: line 1: indented, but there is no key above"},
		{"unknown section", "-- helper.py --", "-- helper.txt --", "helper.txt: unknown section: use prose.md, NAME.py, network.txt, outcomes, timed or questions"},
		{"no witness", "witness: 0x2.1x2.2x2.0x3\n", "", `outcomes: outcome "nothing is lost" has no witness`},
		{"unknown end", "end: deadlock", "end: tired", `outcomes: line 10: "tired" is no end: use finished, deadlock, partial-deadlock, livelock, limit`},
		{"no count", "lost: 1\n", "lost: one\n", `outcomes: line 12: "one" is no count: use "1" or "1 at 6"`},
		{"no number of interleavings", "interleavings: 12", "interleavings: many", `outcomes: line 3: "many" is no number of interleavings: use "12" or "12 without idle turns"`},
		{"no chance", "chance: 33.3 %", "chance: 33.x %", `outcomes: line 4: "33.x %" is no chance: use "33.3 %"`},
		{"a chance without a sign", "chance: 33.3 %", "chance: 33.3", `outcomes: line 4: "33.3" is no chance: use "33.3 %"`},
		{"no findings", "findings: lost-update data-race\n", "findings:\n", `outcomes: line 14: no findings are named: use "none" if there are none`},
		{"unknown key of an outcome", "lost: 1\n", "loses: 1\n", `outcomes: line 12: unknown key "loses"`},
		{"no outcome line", "outcome: nothing is lost\n", "", `outcomes: line 1: an outcome begins with "outcome:"`},
		{"equal outcomes", "outcome: it fails\n", "outcome: again\nwitness: 0\noutput:\n  [2]\n\noutcome: it fails\n", `outcomes: outcomes "nothing is lost" and "again" are the same`},
		{"less indented", "    indented\n  last", "    indented\n last", "outcomes: line 19: indented less than the line above"},
		{"no outcome at all", "outcome: the only one\nwitness: 0\ninterleavings: 1 without idle turns\n", "", "outcomes line: there are none"},
		{"a timed run without its program", "-- timed endless.py --\nwhile True: pass\n", "", `a timed run needs its program and what it prints: "timed NAME.py" and "timed"`},
		{"a timed program that prints nothing", "-- timed --\n", "-- outcomes cpython-3.9 --\n", "outcomes cpython-3.9: line 1: an outcome begins"},
		{"a timed run without output", "output:\n  turns 10..20\n", "", "timed: the timed run under cpython-3.9 says nothing of its output"},
		{"no timed line", "timed: cpython-3.9\n", "", `timed: line 1: a timed run begins with "timed:"`},
		{"unknown key of a timed run", "timed: any-op", "policy: any-op", `timed: line 5: unknown key "policy"`},
		{"unknown goal", "goal: output: [2]", "goal: prints: [2]", `questions: line 2: "prints: [2]" is no goal`},
		{"ask without can", "answer: Yes.\n", "ask: x == 2\nanswer: Yes.\n", `questions: "ask" and "can" go together: <p>Can it print 2?</p>`},
		{"can without ask", "answer: Yes.\n", "can: no\nanswer: Yes.\n", `questions: "ask" and "can" go together: <p>Can it print 2?</p>`},
		{"neither yes nor no", "answer: Yes.\n", "ask: x == 2\ncan: perhaps\nanswer: Yes.\n", `questions: line 4: "perhaps" is neither "yes" nor "no"`},
		{"no answer", "answer: Yes.\n", "", "questions: a question has no answer: <p>Can it print 2?</p>"},
		{"no question line", "question: Can it print 2?\n", "", `questions: line 1: a question begins with "question:"`},
		{"unknown key of a question", "answer: Yes.", "reply: Yes.", `questions: line 3: unknown key "reply"`},
	}
	for _, test := range tests {
		if strings.Count(sample, test.old) == 0 {
			t.Fatalf("%s: the sample has no %q", test.name, test.old)
		}
		_, err := Parse("lost-updates", []byte(strings.Replace(sample, test.old, test.new, 1)))
		if err == nil || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("%s: the error is %v, want %s", test.name, err, test.want)
		}
	}
	if _, err := Parse("Lost updates", []byte(sample)); err == nil || !strings.Contains(err.Error(), "does not fit into a link") {
		t.Errorf("a name with a space: the error is %v", err)
	}
}

func TestReadAll(t *testing.T) {
	file := func(order string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte(strings.Replace(sample, "order: 4", "order: "+order, 1))}
	}
	list, err := ReadAll(fstest.MapFS{"l/b.txtar": file("3"), "l/a.txtar": file("12"), "l/readme.md": file("1"), "c.txtar": file("1")}, "l")
	if err != nil || len(list) != 2 || list[0].Name != "b" || list[1].Name != "a" {
		t.Errorf("read %v, %v, want b and a", list, err)
	}
	_, err = ReadAll(fstest.MapFS{"a.txtar": file("3"), "b.txtar": file("3")}, ".")
	if err == nil || err.Error() != "a and b have the same order 3" {
		t.Errorf("equal orders: the error is %v", err)
	}
	_, err = ReadAll(fstest.MapFS{"a.txtar": file("x")}, ".")
	if err == nil || err.Error() != `a.txtar: front matter: line 3: "x" is no number` {
		t.Errorf("a bad file: the error is %v", err)
	}
}

func TestGoal(t *testing.T) {
	tests := []struct {
		goal   string
		output string
		lost   int
		end    string
		want   bool
	}{
		{"output: [2]", "a\n [2] \nb", 0, "", true},
		{"output: [2]", "a [2]\n", 0, "", false},
		{"output: a: b", "a: b\n", 0, "", true},
		{"lost: 2", "", 2, "", true},
		{"lost: 2", "", 3, "", true},
		{"lost: 2", "", 1, "", false},
		{"end: deadlock", "", 0, "deadlock", true},
		{"end: deadlock", "", 0, "partial-deadlock", false},
		{"end: deadlock", "", 0, "", false},
	}
	for _, test := range tests {
		g, err := ParseGoal(test.goal)
		if err != nil || g.String() != test.goal {
			t.Errorf("%q is read as %q, %v", test.goal, g, err)
		}
		if got := g.Reached(test.output, test.lost, test.end); got != test.want {
			t.Errorf("%q with %q, %d lost, end %q is reached: %v", test.goal, test.output, test.lost, test.end, got)
		}
	}
	for _, text := range []string{"", "output:", "lost: x", "lost: 0", "lost: -1", "end: of the world", "prints: 3", "output"} {
		if g, err := ParseGoal(text); err == nil {
			t.Errorf("%q is read as %v", text, g)
		}
	}
	if (Goal{}).String() != "" || (Goal{}).Reached("x", 1, "finished") {
		t.Error("no goal is one")
	}
}

// The lessons themselves are held against the interpreter by the command check.
func TestTheCourse(t *testing.T) {
	all := All()
	if len(all) != 30 || len(Heads()) != len(all) {
		t.Fatalf("there are %d lessons and %d heads", len(all), len(Heads()))
	}
	var parts []string
	for i, l := range all {
		if l.Order != i+1 {
			t.Errorf("%s is lesson %d, but stands at place %d", l.Name, l.Order, i+1)
		}
		if !slices.Contains(parts, l.Part) {
			parts = append(parts, l.Part)
		} else if l.Part != parts[len(parts)-1] {
			t.Errorf("%s belongs to %q, but stands in %q", l.Name, l.Part, parts[len(parts)-1])
		}
		if Heads()[i] != l.Head {
			t.Errorf("head %d is %v, the lesson's is %v", i, Heads()[i], l.Head)
		}
		got, err := Get(l.Name)
		if got != l || err != nil {
			t.Errorf("%s: %v", l.Name, err)
		}
		if words := len(strings.Fields(l.Prose)); words < 80 || words > 170 {
			t.Errorf("%s: the prose has %d words, a learner reads 80 to 160", l.Name, words)
		}
		if len(l.Questions) < 2 {
			t.Errorf("%s has %d questions", l.Name, len(l.Questions))
		}
		text := l.Files[0].Text
		if l.Timed != nil {
			text += l.Timed.File.Text
		}
		for _, line := range strings.Split(text, "\n") {
			if len(line) > 60 {
				t.Errorf("%s: a phone does not show all of %q", l.Name, line)
			}
		}
	}
	if _, err := Get("none"); err == nil || err.Error() != `there is no lesson "none"` {
		t.Errorf("a lesson that is not there: %v", err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(sample)
	for _, l := range []string{"", "a: b", "-- outcomes --\nx", " a", "title:\n  \n  b\n c\n"} {
		f.Add(l)
	}
	f.Fuzz(func(t *testing.T, text string) {
		l, err := Parse("name", []byte(text))
		if err == nil && (l.Title == "" || len(l.Files) == 0 || len(l.Expected) == 0) {
			t.Errorf("%q is a lesson", text)
		}
	})
}
