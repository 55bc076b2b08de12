package text

import (
	"strings"
	"testing"
)

// list makes the results of an operation that gives a list.
func list(items []string, err error) []string {
	if err != nil {
		return ret(err)
	}
	return append([]string{"=>"}, items...)
}

// str makes the result of an operation that gives a str.
func str(s string, err error) []string { return ret(err, s) }

func strToStr(f func(string) string) operation {
	return func(a args) []string { return ret(nil, f(a.str(0))) }
}

func strToBool(f func(string) bool) operation {
	return func(a args) []string { return ret(nil, f(a.str(0))) }
}

func TestFind(t *testing.T) {
	search := func(f func(s, sub string, start, end int64) int64) operation {
		return func(a args) []string { return ret(nil, f(a.str(0), a.str(1), a.i64(2), a.i64(3))) }
	}
	index := func(f func(s, sub string, start, end int64) (int64, error)) operation {
		return func(a args) []string {
			i, err := f(a.str(0), a.str(1), a.i64(2), a.i64(3))
			return ret(err, i)
		}
	}
	with := func(f func(s, sub string, start, end int64) bool) operation {
		return func(a args) []string { return ret(nil, f(a.str(0), a.str(1), a.i64(2), a.i64(3))) }
	}
	golden(t, "find", 7, map[string]operation{
		"find": search(Find), "rfind": search(RFind), "count": search(Count),
		"index": index(IndexOf), "rindex": index(RIndexOf),
		"startswith": with(StartsWith), "endswith": with(EndsWith),
		"removeprefix": func(a args) []string { return ret(nil, RemovePrefix(a.str(0), a.str(1))) },
		"removesuffix": func(a args) []string { return ret(nil, RemoveSuffix(a.str(0), a.str(1))) },
		"replace":      func(a args) []string { return str(Replace(a.str(0), a.str(1), a.str(2), a.i64(3))) },
	})
}

func TestSplit(t *testing.T) {
	golden(t, "split", 100, map[string]operation{
		"splitspace":  func(a args) []string { return list(SplitSpace(a.str(0), a.i64(1)), nil) },
		"rsplitspace": func(a args) []string { return list(RSplitSpace(a.str(0), a.i64(1)), nil) },
		"split":       func(a args) []string { return list(Split(a.str(0), a.str(1), a.i64(2))) },
		"rsplit":      func(a args) []string { return list(RSplit(a.str(0), a.str(1), a.i64(2))) },
		"partition": func(a args) []string {
			before, found, after, err := Partition(a.str(0), a.str(1))
			return ret(err, before, found, after)
		},
		"rpartition": func(a args) []string {
			before, found, after, err := RPartition(a.str(0), a.str(1))
			return ret(err, before, found, after)
		},
		"join":       func(a args) []string { return str(Join(a.str(0), a[1:])) },
		"splitlines": func(a args) []string { return list(SplitLines(a.str(0), a.bool(1)), nil) },
	})
}

func TestPad(t *testing.T) {
	justify := func(f func(s string, width int64, fill string) (string, error)) operation {
		return func(a args) []string { return str(f(a.str(0), a.i64(1), a.str(2))) }
	}
	chars := func(f func(s, chars string) string) operation {
		return func(a args) []string { return ret(nil, f(a.str(0), a.str(1))) }
	}
	golden(t, "pad", 20, map[string]operation{
		"center": justify(Center), "ljust": justify(LJust), "rjust": justify(RJust),
		"zfill":      func(a args) []string { return str(ZFill(a.str(0), a.i64(1))) },
		"expandtabs": func(a args) []string { return str(ExpandTabs(a.str(0), a.i64(1))) },
		"repeat":     func(a args) []string { return str(Repeat(a.str(0), a.i64(1), MaxLen)) },
		"strip":      strToStr(Strip), "lstrip": strToStr(LStrip), "rstrip": strToStr(RStrip),
		"stripchars": chars(StripChars), "lstripchars": chars(LStripChars), "rstripchars": chars(RStripChars),
	})
}

func TestCasing(t *testing.T) {
	golden(t, "casing", 100, map[string]operation{
		"lower": strToStr(Lower), "upper": strToStr(Upper), "title": strToStr(Title), "capitalize": strToStr(Capitalize),
		"swapcase": strToStr(SwapCase), "casefold": strToStr(CaseFold),
		"islower": strToBool(IsLower), "isupper": strToBool(IsUpper), "istitle": strToBool(IsTitle), "isspace": strToBool(IsSpace),
		"isalpha": strToBool(IsAlpha), "isalnum": strToBool(IsAlnum), "isdecimal": strToBool(IsDecimal), "isdigit": strToBool(IsDigit),
		"isnumeric": strToBool(IsNumeric), "isprintable": strToBool(IsPrintable), "isidentifier": strToBool(IsIdentifier),
		"isascii": strToBool(IsASCII),
	})
}

func TestRepr(t *testing.T) {
	golden(t, "repr", 4, map[string]operation{
		"repr": strToStr(Repr), "ascii": strToStr(ASCII), "asciiof": strToStr(ASCIIOf), "reprbytes": strToStr(ReprBytes),
		"chr": func(a args) []string { return str(Chr(a.int(0))) },
		"ord": func(a args) []string {
			i, err := Ord(a.str(0))
			return ret(err, i)
		},
		"maketrans": makeTransOf,
		"transkey": func(a args) []string {
			r, err := TransKey(a.str(0))
			return ret(err, r)
		},
		"translate": func(a args) []string {
			return str(Translate(a.str(0), func(r rune) (string, bool, error) {
				switch r {
				case 'b':
					to, err := TransPoint(a.int(1))
					return to, true, err
				case 'c':
					return "", true, nil
				case '一':
					return "xyz", true, nil
				}
				return "", false, nil
			}))
		},
	})
}

// makeTransOf shows what becomes of every character of x and z.
func makeTransOf(a args) []string {
	entries, err := MakeTrans(a.str(0), a.str(1), a.str(2))
	if err != nil {
		return ret(err)
	}
	table := map[rune]string{}
	for _, e := range entries {
		if table[e.From] = string(e.To); e.Drop {
			table[e.From] = ""
		}
	}
	var shown []string
	for _, char := range Chars(a.str(0) + a.str(2)) {
		to, _ := Translate(char, func(r rune) (string, bool, error) { return table[r], true, nil })
		shown = append(shown, to)
	}
	return ret(nil, strings.Join(shown, "|"))
}

// optional is an argument of a slice: nil for None.
func optional(a args, i int) *int64 {
	if a[i] == "None" {
		return nil
	}
	v := ClampIndex(a.int(i))
	return &v
}

func TestSlice(t *testing.T) {
	golden(t, "slice", 50, map[string]operation{
		"at": func(a args) []string { return str(At(a.str(0), a.i64(1))) },
		"slice": func(a args) []string {
			return str(Sliced(a.str(0), Slice{optional(a, 1), optional(a, 2), optional(a, 3)}))
		},
		"indices": func(a args) []string {
			start, stop, step, count, err := Slice{optional(a, 1), optional(a, 2), optional(a, 3)}.Adjust(a.i64(0))
			return ret(err, start, stop, step, count)
		},
		"compare": func(a args) []string { return ret(nil, Compare(a.str(0), a.str(1))) },
		"chars":   func(a args) []string { return list(Chars(a.str(0)), nil) },
		"len":     func(a args) []string { return ret(nil, Len(a.str(0))) },
	})
}

func TestCodec(t *testing.T) {
	code := func(f func(s, encoding, errors string) (string, error)) operation {
		return func(a args) []string {
			s, err := f(a.str(0), a.str(1), a.str(2))
			if e, ok := err.(*Error); ok && e.Codec != nil {
				return ret(nil, e.Message, e.Type, e.Codec.Encoding, e.Codec.Start, e.Codec.End, e.Codec.Reason)
			}
			return ret(err, s)
		}
	}
	golden(t, "codec", 800, map[string]operation{"encode": code(Encode), "decode": code(Decode)})
}
