import operator
import string
from operator import itemgetter, attrgetter, methodcaller

print(operator.add(1, 2), operator.mul("a", 3), operator.truediv(1, 4), operator.neg(5), operator.not_([]), operator.contains([1], 1), operator.getitem({"k": 2}, "k"))
rows = [("b", 2), ("a", 3), ("c", 1)]
print(sorted(rows, key=itemgetter(1)), itemgetter(0, 1)("xyz"), list(map(itemgetter(0), rows)), itemgetter(slice(1, 3))("abcd"))


class P:
    def __init__(self, n, a):
        self.name, self.age = n, a


people = [P("Zed", 3), P("Amy", 9)]
print([p.name for p in sorted(people, key=attrgetter("age"))], attrgetter("name", "age")(people[0]), attrgetter("name.real", )(P(5, 1)))
print(methodcaller("upper")("abc"), methodcaller("split", ",", maxsplit=1)("a,b,c"), itemgetter(1), attrgetter("a.b"), methodcaller("f", 1, x=2))
ops = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "**": operator.pow, "%": operator.mod}
print({k: f(7, 2) for k, f in ops.items()}, operator.lt(1, 2), operator.is_(None, None), operator.xor(5, 1), operator.concat([1], [2]), operator.countOf([1, 2, 1], 1), operator.indexOf([4, 5], 5), operator.iadd([1], [2]))
print(string.ascii_letters, string.digits, string.punctuation, repr(string.whitespace), string.hexdigits, string.ascii_uppercase[:3], len(string.printable))
print(string.capwords("hello big world"), string.Template("$who likes ${what}, $$5").substitute(who="tim", what="pie"), string.Template("$a $b").safe_substitute(a=1), string.Template("$x").substitute({"x": 2}))
for f in (lambda: string.Template("$a").substitute(), lambda: string.Template("$").substitute(), lambda: string.Template("ab\nc $1").substitute(), lambda: itemgetter(1)([0]), lambda: attrgetter("zz")(5), lambda: itemgetter()):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(string.Template("$a ${b} $c").get_identifiers(), string.Template("$").is_valid(), string.Formatter().format("{0} {x}", 1, x=2))
