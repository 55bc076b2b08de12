def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e, "|", repr(e), "|", e.args)


def raiser(e):
    def f():
        raise e
    return f


for e in [Exception, Exception(), Exception("a"), Exception("a", 1), ValueError("v"), KeyError("k"), KeyError("a", "b"), KeyError(), IndexError("i"), RuntimeError(None), TypeError(5), OSError(2, "gone"), OSError("one"), FileNotFoundError(2, "no", "f.txt"), StopIteration(3), AssertionError(), ZeroDivisionError("z"), NotImplementedError, LookupError("l"), ArithmeticError(), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), UnicodeEncodeError("ascii", "é", 0, 1, "bad"), TimeoutError(), PermissionError(13, "denied"), OSError(17, "exists"), OSError(111, "refused"), EOFError("e"), ImportError("i"), ModuleNotFoundError("m"), NameError("n"), AttributeError("a"), MemoryError(), RecursionError("r"), BufferError(), FloatingPointError(), OverflowError(), ReferenceError(), SystemError(), UnboundLocalError("u"), Warning("w"), UserWarning("uw"), DeprecationWarning("d"), ConnectionError("c"), BrokenPipeError(), InterruptedError(), IOError("io")]:
    attempt(raiser(e))
attempt(lambda: 1 / 0)
attempt(lambda: [][1])
attempt(lambda: {}["x"])
attempt(lambda: int("x"))
attempt(lambda: undefined_name)
attempt(lambda: None.attr)
attempt(lambda: "a" + 1)
attempt(lambda: (_ for _ in ()).throw(ValueError("thrown")))
attempt(lambda: next(iter([])))


def local():
    print(x)
    x = 1


attempt(local)


def check():
    assert 1 == 2, "math works"


attempt(check)


def check2():
    assert False


attempt(check2)
attempt(lambda: exec_missing())
for f in [lambda: raiser(5)(), lambda: raiser("str")(), lambda: raiser(None)(), lambda: raiser(int)()]:
    attempt(f)
try:
    try:
        1 / 0
    except 5:
        pass
except TypeError as e:
    print(e)
try:
    raise
except RuntimeError as e:
    print(e)
e = ValueError("x")
print(e.args, str(e), repr(e), e.__traceback__, e.__cause__, e.__context__, e.__suppress_context__)
e.args = ("new", 1)
print(e, repr(e))
e.extra = 5
print(e.extra, e.__dict__ if False else "")
e = OSError(2, "msg", "file")
print(e.errno, e.strerror, e.filename, type(e).__name__, e)
e = StopIteration("val")
print(e.value, StopIteration().value)
e = SystemExit(3)
print(e.code, SystemExit().code, SystemExit("a", "b").code)
e = UnicodeDecodeError("utf-8", b"ab\xff", 2, 3, "invalid")
print(e.encoding, e.object, e.start, e.end, e.reason, e)
e = ImportError("m", name="mod", path="p")
print(e.name, e.path, e.msg)
try:
    ValueError(foo=1)
except TypeError as err:
    print(err)
try:
    b"\xff".decode()
except UnicodeDecodeError as err:
    print(err, err.start, err.reason)
try:
    "é".encode("ascii")
except UnicodeEncodeError as err:
    print(err, err.object)
print(issubclass(KeyError, LookupError), issubclass(FileNotFoundError, OSError), IOError is OSError, issubclass(KeyboardInterrupt, Exception), ValueError.__mro__, Exception.__name__, ValueError.__module__)
print(isinstance(ValueError(), Exception), ValueError("a") == ValueError("a"), len({ValueError(), ValueError()}))
n = ValueError("note")
n.add_note("first note")
n.add_note("second")
print(n.__notes__)
try:
    n.add_note(5)
except TypeError as err:
    print(err)
w = ValueError("w").with_traceback(None)
print(repr(w))
