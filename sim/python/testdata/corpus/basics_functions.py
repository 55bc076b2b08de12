def greet(name, greeting="Hello", *, punct="!"):
    """Return a greeting."""
    return f"{greeting}, {name}{punct}"
print(greet("Ann"), greet("Bob", "Hi"), greet("Cid", punct="?"), greet(name="Dee", greeting="Yo"), greet.__doc__, greet.__name__)
def stats(*nums, **opts):
    r = sum(nums) / len(nums) if nums else None
    return round(r, opts.get("digits", 2)) if r is not None else "nothing"
print(stats(1, 2, 4), stats(), stats(1, 2, 2, digits=1))
def outer(x):
    def inner(y):
        return x + y
    return inner
add5 = outer(5)
print(add5(3), outer(1)(2), (lambda a, b=2: a * b)(4))
def fact(n): return 1 if n <= 1 else n * fact(n - 1)
def swap(a, b): return b, a
def nothing(): pass
print(fact(10), swap(1, 2), nothing(), [fact(i) for i in range(6)])
def modify(lst, n):
    lst.append(n)
    n += 1
    return n
l, k = [], 1
print(modify(l, k), l, k)
def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run
print(compose(str, abs, int)("-5"), list(map(compose(len, str.strip), [" a ", "bb"])))
def gen(n):
    while n:
        yield n
        n -= 1
print(list(gen(3)), sum(gen(4)), max(gen(2)), [*gen(2), 0])
def early(x):
    if x < 0:
        return "negative"
    if x == 0:
        return "zero"
    return "positive"
print([early(v) for v in (-1, 0, 1)], early)  if False else print([early(v) for v in (-1, 0, 1)])
