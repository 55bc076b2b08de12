package lesson

import "testing"

func TestFits(t *testing.T) {
	tests := []struct {
		shape, output string
		want          bool
	}{
		{"turns 10..20\n", "turns 10\n", true},
		{"turns 10..20\n", "turns 20\n", true},
		{"turns 10..20\n", "turns 21\n", false},
		{"turns 10..20\n", "turns 9.9\n", false},
		{"turns 10..20\n", "turns ten\n", false},
		{"turns 10..20\n", "turns nan\n", false},
		{"turns 10..20\n", "turn 12\n", false},
		{"turns 10..20\n", "turns\n", false},
		{"turns 10..20\n", "turns 12 s\n", false},
		{"turns 10..20\n", "turns 12", false},
		{"turns 10..20\n", "", false},
		{"off by -1.5..0.5 s\nend\n", "off by -1 s\nend\n", true},
		{"off by -1.5..0.5 s\nend\n", "off by 0.6 s\nend\n", false},
		{"off by -1.5..0.5 s\nend\n", "off by -1 s\n", false},
		{"from..to 1..\n", "from..to 1..\n", true},
	}
	for _, test := range tests {
		if got := (&TimedRun{Output: test.shape}).Fits(test.output); got != test.want {
			t.Errorf("%q fits %q: %v", test.output, test.shape, got)
		}
	}
}
