package python

import (
	"strings"

	"racewalk/sim/machine"
	"racewalk/sim/python/network"
	"racewalk/sim/python/syntax"
	"racewalk/sim/trace"
)

// Module _network: what urllib.request and requests are built on (lib/_web.py).
//
// A request is one operation: the thread waits for the latency as in a sleep, and
// then gets the answer. The network is one object, whose slots are, for each
// address that was asked, in the order of the addresses: address, how often it was
// asked, and what it last gave, in words.

// NetworkFile is the name of the file that says what addresses give.
const NetworkFile = "network.txt"

// UsesNetwork reports whether a module asks addresses.
func UsesNetwork(module string) bool { return module == "urllib.request" || module == "requests" }

// answerFields is the number of slots for an address.
const answerFields = 3

// readNetwork reads the table of addresses, if there is one among the files.
func readNetwork(files []File) (*network.Table, syntax.Diagnostics) {
	for _, f := range files {
		if f.Name != NetworkFile {
			continue
		}
		table, problems := network.Parse(f.Text)
		var errs syntax.Diagnostics
		for _, p := range problems {
			errs = append(errs, syntax.Diagnostic{File: f.Name, Line: p.Line, Col: p.Col, EndCol: p.EndCol, Message: p.Message})
		}
		return table, errs
	}
	return &network.Table{}, nil
}

func init() {
	m := newModule("_network")
	m.function("make", "", opNever, func(c *call) Value {
		n := c.new(tNetwork)
		c.m.Publish(n)
		return n
	})
	// The arguments are those of (*vm).ask. The result is what came, in words; the
	// answer itself is for answer, before the thread does anything else.
	request := m.function("request", "network, method, address, data, media, timeout", opAlways, func(c *call) Value {
		a, late := c.ask(c.args)
		words := c.text(a.words(late))
		at, asked := c.asked(c.args[0], c.args[2])
		if asked == 0 {
			c.m.Splice(c.args[0].ID(), at, 0, c.args[2], integer(1), words)
		} else {
			c.m.Set(c.args[0].ID(), at+1, integer(asked+1))
			c.m.Set(c.args[0].ID(), at+2, words)
		}
		return words
	})
	shown(prepared(request, func(c *call) {
		timeout, ok := c.deadline(c.args[5])
		if !ok {
			return
		}
		a, late := c.ask(c.args)
		c.vm.wait = machine.Wait{Kind: machine.WaitSleep, Deadline: c.m.Now + a.Latency}
		if late {
			c.vm.wait.Deadline = timeout
		}
	}), trace.OpNet)
	// Without the request that was just made, which the network has counted.
	m.function("answer", "network, method, address, data, media, timeout", opNever, func(c *call) Value {
		_, asked := c.asked(c.args[0], c.args[2])
		a, late := c.askAgain(c.args, asked-1)
		fail := c.text(a.Fail.String())
		if late {
			fail = c.text("late")
		}
		return c.newTuple(fail, machine.FloatValue(float64(a.Latency)/1e9), integer(a.Status), c.text(network.Reason(a.Status)),
			c.text(a.Media), c.text(a.Location), c.bytes(a.Body))
	})
	m.function("normal", "address", opNever, func(c *call) Value { return c.text(network.Normal(c.str(c.args[0]))) })
}

// asked returns where the network's slots for an address begin, or would, and how
// often it was asked.
func (v *vm) asked(net, address Value) (at, times int) {
	s := v.slots(net)
	for at = 0; at < len(s); at += answerFields {
		if s[at] == address {
			return at, int(s[at+1].N)
		}
		if v.str(s[at]) > v.str(address) {
			break
		}
	}
	return at, 0
}

// answer is what a request gives.
type answer struct{ network.Answer }

func (a *answer) words(late bool) string {
	if late {
		return "timed out"
	}
	return a.Summary()
}

// ask returns the answer to a request: network, method, address, data, media,
// timeout. late tells whether the request's own time runs out before.
func (v *vm) ask(args []Value) (a answer, late bool) {
	_, asked := v.asked(args[0], args[2])
	return v.askAgain(args, asked)
}

// askAgain is ask for an address that was asked so often before.
func (v *vm) askAgain(args []Value, before int) (a answer, late bool) {
	r := network.Request{Method: v.str(args[1]), Address: v.str(args[2]), Data: v.str(args[3]), Media: v.str(args[4]),
		Seed: v.m.Config().Seed, Before: before}
	a.Answer = v.l.network.Ask(&r)
	if timeout := args[5]; isNumber(timeout) {
		late = float64(a.Latency) > v.toFloat(timeout)*1e9
	}
	return a, late
}

// request describes a request that a thread is about to make, or waits for.
func (d *describer) request(args []Value) {
	p := &d.p
	p.Object = args[0].ID()
	p.Target = d.str(args[2])
	if at, asked := d.asked(args[0], args[2]); asked > 0 {
		p.Cell = int32(at / answerFields)
	}
	a, late := d.ask(args)
	p.NoResult, p.Result = true, a.words(late)
}

// network shows the network once a program has imported what uses it.
func (f *finder) network() {
	if cell := f.l.web; cell >= 0 {
		if x := f.m.Objects[cell].Slots[0]; f.isType(x, tNetwork) {
			f.out = append(f.out, trace.Object{ID: x.ID(), Kind: trace.KindNet, Name: "network", Type: "network"})
		}
	}
}

// answerCells shows what each address gave.
func (v *vm) answerCells(s []Value) []trace.Cell {
	var out []trace.Cell
	for i := 0; i < len(s) && len(out) < maxCells; i += answerFields {
		c := v.cell(strings.TrimPrefix(strings.TrimPrefix(v.str(s[i]), "https://"), "http://"), unset)
		c.Value = v.str(s[i+2])
		if n := s[i+1].N; n > 1 {
			c.Value += " (request " + v.l.Show(v.m, s[i+1]) + ")"
		}
		out = append(out, c)
	}
	if n := len(s)/answerFields - len(out); n > 0 {
		out = append(out, more(n))
	}
	return out
}
