// Command racewalk runs threaded Python programs under a scheduler of the user's
// choice, verifies the lessons, and serves the page.
//
//	racewalk run [flags] FILE.py [-- ARG…]
//	racewalk explore [flags] FILE.py [-- ARG…]
//	racewalk check [flags] [FOLDER or FILE.txtar …]
//	racewalk lessons FOLDER
//	racewalk serve [flags]
//	racewalk help [command]
//
// # Running
//
// run prints what the program prints while it runs. Unless told otherwise the
// threads take turns; with --seed a random thread takes each step, with
// --schedule the threads of a printed schedule do. The same program, policy,
// input and schedule give the same run, byte for byte. A schedule that ends
// before the program does is no error in the schedule, but the run stops there
// and says where each thread stands.
//
// A module that lies beside FILE.py is found as Python finds it. FILE.py may be -
// for standard input. Otherwise the program's input() reads the command's
// standard input, line by line as it is asked for; a step that reads waits for the
// line, and no other thread goes on meanwhile, so that the schedule does not
// depend on who types how fast.
//
// With --findings the run is followed by what is wrong with it: a line for each
// finding, and how to mend the program. See package detect for what there is.
//
// Ctrl-C is the program's: its main thread gets a KeyboardInterrupt in its next
// step. A second Ctrl-C ends the command.
//
// The exit status of run is
//
//	0    the program finished (or the n of its sys.exit(n))
//	1    an exception ended a thread; its traceback is on standard error
//	2    the command line, a file or the schedule is wrong, or the program cannot
//	     be compiled: file:line:col: message on standard error
//	3    the run stopped before its end: a deadlock, a limit, the end of the
//	     schedule; standard error says which thread waits for what, where
//	130  Ctrl-C ended it
//
// With --for the program runs by the clock: every instruction costs virtual time, under
// --policy any-op, cpython-3.9 or cpython-3.10, and the run ends after so much of it.
// --seed is then of what varies from run to run; --interrupt-after sends a Ctrl-C.
// At the end run prints what each thread's time went into, as a table and as a line of
// marks; with --json as one object (timedResult). That the time is up is no failure.
// While a program waits for a line of input its clock stands.
//
// # Exploring
//
// explore finds every outcome of a program over all interleavings, counts the
// interleavings that lead to each, and prints for each a schedule that run can
// replay; with --json one object. Under the
// outcomes, and once for all runs, it says what is wrong. Where a bound stops the search the counts are
// lower bounds, and random runs are made. An outcome is how a run ends, what it
// prints, and the final values of the objects that are shared, or of those that a
// comment "# racewalk: show x, q" in the program marks. input() gets the lines of
// --input and then the end of the file. Its exit status is 0 if no outcome fails, 4
// if one does, 2 as for run, 130 after Ctrl-C.
//
// # Checking
//
// check replays every witness of every lesson and follows all interleavings,
// runs the endless versions by the clock, and prints a row a lesson. Its exit
// status is 0 if all is as the lessons say, 1 if not, 2 if a lesson cannot be
// read. See package lesson for the format.
package main
