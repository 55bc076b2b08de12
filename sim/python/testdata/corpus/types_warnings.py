import types
import warnings
from types import SimpleNamespace

n = SimpleNamespace(a=1, b="x")
n.c = [1]
print(n, n.a, n == SimpleNamespace(a=1, b="x", c=[1]), n != SimpleNamespace())


def f():
    pass


class C:
    def m(self):
        return "m of", self.x


print(isinstance(f, types.FunctionType), isinstance(len, types.BuiltinFunctionType), isinstance(C().m, types.MethodType), isinstance((i for i in []), types.GeneratorType), isinstance(types, types.ModuleType), isinstance(None, types.NoneType), isinstance(lambda: 0, types.LambdaType))
c = C()
c.x = 5
c.extra = types.MethodType(lambda self, k: (self.x, k), c)
print(c.extra(3), c.m())


def old():
    warnings.warn("old is deprecated", DeprecationWarning, stacklevel=2)


warnings.warn("careful")
old()
for i in range(3):
    warnings.warn("only once here", RuntimeWarning)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("recorded", UserWarning)
    old()
    print(len(caught), caught[0].message, caught[1].category.__name__)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.warn("ignored")
warnings.filterwarnings("error", category=RuntimeWarning)
try:
    warnings.warn("as an error", RuntimeWarning)
except RuntimeWarning as e:
    print(type(e).__name__, e)
try:
    warnings.warn("x", int)
except TypeError as e:
    print(e)


class MyWarning(UserWarning):
    pass


warnings.warn(MyWarning("own class"))
D = types.new_class("D", (C,), {}, lambda ns: ns.update(y=7))
print(D.y, D.__name__)
