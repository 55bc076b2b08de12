package detect_test

import (
	"fmt"

	"racewalk/sim/detect"
	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/session"
	"racewalk/sim/trace"
)

// Both threads read x[0] before either writes it.
func Example() {
	front, _ := python.Front([]session.File{{Name: "main.py", Text: `import threading
x = [1]
def work():
    x[0] += 1
for _ in range(2):
    threading.Thread(target=work).start()
`}})
	r := session.NewRecord(front, machine.Config{})
	defer r.Close()
	way, _ := trace.ParseSchedule("0x2.1.2x2.1")
	for _, c := range way {
		if err := r.Step(c); err != nil {
			fmt.Println(err)
		}
	}
	x := detect.Find(r.Trace())[0]
	fmt.Println(x.Severity, x.Kind, x.Steps)
	fmt.Println(x.Message)
	fmt.Println(x.Hint)
	// Output:
	// error lost-update [3 5 6]
	// B’s 2, written into x[0] (step 5, line 4), is lost: A overwrites it with 2 (step 6, line 4), made from the 1 that it had read at step 3.
	// Hold one lock from the read to the write: with lock: around both.
}
