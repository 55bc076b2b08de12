package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"

	"racewalk/sim/lesson"
)

const checkUsage = `Verifies what lessons claim: every outcome's witness is replayed, and all
interleavings are followed: each must end in a listed outcome, and so many in each
as the lesson says. Where a lesson says that there are too many, random runs must
end in listed outcomes. Endless versions are run by the clock, and must print what
the lesson says. Prints a row a lesson and policy.

Usage:
  racewalk check [flags] [FOLDER or FILE.txtar …]

Without a name it checks the lessons that are part of Racewalk.

Exit status: 0 all is as the lessons say, 1 something is not, 2 a lesson cannot
be read.
`

// check runs `racewalk check`.
func check(args []string, stdout, stderr io.Writer) int {
	c := newCommand("check", checkUsage)
	propose := c.Bool("outcomes", false, "print the outcomes that there are, as sections for the lesson's file")
	quick := c.Bool("quick", false, "leave out the runs by the clock, which take most of the time")
	names, rest, status, done := c.parse(args, stdout, stderr)
	if done {
		return status
	}
	lessons, err := readLessons(append(names, rest...))
	if err != nil {
		fmt.Fprintf(stderr, "racewalk check: %v\n", err)
		return exitUsage
	}
	if *propose {
		return proposeOutcomes(lessons, stdout, stderr)
	}
	return checkLessons(lessons, *quick, stdout)
}

// readLessons reads the lessons in the folders and files named, or the embedded
// ones.
func readLessons(names []string) ([]*lesson.Lesson, error) {
	if len(names) == 0 {
		return slices.Clone(lesson.All()), nil
	}
	var all []*lesson.Lesson
	for _, name := range names {
		list, err := readNamed(name)
		if err != nil {
			return nil, plain(err)
		}
		all = append(all, list...)
	}
	return all, nil
}

func readNamed(name string) ([]*lesson.Lesson, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		list, err := lesson.ReadAll(os.DirFS(name), ".")
		if err == nil && len(list) == 0 {
			err = fmt.Errorf("there is no .txtar file in %s", name)
		}
		return list, err
	}
	l, err := lesson.Read(os.DirFS(filepath.Dir(name)), filepath.Base(name))
	if err != nil {
		return nil, err
	}
	return []*lesson.Lesson{l}, nil
}

// checkLessons prints a table, and below it what is not as it should be. With quick,
// nothing is run by the clock.
func checkLessons(lessons []*lesson.Lesson, quick bool, stdout io.Writer) int {
	table := tabwriter.NewWriter(stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "LESSON\tPOLICY\tOUTCOMES\tINTERLEAVINGS\t")
	var problems []string
	for _, l := range lessons {
		v := newVerifier(l)
		name, before := l.Name, 0
		row := func(policy, outcomes, extent string) {
			verdict := "ok"
			if len(v.problems) > before || v.front == nil {
				verdict = "FAILED"
			}
			fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\n", name, policy, outcomes, extent, verdict)
			name, before = "", len(v.problems)
		}
		for i := range l.Expected {
			p := v.expectation(&l.Expected[i])
			row(l.Expected[i].Policy, strconv.Itoa(len(l.Expected[i].Outcomes)), p.extent(l.Runs))
		}
		if l.Timed != nil && !quick {
			for i := range l.Timed.Runs {
				v.timed(&l.Timed.Runs[i])
				row(l.Timed.Runs[i].Policy, "", "by the clock")
			}
		}
		v.whole()
		for _, p := range v.problems {
			problems = append(problems, l.Name+": "+p)
		}
	}
	table.Flush()
	if len(problems) > 0 {
		fmt.Fprintf(stdout, "\n%s\n", strings.Join(problems, "\n"))
		return exitFailed
	}
	return exitDone
}

// extent says how much of what is possible was looked at.
func (p *possible) extent(runs int) string {
	switch {
	case p == nil:
		return ""
	case !p.counted:
		return strconv.Itoa(runs) + " random runs"
	case p.endless:
		return short(p.total) + ", and idle turns"
	}
	return short(p.total)
}

// proposeOutcomes prints what each lesson's program can lead to under its policies.
func proposeOutcomes(lessons []*lesson.Lesson, stdout, stderr io.Writer) int {
	for _, l := range lessons {
		v := newVerifier(l)
		for i := range l.Expected {
			e := &l.Expected[i]
			name := "outcomes"
			if e.Policy != l.Policy {
				name += " " + e.Policy
			}
			if config, ok := v.config(e.Policy); ok {
				if p := v.possible(config); p != nil {
					fmt.Fprintf(stdout, "-- %s --\n%s", name, p.section())
				}
			}
		}
		if len(v.problems) > 0 {
			fmt.Fprintf(stderr, "racewalk check: %s: %s\n", l.Name, strings.Join(v.problems, "\n"))
			return exitUsage
		}
	}
	return exitDone
}
