b = b"hello \x00\xff"
print(b, b[0], b[1:3], b[-1], len(b), list(b[:3]), b"a" + b"b", b"ab" * 2, b"l" in b, 104 in b, b.hex(), b.hex(" "), bytes.fromhex("68 69"), b.find(b"l"), b.split(b" "), b.replace(b"l", b"L"), b.upper(), b.startswith(b"he"), b"a,b".split(b","), b"-".join([b"x", b"y"]), b" x ".strip(), b"abc".decode(), b"%d %s" % (5, b"x"), b"abc" < b"abd", b == bytearray(b), b"\n\t\\'", b'"', b"'\"", rb"\n", b"a" b"c", bytes(range(3)), bytes(b"x"), b"abc".isalpha(), b"12".isdigit(), b"Ab".swapcase(), b"abc".center(7, b"*"), b"a".zfill(3), b"abc".index(b"c"), b"aXbX".count(b"X"), b"abc"[::-1], b"abc".partition(b"b"), int.from_bytes(b"\x01\x02", "big"))
ba = bytearray(b"abc")
ba[0] = 65; ba.append(100); ba.extend(b"ef"); ba += b"g"; ba[1:2] = b"ZZ"; del ba[-1]; ba.insert(0, 33)
print(ba, ba.pop(), ba.decode(), ba.hex(), bytes(ba), ba.find(b"Z"), len(ba), ba == b"!AZZcde", ba[::2], bytearray(2), bytearray("é", "utf-8"), ba.reverse(), ba, ba.upper(), hash(b"a") == hash(b"a"))
for f in [lambda: b"a" + "b", lambda: b[100], lambda: b["x"], lambda: bytes([300]), lambda: bytes([-1]), lambda: bytes(["a"]), lambda: b"x".join(["a"]), lambda: ba.append(256), lambda: ba.append("a"), lambda: hash(ba), lambda: bytes.fromhex("zz"), lambda: b"abc".index(b"z"), lambda: b"a" < "a", lambda: b"a" == "a", lambda: b"%d" % "x", lambda: b"a".find("a"), lambda: "a" in b"a", lambda: 300 in b"a", lambda: b"abc".decode("nope"), lambda: bytes("x"), lambda: b"a".foo, lambda: bytes(5.5), lambda: b"a" * b"b", lambda: bytes(None), lambda: b.split("x"), lambda: b.replace("a", "b"), lambda: b"" + None]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    b[0] = 1
except TypeError as e:
    print(e)
for i in b"hi":
    print(i, end=" ")
print(str(b"x"), repr(bytearray(b"q")), f"{b'y'}", "%s" % b"z", [b"w"], {b"k": 1}[b"k"], bytes("€", "utf-8"), b"\xe2\x82\xac".decode(), b"abc".ljust(5) + b"|", b"a\nb".splitlines(), b"abc".translate(None, b"b"), b"AbC".lower(), b"ab".title(), b"x=%r" % b"q", bytes.maketrans(b"a", b"b")[97])
