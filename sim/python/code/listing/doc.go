// Package listing renders programs of sim/python/code for people and golden tests,
// and checks them. No run needs it.
package listing
