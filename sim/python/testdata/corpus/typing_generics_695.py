type IntList = list[int]
type Pair[A, B] = tuple[A, B]
type Tree = dict[str, Tree | int]
print(IntList, Pair, Tree.__name__, type(IntList).__name__)


def first[T](items: list[T], default: T | None = None) -> T:
    result: T = items[0]
    return result


def kinds[T: (int, str), *Ts, **P](x: T, *args: *Ts, **kw: P.kwargs) -> "T":
    return T, Ts, P


print(first([1, 2]), first("abc"), kinds(1))


class Stack[T]:
    limit: int = 3

    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self

    def pop(self) -> T:
        return self.items.pop()

    def convert[U](self, f: "Callable[[T], U]") -> list[U]:
        out: list[U] = [f(x) for x in self.items]
        return out

    def param(self):
        return T


s = Stack[int]()
s.push(1).push(2)
print(s.items, s.convert(str), s.pop(), s.param(), Stack.__name__, isinstance(s, Stack))


class NamedStack[T](Stack[T]):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name


class Both[K, V](dict[K, V]):
    pass


n = NamedStack[str]("n")
n.push("x")
print(n.items, n.name, NamedStack.__mro__[1].__name__, Both(a=1), issubclass(NamedStack, Stack))


def shadow[T](T: int) -> int:
    return T + 1


def nested[T]():
    def inner():
        return T
    return [inner(), [T for _ in range(2)], (lambda: T)()]


print(shadow(4), nested())
T = "global T"
print(T, kinds("x")[0])


def decorated(f):
    print("decorating", f.__name__)
    return f


@decorated
def gen[T](n: T):
    yield n


print(list(gen(3)))
type = 5
print(type)
match = case = 1
print(match, case)
