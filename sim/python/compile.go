package python

import (
	"strings"

	"racewalk/sim/python/compile"
	"racewalk/sim/python/lib"
	"racewalk/sim/python/syntax"
	"racewalk/sim/session"
)

// File is one file of a program. The first is the one that runs; it imports the
// others by their names without ".py", and finds all of them on its disk. A file
// whose name does not end in ".py" is data; network.txt says what the addresses
// of the network give (package network).
type File = compile.File

// Compile turns source files into a Language. What cannot be compiled comes back
// as diagnostics, sorted by position.
//
// If the program looks into a queue, that is the lock and conditions that it is made
// of; otherwise it is a primitive.
func Compile(files []File) (*Language, syntax.Diagnostics) {
	l, errs := compileWith(files, librarySource)
	if len(errs) == 0 && l.looksIntoQueues() {
		return compileWith(files, openQueues)
	}
	return l, errs
}

// openQueues is librarySource with queues that are written in Python.
func openQueues(module string) (text string, ok bool) {
	if module == "queue" {
		return lib.Source("_timed_queue")
	}
	return librarySource(module)
}

// ForTimedRun implements session.Front: in a timed run a queue is what it is made of,
// a lock and conditions, since who has to wait for them decides how fast it is.
func (l *Language) ForTimedRun() session.Front {
	var files []File
	for _, f := range l.files {
		files = append(files, File{Name: f.name, Text: f.text})
	}
	timed, errs := compileWith(files, openQueues)
	if len(errs) > 0 {
		panic("python: what was compiled does not compile again: " + errs.Error())
	}
	return timed
}

func compileWith(files []File, source func(module string) (text string, ok bool)) (*Language, syntax.Diagnostics) {
	p, errs := compile.Program(files, source, refuse)
	table, more := readNetwork(files)
	if errs = append(errs, more...); len(errs) > 0 {
		return nil, errs
	}
	l := NewLanguage(p)
	l.network = table
	for i, f := range files {
		if i > 0 && !compile.IsSource(f.Name) {
			l.files = append(l.files, dataFile(f))
		} else {
			l.files = append(l.files, newSource(f.Name, f.Text))
		}
	}
	if errs := l.readMarks(files[0]); len(errs) > 0 {
		return nil, errs
	}
	return l, nil
}

// librarySource returns the source of a library module that is written in
// Python. The library is not asked for a native module or what is in it: it may
// have to be fetched first.
func librarySource(module string) (text string, ok bool) {
	first, _, _ := strings.Cut(module, ".")
	if _, native := nativeModules[first]; native {
		return "", false
	}
	return lib.Source(module)
}

// refuse says why a module cannot be imported, or "".
func refuse(module string) string {
	if why := refusal(module); why != "" {
		return "module '" + module + "' is not supported: " + why
	}
	if _, ok := nativeModules[module]; ok {
		return ""
	}
	if _, ok := librarySource(module); ok {
		return ""
	}
	return "module '" + module + "' is not supported, and there is no file " + strings.ReplaceAll(module, ".", "/") + ".py"
}

// Front compiles files for a session.
func Front(files []session.File) (session.Front, []session.Diagnostic) {
	var sources []File
	for _, f := range files {
		sources = append(sources, File{Name: f.Name, Text: f.Text})
	}
	l, errs := Compile(sources)
	if len(errs) == 0 {
		return l, nil
	}
	var out []session.Diagnostic
	for _, e := range errs {
		d := session.Diagnostic{File: e.File, Line: e.Line, Col: e.Col, EndLine: e.Line, EndCol: e.EndCol, Message: e.Message}
		for _, f := range files {
			if f.Name == e.File {
				d.Col, d.EndCol = session.Column(f.Text, e.Line, e.Col), session.Column(f.Text, e.Line, e.EndCol)
			}
		}
		out = append(out, d)
	}
	return nil, out
}
