class SingletonMeta(type):
    _instances = {}
    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]

class S(metaclass=SingletonMeta):
    def __init__(self, v=0):
        self.v = v
print(S(3) is S(4), S(1).v)

class Reg(type):
    reg = []
    def __new__(mcs, name, bases, ns, **kw):
        cls = super().__new__(mcs, name, bases, ns)
        cls.kw = kw
        Reg.reg.append(name)
        return cls
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.inited = True
    def __iter__(cls):
        return iter([1, 2])
    def __len__(cls):
        return 7
    def __getitem__(cls, k):
        return k * 2
    def __contains__(cls, k):
        return k == 5
    def __repr__(cls):
        return "<R %s>" % cls.__name__
    def hello(cls):
        return "hello " + cls.__name__
    @property
    def prop(cls):
        return cls.__name__.lower()
    def __instancecheck__(cls, x):
        return x == 42

class A(metaclass=Reg, flag=1):
    def f(self):
        return __class__
class B(A):
    pass
print(Reg.reg, A.kw, B.kw, list(A), len(A), A[4], 5 in A, 6 in A, A, B, [A], f"{A}", str(A))
print(A.hello(), B.hello(), A.prop, type(A), type(B) is Reg, isinstance(42, A), isinstance(A(), A), A().f() is A)
class P:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner):
        return self.name if obj else self
class Q:
    x = P()
    y = P()
print(Q().x, Q().y)
C = Reg("C", (A,), {"z": 1})
print(C, C.z, C.inited, C.kw)
try:
    class M1(type): pass
    class M2(type): pass
    class X1(metaclass=M1): pass
    class X2(metaclass=M2): pass
    class X3(X1, X2): pass
except TypeError as e:
    print(e)
try:
    A().hello()
except AttributeError as e:
    print(e)
print(issubclass(Reg, type), Reg.__mro__)
