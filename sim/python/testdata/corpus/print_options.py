print()
print("a", "b", sep="-")
print("a", "b", sep="")
print("no newline", end="")
print(" | continued")
print(1, 2.0, True, None, [], {}, (), set())
print("x", end="!\n")
print(*[1, 2, 3])
print(*"abc", sep=", ")
print("tab\there", 'quote"s', "back\\slash", "new\nline")
print("é", "日本", "🙂")
print(sep="x")
print(end="end\n")
print("a", None, sep=None, end=None)
print("flushed", flush=True)
import sys
print("to stderr", file=sys.stderr)
print("to stdout", file=sys.stdout)
try:
    print("a", sep=1)
except TypeError as e:
    print(e)
try:
    print("a", end=1.5)
except TypeError as e:
    print(e)
try:
    print("a", foo=1)
except TypeError as e:
    print(e)


class Recorder:
    def __init__(self):
        self.parts = []

    def write(self, s):
        self.parts.append(s)


r = Recorder()
print("one", 2, file=r, end="")
print(r.parts)


class Shown:
    def __str__(self):
        return "shown"

    def __repr__(self):
        return "<repr>"


print(Shown(), [Shown()], (Shown(),), {"k": Shown()}, {Shown()})
print(Shown(), Shown(), sep=str(Shown()))
