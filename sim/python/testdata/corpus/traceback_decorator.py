import functools


def logged(f):
    @functools.wraps(f)
    def wrapper(*a, **k):
        print("calling", f.__name__)
        return f(*a, **k)
    return wrapper


def twice(n):
    def deco(f):
        def inner(*a):
            return [f(*a) for _ in range(n)]
        return inner
    return deco


@logged
@twice(2)
def div(a, b):
    return a / b


print(div(1, 2))
print(div(1, 0))
