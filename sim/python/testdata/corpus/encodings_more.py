text = "héllo €uro – “quoted” 😀 ñ"
for enc in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "UTF16", "U32", "utf_16_le"):
    data = text.encode(enc)
    print(enc, len(data), data[:12], data.decode(enc) == text)
print("plain".encode("utf-16"), "plain".encode("utf-8-sig"), "".encode("utf-16"), b"".decode("utf-16"), b"\xfe\xff\x00a".decode("utf-16"), b"a\x00b\x00".decode("utf-16"))
for enc in ("cp1252", "latin-1", "windows-1252", "iso-8859-1"):
    for s in ("héllo", "€ – “q” ™ Œ", "ñ¿", "日本"):
        try:
            data = s.encode(enc)
            print(enc, data, data.decode(enc))
        except UnicodeEncodeError as e:
            print(enc, e, "|", e.encoding, e.start, e.end, e.reason)
print("€5 日".encode("cp1252", "replace"), "日€".encode("latin-1", "xmlcharrefreplace"), "日".encode("cp1252", "backslashreplace"), "日a".encode("cp1252", "ignore"))
for data, enc in ((b"\x81\x8d", "cp1252"), (b"a\x00b", "utf-16-le"), (b"\x00\xd8", "utf-16-le"), (b"\x00\xd8a\x00", "utf-16-le"), (b"\x00\xdca\x00", "utf-16-le"),
                  (b"\x00\x00\x11\x00", "utf-32-le"), (b"\x00\xd8\x00\x00", "utf-32-le"), (b"abc", "utf-32"), (b"\xff\xfea", "utf-16")):
    try:
        print(data.decode(enc))
    except UnicodeDecodeError as e:
        print(e)
    print(repr(data.decode(enc, "replace")), repr(data.decode(enc, "ignore")))
print(b"\x93smart\x94 \x85".decode("cp1252"), bytes(range(0xA0, 0xB0)).decode("cp1252"), "\ufeffmark".encode("utf-8"), b"\xef\xbb\xbfmark".decode("utf-8-sig"), repr(b"\xef\xbb\xbfmark".decode()))
try:
    chr(0xdc80).encode("utf-16")
except UnicodeEncodeError as e:
    print(e)
try:
    "a".encode("nope")
except LookupError as e:
    print(e)
for enc in ("cp1252", "latin-1", "utf-8-sig"):
    with open("f.txt", "w", encoding=enc) as f:
        f.write("première ligne\nñandú\n")
    with open("f.txt", encoding=enc) as f:
        print(enc, f.encoding, f.readline(), f.read(), end="")
    with open("f.txt", "rb") as f:
        print(f.read())
print(str(b"\xe9", "cp1252"), bytes("é", "utf-16-be"), bytearray("é", "cp1252"))
import io
print(issubclass(io.UnsupportedOperation, ValueError), issubclass(io.UnsupportedOperation, OSError))
try:
    open("f.txt").write("x")
except ValueError as e:
    print(type(e).__name__, e, isinstance(e, OSError))
print(io.UnsupportedOperation.__mro__, io.UnsupportedOperation.__bases__)
