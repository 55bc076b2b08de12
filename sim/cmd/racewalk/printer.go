package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"racewalk/sim/machine"
)

// printer shows what a machine's program prints as it happens, and gets its input.
type printer struct {
	options
	m *machine.Machine

	stdout      *bufio.Writer
	stderr      io.Writer
	out, errs   int // bytes of the machine's output and errors that were printed
	flushed     time.Time
	broken      error // why nothing can be written to standard output
	midLine     bool  // standard output does not stand at the start of a line
	interrupted bool  // Ctrl-C came, and the program has had it
}

// flushEvery bounds how long output may wait to be written.
const flushEvery = 10 * time.Millisecond

func newPrinter(o options, m *machine.Machine, stdout, stderr io.Writer) printer {
	return printer{options: o, m: m, stdout: bufio.NewWriterSize(stdout, 32<<10), stderr: stderr}
}

// feed gives the program the next line of input, or its end. Before that Ctrl-C may
// come.
func (p *printer) feed(ctx context.Context, input *lines) {
	if p.interrupted {
		ctx = context.Background()
	}
	switch text, more, err := input.read(ctx); {
	case err != nil: // Ctrl-C
	case more:
		p.m.Feed(text)
	default:
		p.m.EndInput()
	}
}

// encode prints a value as JSON.
func (p *printer) encode(x any) {
	encoder := json.NewEncoder(p.stdout)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(x); err != nil {
		panic(fmt.Sprintf("racewalk: %v", err)) // the type holds nothing that JSON cannot express
	}
}

// print shows what the program has printed since the last time.
func (p *printer) print() {
	if out := p.m.Output[p.out:]; len(out) > 0 && !p.json {
		p.stdout.Write(out) // an error sticks, and flush sees it
		p.midLine = out[len(out)-1] != '\n'
	}
	p.out = len(p.m.Output)
	if errs := p.m.Errors[p.errs:]; len(errs) > 0 {
		p.flush() // so that the two stay in order on a terminal
		p.stderr.Write(errs)
		p.errs = len(p.m.Errors)
	}
	if p.stdout.Buffered() > 0 && time.Since(p.flushed) > flushEvery {
		p.flush()
		p.flushed = time.Now()
	}
}

// flush writes out what was printed so far.
func (p *printer) flush() {
	if err := p.stdout.Flush(); err != nil {
		p.broken = err
	}
}

// freshLine ends a line that the program has begun.
func (p *printer) freshLine() {
	if p.midLine {
		p.stdout.WriteByte('\n')
		p.midLine = false
	}
}
