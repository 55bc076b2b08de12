s = "hello hello"
print(s.find("l"), s.find("l", 4), s.find("l", 4, 6), s.find("z"), s.rfind("l"), s.rfind("h", 0, 5), s.find(""), s.find("", 20), s.find("o", -3))
print(s.index("o"), s.rindex("o"), s.count("l"), s.count("ll"), s.count(""), s.count("l", 5), s.count("x"))
for f in [lambda: s.index("z"), lambda: s.rindex("z"), lambda: s.find(1), lambda: s.count(None), lambda: s.find(), lambda: s.find("a", "b")]:
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(s.replace("l", "L"), s.replace("l", "", 1), s.replace("", "-"), s.replace("hello", "bye", 1), s.replace("z", "y"), "aaa".replace("a", "b", -1))
for f in [lambda: s.replace("a"), lambda: s.replace(1, 2), lambda: s.replace("a", 2), lambda: s.replace("a", "b", "c")]:
    try:
        print(f())
    except TypeError as e:
        print(e)
print(s.startswith("he"), s.startswith(("x", "h")), s.startswith("lo", 3), s.startswith("", 11), s.startswith("", 12), s.endswith("lo"), s.endswith(("a", "o")), s.endswith("hell", 0, 4), s.startswith(()))
for f in [lambda: s.startswith(1), lambda: s.endswith(["a"]), lambda: s.startswith(("a", 1))]:
    try:
        print(f())
    except TypeError as e:
        print(e)
print("TestCase".removeprefix("Test"), "TestCase".removesuffix("Case"), "abc".removeprefix("x"))
print("a\tb".expandtabs(), "a\tb".expandtabs(4), "01\t012\t0123".expandtabs(4))
print("abc".center(9, "*"), "abc".ljust(6) + "|", "abc".rjust(6, "."), "42".zfill(5), "-42".zfill(6), "+1".zfill(4), "abc".zfill(2), "ab".center(5), "a".center(4))
for f in [lambda: "a".center("x"), lambda: "a".center(5, "ab"), lambda: "a".ljust(5, 1), lambda: "a".zfill(2.5)]:
    try:
        print(f())
    except TypeError as e:
        print(e)
print("hello".translate(str.maketrans("el", "ip")), "hello".translate(str.maketrans("", "", "l")), "abc".translate({97: "X", 98: None, 99: 100}), "abc".translate(str.maketrans({"a": "1", "b": ""})))
print("é".find("é"), "日本語".find("語"), "日本語".index("本"), "a🙂b".find("b"), len("a🙂b"), "🙂" in "a🙂b")
print("lo" in "hello", "x" not in "abc", "" in "")
try:
    1 in "abc"
except TypeError as e:
    print(e)
