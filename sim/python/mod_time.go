package python

import (
	"racewalk/sim/machine"
	"racewalk/sim/trace"
)

// Module time, on the virtual clock.

var timeModule = newModule("time")

// epoch is the virtual time 0 as a Unix time in seconds: 2025-01-01 12:00 UTC.
const epoch = 1_735_732_800

// clockStep is how far reading the clock moves it on, so that a loop that waits
// for a time to pass ends.
const clockStep = 1_000_000

func init() {
	sleep := timeModule.function("sleep", "seconds", opAlways, func(c *call) Value { return none })
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
			now := c.m.Now
			c.m.Now += clockStep
			return f(now)
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
	clock("process_time", seconds(0.05))
	clock("thread_time", seconds(0.05))
	nanos := func(base int64) func(int64) Value {
		return func(now int64) Value { return machine.IntValue(base + now) }
	}
	clock("time_ns", nanos(epoch*1_000_000_000))
	clock("monotonic_ns", nanos(1_000_000_000_000))
	clock("perf_counter_ns", nanos(1_000_000_000_000))
	clock("process_time_ns", nanos(50_000_000))
}
