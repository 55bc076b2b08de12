package text

import (
	"math"
	"strings"
	"testing"
)

// The fuzz targets look for panics on any bytes, and for properties that hold
// for every str.

func FuzzNumerals(f *testing.F) {
	for _, s := range []string{"1_000", " -0x_1f ", "1e5", "inf", "٣.5", "1._5", "0b2", "\xff", "\xed\xa0\x80"} {
		f.Add(s, int64(10))
		f.Add(s, int64(0))
	}
	f.Fuzz(func(t *testing.T, s string, base int64) {
		if v, err := ParseInt(s, base); err == nil {
			back, err := ReprInt(v)
			if err != nil {
				return
			}
			if again, _ := ParseInt(back, 10); again.Cmp(v) != 0 {
				t.Errorf("int(%q, %d) is %s, which reads back as another number", s, base, back)
			}
		}
		if v, err := ParseFloat(s); err == nil && v == v {
			if again, _ := ParseFloat(ReprFloat(v)); again != v {
				t.Errorf("float(%q) is %s, which reads back as another number", s, ReprFloat(v))
			}
		}
	})
}

func FuzzFormat(f *testing.F) {
	for _, spec := range []string{"", "*^+z#012_.3f", "<<5", "é>5s", ",", "=08x", "\xff", ".٣"} {
		f.Add(spec, 3.5, int64(-7), "text")
	}
	f.Fuzz(func(t *testing.T, spec string, v float64, a int64, s string) {
		if len(spec) > 7 {
			return // not to spend the time on large widths
		}
		for _, run := range []func() (string, error){
			func() (string, error) { return FormatStr(s, spec) },
			func() (string, error) { return FormatFloat(v, spec) },
			func() (string, error) { return FormatInt(Small(a), spec) },
			func() (string, error) { return FormatBool(a > 0, spec) },
		} {
			if out, err := run(); err != nil && out != "" {
				t.Errorf("format(…, %q) gives both %q and %v", spec, out, err)
			}
		}
	})
}

func FuzzPercent(f *testing.F) {
	for _, template := range []string{"%s %d", "%(a)s", "%*.*f", "%-05x|%%", "%(", "100%", "%ld%c", "%\xff"} {
		f.Add(template, int64(5), "x")
	}
	f.Fuzz(func(t *testing.T, template string, a int64, s string) {
		if strings.ContainsAny(template, "0123456789") && len(template) > 12 {
			return // not to spend the time on large widths
		}
		number := "int:" + show(a%1000)
		for _, kind := range []string{"tuple", "dict", "one"} {
			out, err := interpolate(template, kind, []string{number, "str:" + s, number})
			if err == nil && !strings.Contains(template, "%") && out != template {
				t.Errorf("%q became %q", template, out)
			}
		}
		for _, p := range ParsePercent(template) {
			if p.Literal != "" && p.Err != nil {
				t.Errorf("%q: a literal with an error", template)
			}
		}
	})
}

func FuzzTemplate(f *testing.F) {
	for _, template := range []string{"{}", "{0.a[1]!r:>{1}}", "{{}}", "{a[", "{:{:{}}}", "{!}", "{\xff}", "{0[\xed\xa0\x80]}"} {
		f.Add(template)
	}
	f.Fuzz(func(t *testing.T, template string) {
		out, err := fillIn(ParseTemplate(template))
		if err == nil && !strings.ContainsAny(template, "{}") && out != template {
			t.Errorf("%q became %q", template, out)
		}
	})
}

func FuzzCodec(f *testing.F) {
	for _, s := range []string{"abc", "é一😀", "\xed\xa0\x80", "\xff\xfe", "\xe2\x82", "\xf4\x90\x80\x80"} {
		f.Add(s, "utf-8", "strict")
		f.Add(s, "latin-1", "surrogateescape")
	}
	f.Fuzz(func(t *testing.T, data, encoding, errors string) {
		for _, e := range []string{encoding, "utf-8", "ascii"} {
			s, err := Decode(data, e, "surrogateescape")
			if err != nil {
				continue
			}
			if back, err := Encode(s, e, "surrogateescape"); err != nil || back != data {
				t.Errorf("%q in %s becomes %q and then %q (%v)", data, e, s, back, err)
			}
		}
		_, _ = Decode(data, encoding, errors)
		_, _ = Encode(data, encoding, errors)
		for _, quoted := range []string{Repr(data), ASCII(data), ReprBytes(data)} {
			if strings.ContainsAny(quoted, "\n\r\x00") {
				t.Errorf("%q has a control character in its repr", data)
			}
		}
	})
}

func FuzzStr(f *testing.F) {
	f.Add("a b\tc", "b", int64(1), int64(-1))
	f.Add("é一😀\xed\xa0\x80", "一", int64(-3), int64(2))
	f.Add("\xff\xed\xa0x", "\xa0", int64(0), int64(9))
	f.Fuzz(func(t *testing.T, s, sub string, start, end int64) {
		if len(s) > 200 {
			return
		}
		if n := int64(len(Chars(s))); n != Len(s) || strings.Join(Chars(s), "") != s {
			t.Errorf("%q has %d characters and a length of %d", s, n, Len(s))
		}
		for _, step := range []int64{1, -1, 2} {
			if _, err := Sliced(s, Slice{&start, &end, &step}); err != nil {
				t.Error(err)
			}
		}
		if at, ok := Find(s, sub, start, end), Count(s, sub, start, end) > 0; (at >= 0) != ok || at < -1 || at > Len(s) {
			t.Errorf("%q is found in %q at %d, but is it? %v", sub, s, at, ok)
		}
		for name, parts := range map[string][]string{"split": splitAll(Split, s, sub), "rsplit": splitAll(RSplit, s, sub)} {
			if joined, _ := Join(sub, parts); sub != "" && joined != s {
				t.Errorf("%s of %q by %q does not join up again", name, s, sub)
			}
		}
		if joined, _ := Join("", SplitLines(s, true)); joined != s {
			t.Errorf("the lines of %q do not join up again", s)
		}
		_ = SplitSpace(s, start)
		_ = RSplitSpace(s, end)
		_, _ = Replace(s, sub, "-", start)
		_, _ = At(s, start)
		for _, change := range []func(string) string{Lower, Upper, Title, Capitalize, SwapCase, CaseFold, Strip, numeral} {
			change(s)
		}
		_ = IsTitle(s) || IsLower(s) || IsUpper(s) || IsIdentifier(s) || IsPrintable(s)
	})
}

func splitAll(split func(s, sep string, maxsplit int64) ([]string, error), s, sep string) []string {
	parts, _ := split(s, sep, -1)
	return parts
}

func FuzzStrftime(f *testing.F) {
	for _, format := range []string{"%Y-%m-%d", "%_5d%^a%#Z", "%", "%E", "%Oy%12Ea", "%\xff", "%%%"} {
		f.Add(format, int64(0))
	}
	f.Fuzz(func(t *testing.T, format string, seconds int64) {
		broken, err := GMTime(seconds)
		if err != nil || strings.ContainsAny(format, "0123456789") && len(format) > 12 {
			return
		}
		if broken.Seconds() != seconds {
			t.Errorf("%d s is %v, which is %d s", seconds, broken, broken.Seconds())
		}
		if s, err := Strftime(format, broken); err == nil {
			_, _ = Strptime(s, format)
		}
		_, _ = Strptime(format, format)
	})
}

// TestLimits makes sure that what would take all memory is an exception, and
// that what is just large is not.
func TestLimits(t *testing.T) {
	far, huge := int64(math.MaxInt64), Small(math.MaxInt64)
	beyond, _ := Lsh(Small(1), Small(100))
	large, _ := Repeat("a", MaxLen/2+1, MaxLen)
	few := func(s string, err error) error { return err }
	whole := func(v Int, err error) error { return err }
	wide := ParsePercent("%*d")[0]
	_ = wide.SetWidth(huge)
	precise := ParsePercent("%.100000000d")[0]
	preciseFloat := ParsePercent("%.100000000f")[0]
	for name, err := range map[string]error{
		"repeat":     few(Repeat("ab", far, MaxLen)),
		"center":     few(Center("a", far, "*")),
		"ljust":      few(LJust("a", far, "*")),
		"rjust":      few(RJust("a", MaxLen/2, "一")),
		"zfill":      few(ZFill("a", far)),
		"expandtabs": few(ExpandTabs("\t\t", far)),
		"replace":    few(Replace(strings.Repeat("a", 10000), "a", strings.Repeat("b", 10000), -1)),
		"join":       few(Join(large, []string{"", "", ""})),
		"translate": few(Translate(strings.Repeat("a", 10000), func(rune) (string, bool, error) {
			return strings.Repeat("b", 10000), true, nil
		})),
		"format str":    few(FormatStr("a", "9223372036854775807")),
		"format int":    few(FormatInt(Small(1), "09223372036854775807,d")),
		"format float":  few(FormatFloat(1, ".2147483647f")),
		"format width":  few(FormatFloat(1, "2147483647f")),
		"% width":       few(wide.Int(Small(1))),
		"% precision":   few(precise.Int(Small(1))),
		"% f precision": few(preciseFloat.Float(1)),
		"strftime":      few(Strftime("%999999999d", TimeOf(0))),
		"pow":           whole(Pow(Small(2), Small(MaxBits))),
		"pow big":       whole(Pow(Small(2), beyond)),
		"pow of big":    whole(Pow(beyond, beyond)),
		"lsh":           whole(Lsh(Small(1), Small(MaxBits))),
		"lsh big":       whole(Lsh(Small(1), beyond)),
	} {
		if e, ok := err.(*Error); !ok || e.Type != "MemoryError" || e.Error() != "MemoryError" {
			t.Errorf("%s: got %v, want a MemoryError", name, err)
		}
	}
	half, err := Lsh(Small(1), Small(MaxBits/2))
	if err != nil || half.BitLen() != MaxBits/2+1 {
		t.Errorf("1 << %d: %d bits, %v", MaxBits/2, half.BitLen(), err)
	}
	if _, err := Mul(half, half); err == nil {
		t.Error("a product of more than MaxBits bits")
	}
	if v, err := Lsh(Small(0), beyond); err != nil || v.Sign() != 0 {
		t.Errorf("0 << 2**100: %v, %v", v, err)
	}
	if s, err := Repeat("ab", 50, 100); err != nil || len(s) != 100 {
		t.Errorf("a str of just the limit: %d bytes, %v", len(s), err)
	}
	if _, err := Repeat("ab", 51, 100); err == nil {
		t.Error("a str beyond the limit")
	}
	if s, err := Center("a", 1<<20, "*"); err != nil || len(s) != 1<<20 {
		t.Errorf("a large str: %d bytes, %v", len(s), err)
	}
}
