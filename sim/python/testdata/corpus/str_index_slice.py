s = "Hello, World"
print(s[0], s[-1], s[1:4], s[:5], s[7:], s[::2], s[::-1], s[-5:-1], s[100:], s[5:2], s[:], s[-100:3])
for i in [12, -13, 1.0, "a", None]:
    try:
        print(s[i])
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
try:
    s[0] = "h"
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
try:
    s[::0]
except ValueError as e:
    print(e)
print(s * 2, 3 * "ab", "a" * 0, "a" * -1, "a" + "b" "c")
for f in [lambda: "a" + 1, lambda: 1 + "a", lambda: "a" * "b", lambda: "a" - "b", lambda: "a" * 1.5, lambda: -"a", lambda: "a" < 1, lambda: None + 1, lambda: [] + (), lambda: {} + {}, lambda: "a" / 2, lambda: [1] - [1], lambda: "%d" % "a"]:
    try:
        print(f())
    except TypeError as e:
        print(e)
print("abc" < "abd", "abc" < "ab", "a" < "B", "Z" < "a", "" < "a", "é" > "z", "10" < "9")
print(len(""), len("日本"), bool(""), bool(" "), hash("a") == hash("a"))
print([c for c in "abc"], list("日本"), tuple("ab"), set("aa"), sorted("cab"), list(reversed("abc")), "".join(reversed("abc")))
print("日本語テキスト"[2:4], "a🙂b🙃c"[1::2], "ñandú"[-1])
a, b, c = "xyz"
print(a, b, c)
h, *t = "hello"
print(h, t)
print("a" "b" 'c', 'it''s', "it's", 'say "hi"', """multi
line""", r"raw\n", "\x41\u00e9\U0001F600\101\0".encode())
print("ab\
cd")
print(str(5), str(None), str([1, "a"]), str(b"x"), str("s"), str(), str(1.0), str(True), str(object)[:14])
print(str(b"caf\xc3\xa9", "utf-8"), str(b"abc", encoding="ascii"), str(object="x"))
for f in [lambda: str("a", "utf-8"), lambda: str(1, "utf-8"), lambda: str(b"\xff", "utf-8"), lambda: str(b"a", 1), lambda: str(1, 2, 3, 4)]:
    try:
        print(f())
    except (TypeError, UnicodeDecodeError) as e:
        print(type(e).__name__, e)
