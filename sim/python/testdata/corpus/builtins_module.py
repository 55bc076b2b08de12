import builtins
from builtins import range, str as text

print([text(n) for n in range(3)], builtins.len("abcd"), range is builtins.range)
print(builtins.__name__, hasattr(builtins, "print"), hasattr(builtins, "prnit"))


def print(*args):
    builtins.print("->", *args)


print("own", builtins.ValueError("e"), builtins.sorted([2, 1]))
