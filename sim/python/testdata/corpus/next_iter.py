it = iter([1, 2])
print(next(it), next(it), next(it, "default"))
try:
    next(it)
except StopIteration as e:
    print("stop", e.args)
print(iter(it) is it)


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


print(list(Countdown(3)), [*Countdown(2)], next(Countdown(5)), list(Countdown(0)))
for f in [lambda: iter(5), lambda: next([]), lambda: next(5), lambda: iter(None), lambda: iter(), lambda: next(), lambda: iter(5, 0), lambda: [x for x in 5], lambda: list(3.5), lambda: next(iter(""))]:
    try:
        print(f())
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)
values = [3, 2, 1, 0, 9]
print(list(iter(lambda: values.pop(0), 0)), values)


class Once:
    def __iter__(self):
        return iter([1, 2, 3])


o = Once()
print(list(o), list(o), sum(o), 2 in o, max(o), sorted(o, reverse=True), dict.fromkeys(o))


class BadIter:
    def __iter__(self):
        return 5


try:
    for x in BadIter():
        pass
except TypeError as e:
    print(e)
d = {"a": 1}
print(next(iter(d)), next(iter(d.items())), next(iter({7})), next(iter("xyz")), next(iter(range(3, 5))), next(reversed([1, 2])), next(iter(b"a")))
it = iter([1, 2, 3, 4])
print(list(zip(it, it)))
it = iter("abc")
for c in it:
    print(c, next(it, "-"))
a = [1, 2, 3]
it = iter(a)
next(it)
a.append(4)
print(list(it), list(it))
a.append(5)
print(list(it))
r = reversed([1, 2, 3])
print(next(r), list(r), list(r))
print(type(iter(Countdown(1))).__name__, iter(Countdown(1)).__next__(), Countdown(2).__iter__().n)
x = iter([1])
print(x.__next__(), x.__iter__() is x)
for i in range(3):
    for j in range(3):
        if j == 1:
            continue
        if i == 1:
            break
        print(i, j)
    else:
        print("no break", i)
else:
    print("outer done")
while True:
    try:
        v = next(it)
    except StopIteration:
        break
i = 5
while i > 0:
    i -= 2
    if i == 1:
        continue
    print(i)
else:
    print("while else")
print([(x, y) for x in range(3) if x for y in range(x)], {x: [y for y in range(x)] for x in range(3)}, [[i * j for j in range(3)] for i in range(2)])
