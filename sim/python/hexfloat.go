package python

import (
	"math"
	"strconv"
	"strings"
)

// parseHexFloat reads a float in hexadecimal, in lower case and without spaces
// around it: what float.fromhex takes.
func parseHexFloat(s string) (float64, bool) {
	sign := ""
	if strings.HasPrefix(s, "-") || strings.HasPrefix(s, "+") {
		sign, s = s[:1], s[1:]
	}
	switch s {
	case "inf", "infinity":
		if sign == "-" {
			return math.Inf(-1), true
		}
		return math.Inf(1), true
	case "nan":
		return math.NaN(), true
	}
	s = strings.TrimPrefix(s, "0x")
	if strings.ContainsAny(s, "_+-") && !strings.Contains(s, "p") {
		return 0, false
	}
	if !strings.Contains(s, "p") {
		s += "p0"
	}
	f, err := strconv.ParseFloat(sign+"0x"+s, 64)
	return f, err == nil && !strings.Contains(s, "_")
}
