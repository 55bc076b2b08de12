from itertools import *
print(list(chain([1], "ab", ())), list(chain.from_iterable([[1], [2, 3]])), list(islice(count(5, 2), 4)), list(islice("abcdef", 1, 5, 2)), list(islice(cycle("ab"), 5)), list(repeat(7, 3)))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], initial=100)), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(lambda x: x % 2, range(6))), list(compress("abcd", [1, 0, 1, 0])), list(starmap(pow, [(2, 3), (3, 2)])), list(pairwise("abcd")), list(zip_longest("ab", [1], fillvalue="-")))
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(permutations("abc", 2)), list(combinations("abcd", 2)), list(combinations_with_replacement("ab", 2)), len(list(permutations(range(5)))))
print([(k, list(g)) for k, g in groupby("aaabbc")], [(k, len(list(g))) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a))
print(list(batched("abcdefg", 3)), list(islice(count(0.5, 0.25), 3)), list(islice(count(10), 0)), list(repeat("x", 0)))
for bad in [lambda: islice([1], -1), lambda: count("a"), lambda: list(batched([1], 0)), lambda: list(combinations([1], -1)), lambda: list(product([1], repeat=-1)), lambda: chain(5).__next__(), lambda: list(zip_longest(5)), lambda: list(starmap(pow, [5]))]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
g = groupby("aab")
k1, g1 = next(g)
k2, g2 = next(g)
print(k1, list(g1), k2, list(g2), type(count()).__name__, repr(count(3)), repr(repeat(1, 2)), sum(islice(count(), 100)))
