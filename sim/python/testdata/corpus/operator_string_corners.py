import operator as op, string
print(op.add(1, 2), op.itemgetter(1)([5, 6]), op.itemgetter(0, 2)("abc"), op.attrgetter("real")(5), op.methodcaller("upper")("a"), op.methodcaller("split", ",")("a,b"), op.contains([1], 1), op.getitem({"a": 1}, "a"), op.not_(0), op.truth([]), op.mul("a", 3), op.floordiv(7, 2), op.neg(3), op.index(True), op.concat([1], [2]), op.countOf([1, 1], 1), op.indexOf([1, 2], 2), op.is_(None, None), op.pow(2, 5), op.xor(5, 1), op.lshift(1, 3), op.le(1, 1), op.matmul if False else "-", op.iadd([1], [2]))
print(sorted([("b", 2), ("a", 3)], key=op.itemgetter(1)), max([{"n": 1}, {"n": 5}], key=op.itemgetter("n")), list(map(op.add, [1, 2], [3, 4])))
print(string.ascii_letters, string.digits, string.punctuation, repr(string.whitespace), string.hexdigits, string.capwords("hello  world x"))
t = string.Template("$who owes ${amount} $$ $who")
print(t.substitute(who="Al", amount=5), t.safe_substitute(who="Bo"))
for bad in [lambda: t.substitute(who="x"), lambda: string.Template("$").substitute(), lambda: op.itemgetter(5)([1]), lambda: op.attrgetter("zz")(1), lambda: op.methodcaller("zz")(1), lambda: op.add(1, "a"), lambda: op.getitem([], 0), lambda: string.Template("$1").substitute({})]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
f = string.Formatter()
print(f.format("{0} {a}", 1, a=2))
