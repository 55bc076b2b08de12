from collections import Counter, defaultdict
from itertools import groupby

words = "the cat and the dog and the bird".split()
by_length = defaultdict(list)
for w in words:
    by_length[len(w)].append(w)
print(dict(by_length))
count = Counter(words)
print(count.most_common(2), count["fish"], sum(count.values()))
print(count - Counter(the=2), count & Counter(the=1, dog=5), +Counter(a=-1, b=2))
index = {}
for i, w in enumerate(words):
    index.setdefault(w, []).append(i)
print(index)
print({k: [w for w in g] for k, g in groupby(sorted(words, key=len), key=len)})
print({w: words.count(w) for w in sorted(set(words))})
totals = {}
for name, n in [("a", 1), ("b", 2), ("a", 3)]:
    totals[name] = totals.get(name, 0) + n
print(totals, max(totals, key=totals.get), sorted(totals.items(), key=lambda kv: -kv[1]))
inverted = {v: k for k, v in totals.items()}
print(inverted, list(zip(*totals.items())))
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*matrix)], [sum(r) for r in matrix], sum(map(sum, matrix)))
