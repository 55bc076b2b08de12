print(min([3, 1, 2]), max([3, 1, 2]), min(4, 2, 8), max("hello"), min("b", "a"))
print(min([], default=0), max([], default=None), max([-5, 3, 2], key=abs), min(["bb", "a", "ccc"], key=len))
print(max({"a": 3, "b": 5}, key={"a": 3, "b": 5}.get), max([(1, "x"), (1, "z"), (0, "q")]))
print(max(x % 7 for x in range(20)), min({4, 2, 9}), max(1, 2.5, True))
print(max([1, 1.0, True]), min([1.0, 1, True]), max(["a", "B"], key=str.lower), max([0, False]))
for args in [([],), (), (5,), ([1, "a"],), (["a", 1],), (1, "a"), (None, 1)]:
    for f in (min, max):
        try:
            print(f(*args))
        except (TypeError, ValueError) as e:
            print(f.__name__, type(e).__name__, e)
try:
    max(1, 2, default=3)
except TypeError as e:
    print(e)


class Card:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        return self.rank < other.rank

    def __repr__(self):
        return f"Card({self.rank})"


cards = [Card(5), Card(2), Card(9)]
print(min(cards), max(cards), max(cards, key=lambda c: -c.rank))
words = ["apple", "fig", "kiwi", "date"]
print(max(words, key=len), min(words, key=len), max(words, key=lambda w: (len(w), w)))
print(max(enumerate(words), key=lambda p: len(p[1])))
