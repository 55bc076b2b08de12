s = "  hello  world  "
print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()), "xxabcxx".strip("x"), "abcab".lstrip("ab"), "abcab".rstrip("ba"), "a".strip(None))
print("a,b,,c".split(","), "a b  c".split(), "  ".split(), "".split(), "".split(","), "a b c d".split(maxsplit=2), "a,b,c".split(",", 1), "a b c".split(None, 1))
print("a,b,c".rsplit(",", 1), "a b c".rsplit(maxsplit=1), "a--b--c".split("--"), "abc".split("abc"))
print("one\ntwo\r\nthree\rfour".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "x\x0by".splitlines(keepends=False))
print("key=value=x".partition("="), "key".partition("="), "a.b.c".rpartition("."), "abc".rpartition("."))
print(",".join(["a", "b"]), "".join("abc"), "-".join([]), ", ".join({"x": 1, "y": 2}), "/".join(c for c in "ab"))
for f in [lambda: ",".join([1, 2]), lambda: ",".join(["a", None]), lambda: ",".join(5), lambda: "a".split(""), lambda: "a".split(1), lambda: "a".strip(1), lambda: "a".partition(""), lambda: "a".partition(1), lambda: "a".join(), lambda: "a".split(",", "x"), lambda: "a".split(",", 1, 2)]:
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print("  a b ".split(" "), "\ta\u00a0b".split(), "a\tb\nc".split())
name, _, rest = "first second third".partition(" ")
print(name, "|", rest)
print([line.strip() for line in "a \n b\n".split("\n")])
