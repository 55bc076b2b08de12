package main

import (
	"bufio"
	"context"
	"io"
	"strings"
)

// lines reads lines one at a time, and only when they are asked for, so that a
// program can converse with a person. Waiting for a line can be given up.
type lines struct {
	reader *bufio.Reader
	asked  bool // a line was asked for that nobody has taken yet
	next   chan line
}

type line struct {
	text string
	ok   bool
}

func newLines(r io.Reader) *lines {
	return &lines{reader: bufio.NewReader(r), next: make(chan line, 1)}
}

// read returns the next line without its end; ok is false at the end of the
// input. It returns err if ctx is done first; the line is not lost then.
func (l *lines) read(ctx context.Context) (text string, ok bool, err error) {
	if !l.asked {
		l.asked = true
		go func() {
			text, err := l.reader.ReadString('\n')
			text = strings.TrimSuffix(strings.TrimSuffix(text, "\n"), "\r")
			l.next <- line{text, err == nil || text != ""}
		}()
	}
	select {
	case next := <-l.next:
		l.asked = false
		return next.text, next.ok, nil
	case <-ctx.Done():
		return "", false, ctx.Err()
	}
}
