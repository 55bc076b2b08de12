from abc import ABC, ABCMeta, abstractmethod
import abc


class Shape(ABC):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def area(self):
        """the area"""

    @property
    @abstractmethod
    def sides(self):
        pass

    def describe(self):
        return f"{self.name}: {self.area()} {self.sides}"


class Square(Shape):
    def __init__(self, n):
        super().__init__("square")
        self.n = n

    def area(self):
        return self.n ** 2

    @property
    def sides(self):
        return 4


print(Square(3).describe(), isinstance(Square(1), Shape), issubclass(Square, Shape), type(Shape), Shape.__mro__)
for cls in (Shape, type("Half", (Shape,), {"area": lambda self: 1})):
    try:
        cls("x")
    except TypeError as e:
        print(e)


class One(metaclass=ABCMeta):
    @abc.abstractmethod
    def only(self): ...

    @classmethod
    @abstractmethod
    def make(cls): ...


try:
    One()
except TypeError as e:
    print(e)


class Drawable(ABC):
    @abstractmethod
    def draw(self):
        print("base drawing")


@Drawable.register
class Foreign:
    pass


print(isinstance(Foreign(), Drawable), issubclass(Foreign, Drawable), isinstance(5, Drawable))


class Child(Drawable):
    def draw(self):
        super().draw()
        print("child drawing")


Child().draw()
