package text

import (
	"math"
	"slices"
	"strings"
)

// limit makes the number of splits of a maxsplit argument, where a negative
// one means no limit.
func limit(maxsplit int64) int64 {
	if maxsplit < 0 {
		return math.MaxInt64
	}
	return maxsplit
}

// Split returns s.split(sep, maxsplit); ValueError if sep is empty. A
// negative maxsplit means no limit.
func Split(s, sep string, maxsplit int64) ([]string, error) {
	if sep == "" {
		return nil, valueError("empty separator")
	}
	parts := []string{}
	for n := limit(maxsplit); n > 0; n-- {
		before, after, found := strings.Cut(s, sep)
		if !found {
			break
		}
		parts = append(parts, before)
		s = after
	}
	return append(parts, s), nil
}

// RSplit returns s.rsplit(sep, maxsplit); ValueError if sep is empty.
func RSplit(s, sep string, maxsplit int64) ([]string, error) {
	if sep == "" {
		return nil, valueError("empty separator")
	}
	parts := []string{}
	for n := limit(maxsplit); n > 0; n-- {
		at := strings.LastIndex(s, sep)
		if at < 0 {
			break
		}
		parts = append(parts, s[at+len(sep):])
		s = s[:at]
	}
	parts = append(parts, s)
	slices.Reverse(parts)
	return parts, nil
}

// SplitSpace returns s.split(None, maxsplit): words between runs of
// whitespace.
func SplitSpace(s string, maxsplit int64) []string {
	words := []string{}
	n := limit(maxsplit)
	for s = trimLeft(s, isSpace); s != ""; n-- {
		if n == 0 {
			return append(words, s)
		}
		end := 0
		for end < len(s) {
			r, size := decode(s[end:])
			if isSpace(r) {
				break
			}
			end += size
		}
		words = append(words, s[:end])
		s = trimLeft(s[end:], isSpace)
	}
	return words
}

// RSplitSpace returns s.rsplit(None, maxsplit).
func RSplitSpace(s string, maxsplit int64) []string {
	words := []string{}
	n := limit(maxsplit)
	for s = trimRight(s, isSpace); s != ""; n-- {
		if n == 0 {
			words = append(words, s)
			break
		}
		start := len(s)
		for start > 0 {
			r, size := decodeLast(s[:start])
			if isSpace(r) {
				break
			}
			start -= size
		}
		words = append(words, s[start:])
		s = trimRight(s[:start], isSpace)
	}
	slices.Reverse(words)
	return words
}

// SplitLines returns s.splitlines(keepends).
func SplitLines(s string, keepEnds bool) []string {
	lines := []string{}
	for s != "" {
		end, next := len(s), len(s)
		for at := 0; at < len(s); {
			r, size := decode(s[at:])
			if isLineBreak(r) {
				end, next = at, at+size
				if r == '\r' && strings.HasPrefix(s[next:], "\n") {
					next++
				}
				break
			}
			at += size
		}
		if keepEnds {
			end = next
		}
		lines = append(lines, s[:end])
		s = s[next:]
	}
	return lines
}

// Partition returns s.partition(sep): what comes before it, sep and what
// comes after it, or s and two empty strings. ValueError if sep is empty.
func Partition(s, sep string) (before, found, after string, err error) {
	if sep == "" {
		return "", "", "", valueError("empty separator")
	}
	if before, after, ok := strings.Cut(s, sep); ok {
		return before, sep, after, nil
	}
	return s, "", "", nil
}

// RPartition returns s.rpartition(sep): as Partition at the last sep, or two
// empty strings and s.
func RPartition(s, sep string) (before, found, after string, err error) {
	if sep == "" {
		return "", "", "", valueError("empty separator")
	}
	if at := strings.LastIndex(s, sep); at >= 0 {
		return s[:at], sep, s[at+len(sep):], nil
	}
	return "", "", s, nil
}

// Join returns sep.join(items).
func Join(sep string, items []string) (string, error) {
	size := 0
	for _, item := range items {
		if size += len(item) + len(sep); size-len(sep) > MaxLen {
			return "", errMemory
		}
	}
	return strings.Join(items, sep), nil
}
