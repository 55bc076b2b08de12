# What "and" and "or" give where a method decides the truth.
class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len", self.n)
        return self.n

    def __repr__(self):
        return f"Sized({self.n})"


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("bool", self.value)
        return self.value

    def __repr__(self):
        return f"Truth({self.value})"


print(Sized(2) or 1, Sized(0) or 1)
print(Sized(2) and 1, Sized(0) and 1)
print(Truth(True) or Truth(False), Truth(False) or Truth(False))
print(Truth(True) and Truth(False) and 3)
x = Truth(False) or Sized(0) or []
print(x)
print(not Sized(0), not Truth(True))
print("yes" if Sized(1) else "no", "yes" if Truth(False) else "no")
while Truth(False):
    print("never")
print([x for x in [Sized(0), Sized(1)] if x])
try:
    if Truth(1):
        pass
except TypeError as e:
    print(e)


# Exceptions with several built-in bases.
class Missing(OSError, ValueError):
    pass


class Both(Missing, KeyError):
    pass


for kind in OSError, ValueError, LookupError:
    try:
        raise Both(2, "gone")
    except kind as e:
        print(kind.__name__, e.errno, e.args)
print([c.__name__ for c in Both.__mro__])
for bases in [(OSError, ImportError), (StopIteration, SystemExit), (int, OSError)]:
    try:
        type("X", bases, {})
    except TypeError as e:
        print(e)


# A variable that is needed only where the condition, or the loop, leads elsewhere.
def elsewhere():
    kept = "kept"
    while Truth(False):
        return "inside"
    return kept


def items():
    print("next")
    yield 1
    print("end")


def after():
    kept = "kept, too"
    for _ in items():
        kept = kept + "!"
        for _ in items():
            pass
        break
    else:
        return "never"
    last = "and this"
    for _ in items():
        continue
    return kept, last


print(elsewhere(), after())
