package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"racewalk/sim/lesson"
)

func TestLessons(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "new", "lessons")
	var stdout, stderr strings.Builder
	if status := run([]string{"lessons", folder}, nil, &stdout, &stderr); status != exitDone || stdout.Len()+stderr.Len() > 0 {
		t.Fatalf("exit status %d, %s%s", status, stdout.String(), stderr.String())
	}
	var heads []lessonHead
	read(t, filepath.Join(folder, "index.json"), &heads)
	all := lesson.All()
	if len(heads) != len(all) {
		t.Fatalf("%d lessons are listed, want %d", len(heads), len(all))
	}
	for i, l := range all {
		var got lessonFile
		read(t, filepath.Join(folder, l.Name+".json"), &got)
		if got.lessonHead != heads[i] || got.Name != l.Name || got.Prose != l.Prose || len(got.Files) != len(l.Files) || got.Files[0].Text != l.Files[0].Text ||
			len(got.Questions) != len(l.Questions) {
			t.Errorf("%s is written as %+v", l.Name, got)
			continue
		}
		if (got.Endless != nil) != (l.Timed != nil) || l.Timed != nil && (got.Endless.Policy != l.Timed.Runs[0].Policy || got.Endless.Files[0].Text != l.Timed.File.Text) {
			t.Errorf("the endless version of %s is written as %+v", l.Name, got.Endless)
		}
		for i, q := range l.Questions {
			if want := (lessonQuestion{q.Text, q.Goal.String(), q.Ask, q.Answer}); got.Questions[i] != want {
				t.Errorf("%s asks %+v, want %+v", l.Name, got.Questions[i], want)
			}
		}
	}
	if status := run([]string{"lessons"}, nil, &stdout, &stderr); status != exitUsage || !strings.Contains(stderr.String(), "folder") {
		t.Errorf("without a folder: exit status %d, %s", status, stderr.String())
	}
}

func read(t *testing.T, name string, v any) {
	t.Helper()
	b, err := os.ReadFile(name)
	if err == nil {
		err = json.Unmarshal(b, v)
	}
	if err != nil || strings.Contains(string(b), "null") {
		t.Fatalf("%s: %v\n%s", name, err, b)
	}
}
