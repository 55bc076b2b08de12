package session

import "racewalk/sim/lesson"

// lessonHeads lists the course.
func lessonHeads() []LessonHead {
	var heads []LessonHead
	for _, h := range lesson.Heads() {
		heads = append(heads, lessonHead(h))
	}
	return heads
}

func lessonHead(h lesson.Head) LessonHead {
	return LessonHead{Name: h.Name, Order: h.Order, Title: h.Title, Part: h.Part}
}

// lessonByName returns one lesson, whole.
func lessonByName(name string) (*Lesson, error) {
	l, err := lesson.Get(name)
	if err != nil {
		return nil, err
	}
	v := &Lesson{LessonHead: lessonHead(l.Head), Policy: l.Policy, Notice: l.Notice, Prose: l.Prose,
		Files: lessonFiles(l.Files), Schedule: l.Schedule, Playhead: l.Playhead, Questions: []Question{}}
	if l.Timed != nil {
		v.Endless = &EndlessProgram{Policy: l.Timed.Runs[0].Policy, Files: lessonFiles(l.TimedFiles())}
	}
	for _, q := range l.Questions {
		v.Questions = append(v.Questions, Question{Text: q.Text, Goal: q.Goal.String(), Ask: q.Ask, Answer: q.Answer})
	}
	return v, nil
}

func lessonFiles(files []lesson.File) []File {
	list := []File{}
	for _, f := range files {
		list = append(list, File(f))
	}
	return list
}
