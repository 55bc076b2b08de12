import collections
import dataclasses
import pprint
import types
from pprint import pformat, pp

pprint.pprint([1, 2, 3])
pprint.pprint({"b": 1, "a": [1, 2], 3: None} if False else {"b": 1, "a": [1, 2]})
data = {"name": "The quick brown fox", "items": [list(range(12)), list(range(12, 24)), "x" * 30], "nested": {"deep": {"deeper": {"deepest": tuple(range(5))}}}}
pprint.pprint(data)
pprint.pprint(data, width=40)
pprint.pprint(data, width=30, indent=4)
pprint.pprint(data, depth=2)
pprint.pprint(data, compact=True, width=40)
pprint.pprint(data, sort_dicts=False)
pp({"z": 1, "a": 2})
print(pformat(["word " * 10, "another " * 12], width=50))
pprint.pprint("The quick brown fox jumps over the lazy dog. " * 4)
pprint.pprint({"text": "The quick brown fox jumps over the lazy dog. " * 3, "lines": "a\nb\nc" * 20})
pprint.pprint((1,))
pprint.pprint(("a" * 40, "b" * 50))
pprint.pprint({3, 1, 2})
pprint.pprint({"k%02d" % i for i in range(20)})
pprint.pprint(frozenset("k%02d" % i for i in range(20)))
pprint.pprint(collections.OrderedDict(("key%d" % i, i) for i in range(10)))
pprint.pprint(collections.defaultdict(list, {"k%d" % i: [i] * 10 for i in range(4)}))
pprint.pprint(collections.Counter("abracadabra" * 3 + "xyz"))
pprint.pprint(collections.Counter({"word number %d" % i: i for i in range(6)}))
pprint.pprint(collections.deque(range(40)))
pprint.pprint(collections.deque(range(40), maxlen=50))
pprint.pprint(types.SimpleNamespace(first="x" * 40, second=list(range(20))))


@dataclasses.dataclass
class Point:
    name: str
    coordinates: list
    hidden: int = dataclasses.field(default=0, repr=False)


pprint.pprint(Point("a", [1, 2]))
pprint.pprint([Point("a" * 30, list(range(20))), Point("b", [])])
loop = [1]
loop.append(loop)
print(pformat(loop).startswith("[1, <Recursion on list with id="), pprint.isrecursive(loop), pprint.isreadable([1]), pprint.saferepr({"b": 1, "a": 2}))
pprint.pprint([10 ** 9, 12345], underscore_numbers=True)
pprint.pprint({1: "mixed", "a": 2} if False else {1: "a", 2: "b"})
pprint.pprint([[], {}, (), set(), "", None, True, 1.5, b"bytes"])
pprint.PrettyPrinter(indent=2, width=20).pprint({"a": {"b": [1, 2, 3, 4, 5, 6, 7]}})
for bad in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    try:
        pprint.pprint(1, **bad)
    except ValueError as e:
        print(e)
