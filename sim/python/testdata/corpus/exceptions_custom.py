class AppError(Exception):
    pass


class CodeError(AppError):
    def __init__(self, code, message="default"):
        super().__init__(message)
        self.code = code


class Fancy(Exception):
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __str__(self):
        return f"fancy {self.a} {self.b}"


class Both(AppError, ValueError):
    """Doc."""


class NoInit(Exception):
    def __init__(self, x):
        self.x = x


class ReprOnly(Exception):
    def __repr__(self):
        return "<ReprOnly>"


for make in [lambda: AppError("a"), lambda: AppError(), lambda: CodeError(5), lambda: CodeError(5, "msg"), lambda: Fancy(1, 2), lambda: Both("x", 1), lambda: NoInit(7), lambda: ReprOnly("z")]:
    try:
        raise make()
    except AppError as e:
        print("app", type(e).__name__, str(e), repr(e), e.args, getattr(e, "code", None))
    except Exception as e:
        print("other", type(e).__name__, str(e), repr(e), e.args, f"{e} {e!r}", "%s" % e, [e])
try:
    raise CodeError(1)
except (KeyError, CodeError) as e:
    print("tuple", e.code)
try:
    raise Both
except ValueError as e:
    print("as ValueError", repr(e))
try:
    raise CodeError
except TypeError as e:
    print(e)


def chain():
    try:
        int("x")
    except ValueError as e:
        raise AppError("wrapped") from e


try:
    chain()
except AppError as e:
    print(repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("second")
except KeyError as e:
    print(repr(e.__context__), e.__cause__, e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("third") from None
except KeyError as e:
    print(repr(e.__context__), e.__cause__, e.__suppress_context__)
try:
    raise ValueError("a") from KeyError
except ValueError as e:
    print(repr(e.__cause__))
try:
    raise ValueError from 5
except TypeError as e:
    print(e)


def f(n):
    try:
        if n == 0:
            return "returned"
        if n == 1:
            raise ValueError("one")
        if n == 2:
            raise KeyError("two")
        print("no exception")
    except ValueError as e:
        print("caught", e)
        return "from except"
    else:
        print("else")
        return "from else"
    finally:
        print("finally", n)


for n in range(4):
    try:
        print(f(n))
    except KeyError as e:
        print("outer", e)


def override():
    try:
        return 1
    finally:
        return 2


def swallow():
    for i in range(3):
        try:
            raise ValueError
        except ValueError:
            continue
        finally:
            print("cleanup", i)
    return "done"


print(override(), swallow())


def loop():
    while True:
        try:
            break
        finally:
            print("breaking")
    try:
        return "ret"
    finally:
        print("before return")


print(loop())
try:
    try:
        raise ValueError("inner")
    finally:
        print("inner finally")
except ValueError as e:
    print("outer caught", e)
try:
    e
except NameError as err:
    print(err)
try:
    try:
        raise ValueError("first")
    except ValueError:
        print("reraising")
        raise
except ValueError as err:
    print(err)


class CM:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, et, ev, tb):
        print("exit", self.name, et.__name__ if et else None, ev, tb is not None)
        return self.suppress


with CM("a") as a, CM("b") as b:
    print(a.name, b.name)
with CM("c", True):
    raise ValueError("suppressed")
try:
    with CM("d"), CM("e"):
        1 / 0
except ZeroDivisionError as err:
    print(err)
with (CM("f") as x, CM("g") as y,):
    pass


def with_return():
    with CM("h"):
        return "value"


print(with_return())
for obj in [5, object()]:
    try:
        with obj:
            pass
    except TypeError as err:
        print(err)
try:
    raise ExceptionGroup("g", [ValueError(1)]) if False else ValueError("no group")
except ValueError as err:
    print(err)
def gen():
    try:
        yield 1
    except GeneratorExit:
        print("closed")
        raise
    finally:
        print("gen finally")
g = gen()
next(g)
g.close()
print(sum(1 for _ in range(3)))
import sys
try:
    1 / 0
except ZeroDivisionError:
    t, v, tb = sys.exc_info()
    print(t, v, tb is not None)
print(sys.exc_info())
