def flatten(x): return [y for i in x for y in (flatten(i) if isinstance(i, list) else [i])]
def perms(s): return [s] if len(s) < 2 else [c + p for i, c in enumerate(s) for p in perms(s[:i] + s[i + 1:])]
def power_set(s): return [[]] if not s else (lambda r: r + [[s[0]] + x for x in r])(power_set(s[1:]))
def ackermann(m, n): return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
def binary(n): return str(n) if n < 2 else binary(n // 2) + str(n % 2)
def change(amount, coins): return 1 if amount == 0 else 0 if amount < 0 or not coins else change(amount - coins[0], coins) + change(amount, coins[1:])
def depth(d): return 1 + max(map(depth, d.values()), default=0) if isinstance(d, dict) else 0
print(flatten([1, [2, [3, [4]], 5]]), perms("abc"), power_set([1, 2, 3]), ackermann(2, 3), binary(37), change(20, [10, 5, 2]), depth({"a": {"b": {}}, "c": 1}))
def is_even(n): return n == 0 or is_odd(n - 1)
def is_odd(n): return n != 0 and is_even(n - 1)
print(is_even(50), is_odd(7), (lambda f: f(f, 5))(lambda s, n: 1 if n < 2 else n * s(s, n - 1)))
def forever(n): return forever(n + 1)
try: forever(0)
except RecursionError as e: print(type(e).__name__, str(e)[:32])
import sys
def count(n): return n if n == 0 else 1 + count(n - 1)
print(count(900), sys.getrecursionlimit())
