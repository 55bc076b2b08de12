package libm

import (
	"math"
	"os"
	"strconv"
	"strings"
	"testing"
)

var unary = map[string]func(float64) float64{
	"exp": Exp, "log": Log, "log2": Log2, "sin": Sin, "cos": Cos, "acos": Acos,
}

// TestCorrectlyRounded holds every function against results that were
// computed with a hundred decimal digits.
func TestCorrectlyRounded(t *testing.T) {
	table, err := os.ReadFile("testdata/libm.tsv")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{}
	for line := range strings.Lines(string(table)) {
		fields := strings.Split(strings.TrimSpace(line), "\t")
		var v [3]float64
		for i, f := range fields[1:] {
			if v[i], err = strconv.ParseFloat(f, 64); err != nil && f != "inf" && f != "-inf" {
				t.Fatal(err)
			}
		}
		seen[fields[0]]++
		got, want := 0.0, v[1]
		if fields[0] == "pow" {
			got, want = Pow(v[0], v[1]), v[2]
		} else {
			got = unary[fields[0]](v[0])
		}
		if math.Float64bits(got) != math.Float64bits(want) {
			t.Errorf("%s(%v): got %x, want %x", fields[0], fields[1:len(fields)-1], got, want)
		}
	}
	for _, name := range []string{"exp", "log", "log2", "sin", "cos", "acos", "pow"} {
		if seen[name] < 100 {
			t.Errorf("only %d cases for %s", seen[name], name)
		}
	}
}

func TestSpecialValues(t *testing.T) {
	inf, nan, zero := math.Inf(1), math.NaN(), math.Copysign(0, -1)
	for _, c := range []struct {
		name      string
		got, want float64
	}{
		{"exp inf", Exp(inf), inf}, {"exp -inf", Exp(-inf), 0}, {"exp nan", Exp(nan), nan},
		{"exp 710", Exp(710), inf}, {"exp -746", Exp(-746), 0}, {"exp 0", Exp(0), 1}, {"exp 1e300", Exp(1e300), inf},
		{"log 0", Log(0), -inf}, {"log -0", Log(zero), -inf}, {"log -1", Log(-1), nan}, {"log inf", Log(inf), inf},
		{"log nan", Log(nan), nan}, {"log 1", Log(1), 0},
		{"log2 0", Log2(0), -inf}, {"log2 8", Log2(8), 3}, {"log2 2**-1074", Log2(5e-324), -1074}, {"log2 1", Log2(1), 0},
		{"log2 -2", Log2(-2), nan}, {"log2 2**1023", Log2(0x1p1023), 1023},
		{"sin 0", Sin(0), 0}, {"sin -0", Sin(zero), zero}, {"sin tiny", Sin(-5e-324), -5e-324}, {"sin inf", Sin(inf), nan},
		{"cos 0", Cos(0), 1}, {"cos tiny", Cos(5e-324), 1}, {"cos -inf", Cos(-inf), nan}, {"cos nan", Cos(nan), nan},
		{"acos 1", Acos(1), 0}, {"acos -1", Acos(-1), math.Pi}, {"acos 1.1", Acos(1.1), nan}, {"acos nan", Acos(nan), nan},
		{"acos 0", Acos(0), math.Pi / 2}, {"acos 5e-324", Acos(5e-324), math.Pi / 2},
		{"pow x 0", Pow(nan, 0), 1}, {"pow 1 y", Pow(1, nan), 1}, {"pow nan", Pow(nan, 1), nan}, {"pow y nan", Pow(2, nan), nan},
		{"pow -1 inf", Pow(-1, inf), 1}, {"pow 2 inf", Pow(2, inf), inf}, {"pow 2 -inf", Pow(2, -inf), 0},
		{"pow .5 inf", Pow(.5, inf), 0}, {"pow .5 -inf", Pow(-.5, -inf), inf},
		{"pow 0 -1", Pow(0, -1), inf}, {"pow -0 -1", Pow(zero, -1), -inf}, {"pow -0 -2", Pow(zero, -2), inf},
		{"pow -0 3", Pow(zero, 3), zero}, {"pow -0 2", Pow(zero, 2), 0}, {"pow 0 .5", Pow(0, .5), 0},
		{"pow inf 2", Pow(inf, 2), inf}, {"pow inf -2", Pow(inf, -2), 0}, {"pow -inf 3", Pow(-inf, 3), -inf},
		{"pow -inf 2", Pow(-inf, 2), inf}, {"pow -inf -3", Pow(-inf, -3), zero},
		{"pow -8 1/3", Pow(-8, 1.0/3), nan}, {"pow overflow", Pow(10, 309), inf}, {"pow -overflow", Pow(-10, 309), -inf},
		{"pow underflow", Pow(10, -325), 0}, {"pow -underflow", Pow(-10, -325), zero}, {"pow huge y", Pow(2, 1e300), inf},
		{"pow huge -y", Pow(2, -1e300), 0}, {"pow tiny y", Pow(2, 1e-300), 1}, {"pow -1 big", Pow(-1, 1e300), 1},
		{"pow -1 odd", Pow(-1, 3), -1}, {"pow -2 tiny", Pow(-2, 1e-30), nan},
	} {
		if math.Float64bits(c.got) != math.Float64bits(c.want) && !(math.IsNaN(c.got) && math.IsNaN(c.want)) {
			t.Errorf("%s: got %v, want %v", c.name, c.got, c.want)
		}
	}
}

func BenchmarkPow(b *testing.B) {
	for b.Loop() {
		Pow(1.1, 10.5)
	}
}
