package trace

import (
	"strconv"
	"strings"
)

// indexOf finds a name of the text form, -1 if there is none of it.
func indexOf(names []string, name string) int {
	for i, n := range names {
		if n == name {
			return i
		}
	}
	return -1
}

// fields reads the fields of one line. The first error sticks, and every later
// field is zero.
type fields struct {
	rest string
	msg  string
}

func (f *fields) fail(msg string) {
	if f.msg == "" {
		f.msg = msg
	}
	f.rest = ""
}

func (f *fields) more() bool {
	f.rest = strings.TrimLeft(f.rest, " ")
	return f.rest != ""
}

func (f *fields) word() string {
	if !f.more() {
		f.fail("a field is missing")
		return ""
	}
	w, rest, _ := strings.Cut(f.rest, " ")
	f.rest = rest
	return w
}

func (f *fields) str() string {
	if !f.more() {
		f.fail("a string is missing")
		return ""
	}
	q, err := strconv.QuotedPrefix(f.rest)
	if err != nil || q[0] != '"' {
		f.fail("a string is not quoted as it should be")
		return ""
	}
	f.rest = f.rest[len(q):]
	if f.rest != "" && f.rest[0] != ' ' {
		f.fail("a space is missing after a string")
		return ""
	}
	s, err := strconv.Unquote(q)
	if err != nil {
		f.fail("a string is not quoted as it should be")
	}
	return s
}

func (f *fields) int(bits int) int64 {
	w := f.word()
	if f.msg != "" {
		return 0
	}
	return f.number(w, bits)
}

func (f *fields) number(w string, bits int) int64 {
	n, err := strconv.ParseInt(w, 10, bits)
	if err != nil {
		f.fail(strconv.Quote(w) + " is not a number of " + strconv.Itoa(bits) + " bits")
	}
	return n
}

func (f *fields) int32() int32 { return int32(f.int(32)) }

func (f *fields) ids() []ThreadID {
	var ids []ThreadID
	for f.more() {
		ids = append(ids, f.int32())
	}
	return ids
}

func (f *fields) name(names []string, what string) int {
	w := f.word()
	i := indexOf(names, w)
	if i < 0 {
		f.fail("unknown " + what + " " + strconv.Quote(w))
		return 0
	}
	return i
}

func (f *fields) span() Span {
	w := f.word()
	if w == "-" || f.msg != "" {
		return Span{}
	}
	var n [5]int32
	for i := range n {
		part, rest, found := strings.Cut(w, ":")
		if found != (i < len(n)-1) {
			f.fail("a span has five numbers")
			return Span{}
		}
		n[i], w = int32(f.number(part, 32)), rest
	}
	return Span{n[0], n[1], n[2], n[3], n[4]}
}

func (f *fields) bool() bool { return f.name([]string{"no", "yes"}, "answer") == 1 }

func (f *fields) op() Op {
	return Op{Kind: OpKind(f.name(opNames[:], "operation")), Span: f.span(), Object: f.int32(), Cell: f.int32(), Other: f.int32(),
		Result: Result(f.name(resultNames[:], "result")), Target: f.str(), Value: f.str(), Text: f.str(), Lib: f.str(),
		Guards: f.span(), ReadAt: f.int32()}
}

func (f *fields) object() Object {
	return Object{ID: f.int32(), Kind: Kind(f.name(kindNames[:], "kind")), Limit: f.int(64), Name: f.str(), Type: f.str()}
}

func (f *fields) cell() Cell {
	return Cell{Key: f.str(), Value: f.str(), Ref: f.int32(), By: f.int32(), At: f.int32()}
}

func (f *fields) hand() *Hand {
	if f.more() && f.rest == "-" {
		f.rest = ""
		return nil
	}
	return &Hand{Value: f.str(), Read: f.str(), Object: f.int32(), Cell: f.int32(), Target: f.str(),
		ReadAt: f.int32(), Stale: f.name([]string{"fresh", "stale"}, "state of a hand") == 1, By: f.int32()}
}

func (f *fields) lost() Lost {
	return Lost{Object: f.int32(), Cell: f.int32(), Target: f.str(), Victim: f.int32(),
		StoredAt: f.int32(), ReadAt: f.int32(), Value: f.str(), Read: f.str()}
}

func (f *fields) end() *End {
	e := &End{Kind: EndKind(f.name(endNames[:], "end")), Exit: int(f.int(32)), Message: f.str()}
	for f.more() {
		e.Exceptions = append(e.Exceptions, f.str())
	}
	return e
}

// Parse reads a whole trace from its text form. Its error is an *Error.
func Parse(text string) (*Trace, error) {
	p := parser{text: text}
	if err := p.head(traceHead); err != nil {
		return nil, err
	}
	t := &Trace{}
	if err := p.start(t); err != nil {
		return nil, err
	}
	c, msg := newChecker(&t.Start)
	if msg != "" {
		return nil, p.fail(msg)
	}
	var err error
	t.Events, t.End, err = p.events(c, nil)
	if err != nil {
		return nil, err
	}
	return t, nil
}

// EventsFrom returns which events (0-based) a text from MarshalEvents replaces from
// on, without reading on.
func EventsFrom(text string) (int, error) {
	p := parser{text: text}
	if err := p.head(eventsHead); err != nil {
		return 0, err
	}
	from := p.fields.int(32)
	if p.fields.msg == "" && from < 0 {
		p.fields.fail("there are no events before the first")
	}
	return int(from), p.done()
}

// ParseEvents replaces the events of t that the text is about, and all later
// ones, by those in the text that MarshalEvents made. Its error is an *Error,
// and then t is as it was.
func (t *Trace) ParseEvents(text string) error { return NewCursor(t).ParseEvents(text) }

// ParseEvents is Trace.ParseEvents for the cursor's trace. It leaves the cursor
// where the new events begin, and saves the way there to a cursor that is near.
func (c *Cursor) ParseEvents(text string) error {
	t := c.trace
	p := parser{text: text}
	if err := p.head(eventsHead); err != nil {
		return err
	}
	from := p.fields.int(32)
	if err := p.done(); err != nil {
		return err
	}
	if from < 0 || from > int64(len(t.Events)) {
		return p.fail("events from " + strconv.FormatInt(from, 10) + " on, but there are only " + strconv.Itoa(len(t.Events)) + " before")
	}
	check := checker{state: c.Move(int(from)).Clone()}
	p.next()
	before := t.Events[:from:from] // what comes later must stay until all is well
	if int(from) == len(t.Events) {
		before = t.Events
	}
	events, end, err := p.events(&check, before)
	if err != nil {
		return err
	}
	t.Events, t.End = events, end
	return nil
}

// parser goes through the lines of a text. keyword and fields are those of the
// current line, keyword is "" behind the last one.
type parser struct {
	text    string
	line    int
	keyword string
	fields  fields
}

// next goes to the next line that is not blank.
func (p *parser) next() {
	p.keyword = ""
	for p.keyword == "" && p.text != "" {
		var line string
		line, p.text, _ = strings.Cut(p.text, "\n")
		p.line++
		p.keyword, p.fields.rest, _ = strings.Cut(strings.TrimLeft(line, " "), " ")
	}
}

func (p *parser) fail(msg string) error { return &Error{Line: p.line, Message: msg} }

// done ends the reading of a line: everything must have been read, and well.
func (p *parser) done() error {
	if p.fields.msg == "" && p.fields.more() {
		p.fields.msg = "there is more on the line than expected"
	}
	if p.fields.msg != "" {
		return p.fail(p.fields.msg)
	}
	return nil
}

// head reads the first line up to the version.
func (p *parser) head(want string) error {
	p.next()
	if p.keyword != want {
		return p.fail("it does not begin with " + want)
	}
	if v := p.fields.int(64); p.fields.msg == "" && v != version {
		p.fields.fail("version " + strconv.FormatInt(v, 10) + " is not known")
	}
	if want == traceHead {
		if err := p.done(); err != nil {
			return err
		}
		p.next()
	}
	return nil
}

// start reads everything before the first event.
func (p *parser) start(t *Trace) error {
	for {
		switch p.keyword {
		case "policy":
			t.Policy = p.fields.str()
		case "file":
			t.Files = append(t.Files, File{Name: p.fields.str(), Text: p.fields.str()})
		case "time":
			t.Start.Time = p.fields.int(64)
		case "output":
			t.Start.Output = p.fields.str()
		case "errors":
			t.Start.Errors = p.fields.str()
		case "thread":
			th := Thread{ID: p.fields.int32()}
			if err := p.thread(&th); err != nil {
				return err
			}
			t.Start.Threads = append(t.Start.Threads, th)
			continue
		case "object":
			o, err := p.object()
			if err != nil {
				return err
			}
			t.Start.Objects = append(t.Start.Objects, o)
			continue
		default: // "event", "end", the end of the text, or what events calls an error
			return nil
		}
		if err := p.done(); err != nil {
			return err
		}
		p.next()
	}
}

// object reads an object and its cells, and goes to the line behind them.
func (p *parser) object() (Object, error) {
	o := p.fields.object()
	if err := p.done(); err != nil {
		return o, err
	}
	p.next()
	var err error
	o.Cells, err = p.cells("cell")
	return o, err
}

func (p *parser) cells(keyword string) ([]Cell, error) {
	var cells []Cell
	for p.keyword == keyword {
		cells = append(cells, p.fields.cell())
		if err := p.done(); err != nil {
			return nil, err
		}
		p.next()
	}
	return cells, nil
}

// thread reads what is said about a thread, from the line with its id on, and
// goes to the line behind it.
func (p *parser) thread(th *Thread) error {
	for {
		if err := p.done(); err != nil {
			return err
		}
		p.next()
		switch p.keyword {
		case "label":
			th.Label = p.fields.str()
		case "name":
			th.Name = p.fields.str()
		case "daemon":
			th.Daemon = p.fields.bool()
		case "status":
			th.Status = Status(p.fields.name(statusNames[:], "status"))
		case "why":
			th.Why = p.fields.str()
		case "for":
			th.For = p.fields.ids()
		case "timed":
			th.Timed = p.fields.bool()
		case "round":
			th.Round = p.fields.bool()
		case "until":
			th.Until = p.fields.int(64)
		case "next":
			th.Next = p.fields.op()
		case "hand":
			th.Hand = p.fields.hand()
		case "frames":
			return p.frames(th)
		default:
			return nil
		}
	}
}

// frames reads the frames of a thread, which come last.
func (p *parser) frames(th *Thread) error {
	kept := p.fields.int32()
	if err := p.done(); err != nil {
		return err
	}
	if kept < 0 || int(kept) > len(th.Frames) {
		return p.fail("it keeps more frames than there are")
	}
	outer := th.Frames[len(th.Frames)-int(kept):]
	var inner []Frame
	p.next()
	for p.keyword == "frame" {
		f := Frame{Func: p.fields.str(), Span: p.fields.span()}
		if err := p.done(); err != nil {
			return err
		}
		p.next()
		for p.keyword == "local" {
			f.Locals = append(f.Locals, Local{Name: p.fields.str(), Value: p.fields.str(), Ref: p.fields.int32()})
			if err := p.done(); err != nil {
				return err
			}
			p.next()
		}
		inner = append(inner, f)
	}
	th.Frames = append(inner, outer...)
	return nil
}

// events reads events up to the end of the text and appends them to before. c
// stands behind the last one of before.
func (p *parser) events(c *checker, before []Event) ([]Event, *End, error) {
	for p.keyword == "event" {
		line := p.line
		e, err := p.event(c)
		if err != nil {
			return nil, nil, err
		}
		if msg := c.event(&e); msg != "" {
			return nil, nil, &Error{Line: line, Message: msg}
		}
		before = append(before, e)
	}
	var end *End
	if p.keyword == "end" {
		end = p.fields.end()
		if err := p.done(); err != nil {
			return nil, nil, err
		}
		p.next()
	}
	if p.keyword != "" {
		return nil, nil, p.fail("unexpected " + strconv.Quote(p.keyword))
	}
	return before, end, nil
}

func (p *parser) event(c *checker) (Event, error) {
	e := Event{Choice: Choice{Thread: p.fields.int32()}}
	if p.fields.more() {
		e.Interrupt = p.fields.name([]string{"interrupt"}, "choice") == 0
	}
	err := p.done()
	p.next()
	for err == nil {
		switch p.keyword {
		case "create", "splice":
			err = p.effect(&e)
			continue
		case "thread":
			err = p.change(c, &e)
			continue
		case "op":
			e.Ops = append(e.Ops, p.fields.op())
		case "output":
			e.Output = p.fields.str()
		case "errors":
			e.Errors = p.fields.str()
		case "enabled":
			e.Enabled = p.fields.ids()
		case "clock":
			for p.fields.more() {
				n := p.fields.int(64)
				if n < 0 || n > 1<<32-1 {
					p.fields.fail("a vector clock holds numbers of 32 bits")
				}
				e.Clock = append(e.Clock, uint32(n))
			}
		case "time":
			e.Before, e.After = p.fields.int(64), p.fields.int(64)
		case "skipped":
			if e.Skipped = p.fields.int32(); e.Skipped <= 0 {
				p.fields.fail("an event stands for a positive number of steps")
			}
		case "lost":
			e.Lost = append(e.Lost, p.fields.lost())
		default:
			return e, nil
		}
		if err = p.done(); err == nil {
			p.next()
		}
	}
	return e, err
}

func (p *parser) effect(e *Event) error {
	if p.keyword == "create" {
		o, err := p.object()
		e.Effects = append(e.Effects, Effect{Create: &o, Object: o.ID})
		return err
	}
	f := Effect{Object: p.fields.int32(), At: p.fields.int32()}
	err := p.done()
	if err != nil {
		return err
	}
	p.next()
	if f.Old, err = p.cells("old"); err != nil {
		return err
	}
	f.New, err = p.cells("new")
	e.Effects = append(e.Effects, f)
	return err
}

// change reads a thread's change; what it was before is known from the state.
func (p *parser) change(c *checker, e *Event) error {
	id := p.fields.int32()
	var ch ThreadChange
	ch.New.ID = id
	if id >= 0 && int(id) < len(c.state.Threads) {
		ch.Old = c.state.Threads[id]
		ch.New = ch.Old
	}
	err := p.thread(&ch.New)
	e.Threads = append(e.Threads, ch)
	return err
}
