# Cutting files.
import os


def make(text="0123456789"):
    with open("t.txt", "w") as f:
        f.write(text)


make()
with open("t.txt", "r+") as f:
    print(f.truncate(4), f.tell())
print(open("t.txt").read(), os.path.getsize("t.txt"))
with open("t.txt", "r+") as f:
    f.seek(2)
    print(f.truncate())
print(open("t.txt").read())
with open("t.txt", "r+b") as f:
    print(f.truncate(5))
print(open("t.txt", "rb").read())
make()
with open("t.txt", "a") as f:
    print(f.truncate(3))
    f.write("x")
print(open("t.txt").read())
make()
with open("t.txt", "w") as f:
    f.write("abcdef")
    print(f.truncate(2), f.tell())
    f.write("g")
print(open("t.txt", "rb").read())
make()
with open("t.txt", "r+") as f:
    data = f.read()
    f.seek(0)
    f.truncate()
    f.write(data.replace("5", "five"))
print(open("t.txt").read())
for mode in ("r", "rb"):
    with open("t.txt", mode) as f:
        try:
            f.truncate(1)
        except Exception as e:
            print(type(e).__name__, e)
make("a" * 3000)
with open("t.txt", "r+") as f:
    f.truncate(1000)
    f.seek(990)
    print(f.read())
print(os.path.getsize("t.txt"))
