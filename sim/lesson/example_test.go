package lesson_test

import (
	"fmt"

	"racewalk/sim/lesson"
)

func Example() {
	for _, h := range lesson.Heads()[:3] {
		fmt.Println(h.Order, h.Part, "·", h.Title)
	}
	l, err := lesson.Get("lost-updates")
	if err != nil {
		panic(err)
	}
	fmt.Println(l.Files[0].Name, l.Policy, l.Playhead, l.Questions[0].Goal)
	fmt.Print(l.Questions[0].Text)
	// Output:
	// 1 Sharing memory · Watching a list change
	// 2 Sharing memory · Sleeping hides the race
	// 3 Sharing memory · Only one thread writes
	// lost.py any-op 6 output: [2, 4, 5]
	// <p>Lose an update of the first number only.</p>
}
