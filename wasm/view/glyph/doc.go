// Package glyph holds the letters of the stage: the outlines of three fonts,
// their widths, and how to turn a letter into pixels.
//
// The outlines are baked from golang.org/x/image/font/gofont into outlines.bin
// (go generate). A glyph is rasterized when it is first needed, at exactly the
// size in device pixels that it is drawn at, since every ratio of device to CSS
// pixels occurs (a browser's zoom is one), and bitmaps of a few sizes would be
// blurred at all others.
//
// Widths grow linearly with the size and do not depend on the device, so that a
// layout in CSS pixels holds for all. Sizes are those of the em square. y of
// images grows downwards, as on the screen.
package glyph

//go:generate go run ./bake outlines.bin
