class Animal:
    def __init__(self, name):
        self.name = name
        print("Animal init", name)

    def speak(self):
        return "..."

    def intro(self):
        return f"I am {self.name}: {self.speak()}"

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"


class Cat(Animal):
    def __init__(self, name, lives=9):
        super().__init__(name)
        self.lives = lives

    def speak(self):
        return "meow " + super().speak()


class Kitten(Cat):
    def speak(self):
        return "mew " + super(Kitten, self).speak()


k = Kitten("Tom")
print(k.intro(), k, k.lives, isinstance(k, Animal), issubclass(Kitten, Cat), issubclass(Cat, Kitten), Kitten.__mro__, Kitten.__base__)


class A:
    def who(self):
        return ["A"]


class B(A):
    def who(self):
        return ["B"] + super().who()


class C(A):
    def who(self):
        return ["C"] + super().who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()


print(D().who(), [c.__name__ for c in D.mro()])
try:
    class Bad(A, B):
        pass
except TypeError as e:
    print(e)
try:
    class Bad3(bool):
        pass
except TypeError as e:
    print(e)


class Base:
    registry = []

    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry.append((cls.__name__, tag))


class One(Base, tag="x"):
    pass


class Two(Base):
    pass


print(Base.registry)


class Meta1:
    x = 1

    def __new__(cls, *args, **kw):
        print("new", cls.__name__, args, kw)
        return super().__new__(cls)

    def __init__(self, a, b=2):
        print("init", a, b)
        self.a = a


print(Meta1(5, b=6).a)


class Singleton:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance


print(Singleton() is Singleton())


class NotInstance:
    def __new__(cls):
        return 42

    def __init__(self):
        print("never")


print(NotInstance())


class BadInit:
    def __init__(self):
        return 5


try:
    BadInit()
except TypeError as e:
    print(e)


class Mixin:
    def hello(self):
        return "hello from " + self.name


class Person(Mixin, Animal):
    pass


print(Person("Ann").hello(), Mixin.hello is Person.hello)


class Outer:
    class Inner:
        value = 5

    def make(self):
        return Outer.Inner()


print(Outer().make().value, Outer.Inner.__qualname__, Outer.Inner)
x = "global"


class Scope:
    x = "class"
    y = [x for _ in range(1)]
    z = x

    def get(self):
        return x


print(Scope.z, Scope().get(), Scope.x)
T = type("T", (A,), {"v": 5, "m": lambda self: self.v})
print(T, T().m(), T.__name__, T().who(), type(T), type("E", (), {})().__class__.__name__)
print(type(5), type(5)(7), type([])("ab"), type(k).__name__, type(type(k)))
try:
    type(1, 2)
except TypeError as e:
    print(e)
try:
    super().x
except RuntimeError as e:
    print(e)
try:
    isinstance(1, 5)
except TypeError as e:
    print(e)
try:
    issubclass(1, int)
except TypeError as e:
    print(e)
print(isinstance(1, (str, int)), isinstance(True, int), issubclass(bool, int), isinstance(None, type(None)), isinstance(int, type), isinstance([], (str, (list,))))
print(object().__class__, object.__name__, callable(A), callable(A().who), callable(5), callable(len), callable(lambda: 0))
