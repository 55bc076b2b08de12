import json

data = {"name": "Ann", "age": 30, "tags": ["a", "b"], "nested": {"x": None, "y": True, "z": 1.5}, "empty": [], "e2": {}, 1: "one", None: 2, True: 3, 2.5: 4}
print(json.dumps(data))
print(json.dumps(data, indent=2))
print(json.dumps({"b": 1, "a": [1, {"c": 2}]}, sort_keys=True, indent=4, separators=(",", ": ")))
print(json.dumps([1, 2, (3, 4)], separators=(",", ":")), json.dumps("quote\" \\ \n \t \x01 é 🙂"), json.dumps("é🙂", ensure_ascii=False), json.dumps([], indent=2), json.dumps({"a": []}, indent="\t"))
print(json.dumps([float("inf"), float("nan"), -0.0, 1e20, 1e-7, 10 ** 20]), json.dumps(None), json.dumps(True), json.dumps(3), json.dumps("x"))
print(json.loads('{"a": [1, 2.5, -3e2, "x\\n\\u00e9\\ud83d\\ude42"], "b": null, "c": true, "d": {"e": false}}'), json.loads(" [ ] "), json.loads("3"), json.loads('"s"'), json.loads(b'{"k": 1}'))
print(json.loads('{"a": 1, "a": 2}'), json.loads("[NaN, Infinity, -Infinity]"), json.loads('{"x": 1.10}', parse_float=str), json.loads('[1]', parse_int=float), json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)), json.loads('{"a": 1}', object_pairs_hook=list))
for s in ("", "{", "[1,", "[1 2]", '{"a" 1}', '{"a": }', "{'a': 1}", "[1] x", '"abc', '"\\q"', "tru", '{"a": 1,}', "[1,\n\n  x]", '"a\nb"', "-", "01", '"\\u12"', "[1,]"):
    try:
        print(repr(s), json.loads(s))
    except json.JSONDecodeError as e:
        print(repr(s), e, e.pos, e.lineno, e.colno)


class Point:
    def __init__(self, x):
        self.x = x


for f in (lambda: json.dumps(Point(1)), lambda: json.dumps({(1, 2): 3}), lambda: json.dumps({1, 2}), lambda: json.loads(5), lambda: json.dumps(float("nan"), allow_nan=False)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(json.dumps({(1, 2): 3, "a": 1}, skipkeys=True), json.dumps(Point(5), default=lambda o: o.__dict__))


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {"point": o.x}
        return super().default(o)


print(json.dumps([Point(1), 2], cls=Encoder), Encoder().encode({"p": Point(3)}))
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as e:
    print(e)
print(json.loads(json.dumps(data)) == json.loads(json.dumps(data)), json.dumps({"k": [1, [2, [3]]]}, indent=1))


class File:
    def __init__(self):
        self.s = ""

    def write(self, s):
        self.s += s

    def read(self):
        return self.s


f = File()
json.dump({"a": 1}, f)
print(json.load(f))
