import sys
from functools import lru_cache


def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return []
    return hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


print(" ".join(hanoi(3)), len(hanoi(7)))


@lru_cache(maxsize=None)
def ways(n, coins=(50, 20, 10, 5, 2, 1)):
    if n == 0:
        return 1
    if n < 0 or not coins:
        return 0
    return ways(n - coins[0], coins) + ways(n, coins[1:])


print(ways(100), ways.cache_info().currsize > 0)


def permutations(items):
    if len(items) < 2:
        yield tuple(items)
        return
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield (x, *rest)


print(list(permutations("abc")))


def depth(n):
    return depth(n + 1)


try:
    depth(0)
except RecursionError as e:
    print(str(e).startswith("maximum recursion depth exceeded"), sys.getrecursionlimit())


def flatten(x):
    return [z for y in x for z in flatten(y)] if isinstance(x, list) else [x]


print(flatten([1, [2, [3, [4, []]], 5], [[6]]]))
