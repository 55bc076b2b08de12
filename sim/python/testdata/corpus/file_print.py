# print() to files.
import sys

with open("p.txt", "w") as f:
    print("a", 1, None, file=f)
    print("x", "y", sep="-", end=".\n", file=f)
    print(file=f)
    print("no end", end="", file=f)
print(open("p.txt").read())
with open("p.txt", "a") as f:
    old = sys.stdout
    sys.stdout = f
    print("to the file")
    sys.stdout = old
    print("to the screen")
print(open("p.txt").read().split("\n"))
with open("q.txt", "w") as f:
    for i in range(3):
        print(f"{i:>3}|{i ** 2:<4}|", file=f)


class Loud:
    def __str__(self):
        return "LOUD"

    def __repr__(self):
        return "loud"


with open("q.txt", "a") as f:
    print(Loud(), [Loud()], file=f)
    f.write(str(Loud()) + "\n")
print(open("q.txt").read(), end="")
with open("q.txt", "rb") as f:
    try:
        print("x", file=f)
    except Exception as e:
        print(type(e).__name__, e)
with open("q.txt", "wb") as f:
    try:
        print("x", file=f)
    except Exception as e:
        print(type(e).__name__, e)
lines = ["one", "two", "three"]
with open("q.txt", "w") as f:
    print(*lines, sep="\n", file=f)
    f.writelines(line + "\n" for line in lines)
    f.writelines([])
    f.writelines("chars")
print(open("q.txt").readlines())


class Upper:
    def write(self, text):
        sys.stdout.write(text.upper())


print("through a class", 1, file=Upper())
