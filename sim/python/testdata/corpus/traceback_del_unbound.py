def f():
    x = 1
    del x
    print(x)


def g():
    def inner():
        return late
    inner()
    late = 1


def h():
    total += 1


for fn in (f, g, h):
    try:
        fn()
    except NameError as e:
        print(type(e).__name__, e)
print(counter)
counter = 1
