package python

import (
	"math"

	"racewalk/sim/machine"
	"racewalk/sim/python/text"
	"racewalk/sim/trace"
)

// Module time, on the virtual clock.

var timeModule = newModule("time")

// epoch is the virtual time 0 as a Unix time in seconds: 2025-01-01 12:00 UTC.
const epoch = 1_735_732_800

// clockStep is how far reading the clock moves it on, so that a loop that waits
// for a time to pass ends.
const clockStep = 1_000_000

// readClock returns the virtual time. Steps cost none, so reading it moves it on.
func (c *call) readClock() int64 {
	now := c.m.Now
	if c.timed == nil {
		c.m.Now += clockStep
	}
	return now
}

func init() {
	sleep := timeModule.function("sleep", "seconds, /", opAlways, func(c *call) Value { return none })
	shown(prepared(sleep, func(c *call) {
		s := c.args[0]
		if !isNumber(s) {
			c.raise(typeError, "'%s' object cannot be interpreted as an integer", c.typeName(s))
			return
		}
		if c.toFloat(s) < 0 {
			c.raise(valueError, "sleep length must be non-negative")
			return
		}
		if d, ok := c.deadline(s); ok {
			c.vm.wait = machine.Wait{Kind: machine.WaitSleep, Deadline: d}
		}
	}), trace.OpSleep)
	read := func(f func(now int64) Value) func(c *call) Value {
		return func(c *call) Value {
			return f(c.readClock())
		}
	}
	seconds := func(base float64) func(int64) Value {
		return func(now int64) Value { return machine.FloatValue(base + float64(now)/1e9) }
	}
	clock := func(name string, f func(int64) Value) {
		shown(timeModule.function(name, "", opAlways, read(f)), trace.OpClock)
	}
	clock("time", seconds(epoch))
	clock("monotonic", seconds(1000))
	clock("perf_counter", seconds(1000))
	nanos := func(base int64) func(int64) Value {
		return func(now int64) Value { return machine.IntValue(base + now) }
	}
	clock("time_ns", nanos(epoch*1_000_000_000))
	clock("monotonic_ns", nanos(1_000_000_000_000))
	clock("perf_counter_ns", nanos(1_000_000_000_000))
	// In a timed run these count how long all threads, or this one, have run.
	cpu := func(name string, all bool, f func(ns int64) Value) {
		shown(timeModule.function(name, "", opAlways, func(c *call) Value {
			ns := c.readClock()
			if c.timed != nil {
				ns = c.ran(all)
			}
			return f(ns)
		}), trace.OpClock)
	}
	cpu("process_time", true, seconds(0.05))
	cpu("thread_time", false, seconds(0.05))
	cpu("process_time_ns", true, nanos(50_000_000))
}

// calendar is the rest of the module: broken-down times. Local time is UTC.
func init() {
	m := timeModule
	m.member("struct_time", structTimeType)
	m.member("timezone", integer(0))
	m.member("altzone", integer(0))
	m.member("daylight", integer(0))
	m.computed[nm("tzname")] = func(v *vm) Value { return v.newTuple(v.text("UTC"), v.text("UTC")) }
	m.function("tzset", "", opNever, func(c *call) Value { return none })
	// Without an argument these read the clock.
	now := func(name, sig string, at int, f func(c *call, seconds int64) Value) {
		g := m.function(name, sig, opReads, func(c *call) Value {
			if x := c.option(at, none); x.Kind != kNone {
				s, ok := c.seconds(x)
				if !ok {
					return none
				}
				return f(c, s)
			}
			return f(c, epoch+c.readClock()/1e9)
		})
		natives[g.N].always = func(c *call) bool { return c.option(at, none).Kind == kNone }
		shown(g, trace.OpClock)
	}
	broken := func(c *call, s int64) Value {
		t, err := text.GMTime(s)
		if err != nil {
			return c.fault(err)
		}
		return c.timeTuple(t)
	}
	now("gmtime", "seconds=, /", 0, broken)
	now("localtime", "seconds=, /", 0, broken)
	now("ctime", "seconds=, /", 0, func(c *call, s int64) Value {
		t, err := text.GMTime(s)
		if err != nil {
			return c.fault(err)
		}
		return c.textResult(text.Asctime(t))
	})
	given := func(name, sig string, at int, f func(c *call, t text.Time) Value) {
		g := m.function(name, sig, opReads, func(c *call) Value {
			if !c.given(at) {
				return f(c, text.TimeOf(epoch*1e9+c.readClock()))
			}
			t, ok := c.timeArg(c.args[at])
			if !ok {
				return none
			}
			return f(c, t)
		})
		natives[g.N].always = func(c *call) bool { return !c.given(at) }
		shown(g, trace.OpClock)
	}
	given("asctime", "t=, /", 0, func(c *call, t text.Time) Value { return c.textResult(text.Asctime(t)) })
	given("strftime", "format, t=, /", 1, func(c *call, t text.Time) Value {
		format, ok := c.textArg(0, "strftime() argument 1 must be str, not %s")
		if !ok {
			return none
		}
		return c.textResult(text.Strftime(format, t))
	})
	m.function("mktime", "t, /", opNever, func(c *call) Value {
		t, ok := c.timeArg(c.args[0])
		if !ok {
			return none
		}
		return machine.FloatValue(float64(t.Seconds()))
	})
	m.function("strptime", "string, format=, /", opNever, func(c *call) Value {
		s, ok := c.textArg(0, "strptime() argument 0 must be str, not <class '%s'>")
		if !ok {
			return none
		}
		format := "%a %b %d %H:%M:%S %Y"
		if c.given(1) {
			if format, ok = c.textArg(1, "strptime() argument 1 must be str, not <class '%s'>"); !ok {
				return none
			}
		}
		p, err := text.Strptime(s, format)
		if err != nil {
			return c.fault(err)
		}
		return c.timeTuple(p.Time)
	})
	m.function("_strptime", "string, format, /", opNever, func(c *call) Value {
		p, err := text.Strptime(c.str(c.args[0]), c.str(c.args[1]))
		if err != nil {
			return c.fault(err)
		}
		zone := none
		if p.HasZone {
			zone = integer(p.Zone)
		}
		t := p.Time
		return c.newTuple(machine.IntValue(t.Year), integer(t.Month), integer(t.Day), integer(t.Hour), integer(t.Minute),
			integer(t.Second), integer(p.Micro), zone)
	})
	m.function("clock_gettime", "clock, /", opAlways, func(c *call) Value {
		return machine.FloatValue(1000 + float64(c.readClock())/1e9)
	})
	m.member("CLOCK_MONOTONIC", integer(1))
	m.member("CLOCK_REALTIME", integer(0))
	m.function("get_clock_info", "name, /", opNever, func(c *call) Value {
		names := []string{"implementation", "monotonic", "adjustable", "resolution"}
		return c.structSeq(structSeqType, names, []Value{c.text("clock_gettime(CLOCK_MONOTONIC)"), vTrue, vFalse, machine.FloatValue(1e-9)})
	})
}

// seconds returns a number of seconds since 1970, rounded down.
func (c *call) seconds(x Value) (int64, bool) {
	if y := c.unwrapped(x); y.Kind == machine.Float {
		f := math.Floor(y.Float())
		if math.IsNaN(f) {
			c.raise(valueError, "Invalid value NaN (not a number)")
			return 0, false
		}
		return int64(math.Max(math.Min(f, 1<<60), -1<<60)), true
	}
	return c.asIndex(x)
}

func (v *vm) timeTuple(t text.Time) Value {
	items := []Value{machine.IntValue(t.Year)}
	for _, n := range []int{t.Month, t.Day, t.Hour, t.Minute, t.Second, t.Weekday, t.YearDay, t.IsDST} {
		items = append(items, integer(n))
	}
	return v.structSeq(structTimeType, timeFields, items)
}

// timeArg reads a struct_time or a tuple like it.
func (c *call) timeArg(x Value) (text.Time, bool) {
	y := c.unwrapped(x)
	if !c.isType(y, tTuple) {
		c.raise(typeError, "Tuple or struct_time argument required")
		return text.Time{}, false
	}
	items := c.slots(y)
	if len(items) != len(timeFields) {
		c.raise(typeError, "%s", "mktime(): illegal time tuple argument")
		return text.Time{}, false
	}
	var n [9]int64
	for i, item := range items {
		var ok bool
		if n[i], ok = c.asIndex(item); !ok {
			return text.Time{}, false
		}
	}
	return text.Time{Year: n[0], Month: int(n[1]), Day: int(n[2]), Hour: int(n[3]), Minute: int(n[4]), Second: int(n[5]),
		Weekday: int(n[6]), YearDay: int(n[7]), IsDST: int(n[8])}, true
}
