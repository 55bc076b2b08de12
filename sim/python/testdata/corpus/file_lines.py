# Reading lines, in every way.
text = "first\nsecond\n\nfourth without end"
with open("lines.txt", "w") as f:
    f.write(text)
with open("lines.txt") as f:
    for number, line in enumerate(f, 1):
        print(number, repr(line))
with open("lines.txt") as f:
    print(f.readlines())
    print(f.readlines(), repr(f.read()), repr(f.readline()))
with open("lines.txt") as f:
    print(repr(f.readline()), repr(f.readline(3)), repr(f.readline()), repr(f.readline(0)))
    print(next(f), next(f), sep="|")
    try:
        next(f)
    except StopIteration:
        print("no more")
    print(next(f, "default"))
with open("lines.txt") as f:
    print(f.readlines(1), f.readlines(8), f.readlines(-1))
with open("lines.txt") as f:
    print([line.strip() for line in f if line.strip()])
with open("lines.txt") as f:
    first, *rest = f
    print(repr(first), rest)
with open("lines.txt") as f:
    print(list(map(len, f)), sum(1 for _ in f))
with open("lines.txt") as f:
    print(f.read().split("\n"), f.read())
with open("lines.txt") as f:
    print(f.read().splitlines())
with open("lines.txt") as f:
    print(max(f, key=len), end="\n")
with open("lines.txt") as a, open("lines.txt") as b:
    for x, y in zip(a, b):
        print(x == y, end=" ")
    print()
with open("lines.txt") as f:
    print("second\n" in f, f.readline() == "\n")
with open("lines.txt") as f:
    it = iter(f)
    print(next(it), next(it), f.readline(), sep="")
print(sorted(open("lines.txt")))
with open("empty.txt", "w"):
    pass
with open("empty.txt") as f:
    print(list(f), repr(f.read()), f.readlines())
while_lines = []
with open("lines.txt") as f:
    while True:
        line = f.readline()
        if not line:
            break
        while_lines.append(line.rstrip("\n"))
print(while_lines)
with open("lines.txt") as f:
    while chunk := f.read(7):
        print(repr(chunk), end=" ")
print()
