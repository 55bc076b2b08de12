b = b"hello"
print(b, b[0], b[1:3], b[-1:], len(b), list(b), b + b"!", b * 2, b"ell" in b, 101 in b, b == b"hello", b < b"help", hash(b) == hash(b"hello"), bytes(b) == b)
print(bytes(), bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes(range(3)), bytes(b"x"), bytearray(b"ab"), bytearray(2), bytearray("a", "ascii"))
print(repr(b"it's"), repr(b'"q"'), b"\x00\n\t\\\xff", b"a" b"b", rb"\n", str(b"x"), b"caf\xc3\xa9".decode(), b"\xe9".decode("latin-1"), "é".encode(), "é".encode("latin-1"), "é".encode("ascii", "replace"), "é".encode("ascii", "ignore"), b"\xffa".decode("utf-8", "replace"), b"\xffa".decode(errors="ignore"))
print(b.upper(), b.title(), b.capitalize(), b.swapcase(), b"A".lower(), b.find(b"l"), b.find(108), b.rfind(b"l"), b.index(b"e"), b.count(b"l"), b.replace(b"l", b"L"), b.startswith(b"he"), b.endswith((b"x", b"lo")), b" x ".strip(), b"xxax".strip(b"x"), b"a,b".split(b","), b"a b  c".split(), b"a\nb\r\nc".splitlines(), b",".join([b"a", b"b"]), b"k=v".partition(b"="), b"5".zfill(3), b"a".center(5, b"*"), b"a".ljust(3) + b"|", b"ab".isalpha(), b"12".isdigit(), b" ".isspace(), b"\xe9".isalpha(), b"\xe9".upper())
print(b.hex(), b.hex("-"), b.hex(":", 2), b.hex(" ", -2), bytes.fromhex("68 65 6c"), bytearray.fromhex("ff"), b.removeprefix(b"he"), b.removesuffix(b"lo"), b.translate(bytes.maketrans(b"l", b"L")), b.translate(None, b"l"), b"\t".expandtabs(4))
for f in [lambda: b[10], lambda: b["a"], lambda: b + "x", lambda: "x" + b, lambda: bytes("a"), lambda: bytes([256]), lambda: bytes(-1), lambda: bytes([1, "a"]), lambda: bytes(1.5), lambda: b.find("x"), lambda: b.replace("a", b"b"), lambda: b",".join(["a"]), lambda: b"\xff".decode(), lambda: b"\xff".decode("ascii"), lambda: "é".encode("ascii"), lambda: "a".encode("nope"), lambda: b.index(b"z"), lambda: bytes.fromhex("zz"), lambda: bytes.fromhex("a"), lambda: b"a" < "b", lambda: b.split(""), lambda: b"\xc3".decode(), lambda: b"a\xe2\x82".decode(), lambda: ord(b"ab"), lambda: b.foo, lambda: b"".join(5), lambda: b.startswith("h"), lambda: bytes(object())]:
    try:
        print(f())
    except (IndexError, TypeError, ValueError, LookupError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    b[0] = 1
except TypeError as e:
    print(e)
a = bytearray(b"abc")
a[0] = 65
a.append(100)
a.extend(b"ef")
a += b"g"
a.insert(0, 48)
print(a, a.pop(), a[1:3], len(a), a == b"0Abcdef", a.find(b"b"), a.upper(), bytes(a), a.decode(), 65 in a, a * 2, a + b"x", list(a))
a.remove(65)
a.reverse()
del a[0]
print(a, a.copy() == a, a.index(98))
a.clear()
print(a, bool(a), bool(bytearray(1)))
for f in [lambda: a.append(256), lambda: a.append("x"), lambda: a.pop(), lambda: bytearray(b"a").remove(5), lambda: hash(a)]:
    try:
        print(f())
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
try:
    a = bytearray(b"a")
    a[0] = 300
except ValueError as e:
    print(e)
for x in b"ab":
    print(x, end=" ")
print(*bytearray(b"cd"), sorted(b"cab"), max(b"az"), sum(b"ab"), b"a" != "a", bytes(bytearray(b"q")), reversed(b"ab").__class__.__name__, list(reversed(b"ab")))
print(int.from_bytes(b"\x01\x00", "big"), (258).to_bytes(2, "little"), b"%d-%s" % (5, b"x"), bytes(3) == b"\0\0\0", b"\0" * 3)
