def numbers(n):
    print("start")
    for i in range(n):
        yield i
    print("end")
def squares(it):
    for x in it:
        yield x * x
def take(n, it):
    for _, x in zip(range(n), it):
        yield x
print(list(take(3, squares(numbers(10)))))
print(sum(squares(x for x in range(4) if x % 2)))
def chunks(seq, n):
    for i in range(0, len(seq), n):
        yield seq[i:i + n]
print(list(chunks("abcdefg", 3)), [sum(c) for c in chunks(range(10), 4)])
def flatten(x):
    for i in x:
        if isinstance(i, (list, tuple)):
            yield from flatten(i)
        else:
            yield i
print(list(flatten([1, [2, (3, [4])], 5])))
def window(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n:
            yield tuple(buf)
            buf.pop(0)
print(list(window("abcd", 2)), dict(window(range(4), 2)))
def primes():
    seen, n = [], 2
    while True:
        if all(n % p for p in seen):
            seen.append(n)
            yield n
        n += 1
p = primes()
print([next(p) for _ in range(8)], next(p))
def interleave(*its):
    its = [iter(i) for i in its]
    while its:
        for i in list(its):
            try:
                yield next(i)
            except StopIteration:
                its.remove(i)
print(list(interleave("abc", [1], "xy")))
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self):
        n = self.n
        while n:
            yield n
            n -= 1
c = Countdown(3)
print(list(c), list(c), max(c), [a * b for a in c for b in c], 2 in c, sorted(c), *c)
def stateful():
    count = 0
    while True:
        cmd = yield count
        count = 0 if cmd == "reset" else count + (cmd or 1)
s = stateful()
print(next(s), next(s), s.send(10), s.send("reset"), next(s), s.send(None))
g = (x for x in "ab")
print(next(g), next(g, "none"), next(g, "none"), list(g))
ev = (print("evaluated") or i for i in range(1))
print("before"); print(list(ev))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
import itertools
print(list(itertools.takewhile(lambda n: n < 60, fib())), next(itertools.islice(fib(), 100, None)))
def accumulate_return():
    total = 0
    while (x := (yield)) is not None:
        total += x
    return total
def runner(out):
    out.append((yield from accumulate_return()))
out = []
r = runner(out); next(r)
for v in (1, 2, None):
    try: r.send(v)
    except StopIteration: print("stopped", out)
