import itertools
from itertools import *

print(list(islice(count(), 5)), list(islice(count(10, 2.5), 3)), count(3), count(1, 2), list(islice(cycle("ab"), 5)))
print(list(repeat(7, 3)), repeat(1), repeat(1, 2), list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], initial=10)))
print(list(chain([1], (2, 3), "ab")), list(chain.from_iterable([[1], [2]])), list(batched("abcdefg", 3)), list(compress("abcd", [1, 0, 1, 0])))
print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, "", 2])))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(pairwise("abcd")), list(pairwise([1])), list(zip_longest("ab", [1, 2, 3], fillvalue="-")))
print([(k, list(g)) for k, g in groupby("aaabbca")], [(k, len(list(g))) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)], [k for k, g in groupby("aabb")])
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=3)), list(product()), list(product("ab", [])))
print(list(permutations("abc")), list(permutations("abc", 2)), list(permutations([1], 2)), list(permutations([])))
print(list(combinations("abcd", 2)), list(combinations("ab", 3)), list(combinations("ab", 0)), list(combinations_with_replacement("abc", 2)))
print(list(islice("abcdefg", 2)), list(islice("abcdefg", 2, 4)), list(islice("abcdefg", 1, None, 2)), list(islice("abc", 5)))
a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a))
it = iter(range(10))
print(list(islice(it, 3)), next(it), list(islice(it, 1, 5, 2)), next(it))
counter = itertools.count(1)
print(next(counter), next(counter), [next(counter) for _ in range(3)])
for f in (lambda: islice("ab", -1), lambda: islice("ab", 1, 2, 0), lambda: combinations("ab", -1), lambda: product("a", repeat=-1), lambda: chain(5).__next__(), lambda: next(repeat(1, 0)), lambda: batched("a", 0), lambda: list(zip(count(), 5))):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
for letter, number in zip("abc", count(1)):
    print(letter, number, end="; ")
print(sum(1 for _ in permutations(range(5))), len(list(combinations(range(6), 3))))
robin = cycle(["A", "B", "C"])
print([next(robin) for _ in range(7)], isinstance(chain(), itertools.chain), type(count()).__name__)
