def inner(x):
    return 10 / x


def outer(n):
    print("outer", n)
    return inner(n)


print(outer(5))
outer(0)
print("never")
