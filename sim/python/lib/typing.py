from collections.abc import (
    Hashable, Iterable, Iterator, Generator, Reversible, Sized, Container, Collection, Callable, Sequence,
    MutableSequence, Set as AbstractSet, MutableSet, Mapping, MutableMapping, KeysView, ValuesView, ItemsView,
    ByteString, Awaitable, Coroutine, AsyncIterable, AsyncIterator,
)
from collections import (
    deque as Deque, defaultdict as DefaultDict, OrderedDict, Counter, ChainMap, _make_namedtuple,
)

TYPE_CHECKING = False
List = list
Dict = dict
Set = set
FrozenSet = frozenset
Tuple = tuple
Type = type
Text = str


class _Form:
    # What stands in an annotation: Optional[int], Literal["a"], TypeVar("T").
    def __init__(self, name, args=None):
        self._name = name
        self.__args__ = args

    def __getitem__(self, args):
        return _Form(self._name, args if isinstance(args, tuple) else (args,))

    def __call__(self, *args, **kwargs):
        raise TypeError("Cannot instantiate %r" % (self,))

    def __or__(self, other):
        return _Form("Union", (self, other))

    def __ror__(self, other):
        return _Form("Union", (other, self))

    def __eq__(self, other):
        return isinstance(other, _Form) and (self._name, self.__args__) == (other._name, other.__args__)

    def __hash__(self):
        return hash(self._name)

    def __repr__(self):
        if self.__args__ is None:
            return "typing." + self._name
        return "typing.%s[%s]" % (self._name, ", ".join([_show(x) for x in self.__args__]))


def _show(x):
    if x is None or x is type(None):
        return "None"
    if x is ...:
        return "..."
    if isinstance(x, list):
        return "[" + ", ".join([_show(y) for y in x]) + "]"
    if isinstance(x, type):
        return x.__qualname__ if x.__module__ == "builtins" else x.__module__ + "." + x.__qualname__
    return repr(x)


class _AnyMeta(type):
    def __repr__(cls):
        return "typing.Any" if cls is Any else type.__repr__(cls)


class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


Union = _Form("Union")
Optional = _Form("Optional")
Literal = _Form("Literal")
Final = _Form("Final")
ClassVar = _Form("ClassVar")
Annotated = _Form("Annotated")
NoReturn = _Form("NoReturn")
Never = _Form("Never")
Self = _Form("Self")
LiteralString = _Form("LiteralString")
Concatenate = _Form("Concatenate")
TypeAlias = _Form("TypeAlias")
TypeGuard = _Form("TypeGuard")
Unpack = _Form("Unpack")
Required = _Form("Required")
NotRequired = _Form("NotRequired")


class TypeVar(_Form):
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False):
        _Form.__init__(self, name)
        self.__name__ = name
        self.__bound__ = bound
        self.__constraints__ = constraints
        self._mark = "+" if covariant else "-" if contravariant else "~"

    def __eq__(self, other):
        return self is other

    __hash__ = object.__hash__

    def __repr__(self):
        return self._mark + self.__name__


class ParamSpec(TypeVar):
    @property
    def args(self):
        return _Form("%s.args" % self.__name__)

    @property
    def kwargs(self):
        return _Form("%s.kwargs" % self.__name__)


class TypeVarTuple(TypeVar):
    def __iter__(self):
        yield _Form("Unpack", (self,))


AnyStr = TypeVar("AnyStr", bytes, str)


class Generic:
    def __class_getitem__(cls, params):
        return cls


class _ProtocolMeta(type):
    def __instancecheck__(cls, x):
        if cls in type(x).__mro__:
            return True
        if cls.__dict__.get("_is_protocol") and not cls.__dict__.get("_is_runtime_protocol"):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        return bool(cls.__dict__.get("_is_protocol")) and all(hasattr(x, name) for name in _protocol_members(cls))

    def __subclasscheck__(cls, c):
        if cls in c.__mro__:
            return True
        if cls.__dict__.get("_is_protocol") and not cls.__dict__.get("_is_runtime_protocol"):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        return bool(cls.__dict__.get("_is_protocol")) and all(hasattr(c, name) for name in _protocol_members(cls))


def _protocol_members(cls):
    names = []
    for c in cls.__mro__:
        if c.__dict__.get("_is_protocol") and c is not Protocol:
            for name in list(c.__dict__) + list(c.__dict__.get("__annotations__", {})):
                if name not in ("__module__", "__doc__", "__annotations__", "_is_protocol", "_is_runtime_protocol", "__init__") and name not in names:
                    names.append(name)
    return names


class Protocol(Generic, metaclass=_ProtocolMeta):
    _is_protocol = True

    def __init_subclass__(cls, *args, **kwargs):
        cls._is_protocol = Protocol in cls.__bases__

    def __new__(cls, *args, **kwargs):
        if cls.__dict__.get("_is_protocol"):
            raise TypeError("Protocols cannot be instantiated")
        return object.__new__(cls)


def runtime_checkable(cls):
    cls._is_runtime_protocol = True
    return cls


runtime = runtime_checkable


class _NamedTupleMeta(type):
    def __new__(metacls, typename, bases, ns):
        if not bases:
            return super().__new__(metacls, typename, bases, ns)
        annotations = ns.get("__annotations__", {})
        defaults = {}
        for name in annotations:
            if name.startswith("_"):
                raise ValueError("Field names cannot start with an underscore: %r" % name)
            if name in ns:
                defaults[name] = ns[name]
            elif defaults:
                raise TypeError("Non-default namedtuple field %s cannot follow default field%s %s"
                                % (name, "s" if len(defaults) > 1 else "", ", ".join(defaults)))
        extra = {}
        for name, value in ns.items():
            if name in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_make", "_replace", "_asdict"):
                raise AttributeError("Cannot overwrite NamedTuple attribute " + name)
            if name not in defaults and name not in ("__qualname__", "__module__"):
                extra[name] = value
        others = tuple([b for b in bases if b is not NamedTuple])
        return _make_namedtuple(typename, tuple(annotations), defaults, (tuple,) + others, extra, ns.get("__module__"))

    def __call__(cls, typename, fields=None, /, **kwargs):
        if fields is None:
            fields = kwargs.items()
        annotations = {name: t for name, t in fields}
        return _make_namedtuple(typename, tuple(annotations), {}, (tuple,), {"__annotations__": annotations}, "__main__")


class NamedTuple(metaclass=_NamedTupleMeta):
    pass


class _TypedDictMeta(type):
    def __new__(metacls, name, bases, ns, total=True):
        annotations = {}
        for b in bases:
            annotations.update(b.__dict__.get("__annotations__", {}))
        own = ns.get("__annotations__", {})
        annotations.update(own)
        cls = super().__new__(metacls, name, (dict,), {"__module__": ns.get("__module__"), "__annotations__": annotations, "__doc__": ns.get("__doc__")})
        cls.__total__ = total
        cls.__required_keys__ = frozenset(annotations if total else ())
        cls.__optional_keys__ = frozenset(() if total else annotations)
        return cls

    def __call__(cls, *args, **kwargs):
        if cls is TypedDict:
            name, fields = args
            return _TypedDictMeta(name, (), {"__annotations__": fields, "__module__": "__main__"}, **kwargs)
        return dict(*args, **kwargs)

    def __instancecheck__(cls, x):
        raise TypeError("TypedDict does not support instance and class checks")


class TypedDict(metaclass=_TypedDictMeta):
    pass


class NewType:
    def __init__(self, name, tp):
        self.__name__ = self.__qualname__ = name
        self.__supertype__ = tp

    def __call__(self, x):
        return x

    def __or__(self, other):
        return _Form("Union", (self, other))

    def __ror__(self, other):
        return _Form("Union", (other, self))

    def __repr__(self):
        return "__main__." + self.__name__


class ForwardRef:
    def __init__(self, arg, is_argument=True):
        self.__forward_arg__ = arg

    def __repr__(self):
        return "ForwardRef(%r)" % self.__forward_arg__


def cast(typ, val):
    return val


def overload(func):
    return _overloaded


def _overloaded(*args, **kwds):
    raise NotImplementedError("You should not call an overloaded function. "
                              "A series of @overload-decorated functions outside a stub module should always be followed "
                              "by an implementation that is not @overload-ed.")


def final(f):
    return f


def override(method):
    return method


def no_type_check(arg):
    return arg


def no_type_check_decorator(decorator):
    return decorator


def dataclass_transform(**kwargs):
    return lambda cls: cls


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    raise AssertionError("Expected code to be unreachable, but got: %r" % (arg,))


def reveal_type(obj, /):
    import sys
    print("Runtime type is %r" % type(obj).__name__, file=sys.stderr)
    return obj


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    return dict(getattr(obj, "__annotations__", {}))


def get_origin(tp):
    if isinstance(tp, _Form) and tp.__args__ is not None:
        return Union if tp._name == "Optional" else _Form(tp._name)
    return None


def get_args(tp):
    if isinstance(tp, _Form) and tp.__args__ is not None:
        return tp.__args__ + (type(None),) if tp._name == "Optional" else tp.__args__
    return ()


class IO(Generic):
    pass


class TextIO(IO):
    pass


class BinaryIO(IO):
    pass


class Pattern(Generic):
    pass


class Match(Generic):
    pass


class ContextManager(Generic):
    pass


class AsyncContextManager(Generic):
    pass


class AsyncGenerator(Generic):
    pass


def _supports(name, method):
    ns = {"__module__": "typing", method: lambda self: None}
    return runtime_checkable(_ProtocolMeta(name, (Protocol,), ns))


SupportsInt = _supports("SupportsInt", "__int__")
SupportsFloat = _supports("SupportsFloat", "__float__")
SupportsAbs = _supports("SupportsAbs", "__abs__")
SupportsIndex = _supports("SupportsIndex", "__index__")
SupportsBytes = _supports("SupportsBytes", "__bytes__")
SupportsRound = _supports("SupportsRound", "__round__")
SupportsComplex = _supports("SupportsComplex", "__complex__")
