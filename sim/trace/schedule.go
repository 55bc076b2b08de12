package trace

import (
	"strconv"
	"strings"

	"racewalk/sim/plain"
)

// Schedule is the choices of a run in order. Its text form lists thread numbers
// between dots; "2x5" is thread 2 five times, "c" an interrupt of the main
// thread: "0x3.1.2.1.c.0".
type Schedule []Choice

// MaxSchedule is the number of choices beyond which ParseSchedule refuses.
const MaxSchedule = 10_000_000

func (s Schedule) String() string {
	var b strings.Builder
	for i := 0; i < len(s); {
		j := i + 1
		for j < len(s) && s[j] == s[i] {
			j++
		}
		if i > 0 {
			b.WriteByte('.')
		}
		if s[i].Interrupt {
			b.WriteByte('c')
		} else {
			b.WriteString(strconv.Itoa(int(s[i].Thread)))
		}
		if j-i > 1 {
			b.WriteByte('x')
			b.WriteString(strconv.Itoa(j - i))
		}
		i = j
	}
	return b.String()
}

// ParseSchedule reads the text form. The empty text is the empty schedule.
func ParseSchedule(text string) (Schedule, error) {
	var s Schedule
	if text == "" {
		return s, nil
	}
	for i, part := range strings.Split(text, ".") {
		who, times, repeated := strings.Cut(part, "x")
		c := Choice{}
		if who == "c" {
			c.Interrupt = true
		} else {
			n, err := strconv.ParseUint(who, 10, 20)
			if err != nil {
				return nil, plain.Errorf("schedule: part %d, %q, is no thread number", i+1, part)
			}
			c.Thread = ThreadID(n)
		}
		n := uint64(1)
		if repeated {
			var err error
			if n, err = strconv.ParseUint(times, 10, 32); err != nil || n == 0 {
				return nil, plain.Errorf("schedule: part %d, %q, has no number of times", i+1, part)
			}
		}
		if uint64(len(s))+n > MaxSchedule {
			return nil, plain.Errorf("schedule: more than %d steps", MaxSchedule)
		}
		for range n {
			s = append(s, c)
		}
	}
	return s, nil
}

// Schedule returns the choices of a trace's events. Events that stand for
// several steps count as one: see session.Record for those.
func (t *Trace) Schedule() Schedule {
	s := make(Schedule, len(t.Events))
	for i := range t.Events {
		s[i] = t.Events[i].Choice
	}
	return s
}
