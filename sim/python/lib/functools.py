from _functools import partial
from threading import RLock as _RLock

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        for key, value in getattr(wrapped, name, {}).items():
            setattr(wrapper, key, value)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


_missing = object()


def reduce(function, sequence, initial=_missing, /):
    it = iter(sequence)
    if initial is _missing:
        try:
            value = next(it)
        except StopIteration:
            raise TypeError("reduce() of empty iterable with no initial value") from None
    else:
        value = initial
    for x in it:
        value = function(value, x)
    return value


class _HashedKey:
    def __init__(self, obj):
        self.obj = obj


def cmp_to_key(mycmp):
    class K:
        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

        __hash__ = None
    return K


def total_ordering(cls):
    have = [op for op in ("__lt__", "__le__", "__gt__", "__ge__") if _defines(cls, op)]
    if not have:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = have[0]
    for name, f in _orderings[root]:
        if name not in have:
            setattr(cls, name, f)
    return cls


def _defines(cls, name):
    for c in cls.__mro__:
        if c is not object and name in c.__dict__:
            return True
    return False


def _negated(f):
    def compare(self, other):
        result = f(self, other)
        return result if result is NotImplemented else not result
    return compare


def _orderings_of():
    def lt_from(op, or_equal, negate):
        def compare(self, other):
            result = getattr(type(self), op)(self, other)
            if result is NotImplemented:
                return result
            if negate:
                result = not result
                return result if or_equal is None else (result and self != other if or_equal else result or self == other)
            return result if or_equal is None else (result and self != other if or_equal else result or self == other)
        return compare
    # Which name follows from which: with "or equal" (False), "and not equal"
    # (True) or neither (None), and whether the answer is turned round.
    return {
        "__lt__": (("__gt__", lt_from("__lt__", True, True)), ("__le__", lt_from("__lt__", False, False)), ("__ge__", lt_from("__lt__", None, True))),
        "__le__": (("__ge__", lt_from("__le__", False, True)), ("__lt__", lt_from("__le__", True, False)), ("__gt__", lt_from("__le__", None, True))),
        "__gt__": (("__lt__", lt_from("__gt__", True, True)), ("__ge__", lt_from("__gt__", False, False)), ("__le__", lt_from("__gt__", None, True))),
        "__ge__": (("__le__", lt_from("__ge__", False, True)), ("__gt__", lt_from("__ge__", True, False)), ("__lt__", lt_from("__ge__", None, True))),
    }


_orderings = _orderings_of()


class _CacheInfo(tuple):
    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __repr__(self):
        return "CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)" % tuple(self)


class _lru_cache_wrapper:
    def __init__(self, function, maxsize, typed):
        self.__wrapped__ = function
        self._maxsize = maxsize
        self._typed = typed
        self._cache = {}
        self._hits = self._misses = 0
        for name in WRAPPER_ASSIGNMENTS:
            try:
                setattr(self, name, getattr(function, name))
            except AttributeError:
                pass

    def __call__(self, /, *args, **kwargs):
        key = args
        if kwargs:
            key += (_missing,)
            for pair in kwargs.items():
                key += pair
        if self._typed:
            key += tuple([type(x) for x in args])
            key += tuple([type(x) for x in kwargs.values()])
        elif len(key) == 1 and type(key[0]) in (int, str):
            key = key[0]
        cache = self._cache
        if key in cache:
            self._hits += 1
            value = cache[key]
            if self._maxsize is not None:
                del cache[key]
                cache[key] = value
            return value
        self._misses += 1
        value = self.__wrapped__(*args, **kwargs)
        if self._maxsize == 0:
            return value
        if self._maxsize is not None and key not in cache and len(cache) >= self._maxsize:
            del cache[next(iter(cache))]
        cache[key] = value
        return value

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return partial(self, obj)

    def cache_info(self):
        return _CacheInfo((self._hits, self._misses, self._maxsize, len(self._cache)))

    def cache_parameters(self):
        return {"maxsize": self._maxsize, "typed": self._typed}

    def cache_clear(self):
        self._cache.clear()
        self._hits = self._misses = 0

    def __repr__(self):
        return "<functools._lru_cache_wrapper object at 0x%x>" % id(self)


def lru_cache(maxsize=128, typed=False):
    if callable(maxsize) and isinstance(typed, bool):
        return _lru_cache_wrapper(maxsize, 128, typed)
    if maxsize is not None and not isinstance(maxsize, int):
        raise TypeError("Expected first argument to be an integer, a callable, or None")
    if isinstance(maxsize, int) and maxsize < 0:
        maxsize = 0
    return lambda function: _lru_cache_wrapper(function, maxsize, typed)


def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        value = self.func(instance)
        instance.__dict__[self.attrname] = value
        return value


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        self.func, self.args, self.keywords = func, args, keywords

    def __get__(self, obj, cls=None):
        f = self.func
        if isinstance(f, (classmethod, staticmethod)):
            return partial(f.__get__(obj, cls), *self.args, **self.keywords)
        if obj is None:
            return partial(f, *self.args, **self.keywords)
        return partial(f, obj, *self.args, **self.keywords)


class singledispatch:
    def __init__(self, func):
        self.registry = {object: func}
        update_wrapper(self, func)

    def dispatch(self, cls):
        for c in cls.__mro__:
            if c in self.registry:
                return self.registry[c]
        return self.registry[object]

    def register(self, cls, func=None):
        if func is not None:
            self.registry[cls] = func
            return func
        if isinstance(cls, type):
            return lambda f: self.register(cls, f)
        annotations = cls._annotated_types() if hasattr(cls, "_annotated_types") else _first_annotation(cls)
        for c in annotations:
            self.registry[c] = cls
        return cls

    def __call__(self, /, *args, **kwargs):
        if not args:
            raise TypeError("%s requires at least 1 positional argument" % self.__name__)
        return self.dispatch(type(args[0]))(*args, **kwargs)


def _first_annotation(function):
    for c in getattr(function, "__annotations__", {}).values():
        classes = [c] if isinstance(c, type) else getattr(c, "__args__", None)
        if classes and all([isinstance(x, type) for x in classes]):
            return classes
        raise TypeError("Invalid annotation for %r. %r is not a class." % (next(iter(function.__annotations__)), c))
    raise TypeError("Invalid first argument to `register()`: %r. Use either `@register(some_class)` or plain `@register` on an annotated function." % (function,))


class singledispatchmethod:
    def __init__(self, func):
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def method(*args, **kwargs):
            f = self.dispatcher.dispatch(type(args[0]))
            if obj is None:
                return f(*args, **kwargs)
            return f(obj, *args, **kwargs)
        return method
