import random

random.seed(42)
print(random.random(), random.randint(1, 6), random.randrange(10), random.randrange(0, 100, 7))
print(random.choice([1, 2, 3]), random.choice("abc"), random.choice(range(5, 50, 5)), random.choice((9, 8)))
x = list(range(10))
random.shuffle(x)
print(x)
print(random.sample(range(100), 5), random.sample([1, 2, 3], 3), random.sample("ab", counts=[3, 4], k=3))
print(random.choices([1, 2, 3], k=5), random.choices("ab", weights=[9, 1], k=6), random.choices("xyz", cum_weights=[1, 2, 9], k=3))
print(random.uniform(1, 10), random.triangular(), random.triangular(0, 10, 3))
print(random.gauss(0, 1), random.gauss(0, 1), random.normalvariate(5, 2))
print(random.expovariate(2), random.betavariate(1, 2), random.gammavariate(2, 3), random.gammavariate(0.5, 1))
print(random.lognormvariate(0, 1), random.paretovariate(3), random.weibullvariate(1, 2), random.vonmisesvariate(1, 2))
print(random.getrandbits(8), random.getrandbits(100), random.randbytes(5), random.binomialvariate(10, 0.3))
state = random.getstate()
a = [random.random() for i in range(3)]
random.setstate(state)
print(a == [random.random() for i in range(3)])

r = random.Random(7)
print(r.random(), [r.randint(0, 9) for i in range(10)])
r.seed("text")
print(r.random())
r.seed(b"bytes")
print(r.random())
r.seed(1.5)
print(r.random())
r.seed(-(10 ** 30))
print(r.random())


class Die(random.Random):
    def roll(self):
        return self.randint(1, 6)


d = Die(3)
print([d.roll() for i in range(8)], isinstance(d, random.Random))

for f in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.randrange(0), lambda: random.sample([1], 2),
          lambda: random.choices([], k=1), lambda: random.choices([1, 2], [1], k=2), lambda: random.choices([1], [0]),
          lambda: random.sample({1, 2}, 1), lambda: random.shuffle((1, 2)), lambda: random.seed([1]), lambda: random.randint(1.5, 2)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

random.seed(1)
names = ["Ann", "Ben", "Cid", "Dee"]
print(random.choice(names), random.sample(names, 2), "%.3f" % random.random(), random.randint(-5, 5))


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return "item%d" % i


print(random.choice(Seq()))
