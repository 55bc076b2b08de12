package session

import (
	"errors"
	"slices"
	"strconv"

	"racewalk/sim/detect"
	"racewalk/sim/machine"
	"racewalk/sim/plain"
	"racewalk/sim/schedule"
	"racewalk/sim/trace"
)

// Compile turns source files into something that can run and be shown; package
// python provides it. Diagnostics are sorted by position.
type Compile func(files []File) (Front, []Diagnostic)

// Session is one user's run behind a page: a recorded run, a playhead, and the run
// that was left when the user stepped on from the past. It answers requests one
// after the other.
type Session struct {
	compile  Compile
	files    []File
	config   machine.Config
	record   *Record
	cursor   *trace.Cursor
	at       int // the playhead
	kept     *branch
	auto     schedule.Strategy
	autoKey  string
	explored *exploration // of this program, nil if there is none
	bounds   Bounds       // of the next exploration
	fold     *detect.Fold // over the recorded run; nil when that was cut
	timed    *Timed
	sent     int // how many of the events the page has
	whole    bool
}

// branch is a run that was left at fork.
type branch struct {
	fork   int
	events trace.Schedule
	input  []string
}

// maxFinish bounds the steps that one "finish" or "auto" request takes.
const maxFinish = 1_000_000

// New returns a session without a program.
func New(compile Compile) *Session { return &Session{compile: compile} }

// Handle answers one request. progress may be nil.
func (s *Session) Handle(q Request, progress func(Progress)) Reply {
	reply, err := s.handle(q, progress)
	if err != nil {
		reply = Reply{Error: err.Error()}
	}
	reply.ID = q.ID
	return reply
}

func (s *Session) handle(q Request, progress func(Progress)) (Reply, error) {
	switch q.Command {
	case "compile":
		if err := checkFiles(q.Files); err != nil {
			return Reply{}, err
		}
		_, diagnostics := s.compile(q.Files)
		return Reply{Diagnostics: diagnostics}, nil
	case "load":
		return s.load(q, progress)
	}
	if s.record == nil {
		return Reply{}, plain.Errorf("there is no program yet")
	}
	switch q.Command {
	case "policy":
		q.Files, q.Seed, q.Input = s.files, s.config.Seed, s.config.Input
		return s.load(q, progress)
	case "step":
		return s.stepped(s.step(trace.Choice{Thread: int32(q.Thread), Interrupt: q.Interrupt}))
	case "input":
		return s.stepped(s.answer(q))
	case "auto", "finish":
		return s.stepped(s.run(q, progress))
	case "goto":
		s.at = min(max(q.Playhead, 0), len(s.record.trace.Events))
		return Reply{Run: s.view()}, nil
	case "branch":
		return s.stepped(s.exchange())
	case "explore":
		e, err := s.explore(q)
		return Reply{Exploration: e}, err
	case "ask":
		a, err := s.ask(q)
		return Reply{Answer: a}, err
	case "sample":
		e, err := s.sample(q)
		return Reply{Exploration: e}, err
	case "tell":
		t, err := s.tell(q)
		return Reply{Told: t}, err
	case "forget":
		s.forget()
		return Reply{}, nil
	case "timed":
		return s.timedStart(q)
	case "timed-on":
		return s.timedOn(q)
	case "timed-end":
		s.timedEnd()
		return Reply{}, nil
	}
	return Reply{}, plain.Errorf("unknown command %q", q.Command)
}

func (s *Session) stepped(err error) (Reply, error) {
	if err != nil {
		return Reply{}, err
	}
	return Reply{Run: s.view()}, nil
}

// The limits on a program's text.
const (
	maxFiles = 20
	maxText  = 200_000
)

func checkFiles(files []File) error {
	if len(files) == 0 {
		return plain.Errorf("there is no program to run")
	}
	if len(files) > maxFiles {
		return plain.Errorf("a program can have at most %d files", maxFiles)
	}
	for _, f := range files {
		if len(f.Text) > maxText {
			return plain.Errorf("%s is too long: at most %d characters can be run", f.Name, maxText)
		}
	}
	return nil
}

// load compiles and boots a program, and replays a schedule if one is given. On an
// error the session is as it was.
func (s *Session) load(q Request, progress func(Progress)) (Reply, error) {
	if err := checkFiles(q.Files); err != nil {
		return Reply{}, err
	}
	name := q.Policy
	if name == "" {
		name = machine.AnyOp.String()
	}
	policy, err := machine.ParsePolicy(name)
	if err != nil {
		return Reply{}, err
	}
	choices, err := trace.ParseSchedule(q.Schedule)
	if err != nil {
		return Reply{}, err
	}
	front, diagnostics := s.compile(q.Files)
	if len(diagnostics) > 0 {
		return Reply{Diagnostics: diagnostics}, nil
	}
	config := machine.Config{Policy: policy, Seed: q.Seed, Input: q.Input}
	record := NewRecord(front, config)
	if err := replay(record, choices, q.ID, progress); err != nil {
		record.Close()
		return Reply{}, plain.Errorf("the schedule does not fit this program: %s", err)
	}
	if s.record != nil {
		s.record.Close()
	}
	s.timedEnd()
	if !s.explored.isOf(q.Files, config) {
		s.forget()
	}
	*s = Session{compile: s.compile, files: q.Files, config: config, record: record, cursor: trace.NewCursor(record.trace), explored: s.explored, bounds: s.bounds, whole: true}
	s.at = min(max(q.Playhead, 0), len(record.trace.Events))
	return Reply{Run: s.view()}, nil
}

func replay(r *Record, choices trace.Schedule, id int, progress func(Progress)) error {
	done, err := r.Auto(schedule.NewReplay(choices), len(choices), func(done int) bool {
		tell(progress, id, done, len(choices))
		return false
	})
	if err == nil && done < len(choices) {
		err = errors.New("the run ends before it")
	}
	if err != nil {
		return plain.Errorf("step %d: %s", done+1, err)
	}
	return nil
}

// tell reports progress now and then.
func tell(progress func(Progress), id, done, total int) {
	if progress != nil && done%2048 == 2047 {
		progress(Progress{ID: id, Done: done, Total: total})
	}
}

// fork goes back to the playhead, so that the run can go on from there; what lay
// beyond is kept.
func (s *Session) fork() error {
	n := len(s.record.trace.Events)
	if s.at == n {
		return nil
	}
	s.cursor.Move(s.at)
	s.kept = s.leave(s.at)
	s.sent = min(s.sent, s.at)
	s.auto, s.fold = nil, nil
	return s.record.Rewind(s.at)
}

// step takes one step from the playhead. One that the trace has already taken
// there only moves the playhead.
func (s *Session) step(c trace.Choice) error {
	if events := s.record.trace.Events; s.at < len(events) && events[s.at].Choice == c {
		s.at++
		return nil
	}
	if err := s.canStep(c); err != nil {
		return err
	}
	if err := s.fork(); err != nil {
		return err
	}
	if err := s.record.Step(c); err != nil {
		return err
	}
	s.at = len(s.record.trace.Events)
	return nil
}

// canStep checks a step against the state at the playhead, before anything is cut.
func (s *Session) canStep(c trace.Choice) error {
	state := s.cursor.Move(s.at)
	if int(c.Thread) >= len(state.Threads) || c.Thread < 0 {
		return plain.Errorf("there is no thread %d", c.Thread)
	}
	t := &state.Threads[c.Thread]
	if c.Interrupt {
		if c.Thread != 0 || t.Status != trace.Enabled && t.Status != trace.Blocked {
			return plain.Errorf("only the main thread can be interrupted, and only while it runs")
		}
		return nil
	}
	if t.Status != trace.Enabled {
		return plain.Errorf("%s cannot take a step: %s", t.Label, cannot(t))
	}
	return nil
}

// run takes the steps of "auto" and "finish".
func (s *Session) run(q Request, progress func(Progress)) error {
	key := q.Scheduler + " " + strconv.FormatUint(q.Seed, 10)
	if s.auto == nil || s.autoKey != key {
		strategy, err := schedule.New(q.Scheduler, q.Seed)
		if err != nil {
			return err
		}
		s.auto, s.autoKey = strategy, key
	}
	steps := q.Steps
	if q.Command == "finish" || steps <= 0 || steps > maxFinish {
		steps = maxFinish
	}
	if events := len(s.record.trace.Events); s.at < events {
		// What was recorded is played before anything new is done.
		s.at = min(s.at+steps, events)
		return nil
	}
	_, err := s.record.Auto(s.auto, steps, func(done int) bool {
		tell(progress, q.ID, done, 0)
		return false
	})
	s.at = len(s.record.trace.Events)
	return err
}

// exchange makes the kept branch the run, and keeps the run.
func (s *Session) exchange() error {
	b := s.kept
	if b == nil {
		return plain.Errorf("there is no other run to go to")
	}
	old := s.leave(b.fork)
	if !slices.Equal(old.input, b.input) {
		if err := s.rebuild(b.input, append(slices.Clone(s.scheduleTo(b.fork)), b.events...)); err != nil {
			return err
		}
		s.kept = old
		return nil
	}
	s.at = min(b.fork, len(s.record.trace.Events))
	s.cursor.Move(s.at)
	if err := s.record.Rewind(b.fork); err != nil {
		return err
	}
	s.sent = min(s.sent, b.fork)
	s.kept = old
	s.auto, s.fold = nil, nil
	if err := replay(s.record, b.events, 0, nil); err != nil {
		return err
	}
	s.at = len(s.record.trace.Events)
	return nil
}
