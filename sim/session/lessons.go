package session

import "fmt"

func lessonHeads() []LessonHead { return nil }

func lessonByName(name string) (*Lesson, error) {
	return nil, fmt.Errorf("there is no lesson %q", name)
}
