// Package mesh turns scenes into triangles for a single draw call: positions in
// device pixels, places in an atlas of glyphs, premultiplied colours. It knows no
// Ebiten, so it can be tested anywhere.
//
// Edges are smooth because every polygon ends in a rim of one pixel over which
// it becomes transparent, half a pixel on either side of the true edge. On edges
// that lie on pixel boundaries this makes no difference, which is why shapes
// that stand still are moved to whole pixels.
package mesh
