# with, and what exceptions leave behind.
try:
    with open("w.txt", "w") as f:
        f.write("before the error")
        raise RuntimeError("oops")
except RuntimeError as e:
    print(e, f.closed)
print(open("w.txt").read())


def first_line(name):
    with open(name) as f:
        for line in f:
            return line
    return None


print(first_line("w.txt"))
with open("w.txt") as source, open("w2.txt", "w") as target:
    target.write(source.read().upper())
print(open("w2.txt").read(), source.closed, target.closed)
with (
    open("w.txt") as a,
    open("w2.txt") as b,
):
    print(a.read() == b.read().lower())
try:
    with open("w.txt") as a, open("missing") as b:
        print("never")
except FileNotFoundError:
    print(a.closed)
f = open("w.txt")
try:
    print(f.read(6))
finally:
    f.close()


class Log:
    def __init__(self, name):
        self.file = open(name, "a")

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.file.close()

    def __call__(self, text):
        print(text, file=self.file)


with Log("log.txt") as log:
    log("one")
    log("two")
with Log("log.txt") as log:
    log("three")
print(open("log.txt").read(), end="")


def numbers(name):
    with open(name) as f:
        for line in f:
            yield len(line)


print(list(numbers("log.txt")))
g = numbers("log.txt")
print(next(g))
g.close()
try:
    number = int(open("w.txt").read())
except ValueError as e:
    print(e)
else:
    print("a number")
finally:
    print("done")
