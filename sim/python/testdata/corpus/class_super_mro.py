class A:
    def who(self):
        return ["A"]

    @classmethod
    def make(cls):
        return cls.__name__

    @staticmethod
    def helper(x):
        return x + 1


class B(A):
    def who(self):
        return ["B"] + super().who()

    @classmethod
    def make(cls):
        return "B:" + super().make()


class C(A):
    def who(self):
        return ["C"] + super().who()

    @classmethod
    def make(cls):
        return "C:" + super().make()


class D(B, C):
    def who(self):
        return ["D"] + super(D, self).who()

    @classmethod
    def make(cls):
        return "D:" + super().make()


print(D().who(), D.make(), D().make())
print([c.__name__ for c in D.__mro__], D.__bases__, D.mro() == list(D.__mro__))
print(super(B, D()).who(), super(C, D()).who())
print(D.helper(1), D().helper(2), A.__dict__["helper"].__class__.__name__)
print(issubclass(D, (int, A)), isinstance(D(), B), D.__base__, A.__subclasses__())

try:
    class X(A, B):
        pass
except TypeError as e:
    print(e)
try:
    class Y(A, A):
        pass
except TypeError as e:
    print(e)
try:
    super(C, A()).who()
except TypeError as e:
    print(e)
try:
    super().who()
except RuntimeError as e:
    print(e)


class Cooperative:
    def __init__(self, **kw):
        print("Cooperative", sorted(kw))
        super().__init__()


class Named(Cooperative):
    def __init__(self, name, **kw):
        self.name = name
        super().__init__(**kw)


class Aged(Cooperative):
    def __init__(self, age, **kw):
        self.age = age
        super().__init__(**kw)


class Person(Named, Aged):
    def __init__(self, **kw):
        super().__init__(**kw)


p = Person(name="n", age=3)
print(p.__dict__, vars(p) == p.__dict__)


class Attr:
    value = 1

    def read(self):
        return self.value


class AttrSub(Attr):
    value = 2

    def read(self):
        return (super().value, self.value, super().read())


print(AttrSub().read())
print(repr(super(AttrSub, AttrSub()))[:30])


class Inner:
    def f(self):
        def g():
            return super(Inner, self).__repr__()[:7]
        return g()

    def h(self):
        return [__class__.__name__ for _ in range(2)]


print(Inner().f(), Inner().h())


class Base:
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        print("new subclass", cls.__name__, tag)


class Sub1(Base, tag="t"):
    pass


class Sub2(Sub1):
    pass


print(Sub1.tag, Sub2.tag)
try:
    class Sub3(Base, other=1):
        pass
except TypeError as e:
    print(e)
