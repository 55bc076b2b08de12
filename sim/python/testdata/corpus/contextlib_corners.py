from contextlib import *
@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as e:
        print("handled", e)
    finally:
        print(f"</{name}>")
with tag("a") as t:
    print(t)
with tag("b"):
    raise ValueError("inside")
try:
    with tag("c"):
        raise KeyError("passes")
except KeyError as e:
    print("outside", e)
@tag("deco")
def f(x): return x * 2
print(f(4))
with suppress(ZeroDivisionError, KeyError):
    1 / 0
with suppress(): print("none")
class R:
    def close(self): print("closed")
with closing(R()) as r: print(type(r).__name__)
with ExitStack() as stack:
    for n in "xy": stack.enter_context(tag(n))
    stack.callback(print, "callback", end="!\n")
    stack.push(lambda *exc: print("pushed", exc[0]))
    print("body")
with nullcontext(5) as n: print(n)
@contextmanager
def noyield():
    if False: yield
for cm in (noyield,):
    try:
        with cm(): pass
    except RuntimeError as e: print(e)
@contextmanager
def two():
    yield 1
    yield 2
try:
    with two(): pass
except RuntimeError as e: print(e)
class T(ContextDecorator):
    def __enter__(self): print("in"); return self
    def __exit__(self, *a): print("out"); return False
@T()
def g(): print("g")
g(); g()
stack = ExitStack()
stack.callback(print, "late")
moved = stack.pop_all()
stack.close(); moved.close()
try:
    with ExitStack() as s:
        s.callback(lambda: 1 / 0)
        raise ValueError("first")
except ZeroDivisionError as e: print(repr(e), repr(e.__context__))
