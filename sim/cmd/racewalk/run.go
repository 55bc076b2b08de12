package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"time"

	"racewalk/sim/machine"
	"racewalk/sim/schedule"
	"racewalk/sim/trace"
)

const runUsage = `Runs a Python program and prints what it prints.

Usage:
  racewalk run [flags] FILE.py [-- ARG…]
  racewalk run --for 5s --policy cpython-3.9 [flags] FILE.py [-- ARG…]

FILE.py may be - for standard input. What follows -- are the program's own
arguments. Without --seed and --schedule the threads take turns.

Exit status: 0 finished (or the program's own), 1 uncaught exception, 2 wrong
input, 3 stopped by a deadlock, a limit or the end of the schedule, 130 Ctrl-C.
`

// options are what the command line of run asks for.
type options struct {
	file           string
	args           []string // the program's own
	policy         machine.Policy
	seed           *uint64        // of the random scheduler, nil without
	schedule       trace.Schedule // to replay, nil without
	input          string         // file with the lines for input(), "" for standard input
	data           []string       // further files and folders beside the program that it may read
	json           bool
	trace          bool
	findings       bool
	maxSteps       int
	maxWork        int64
	length         time.Duration // virtual, of a timed run; 0 for one by steps
	interruptAfter time.Duration // likewise, when Ctrl-C comes; 0 for never
}

// runProgram runs `racewalk run`: the first Ctrl-C is the program's, the second
// has its usual effect.
func runProgram(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	context.AfterFunc(ctx, stop)
	return runUntil(ctx, args, stdin, stdout, stderr)
}

// runUntil is runProgram with a Ctrl-C that tests can choose.
func runUntil(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, status, done := parseRun(args, stdout, stderr)
	if done {
		return status
	}
	front, err := load(o.file, stdin, append(o.data, o.args...))
	if err != nil {
		fmt.Fprintln(stderr, err)
		return exitUsage
	}
	lines, closeInput, err := o.lines(stdin)
	if err != nil {
		fmt.Fprintf(stderr, "racewalk run: --input: %v\n", err)
		return exitUsage
	}
	defer closeInput()
	if o.length > 0 {
		return runTimed(ctx, front, o, lines, stdout, stderr)
	}
	p := newPlayer(front, o, lines, stdout, stderr)
	defer p.close()
	if err := p.play(ctx); err != nil {
		fmt.Fprintf(stderr, "racewalk run: %v\n", err)
		return exitUsage
	}
	return p.report()
}

// parseRun reads the command line. When done is set there is nothing to run.
func parseRun(args []string, stdout, stderr io.Writer) (o options, status int, done bool) {
	c := newCommand("run", runUsage)
	policy := c.String("policy", machine.AnyOp.String(), "where a thread switch may come: `P` is any-op (the default), line,\ncpython-3.9 or cpython-3.10")
	seed := c.Uint64("seed", 0, "a random thread takes each step; the same `N` gives the same run.\nWith --for: of what varies from run to run")
	text := c.String("schedule", "", "replay a run: `S` is a printed schedule, or @FILE with one in it")
	c.StringVar(&o.input, "input", "", "take the lines for input() from `FILE`, not from standard input")
	c.listVar(&o.data)
	c.BoolVar(&o.json, "json", false, "print one JSON object about the run instead of its output")
	c.BoolVar(&o.findings, "findings", false, "say what is wrong with the run, after it; with --json: in a list")
	c.BoolVar(&o.trace, "trace", false, "tell every step in a sentence, and print the schedule; with --json: list the steps")
	c.DurationVar(&o.length, "for", 0, "run by the clock: virtual time passes with every instruction, and the run\nends after `TIME` of it (5s, 250ms); tells what each thread's time went into")
	c.DurationVar(&o.interruptAfter, "interrupt-after", 0, "with --for: Ctrl-C comes after `TIME`")
	c.IntVar(&o.maxSteps, "max-steps", defaultMaxSteps, "stop after `N` steps (default 50000000; 1000000 with --trace, --findings\nor --json)")
	c.Int64Var(&o.maxWork, "max-work", defaultMaxWork, "stop within a step after `N` instructions (default 500000000)")
	names, rest, status, done := c.parse(args, stdout, stderr)
	if done {
		return o, status, true
	}
	err := o.check(c, names, *policy, *text)
	if err != nil {
		c.complain(stderr, "%v", err)
		return o, exitUsage, true
	}
	o.args = rest
	if c.given("seed") {
		o.seed = seed
	}
	return o, 0, false
}

// check validates the flags' values and takes over those that need reading.
func (o *options) check(c *command, names []string, policy, text string) (err error) {
	switch len(names) {
	case 0:
		return fmt.Errorf("name the Python file to run")
	case 1:
		o.file = names[0]
	default:
		return fmt.Errorf("unexpected argument %q after %s; the program's own arguments come after --", names[1], names[0])
	}
	if o.policy, err = machine.ParsePolicy(policy); err != nil {
		return fmt.Errorf("--policy: %w", err)
	}
	if o.keepsRun() && !c.given("max-steps") {
		o.maxSteps = machine.DefaultMaxSteps
	}
	if o.maxSteps < 1 {
		return fmt.Errorf("--max-steps must be at least 1")
	}
	if o.maxWork < 1 {
		return fmt.Errorf("--max-work must be at least 1")
	}
	if err = o.timedFlags(c); err != nil {
		return err
	}
	if !c.given("schedule") {
		return nil
	}
	if c.given("seed") {
		return fmt.Errorf("--seed and --schedule exclude each other")
	}
	if o.schedule, err = readSchedule(text); err != nil {
		return fmt.Errorf("--schedule: %s", strings.TrimPrefix(err.Error(), "schedule: "))
	}
	return nil
}

// keepsRun reports whether what the run leaves behind grows with every step.
func (o *options) keepsRun() bool { return o.trace || o.findings || o.json }

// maxThreads is how many threads there may ever be; 0 stands for the machine's default.
func (o *options) maxThreads() int {
	if o.keepsRun() {
		return 0
	}
	return 50_000
}

// readSchedule reads a schedule from the command line, or, since a long one does
// not fit there, from a file. It does not return nil.
func readSchedule(text string) (trace.Schedule, error) {
	if name, ok := strings.CutPrefix(text, "@"); ok {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, plain(err)
		}
		text = string(data)
	}
	s, err := trace.ParseSchedule(strings.TrimSpace(text))
	if s == nil {
		s = trace.Schedule{}
	}
	return s, err
}

// lines opens what input() reads.
func (o *options) lines(stdin io.Reader) (l *lines, closeInput func(), err error) {
	switch {
	case o.input != "":
		file, err := os.Open(o.input)
		if err != nil {
			return nil, nil, plain(err)
		}
		return newLines(file), func() { file.Close() }, nil
	case o.file == "-":
		stdin = strings.NewReader("") // the program itself was there
	}
	return newLines(stdin), func() {}, nil
}

// strategy returns who goes next.
func (o *options) strategy() schedule.Strategy {
	switch {
	case o.schedule != nil:
		return schedule.NewReplay(o.schedule)
	case o.seed != nil:
		return schedule.NewRandom(*o.seed)
	}
	return schedule.NewInTurn()
}
