package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
)

// command is the flags of one command and its usage text.
type command struct {
	*flag.FlagSet
	usage string // what stands above the list of flags
}

func newCommand(name, usage string) *command {
	c := &command{flag.NewFlagSet("racewalk "+name, flag.ContinueOnError), usage}
	c.SetOutput(io.Discard)
	c.Usage = func() {}
	return c
}

// parse reads flags wherever they stand, up to "--". It returns the arguments
// that are no flags, and those after "--". When done is set the command is over
// with that status: the flags are wrong, or help was asked for.
func (c *command) parse(args []string, stdout, stderr io.Writer) (names, rest []string, status int, done bool) {
	for i, arg := range args {
		if arg == "--" {
			args, rest = args[:i], args[i+1:]
			break
		}
	}
	for {
		switch err := c.Parse(args); {
		case errors.Is(err, flag.ErrHelp):
			c.help(stdout)
			return nil, nil, exitDone, true
		case err != nil:
			c.complain(stderr, "%s", message(err))
			return nil, nil, exitUsage, true
		}
		if c.NArg() == 0 {
			return names, rest, 0, false
		}
		names = append(names, c.Arg(0))
		args = c.Args()[1:]
	}
}

// listVar adds the flag --data, which may be given several times.
func (c *command) listVar(list *[]string) {
	c.Func("data", "put `FILE`, beside the program, or all of a folder on its disk; files\nthat its strings name are there by themselves", func(name string) error {
		*list = append(*list, name)
		return nil
	})
}

// complain says what is wrong with the command line.
func (c *command) complain(w io.Writer, format string, args ...any) {
	fmt.Fprintf(w, "%s: %s; %s --help lists the flags\n", c.Name(), fmt.Sprintf(format, args...), c.Name())
}

// given reports whether a flag is on the command line.
func (c *command) given(name string) bool {
	found := false
	c.Visit(func(f *flag.Flag) { found = found || f.Name == name })
	return found
}

// message puts the flag package's errors into this command's words.
func message(err error) string {
	s := err.Error()
	if name, ok := strings.CutPrefix(s, "flag provided but not defined: -"); ok {
		return "there is no flag --" + name
	}
	if name, ok := strings.CutPrefix(s, "flag needs an argument: -"); ok {
		return "--" + name + " needs a value"
	}
	s = strings.NewReplacer("for flag -", "for --", "invalid boolean value", "invalid value", "for -", "for --").Replace(s)
	return strings.TrimSuffix(s, ": parse error")
}

// help prints the usage and the flags.
func (c *command) help(w io.Writer) {
	fmt.Fprintf(w, "%s\nFlags:\n", c.usage)
	c.VisitAll(func(f *flag.Flag) {
		value, text := flag.UnquoteUsage(f)
		if value != "" {
			value = " " + value
		}
		fmt.Fprintf(w, "  %-20s %s\n", "--"+f.Name+value, strings.ReplaceAll(text, "\n", "\n"+strings.Repeat(" ", 23)))
	})
}
