package mersenne

import (
	stdsha "crypto/sha512"
	"encoding/hex"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"racewalk/sim/bigint"
	"racewalk/sim/python/text"
)

type method func(t *Twister, a args) (string, error)

type args []string

func (a args) float(i int) float64 {
	f, err := strconv.ParseFloat(a[i], 64)
	if err != nil {
		panic(err)
	}
	return f
}

func (a args) int(i int) text.Int {
	v, ok := bigint.Parse(a[i], 10)
	if !ok {
		panic("no int: " + a[i])
	}
	return text.Big(v)
}

func (a args) i64(i int) int64 { return a.int(i).Small }

func showInt(v text.Int, err error) (string, error) {
	if err != nil {
		return "", err
	}
	return text.ReprInt(v)
}

func showFloat(f float64, err error) (string, error) { return text.FloatHex(f), err }

func showIndex(i int64, err error) (string, error) { return strconv.FormatInt(i, 10), err }

func showList(list []int64, err error) (string, error) {
	var items []string
	for _, i := range list {
		items = append(items, strconv.FormatInt(i, 10))
	}
	return strings.Join(items, ","), err
}

var methods = map[string]method{
	"random":      func(t *Twister, a args) (string, error) { return showFloat(t.Random(), nil) },
	"getrandbits": func(t *Twister, a args) (string, error) { return showInt(t.GetRandBits(a.i64(0))) },
	"randbytes": func(t *Twister, a args) (string, error) {
		b, err := t.RandBytes(a.i64(0))
		return hex.EncodeToString([]byte(b)), err
	},
	"randrange":  func(t *Twister, a args) (string, error) { return showInt(t.RandRangeStop(a.int(0))) },
	"randrange2": func(t *Twister, a args) (string, error) { return showInt(t.RandRange(a.int(0), a.int(1), a.int(2))) },
	"randint":    func(t *Twister, a args) (string, error) { return showInt(t.RandInt(a.int(0), a.int(1))) },
	"choice":     func(t *Twister, a args) (string, error) { return showIndex(t.Choice(a.i64(0))) },
	"shuffle": func(t *Twister, a args) (string, error) {
		list := make([]int64, a.i64(0))
		for i := range list {
			list[i] = int64(i)
		}
		t.Shuffle(a.i64(0), func(i, j int64) { list[i], list[j] = list[j], list[i] })
		return showList(list, nil)
	},
	"sample":  func(t *Twister, a args) (string, error) { return showList(t.Sample(a.i64(0), a.i64(1))) },
	"choices": func(t *Twister, a args) (string, error) { return showList(t.Choices(a.i64(0), a.i64(1))) },
	"weighted": func(t *Twister, a args) (string, error) {
		var weights []float64
		for i := range a[2:] {
			weights = append(weights, a.float(i+2))
		}
		return showList(t.ChoicesWeighted(a.i64(0), weights, 6))
	},
	"uniform": func(t *Twister, a args) (string, error) { return showFloat(t.Uniform(a.float(0), a.float(1)), nil) },
	"triangular": func(t *Twister, a args) (string, error) {
		if len(a) == 2 {
			return showFloat(t.Triangular(a.float(0), a.float(1), nil))
		}
		mode := a.float(2)
		return showFloat(t.Triangular(a.float(0), a.float(1), &mode))
	},
	"normalvariate": func(t *Twister, a args) (string, error) {
		return showFloat(t.NormalVariate(a.float(0), a.float(1)), nil)
	},
	"gauss":          func(t *Twister, a args) (string, error) { return showFloat(t.Gauss(a.float(0), a.float(1)), nil) },
	"lognormvariate": func(t *Twister, a args) (string, error) { return showFloat(t.LogNormVariate(a.float(0), a.float(1))) },
	"expovariate":    func(t *Twister, a args) (string, error) { return showFloat(t.ExpoVariate(a.float(0))) },
	"vonmisesvariate": func(t *Twister, a args) (string, error) {
		return showFloat(t.VonMisesVariate(a.float(0), a.float(1)), nil)
	},
	"gammavariate":    func(t *Twister, a args) (string, error) { return showFloat(t.GammaVariate(a.float(0), a.float(1))) },
	"betavariate":     func(t *Twister, a args) (string, error) { return showFloat(t.BetaVariate(a.float(0), a.float(1))) },
	"paretovariate":   func(t *Twister, a args) (string, error) { return showFloat(t.ParetoVariate(a.float(0))) },
	"weibullvariate":  func(t *Twister, a args) (string, error) { return showFloat(t.WeibullVariate(a.float(0), a.float(1))) },
	"binomialvariate": func(t *Twister, a args) (string, error) { return showIndex(t.BinomialVariate(a.i64(0), a.float(1))) },
	"skip": func(t *Twister, a args) (string, error) {
		t.Skip(a.i64(0) / 3)
		t.Skip(a.i64(0) - a.i64(0)/3)
		f, err := showFloat(t.Random(), nil)
		return f + " " + strconv.Itoa(t.Next), err
	},
}

func seeded(seed string) (t Twister) {
	kind, value, _ := strings.Cut(seed, ":")
	switch kind {
	case "int":
		t.SeedInt(args{value}.int(0))
	case "float":
		t.SeedFloat(args{value}.float(0))
	case "str":
		t.SeedBytes(value)
	}
	return t
}

// TestAgainstCPython holds every method against a table that CPython made.
func TestAgainstCPython(t *testing.T) {
	table, err := os.ReadFile("testdata/random.tsv")
	if err != nil {
		t.Fatal(err)
	}
	rows := map[string]int{}
	for line := range strings.Lines(string(table)) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		seed, name := fields[0], fields[1]
		mark := 2
		for fields[mark] != "=>" {
			mark++
		}
		rows[name]++
		want := strings.Join(fields[mark+1:], " ")
		if got := strings.Join(results(seed, name, fields[2:mark], len(fields)-mark-2), " "); got != want {
			t.Errorf("seed %.30s %s%v\n got %s\nwant %s", seed, name, fields[2:mark], got, want)
		}
	}
	for name := range methods {
		if rows[name] < 4 {
			t.Errorf("only %d rows for %s", rows[name], name)
		}
	}
}

// results makes count calls and one of Random, or up to the first exception.
func results(seed, name string, a args, count int) (list []string) {
	t := seeded(seed)
	if name == "skip" {
		count = 1
	}
	for range count {
		s, err := methods[name](&t, a)
		if err != nil {
			e := err.(*text.Error)
			return append(list, "!!", e.Type, e.Message)
		}
		list = append(list, s)
	}
	if name == "skip" {
		return list
	}
	return append(list, text.FloatHex(t.Random()))
}

func TestCopyIsASnapshot(t *testing.T) {
	a := seeded("int:7")
	a.Gauss(0, 1)
	b := a
	first := []float64{a.Gauss(0, 1), a.Random(), a.Gauss(0, 1)}
	second := []float64{b.Gauss(0, 1), b.Random(), b.Gauss(0, 1)}
	for i := range first {
		if first[i] != second[i] {
			t.Errorf("number %d: %v and %v", i, first[i], second[i])
		}
	}
	if a != b {
		t.Error("the states differ")
	}
}

func TestSkipEqualsDrawing(t *testing.T) {
	a := seeded("str:skip")
	b := a
	for range 2000 {
		a.Uint32()
	}
	b.Skip(0)
	b.Skip(1)
	b.Skip(1999)
	if a.Uint32() != b.Uint32() || a != b {
		t.Error("the states differ")
	}
	if a.Drawn != 2001 {
		t.Errorf("%d words drawn, want 2001", a.Drawn)
	}
}

// TestBeyondCPython has the calls for which CPython draws for ever, or takes
// all memory.
func TestBeyondCPython(t *testing.T) {
	inf, nan := math.Inf(1), math.NaN()
	twister := seeded("int:1")
	for name, f := range map[string]func() (float64, error){
		"gamma of inf":     func() (float64, error) { return twister.GammaVariate(inf, 1) },
		"gamma of nan":     func() (float64, error) { return twister.GammaVariate(nan, 1) },
		"beta of inf":      func() (float64, error) { return twister.BetaVariate(inf, 1) },
		"von Mises of nan": func() (float64, error) { return twister.VonMisesVariate(0, nan), nil },
	} {
		if v, err := f(); err != nil || !math.IsNaN(v) {
			t.Errorf("%s: %v, %v, want NaN", name, v, err)
		}
	}
	if v := twister.VonMisesVariate(0, inf); math.IsNaN(v) {
		t.Error("von Mises of inf is NaN")
	}
	const huge = 1 << 62
	for want, errs := range map[string][]error{
		"MemoryError": {
			second(twister.GetRandBits(huge)), second(twister.GetRandBits(text.MaxBits + 1)), second(twister.RandBytes(huge)),
			second(twister.RandBytes(text.MaxBits/8 + 1)), second(twister.Sample(huge, huge/2)), second(twister.Choices(2, huge)),
			second(twister.ChoicesWeighted(1, []float64{1}, huge)),
		},
		"AssertionError": {second(twister.BinomialVariate(2, nan))},
	} {
		for i, err := range errs {
			if err == nil || err.Error() != want {
				t.Errorf("call %d: %v, want a %s", i, err, want)
			}
		}
	}
	if v, err := twister.GetRandBits(text.MaxBits); err != nil || v.BitLen() < text.MaxBits-64 {
		t.Errorf("MaxBits bits: %d, %v", v.BitLen(), err)
	}
	defer func() {
		if recover() == nil {
			t.Error("Below(0) returns")
		}
	}()
	twister.Below(0)
}

func second[T any](_ T, err error) error { return err }

func TestSHA512(t *testing.T) {
	for n := range 400 {
		data := strings.Repeat("Mersenne", 50)[:n]
		if sha512(data) != stdsha.Sum512([]byte(data)) {
			t.Errorf("the digest of %d bytes differs", n)
		}
	}
}
