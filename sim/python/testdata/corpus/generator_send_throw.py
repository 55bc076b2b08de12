def echo():
    print("start")
    got = yield "ready"
    while True:
        try:
            got = yield f"got {got!r}"
        except ValueError as e:
            print("inside", e)
            got = "recovered"
        finally:
            print("finally")


g = echo()
print(next(g))
print(g.send(1))
print(g.send(None))
print(g.throw(ValueError("v")))
print(g.throw(ValueError))
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print("out", e)
try:
    next(g)
except StopIteration as e:
    print("stopped", e.value)


def averager():
    total = count = 0
    avg = None
    while True:
        x = yield avg
        if x is None:
            return total, count
        total += x
        count += 1
        avg = total / count


a = averager()
next(a)
print([a.send(x) for x in (10, 20, 30)])
try:
    a.send(None)
except StopIteration as e:
    print(e.value, e.args)


def delegator(results):
    while True:
        r = yield from averager()
        results.append(r)


res = []
d = delegator(res)
next(d)
for v in [1, 2, 3, None, 10, None]:
    d.send(v)
print(res)
d.close()
d.close()

g = echo()
try:
    g.send(5)
except TypeError as e:
    print(e)
g.close()
try:
    g.send(None)
except StopIteration:
    print("closed")


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print("ignoring exit")
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)


def cleanup():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")


c = cleanup()
next(c)
c.close()
c = cleanup()
c.close()
print("not started: no cleanup")


def raises_stop():
    yield 1
    raise StopIteration("x")


r = raises_stop()
next(r)
try:
    next(r)
except RuntimeError as e:
    print(e, repr(e.__cause__))


def reenter():
    yield next(me)


me = reenter()
try:
    next(me)
except ValueError as e:
    print(e)


def inner():
    try:
        x = yield 1
        print("inner got", x)
        yield 2
    except KeyError as e:
        print("inner caught", repr(e))
        yield "handled"
    return "inner result"


def outer():
    r = yield from inner()
    print("outer got", r)
    r = yield from [10, 20]
    print("list result", r)
    r = yield from "ab"
    return "outer result"


o = outer()
print(next(o), o.send("hi"), next(o), next(o), next(o), next(o))
try:
    next(o)
except StopIteration as e:
    print(e.value)
o = outer()
next(o)
print(o.throw(KeyError("kk")), next(o))
o = outer()
next(o)
try:
    o.throw(ZeroDivisionError, "old style")
except ZeroDivisionError as e:
    print("through", e)


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)


print(list(tree(4)))
x = (i * i for i in range(3))
print(next(x), x.__next__(), list(x), list(x), type(x).__name__)
gx = (yield_ for yield_ in "ab")
print(sum(len(c) for c in gx))
print(g.__name__, g.__qualname__, type(g), s.gi_running)


def gen_return():
    return 5
    yield


print(list(gen_return()))


def countdown(n):
    while n > 0:
        n = (yield n) or n - 1


print(list(countdown(3)))
lam = lambda: (yield)
print(list(lam()))
for f in [lambda: iter(5), lambda: next([]), lambda: next(iter([])), lambda: g.throw(5), lambda: g.throw("s")]:
    try:
        f()
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)
