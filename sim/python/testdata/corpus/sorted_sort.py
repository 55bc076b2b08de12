print(sorted([3, 1, 2]), sorted("hello"), sorted([3, 1, 2], reverse=True), sorted({"b": 1, "a": 2}))
print(sorted(["b", "A", "c"], key=str.lower), sorted([-3, 2, -1], key=abs), sorted(["bb", "a"], key=len))
people = [("bob", 25), ("alice", 30), ("carol", 25)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True))
print(sorted(people, key=lambda p: (-p[1], p[0])))
l = [5, 2, 9]
print(l.sort(), l)
l.sort(reverse=True)
print(l)
l.sort(key=lambda x: x % 5)
print(l)
print(sorted([(2, "b"), (1, "z"), (2, "a")]), sorted([[2], [1, 5], [1]]), sorted([1.5, 1, True, 0]))
print(sorted(x * x % 7 for x in range(7)), sorted(set("banana")))
for bad in [[1, "a"], ["a", 1], [None, 1], [1, None], [{}, {}], [(1, "a"), (1, 2)], [object(), object()]]:
    try:
        sorted(bad)
    except TypeError as e:
        print(e)
    try:
        sorted(bad, reverse=True)
    except TypeError as e:
        print(e)


class Item:
    def __init__(self, n, tag=""):
        self.n, self.tag = n, tag

    def __lt__(self, other):
        print("compare", self.n, other.n)
        return self.n < other.n

    def __repr__(self):
        return f"{self.n}{self.tag}"


items = [Item(3), Item(1), Item(2)]
print(sorted(items))
items.sort(reverse=True)
print(items)
print(sorted([Item(1, "a"), Item(0, "b"), Item(1, "c"), Item(0, "d")], key=lambda i: i.n))


def key(x):
    print("key", x)
    return -x


print(sorted([1, 3, 2], key=key))
try:
    sorted([1], 5)
except TypeError as e:
    print(e)
try:
    sorted()
except TypeError as e:
    print(e)
try:
    sorted(5)
except TypeError as e:
    print(e)
try:
    [3, 1].sort(lambda x: x)
except TypeError as e:
    print(e)
print(sorted([3, 1, 2], key=None), sorted([], key=len))
big = [(i * 37) % 101 for i in range(101)]
print(sorted(big) == list(range(101)), sorted(big, key=lambda x: -x)[:5])


class Num:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n


print([x.n for x in sorted([Num((i * 37) % 101) for i in range(101)])] == list(range(101)))
print([x.n for x in sorted([Num((i * 37) % 101) for i in range(101)], reverse=True)][:4])
