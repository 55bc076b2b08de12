# Ends of lines.
with open("n.bin", "wb") as f:
    f.write(b"unix\nwindows\r\nmac\rlast")
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("n.bin", newline=newline) as f:
        print(repr(newline), f.readlines())
    with open("n.bin", newline=newline) as f:
        print(repr(f.read()))
    with open("n.bin", newline=newline) as f:
        print(repr(f.readline()), repr(f.readline()), repr(f.read(4)), repr(f.read(2)))
    with open("out.txt", "w", newline=newline) as f:
        print(f.write("a\nb\r\nc\rd\n"), end=" ")
    print(open("out.txt", "rb").read())
with open("end.bin", "wb") as f:
    f.write(b"x\r")
print(open("end.bin").readlines(), open("end.bin", newline="").readlines())
with open("end.bin", "ab") as f:
    f.write(b"\n")
print(open("end.bin").readlines(), open("end.bin", newline="").readlines())
