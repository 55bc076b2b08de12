import typing
from dataclasses import dataclass, field, fields
from typing import ClassVar, NamedTuple, Optional, get_type_hints


class Plain:
    x: int
    y: str = "a"
    other: "Plain"


@dataclass
class Point:
    x: int
    y: float = 2.0
    tags: list = field(default_factory=list)
    count: ClassVar[int] = 0
    name: Optional[str] = None


class Pair(NamedTuple):
    a: int
    b: str = "b"


def f(p: Point, n: int = 1) -> Plain:
    return Plain()


print(Plain.__annotations__["x"], Plain.__annotations__["y"], Plain.__annotations__["other"], list(Plain.__annotations__))
print([(g.name, g.type if isinstance(g.type, str) else getattr(g.type, "__name__", "?")) for g in fields(Point)][:3], Point(1), Point.count, Point(1, name="n").name)
print(Pair(1), Pair.__annotations__, Pair._fields, f.__annotations__["p"].__name__, f.__annotations__["return"] is Plain)
print(list(get_type_hints(f)), get_type_hints(Point)["x"])


def validate(cls):
    for name, kind in cls.__annotations__.items():
        print(name, kind.__name__ if isinstance(kind, type) else kind)
    return cls


@validate
class Config:
    host: str = "localhost"
    port: int = 80
