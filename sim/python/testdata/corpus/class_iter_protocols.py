class Evens:
    def __init__(self, stop): self.stop = stop
    def __iter__(self): return EvenIter(self.stop)
    def __contains__(self, x): return x % 2 == 0 and 0 <= x < self.stop
    def __reversed__(self): return iter(range((self.stop - 1) // 2 * 2, -1, -2))
    def __length_hint__(self): return 99
class EvenIter:
    def __init__(self, stop): self.n, self.stop = -2, stop
    def __iter__(self): return self
    def __next__(self):
        self.n += 2
        if self.n >= self.stop: raise StopIteration
        return self.n
e = Evens(7)
print(list(e), list(e), 4 in e, 3 in e, list(reversed(e)), sum(e), sorted(e, reverse=True), [*e], {x: x * x for x in e}, min(e), dict(zip(e, "abcd")), tuple(e), set(e) == {0, 2, 4, 6})
it = iter(e)
print(next(it), next(it), list(it), next(it, "done"), iter(it) is it)
for a in e:
    for b in e:
        if b > a: break
        print((a, b), end=" ")
print()
a, b, *rest = e
print(a, b, rest, max(e, key=lambda x: -x), any(x > 5 for x in e), list(map(str, e)), list(filter(None, e)), list(enumerate(e, 1)), ",".join(map(str, e)))
calls = iter([3, 1, 0, 5])
print(list(iter(lambda: next(calls), 0)), list(calls))
class Indexed:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * 10
x = Indexed()
print(list(x), 20 in x, [v for v in x], tuple(zip(x, "ab")), sum(x), *x)
class Broken:
    def __iter__(self): yield 1; raise ValueError("mid iteration")
try:
    for v in Broken(): print(v)
except ValueError as err: print(err)
try:
    a, b = Broken()
except ValueError as err: print(err)
