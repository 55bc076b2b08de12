# Encodings of text files.
text = "äöü ß € 日本 😀\n"
for encoding in ("utf-8", "UTF8", "utf-8-sig"):
    with open("e.txt", "w", encoding=encoding) as f:
        print(f.write(text))
    print(open("e.txt", "rb").read())
    with open("e.txt", encoding=encoding) as f:
        print(f.read() == text)
    with open("e.txt", encoding="utf-8") as f:
        print(ascii(f.read(3)))
with open("l.txt", "w", encoding="latin-1") as f:
    f.write("é à\n")
    print(f.encoding)
print(open("l.txt", "rb").read())
with open("l.txt", encoding="latin-1") as f:
    print(f.read(1), f.read(1), f.readline(), end="")


def attempt(f):
    try:
        print(ascii(f()))
    except (UnicodeError, LookupError) as e:
        print(type(e).__name__, e)


attempt(lambda: open("l.txt", encoding="utf-8").read())
attempt(lambda: open("l.txt", encoding="ascii").readline())
attempt(lambda: open("l.txt", encoding="utf-8", errors="replace").read())
attempt(lambda: open("l.txt", encoding="utf-8", errors="ignore").read())
attempt(lambda: open("l.txt", encoding="ascii", errors="backslashreplace").read())
attempt(lambda: open("o.txt", "w", encoding="ascii").write("ä"))
attempt(lambda: open("o.txt", "w", encoding="latin-1").write("a€"))
attempt(lambda: open("o.txt", "w", encoding="ascii", errors="replace").write("aäb"))
attempt(lambda: open("o.txt", "w", encoding="ascii", errors="xmlcharrefreplace").write("aäb"))
print(open("o.txt").read())
attempt(lambda: open("o.txt", encoding="klingon"))
print(open("o.txt").read())
