def gen():
    yield 1
    x = yield 2
    raise ValueError(f"got {x}")


def outer():
    r = yield from gen()
    return r


it = outer()
print(next(it), next(it))
try:
    it.send("sent")
except ValueError as e:
    print("caught", e)
for value in outer():
    print(value)
