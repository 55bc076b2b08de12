package explore_test

import (
	"fmt"

	"racewalk/sim/explore"
	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/session"
)

// Two threads add 1 to the same variable. In 9 of the 19 interleavings one of the
// updates is lost.
func Example() {
	front, _ := python.Front([]session.File{{Name: "main.py", Text: `import threading
x = [1]
def work():
    x[0] += 1
a = threading.Thread(target=work)
b = threading.Thread(target=work)
a.start(); b.start(); a.join(); b.join()
`}})
	search := explore.New(front, machine.Config{}, explore.Options{})
	for !search.Run(10_000) {
		// Show search.Progress(), look whether to go on.
	}
	result := search.Result()
	fmt.Println(result.Interleavings, "interleavings, complete:", result.Complete)
	for _, o := range result.Outcomes {
		fmt.Printf("%s in %s, probability %g: %s\n", o.State, o.Interleavings, o.Probability, o.Witness)
	}
	// Output:
	// 19 interleavings, complete: true
	// x = [3] in 10, probability 0.625: 0x2.1x2.0.2x2.0
	// x = [2] in 9, probability 0.375: 0x2.1.2x2.1.0x2
}
