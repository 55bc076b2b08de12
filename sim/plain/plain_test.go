package plain

import (
	"errors"
	"fmt"
	"math"
	"testing"
)

type named int

func (n named) String() string { return fmt.Sprintf("number %d", int(n)) }

// TestSprintf holds messages against those of fmt.
func TestSprintf(t *testing.T) {
	for _, test := range []struct {
		format string
		args   []any
	}{
		{"", nil},
		{"nothing", nil},
		{"100 %%", nil},
		{"%s and %s", []any{"a", "ü → 🔒"}},
		{"%s", []any{""}},
		{"%d, %d, %d, %d", []any{7, int32(-8), int64(math.MinInt64), byte(200)}},
		{"%q is none", []any{"a \"word\"\n\x00é\xff"}},
		{"'%c' or '%c'", []any{'é', byte('(')}},
		{"%c%c%c", []any{'\U0010ffff', rune(0xd800), int64('x')}},
		{"%x %02x %04x %08x", []any{255, byte(10), 0xabc, int64(1 << 40)}},
		{"U+%04X, %04X, %X", []any{'”', 0x1f512, 10}},
		{"%04d, %s: %s", []any{12, named(3), errors.New("it failed")}},
	} {
		if got, want := Sprintf(test.format, test.args...), fmt.Sprintf(test.format, test.args...); got != want {
			t.Errorf("%q: %q, want %q", test.format, got, want)
		}
		if got, want := Errorf(test.format, test.args...).Error(), fmt.Errorf(test.format, test.args...).Error(); got != want {
			t.Errorf("%q: error %q, want %q", test.format, got, want)
		}
	}
}

func TestSprintfPanics(t *testing.T) {
	for _, arg := range []any{nil, 1.5, []int{1}, uint64(1)} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%v is taken for a text or a number", arg)
				}
			}()
			Sprintf("%s", arg)
		}()
	}
}
