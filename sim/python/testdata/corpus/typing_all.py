from __future__ import annotations
import typing
from typing import (Any, Callable, ClassVar, Dict, Final, Generic, Iterable, Iterator, List, Literal, NamedTuple, NewType, Optional, Protocol, Sequence,
                    Set, Tuple, Type, TypedDict, TypeVar, Union, cast, overload, runtime_checkable, TYPE_CHECKING, Annotated, ParamSpec, final)
from collections.abc import Mapping, MutableMapping, Hashable, Sized
import collections.abc

T = TypeVar("T")
K = TypeVar("K", bound=str)
P = ParamSpec("P")
UserId = NewType("UserId", int)
Vector = List[float]
Handler = Callable[[int, str], None]
JSON = Union[Dict[str, Any], List[Any], str, int, None]
if TYPE_CHECKING:
    import nothing_at_all


def first(items: Sequence[T], default: Optional[T] = None) -> T | None:
    count: int = 0
    names: list[str]
    for item in items:
        return item
    return default


print(first([1, 2]), first([]), UserId(5) + 1, cast(int, "x"), T, K, repr(Optional[int]), Union[int, str], Literal["a", 1], Any)


class Stack(Generic[T]):
    limit: ClassVar[int] = 10

    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, x: T) -> None:
        self.items.append(x)

    def pop(self) -> T:
        return self.items.pop()


s: Stack[int] = Stack()
s.push(3)
print(s.pop(), Stack[str]().items, Stack.__name__)


class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0

    def length(self) -> float:
        return (self.x ** 2 + self.y ** 2) ** 0.5


p = Point(3, 4)
print(p, p.length(), Point(1), p._asdict(), Point._fields, Point._field_defaults, p == (3, 4), Point.__doc__)
try:
    Point()
except TypeError as e:
    print(e)
Pair = NamedTuple("Pair", [("a", int), ("b", str)])
print(Pair(1, "x"))


class Movie(TypedDict, total=False):
    name: str
    year: int


m: Movie = {"name": "X"}
print(m, Movie(name="Y", year=1999), Movie.__name__, sorted(Movie.__annotations__))


@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...


class File:
    def close(self) -> None:
        print("closed")


print(isinstance(File(), Closeable), isinstance(5, Closeable))


class Speaker(Protocol):
    name: str

    def speak(self) -> str: ...


try:
    isinstance(5, Speaker)
except TypeError as e:
    print(e)


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2


print(double(2), double("a"))


@final
class Leaf:
    MAX: Final = 5
    tag: Annotated[str, "note"] = "t"


print(Leaf.MAX, Leaf.tag)
print(isinstance([], Iterable), isinstance(5, Iterable), isinstance({}, Mapping), isinstance(len, Callable), isinstance([], Hashable), isinstance("", Sized), isinstance((), Sequence), isinstance([], List), issubclass(dict, MutableMapping), isinstance(iter([]), Iterator))


class Lower(MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k.lower()]

    def __setitem__(self, k, v):
        self.d[k.lower()] = v

    def __delitem__(self, k):
        del self.d[k.lower()]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


low = Lower()
low["A"] = 1
low.update(B=2)
print(dict(low), "a" in low, low.get("z", 0), low.pop("A"), list(low.items()), low.setdefault("C", 5), len(low), isinstance(low, Mapping))


class Countdown(collections.abc.Iterator):
    def __init__(self, n):
        self.n = n

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Countdown(3)))
try:
    class Half(collections.abc.Sequence):
        def __len__(self):
            return 1
    Half()
except TypeError as e:
    print(e)


def generic_call(f: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    return f(*args, **kwargs)


print(generic_call(max, 1, 2), typing.get_args(Optional[int]), typing.get_args(5))
