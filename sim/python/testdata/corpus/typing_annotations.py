from typing import Any, Callable, ClassVar, Dict, Final, Generic, Iterable, List, Literal, NamedTuple, Optional, Protocol, Tuple, TypedDict, TypeVar, Union, cast, overload
import typing as t

T = TypeVar("T")
K = TypeVar("K", bound=str)
Vector = List[float]
Handler = Callable[[int, str], None]
UserId = t.NewType("UserId", int)


def scale(k: float, v: Vector) -> Vector:
    return [k * x for x in v]


def find(items: Iterable[T], pred: Callable[[T], bool]) -> Optional[T]:
    for x in items:
        if pred(x):
            return x
    return None


x: int = 5
y: "undefined forward" = 6
z: int
a: list[int] = []
b: dict[str, list[tuple[int, ...]]] = {"k": [(1, 2)]}
c: int | None = None
(d): int = 4
print(scale(2, [1, 2.5]), find([1, 2, 3], lambda n: n > 1), x, y, a, b, c, d, UserId(5), UserId.__name__)
try:
    z
except NameError as e:
    print(e)


class Box(Generic[T]):
    count: ClassVar[int] = 0
    value: T
    name: str = "box"
    limit: Final = 10

    def __init__(self, value: T) -> None:
        self.value: T = value
        Box.count += 1

    def get(self) -> T:
        return self.value


class Shape(Protocol):
    def area(self) -> float: ...


class Square:
    def __init__(self, s: float):
        self.s = s

    def area(self) -> float:
        return self.s ** 2


def total(shapes: "list[Shape]") -> float:
    return sum(s.area() for s in shapes)


class Movie(TypedDict, total=False):
    title: str
    year: int


class Emp(NamedTuple):
    name: str
    id: int = 3


@overload
def conv(x: int) -> str: ...
@overload
def conv(x: str) -> int: ...
def conv(x):
    return str(x) if isinstance(x, int) else int(x)


def many(a: int, /, b: str = "b", *args: int, c: "str", d: bool = True, **kw: Any) -> Dict[str, Union[int, str]]:
    local: int = a
    other: str
    return {"a": local}


m: Movie = {"title": "t"}
print(Box[int](5).get(), Box.count, Box(1).name, total([Square(2), Square(3)]), m, Emp("n"), conv(5), conv("6"), many(1, c="c"), cast(int, "s"))
mode: Literal["r", "w"] = "r"
t1: Tuple[int, str] = (1, "a")
print(mode, t1, t.TYPE_CHECKING, isinstance(3, int | str), isinstance([], list), int | None, Optional[int], Union[int, str])
lam: Callable = lambda q: q
for i in range(2):
    n: int = i
print(n, lam(3))
obj = Square(1)
obj.extra: int = 5
arr = [0]
arr[0]: int = 9
print(obj.extra, arr)


def deferred() -> "NotYet":
    return NotYet()


class NotYet:
    pass


print(type(deferred()).__name__)
if t.TYPE_CHECKING:
    from nowhere import Nothing
