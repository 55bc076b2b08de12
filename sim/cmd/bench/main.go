// Command bench measures the engine: the machine alone, recording, going to a
// step, running by the clock, also against CPython 3.9 where that is installed, the
// stage's frames, and exploring, beside Spin where that is. `make bench` runs it
// natively and under WebAssembly, and adds the sizes and what the page does at rest.
//
//	bench [--header] [--where "in WebAssembly"]
//
// The figures depend on the machine; there are no tests of them.
package main

import (
	"flag"
	"fmt"
	"os"
	"runtime"
	"time"
)

func main() {
	header := flag.Bool("header", false, "print the table's head first")
	where := flag.String("where", "natively", "what to call this `platform`")
	flag.Parse()
	if *header {
		fmt.Printf("%-52s %14s   %s\n", "", "measured", "goal")
	}
	if err := measure(*where, runtime.GOARCH == "wasm"); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// measure prints a row a figure.
func measure(where string, wasm bool) error {
	perSecond, err := stepsPerSecond()
	if err != nil {
		return err
	}
	goal := "≥ 5.0 M"
	if wasm {
		goal = "≥ 1.5 M"
	}
	row("machine steps a second, "+where, fmt.Sprintf("%.1f M", perSecond/1e6), goal)

	traced, err := tracedStep()
	if err != nil {
		return err
	}
	goal = "< 5 µs"
	if wasm {
		goal = ""
	}
	row("a step with its full trace, "+where, microseconds(traced), goal)

	request, err := pageStep()
	if err != nil {
		return err
	}
	row("a step for the page, reply included, "+where, microseconds(request), "")

	slowest, err := slowestGoto()
	if err != nil {
		return err
	}
	row("to any step of a run of 10,000, at worst, "+where, fmt.Sprintf("%.1f ms", float64(slowest)/1e6), "< 50 ms")

	second, round, err := simulatedSecond()
	if err != nil {
		return err
	}
	goal = "≤ 1.00 s"
	if wasm {
		goal = "≤ 3.00 s"
	}
	row("a second of a busy thread by the clock, "+where, fmt.Sprintf("%.2f s", second.Seconds()), goal)
	if python, ok := pythonRound(); ok {
		row("the same work, as a share of python3.9’s time, "+where, fmt.Sprintf("%.0f %%", 100*float64(round)/float64(python)), "≤ 100 %")
	}
	frame, first, err := stageFrame()
	if err != nil {
		return err
	}
	goal = ""
	if wasm {
		goal = "< 2 ms"
	}
	row("a frame of a busy stage, Go’s side, "+where, fmt.Sprintf("%.2f ms", float64(frame)/1e6), goal)
	row("the first frame after a step, Go’s side, "+where, fmt.Sprintf("%.2f ms", float64(first)/1e6), goal)
	return measureExploring(where, wasm)
}

func row(what, measured, goal string) { fmt.Printf("%-52s %14s   %s\n", what, measured, goal) }

func microseconds(d time.Duration) string { return fmt.Sprintf("%.1f µs", float64(d)/1e3) }
