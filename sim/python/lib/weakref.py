# An object that only weak references lead to is gone, at the moment that one of
# them is asked for it. So nothing can be called when an object goes.
from _weakref import _get, _new


def _no_callback(callback, what):
    if callback is not None:
        raise NotImplementedError("the callback of weakref.%s() is not supported by Racewalk: it counts no references, and does not know the moment at which an object goes" % what)


class ReferenceType:
    __slots__ = ("_weak", "_hash")
    __callback__ = None

    def __init__(self, object, callback=None, /):
        _no_callback(callback, "ref")
        self._weak = _new(object)
        self._hash = None

    def __call__(self):
        return _get(self._weak)

    def __eq__(self, other):
        if not isinstance(other, ref):
            return NotImplemented
        mine, its = self(), other()
        if mine is None or its is None:
            return self is other
        return mine == its

    def __hash__(self):
        if self._hash is None:
            object = self()
            if object is None:
                raise TypeError("weak object has gone away")
            self._hash = hash(object)
        return self._hash

    def __repr__(self):
        object = self()
        if object is None:
            return "<weakref at 0x%x; dead>" % id(self)
        name = getattr(object, "__name__", None)
        return "<weakref at 0x%x; to '%s' at 0x%x%s>" % (id(self), type(object).__name__, id(object), " (%s)" % name if name else "")


ref = ReferenceType


class WeakMethod(ref):
    __slots__ = ("_function",)

    def __init__(self, method, callback=None):
        _no_callback(callback, "WeakMethod")
        if not hasattr(method, "__self__"):
            raise TypeError("argument should be a bound method, not %s" % type(method))
        super().__init__(method.__self__)
        self._function = _new(method.__func__)

    def __call__(self):
        object, function = super().__call__(), _get(self._function)
        if object is None or function is None:
            return None
        return function.__get__(object)

    __hash__ = ref.__hash__


class ProxyType:
    def __init__(self, object, callback=None):
        _no_callback(callback, "proxy")
        _proxy_set(self, "_weak", _new(object))

    def __getattr__(self, name):
        return getattr(_referent(self), name)

    def __setattr__(self, name, value):
        setattr(_referent(self), name, value)

    def __delattr__(self, name):
        delattr(_referent(self), name)

    def __repr__(self):
        object = _referent(self)
        return "<weakproxy at 0x%x to %s at 0x%x>" % (id(self), type(object).__name__, id(object))

    def __str__(self):
        return str(_referent(self))

    def __bool__(self):
        return bool(_referent(self))

    def __len__(self):
        return len(_referent(self))

    def __iter__(self):
        return iter(_referent(self))

    def __contains__(self, x):
        return x in _referent(self)

    def __getitem__(self, key):
        return _referent(self)[key]

    def __setitem__(self, key, x):
        _referent(self)[key] = x

    def __eq__(self, other):
        return _referent(self) == (_referent(other) if isinstance(other, ProxyType) else other)

    def __hash__(self):
        raise TypeError("unhashable type: 'weakref.ProxyType'")


class CallableProxyType(ProxyType):
    def __call__(self, *args, **kwargs):
        return _referent(self)(*args, **kwargs)


_proxy_set = object.__setattr__


def _referent(proxy):
    object = _get(proxy.__dict__["_weak"])
    if object is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return object


ProxyTypes = (ProxyType, CallableProxyType)


def proxy(object, callback=None, /):
    return (CallableProxyType if callable(object) else ProxyType)(object, callback)


class _Items:
    # A dict of which pairs drop out whose weak half is gone.
    def __init__(self, *args, **kwargs):
        self.data = {}
        self.update(*args, **kwargs)

    def update(self, other=(), /, **kwargs):
        if hasattr(other, "keys"):
            other = [(key, other[key]) for key in other.keys()]
        for key, x in other:
            self[key] = x
        for key, x in kwargs.items():
            self[key] = x

    def __len__(self):
        return len(list(self._pairs()))

    def __bool__(self):
        return len(self) > 0

    def __iter__(self):
        return iter([key for key, _ in self._pairs()])

    keys = __iter__

    def values(self):
        return iter([x for _, x in self._pairs()])

    def items(self):
        return iter(self._pairs())

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
            return default

    def pop(self, key, *default):
        try:
            x = self[key]
        except KeyError:
            if default:
                return default[0]
            raise
        del self[key]
        return x

    def popitem(self):
        pairs = self._pairs()
        if not pairs:
            raise KeyError("popitem(): dictionary is empty")
        key, x = pairs[-1]
        del self[key]
        return key, x

    def clear(self):
        self.data.clear()

    def copy(self):
        return type(self)(self._pairs())

    def __repr__(self):
        return "<%s at 0x%x>" % (type(self).__name__, id(self))

    def __eq__(self, other):
        if not isinstance(other, _Items):
            return NotImplemented
        return dict(self._pairs()) == dict(other._pairs())

    def __or__(self, other):
        new = self.copy()
        new.update(other)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


class WeakValueDictionary(_Items):
    def _pairs(self):
        pairs = []
        for key, weak in list(self.data.items()):
            x = weak()
            if x is None:
                del self.data[key]
            else:
                pairs.append((key, x))
        return pairs

    def __getitem__(self, key):
        x = self.data[key]()
        if x is None:
            raise KeyError(key)
        return x

    def __setitem__(self, key, x):
        self.data[key] = ref(x)

    def __delitem__(self, key):
        self[key]
        del self.data[key]

    def __contains__(self, key):
        weak = self.data.get(key)
        return weak is not None and weak() is not None

    def valuerefs(self):
        return list(self.data.values())


class WeakKeyDictionary(_Items):
    def _pairs(self):
        pairs = []
        for weak, x in list(self.data.items()):
            key = weak()
            if key is None:
                del self.data[weak]
            else:
                pairs.append((key, x))
        return pairs

    def __getitem__(self, key):
        try:
            return self.data[ref(key)]
        except KeyError as e:
            raise KeyError(e.args[0]) from None

    def __setitem__(self, key, x):
        self.data[ref(key)] = x

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def keyrefs(self):
        return list(self.data)


class WeakSet:
    def __init__(self, data=None):
        self.data = set()
        if data is not None:
            self.update(data)

    def _items(self):
        items = []
        for weak in list(self.data):
            x = weak()
            if x is None:
                self.data.discard(weak)
            else:
                items.append(x)
        return items

    def __iter__(self):
        return iter(self._items())

    def __len__(self):
        return len(self._items())

    def __contains__(self, x):
        try:
            return ref(x) in self.data
        except TypeError:
            return False

    def add(self, x):
        self.data.add(ref(x))

    def discard(self, x):
        self.data.discard(ref(x))

    def remove(self, x):
        self.data.remove(ref(x))

    def pop(self):
        items = self._items()
        if not items:
            raise KeyError("pop from empty WeakSet")
        self.discard(items[0])
        return items[0]

    def update(self, other):
        for x in other:
            self.add(x)

    def clear(self):
        self.data.clear()

    def copy(self):
        return WeakSet(self)

    def _of(self, items):
        return WeakSet([x for x in items])

    def union(self, other):
        return self._of(set(self) | set(other))

    def intersection(self, other):
        return self._of(set(self) & set(other))

    def difference(self, other):
        return self._of(set(self) - set(other))

    def issubset(self, other):
        return set(self) <= set(other)

    def issuperset(self, other):
        return set(self) >= set(other)

    __or__, __and__, __sub__, __le__, __ge__ = union, intersection, difference, issubset, issuperset

    def __eq__(self, other):
        if not isinstance(other, WeakSet):
            return NotImplemented
        return set(self) == set(other)

    def __repr__(self):
        return repr(self.data)


def finalize(object, function, /, *args, **kwargs):
    raise NotImplementedError("weakref.finalize() is not supported by Racewalk: it counts no references, and does not know the moment at which an object goes; use a with statement or atexit.register()")


def getweakrefcount(object):
    raise NotImplementedError("weakref.getweakrefcount() is not supported by Racewalk")


def getweakrefs(object):
    raise NotImplementedError("weakref.getweakrefs() is not supported by Racewalk")
