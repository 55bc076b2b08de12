def f1():
    try:
        return "try"
    finally:
        print("f1 finally")
def f2():
    for i in range(3):
        try:
            if i == 1:
                break
        finally:
            print("f2", i)
    return i
def f3():
    while True:
        try:
            try:
                raise ValueError("inner")
            finally:
                print("f3 inner finally")
        except ValueError as e:
            print("f3 caught", e)
            break
        finally:
            print("f3 outer finally")
    return "f3"
def f4():
    try:
        raise KeyError("k")
    except KeyError:
        return "from except"
    finally:
        print("f4 finally")
def f5():
    try:
        try:
            return 1
        finally:
            return 2
    finally:
        print("f5")
def f6():
    try:
        try:
            raise ValueError("a")
        finally:
            raise KeyError("b")
    except KeyError as e:
        return repr(e), repr(e.__context__)
def f7():
    log = []
    for i in range(4):
        try:
            if i == 0:
                continue
            if i == 2:
                raise ValueError
            log.append(("ok", i))
        except ValueError:
            log.append(("err", i))
        else:
            log.append(("else", i))
        finally:
            log.append(("fin", i))
    return log
def f8():
    try:
        pass
    except Exception:
        print("no")
    else:
        return "else return"
    finally:
        print("f8 finally")
def f9():
    try:
        return 1 / 0
    except ZeroDivisionError as e:
        err = e
    finally:
        print("f9 finally")
    try:
        return e
    except UnboundLocalError as u:
        return str(u), str(err)
def f10():
    x = []
    try:
        x.append("try")
        return x
    finally:
        x.append("finally")
def f11():
    try:
        raise ValueError("one")
    except ValueError:
        try:
            raise TypeError("two")
        except TypeError:
            pass
        try:
            raise
        except ValueError as e:
            return "reraised " + str(e)
def f12(n):
    try:
        if n == 0:
            raise IndexError
        if n == 1:
            raise KeyError
        if n == 2:
            raise ArithmeticError
        if n == 3:
            raise SystemExit(3)
    except (IndexError, KeyError) as e:
        return type(e).__name__
    except ArithmeticError:
        return "arith"
    except:
        return "bare"
    return "none"
def gen():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("gen exit")
        raise
    finally:
        print("gen finally")
print(f1(), f2(), f3(), f4(), f5(), f6(), f7(), f8(), f9(), f10(), f11())
print([f12(i) for i in range(5)])
g = gen()
print(next(g))
g.close()
with_else = []
try:
    with_else.append(1)
except:
    pass
else:
    with_else.append(2)
finally:
    with_else.append(3)
print(with_else)
def deep(n):
    try:
        if n == 0:
            raise ValueError("bottom")
        deep(n - 1)
    finally:
        print("unwind", n)
try:
    deep(3)
except ValueError as e:
    print(e)
def ret_in_loop_finally():
    for i in range(3):
        try:
            return i
        finally:
            print("leaving", i)
print(ret_in_loop_finally())
def yield_in_finally():
    try:
        yield "body"
    finally:
        yield "cleanup"
print(list(yield_in_finally()))
def swallow():
    while True:
        try:
            raise ValueError
        finally:
            break
    return "swallowed"
print(swallow())
class CM:
    def __enter__(self): return self
    def __exit__(self, *a):
        print("exit", a[0] and a[0].__name__)
def mix():
    for i in range(2):
        with CM():
            try:
                if i: return "mixed"
                continue
            finally:
                print("mix fin", i)
print(mix())
