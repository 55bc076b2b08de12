package main

import (
	"fmt"
	"slices"
	"time"

	"racewalk/sim/machine"
	"racewalk/sim/python"
	"racewalk/sim/schedule"
	"racewalk/sim/session"
	"racewalk/wasm/engine/wire"
)

// counter is a thread that only counts, while main waits for it: every step is a
// load or a store.
const counter = `import threading

x = [0]

def work():
    while True:
        x[0] += 1

t = threading.Thread(target=work)
t.start()
t.join()
`

// mixed is a run of the length that a page must be quick at: several threads,
// a lock and output.
const mixed = `import threading

x = [0, 0, 0]
lock = threading.Lock()

def work():
    while True:
        for i in range(3):
            with lock:
                x[i] += 1
        if x[0] % 50 == 0:
            print(x)

threads = [threading.Thread(target=work) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
`

// rounds is how often a figure is measured. The rounds are short and the best
// counts, since other work on the computer can only make it worse.
const rounds = 40

// stepsPerSecond measures the machine without a recorder.
func stepsPerSecond() (float64, error) {
	const steps = 50_000
	front, diagnostics := python.Front([]session.File{{Name: "counter.py", Text: counter}})
	if len(diagnostics) > 0 {
		return 0, fmt.Errorf("%v", diagnostics)
	}
	m := machine.New(front, machine.Config{MaxSteps: steps*rounds + 1000})
	inTurn := schedule.NewInTurn()
	for range 100 {
		choice, ok := inTurn.Next(m)
		if !ok {
			return 0, fmt.Errorf("the counter stands still")
		}
		if err := m.Step(choice.Thread, choice.Interrupt); err != nil {
			return 0, err
		}
	}
	best := 0.0
	for range rounds {
		start := time.Now()
		for range steps {
			if err := m.Step(1, false); err != nil {
				return 0, err
			}
		}
		best = max(best, steps/time.Since(start).Seconds())
	}
	return best, nil
}

// tracedStep measures a step that is recorded, with the workers' hand-over.
func tracedStep() (time.Duration, error) {
	const steps = 3000
	best := time.Duration(1 << 62)
	for range rounds {
		front, diagnostics := python.Front([]session.File{{Name: "counter.py", Text: counter}})
		if len(diagnostics) > 0 {
			return 0, fmt.Errorf("%v", diagnostics)
		}
		record := session.NewRecord(front, machine.Config{})
		start := time.Now()
		n, err := record.Auto(schedule.NewInTurn(), steps, nil)
		best = min(best, time.Since(start)/steps)
		record.Close()
		if err != nil || n < steps {
			return 0, fmt.Errorf("recorded %d steps of %d: %v", n, steps, err)
		}
	}
	return best, nil
}

// page is a session that is spoken to as a page does; its replies end as JSON.
type page struct {
	session *session.Session
	text    string
}

func newPage() (*page, error) {
	p := &page{session: session.New(python.Front)}
	return p, p.ask(session.Request{Command: "load", Files: []session.File{{Name: "mixed.py", Text: mixed}}})
}

func (p *page) ask(request session.Request) error {
	reply := p.session.Handle(request, nil)
	if reply.Error != "" || len(reply.Diagnostics) > 0 {
		return fmt.Errorf("%s: %s%v", request.Command, reply.Error, reply.Diagnostics)
	}
	p.text = wire.Reply(reply)
	return nil
}

// pageStep measures single steps as the page asks for them, in a run that is
// steps long at the end.
func pageStep() (time.Duration, error) {
	const steps = 2000
	p, err := newPage()
	if err != nil {
		return 0, err
	}
	best := time.Duration(1 << 62)
	for range rounds {
		start := time.Now()
		for range steps / rounds {
			if err := p.ask(session.Request{Command: "auto", Scheduler: "random", Steps: 1}); err != nil {
				return 0, err
			}
		}
		best = min(best, time.Since(start)/(steps/rounds))
	}
	return best, nil
}

// slowestGoto measures the longest way of many that lead criss-cross through a
// run of 10,000 steps, both ends included. Each way counts by its best round.
func slowestGoto() (time.Duration, error) {
	const steps, jumps, rounds = 10_000, 50, 5
	p, err := newPage()
	if err != nil {
		return 0, err
	}
	if err := p.ask(session.Request{Command: "auto", Scheduler: "random", Steps: steps}); err != nil {
		return 0, err
	}
	var best [jumps]time.Duration
	for round := range rounds {
		for i := range best {
			to := i * 7919 % (steps + 1) // a prime, so that the targets lie all over
			if i%4 == 3 {
				to = i / 4 % 2 * steps
			}
			start := time.Now()
			if err := p.ask(session.Request{Command: "goto", Playhead: to}); err != nil {
				return 0, err
			}
			if took := time.Since(start); round == 0 || took < best[i] {
				best[i] = took
			}
		}
	}
	return slices.Max(best[:]), nil
}
