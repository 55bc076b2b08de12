package python

import (
	"slices"

	"racewalk/sim/machine"
	"racewalk/sim/python/code"
	"racewalk/sim/python/mersenne"
	"racewalk/sim/python/text"
	"racewalk/sim/trace"
)

// Module _random: the class Random, and with it most of the module random.

var randomModule = newModule("_random")

var randomType = newType("random", "Random", objectType)

// Slots of a generator: what tells its whole state.
const (
	randomSeed   = iota // the seed; None until the run's own is used
	randomDrawn         // Int: 32-bit words drawn since
	randomSpare         // the second number of gauss's last pair, or None
	randomFresh         // Int: how often it was seeded without a seed
	randomHidden        // Bool: it is the module's own, which all threads reach
)

// twisterCache is the generator of the object that it hangs at, as it was after
// some word; objects forget it when a step is undone.
type twisterCache struct {
	mersenne.Twister
	seed  Value
	fresh int64
}

func init() {
	constructor(randomType, "x=", opNever, func(c *call) Value {
		r := c.new(tRandom, none, integer(0), none, integer(0), vFalse)
		c.seedRandom(r, c.option(0, none))
		return r
	})
	randomModule.member("Random", randomType)
	randomModule.function("_hidden", "", opNever, func(c *call) Value {
		return c.new(tRandom, none, integer(0), none, integer(0), vTrue)
	})
	randomState()
	randomNumbers()
	randomChoices()
	randomDistributions()
}

// drawing registers a method that uses a generator: an operation while another
// thread could use it too.
func drawing(name, sig string, fn func(c *call, t *mersenne.Twister) Value) {
	f := method(randomType, name, "self, /, "+sig, opReads, func(c *call) Value {
		r := c.unwrapped(c.args[0])
		t := c.twister(r)
		x := fn(c, t)
		if !c.failed() {
			c.keepTwister(r, t)
		}
		return x
	})
	natives[f.N].always = func(c *call) bool {
		r := c.unwrapped(c.args[0])
		return c.m.Live > 1 && (c.object(r).Shared || c.slots(r)[randomHidden] == vTrue)
	}
	shown(f, trace.OpRandom)
}

// twister returns a copy of a generator's state.
func (c *call) twister(r Value) *mersenne.Twister {
	s := c.slots(r)
	drawn := s[randomDrawn].N
	k, _ := c.object(r).Index.(*twisterCache)
	if k == nil || k.seed != s[randomSeed] || k.fresh != s[randomFresh].N || k.Drawn > drawn {
		k = &twisterCache{seed: s[randomSeed], fresh: s[randomFresh].N}
		c.plant(&k.Twister, r)
		c.object(r).Index = k
	}
	if k.Drawn < drawn {
		k.Skip(drawn - k.Drawn)
	}
	k.HasSpare, k.Spare = s[randomSpare].Kind == machine.Float, 0
	if k.HasSpare {
		k.Spare = s[randomSpare].Float()
	}
	return &k.Twister
}

// plant seeds a twister as a generator was seeded.
func (c *call) plant(t *mersenne.Twister, r Value) {
	s := c.slots(r)
	switch seed := s[randomSeed]; {
	case seed.Kind == kNone:
		// Nothing was said: each generator has a sequence of its own, the same in
		// every run with the same configuration.
		n := text.Small(int64(c.m.Config().Seed))
		if s[randomHidden] != vTrue {
			n = text.Add(n, text.Small(int64(r.ID())<<20+7919))
		}
		t.SeedInt(text.Add(n, text.Small(s[randomFresh].N*104729)))
	case seed.Kind == machine.Float:
		t.SeedFloat(seed.Float())
	case seed.Kind == machine.Text, seed.Kind == kBytes:
		t.SeedBytes(c.str(seed))
	default:
		t.SeedInt(c.toInt(seed))
	}
}

// keepTwister stores what has changed in a generator.
func (c *call) keepTwister(r Value, t *mersenne.Twister) {
	spare := none
	if t.HasSpare {
		spare = machine.FloatValue(t.Spare)
	}
	s := c.slots(r)
	for i, x := range []Value{randomDrawn: machine.IntValue(t.Drawn), randomSpare: spare} {
		if i >= randomDrawn && s[i] != x {
			c.m.Set(r.ID(), i, x)
		}
	}
}

// seedRandom is seed(x).
func (c *call) seedRandom(r, x Value) {
	switch x = c.unwrapped(x); {
	case x.Kind == kNone:
		c.m.Set(r.ID(), randomFresh, machine.IntValue(c.slots(r)[randomFresh].N+1))
	case isNumber(x), x.Kind == machine.Text, x.Kind == kBytes:
	case c.isType(x, tByteArray):
		s, _ := c.raw(x)
		x = c.bytes(s)
	default:
		c.raise(typeError, "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
		return
	}
	c.m.Set(r.ID(), randomSeed, x)
	c.m.Set(r.ID(), randomDrawn, integer(0))
	c.m.Set(r.ID(), randomSpare, none)
}

func randomState() {
	seed := method(randomType, "seed", "self, a=, version=", opReads, func(c *call) Value {
		c.seedRandom(c.unwrapped(c.args[0]), c.option(1, none))
		return none
	})
	natives[seed.N].always = func(c *call) bool { return c.m.Live > 1 }
	shown(seed, trace.OpRandom)
	method(randomType, "getstate", "self, /", opReads, func(c *call) Value {
		s := c.slots(c.unwrapped(c.args[0]))
		inner := c.newTuple(s[randomSeed], s[randomDrawn], s[randomFresh])
		return c.newTuple(integer(3), inner, s[randomSpare])
	})
	method(randomType, "setstate", "self, state, /", opReads, func(c *call) Value {
		r := c.unwrapped(c.args[0])
		if !c.isType(c.args[1], tTuple) || len(c.slots(c.args[1])) != 3 || !c.isType(c.slots(c.args[1])[1], tTuple) || len(c.slots(c.slots(c.args[1])[1])) != 3 {
			return c.raise(valueError, "setstate() takes a state that getstate() gave")
		}
		state := slices.Clone(c.slots(c.args[1]))
		inner := slices.Clone(c.slots(state[1]))
		for i, x := range []Value{randomSeed: inner[0], randomDrawn: inner[1], randomSpare: state[2], randomFresh: inner[2]} {
			c.m.Set(r.ID(), i, x)
		}
		return none
	})
}

func randomNumbers() {
	drawing("random", "", func(c *call, t *mersenne.Twister) Value { return machine.FloatValue(t.Random()) })
	drawing("getrandbits", "k, /", func(c *call, t *mersenne.Twister) Value {
		k, ok := c.asIndex(c.args[1])
		if !ok {
			return none
		}
		return c.intResult(t.GetRandBits(k))
	})
	drawing("randbytes", "n", func(c *call, t *mersenne.Twister) Value {
		n, ok := c.asIndex(c.args[1])
		if !ok {
			return none
		}
		s, err := t.RandBytes(n)
		if err != nil {
			return c.fault(err)
		}
		return c.bytes(s)
	})
	drawing("randint", "a, b", func(c *call, t *mersenne.Twister) Value {
		a, ok := c.asInt(c.args[1])
		if !ok {
			return none
		}
		b, ok := c.asInt(c.args[2])
		if !ok {
			return none
		}
		return c.intResult(t.RandInt(a, b))
	})
	drawing("randrange", "start, stop=, step=", func(c *call, t *mersenne.Twister) Value {
		n := [3]text.Int{2: text.Small(1)}
		for i := range n {
			if c.given(i+1) && (i != 1 || c.args[i+1].Kind != kNone) {
				var ok bool
				if n[i], ok = c.asInt(c.args[i+1]); !ok {
					return none
				}
			}
		}
		if !c.given(2) || c.args[2].Kind == kNone {
			if c.given(3) {
				return c.raise(typeError, "Missing a non-None stop argument")
			}
			return c.intResult(t.RandRangeStop(n[0]))
		}
		return c.intResult(t.RandRange(n[0], n[1], n[2]))
	})
	drawing("_randbelow", "n", func(c *call, t *mersenne.Twister) Value {
		n, ok := c.asInt(c.args[1])
		if !ok {
			return none
		}
		return c.intResult(t.RandRangeStop(n))
	})
}

// population returns the items of a sequence to choose from.
func (c *call) population(x Value) ([]Value, bool) {
	switch y := c.unwrapped(x); {
	case c.isType(y, tList), c.isType(y, tTuple):
		return c.slots(y), true
	case isSetLike(c.vm, y), c.isType(y, tGen), c.isType(y, tIter):
		c.raise(typeError, "'%s' object is not subscriptable", c.typeName(x))
		return nil, false
	}
	return c.itemsOf(x)
}

func randomChoices() {
	drawing("choice", "seq", func(c *call, t *mersenne.Twister) Value {
		y := c.unwrapped(c.args[1])
		if c.isType(y, tRange) {
			n, _ := c.rangeLen(y)
			i, err := t.Choice(n)
			if err != nil {
				return c.fault(err)
			}
			x, ok := c.rangeItem(y, i)
			if !ok {
				return c.thrown()
			}
			return x
		}
		items, ok := c.population(c.args[1])
		if !ok {
			return none
		}
		i, err := t.Choice(int64(len(items)))
		if err != nil {
			return c.fault(err)
		}
		if c.isType(y, tDict) {
			x, ok := c.item(y, machine.IntValue(i))
			if !ok {
				return c.thrown()
			}
			return x
		}
		return items[i]
	})
	drawing("shuffle", "x", func(c *call, t *mersenne.Twister) Value {
		x := c.unwrapped(c.args[1])
		if !c.isType(x, tList) && !c.isType(x, tDeque) && !c.isType(x, tByteArray) {
			if c.hasMethod(x, "__setitem__") {
				return c.prelude("_shuffle", c.args[0], x)
			}
			return c.raise(typeError, "'%s' object does not support item assignment", c.typeName(c.args[1]))
		}
		first := 0
		if c.isType(x, tDeque) {
			first = 1
		}
		items := slices.Clone(c.slots(x)[first:])
		t.Shuffle(int64(len(items)), func(i, j int64) { items[i], items[j] = items[j], items[i] })
		c.replaceSlots(x, first, items)
		return none
	})
	drawing("sample", "population, k, *, counts=", func(c *call, t *mersenne.Twister) Value {
		y := c.unwrapped(c.args[1])
		if isSetLike(c.vm, y) || c.isType(y, tDict) {
			return c.raise(typeError, "Population must be a sequence.  For dicts or sets, use sorted(d).")
		}
		k, ok := c.asIndex(c.args[2])
		if !ok {
			return none
		}
		pick := func(i int64) Value { x, _ := c.rangeItem(y, i); return x }
		n := int64(0)
		if c.isType(y, tRange) {
			n, _ = c.rangeLen(y)
		} else {
			items, ok := c.population(c.args[1])
			if !ok {
				return none
			}
			n = int64(len(items))
			pick = func(i int64) Value { return items[i] }
		}
		if c.given(3) && c.args[3].Kind != kNone {
			counts, ok := c.itemsOf(c.args[3])
			if !ok {
				return none
			}
			if int64(len(counts)) != n {
				return c.raise(valueError, "The number of counts does not match the population")
			}
			return c.sampleCounted(t, counts, k, pick)
		}
		chosen, err := t.Sample(n, k)
		if err != nil {
			return c.fault(err)
		}
		out := make([]Value, len(chosen))
		for i, j := range chosen {
			out[i] = pick(j)
		}
		return c.newList(out...)
	})
	drawing("choices", "population, weights=, *, cum_weights=, k=", chooseMany)
}

// sampleCounted is sample with counts: as if each item were there so many times.
func (c *call) sampleCounted(t *mersenne.Twister, counts []Value, k int64, pick func(int64) Value) Value {
	ends := make([]int64, len(counts))
	total := int64(0)
	for i, x := range counts {
		n, ok := c.asIndex(x)
		if !ok {
			return none
		}
		total += n
		ends[i] = total
	}
	if total < 0 {
		return c.raise(valueError, "Counts must be non-negative")
	}
	chosen, err := t.Sample(total, k)
	if err != nil {
		return c.fault(err)
	}
	out := make([]Value, len(chosen))
	for i, j := range chosen {
		at, _ := slices.BinarySearch(ends, j+1)
		out[i] = pick(int64(at))
	}
	return c.newList(out...)
}

func chooseMany(c *call, t *mersenne.Twister) Value {
	items, ok := c.itemsOf(c.args[1])
	if !ok {
		return none
	}
	k, ok := c.size(4, 1)
	if !ok {
		return none
	}
	n := int64(len(items))
	var chosen []int64
	var err error
	weights, cumulative := c.option(2, none), c.option(3, none)
	switch {
	case weights.Kind != kNone && cumulative.Kind != kNone:
		return c.raise(typeError, "Cannot specify both weights and cumulative weights")
	case isNumber(weights):
		return c.raise(typeError, "The number of choices must be a keyword argument: k=%d", weights.N)
	case weights.Kind == kNone && cumulative.Kind == kNone:
		if n == 0 && k > 0 {
			return c.raise(indexError, "list index out of range")
		}
		chosen, err = t.Choices(n, k)
	default:
		sums, ok := c.cumulative(weights, cumulative)
		if !ok {
			return none
		}
		chosen, err = t.ChoicesWeighted(n, sums, k)
	}
	if err != nil {
		return c.fault(err)
	}
	out := make([]Value, len(chosen))
	for i, j := range chosen {
		out[i] = items[j]
	}
	return c.newList(out...)
}

// cumulative returns the sums of weights, or those that are given.
func (c *call) cumulative(weights, cumulative Value) ([]float64, bool) {
	if cumulative.Kind != kNone {
		return c.vector(cumulative)
	}
	items, ok := c.itemsOf(weights)
	if !ok {
		return nil, false
	}
	total := integer(0)
	sums := make([]float64, len(items))
	for i, x := range items {
		if !isNumber(x) {
			c.raise(typeError, "unsupported operand type(s) for +: '%s' and '%s'", c.typeName(total), c.typeName(x))
			return nil, false
		}
		if i == 0 {
			total = x
		} else {
			total, _, _ = c.arithmetic(code.Add, total, x)
		}
		sums[i] = c.toFloat(total)
	}
	return sums, true
}

func randomDistributions() {
	// The parameters of a distribution are floats; defaults are in the order of sig.
	number := func(name, sig string, defaults []float64, f func(t *mersenne.Twister, p []float64) (float64, error)) {
		drawing(name, sig, func(c *call, t *mersenne.Twister) Value {
			p := slices.Clone(defaults)
			for i := range p {
				if c.given(i + 1) {
					var ok bool
					if p[i], ok = c.asFloat(c.args[i+1]); !ok {
						return none
					}
				}
			}
			return c.floatResult(f(t, p))
		})
	}
	plain := func(f func(t *mersenne.Twister, a, b float64) float64) func(t *mersenne.Twister, p []float64) (float64, error) {
		return func(t *mersenne.Twister, p []float64) (float64, error) { return f(t, p[0], p[1]), nil }
	}
	checked := func(f func(t *mersenne.Twister, a, b float64) (float64, error)) func(t *mersenne.Twister, p []float64) (float64, error) {
		return func(t *mersenne.Twister, p []float64) (float64, error) { return f(t, p[0], p[1]) }
	}
	type twister = mersenne.Twister
	zeros := []float64{0, 0}
	number("uniform", "a, b", zeros, plain((*twister).Uniform))
	number("gauss", "mu=, sigma=", []float64{0, 1}, plain((*twister).Gauss))
	number("normalvariate", "mu=, sigma=", []float64{0, 1}, plain((*twister).NormalVariate))
	number("vonmisesvariate", "mu, kappa", zeros, plain((*twister).VonMisesVariate))
	number("lognormvariate", "mu, sigma", zeros, checked((*twister).LogNormVariate))
	number("gammavariate", "alpha, beta", zeros, checked((*twister).GammaVariate))
	number("betavariate", "alpha, beta", zeros, checked((*twister).BetaVariate))
	number("weibullvariate", "alpha, beta", zeros, checked((*twister).WeibullVariate))
	number("expovariate", "lambd=", []float64{1}, func(t *twister, p []float64) (float64, error) { return t.ExpoVariate(p[0]) })
	number("paretovariate", "alpha", []float64{0}, func(t *twister, p []float64) (float64, error) { return t.ParetoVariate(p[0]) })
	drawing("triangular", "low=, high=, mode=", func(c *call, t *twister) Value {
		p := [3]float64{0, 1, 0}
		given := false
		for i := range p {
			if c.given(i+1) && c.args[i+1].Kind != kNone {
				var ok bool
				if p[i], ok = c.asFloat(c.args[i+1]); !ok {
					return none
				}
				given = i == 2
			}
		}
		if given {
			return c.floatResult(t.Triangular(p[0], p[1], &p[2]))
		}
		return c.floatResult(t.Triangular(p[0], p[1], nil))
	})
	drawing("binomialvariate", "n=, p=", func(c *call, t *twister) Value {
		n, ok := c.size(1, 1)
		if !ok {
			return none
		}
		p, ok := c.asFloat(c.option(2, machine.FloatValue(0.5)))
		if !ok {
			return none
		}
		k, err := t.BinomialVariate(n, p)
		return c.intResult(text.Small(k), err)
	})
}
