package trace

import "strconv"

// FileParts are the cells of an object of KindFile, taken apart.
type FileParts struct {
	Size  int64  // bytes, −1 once the file is removed
	Open  []Cell // a cell a handle: Key is the label of the thread that opened it, Value what waits in its buffer
	Lines []Cell // the last lines; a first one of "…" stands for those before
	First int    // index of Lines[0] among the object's cells
}

// File takes the cells of a file apart.
func (o *Object) File() FileParts {
	var p FileParts
	for i := range o.Cells {
		switch c := &o.Cells[i]; {
		case i == 0 && c.Key == "size":
			p.Size, _ = strconv.ParseInt(c.Value, 10, 64)
		case c.Key != "":
			p.Open = append(p.Open, *c)
		default:
			p.Lines = o.Cells[i:]
			p.First = i
			return p
		}
	}
	p.First = len(o.Cells)
	return p
}
