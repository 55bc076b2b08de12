package mersenne

import "testing"

func BenchmarkRandom(b *testing.B) {
	t := seeded("int:1")
	for b.Loop() {
		t.Random()
	}
}

func BenchmarkGauss(b *testing.B) {
	t := seeded("int:1")
	for b.Loop() {
		t.Gauss(0, 1)
	}
}

func BenchmarkSeed(b *testing.B) {
	for b.Loop() {
		seeded("int:1")
	}
}
