def show(eg, level=0):
    print("  " * level + f"{type(eg).__name__}: {eg}")
    if isinstance(eg, BaseExceptionGroup):
        for e in eg.exceptions:
            show(e, level + 1)


eg = ExceptionGroup("top", [ValueError("v"), TypeError("t"), ExceptionGroup("sub", [KeyError("k"), ValueError("v2")])])
show(eg)
print(eg.message, len(eg.exceptions), str(eg), repr(eg))
match, rest = eg.split(ValueError)
show(match)
show(rest)
print(eg.subgroup(OSError), eg.split(OSError)[0])
show(eg.subgroup(lambda e: isinstance(e, (KeyError, TypeError))))
try:
    raise eg
except* ValueError as e:
    print("values", [str(x) for x in e.exceptions], type(e).__name__)
except* TypeError as e:
    print("types", e.exceptions)
except* KeyError as e:
    print("keys")
    show(e)
else:
    print("never")
finally:
    print("finally")
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), OSError(2)])
    except* ValueError:
        print("handled value")
except ExceptionGroup as e:
    show(e)
try:
    raise ValueError("plain")
except* ValueError as e:
    print(type(e).__name__, e.exceptions, repr(e.message))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError as e:
        raise KeyError("new")
except ExceptionGroup as e:
    show(e)
    print(repr(e.exceptions[0].__context__))
except KeyError as e:
    print("bare", repr(e), repr(e.__context__))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise
except ExceptionGroup as e:
    show(e)
try:
    pass
except* ValueError:
    print("no")
else:
    print("else runs")
for args in [("m", []), ("m", [1]), ("m", 5), (5, [ValueError()]), ("m",), ("m", [KeyboardInterrupt()])]:
    try:
        print(repr(ExceptionGroup(*args)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(repr(BaseExceptionGroup("b", [KeyboardInterrupt()])), type(BaseExceptionGroup("b", [ValueError()])).__name__)
print(ExceptionGroup.__mro__)


class MyGroup(ExceptionGroup):
    def derive(self, excs):
        return MyGroup(self.message + "!", excs)


m = MyGroup("mine", [ValueError(1), KeyError(2)])
a, b = m.split(KeyError)
show(a)
show(b)
print(isinstance(a, MyGroup))
try:
    raise ExceptionGroup("x", [KeyError(1)])
except Exception as e:
    print(type(e).__name__, e)
def loop():
    for i in range(3):
        try:
            raise ExceptionGroup("l", [ValueError(i)])
        except* ValueError as e:
            print("loop", e.exceptions)
loop()
