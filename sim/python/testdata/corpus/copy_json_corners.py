import copy, json
a = [1, [2, 3], {"k": [4]}]
s, d = copy.copy(a), copy.deepcopy(a)
a[1].append(9); a[2]["k"].append(5)
print(s, d, s[1] is a[1], d[1] is a[1])
class N:
    def __init__(self, v): self.v, self.kids = v, []
    def __deepcopy__(self, memo): print("deepcopy", self.v); n = N(self.v); memo[id(self)] = n; n.kids = copy.deepcopy(self.kids, memo); return n
n = N(1); n.kids.append(N(2)); n.kids.append(n)
m = copy.deepcopy(n)
print(m.kids[1] is m, m.kids[0].v, m is n)
rec = []; rec.append(rec); r2 = copy.deepcopy(rec); print(r2[0] is r2)
print(json.dumps({"a": [1, 2.5, None, True, "é\n\"q\""], "b": {}}), json.dumps([1, {"x": []}], indent=2), json.dumps({"b": 1, "a": 2}, sort_keys=True, separators=(",", ":")), json.dumps("é", ensure_ascii=False), json.dumps({1: "a", None: "b", True: "c", 1.5: "d"}), json.dumps((1, 2)), json.dumps(float("inf")))
print(json.loads('{"a": [1, 2.5, null, true, false, "\\u00e9\\n"], "b": {"c": -1e3}}'), json.loads("[]"), json.loads('"x"'), json.loads(" 5 "), json.loads("12345678901234567890"), json.loads('{"a":1}', object_hook=lambda o: list(o.items())), json.loads("[1.5]", parse_float=str))
for bad in ["", "{", "[1,]", "{'a': 1}", "nul", '{"a" 1}', '"abc', "[1 2]", "01", "1 2", '{"a": }', '"\\x"', "[1, 2"]:
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as e:
        print(repr(bad), e, e.pos, e.lineno, e.colno)
for bad in [{1, 2}, object, {"k": {1}}, b"x", {(1, 2): 3}]:
    try:
        json.dumps(bad)
    except TypeError as e:
        print(e)
class P:
    def __init__(self, x): self.x = x
print(json.dumps([P(1)], default=lambda o: o.__dict__), json.dumps({"a": [1, 2]}, indent="\t"))
class Enc(json.JSONEncoder):
    def default(self, o): return sorted(o) if isinstance(o, set) else super().default(o)
print(json.dumps({"s": {3, 1}}, cls=Enc), json.loads(json.dumps({"n": [1, {"m": None}]})) == {"n": [1, {"m": None}]})
