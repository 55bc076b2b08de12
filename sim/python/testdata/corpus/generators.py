def count(n):
    print("start")
    for i in range(n):
        got = yield i
        if got:
            print("got", got)
    return "result"


g = count(3)
print(next(g), g.send("hello"), next(g))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value)
try:
    next(g)
except StopIteration as e:
    print("again", e.value)
print(list(count(2)), sum(count(3)), [x for x in count(1)])
print(next(g, "default"))
g = count(2)
try:
    g.send("early")
except TypeError as e:
    print(e)
print(g.send(None))
g.close()
print(list(g))


def delegating():
    r = yield from count(2)
    print("inner returned", r)
    yield from [10, 20]
    yield from "ab"
    return r


print(list(delegating()))


def catcher():
    while True:
        try:
            x = yield
            print("received", x)
        except ValueError as e:
            print("caught", e)
            yield "after throw"


c = catcher()
next(c)
c.send(1)
print(c.throw(ValueError("oops")))
print(c.throw(ValueError, "as args") if False else next(c))
try:
    c.throw(KeyError("k"))
except KeyError as e:
    print("out", e)
print(list(c))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


f = fib()
print([next(f) for _ in range(10)])


def take(n, it):
    for _, x in zip(range(n), it):
        yield x


print(list(take(5, fib())))
ge = (x * x for x in range(5) if x % 2)
print(ge.__class__.__name__, next(ge), list(ge), list(ge))
print(sum(x for x in [1, 2, 3]), max((len(w) for w in ["a", "bbb"]), default=0), dict((k, v) for k, v in zip("ab", [1, 2])), set(c for c in "aab"), tuple(i for i in range(3)), ",".join(str(i) for i in range(3)), any(x > 2 for x in range(5)), all(x for x in []))


def bad():
    yield 1
    raise StopIteration


try:
    list(bad())
except RuntimeError as e:
    print(e, repr(e.__cause__))


def ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield 2


i = ignoring()
next(i)
try:
    i.close()
except RuntimeError as e:
    print(e)


def running():
    yield next(r)


r = running()
try:
    next(r)
except ValueError as e:
    print(e)


class Tree:
    def __init__(self, v, left=None, right=None):
        self.v, self.left, self.right = v, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.v
        if self.right:
            yield from self.right


print(list(Tree(2, Tree(1), Tree(4, Tree(3)))))


def with_finally():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")


w = with_finally()
print(next(w))
w.close()
print(iter(ge) is ge, hasattr(ge, "__next__"), hasattr(ge, "send"), hasattr([], "__next__"))


def echo():
    r = None
    while True:
        r = yield r


e = echo()
e.send(None)
print([e.send(x) for x in "abc"], e.gi_running, e.__name__)


def nested():
    def inner():
        yield 1
        yield 2
    yield inner()
    yield from inner()


n = nested()
print(list(next(n)), list(n))
print(list(map(lambda p: p[0] + p[1], ((a, b) for a in range(2) for b in range(2)))))


def gen_return_early(n):
    if n < 0:
        return
    yield n


print(list(gen_return_early(-1)), list(gen_return_early(1)))
a, *b = (x for x in range(4))
print(a, b)
print(*(i for i in "xyz"), sep="-")
def averager():
    total = n = 0
    avg = None
    while True:
        v = yield avg
        total += v
        n += 1
        avg = total / n
av = averager()
next(av)
print(av.send(10), av.send(20), av.send(30))
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration("finished")
        return self.n
def deleg():
    r = yield from It()
    print("r =", r)
print(list(deleg()), list(It()), 2 in It(), 9 in It())
print([*It()], sorted(It(), reverse=True), dict(enumerate(It())), list(zip(It(), It())))
