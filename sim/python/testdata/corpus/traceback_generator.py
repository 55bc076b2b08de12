def gen():
    yield 1
    raise RuntimeError("in generator")


def consume():
    for x in gen():
        print(x)


consume()
