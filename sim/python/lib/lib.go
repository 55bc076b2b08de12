// Package lib holds the modules that are written in Python: the prelude, and
// those parts of the standard library that need no Go.
//
// A program has all of them within it, unless it is built with the tag page. Then
// it asks Outside for them: most need not be downloaded before the first step, and
// package embed would bring the file system and the clock along.
package lib
