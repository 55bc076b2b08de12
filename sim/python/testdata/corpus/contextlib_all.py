from contextlib import *


@contextmanager
def tag(name):
    print("<%s>" % name)
    try:
        yield name.upper()
    except ValueError as e:
        print("caught", e)
    finally:
        print("</%s>" % name)


with tag("a") as t:
    print(t)
with tag("b"):
    raise ValueError("inside")
try:
    with tag("c"):
        raise KeyError("through")
except KeyError as e:
    print("outside", e)


@tag("deco")
def f(x):
    return x * 2


print(f(4), f(5))


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


for cm in (never, twice):
    try:
        with cm():
            pass
    except RuntimeError as e:
        print(e)
with suppress(ZeroDivisionError, KeyError):
    1 / 0
    print("not reached")
with suppress(KeyError):
    {}["x"]
try:
    with suppress(KeyError):
        raise IndexError("other")
except IndexError as e:
    print("IndexError", e)


class Door:
    def close(self):
        print("closed")


with closing(Door()) as d:
    print(type(d).__name__)
with nullcontext(5) as n:
    print(n)


class Res:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, typ, value, tb):
        print("exit", self.name, typ.__name__ if typ else None)
        return self.swallow


with ExitStack() as stack:
    names = [stack.enter_context(Res(n)) for n in "xyz"]
    stack.callback(print, "callback", end="!\n")
    print(names)
with ExitStack() as stack:
    stack.enter_context(Res("outer"))
    stack.enter_context(Res("swallows", True))
    stack.enter_context(Res("inner"))
    raise ValueError("stop")
print("went on")
try:
    with ExitStack() as stack:
        stack.enter_context(Res("r"))
        raise ValueError("out")
except ValueError as e:
    print(e)
with ExitStack() as stack:
    stack.enter_context(Res("kept"))
    kept = stack.pop_all()
print("after with")
kept.close()
try:
    ExitStack().enter_context(5)
except TypeError as e:
    print(e)


class Timer(ContextDecorator):
    def __enter__(self):
        print("start")
        return self

    def __exit__(self, *exc):
        print("stop")
        return False


@Timer()
def work(n):
    print("working", n)


work(3)


class Buffer:
    def __init__(self):
        self.text = ""

    def write(self, s):
        self.text += s

    def flush(self):
        pass


b = Buffer()
with redirect_stdout(b):
    print("hidden")
    print("text", 1)
print(repr(b.text))
