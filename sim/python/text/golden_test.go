package text

import (
	"math"
	"math/big"
	"os"
	"strconv"
	"strings"
	"testing"

	"racewalk/sim/bigint"
)

// An operation of a golden table: it takes the arguments of a row and gives
// its results, as ret makes them.
type operation func(a args) []string

// args are the arguments of a row. A field that does not fit its type panics:
// the table and the test disagree.
type args []string

func (a args) str(i int) string { return a[i] }
func (a args) bool(i int) bool  { return a[i] == "1" }

func (a args) i64(i int) int64 {
	v, err := strconv.ParseInt(a[i], 10, 64)
	if err != nil {
		panic(err)
	}
	return v
}

func (a args) int(i int) Int { return toInt(a[i]) }

func (a args) float(i int) float64 { return toFloat(a[i]) }

func toInt(s string) Int {
	v, ok := new(big.Int).SetString(s, 0)
	if !ok {
		panic("no int: " + s)
	}
	n := bigint.FromBytes(v.Bytes())
	if v.Sign() < 0 {
		n = n.Neg()
	}
	return Big(n)
}

func toFloat(s string) float64 {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic(err)
	}
	return f
}

// ret makes the results of an operation: the exception if there is one.
func ret(err error, values ...any) []string {
	if err != nil {
		e := err.(*Error)
		return []string{"!!", e.Type, e.Message}
	}
	list := []string{"=>"}
	for _, v := range values {
		list = append(list, show(v))
	}
	return list
}

// show is the reverse of a field of a table.
func show(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case bool:
		return strconv.Itoa(b2i(v))
	case int:
		return strconv.Itoa(v)
	case int64:
		return strconv.FormatInt(v, 10)
	case rune:
		return strconv.Itoa(int(v))
	case float64:
		// The bits matter: 0.0 and -0.0 differ.
		if math.IsNaN(v) {
			return "nan"
		}
		return FloatHex(v)
	case Int:
		if v.Big == nil {
			return strconv.FormatInt(v.Small, 10)
		}
		if v.Big.IsInt64() {
			return "a bigint.Int that fits an int64"
		}
		if v.BitLen() < 3322 { // 10**1000
			return v.Big.String()
		}
		return Hex(v)
	}
	panic("show: unknown type")
}

func unescape(t *testing.T, s string) string {
	if strings.IndexByte(s, '\\') < 0 {
		return s
	}
	var b []byte
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' {
			b = append(b, s[i])
			continue
		}
		i++
		switch s[i] {
		case 't':
			b = append(b, '\t')
		case 'n':
			b = append(b, '\n')
		case 'r':
			b = append(b, '\r')
		case '\\':
			b = append(b, '\\')
		case 'x':
			v, err := strconv.ParseUint(s[i+1:i+3], 16, 8)
			if err != nil {
				t.Fatal(err)
			}
			b = append(b, byte(v))
			i += 2
		default:
			t.Fatalf("bad escape in %q", s)
		}
	}
	return string(b)
}

// golden holds the operations against a table that CPython made, at least
// atLeast rows of each.
func golden(t *testing.T, table string, atLeast int, operations map[string]operation) {
	t.Helper()
	text, err := os.ReadFile("testdata/" + table + ".tsv")
	if err != nil {
		t.Fatal(err)
	}
	rows := map[string]int{}
	wrong := 0
	for line := range strings.Lines(string(text)) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		mark := len(fields) - 1
		for ; fields[mark] != "=>" && fields[mark] != "!!"; mark-- {
		}
		for i := range fields {
			fields[i] = unescape(t, fields[i])
		}
		name, a, want := fields[0], args(fields[1:mark]), fields[mark:]
		run := operations[name]
		if run == nil {
			t.Fatalf("no operation %q", name)
		}
		rows[name]++
		if got := run(a); strings.Join(got, "\t") != strings.Join(want, "\t") {
			t.Errorf("%s%s\n got %s\nwant %s", name, quote(a), quote(got), quote(want))
			if wrong++; wrong == 40 {
				t.Fatal("and more")
			}
		}
	}
	for name := range operations {
		if rows[name] < atLeast {
			t.Errorf("only %d rows for %s", rows[name], name)
		}
	}
}

func quote(fields []string) string {
	var b strings.Builder
	for _, f := range fields {
		if len(f) > 300 {
			f = f[:300] + "…"
		}
		b.WriteString(" " + strconv.Quote(f))
	}
	return b.String()
}
