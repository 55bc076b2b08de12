package main

import (
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"time"

	"racewalk/sim/explore"
	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/session"
)

// lost is four threads that each add 1 to x[0] three times, without a lock.
const lost = `import threading

x = [0]

def work():
    for i in range(3):
        x[0] += 1

threads = [threading.Thread(target=work) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
`

// lostModel is the same for Spin, but for the main thread.
//
//go:embed lost.pml
var lostModel []byte

// measureExploring prints the rows of exploring.
func measureExploring(where string, wasm bool) error {
	transitions, bytes, err := exploration()
	if err != nil {
		return err
	}
	goal := "≥ 1 M"
	if wasm {
		goal = "≥ 0.25 M"
	}
	row("transitions a second, exploring, "+where, fmt.Sprintf("%.1f M", transitions/1e6), goal)
	row("memory of a state, exploring, "+where, fmt.Sprintf("%.0f bytes", bytes), "")
	if wasm {
		return nil
	}
	theirs, missing, err := spin()
	switch {
	case err != nil:
		return err
	case missing != "":
		row("transitions a second, Spin on the same", missing+" is not here", "")
	default:
		row("transitions a second, Spin on the same", fmt.Sprintf("%.1f M", theirs/1e6), "")
	}
	return nil
}

// exploration measures a whole search, counts and witnesses included: transitions
// a second, and bytes a state.
func exploration() (perSecond, perState float64, err error) {
	for range 3 {
		front, diagnostics := python.Front([]session.File{{Name: "lost.py", Text: lost}})
		if len(diagnostics) > 0 {
			return 0, 0, fmt.Errorf("%v", diagnostics)
		}
		start := time.Now()
		r := explore.Run(front, machine.Config{}, explore.Options{})
		if !r.Complete {
			return 0, 0, fmt.Errorf("the search stopped: %s", r.Bound)
		}
		perSecond = max(perSecond, float64(r.Transitions)/time.Since(start).Seconds())
		perState = float64(r.Bytes) / float64(r.States)
	}
	return perSecond, perState, nil
}

var spinFigures = regexp.MustCompile(`(?s)\n *([0-9.e+]+) transitions.*elapsed time ([0-9.e+-]+) seconds`)

// spin measures Spin's search of the states of lostModel, without counting runs.
// missing names what is not installed.
func spin() (perSecond float64, missing string, err error) {
	for _, tool := range []string{"spin", "gcc"} {
		if _, err := exec.LookPath(tool); err != nil {
			return 0, tool, nil
		}
	}
	folder, err := os.MkdirTemp("", "racewalk-spin")
	if err != nil {
		return 0, "", err
	}
	defer os.RemoveAll(folder)
	if err := os.WriteFile(filepath.Join(folder, "lost.pml"), lostModel, 0o644); err != nil {
		return 0, "", err
	}
	for range 3 {
		var out []byte
		for _, command := range [][]string{
			{"spin", "-a", "lost.pml"},
			{"gcc", "-O2", "-DSAFETY", "-DNOREDUCE", "-o", "pan", "pan.c"},
			{"./pan", "-m10000", "-w22"},
		} {
			c := exec.Command(command[0], command[1:]...)
			c.Dir = folder
			if out, err = c.CombinedOutput(); err != nil {
				return 0, "", fmt.Errorf("%s: %w\n%s", command[0], err, out)
			}
		}
		m := spinFigures.FindSubmatch(out)
		if m == nil {
			return 0, "", fmt.Errorf("spin says something else than it used to:\n%s", out)
		}
		transitions, _ := strconv.ParseFloat(string(m[1]), 64)
		seconds, _ := strconv.ParseFloat(string(m[2]), 64)
		perSecond = max(perSecond, transitions/max(seconds, 0.01)) // it tells hundredths
	}
	return perSecond, "", nil
}
