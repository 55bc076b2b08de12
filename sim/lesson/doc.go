// Package lesson is the course: each lesson is one txtar file in lessons/, with
// its text, its program and what must come out. It is embedded, so that page and
// command line have the same lessons. It knows neither the language of the
// programs nor how to run them: `racewalk check` holds the lessons against the
// interpreter.
//
// # The format
//
// The file's name, without .txtar, is the lesson's name, which stands in links.
// A file begins with its front matter, one "key: value" a line:
//
//	title: Lost updates                 shown in lists; plain text
//	part: Sharing memory                the part of the course
//	order: 4                            the place in the course
//	policy: any-op                      the policy to begin with
//	notice: Between the load and …      what to notice, one sentence; plain text
//	show: 0x2.1.2x2.1                   the run to begin with, a schedule; optional
//	playhead: 6                         and the step of it to begin at; 0 without
//	runs: 300                           only where there are too many interleavings to
//	                                    count: how many random runs to make instead
//
// A long value goes on in lines that are indented. Then come the sections:
//
//   - "-- prose.md --": the text, 80 to 160 words, in a little Markdown (HTML):
//     paragraphs, lists, code blocks, `code`, *emphasis*, **strong** and
//     [links](https://…).
//   - "-- NAME.py --": the program. The first one runs, and may import the others.
//   - "-- network.txt --": what the addresses that the program asks give; optional
//     (package network).
//   - "-- outcomes --": every outcome that the program can have under the
//     lesson's policy, and to how many interleavings each belongs.
//     "-- outcomes cpython-3.10 --" lists those under another.
//   - "-- timed NAME.py --": another version of the program, for a run by the clock
//     of 5 virtual seconds; it goes on until some time has passed. Optional.
//   - "-- timed --": the shape of what that prints.
//   - "-- questions --": questions to the learner.
//
// # Outcomes
//
// Outcomes are separated by blank lines and consist of "key: value" lines:
//
//	outcome: one update is lost         what it is, in a few words; first
//	witness: 0x2.1.2x2.1.0x3            a schedule that leads to it
//	end: deadlock                       how the run ends; finished without
//	exceptions: ValueError KeyError     types of uncaught exceptions, in order; none without
//	lost: 1                             lost updates in the witness's run
//	lost: 1 at 6                        … after its step 6; may stand several times
//	findings: lost-update data-race     what is wrong with the witness's run: all kinds (package detect), or "none"
//	output:                             what it prints, in the indented lines below
//	  [2]
//
// The witness must lead to exactly this end and output, and, where findings stands,
// show exactly these. Two outcomes of a list
// differ in end, exceptions or output, and no run may end in one that is not
// listed. All interleavings are followed to know that, unless the lesson says how
// many random runs to make; then its outcomes have no numbers. An outcome with an
// interrupt (c) in its witness is one that only Ctrl-C leads to. Such outcomes are
// examples: they have no number, and not all of them are listed.
//
// # Timed runs
//
//	timed: cpython-3.9                  the policy; the page begins with the first one
//	output:                             what it prints; a word FROM..TO stands for a
//	  350..1400 turns                   number between these, them included
//	  consecutive: True
//
// # Questions
//
//	question: Can it print `[2]`?       Markdown
//	goal: output: [2]                   what the learner must make happen; optional
//	ask: x == [4]                       what the page can look for in all states: an
//	                                    expression about the program's global variables,
//	                                    or a sentence about threads; optional
//	can: no                             and whether it can be so under the lesson's policy
//	answer: Yes: let A load …           Markdown
//
// A goal is "output: LINE" (the line has been printed), "lost: N" (at least so
// many updates got lost) or "end: KIND" (the run has ended so). Some witness must
// reach it.
package lesson
