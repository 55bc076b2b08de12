from operator import itemgetter

rows = [("b", 2), ("a", 2), ("c", 1), ("a", 1), ("b", 1)]
print(sorted(rows))
print(sorted(rows, key=itemgetter(1)))
print(sorted(rows, key=lambda r: r[1], reverse=True))
print(sorted(rows, key=lambda r: (-r[1], r[0])))
rows.sort(key=itemgetter(0))
rows.sort(key=itemgetter(1))
print(rows)
print(sorted("The quick brown Fox".split(), key=str.lower), sorted({3: "x", 1: "y"}), sorted("hello"))
print(sorted([True, 2, 0.5, False]), sorted([], key=len), sorted([[2], [1, 5], [1]]))
calls = []


def key(x):
    calls.append(x)
    return -x


print(sorted([3, 1, 2], key=key), calls)
for bad in ([1, "a"], [None, 1], [{}, {}], [object, 1]):
    try:
        sorted(bad)
    except TypeError as e:
        print(e)
data = [3, 1, 2]
try:
    data.sort(key=lambda x: data.append(x) or x)
except (TypeError, ValueError) as e:
    print(e)
print(data)
print(min("bca", key=ord), max([1, -5, 3], key=abs), list(reversed(sorted([2, 1]))))
