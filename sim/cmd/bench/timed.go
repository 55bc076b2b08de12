package main

import (
	"fmt"
	"os/exec"
	"strconv"
	"strings"
	"time"

	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/session"
)

// busy is a thread that counts while main waits for it; n counts the rounds.
const busy = `import threading

x = [1, 2, 3]
n = [0]

def work():
    while n[0] < ROUNDS:
        x[0] += 1
        x[1] += 1
        x[2] += 1
        n[0] += 1

t = threading.Thread(target=work)
t.start()
t.join()
`

// simulatedSecond measures a second of virtual time of one busy thread, and how long
// each of its rounds takes.
func simulatedSecond() (second, perRound time.Duration, err error) {
	const part = 50_000_000 // virtual ns
	source := strings.Replace(busy, "ROUNDS", strconv.Itoa(1<<40), 1)
	front, diagnostics := python.Front([]session.File{{Name: "busy.py", Text: source}})
	if len(diagnostics) > 0 {
		return 0, 0, fmt.Errorf("%v", diagnostics)
	}
	run, err := session.NewTimed(front, machine.Config{Policy: machine.CPython39}, (rounds+2)*part, 0)
	if err != nil {
		return 0, 0, err
	}
	defer run.Close()
	run.Advance(part)
	before, best := counted(run), time.Duration(1<<62)
	for range rounds {
		start := time.Now()
		run.Advance(part)
		best = min(best, time.Since(start))
	}
	done := (counted(run) - before) / rounds
	if done < 1000 {
		return 0, 0, fmt.Errorf("the busy thread made %d rounds", done)
	}
	return best * (1e9 / part), best / time.Duration(done), nil
}

// counted returns the program's n[0].
func counted(run *session.Timed) int {
	for _, part := range strings.Split(run.State(), "; ") {
		if text, ok := strings.CutPrefix(part, "n = ["); ok {
			n, _ := strconv.Atoi(strings.TrimSuffix(text, "]"))
			return n
		}
	}
	return 0
}

// pythonRound measures a round of the busy thread on CPython 3.9; ok is false where
// that is not installed.
func pythonRound() (perRound time.Duration, ok bool) {
	path, err := exec.LookPath("python3.9")
	if err != nil {
		return 0, false
	}
	const turns = 300_000
	source := strings.Replace(busy, "ROUNDS", strconv.Itoa(turns), 1)
	source = "import time\nbegan = time.perf_counter()\n" + source + "print(time.perf_counter() - began)\n"
	best := time.Duration(1 << 62)
	for range 5 {
		out, err := exec.Command(path, "-c", source).Output()
		if err != nil {
			return 0, false
		}
		seconds, err := strconv.ParseFloat(strings.TrimSpace(string(out)), 64)
		if err != nil {
			return 0, false
		}
		best = min(best, time.Duration(seconds*1e9))
	}
	return best / turns, true
}
