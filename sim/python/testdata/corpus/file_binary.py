# Bytes in files.
data = bytes(range(256)) * 3
with open("b.bin", "wb") as f:
    print(f.write(data), f.write(b""), f.write(bytearray(b"tail")))
with open("b.bin", "rb") as f:
    print(len(f.read()), f.read(), f.readline())
with open("b.bin", "rb") as f:
    print(f.read(4), f.read(0), f.read(3), f.readline(), f.tell())
    print(f.read(-1)[-8:], f.read(10), f.read(None))
with open("lines.bin", "wb") as f:
    f.writelines([b"one\n", b"two\r\n", b"three\rfour"])
with open("lines.bin", "rb") as f:
    print(f.readlines())
    f.seek(0)
    print(list(f))
    f.seek(0)
    print(f.readline(), next(f))
with open("lines.bin", "ab") as f:
    print(f.tell(), f.write(b"!"), f.tell())
print(open("lines.bin", "rb").read())
with open("lines.bin", "wb", buffering=0) as f:
    print(f.write(b"now"), open("lines.bin", "rb").read())
    print(f, f.mode)
for what in (lambda f: f.write("text"), lambda f: f.write(5), lambda f: f.write(None), lambda f: f.write([1])):
    with open("x.bin", "wb") as f:
        try:
            what(f)
        except TypeError as e:
            print(e)
with open("copy.bin", "wb") as target, open("b.bin", "rb") as source:
    while chunk := source.read(100):
        target.write(chunk)
print(open("copy.bin", "rb").read() == open("b.bin", "rb").read())
print(int.from_bytes(open("b.bin", "rb").read(2), "big"))
