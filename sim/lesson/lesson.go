package lesson

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
)

// Head is a row of the list of lessons.
type Head struct {
	Name  string // stable, for links: "lost-updates"
	Order int    // its place in the course
	Title string // plain text
	Part  string // the part of the course that it belongs to
}

// Lesson is one lesson. Prose, and the text and answer of questions, are safe
// HTML.
type Lesson struct {
	Head
	Policy    string
	Notice    string // what to notice, one sentence, plain text
	Prose     string
	Files     []File // the first one runs
	Schedule  string // the run to begin with, "" for none
	Playhead  int    // and the step of it to begin at
	Timed     *Timed // its version for a run by the clock; nil if time does not matter
	Questions []Question
	Runs      int // how many random runs must end in a listed outcome; 0: all interleavings do
	Expected  []Expectation
}

// File is one source file of a lesson's program.
type File struct{ Name, Text string }

// Question asks the learner something.
type Question struct {
	Text   string
	Goal   Goal   // what to make happen; the zero Goal for nothing
	Ask    string // what can be asked of all states: whether this can be so; "" for nothing
	Can    bool   // whether it can
	Answer string
}

// Expectation is what a program can do under one policy.
type Expectation struct {
	Policy   string
	Outcomes []Outcome
}

// Outcome is one way in which a run may end.
type Outcome struct {
	Title      string
	Witness    string // a schedule that leads to it
	End        string // "finished", "deadlock", "partial-deadlock", "livelock" or "limit"
	Exceptions []string
	Output     string
	Lost       []Lost
	Findings   []string // kinds that the witness's run has; nil if nothing is said, empty for none

	// Interleavings is how many schedules lead to it, a decimal number, "" if that
	// is not known. With Endless it counts no turns of polling loops.
	Interleavings string
	Endless       bool
	Chance        string // of a random scheduler to get there, in percent: "33.3"; "" if it is not said
}

// Lost says how many updates were lost after a step of an outcome's witness.
type Lost struct {
	Count int
	Step  int // AtEnd for the whole run
}

// AtEnd is the step of a Lost that counts the whole run.
const AtEnd = -1

//go:embed lessons/*.txtar
var files embed.FS

var embedded = sync.OnceValue(func() []*Lesson {
	list, err := ReadAll(files, "lessons")
	if err != nil {
		panic("lesson: " + err.Error()) // the tests read them all
	}
	return list
})

// All returns the embedded lessons in the order of the course. They must not be
// changed.
func All() []*Lesson { return embedded() }

// Heads returns the rows of the list of embedded lessons, in the order of the
// course.
func Heads() []Head {
	var heads []Head
	for _, l := range embedded() {
		heads = append(heads, l.Head)
	}
	return heads
}

// Get returns an embedded lesson.
func Get(name string) (*Lesson, error) {
	for _, l := range embedded() {
		if l.Name == name {
			return l, nil
		}
	}
	return nil, fmt.Errorf("there is no lesson %q", name)
}

// ReadAll reads the lessons of a folder, in the order of the course. The error
// names the file.
func ReadAll(fsys fs.FS, dir string) ([]*Lesson, error) {
	names, err := fs.Glob(fsys, path.Join(dir, "*.txtar"))
	if err != nil {
		return nil, err
	}
	var list []*Lesson
	for _, name := range names {
		l, err := Read(fsys, name)
		if err != nil {
			return nil, err
		}
		list = append(list, l)
	}
	slices.SortStableFunc(list, func(a, b *Lesson) int { return a.Order - b.Order })
	for i := 1; i < len(list); i++ {
		if a, b := list[i-1], list[i]; a.Order == b.Order {
			return nil, fmt.Errorf("%s and %s have the same order %d", a.Name, b.Name, a.Order)
		}
	}
	return list, nil
}

// Read reads one lesson. The error names the file.
func Read(fsys fs.FS, name string) (*Lesson, error) {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	l, err := Parse(strings.TrimSuffix(path.Base(name), ".txtar"), data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return l, nil
}
