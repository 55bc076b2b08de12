package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"

	"racewalk/sim/lesson"
)

const checkUsage = `Verifies what lessons claim: every outcome's witness is replayed, and random runs
must end in a listed outcome. Prints a row a lesson and policy.

Usage:
  racewalk check [flags] [FOLDER or FILE.txtar …]

Without a name it checks the lessons that are part of Racewalk.

Exit status: 0 all is as the lessons say, 1 something is not, 2 a lesson cannot
be read.
`

// check runs `racewalk check`.
func check(args []string, stdout, stderr io.Writer) int {
	c := newCommand("check", checkUsage)
	runs := c.Int("runs", 0, "make `N` random runs (default: what the lesson says, else 300)")
	propose := c.Bool("outcomes", false, "print the outcomes that the runs find, as sections for the lesson's file")
	names, rest, status, done := c.parse(args, stdout, stderr)
	if done {
		return status
	}
	if *runs < 0 {
		c.complain(stderr, "--runs must not be negative")
		return exitUsage
	}
	lessons, err := readLessons(append(names, rest...))
	if err != nil {
		fmt.Fprintf(stderr, "racewalk check: %v\n", err)
		return exitUsage
	}
	if *runs > 0 {
		for i, l := range lessons {
			changed := *l
			changed.Runs = *runs
			lessons[i] = &changed
		}
	}
	if *propose {
		return proposeOutcomes(lessons, stdout, stderr)
	}
	return checkLessons(lessons, stdout)
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

// checkLessons prints a table, and below it what is not as it should be.
func checkLessons(lessons []*lesson.Lesson, stdout io.Writer) int {
	table := tabwriter.NewWriter(stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "LESSON\tPOLICY\tOUTCOMES\tRUNS\t")
	var problems []string
	for _, l := range lessons {
		v := newVerifier(l)
		for i := range l.Expected {
			found := len(v.problems)
			v.expectation(&l.Expected[i])
			name, verdict := l.Name, "ok"
			if i > 0 {
				name = ""
			}
			if len(v.problems) > found || v.front == nil {
				verdict = "FAILED"
			}
			fmt.Fprintf(table, "%s\t%s\t%d\t%d\t%s\n", name, l.Expected[i].Policy, len(l.Expected[i].Outcomes), l.Runs, verdict)
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

// proposeOutcomes prints what the runs of each lesson's policies end in.
func proposeOutcomes(lessons []*lesson.Lesson, stdout, stderr io.Writer) int {
	for _, l := range lessons {
		v := newVerifier(l)
		for i := range l.Expected {
			e := &l.Expected[i]
			name := "outcomes"
			if e.Policy != l.Policy {
				name += " " + e.Policy
			}
			fmt.Fprintf(stdout, "-- %s --\n%s", name, v.found(e.Policy))
		}
		if len(v.problems) > 0 {
			fmt.Fprintf(stderr, "racewalk check: %s: %s\n", l.Name, strings.Join(v.problems, "\n"))
			return exitUsage
		}
	}
	return exitDone
}
