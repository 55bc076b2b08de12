package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"racewalk/sim/lesson"
)

// TestTheLessons holds the course against the interpreter, but for what runs by the
// clock: that takes long, and is what "make lessons" is for.
func TestTheLessons(t *testing.T) {
	stdout, stderr, status := racewalk("", "check", "--quick")
	if status != 0 || stderr != "" {
		t.Errorf("exit status %d\n%s%s", status, stdout, stderr)
	}
	for _, l := range lesson.All() {
		if !strings.Contains(stdout, l.Name) {
			t.Errorf("%s was not checked:\n%s", l.Name, stdout)
		}
	}
}

// aLesson is right in all that it says.
const aLesson = `title: Lost updates
part: Sharing memory
order: 4
policy: any-op
notice: One is lost.
show: 0x2.1.2x2.1
playhead: 6
-- prose.md --
Text.
-- main.py --
from threading import Thread
x = [0]
def work(): x[0] += 1
a, b = Thread(target=work), Thread(target=work)
a.start(); b.start(); a.join(); b.join()
print(x)
-- outcomes --
outcome: nothing is lost
witness: 0x2.1x2.2x2.0x3
interleavings: 10
lost: 0
output:
  [2]

outcome: one is lost
witness: 0x2.1.2x2.1.0x3
interleavings: 9
chance: 38 %
lost: 0 at 5
lost: 1 at 6
findings: lost-update data-race
output:
  [1]
-- outcomes cpython-3.10 --
outcome: nothing is lost
witness: 0x2.1.2.0x3
interleavings: 5
findings: none
output:
  [2]
-- timed endless.py --
from time import sleep, time
began = time()
sleep(1)
print("it took", time() - began, "s")
-- timed --
timed: cpython-3.9
output:
  it took 1..1.1 s
-- questions --
question: Lose one.
goal: lost: 1
answer: Like this.
`

func TestCheckFinds(t *testing.T) {
	tests := []struct {
		name, old, new string
		want           []string // in what it prints; none if the lesson is right
	}{
		{"a lesson that is right", "Text.", "Text.", nil},
		{"an outcome that is not listed", "-- outcomes cpython-3.10 --\n", "-- outcomes cpython-3.9 --\n",
			[]string{"lost-updates  any-op       2         19             ok\n              cpython-3.9  1         19             FAILED", "lost-updates: under cpython-3.9 the run 0x2.1.2x2.1.0x3 has an outcome that is not listed:\noutput:\n  [1]"}},
		{"an outcome left out", "\noutcome: one is lost\nwitness: 0x2.1.2x2.1.0x3\ninterleavings: 9\nchance: 38 %\nlost: 0 at 5\nlost: 1 at 6\nfindings: lost-update data-race\noutput:\n  [1]\n", "",
			[]string{"lost-updates  any-op        1         19             FAILED", " has an outcome that is not listed:\noutput:\n  [1]", `no witness reaches the goal "lost: 1"`}},
		{"a wrong number of interleavings", "interleavings: 9", "interleavings: 10", []string{`under any-op "one is lost" should say "interleavings: 9"`}},
		{"no number of interleavings", "interleavings: 10\n", "", []string{`under any-op "nothing is lost" should say "interleavings: 10"`}},
		{"idle turns where there are none", "interleavings: 9", "interleavings: 9 without idle turns", []string{`under any-op "one is lost" should say "interleavings: 9"`}},
		{"idle turns that are not told", "from threading import Thread\nx = [0]\n", "from threading import Thread, Event\nx = [0]\ne = Event()\ndef look():\n    while not e.is_set(): pass\nw = Thread(target=look)\nw.start()\ne.set()\nw.join()\n",
			[]string{" without idle turns\"\n"}},
		{"a wrong chance", "chance: 38 %", "chance: 38.0 %", []string{`under any-op "one is lost" should say "chance: 37.5 %"`}},
		{"a number after Ctrl-C", "witness: 0x2.1.2x2.1.0x3", "witness: 0x2.1.2x2.1.0.c.0x2", []string{`under any-op "one is lost" has a number that nobody counts`}},
		{"random runs of a small program", "playhead: 6", "playhead: 6\nruns: 5", []string{" states: all interleavings can be followed, and no random runs are needed"}},
		{"a program that is too large", "def work(): x[0] += 1\n", "def work():\n    for i in range(900): x[0] += i\n",
			[]string{"under any-op there are more than 300000 states, too many to follow all interleavings: say how many random runs to make"}},
		{"a question that is answered right", "goal: lost: 1", "ask: x == [2]\ncan: yes", nil},
		{"a question that is answered wrong", "goal: lost: 1", "ask: A and B both wait\ncan: yes", []string{"it cannot happen that A and B both wait, but the lesson says yes"}},
		{"a question whose answer is yes", "goal: lost: 1", "ask: x == [2]\ncan: no", []string{"it can happen that x == [2], by 0x2.1x2.2x2, but the lesson says no"}},
		{"a question that cannot be asked", "goal: lost: 1", "ask: y\ncan: no", []string{`y cannot be asked: the program has no variable "y"`}},
		{"a question that can be evaluated nowhere", "goal: lost: 1", "ask: x.y\ncan: no", []string{"x.y can be evaluated in no state: AttributeError"}},
		{"another output", "output:\n  [1]\n", "output:\n  [0]\n", []string{`the witness of "one is lost" leads to something else:` + "\noutput:\n  [1]"}},
		{"another end", "lost: 0\n", "end: deadlock\n", []string{`the witness of "nothing is lost" leads to something else:` + "\noutput:\n  [2]"}},
		{"an exception that does not come", "lost: 0\n", "exceptions: KeyError\n", []string{`the witness of "nothing is lost" leads to something else`}},
		{"a wrong number of lost updates", "lost: 0\n", "lost: 1\n", []string{`the witness of "nothing is lost" loses 0 updates in all, not 1`}},
		{"a wrong number at a step", "lost: 0 at 5", "lost: 1 at 5", []string{`the witness of "one is lost" loses 0 updates after step 5, not 1`}},
		{"a step that is not there", "lost: 0 at 5", "lost: 0 at 50", []string{`the witness of "one is lost" has only 9 steps, so none is number 50`}},
		{"a finding too many", "findings: lost-update data-race", "findings: lost-update data-race deadlock",
			[]string{`the witness of "one is lost" shows data-race lost-update, not data-race deadlock lost-update`}},
		{"a finding too few", "findings: lost-update data-race", "findings: none", []string{`the witness of "one is lost" shows data-race lost-update, not no finding`}},
		{"a finding that is not there", "findings: none", "findings: data-race", []string{`the witness of "nothing is lost" shows no finding, not data-race`}},
		{"a witness that stops early", "0x2.1x2.2x2.0x3", "0x2.1x2.2x2.0", []string{`the witness of "nothing is lost" stops before the end of the run`}},
		{"a witness that is none", "0x2.1x2.2x2.0x3", "0x2.7", []string{`the witness of "nothing is lost" cannot be replayed: step 3: there is no thread 7`}},
		{"a witness that cannot be read", "0x2.1x2.2x2.0x3", "A", []string{`the witness of "nothing is lost" cannot be replayed: schedule: part 1, "A", is no thread number`}},
		{"a run to show that is none", "show: 0x2.1.2x2.1", "show: 0x9", []string{"lost-updates: show cannot be replayed: step 3"}},
		{"a playhead beyond it", "playhead: 6", "playhead: 7", []string{"the playhead is at 7, but the run that is shown has 6 steps"}},
		{"a goal that nothing reaches", "goal: lost: 1", "goal: end: deadlock", []string{`no witness reaches the goal "end: deadlock"`}},
		{"an endless version that prints something else", "it took 1..1.1 s", "it took 1.2..2 s", []string{"cpython-3.9             by the clock   FAILED", "under cpython-3.9 the endless version prints something else:\nit took 1"}},
		{"an endless version that does not end", "sleep(1)", "sleep(10)", []string{"under cpython-3.9 the endless version does not come to its end: the time is up"}},
		{"an endless version that fails", "sleep(1)", "sleep(\"1\")", []string{"under cpython-3.9 the endless version does not come to its end", "TypeError"}},
		{"an endless version with an error", "sleep(1)", "sleep(1", []string{"endless.py:3:6: '(' was never closed"}},
		{"an endless version line by line", "timed: cpython-3.9", "timed: line", []string{"the endless version cannot be run by the clock: a timed run needs"}},
		{"a policy that is not there", "-- outcomes cpython-3.10 --", "-- outcomes gil --", []string{`unknown policy "gil"`}},
		{"a program with an error", "x = [0]", "x = [0", []string{"FAILED", "lost-updates: main.py:2:5: '[' was never closed"}},
	}
	dir := t.TempDir()
	name := filepath.Join(dir, "lost-updates.txtar")
	for _, test := range tests {
		if !strings.Contains(aLesson, test.old) {
			t.Fatalf("%s: the lesson has no %q", test.name, test.old)
		}
		write(t, name, strings.Replace(aLesson, test.old, test.new, 1))
		stdout, stderr, status := racewalk("", "check", name)
		want := 1
		if test.want == nil {
			want = 0
		}
		if status != want || stderr != "" {
			t.Errorf("%s: exit status %d, want %d\n%s%s", test.name, status, want, stdout, stderr)
		}
		for _, s := range test.want {
			if !strings.Contains(stdout, s) {
				t.Errorf("%s: there is no %q in\n%s", test.name, s, stdout)
			}
		}
	}
}

func TestCheckRefuses(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "bad.txtar", "title: x\norder: y\n")
	if err := os.Mkdir("empty", 0o777); err != nil {
		t.Fatal(err)
	}
	tests := []struct{ args, want string }{
		{"none.txtar", "racewalk check: none.txtar: no such file or directory\n"},
		{"bad.txtar", `racewalk check: bad.txtar: front matter: line 2: "y" is no number` + "\n"},
		{"empty", "racewalk check: there is no .txtar file in empty\n"},
		{"--runs 5", "racewalk check: there is no flag --runs; racewalk check --help lists the flags\n"},
	}
	for _, test := range tests {
		stdout, stderr, status := racewalk("", append([]string{"check"}, strings.Fields(test.args)...)...)
		if status != 2 || stdout != "" || stderr != test.want {
			t.Errorf("%s: exit status %d, output %q, errors %q, want 2 and %q", test.args, status, stdout, stderr, test.want)
		}
	}
}

// What --outcomes prints can be put into the lesson as it is, but for the titles.
func TestOutcomesCanBeUsed(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "lost-updates.txtar", aLesson)
	stdout, stderr, status := racewalk("", "check", "--outcomes", "lost-updates.txtar")
	if status != 0 || stderr != "" || strings.Count(stdout, "outcome: \n") != 3 {
		t.Fatalf("exit status %d\n%s%s", status, stdout, stderr)
	}
	before, rest, _ := strings.Cut(aLesson, "-- outcomes --\n")
	_, after, _ := strings.Cut(rest, "-- questions --\n")
	write(t, "lost-updates.txtar", before+stdout+"-- questions --\n"+after)
	if stdout, stderr, status = racewalk("", "check", "."); status != 0 {
		t.Errorf("exit status %d\n%s%s", status, stdout, stderr)
	}
}
