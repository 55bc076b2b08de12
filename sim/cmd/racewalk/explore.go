package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"racewalk/sim/bigint"
	"racewalk/sim/explore"
	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/session"
	"racewalk/sim/trace"
)

const exploreUsage = `Finds every outcome of a Python program over all interleavings of its threads,
and counts them exactly.

Usage:
  racewalk explore [flags] FILE.py [-- ARG…]

Where a bound stops the search, counts are lower bounds, and random runs follow,
which prove nothing. A comment "# racewalk: show x, q" in the program marks the
global variables whose final values alone tell outcomes apart.

Exit status: 0 no outcome fails, 4 one does (a deadlock, an uncaught exception,
a limit, a livelock), 2 wrong input, 130 Ctrl-C.
`

// exitFailing is the exit status of explore if there is a failing outcome.
const exitFailing = 4

// sliceOfWork is how many transitions the search follows between two looks at
// whether Ctrl-C was pressed.
const sliceOfWork = 50_000

// sliceOfSteps is how many steps random runs take between two such looks, and
// maxDepth how many steps PCT may be asked to order.
const (
	sliceOfSteps = 5_000
	maxDepth     = 100
)

// exploring is what the command line of explore asks for.
type exploring struct {
	file     string
	ask      string // an expression: can it be true?
	json     bool
	noSearch bool
	walks    int // random runs; −1: defaultRuns of them where a bound stops the search
	pct      int // likewise, by PCT
	depth    int // of PCT
	seed     uint64
	config   machine.Config
	options  explore.Options
	maxBytes int
	input    string
	data     []string
}

// defaultRuns is how many random runs are made of each kind where a bound stops
// the search.
const defaultRuns = 1000

// exploreProgram runs `racewalk explore`.
func exploreProgram(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	return exploreUntil(ctx, args, stdin, stdout, stderr)
}

// exploreUntil is exploreProgram with a Ctrl-C that tests can choose.
func exploreUntil(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	x, status, done := parseExplore(args, stdout, stderr)
	if done {
		return status
	}
	front, err := load(x.file, stdin, x.data)
	if err == nil {
		err = x.readInput()
	}
	if err != nil {
		fmt.Fprintln(stderr, err)
		return exitUsage
	}
	x.options.Names = front.Marked()
	x.options.Op = func(m *machine.Machine, t *machine.Thread) trace.Op {
		return front.Pending(m, t, func(int32) string { return "" }).Op
	}
	var question explore.Question
	if x.ask != "" {
		if question.Holds, question.Threads, err = front.Question(x.ask); err != nil {
			fmt.Fprintf(stderr, "racewalk explore: --ask: %v\n", err)
			return exitUsage
		}
	}
	report, done := x.search(ctx, front, question, stderr)
	if !done {
		return exitInterrupted
	}
	if err := x.sample(ctx, front, report); err != nil {
		fmt.Fprintln(stderr, "racewalk explore:", err)
		return exitInterrupted
	}
	if x.json {
		err = report.writeJSON(stdout)
	} else {
		err = report.writeTable(stdout)
	}
	if err != nil {
		fmt.Fprintf(stderr, "racewalk explore: cannot write the result: %v\n", err)
		return exitUsage
	}
	if report.fails() {
		return exitFailing
	}
	return exitDone
}

// search looks for all interleavings, and for the answer to a question if there is
// one; it reports false if Ctrl-C came first.
func (x *exploring) search(ctx context.Context, front *python.Language, question explore.Question, stderr io.Writer) (*exploreReport, bool) {
	if x.noSearch {
		return x.report(&explore.Result{Policy: x.config.Policy, Bound: unsearched, Interleavings: bigint.New(0), Missing: 1}), true
	}
	s := explore.New(front, x.config, x.options)
	defer s.Close()
	if !search(ctx, s, stderr) {
		return nil, false
	}
	r := s.Result()
	report := x.report(r)
	if !report.examine(ctx, session.NewExamination(front, x.config, r), r) {
		fmt.Fprintln(stderr, "racewalk explore: interrupted after the search, while looking for what is wrong")
		return nil, false
	}
	if question.Holds != nil {
		s.Ask(question)
		if !search(ctx, s, stderr) {
			return nil, false
		}
		report.answer(x.ask, s.Answer())
	}
	return report, true
}

// unsearched is what keeps a search from being complete that is left out.
const unsearched explore.Bound = "no-search"

// search runs a search to its end; it reports false if Ctrl-C came first.
func search(ctx context.Context, s *explore.Search, stderr io.Writer) bool {
	for !s.Run(sliceOfWork) {
		if ctx.Err() != nil {
			p := s.Progress()
			fmt.Fprintf(stderr, "racewalk explore: interrupted after %d states and %d transitions\n", p.States, p.Transitions)
			return false
		}
	}
	return true
}

// parseExplore reads the command line. When done is set there is nothing to do.
func parseExplore(args []string, stdout, stderr io.Writer) (x exploring, status int, done bool) {
	c := newCommand("explore", exploreUsage)
	policy := c.String("policy", machine.AnyOp.String(), "where a thread switch may come: `P` is any-op (the default), line,\ncpython-3.9 or cpython-3.10")
	c.BoolVar(&x.json, "json", false, "print one JSON object instead of a table")
	c.IntVar(&x.options.MaxStates, "max-states", explore.DefaultMaxStates, "stop when `N` states were found (default 5000000)")
	c.IntVar(&x.options.MaxDepth, "max-depth", 0, "follow no run beyond `N` steps (default: no bound)")
	preemptions := c.Int("max-preemptions", -1, "follow no run with more than `N` preemptions (default: no bound)")
	c.IntVar(&x.maxBytes, "max-memory", explore.DefaultMaxBytes>>20, "stop at about `N` MB (default 600)")
	c.IntVar(&x.options.Interrupts, "interrupts", 0, "let the user press Ctrl-C up to `N` times, at any moment")
	c.StringVar(&x.input, "input", "", "take the lines for input() from `FILE` (default: there are none)")
	c.listVar(&x.data)
	c.BoolVar(&x.noSearch, "no-search", false, "leave the search out: only make random runs")
	c.IntVar(&x.walks, "random", -1, "make `N` random runs, each choice even among the threads that can step\n(default 1000 where a bound stops the search, else none)")
	c.IntVar(&x.pct, "pct", -1, "make `N` runs by probabilistic concurrency testing (default likewise)")
	c.IntVar(&x.depth, "depth", 0, "have PCT look for bugs that need `N` steps in order (default: 1, 2, 3, 4\nin turn)")
	c.StringVar(&x.ask, "ask", "", "can `E` become true? E is a Python expression about global variables, or\na sentence about threads: \"x == [1]\", \"q.qsize() > 2\", \"A and B both\nhold a lock\", \"two threads are at line 7\", \"A waits for q\"")
	c.Uint64Var(&x.seed, "seed", 1, "the seed `N` of the first random run; the next has the next (default 1)")
	names, rest, status, done := c.parse(args, stdout, stderr)
	if done {
		return x, status, true
	}
	if err := x.check(names, *policy, *preemptions); err != nil {
		c.complain(stderr, "%v", err)
		return x, exitUsage, true
	}
	x.config.Argv = append([]string{x.file}, rest...)
	return x, 0, false
}

// check validates the flags' values and takes over those that need reading.
func (x *exploring) check(names []string, policy string, preemptions int) (err error) {
	switch len(names) {
	case 0:
		return fmt.Errorf("name the Python file to explore")
	case 1:
		x.file = names[0]
	default:
		return fmt.Errorf("unexpected argument %q after %s; the program's own arguments come after --", names[1], names[0])
	}
	if x.config.Policy, err = machine.ParsePolicy(policy); err != nil {
		return fmt.Errorf("--policy: %w", err)
	}
	for _, f := range []struct {
		name       string
		value, min int
	}{
		{"--max-states", x.options.MaxStates, 1}, {"--max-depth", x.options.MaxDepth, 0}, {"--max-preemptions", preemptions, -1},
		{"--max-memory", x.maxBytes, 1}, {"--interrupts", x.options.Interrupts, 0}, {"--random", x.walks, -1}, {"--pct", x.pct, -1},
		{"--depth", x.depth, 0},
	} {
		if f.value < f.min {
			return fmt.Errorf("%s must be at least %d", f.name, max(f.min, 0))
		}
	}
	switch {
	case x.noSearch && x.ask != "":
		return fmt.Errorf("--ask needs the search that --no-search leaves out")
	case x.depth > maxDepth:
		return fmt.Errorf("--depth must be at most %d", maxDepth)
	}
	if preemptions > explore.MostPreemptions || x.options.Interrupts > explore.MostInterrupts {
		return fmt.Errorf("at most %d preemptions and %d interrupts can be counted", explore.MostPreemptions, explore.MostInterrupts)
	}
	x.options.MaxPreemptions = explore.Preemptions(preemptions)
	x.options.MaxBytes = int64(x.maxBytes) << 20
	return nil
}

// readInput reads the lines that input() gets.
func (x *exploring) readInput() error {
	x.config.InputEnds = true
	if x.input == "" {
		return nil
	}
	text, err := readMain(x.input, nil)
	if err != nil {
		return fmt.Errorf("racewalk explore: --input: %w", err)
	}
	for line := range strings.Lines(text) {
		x.config.Input = append(x.config.Input, strings.TrimRight(line, "\r\n"))
	}
	return nil
}

// sample adds random runs to a report, as many as are asked for, or some where the
// search is not complete.
func (x *exploring) sample(ctx context.Context, front *python.Language, report *exploreReport) error {
	for _, kind := range []struct {
		scheduler   string
		runs, depth int
		sampling    func() *explore.Sampling
	}{
		{"random", x.walks, 0, func() *explore.Sampling { return explore.NewWalks(front, x.config, x.options, x.seed) }},
		{"pct", x.pct, x.depth, func() *explore.Sampling { return explore.NewPCT(front, x.config, x.options, x.depth, x.seed) }},
	} {
		runs := kind.runs
		if runs < 0 && !report.Complete {
			runs = defaultRuns
		}
		if runs <= 0 {
			continue
		}
		s := kind.sampling()
		for s.Runs < runs {
			s.Work(sliceOfSteps, runs)
			if ctx.Err() != nil {
				return fmt.Errorf("interrupted after %d random runs", s.Runs)
			}
		}
		report.add(kind.scheduler, kind.depth, x.seed, s)
	}
	return nil
}
