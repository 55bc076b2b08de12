package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// counting is a program that never ends by itself.
const counting = `
from threading import Thread
x = [1, 2, 3]
def work():
    while True:
        for i in range(3):
            x[i] += 1
for n in range(2):
    Thread(target=work, name="worker " + str(n)).start()
`

func TestTimedRun(t *testing.T) {
	file := filepath.Join(t.TempDir(), "counting.py")
	if err := os.WriteFile(file, []byte(counting), 0o600); err != nil {
		t.Fatal(err)
	}
	out, errs, status := racewalk("", "run", "--for", "50ms", "--policy", "cpython-3.9", file)
	for _, want := range []string{"0.05 s of virtual time under cpython-3.9: the time is up", "at the end: x = [", "for GIL", "A worker 0", "B worker 1", "█", "g"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	if status != exitDone || errs != "" {
		t.Errorf("status %d, errors %q", status, errs)
	}
	again, _, _ := racewalk("", "run", "--for", "50ms", "--policy", "cpython-3.9", file)
	if again != out {
		t.Errorf("the same command gives\n%s\nand then\n%s", out, again)
	}
	other, _, _ := racewalk("", "run", "--for", "50ms", "--policy", "cpython-3.9", "--seed", "2", file)
	if other == out {
		t.Error("two seeds give the same run")
	}
}

func TestTimedJSON(t *testing.T) {
	file := filepath.Join(t.TempDir(), "counting.py")
	if err := os.WriteFile(file, []byte(counting), 0o600); err != nil {
		t.Fatal(err)
	}
	out, _, status := racewalk("", "run", "--for", "40ms", "--policy", "cpython-3.10", "--seed", "7", "--json", file)
	var r timedResult
	if err := json.Unmarshal([]byte(out), &r); err != nil || status != exitDone {
		t.Fatalf("status %d: %v\n%s", status, err, out)
	}
	if r.Policy != "cpython-3.10" || r.Seed != 7 || r.For != 40_000_000 || r.Time != r.For || r.End != "time-up" || len(r.Threads) != 3 {
		t.Errorf("%+v", r)
	}
	for _, thread := range r.Threads[1:] {
		sums, all := map[string]int64{}, int64(0)
		for _, part := range thread.Parts {
			for state, ns := range part {
				sums[state] += ns
			}
		}
		for state, ns := range thread.Total {
			all += ns
			if sums[state] != ns {
				t.Errorf("%s: the parts make %d ns %s, in all it is %d", thread.Label, sums[state], state, ns)
			}
		}
		if thread.Total["running"] < all/3 || all > r.For || all < r.For*4/5 {
			t.Errorf("%s: %v", thread.Label, thread.Total)
		}
	}
}

func TestTimedInterrupt(t *testing.T) {
	file := filepath.Join(t.TempDir(), "sleepy.py")
	program := "import time\ntry:\n    while True: time.sleep(1)\nexcept KeyboardInterrupt:\n    print('enough', input())\n"
	if err := os.WriteFile(file, []byte(program), 0o600); err != nil {
		t.Fatal(err)
	}
	out, errs, status := racewalk("now\n", "run", "--for", "20s", "--interrupt-after", "10s", "--policy", "cpython-3.10", file)
	if !strings.HasPrefix(out, "enough now\n\n10 s of virtual time") || errs != "" || status != exitDone {
		t.Errorf("status %d: %q\n%s", status, errs, out)
	}
}

func TestTimedFlags(t *testing.T) {
	file := filepath.Join(t.TempDir(), "pass.py")
	if err := os.WriteFile(file, []byte("pass\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		flags string
		want  string
	}{
		{"--for 5", "--for"},
		{"--for -1s", "--for must be more than 0s"},
		{"--for 2h", "at most 1h"},
		{"--interrupt-after 1s", "add --for"},
		{"--for 1s --interrupt-after 1s", "less than --for"},
		{"--for 1s --trace", "--for and --trace exclude each other"},
		{"--for 1s --schedule 0", "--for and --schedule exclude each other"},
		{"--for 1s --policy line", "choose any-op, cpython-3.9 or cpython-3.10"},
	} {
		_, errs, status := racewalk("", append(append([]string{"run"}, strings.Fields(test.flags)...), file)...)
		if status != exitUsage || !strings.Contains(errs, test.want) || strings.Count(errs, "\n") != 1 {
			t.Errorf("%s: status %d, %q", test.flags, status, errs)
		}
	}
}
