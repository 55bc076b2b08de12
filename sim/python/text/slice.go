package text

import "math"

// Slice is a slice object's start, stop and step; nil stands for None.
type Slice struct{ Start, Stop, Step *int64 }

// ClampIndex makes an index of any int: one beyond int64 becomes the nearest
// end of it, as slices and find's bounds take it.
func ClampIndex(i Int) int64 {
	switch {
	case i.Big == nil:
		return i.Small
	case i.Big.Sign() < 0:
		return math.MinInt64
	}
	return math.MaxInt64
}

// Adjust resolves the slice for a sequence of the given length, as
// slice.indices does: items are start, start+step, ... and there are count of
// them. ValueError if the step is 0.
func (s Slice) Adjust(length int64) (start, stop, step, count int64, err error) {
	step = 1
	if s.Step != nil {
		// The opposite of the smallest int64 is not one.
		if step = max(*s.Step, -math.MaxInt64); step == 0 {
			return 0, 0, 0, 0, valueError("slice step cannot be zero")
		}
	}
	start, stop = 0, math.MaxInt64
	if step < 0 {
		start, stop = math.MaxInt64, math.MinInt64
	}
	if s.Start != nil {
		start = *s.Start
	}
	if s.Stop != nil {
		stop = *s.Stop
	}
	start, stop, count = AdjustIndices(length, start, stop, step)
	return start, stop, step, count, nil
}

// AdjustIndices is PySlice_AdjustIndices: it brings start and stop, which may
// be negative, within the length and counts the items. step is not 0 and not
// the smallest int64. Of a negative step stop may be -1 in the result: before
// the first item.
func AdjustIndices(length, start, stop, step int64) (first, end, count int64) {
	first = adjustIndex(length, start, step)
	end = adjustIndex(length, stop, step)
	switch {
	case step < 0 && end < first:
		count = (first-end-1)/-step + 1
	case step > 0 && first < end:
		count = (end-first-1)/step + 1
	}
	return first, end, count
}

func adjustIndex(length, i, step int64) int64 {
	if i < 0 {
		i += length
		if i < 0 {
			if step < 0 {
				return -1
			}
			return 0
		}
	} else if i >= length {
		if step < 0 {
			return length - 1
		}
		return length
	}
	return i
}

// bounds resolves the start and end that find, count, startswith and their
// like take: i may exceed n, but no bound is negative.
func bounds(n, start, end int64) (i, j int64) {
	if end > n {
		end = n
	} else if end < 0 {
		end = max(end+n, 0)
	}
	if start < 0 {
		start = max(start+n, 0)
	}
	return start, end
}

// Sliced returns s[start:stop:step].
func Sliced(s string, slice Slice) (string, error) {
	start, stop, step, count, err := slice.Adjust(Len(s))
	if err != nil || count == 0 {
		return "", err
	}
	if step == 1 {
		from := offsetOf(s, start)
		return s[from : from+offsetOf(s[from:], stop-start)], nil
	}
	if IsASCII(s) {
		b := make([]byte, 0, count)
		for ; count > 0; count-- {
			b = append(b, s[start])
			start += step
		}
		return string(b), nil
	}
	chars := Chars(s)
	b := make([]byte, 0, len(s))
	for ; count > 0; count-- {
		b = append(b, chars[start]...)
		start += step
	}
	return string(b), nil
}
