def parse(s):
    try:
        n = int(s)
    except ValueError as e:
        print("not a number:", e)
        return None
    else:
        print("parsed", n)
        return n
    finally:
        print("done with", repr(s))
print(parse("12"), parse("x1"), parse(" 7 "))
def safe(f, *args):
    try:
        return f(*args)
    except (ZeroDivisionError, TypeError) as e:
        return f"{type(e).__name__}: {e}"
    except Exception as e:
        return "other " + type(e).__name__
print(safe(lambda a, b: a / b, 1, 0), safe(lambda a, b: a / b, 1, "x"), safe(lambda: {}["k"]), safe(lambda: [][0]), safe(len, 5), safe(int, "z"), safe(lambda: undefined))
class TooSmall(ValueError):
    def __init__(self, value, limit):
        super().__init__(f"{value} is less than {limit}")
        self.value, self.limit = value, limit
def check(v):
    if v < 10:
        raise TooSmall(v, 10)
    return v
for v in (20, 5):
    try:
        print(check(v))
    except TooSmall as e:
        print("caught", e, e.value, e.limit, isinstance(e, ValueError), e.args)
try:
    try:
        check(1)
    except TooSmall as e:
        raise RuntimeError("wrapped") from e
except RuntimeError as e:
    print(e, "<-", e.__cause__)
def cleanup():
    print("cleanup")
try:
    try:
        raise KeyError("first")
    finally:
        cleanup()
except KeyError as e:
    print(e, e.args[0])
assert True, "never"
try:
    assert 1 > 2, "math works"
except AssertionError as e:
    print("assertion:", e)
import sys
try:
    sys.exit("bye")
except SystemExit as e:
    print("exit", e.code)
