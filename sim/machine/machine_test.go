package machine

import (
	"fmt"
	"testing"
)

// script is a language for tests: a thread executes a list of operations. Its
// frame's PC is the index of the next; its frame's Code the index of the list.
type script [][]op

// op is one operation: what it waits for, and what it does.
type op struct {
	wait func(m *Machine, t *Thread) Wait
	do   func(m *Machine, t *Thread)
}

func (s script) Boot(m *Machine) {
	m.New(TypeFree) // object 0 is none
	for i := range s {
		t := m.NewThread(-1, false)
		t.Frames = []Frame{{Code: int32(i)}}
		t.Life = Alive
		m.Live++
	}
}

func (s script) Run(m *Machine, t *Thread) {
	f := &t.Frames[0]
	ops := s[f.Code]
	if t.Granted {
		t.Granted = false
		ops[f.PC].do(m, t)
		f.PC++
	}
	if int(f.PC) == len(ops) {
		m.Finish(t, Ended)
		return
	}
	t.Wait = Wait{Deadline: NoDeadline}
	if w := ops[f.PC].wait; w != nil {
		t.Wait = w(m, t)
	}
}

func (s script) Reach(*Machine, int32, func(int32)) {}

// booted runs every thread to its first operation; setup makes the objects.
func booted(t *testing.T, s script, setup func(m *Machine)) *Machine {
	t.Helper()
	m := New(setUp{s, setup}, Config{})
	for i := range m.Threads {
		if i > 0 {
			s.Run(m, &m.Threads[i])
		}
	}
	return m
}

type setUp struct {
	script
	setup func(m *Machine)
}

func (s setUp) Boot(m *Machine) {
	s.script.Boot(m)
	s.setup(m)
}

func on(kind WaitKind, object int32, deadline int64) func(*Machine, *Thread) Wait {
	return func(*Machine, *Thread) Wait { return Wait{Kind: kind, Object: object, Deadline: deadline} }
}

// enabledText lists the enabled threads: "01".
func enabledText(m *Machine) string {
	s := ""
	for i := range m.Threads {
		if m.Enabled(&m.Threads[i]) {
			s += fmt.Sprint(i)
		}
	}
	return s
}

// steps takes the steps of the digits of who, and says who was enabled after each.
func steps(t *testing.T, m *Machine, who string) string {
	t.Helper()
	out := enabledText(m)
	for _, c := range who {
		if err := m.Step(int32(c-'0'), false); err != nil {
			t.Fatalf("step of %c: %v", c, err)
		}
		out += " " + enabledText(m)
	}
	return out
}

func TestPrimitives(t *testing.T) {
	const first = 1 // the heap id of the first object that setup makes
	acquire := op{on(WaitLock, first, NoDeadline), func(m *Machine, t *Thread) { m.Acquire(t, first) }}
	release := op{nil, func(m *Machine, t *Thread) { m.Release(first) }}
	racquire := op{on(WaitRLock, first, NoDeadline), func(m *Machine, t *Thread) { m.AcquireRLock(t, first) }}
	rrelease := op{nil, func(m *Machine, t *Thread) { m.ReleaseRLock(t, first) }}
	put := op{on(WaitPut, first, NoDeadline), func(m *Machine, t *Thread) { m.Put(first, m.Size(first), IntValue(7)) }}
	get := op{on(WaitGet, first, NoDeadline), func(m *Machine, t *Thread) { m.Get(first) }}
	down := op{on(WaitSemaphore, first, NoDeadline), func(m *Machine, t *Thread) { m.Down(first) }}
	up := op{nil, func(m *Machine, t *Thread) { m.Up(first, 1) }}
	wait := op{on(WaitEvent, first, NoDeadline), func(*Machine, *Thread) {}}
	set := op{nil, func(m *Machine, t *Thread) { m.SetEvent(first, true) }}
	unset := op{nil, func(m *Machine, t *Thread) { m.SetEvent(first, false) }}
	attend := op{nil, func(m *Machine, t *Thread) { m.Attend(t, first, NoDeadline) }}
	woken := op{func(*Machine, *Thread) Wait { return Wait{WaitEvent, first, NoDeadline, attending} }, func(*Machine, *Thread) {}}
	enter := op{func(*Machine, *Thread) Wait { return Wait{WaitBarrier, first, NoDeadline, BarrierEntrance} }, func(*Machine, *Thread) {}}
	arrive := op{nil, func(m *Machine, t *Thread) {
		if _, last := m.Arrive(first); last {
			m.Open(first)
		}
	}}
	leave := op{func(m *Machine, t *Thread) Wait { return Wait{Kind: WaitBarrier, Object: first, Deadline: NoDeadline} }, func(m *Machine, _ *Thread) { m.Depart(first) }}
	done := op{nil, func(m *Machine, t *Thread) { m.TaskDone(first) }}
	tasks := op{on(WaitTasks, first, NoDeadline), func(*Machine, *Thread) {}}
	join := op{on(WaitJoin, 1, NoDeadline), func(*Machine, *Thread) {}}
	nop := op{nil, func(*Machine, *Thread) {}}
	for _, c := range []struct {
		name    string
		setup   func(m *Machine)
		threads script
		who     string
		enabled string
	}{
		{"a lock has one owner", func(m *Machine) { m.NewLock() },
			script{{acquire, release}, {acquire, release}}, "0011", "01 0 1 1 "},
		{"a lock's owner waits for itself", func(m *Machine) { m.NewLock() },
			script{{acquire, acquire}}, "0", "0 "},
		{"a re-entrant lock's does not", func(m *Machine) { m.NewRLock() },
			script{{racquire, racquire, rrelease, rrelease}, {racquire}}, "00001", "01 0 0 0 1 "},
		{"a bounded queue blocks at both ends", func(m *Machine) { m.NewQueue(1, 0) },
			script{{put, put}, {get, get}}, "0101", "0 1 0 1 "},
		{"a semaphore counts", func(m *Machine) { m.NewSemaphore(2, 2) },
			script{{down, up}, {down}, {down}}, "0102", "012 012 0 2 "},
		{"an event stays set", func(m *Machine) { m.NewEvent() },
			script{{set}, {wait, wait}}, "011", "0 1 1 "},
		{"a waiter sees an event that is cleared at once", func(m *Machine) { m.NewEvent() },
			script{{set, unset}, {attend, woken}, {wait}}, "1001", "01 0 012 1 "},
		{"nobody arrives at a barrier before all have left", func(m *Machine) { m.NewBarrier(2) },
			script{{arrive, leave}, {arrive, leave}, {enter}}, "0110", "012 12 01 0 2"},
		{"a barrier opens for all", func(m *Machine) { m.NewBarrier(2) },
			script{{arrive, leave}, {arrive, leave}}, "0101", "01 1 01 1 "},
		{"a queue's tasks are waited for", func(m *Machine) { m.NewQueue(0, 0) },
			script{{put, tasks}, {get, done}}, "0110", "0 1 1 0 "},
		{"join waits for the end", func(m *Machine) { m.NewLock() },
			script{{join}, {nop, nop}}, "110", "1 1 0 "},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := booted(t, c.threads, c.setup)
			if got := steps(t, m, c.who); got != c.enabled {
				t.Errorf("enabled after each step of %s: %q, want %q", c.who, got, c.enabled)
			}
		})
	}
}

func TestConditionWaitsInTwoSteps(t *testing.T) {
	const lock, cond = 1, 2
	acquire := op{on(WaitLock, lock, NoDeadline), func(m *Machine, t *Thread) { m.Acquire(t, lock) }}
	release := op{nil, func(m *Machine, t *Thread) { m.Release(lock) }}
	park := op{nil, func(m *Machine, t *Thread) { m.Park(t, cond) }}
	unpark := op{on(WaitCondition, cond, NoDeadline), func(m *Machine, t *Thread) { m.Unpark(t, cond, 1) }}
	notify := op{nil, func(m *Machine, t *Thread) { m.Notify(cond, 1) }}
	m := booted(t, script{{acquire, park, unpark, release}, {acquire, notify, release}},
		func(m *Machine) { m.NewCondition(m.NewLock()) })
	// 0 parks and frees the lock; notified, it can go on only when 1 has let go.
	if got, want := steps(t, m, "0011100"), "01 0 1 1 1 0 0 "; got != want {
		t.Errorf("enabled: %q, want %q", got, want)
	}
}

func TestTimeMovesToDeadlines(t *testing.T) {
	sleep := func(until int64) op { return op{on(WaitSleep, 0, until), func(*Machine, *Thread) {}} }
	m := booted(t, script{{sleep(300)}, {sleep(100)}, {op{on(WaitLock, 1, 200), func(m *Machine, t *Thread) {
		if !t.TimedOut {
			panic("it got a lock that is taken")
		}
	}}}}, func(m *Machine) { m.Acquire(&m.Threads[0], m.NewLock()) })
	times := ""
	// Any sleeper may be chosen; the clock never goes back.
	for _, id := range []int32{1, 0, 2} {
		if err := m.Step(id, false); err != nil {
			t.Fatal(err)
		}
		times += fmt.Sprint(m.Now, " ")
	}
	if times != "100 300 300 " {
		t.Errorf("clock after each step: %s", times)
	}
}

func TestUndoTakesBackEveryChange(t *testing.T) {
	m := booted(t, script{{op{nil, func(*Machine, *Thread) {}}}}, func(m *Machine) {
		m.New(FirstLanguageType, IntValue(1), IntValue(2), IntValue(3), IntValue(4))
	})
	m.KeepJournal(true)
	show := func() string {
		s := fmt.Sprint(len(m.Objects), m.HeapBytes())
		for _, o := range m.Objects {
			s += fmt.Sprint(o.Type, o.Shared, len(o.Slots), o.Slots)
		}
		return s
	}
	const list = 1
	var states []string
	var marks []int
	for _, change := range []func(){
		func() { m.Set(list, 2, IntValue(9)) },
		func() { m.Append(list, IntValue(5)) },
		func() { m.Splice(list, 0, 2) },
		func() { m.Splice(list, 1, 1, IntValue(6), IntValue(7), IntValue(8)) },
		func() { m.Set(list, 0, RefValue(m.New(FirstLanguageType, IntValue(1)))) },
		func() { m.Publish(RefValue(list)) },
		func() { m.Splice(list, 2, 3) },
		func() { m.Splice(list, 0, 1) },
	} {
		states, marks = append(states, show()), append(marks, len(m.Journal))
		change()
	}
	for i := len(states) - 1; i >= 0; i-- {
		m.UndoTo(marks[i])
		if got := show(); got != states[i] {
			t.Errorf("undoing change %d gives\n%s, not\n%s", i+1, got, states[i])
		}
	}
}

func TestPublishReachesEverything(t *testing.T) {
	m := booted(t, script{{op{nil, func(*Machine, *Thread) {}}}}, func(*Machine) {})
	inner := m.New(FirstLanguageType)
	outer := m.New(FirstLanguageType, RefValue(inner), IntValue(int64(inner)))
	other := m.New(FirstLanguageType)
	m.Publish(RefValue(outer))
	if !m.Objects[inner].Shared || m.Objects[other].Shared {
		t.Error("published the wrong objects")
	}
	m.Set(outer, 1, RefValue(other))
	if !m.Objects[other].Shared {
		t.Error("what is stored in a shared object is not shared")
	}
}

func TestStepRefuses(t *testing.T) {
	m := booted(t, script{{op{on(WaitLock, 1, NoDeadline), func(*Machine, *Thread) {}}}},
		func(m *Machine) { m.Acquire(&m.Threads[0], m.NewLock()) })
	for _, id := range []int32{-1, 0, 1} {
		if m.Step(id, false) == nil {
			t.Errorf("thread %d took a step", id)
		}
	}
	if !m.Stuck() || m.Over() {
		t.Error("a deadlock is stuck, and not over")
	}
}
