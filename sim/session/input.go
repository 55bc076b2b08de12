package session

import (
	"errors"
	"slices"
	"strings"

	"racewalk/sim/plain"
	"racewalk/sim/trace"
)

// This file is how the user answers a program that reads standard input: the lines
// are part of the run, beside its schedule.

// answer gives a line to a thread that reads one at the playhead, and lets it take
// the step that reads it. If another line stood there the run forks.
func (s *Session) answer(q Request) error {
	state := s.cursor.Move(s.at)
	if q.Thread < 0 || q.Thread >= len(state.Threads) {
		return plain.Errorf("there is no thread %d", q.Thread)
	}
	t := &state.Threads[q.Thread]
	if t.Next.Kind != trace.OpInput || t.Status != trace.Enabled && t.Status != trace.Blocked {
		return plain.Errorf("%s does not read a line of input now", t.Label)
	}
	if len(q.Input) != 1 || strings.ContainsAny(q.Input[0], "\r\n") {
		return errors.New("a program reads one line at a time")
	}
	used, err := s.linesUsed()
	if err != nil {
		return err
	}
	step := trace.Choice{Thread: t.ID}
	if old := s.config.Input; len(old) > used && old[used] == q.Input[0] {
		return s.step(step)
	}
	left := s.leave(s.at)
	lines := append(slices.Clone(s.config.Input[:used]), q.Input[0])
	if err := s.rebuild(lines, s.scheduleTo(s.at)); err != nil {
		return err
	}
	if len(left.events) > 0 {
		s.kept = left
	}
	return s.step(step)
}

// linesUsed returns how many lines have been read by the playhead.
func (s *Session) linesUsed() (int, error) {
	events := s.record.trace.Events
	if s.at == len(events) {
		return s.record.m.InputUsed, nil
	}
	n := 0
	for i := range events[:s.at] {
		if events[i].Skipped > 0 {
			return 0, errors.New("steps before this one were not recorded: answer at the end of the run")
		}
		for _, o := range events[i].Ops {
			if o.Kind == trace.OpInput && o.Result == trace.Done {
				n++
			}
		}
	}
	return n, nil
}

// leave returns the run beyond a playhead, to be kept.
func (s *Session) leave(fork int) *branch {
	return &branch{fork: fork, events: s.record.ScheduleFrom(fork), input: s.config.Input}
}

// scheduleTo returns the schedule up to a playhead.
func (s *Session) scheduleTo(playhead int) trace.Schedule {
	all := s.record.Schedule()
	return all[:len(all)-len(s.record.ScheduleFrom(playhead))]
}

// rebuild begins the run anew with other input and replays a schedule; the playhead
// is then at its end. On an error nothing has changed.
func (s *Session) rebuild(input []string, choices trace.Schedule) error {
	config := s.config
	config.Input = input
	record := NewRecord(s.record.front, config)
	if err := replay(record, choices, 0, nil); err != nil {
		record.Close()
		return err
	}
	s.record.Close()
	s.forget()
	*s = Session{compile: s.compile, files: s.files, config: config, record: record, cursor: trace.NewCursor(record.trace), kept: s.kept, whole: true}
	s.at = len(record.trace.Events)
	return nil
}
