package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"racewalk/sim/lesson"
)

const lessonsUsage = `Writes the lessons as the page reads them, into a folder that it makes: index.json,
which lists them, and NAME.json for each.

Usage:
  racewalk lessons FOLDER
`

// lessonHead is a row of the lesson list.
type lessonHead struct {
	Name  string `json:"name"` // stable, for links: "lost-updates"
	Order int    `json:"order"`
	Title string `json:"title"`
	Part  string `json:"part"` // "Sharing memory", "Locks", …
}

// lessonFile is a lesson, whole. Prose and questions are HTML made from a safe
// subset of Markdown.
type lessonFile struct {
	lessonHead
	Policy    string           `json:"policy"`
	Notice    string           `json:"notice"` // what to notice, one sentence
	Prose     string           `json:"prose"`
	Files     []lessonSource   `json:"files"`
	Schedule  string           `json:"schedule"` // the most interesting run, "" for none
	Playhead  int              `json:"playhead"` // its most interesting step
	Questions []lessonQuestion `json:"questions"`
	Endless   *lessonEndless   `json:"endless,omitempty"`
}

// lessonEndless is the version of a lesson's program that is for a timed run.
type lessonEndless struct {
	Policy string         `json:"policy"`
	Files  []lessonSource `json:"files"`
}

type lessonSource struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

// lessonQuestion asks the learner something about a lesson's program. With Goal
// the page tells when the learner has made it happen.
type lessonQuestion struct {
	Text   string `json:"text"`
	Goal   string `json:"goal,omitempty"` // "output: [2]", "lost: 1", "end: deadlock"
	Ask    string `json:"ask,omitempty"`  // an expression to ask of all states
	Answer string `json:"answer"`
}

// lessons runs `racewalk lessons`.
func lessons(args []string, stdout, stderr io.Writer) int {
	c := newCommand("lessons", lessonsUsage)
	folder, rest, status, done := c.parse(args, stdout, stderr)
	if done {
		return status
	}
	if folder = append(folder, rest...); len(folder) != 1 {
		fmt.Fprintln(stderr, "racewalk lessons: name one folder")
		return exitUsage
	}
	if err := writeLessons(folder[0]); err != nil {
		fmt.Fprintf(stderr, "racewalk lessons: %v\n", plain(err))
		return exitFailed
	}
	return exitDone
}

func writeLessons(folder string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	heads := []lessonHead{}
	for _, l := range lesson.All() {
		file := describeLesson(l)
		heads = append(heads, file.lessonHead)
		if err := writeJSONFile(filepath.Join(folder, l.Name+".json"), file); err != nil {
			return err
		}
	}
	return writeJSONFile(filepath.Join(folder, "index.json"), heads)
}

func describeLesson(l *lesson.Lesson) *lessonFile {
	file := &lessonFile{lessonHead: lessonHead{Name: l.Name, Order: l.Order, Title: l.Title, Part: l.Part},
		Policy: l.Policy, Notice: l.Notice, Prose: l.Prose, Files: lessonSources(l.Files), Schedule: l.Schedule, Playhead: l.Playhead,
		Questions: []lessonQuestion{}}
	if l.Timed != nil {
		file.Endless = &lessonEndless{Policy: l.Timed.Runs[0].Policy, Files: lessonSources(l.TimedFiles())}
	}
	for _, q := range l.Questions {
		file.Questions = append(file.Questions, lessonQuestion{Text: q.Text, Goal: q.Goal.String(), Ask: q.Ask, Answer: q.Answer})
	}
	return file
}

func lessonSources(files []lesson.File) []lessonSource {
	list := []lessonSource{}
	for _, f := range files {
		list = append(list, lessonSource(f))
	}
	return list
}

func writeJSONFile(name string, v any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return err
	}
	return os.WriteFile(name, b.Bytes(), 0o644)
}
