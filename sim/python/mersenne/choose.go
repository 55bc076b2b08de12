package mersenne

import (
	"math"
	"math/bits"
	"sort"

	"racewalk/sim/python/text"
)

// Below returns a random number in [0, n), n > 0: as many bits as n has, until
// they are less.
func (t *Twister) Below(n int64) int64 {
	if n <= 0 {
		panic("mersenne: nothing is below 0")
	}
	k := bits.Len64(uint64(n))
	for {
		if r := t.bits64(k); r < uint64(n) {
			return int64(r)
		}
	}
}

// below is Below for any n > 0.
func (t *Twister) below(n text.Int) text.Int {
	if n.Big == nil {
		return text.Small(t.Below(n.Small))
	}
	for {
		if r := t.bigBits(n.Big.BitLen()); r.Cmp(n.Big) < 0 {
			return text.Big(r)
		}
	}
}

// RandRange returns random.randrange(start, stop, step); ValueError if there
// is nothing to choose from.
func (t *Twister) RandRange(start, stop, step text.Int) (text.Int, error) {
	width := text.Sub(stop, start)
	if step.Big == nil && step.Small == 1 {
		if width.Sign() <= 0 {
			return text.Int{}, emptyRange(start, stop)
		}
		return text.Add(start, t.below(width)), nil
	}
	if step.Sign() == 0 {
		return text.Int{}, valueError("zero step for randrange()")
	}
	// As many steps as fit, the last one perhaps cut.
	n, err := text.FloorDiv(text.Sub(text.Add(width, step), text.Small(int64(step.Sign()))), step)
	if err != nil {
		return text.Int{}, err
	}
	if n.Sign() <= 0 {
		return text.Int{}, emptyRange(start, stop, step)
	}
	offset, err := text.Mul(step, t.below(n))
	return text.Add(start, offset), err
}

func emptyRange(bounds ...text.Int) error {
	message := "empty range in randrange("
	for i, b := range bounds {
		if i > 0 {
			message += ", "
		}
		s, err := text.ReprInt(b)
		if err != nil {
			return err
		}
		message += s
	}
	return valueError(message + ")")
}

// RandRangeStop returns random.randrange(stop); ValueError unless stop > 0.
func (t *Twister) RandRangeStop(stop text.Int) (text.Int, error) {
	if stop.Sign() <= 0 {
		return text.Int{}, valueError("empty range for randrange()")
	}
	return t.below(stop), nil
}

// RandInt returns random.randint(a, b), which may be b.
func (t *Twister) RandInt(a, b text.Int) (text.Int, error) {
	return t.RandRange(a, text.Add(b, text.Small(1)), text.Small(1))
}

// Choice returns which of n items random.choice chooses; IndexError if n is
// 0.
func (t *Twister) Choice(n int64) (int64, error) {
	if n == 0 {
		return 0, &text.Error{Type: "IndexError", Message: "Cannot choose from an empty sequence"}
	}
	return t.Below(n), nil
}

// Shuffle is random.shuffle of n items; swap exchanges two of them.
func (t *Twister) Shuffle(n int64, swap func(i, j int64)) {
	for i := n - 1; i > 0; i-- {
		swap(i, t.Below(i+1))
	}
}

// Sample returns which k of n items random.sample chooses, in its order;
// ValueError unless 0 <= k <= n.
func (t *Twister) Sample(n, k int64) ([]int64, error) {
	if k < 0 || k > n {
		return nil, valueError("Sample larger than population or is negative")
	}
	if k > text.MaxLen/8 {
		return nil, &text.Error{Type: "MemoryError"}
	}
	// CPython takes a list of the n items or a set of the k chosen ones,
	// whichever is smaller by its reckoning, and draws otherwise for each.
	setSize := int64(21)
	if k > 5 {
		setSize += 1 << (2 * int64(math.Ceil(math.Log(float64(3*k))/math.Log(4))))
	}
	if n <= setSize {
		return t.sampleList(n, k), nil
	}
	return t.sampleSet(n, k), nil
}

func (t *Twister) sampleList(n, k int64) []int64 {
	chosen := make([]int64, k)
	pool := make([]int64, n) // the items not chosen are pool[:n-i]
	for i := range pool {
		pool[i] = int64(i)
	}
	for i := range chosen {
		left := n - int64(i)
		j := t.Below(left)
		chosen[i] = pool[j]
		pool[j] = pool[left-1]
	}
	return chosen
}

func (t *Twister) sampleSet(n, k int64) []int64 {
	chosen := make([]int64, k)
	seen := make(map[int64]bool, k)
	for i := range chosen {
		j := t.Below(n)
		for seen[j] {
			j = t.Below(n)
		}
		seen[j] = true
		chosen[i] = j
	}
	return chosen
}

// Choices returns which k of n items random.choices chooses, any of them more
// than once. Of no items it chooses item 0, which is the caller's IndexError.
func (t *Twister) Choices(n, k int64) ([]int64, error) {
	return t.choices(k, func(random float64) int64 { return int64(random * float64(n)) })
}

// ChoicesWeighted is Choices of n items with cumulative weights (the sums of
// the weights so far). ValueError if there are not n of them or their total
// is no positive finite number.
func (t *Twister) ChoicesWeighted(n int64, cumulative []float64, k int64) ([]int64, error) {
	if int64(len(cumulative)) != n {
		return nil, valueError("The number of weights does not match the population")
	}
	if n == 0 {
		return nil, &text.Error{Type: "IndexError", Message: "list index out of range"}
	}
	total := cumulative[n-1]
	switch {
	case total <= 0:
		return nil, valueError("Total of weights must be greater than zero")
	case math.IsInf(total, 0) || math.IsNaN(total):
		return nil, valueError("Total of weights must be finite")
	}
	return t.choices(k, func(random float64) int64 {
		x := random * total
		return int64(sort.Search(int(n)-1, func(i int) bool { return x < cumulative[i] }))
	})
}

func (t *Twister) choices(k int64, index func(random float64) int64) ([]int64, error) {
	if k > text.MaxLen/8 {
		return nil, &text.Error{Type: "MemoryError"}
	}
	chosen := make([]int64, max(k, 0))
	for i := range chosen {
		chosen[i] = index(t.Random())
	}
	return chosen, nil
}
