def trace(f):
    def wrapper(*args, **kwargs):
        shown = ", ".join([repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
        print(f"-> {f.__name__}({shown})")
        try:
            result = f(*args, **kwargs)
        except Exception as e:
            print(f"<- {f.__name__} raised {type(e).__name__}: {e}")
            raise
        print(f"<- {f.__name__} = {result!r}")
        return result
    return wrapper


def memoize(f):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]
    wrapper.cache = cache
    wrapper.__name__ = f.__name__
    return wrapper


def retry(times, exceptions=(Exception,)):
    def decorate(f):
        def wrapper(*args):
            for attempt in range(1, times + 1):
                try:
                    return f(*args)
                except exceptions as e:
                    print(f"attempt {attempt} failed: {e}")
            raise RuntimeError("giving up")
        return wrapper
    return decorate


@trace
@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(3))
calls = []


@retry(3, (ValueError,))
def flaky(n):
    calls.append(n)
    if len(calls) < 3:
        raise ValueError(f"call {len(calls)}")
    return "worked"


print(flaky(1), calls)
try:
    retry(2)(lambda: 1 / 0)()
except RuntimeError as e:
    print(e, repr(e.__context__))


class Registry:
    def __init__(self):
        self.handlers = {}

    def on(self, event):
        def register(f):
            self.handlers.setdefault(event, []).append(f)
            return f
        return register

    def emit(self, event, *args):
        return [h(*args) for h in self.handlers.get(event, [])]


r = Registry()


@r.on("start")
def started(name):
    return f"{name} started"


@r.on("start")
@r.on("stop")
def logged(name):
    return name.upper()


print(r.emit("start", "job"), r.emit("stop", "job"), r.emit("nothing"), {k: [f.__name__ for f in v] for k, v in r.handlers.items()})


def singleton(cls):
    instances = {}

    def get(*a):
        if cls not in instances:
            instances[cls] = cls(*a)
        return instances[cls]
    return get


@singleton
class Config:
    def __init__(self, v):
        self.v = v


print(Config(1) is Config(2), Config(3).v)


def add_repr(cls):
    cls.__repr__ = lambda self: f"{cls.__name__}({', '.join(f'{k}={v}' for k, v in vars(self).items())})"
    return cls


@add_repr
class P:
    def __init__(self, x, y):
        self.x, self.y = x, y


print(P(1, 2), [P(3, 4)])


class Count:
    def __init__(self, f):
        self.f, self.calls = f, 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)

    def __get__(self, obj, cls=None):
        return lambda *a: self(obj, *a)


class Q:
    @Count
    def method(self, x):
        return x * 2


print(Q().method(5), Q().method(6), Q.__dict__["method"].calls)


def compose(*fs):
    def composed(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return composed


def curry(f, *args):
    return lambda *more: f(*args, *more)


print(compose(str, lambda v: v + 1, abs)(-5), curry(max, 3)(1, 2), (lambda f: f(f))(lambda f: "self applied"))


class Temp:
    scale = 1

    @staticmethod
    @memoize
    def double(x):
        print("computing", x)
        return x * 2

    @classmethod
    def scaled(cls, x):
        return cls.double(x) * cls.scale


class Kelvin(Temp):
    scale = 10


print(Temp.scaled(2), Kelvin.scaled(2), Kelvin().scaled(3), Temp().double(3))


class Timer:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("start", self.name)
        return self

    def __exit__(self, *exc):
        print("stop", self.name, exc[0].__name__ if exc[0] else "clean")
        return exc[0] is KeyError

    def __call__(self, f):
        def inner(*a):
            with self:
                return f(*a)
        return inner


@Timer("decorated")
def work(d, k):
    return d[k]


print(work({"a": 1}, "a"), work({}, "zz"))
