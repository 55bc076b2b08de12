from abc import ABCMeta, abstractmethod


def _has(cls, *names):
    for name in names:
        f = getattr(cls, name, None)
        if f is None:
            return False
    return True


class _Checked(metaclass=ABCMeta):
    # A class whose instances are all that have some methods, or derive from some
    # built-in types.
    _racewalk_methods = ()
    _racewalk_types = ()
    _racewalk_registry = ()

    @classmethod
    def _racewalk_check(cls, x, function):
        subclass = type(x) if function == "isinstance" else x
        if cls in subclass.__mro__:
            return True
        if "_racewalk_own" not in cls.__dict__:
            return any(issubclass(subclass, c) for c in cls.__dict__.get("_racewalk_registry", ()))
        for c in cls.__dict__.get("_racewalk_registry", ()):
            if issubclass(subclass, c):
                return True
        if cls._racewalk_types and issubclass(subclass, cls._racewalk_types):
            return True
        for derived in cls.__subclasses__():
            if "_racewalk_own" in derived.__dict__ and derived._racewalk_check(x, function):
                return True
        return bool(cls._racewalk_methods) and _has(subclass, *cls._racewalk_methods)

    def __class_getitem__(cls, item):
        return cls


def _checks(methods=(), types=()):
    def decorate(cls):
        cls._racewalk_own = True
        cls._racewalk_methods = methods
        cls._racewalk_types = types
        return cls
    return decorate


@_checks(("__hash__",))
class Hashable(_Checked):
    @abstractmethod
    def __hash__(self):
        return 0

    @classmethod
    def _racewalk_check(cls, x, function):
        subclass = type(x) if function == "isinstance" else x
        for c in subclass.__mro__:
            if c in (list, dict, set, bytearray):
                return False
            if c is not object and "__hash__" in c.__dict__:
                return c.__dict__["__hash__"] is not None
        return True


@_checks(("__iter__",))
class Iterable(_Checked):
    @abstractmethod
    def __iter__(self):
        while False:
            yield None


@_checks(("__iter__", "__next__"))
class Iterator(Iterable):
    @abstractmethod
    def __next__(self):
        raise StopIteration

    def __iter__(self):
        return self


@_checks((), (type((x for x in ())),))
class Generator(Iterator):
    def __next__(self):
        return self.send(None)

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        raise typ

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            pass
        else:
            raise RuntimeError("generator ignored GeneratorExit")


@_checks(("__reversed__", "__iter__"))
class Reversible(Iterable):
    @abstractmethod
    def __reversed__(self):
        while False:
            yield None


@_checks(("__len__",))
class Sized(_Checked):
    @abstractmethod
    def __len__(self):
        return 0


@_checks(("__contains__",))
class Container(_Checked):
    @abstractmethod
    def __contains__(self, x):
        return False


@_checks(("__len__", "__iter__", "__contains__"))
class Collection(Sized, Iterable, Container):
    pass


@_checks(("__call__",), (type(lambda: None), type(len), type([].append), type))
class Callable(_Checked):
    @abstractmethod
    def __call__(self, *args, **kwds):
        return False


@_checks((), (tuple, str, range, bytes))
class Sequence(Reversible, Collection):
    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        i = 0
        try:
            while True:
                yield self[i]
                i += 1
        except IndexError:
            return

    def __contains__(self, value):
        for x in self:
            if x is value or x == value:
                return True
        return False

    def __reversed__(self):
        for i in reversed(range(len(self))):
            yield self[i]

    def index(self, value, start=0, stop=None):
        n = len(self)
        for i in range(start, n if stop is None else min(stop, n)):
            x = self[i]
            if x is value or x == value:
                return i
        raise ValueError

    def count(self, value):
        return sum(1 for x in self if x is value or x == value)


@_checks((), (list, bytearray))
class MutableSequence(Sequence):
    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def insert(self, index, value):
        raise IndexError

    def append(self, value):
        self.insert(len(self), value)

    def clear(self):
        while len(self):
            self.pop()

    def reverse(self):
        n = len(self)
        for i in range(n // 2):
            self[i], self[n - i - 1] = self[n - i - 1], self[i]

    def extend(self, values):
        for x in (list(values) if values is self else values):
            self.append(x)

    def pop(self, index=-1):
        x = self[index]
        del self[index]
        return x

    def remove(self, value):
        del self[self.index(value)]

    def __iadd__(self, values):
        self.extend(values)
        return self


@_checks((), (frozenset, type({}.keys()), type({}.items())))
class Set(Collection):
    @classmethod
    def _from_iterable(cls, it):
        return cls(it)

    def __le__(self, other):
        return len(self) <= len(other) and all(x in other for x in self)

    def __lt__(self, other):
        return len(self) < len(other) and self <= other

    def __ge__(self, other):
        return len(self) >= len(other) and all(x in self for x in other)

    def __gt__(self, other):
        return len(self) > len(other) and self >= other

    def __eq__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) == len(other) and self <= other

    def __and__(self, other):
        return self._from_iterable([x for x in other if x in self])

    def __or__(self, other):
        return self._from_iterable([x for part in (self, other) for x in part])

    def __sub__(self, other):
        return self._from_iterable([x for x in self if x not in other])

    def __xor__(self, other):
        return self._from_iterable([x for x in self if x not in other] + [x for x in other if x not in self])

    def isdisjoint(self, other):
        return not any(x in self for x in other)


@_checks((), (set,))
class MutableSet(Set):
    @abstractmethod
    def add(self, value):
        raise NotImplementedError

    @abstractmethod
    def discard(self, value):
        raise NotImplementedError

    def remove(self, value):
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def pop(self):
        for value in self:
            self.discard(value)
            return value
        raise KeyError

    def clear(self):
        for value in list(self):
            self.discard(value)

    def __ior__(self, it):
        for value in it:
            self.add(value)
        return self


@_checks((), ())
class Mapping(Collection):
    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        return dict.fromkeys(self).keys()

    def items(self):
        return {key: self[key] for key in self}.items()

    def values(self):
        return {key: self[key] for key in self}.values()

    def __eq__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(self.items()) == dict(other.items())


@_checks((), (dict,))
class MutableMapping(Mapping):
    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    def pop(self, key, *default):
        try:
            value = self[key]
        except KeyError:
            if default:
                return default[0]
            raise
        del self[key]
        return value

    def popitem(self):
        for key in self:
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def clear(self):
        while len(self):
            self.popitem()

    def update(self, other=(), /, **kwds):
        if hasattr(other, "keys"):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in kwds.items():
            self[key] = value

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default


@_checks((), (type({}.keys()),))
class KeysView(Set):
    pass


@_checks((), (type({}.values()),))
class ValuesView(Collection):
    pass


@_checks((), (type({}.items()),))
class ItemsView(Set):
    pass


@_checks((), (bytes, bytearray))
class ByteString(Sequence):
    pass


@_checks(("__await__",))
class Awaitable(_Checked):
    pass


@_checks(("send", "throw", "close", "__await__"))
class Coroutine(Awaitable):
    pass


@_checks(("__aiter__",))
class AsyncIterable(_Checked):
    pass


@_checks(("__anext__", "__aiter__"))
class AsyncIterator(AsyncIterable):
    pass


@_checks(("__buffer__",), (bytes, bytearray))
class Buffer(_Checked):
    pass
