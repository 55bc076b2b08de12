package session_test

import (
	"testing"

	"racewalk/sim/python"
	"racewalk/sim/session"
)

// TestFileObjects tells what is shown of a file, and said about it, step by step.
func TestFileObjects(t *testing.T) {
	s := session.New(python.Front)
	source := `import os
from threading import Thread
def work():
    f = open("log.txt", "a")
    f.write("one\ntwo\n")
    f.flush()
    print("three", file=f)
    f.close()
t = Thread(target=work)
t.start(); t.join()
print(os.path.exists("log.txt"), open("data.txt").read())
os.remove("log.txt")
open("log.txt")
`
	do(t, s, session.Request{Command: "load", Files: []session.File{{Name: "main.py", Text: source}, {Name: "data.txt", Text: "given\n"}}})
	run := do(t, s, session.Request{Command: "finish", Scheduler: "in-turn"})
	var told []string
	for k := 1; k <= run.Total; k++ {
		moment := do(t, s, session.Request{Command: "goto", Playhead: k}).Moment
		line := run.Events[k-1].Text
		for _, o := range moment.Objects {
			if o.Kind == "file" {
				line += " [" + o.Name + ": " + o.State + "]"
			}
		}
		told = append(told, line)
	}
	want := []string{
		"main starts A. main waits for A to end.",
		"A opens log.txt to add to it. [log.txt: empty; open in A]",
		"A writes “one⏎two” to its buffer of log.txt; nobody else sees it yet. [log.txt: empty; open in A, “one⏎two” in its buffer]",
		"A flushes its buffer of log.txt: what it wrote is in the file now. [log.txt: 8 bytes; open in A]",
		"A writes “three” to its buffer of log.txt; nobody else sees it yet. [log.txt: 8 bytes; open in A, “three” in its buffer]",
		"A closes log.txt: what it wrote is in the file now. A ends. [log.txt: 14 bytes]",
		"main joins A, which has ended. [log.txt: 14 bytes]",
		"main looks whether log.txt is there: it is. [log.txt: 14 bytes]",
		"main opens data.txt to read it. [log.txt: 14 bytes] [data.txt: 6 bytes; open in main]",
		"main reads 'given\\n' from data.txt. [log.txt: 14 bytes] [data.txt: 6 bytes; open in main]",
		"main prints “True given”. [log.txt: 14 bytes] [data.txt: 6 bytes; open in main]",
		"main removes log.txt. [log.txt: removed] [data.txt: 6 bytes]",
		"main fails at open(\"log.txt\"): FileNotFoundError: [Errno 2] No such file or directory: 'log.txt'. main ends by FileNotFoundError: [Errno 2] No such file or directory: 'log.txt'. [log.txt: removed] [data.txt: 6 bytes]",
	}
	for i := range max(len(told), len(want)) {
		got, expected := "(nothing)", "(nothing)"
		if i < len(told) {
			got = told[i]
		}
		if i < len(want) {
			expected = want[i]
		}
		if got != expected {
			t.Errorf("step %d:\n got %s\nwant %s", i+1, got, expected)
		}
	}
}
