// Package lib holds the modules that are written in Python: the prelude, and
// those parts of the standard library that need no Go.
//
// A program has all of them within it, unless it is built with the tag page. Then
// it has the ones that nearly every program needs, and asks Outside for the
// others, so that they need not be downloaded before the first step.
package lib
