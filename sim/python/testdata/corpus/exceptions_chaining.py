import traceback


def show(e):
    print(type(e).__name__, e, "| cause", repr(e.__cause__), "| context", repr(e.__context__), "| suppress", e.__suppress_context__)


try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise ValueError("second") from z
except ValueError as e:
    show(e)
try:
    try:
        {}["k"]
    except KeyError:
        raise RuntimeError("implicit")
except RuntimeError as e:
    show(e)
try:
    try:
        int("x")
    except ValueError:
        raise TypeError("none") from None
except TypeError as e:
    show(e)
try:
    raise ValueError from KeyError("cause instance")
except ValueError as e:
    show(e)
try:
    raise ValueError("v") from KeyError
except ValueError as e:
    show(e)
try:
    raise ValueError("v") from 5
except TypeError as e:
    show(e)
for bad in [5, "s", int, None, object()]:
    try:
        raise bad
    except TypeError as e:
        print(e)
try:
    raise
except RuntimeError as e:
    print(e)


def f():
    try:
        raise KeyError("a")
    except KeyError:
        try:
            raise IndexError("b")
        except IndexError as i:
            print(repr(i.__context__))
            raise


try:
    f()
except IndexError as e:
    show(e)


def g():
    try:
        raise ValueError("body")
    finally:
        print("finally", end=" ")
        try:
            raise KeyError("in finally")
        except KeyError as k:
            show(k)


try:
    g()
except ValueError as e:
    show(e)


def fin_return():
    try:
        raise ValueError("lost")
    finally:
        return "returned"


def fin_break():
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            break
    return i


def fin_continue():
    n = 0
    for i in range(3):
        try:
            1 / 0
        finally:
            n += 1
            continue
    return n


def order():
    try:
        print("try")
        return "try value"
    except Exception:
        print("except")
    else:
        print("else")
    finally:
        print("finally")


def nested():
    for i in range(2):
        try:
            try:
                if i:
                    return "done"
                continue
            finally:
                print("inner", i)
        finally:
            print("outer", i)


def override():
    try:
        return 1
    finally:
        return 2


def evaluated():
    x = 1
    try:
        return x
    finally:
        x = 5
        print("x", x)


print(fin_return(), fin_break(), fin_continue(), order(), nested(), override(), evaluated())
try:
    e
except NameError as err:
    print(err)
e = ValueError("kept")
try:
    raise e
except ValueError as same:
    print(same is e)
try:
    same
except NameError as err:
    print(err)
try:
    pass
except 5:
    pass
try:
    try:
        1 / 0
    except 5:
        pass
except TypeError as err:
    print(err)
try:
    try:
        1 / 0
    except (KeyError, (IndexError, "x")):
        pass
except TypeError as err:
    print(err)
kinds = (KeyError, ZeroDivisionError)
try:
    1 / 0
except kinds as err:
    print("tuple", err)
try:
    [][1]
except LookupError as err:
    print(isinstance(err, IndexError), type(err).__mro__)
else:
    print("no")
x = ValueError("a", 2)
print(x.args, str(x), repr(x), str(ValueError()), repr(ValueError()), str(ValueError(None)), ValueError("a") == ValueError("a"))
k = KeyError("q")
print(str(k), repr(k), str(KeyError()), str(KeyError("a", "b")), k.args[0])
x.add_note("one")
x.add_note("two")
print(x.__notes__)
try:
    x.add_note(5)
except TypeError as err:
    print(err)
print(x.with_traceback(None) is x, x.__traceback__)
try:
    raise SystemExit(3)
except SystemExit as s:
    print(s.code, repr(s), isinstance(s, Exception))
try:
    assert 1 == 2, ("tuple", "message")
except AssertionError as a:
    print(a, a.args)
try:
    assert False
except AssertionError as a:
    print(repr(a), str(a) == "")
try:
    raise StopIteration(5)
except StopIteration as s:
    print(s.value)
try:
    open_ = OSError(2, "No such file", "name.txt")
    raise open_
except FileNotFoundError as o:
    print(o, o.errno, o.strerror, o.filename, o.args)
u = UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte")
print(u, u.reason, u.start)
print(AttributeError("m", name="n", obj=3).name, NameError("x", name="y").name, ImportError("i", name="mod", path="p").name)
try:
    [].foo
except AttributeError as err:
    print(err.name, err.obj)
try:
    undefined_name
except NameError as err:
    print(err.name, err)
