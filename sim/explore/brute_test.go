package explore_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"

	"racewalk/sim/bigint"
	"racewalk/sim/explore"
	"racewalk/sim/machine"
	"racewalk/sim/session"
	"racewalk/sim/trace"
)

// brute finds what a program can do by running every interleaving, one after the
// other: the judge of the search. It knows no keys and no graph.
type brute struct {
	front  session.Front
	m      *machine.Machine
	counts map[string]int64
	probs  map[string]float64
	left   int     // interleavings until it gives up
	least  float64 // the probability below which it follows a run no further
	deep   int     // steps after which it does so, too; 0: no bound
	ctrlC  int     // how often Ctrl-C may still come
	way    trace.Schedule
	ended  func(way trace.Schedule, key string) // if set, told of every interleaving
}

// choices returns all that can happen next. Ctrl-C is one of them where a thread
// can step.
func (b *brute) choices() trace.Schedule {
	var c trace.Schedule
	for i := range b.m.Threads {
		if t := &b.m.Threads[i]; !b.m.Over() && b.m.Enabled(t) {
			c = append(c, trace.Choice{Thread: int32(i)})
		}
	}
	if len(c) > 0 && b.ctrlC > 0 && b.m.Threads[0].Life == machine.Alive {
		c = append(c, trace.Choice{Interrupt: true})
	}
	return c
}

func (b *brute) walk(p float64) bool {
	if p < b.least || b.deep > 0 && b.m.Steps > b.deep {
		return true
	}
	choices := b.choices()
	if len(choices) == 0 {
		key := b.key()
		b.counts[key]++
		b.probs[key] += p
		b.left--
		if b.ended != nil {
			b.ended(b.way, key)
		}
		return b.left > 0
	}
	here := b.mark()
	for _, c := range choices {
		if err := b.m.Step(c.Thread, c.Interrupt); err != nil {
			panic(err)
		}
		if c.Interrupt {
			b.ctrlC--
		}
		b.way = append(b.way, c)
		ok := b.walk(p / float64(len(choices)))
		b.way = b.way[:len(b.way)-1]
		if c.Interrupt {
			b.ctrlC++
		}
		b.undo(here)
		if !ok {
			return false
		}
	}
	return true
}

// mark is all of a state but the heap, and how far the heap's journal is.
type mark struct {
	machine machine.Machine
	threads []machine.Thread
}

func (b *brute) mark() mark {
	k := mark{machine: *b.m, threads: slices.Clone(b.m.Threads)}
	for i := range k.threads {
		k.threads[i].Stack = slices.Clone(k.threads[i].Stack)
		k.threads[i].Frames = slices.Clone(k.threads[i].Frames)
	}
	return k
}

func (b *brute) undo(k mark) {
	m := b.m
	m.UndoTo(len(k.machine.Journal))
	m.Threads = append(m.Threads[:0], k.threads...)
	for i := range m.Threads {
		m.Threads[i].Stack = append(make([]machine.Value, 0, 128), k.threads[i].Stack...)
		m.Threads[i].Frames = slices.Clone(k.threads[i].Frames)
	}
	m.Live, m.Now, m.Steps, m.Exit, m.InputUsed, m.Limit = k.machine.Live, k.machine.Now, k.machine.Steps, k.machine.Exit, k.machine.InputUsed, k.machine.Limit
	m.Output, m.Errors, m.Failed = slices.Clip(k.machine.Output), slices.Clip(k.machine.Errors), slices.Clip(k.machine.Failed)
}

func (b *brute) key() string {
	end := explore.RunsOut
	if !b.m.Over() {
		end = explore.Deadlock
		for i := range b.m.Threads {
			if l := b.m.Threads[i].Life; l == machine.Ended || l == machine.Failed {
				end = explore.Partial
			}
		}
	}
	return outcomeKey(end, b.m.Failed, string(b.m.Output), explore.StateText(b.front, b.m, b.front.Marked()))
}

func outcomeKey(end explore.End, exceptions []string, output, state string) string {
	return fmt.Sprintf("%s %q %q %s", end, exceptions, output, state)
}

// program is a random small program: two or three threads that share ints,
// lists, a lock, an event, a queue.
type program struct {
	r     *rand.Rand
	b     strings.Builder
	depth string
}

func (p *program) line(format string, a ...any) {
	p.b.WriteString(p.depth + fmt.Sprintf(format, a...) + "\n")
}

func generate(seed uint64) string {
	p := &program{r: rand.New(rand.NewPCG(seed, 1))}
	marked := p.r.IntN(4) == 0
	if marked {
		p.line("# racewalk: show y, r")
	}
	p.b.WriteString(`import threading, queue, time
x = 0
y = [1, 2]
d = {}
lock = threading.Lock()
rlock = threading.RLock()
event = threading.Event()
cond = threading.Condition()
sem = threading.Semaphore(1)
q = queue.Queue(2)
class Box:
    def __init__(self): self.n = 0
    def __repr__(self): return "Box"
box = Box()
`)
	threads := 2
	if p.r.IntN(4) == 0 {
		threads = 3
	}
	for i := range threads {
		p.line("def f%d():", i)
		p.depth = "    "
		p.line("global x")
		budget := 2 + p.r.IntN(3)
		if threads == 3 {
			budget = 2
		}
		p.block(budget)
		p.depth = ""
	}
	for i := range threads {
		p.line("t%d = threading.Thread(target=f%d, daemon=%s)", i, i, []string{"False", "False", "False", "True"}[p.r.IntN(4)])
		p.line("t%d.start()", i)
	}
	if p.r.IntN(3) > 0 {
		for i := range threads {
			p.line("t%d.join()", i)
		}
	}
	if marked {
		p.line("r = (x, len(y))")
	}
	if p.r.IntN(2) == 0 {
		p.line("print(x, y)")
	}
	return p.b.String()
}

// block writes up to n operations.
func (p *program) block(n int) {
	for n > 0 {
		n -= p.statement(n)
	}
}

func (p *program) statement(n int) int {
	simple := []string{
		"y[0] += 1", "x = y[1]", "y.append(x)", "y[%d] = %d", "event.set()", "event.clear()", "q.put(%d)", "q.put([%d, %d])",
		"v = q.get(); y.append(v)", "event.wait()", "lock.acquire()", "lock.release()", "box.n += %d", "d[%d] = %d",
		"v = y.pop()", "time.sleep(1)", "event.wait(1)", "print(len(y))", "sem.acquire()", "sem.release()", "v = [x]; box.v = v; v.append(%d)",
		"y[0], y[1] = y[1], y[0]", "v = y[-1]; del v", "box.v = (box, y)", "z = box.n; box.n = z + %d", "q.put(box)", "v = q.get(timeout=1)",
		"v = Box(); y.append(v); v.n += 1",
	}
	two := []string{"x += %d", "y[%d] += 1"}
	switch k := p.r.IntN(10); {
	case k == 0 && n >= 2:
		p.line("with %s:", []string{"lock", "rlock", "sem"}[p.r.IntN(3)])
		return 2 + p.nested(n-2)
	case k == 1 && n >= 2:
		p.line("if %s:", []string{"x", "y[0] > 1", "not q.empty()", "event.is_set()", "len(y) > 2"}[p.r.IntN(5)])
		return 1 + p.nested(n-1)
	case k == 2 && n >= 2:
		p.line("for i in range(2):")
		return 2 * p.nested(max(1, n/2))
	case k == 3 && n >= 3:
		p.line("with cond:")
		old := p.depth
		p.depth += "    "
		p.line("%s", []string{"cond.notify()", "cond.wait()", "cond.notify_all()", "cond.wait(1)"}[p.r.IntN(4)])
		p.depth = old
		return 3
	case k == 4 && n >= 2:
		p.line("try:")
		c := p.nested(n - 1)
		p.line("except Exception as e:")
		p.line("    print(type(e).__name__)")
		return 1 + c
	case k == 5 && n >= 2:
		p.numbers(two[p.r.IntN(len(two))])
		return 2
	default:
		p.numbers(simple[p.r.IntN(len(simple))])
		return 1
	}
}

func (p *program) nested(n int) int {
	old := p.depth
	p.depth += "    "
	c := p.statement(max(1, n))
	p.depth = old
	return c
}

func (p *program) numbers(format string) {
	for strings.Contains(format, "%d") {
		format = strings.Replace(format, "%d", fmt.Sprint(p.r.IntN(2)), 1)
	}
	p.line("%s", format)
}

// most is the number of interleavings beyond which a program is left out.
const most = 1000

// TestBrute compares the search with the enumeration of all interleavings of
// random programs, under each policy, and of some with a Ctrl-C at any moment.
func TestBrute(t *testing.T) {
	want := 1000
	if testing.Short() || runtime.GOARCH == "wasm" {
		want = 100
	}
	programs, runs, kinds, policies, interrupted := 0, int64(0), map[explore.End]int{}, map[machine.Policy]int{}, 0
	for seed := uint64(1); programs < want; seed++ {
		source := generate(seed)
		front := compile(t, source)
		config := machine.Config{Policy: machine.Policy(max(0, int(seed%8)-4))}
		options := options(front)
		if seed%5 == 0 {
			options.Interrupts = 1
		}
		r := explore.Run(front, config, options)
		if r.Endless || r.Interleavings.Cmp(bigint.New(most)) > 0 {
			continue
		}
		b := &brute{front: front, m: machine.New(front, config), counts: map[string]int64{}, probs: map[string]float64{}, left: 2 * most,
			ctrlC: options.Interrupts}
		b.m.KeepJournal(true)
		b.walk(1)
		programs++
		policies[config.Policy]++
		interrupted += options.Interrupts
		for _, n := range b.counts {
			runs += n
		}
		for _, o := range compare(t, seed, source, r, b) {
			kinds[o.End]++
		}
		if t.Failed() {
			return
		}
	}
	if len(policies) != 4 || interrupted < want/20 || kinds[explore.Deadlock]+kinds[explore.Partial] < want/20 {
		t.Errorf("not all kinds of programs: policies %v, %d with Ctrl-C, outcomes %v", policies, interrupted, kinds)
	}
	t.Logf("%d programs with %d interleavings in all; policies: %v, %d with Ctrl-C; outcomes: %v", programs, runs, policies, interrupted, kinds)
}

func compare(t *testing.T, seed uint64, source string, r *explore.Result, b *brute) []*explore.Outcome {
	t.Helper()
	var problems []string
	complain := func(format string, a ...any) { problems = append(problems, fmt.Sprintf(format, a...)) }
	if !r.Complete {
		complain("not complete: %s", r.Bound)
	}
	seen := map[string]bool{}
	for _, o := range r.Outcomes {
		key := outcomeKey(o.End, o.Exceptions, o.Output, o.State)
		seen[key] = true
		if o.Interleavings.Cmp(bigint.New(b.counts[key])) != 0 {
			complain("%s: %s interleavings, want %d", key, o.Interleavings, b.counts[key])
		}
		if math.Abs(o.Probability-b.probs[key]) > 1e-9 {
			complain("%s: probability %g, want %g", key, o.Probability, b.probs[key])
		}
	}
	for key, n := range b.counts {
		if !seen[key] {
			complain("%s: not found, want %d interleavings", key, n)
		}
	}
	if len(problems) > 0 {
		slices.Sort(problems)
		t.Errorf("seed %d:\n%s%s", seed, source, strings.Join(problems, "\n"))
	}
	return r.Outcomes
}
