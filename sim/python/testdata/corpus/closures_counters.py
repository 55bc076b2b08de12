def counter(start=0, step=1):
    n = start

    def advance(by=None):
        nonlocal n
        n += step if by is None else by
        return n

    def reset():
        nonlocal n
        n = start

    advance.reset = reset
    return advance


a, b = counter(), counter(10, -2)
print(a(), a(), a(5), b(), b())
a.reset()
print(a(), b())

late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in early])


def outer():
    def inner():
        return x
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    x = "bound"
    return inner()


print(outer())
print(counter.__defaults__, a.__name__, a.__qualname__)
