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
		Files: []File{}, Schedule: l.Schedule, Playhead: l.Playhead, Questions: []Question{}}
	for _, f := range l.Files {
		v.Files = append(v.Files, File(f))
	}
	for _, q := range l.Questions {
		v.Questions = append(v.Questions, Question{Text: q.Text, Goal: q.Goal.String(), Ask: q.Ask, Answer: q.Answer})
	}
	return v, nil
}
