package libm

import (
	"math"
	"os"
	"strconv"
	"strings"
	"testing"
)

var functions = map[string]func(v []float64) float64{
	"hypot": Hypot,
	"dot":   func(v []float64) float64 { return Dot(v[:len(v)/2], v[len(v)/2:]) },
}

func init() {
	for name, f := range map[string]func(float64) float64{
		"exp": Exp, "expm1": Expm1, "log": Log, "log2": Log2, "log10": Log10, "log1p": Log1p, "cbrt": Cbrt,
		"sin": Sin, "cos": Cos, "tan": Tan, "asin": Asin, "acos": Acos, "atan": Atan,
		"sinh": Sinh, "cosh": Cosh, "tanh": Tanh, "asinh": Asinh, "acosh": Acosh, "atanh": Atanh,
	} {
		functions[name] = func(v []float64) float64 { return f(v[0]) }
	}
	for name, f := range map[string]func(a, b float64) float64{"pow": Pow, "atan2": Atan2} {
		functions[name] = func(v []float64) float64 { return f(v[0], v[1]) }
	}
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
		name, v := fields[0], make([]float64, len(fields)-1)
		for i, f := range fields[1:] {
			if v[i], err = strconv.ParseFloat(f, 64); err != nil {
				t.Fatal(err)
			}
		}
		seen[name]++
		v, want := v[:len(v)-1], v[len(v)-1]
		if got := functions[name](v); math.Float64bits(got) != math.Float64bits(want) {
			t.Errorf("%s%v: got %x, want %x", name, v, got, want)
		}
	}
	for name := range functions {
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
		{"acos -5e-324", Acos(-5e-324), math.Pi / 2}, {"acos 0.5", Acos(0.5), 0x1.0c152382d7366p+0},
		{"asin 0", Asin(0), 0}, {"asin -0", Asin(zero), zero}, {"asin -1", Asin(-1), -math.Pi / 2}, {"asin -1.1", Asin(-1.1), nan},
		{"asin nan", Asin(nan), nan}, {"asin tiny", Asin(5e-324), 5e-324},
		{"atan inf", Atan(inf), math.Pi / 2}, {"atan -inf", Atan(-inf), -math.Pi / 2}, {"atan nan", Atan(nan), nan},
		{"atan -0", Atan(zero), zero}, {"atan -1e21", Atan(-1e21), -math.Pi / 2},
		{"atan2 0 -0", Atan2(0, zero), math.Pi}, {"atan2 -0 -0", Atan2(zero, zero), -math.Pi}, {"atan2 -0 1", Atan2(zero, 1), zero},
		{"atan2 0 -1", Atan2(0, -1), math.Pi}, {"atan2 1 0", Atan2(1, 0), math.Pi / 2}, {"atan2 -1 -0", Atan2(-1, zero), -math.Pi / 2},
		{"atan2 inf inf", Atan2(inf, inf), math.Pi / 4}, {"atan2 -inf 1", Atan2(-inf, 1), -math.Pi / 2},
		{"atan2 1 -inf", Atan2(1, -inf), math.Pi}, {"atan2 1 inf", Atan2(1, inf), 0}, {"atan2 nan", Atan2(nan, 1), nan},
		{"atan2 x nan", Atan2(1, nan), nan}, {"atan2 far", Atan2(1e-300, 1e300), 0}, {"atan2 -far", Atan2(-1e-300, -1), -math.Pi},
		{"tan 0", Tan(0), 0}, {"tan -0", Tan(zero), zero}, {"tan inf", Tan(inf), nan}, {"tan nan", Tan(nan), nan}, {"tan tiny", Tan(-5e-324), -5e-324},
		{"log -inf", Log(-inf), nan}, {"log10 0", Log10(0), -inf}, {"log10 -1", Log10(-1), nan}, {"log10 1000", Log10(1000), 3},
		{"log1p -1", Log1p(-1), -inf}, {"log1p -2", Log1p(-2), nan}, {"log1p inf", Log1p(inf), inf}, {"log1p -0", Log1p(zero), zero},
		{"log1p nan", Log1p(nan), nan},
		{"expm1 inf", Expm1(inf), inf}, {"expm1 -inf", Expm1(-inf), -1}, {"expm1 nan", Expm1(nan), nan}, {"expm1 -0", Expm1(zero), zero},
		{"sinh inf", Sinh(inf), inf}, {"sinh -inf", Sinh(-inf), -inf}, {"sinh nan", Sinh(nan), nan}, {"sinh -0", Sinh(zero), zero},
		{"sinh -800", Sinh(-800), -inf}, {"cosh -inf", Cosh(-inf), inf}, {"cosh nan", Cosh(nan), nan}, {"cosh 0", Cosh(0), 1},
		{"cosh tiny", Cosh(5e-324), 1}, {"cosh 711", Cosh(711), inf},
		{"tanh inf", Tanh(inf), 1}, {"tanh -inf", Tanh(-inf), -1}, {"tanh nan", Tanh(nan), nan}, {"tanh -0", Tanh(zero), zero},
		{"asinh inf", Asinh(inf), inf}, {"asinh -inf", Asinh(-inf), -inf}, {"asinh nan", Asinh(nan), nan}, {"asinh -0", Asinh(zero), zero},
		{"acosh 1", Acosh(1), 0}, {"acosh .9", Acosh(.9), nan}, {"acosh inf", Acosh(inf), inf}, {"acosh nan", Acosh(nan), nan}, {"acosh -inf", Acosh(-inf), nan},
		{"atanh 1", Atanh(1), inf}, {"atanh -1", Atanh(-1), -inf}, {"atanh 2", Atanh(2), nan}, {"atanh nan", Atanh(nan), nan}, {"atanh -0", Atanh(zero), zero},
		{"cbrt inf", Cbrt(inf), inf}, {"cbrt -inf", Cbrt(-inf), -inf}, {"cbrt nan", Cbrt(nan), nan}, {"cbrt -0", Cbrt(zero), zero},
		{"hypot", Hypot(nil), 0}, {"hypot inf nan", Hypot([]float64{nan, -inf}), inf}, {"hypot nan", Hypot([]float64{1, nan}), nan},
		{"hypot 0", Hypot([]float64{0, zero}), 0},
		{"dot", Dot(nil, nil), 0}, {"dot inf", Dot([]float64{inf, 1}, []float64{2, 1}), inf}, {"dot nan", Dot([]float64{inf}, []float64{0}), nan},
		{"dot huge", Dot([]float64{1e200, 1}, []float64{-1e200, 1}), -inf},
		{"pow -1", Pow(4, -1), .25}, {"pow -2", Pow(4, -2), .0625},
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
