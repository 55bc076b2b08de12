package text

import "strings"

// A window is the part s[start:end] that a search looks at, in bytes, and
// the index of its first code point. ok is false if start lies behind end or
// beyond the string, where not even "" is found.
type window struct {
	part  string
	first int64
	ok    bool
}

func windowOf(s string, start, end int64) window {
	if start == 0 && end >= int64(len(s)) {
		return window{s, 0, true}
	}
	n := Len(s)
	start, end = bounds(n, start, end)
	if start > n || start > end {
		return window{}
	}
	from := offsetOf(s, start)
	return window{s[from : from+offsetOf(s[from:], end-start)], start, true}
}

// index turns a byte offset in the part into an index in the whole string.
func (w window) index(offset int) int64 {
	if !w.ok || offset < 0 {
		return -1
	}
	return w.first + Len(w.part[:offset])
}

// Find returns s.find(sub, start, end): the lowest index, or -1.
// For "no end" pass math.MaxInt64.
func Find(s, sub string, start, end int64) int64 {
	w := windowOf(s, start, end)
	return w.index(strings.Index(w.part, sub))
}

// RFind returns s.rfind(sub, start, end): the highest index, or -1.
func RFind(s, sub string, start, end int64) int64 {
	w := windowOf(s, start, end)
	return w.index(strings.LastIndex(w.part, sub))
}

// IndexOf returns s.index(sub, start, end); ValueError if there is none.
func IndexOf(s, sub string, start, end int64) (int64, error) {
	return mustFind(Find(s, sub, start, end))
}

// RIndexOf returns s.rindex(sub, start, end); ValueError if there is none.
func RIndexOf(s, sub string, start, end int64) (int64, error) {
	return mustFind(RFind(s, sub, start, end))
}

func mustFind(i int64) (int64, error) {
	if i < 0 {
		return 0, valueError("substring not found")
	}
	return i, nil
}

// Count returns s.count(sub, start, end): occurrences that do not overlap.
func Count(s, sub string, start, end int64) int64 {
	w := windowOf(s, start, end)
	switch {
	case !w.ok:
		return 0
	case sub == "":
		return Len(w.part) + 1
	}
	return int64(strings.Count(w.part, sub))
}

// StartsWith returns s.startswith(prefix, start, end).
func StartsWith(s, prefix string, start, end int64) bool {
	w := windowOf(s, start, end)
	return w.ok && strings.HasPrefix(w.part, prefix)
}

// EndsWith returns s.endswith(suffix, start, end).
func EndsWith(s, suffix string, start, end int64) bool {
	w := windowOf(s, start, end)
	return w.ok && strings.HasSuffix(w.part, suffix)
}

// RemovePrefix returns s.removeprefix(prefix).
func RemovePrefix(s, prefix string) string { return strings.TrimPrefix(s, prefix) }

// RemoveSuffix returns s.removesuffix(suffix).
func RemoveSuffix(s, suffix string) string { return strings.TrimSuffix(s, suffix) }

// Replace returns s.replace(old, new, count); a negative count means all.
func Replace(s, old, new string, count int64) (string, error) {
	found := Count(s, old, 0, int64(len(s)))
	if count < 0 || count > found {
		count = found
	}
	if count > 0 && int64(len(new)) > (MaxLen-int64(len(s)))/count+int64(len(old)) {
		return "", errMemory
	}
	if old == "" {
		return interleave(s, new, count), nil
	}
	return strings.Replace(s, old, new, int(count)), nil
}

// interleave puts sep before each of the first count characters of s; the
// end of s counts as a character.
func interleave(s, sep string, count int64) string {
	b := make([]byte, 0, len(s)+len(sep)*int(count))
	for ; count > 0; count-- {
		b = append(b, sep...)
		char, next, _ := Next(s, 0)
		b = append(b, char...)
		s = s[next:]
	}
	return string(append(b, s...))
}
