# Places in a text file and in a binary one.
with open("s.txt", "w") as f:
    print(f.tell(), f.write("0123456789"), f.tell())
    print(f.seek(4), f.write("XY"), f.tell())
    print(f.seek(0, 2), f.tell())
    f.write("!")
print(open("s.txt").read())
with open("s.txt") as f:
    print(f.read(3), f.tell(), f.seek(0), f.read(2), f.seek(0, 1), f.read(1), f.seek(0, 2), repr(f.read()))
    for arguments in ((1, 1), (1, 2), (-1,), (0, 3), (-1, 2)):
        try:
            print(f.seek(*arguments))
        except (ValueError, OSError) as e:
            print(type(e).__name__, e)
with open("s.txt", "rb") as f:
    print(f.seek(-3, 2), f.read(), f.seek(2), f.seek(3, 1), f.read(2), f.tell(), f.seek(-1, 1), f.read(1))
    print(f.seek(100), f.read(), f.tell())
    for arguments in ((-1,), (-100, 1), (-100, 2)):
        try:
            print(f.seek(*arguments))
        except (ValueError, OSError) as e:
            print(type(e).__name__, e)
with open("hole.bin", "wb") as f:
    f.seek(5)
    f.write(b"end")
print(open("hole.bin", "rb").read())
with open("s.txt", "r+") as f:
    print(f.readline(2))
    f.seek(f.tell())
    f.write("##")
print(open("s.txt").read())
with open("s.txt", "rb+") as f:
    f.read(4)
    f.write(b"==")
    print(f.tell(), f.read())
print(open("s.txt").read())
with open("u.txt", "w", encoding="utf-8") as f:
    f.write("äöü€😀z")
    print(f.tell())
with open("u.txt", encoding="utf-8") as f:
    print(f.read(2), f.tell(), f.read(1), f.tell(), f.read(), f.tell())
    f.seek(4)
    print(f.read())
