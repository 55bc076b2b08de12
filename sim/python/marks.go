package python

import (
	"slices"
	"strings"
	"unicode/utf8"

	"racewalk/sim/python/syntax"
)

// A program's author speaks to Racewalk in comments on lines of their own in the
// main file:
//
//	# racewalk: show x, q
//
// marks the global variables x and q: they are shown even if no function mentions
// them, and an exploration tells outcomes apart by their final values alone.

// markPrefix is what such a comment begins with, spaces aside.
const markPrefix = "racewalk:"

// Marked implements session.Front.
func (l *Language) Marked() []string { return l.marked }

// readMarks takes over the marks of the main file. A mistake in them is an error
// of the program.
func (l *Language) readMarks(f File) (errs syntax.Diagnostics) {
	line := 0
	for text := range strings.Lines(f.Text) {
		line++
		text = strings.TrimRight(text, "\r\n")
		comment, ok := strings.CutPrefix(strings.TrimLeft(text, " \t"), "#")
		if !ok {
			continue
		}
		said, ok := strings.CutPrefix(strings.TrimLeft(comment, "# \t"), markPrefix)
		if !ok {
			continue
		}
		fail := func(part, message string) {
			col := utf8.RuneCountInString(text[:len(text)-len(part)])
			errs = append(errs, syntax.Diagnostic{File: f.Name, Line: line, Col: col, EndCol: utf8.RuneCountInString(text), Message: message})
		}
		said = strings.TrimLeft(said, " \t")
		names, ok := strings.CutPrefix(said, "show ")
		if !ok {
			fail(said, "after \"racewalk:\" comes \"show\" and the names of global variables: # racewalk: show x, y")
			continue
		}
		l.mark(names, fail)
	}
	return errs
}

// mark marks the variables in a list of names. fail complains of the rest of the
// line, from a part of it on.
func (l *Language) mark(names string, fail func(part, message string)) {
	for {
		names = strings.TrimLeft(names, " \t")
		first, rest, more := strings.Cut(names, ",")
		name := strings.TrimSpace(first)
		switch {
		case name == "":
			fail(names, "the name of a variable is missing")
		case !l.hasGlobal(name):
			fail(names, "the program has no global variable '"+name+"'")
		case !slices.Contains(l.marked, name):
			l.marked = append(l.marked, name)
		}
		if !more {
			return
		}
		names = rest
	}
}

// hasGlobal reports whether the main file binds a global variable.
func (l *Language) hasGlobal(name string) bool {
	for _, g := range l.modules[0].globals {
		if g.bound && l.texts[g.name.N] == name {
			return true
		}
	}
	return false
}

// isMarked reports whether a global of the main file is marked, by its heap id.
func (l *Language) isMarked(id int32) bool {
	g := l.modules[0].globals
	i := int(id - l.modules[0].first)
	return i >= 0 && i < len(g) && slices.Contains(l.marked, l.texts[g[i].name.N])
}
