package main

import (
	"fmt"
	"io"
	"os"
)

// The exit statuses of the commands; doc.go says what run means by them.
const (
	exitDone        = 0
	exitFailed      = 1
	exitUsage       = 2
	exitStopped     = 3
	exitInterrupted = 130
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

const usage = `Racewalk runs threaded Python programs under a scheduler of your choice.

Usage:
  racewalk run [flags] FILE.py [-- ARG…]          run a program
  racewalk explore [flags] FILE.py [-- ARG…]      find all outcomes of a program, and count them
  racewalk check [flags] [FOLDER or FILE.txtar …] verify what the lessons claim
  racewalk lessons FOLDER                         write the lessons as the page reads them
  racewalk serve [flags]                          serve the page to this computer's browsers
  racewalk help [command]                         show the flags of a command

Try:
  racewalk run --seed 1 counter.py      a random thread takes each step; the seed repeats the run
  racewalk run --trace counter.py       tell every step in a sentence
`

// run is the whole command, but for the process around it. It returns the exit
// status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if len(args) == 0 {
		fmt.Fprint(stderr, usage)
		return exitUsage
	}
	name, rest := args[0], args[1:]
	switch name {
	case "run":
		return runProgram(rest, stdin, stdout, stderr)
	case "explore":
		return exploreProgram(rest, stdin, stdout, stderr)
	case "check":
		return check(rest, stdout, stderr)
	case "lessons":
		return lessons(rest, stdout, stderr)
	case "serve":
		return serve(rest, stdout, stderr)
	case "help", "-h", "-help", "--help":
		return help(rest, stdout, stderr)
	}
	fmt.Fprintf(stderr, "racewalk: there is no command %q; racewalk help lists them\n", name)
	return exitUsage
}

// help prints the usage of the command, or of one of its commands.
func help(args []string, stdout, stderr io.Writer) int {
	if len(args) == 0 {
		fmt.Fprint(stdout, usage)
		return exitDone
	}
	switch name := args[0]; name {
	case "run", "explore", "check", "lessons":
		return run([]string{name, "--help"}, nil, stdout, stderr)
	case "serve":
		return serve([]string{"--help"}, stdout, stdout) // the flag package's own text
	case "help":
		return help(nil, stdout, stderr)
	default:
		fmt.Fprintf(stderr, "racewalk help: there is no command %q\n", name)
		return exitUsage
	}
}
