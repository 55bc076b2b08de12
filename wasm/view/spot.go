package view

import "racewalk/sim/trace"

// spot is where a thread is to be found: at home on its card, or waiting
// somewhere else, where its pawn stands meanwhile.
type spot struct {
	place  place
	object trace.ObjectID // atObject, atEntry, inRoom
	thread trace.ThreadID // atThread
}

type place uint8

const (
	atHome   place = iota
	atObject       // in the row of those who want something of an object
	atEntry        // at the end of a queue where items go in
	inRoom         // waiting for a condition
	atThread       // waiting for a thread's end
	atClock        // asleep
)

func (p *painter) findSpots() {
	p.spots = make([]spot, len(p.state.Threads))
	for i := range p.state.Threads {
		p.spots[i] = p.spotOf(&p.state.Threads[i])
	}
}

func (p *painter) spotOf(th *trace.Thread) spot {
	op := &th.Next
	if !alive(th) {
		return spot{}
	}
	if op.Kind == trace.OpSleep {
		return spot{place: atClock}
	}
	if th.Status != trace.Blocked && op.Kind != trace.OpNet {
		return spot{}
	}
	if o := p.state.Object(op.Object); o != nil && op.Object != trace.NoObject {
		at := atObject
		switch {
		case o.Kind == trace.KindQueue && op.Kind == trace.OpPut:
			at = atEntry
		case o.Kind == trace.KindCondition && op.Kind == trace.OpWait && len(th.For) == 0: // not notified yet
			at = inRoom
		}
		return spot{place: at, object: op.Object}
	}
	other := op.Other
	if p.thread(other) == nil && len(th.For) > 0 {
		other = th.For[0]
	}
	if p.thread(other) != nil && other != th.ID {
		return spot{place: atThread, thread: other}
	}
	return spot{}
}

// waiting returns the threads at a spot, in the order of their ids.
func (p *painter) waiting(at spot) []trace.ThreadID {
	var ids []trace.ThreadID
	for i := range p.spots {
		if p.spots[i] == at {
			ids = append(ids, trace.ThreadID(i))
		}
	}
	return ids
}

// pawn puts a thread's badge somewhere. A thread's pawn is where it waits, if
// that is shown, else at home.
func (p *painter) pawn(id trace.ThreadID, at Point, size float32) {
	p.badge(p.t, Key{partPawn, id, 0}, layerPawn, at, size, &p.state.Threads[id], 1)
	p.anchor(Key{partPawn, id, 0}, around(at, size, size))
}

// row puts pawns in a row from x on, in the space of a number of them, and says
// how many more there are. The row may run to the left, with step -1.
func (p *painter) row(ids []trace.ThreadID, object trace.ObjectID, sub int32, x, y, size float32, room int, step float32) {
	pitch := (size + 4) * step
	for i, id := range ids {
		at := Point{x + pitch*(float32(i)+0.5), y}
		if i == room-1 && len(ids) > room {
			p.centred(Key{partWaiters, object, sub}, layerPawn, at, size+4, p.dim(minText), "+"+itoa(len(ids)-i))
			p.stack(ids[i:], at, size)
			return
		}
		p.waiter(id, at, size)
	}
}

// waiter puts a pawn somewhere away from its card, where it can be clicked on, too.
func (p *painter) waiter(id trace.ThreadID, at Point, size float32) {
	p.pawn(id, at, size)
	p.hit(around(at, max(size, 24), max(size, 24)), id, trace.NoObject)
}

// stack remembers where the threads without a pawn of their own are, so that one
// that leaves comes from there.
func (p *painter) stack(ids []trace.ThreadID, at Point, size float32) {
	for _, id := range ids {
		p.anchor(Key{partPawn, id, 0}, around(at, size, size))
	}
}
