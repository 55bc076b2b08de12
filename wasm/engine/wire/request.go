package wire

import "racewalk/sim/session"

// Request reads one request. Fields that it does not know are errors, since page
// and engine are of one build. With an error the result has the ID if that came
// before the mistake.
func Request(text string) (session.Request, error) {
	var request session.Request
	r := &reader{text: text}
	r.object(func(name string) bool { return r.requestField(&request, name) })
	r.space()
	if r.err == nil && r.at < len(text) {
		r.fail("something follows the request")
	}
	if r.err != nil {
		return session.Request{ID: request.ID}, r.err
	}
	return request, nil
}

// requestField reads the value of the field of that name; false means that there is
// none.
func (r *reader) requestField(q *session.Request, name string) bool {
	switch name {
	case "id":
		q.ID = r.int()
	case "command":
		q.Command = r.string()
	case "files":
		q.Files = array(r, (*reader).file)
	case "policy":
		q.Policy = r.string()
	case "schedule":
		q.Schedule = r.string()
	case "seed":
		q.Seed = r.uint64()
	case "input":
		q.Input = array(r, (*reader).string)
	case "thread":
		q.Thread = r.int()
	case "interrupt":
		q.Interrupt = r.bool()
	case "scheduler":
		q.Scheduler = r.string()
	case "steps":
		q.Steps = r.int()
	case "playhead":
		q.Playhead = r.int()
	case "expr":
		q.Expr = r.string()
	case "runs":
		q.Runs = r.int()
	case "depth":
		q.Depth = r.int()
	case "bounds":
		r.object(func(name string) bool { return r.bound(&q.Bounds, name) })
	case "for":
		q.For = int64(r.int())
	case "interruptAt":
		q.InterruptAt = int64(r.int())
	default:
		return false
	}
	return true
}

func (r *reader) bound(b *session.Bounds, name string) bool {
	switch name {
	case "preemptions":
		b.Preemptions = r.int()
	case "interrupts":
		b.Interrupts = r.int()
	case "states":
		b.States = r.int()
	case "memory":
		b.Memory = r.int()
	default:
		return false
	}
	return true
}

func (r *reader) file() (f session.File) {
	r.object(func(name string) bool {
		switch name {
		case "name":
			f.Name = r.string()
		case "text":
			f.Text = r.string()
		default:
			return false
		}
		return true
	})
	return f
}

// array reads an array, each item by its own method.
func array[T any](r *reader, item func(*reader) T) []T {
	items := []T{}
	r.expect('[')
	if r.skip(']') {
		return items
	}
	for r.err == nil {
		items = append(items, item(r))
		if r.skip(']') {
			break
		}
		r.expect(',')
	}
	return items
}
