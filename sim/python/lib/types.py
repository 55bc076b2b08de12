import sys as _sys


def _function():
    yield


FunctionType = type(_function)
LambdaType = FunctionType
GeneratorType = type(_function())
BuiltinFunctionType = type(len)
BuiltinMethodType = type(len)
ModuleType = type(_sys)
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(...)


class _C:
    def _m(self):
        pass


MethodType = type(_C()._m)
MappingProxyType = type(_C.__dict__)
try:
    raise TypeError
except TypeError as _exc:
    TracebackType = type(_exc.__traceback__)


class SimpleNamespace:
    def __init__(self, /, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __repr__(self):
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        return name + "(" + ", ".join(["%s=%r" % pair for pair in self.__dict__.items()]) + ")"

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return dict(self.__dict__) == dict(other.__dict__)
        return NotImplemented


def new_class(name, bases=(), kwds=None, exec_body=None):
    ns = {}
    if exec_body is not None:
        exec_body(ns)
    kwds = dict(kwds) if kwds else {}
    meta = kwds.pop("metaclass", type)
    return meta(name, bases, ns, **kwds)


def coroutine(func):
    raise NotImplementedError("types.coroutine is not supported: Racewalk shows threads, not coroutines")


DynamicClassAttribute = property
