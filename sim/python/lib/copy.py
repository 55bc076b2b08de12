class Error(Exception):
    pass


error = Error

_atomic = (type(None), int, float, bool, str, bytes, range, type, type(Ellipsis), type(NotImplemented))
_function_types = (type(lambda: None), type(len))


def _is_atomic(x):
    return isinstance(x, (int, float, str, bytes)) and type(x) in _atomic or type(x) in _atomic or type(x) in _function_types or isinstance(x, type)


def _cannot(x):
    raise TypeError("cannot pickle '%s' object" % _full_name(type(x)))


def _full_name(cls):
    if cls.__module__ == "builtins":
        return cls.__name__
    return cls.__module__ + "." + cls.__name__


_locks = ("lock", "RLock", "Condition", "Event", "Semaphore", "BoundedSemaphore", "Barrier", "Queue", "LifoQueue",
          "PriorityQueue", "SimpleQueue", "Thread", "generator", "module", "TextIOWrapper")


def copy(x):
    cls = type(x)
    if _is_atomic(x) or cls in (tuple, frozenset):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    f = getattr(cls, "__copy__", None)
    if f is not None:
        return f(x)
    if cls.__name__ in _locks:
        _cannot(x)
    if cls.__name__ == "deque":
        return x.copy()
    if cls.__name__ == "property":
        return x
    return _rebuild(x, lambda y: y)


def _rebuild(x, each):
    cls = type(x)
    state = None
    f = getattr(cls, "__getstate__", None)
    if f is not None:
        state = f(x)
    if isinstance(x, BaseException):
        y = cls.__new__(cls, *[each(a) for a in x.args])
    elif isinstance(x, tuple):
        y = tuple.__new__(cls, [each(a) for a in x])
    elif isinstance(x, (int, float, str, bytes, frozenset)):
        y = cls.__new__(cls, x)
    else:
        y = cls.__new__(cls)
        if isinstance(x, list):
            for a in list.__iter__(x):
                list.append(y, each(a))
        elif isinstance(x, dict):
            for k, a in dict.items(x):
                dict.__setitem__(y, each(k), each(a))
        elif isinstance(x, set):
            for a in set.__iter__(x):
                set.add(y, each(a))
    if state is None:
        state = {}
        for k, v in x.__dict__.items():
            state[k] = v
    set_state = getattr(cls, "__setstate__", None)
    if set_state is not None:
        set_state(y, each(state))
    else:
        for k, v in state.items():
            object.__setattr__(y, k, each(v))
    return y


def deepcopy(x, memo=None, _nil=[]):
    if _is_atomic(x):
        return x
    if memo is None:
        memo = {}
    d = id(x)
    if d in memo:
        return memo[d]
    y = _deepcopy(x, memo)
    if y is not x:
        memo[d] = y
    return y


def _deepcopy(x, memo):
    cls = type(x)
    if cls is list:
        y = []
        memo[id(x)] = y
        for a in x:
            y.append(deepcopy(a, memo))
        return y
    if cls is dict:
        y = {}
        memo[id(x)] = y
        for k, v in x.items():
            y[deepcopy(k, memo)] = deepcopy(v, memo)
        return y
    if cls is tuple:
        y = tuple([deepcopy(a, memo) for a in x])
        for a, b in zip(x, y):
            if a is not b:
                return memo[id(x)] if id(x) in memo else y
        return x
    if cls in (set, frozenset):
        return cls([deepcopy(a, memo) for a in x])
    if cls is bytearray:
        return x.copy()
    f = getattr(cls, "__deepcopy__", None)
    if f is not None:
        return f(x, memo)
    if cls.__name__ in _locks:
        _cannot(x)
    if cls.__name__ == "deque":
        y = x.copy()
        y.clear()
        memo[id(x)] = y
        for a in x:
            y.append(deepcopy(a, memo))
        return y
    if cls.__name__ == "method":
        return x
    if not isinstance(x, (tuple, int, float, str, bytes, frozenset, BaseException)):
        return _deep_instance(x, cls, memo)
    return _rebuild(x, lambda a: deepcopy(a, memo))


def _deep_instance(x, cls, memo):
    y = cls.__new__(cls)
    memo[id(x)] = y
    if isinstance(x, list):
        for a in list.__iter__(x):
            list.append(y, deepcopy(a, memo))
    elif isinstance(x, dict):
        for k, v in dict.items(x):
            dict.__setitem__(y, deepcopy(k, memo), deepcopy(v, memo))
    elif isinstance(x, set):
        for a in set.__iter__(x):
            set.add(y, deepcopy(a, memo))
    f = getattr(cls, "__getstate__", None)
    if f is not None:
        state = f(x)
    else:
        state = {}
        for k, v in x.__dict__.items():
            state[k] = v
    state = deepcopy(state, memo)
    f = getattr(cls, "__setstate__", None)
    if f is not None:
        f(y, state)
    else:
        for k, v in state.items():
            object.__setattr__(y, k, v)
    return y


def replace(obj, /, **changes):
    return obj.__replace__(**changes)
