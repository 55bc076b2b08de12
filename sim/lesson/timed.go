package lesson

import (
	"fmt"
	"strconv"
	"strings"
)

// Timed is the version of a lesson's program for a run by the clock: it goes on
// until some time has passed.
type Timed struct {
	File File
	Runs []TimedRun // one a policy; the first is the one to begin with
}

// TimedFiles returns the files of the version for a run by the clock: its program,
// and the lesson's files that are no programs.
func (l *Lesson) TimedFiles() []File {
	files := []File{l.Timed.File}
	for _, f := range l.Files {
		if !strings.HasSuffix(f.Name, ".py") {
			files = append(files, f)
		}
	}
	return files
}

// TimedRun is the shape of what a run by the clock prints.
type TimedRun struct {
	Policy string
	Output string // lines; a word such as 1.5..20 stands for a number between these, them included
}

// TimedSeconds is how long the runs by the clock may take, in virtual time.
const TimedSeconds = 5

// parseTimed reads the shapes of the runs.
func parseTimed(text string) (list []TimedRun, err error) {
	entries, err := parseEntries(text)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		switch {
		case e.key == "timed":
			list = append(list, TimedRun{Policy: e.line()})
		case len(list) == 0:
			return nil, e.errorf("a timed run begins with \"timed:\"")
		case e.key == "output":
			list[len(list)-1].Output = e.block()
		default:
			return nil, e.errorf("unknown key %q", e.key)
		}
	}
	for _, r := range list {
		if r.Output == "" {
			return nil, fmt.Errorf("the timed run under %s says nothing of its output", r.Policy)
		}
	}
	return list, nil
}

// Fits reports whether a run by the clock has printed what it should.
func (r *TimedRun) Fits(output string) bool {
	lines, want := strings.Split(output, "\n"), strings.Split(r.Output, "\n")
	if len(lines) != len(want) {
		return false
	}
	for i := range want {
		words, shapes := strings.Fields(lines[i]), strings.Fields(want[i])
		if len(words) != len(shapes) {
			return false
		}
		for j := range shapes {
			if !fits(words[j], shapes[j]) {
				return false
			}
		}
	}
	return true
}

// fits reports whether a word is the one that a shape stands for.
func fits(word, shape string) bool {
	from, to, ok := strings.Cut(shape, "..")
	low, err1 := strconv.ParseFloat(from, 64)
	high, err2 := strconv.ParseFloat(to, 64)
	if !ok || err1 != nil || err2 != nil {
		return word == shape
	}
	x, err := strconv.ParseFloat(word, 64)
	return err == nil && low <= x && x <= high
}
