# The prelude: what the interpreter and its native functions leave to Python,
# because it calls methods that programs define. Names without an underscore in
# front would be built-ins of every program.
from _builtins import (
    _special, _payload, _kind, _builtin_repr, _showing, _ascii_of,
    _sort_order, _replace_items, _format_builtin, _parse_template,
    _percent_keys, _percent_missing, _percent_with, _keep_text,
)


def _call(f, /, *args, **kwargs):
    return f(*args, **kwargs)


def _identity(x):
    return x


def _instance(cls):
    return cls()


def _init_subclass(f, cls, kwargs):
    f(cls, **kwargs)


# Iteration.

def _list(iterable):
    return [x for x in iterable]


def _sized_list(iterable):
    iterator = iter(iterable)
    if _special(iterable, "__len__") is not None:
        len(iterable)
    return [x for x in iterator]


def _pairs(x):
    if _special(x, "keys") is not None:
        return [(k, x[k]) for k in x.keys()]
    return [tuple(pair) for pair in x]


def _mapping(x):
    return {k: x[k] for k in x.keys()}


def _items(sequence):
    i = 0
    while True:
        try:
            x = sequence[i]
        except (IndexError, StopIteration):
            return
        yield x
        i += 1


def _call_iter(f, sentinel):
    while True:
        try:
            x = f()
        except StopIteration:
            return
        if x == sentinel:
            return
        yield x


def _next(iterator, default):
    try:
        return next(iterator)
    except StopIteration:
        return default


def _new_map(f, *iterables):
    return _map(f, [iter(x) for x in iterables])


def _map(f, iterators):
    if len(iterators) == 1:
        for x in iterators[0]:
            yield f(x)
        return
    while True:
        args = []
        for it in iterators:
            try:
                args.append(next(it))
            except StopIteration:
                return
        yield f(*args)


def _new_filter(f, iterable):
    return _filter(f, iter(iterable))


def _filter(f, iterator):
    if f is None or f is bool:
        for x in iterator:
            if x:
                yield x
        return
    for x in iterator:
        if f(x):
            yield x


def _new_enumerate(iterable, start):
    return _enumerate(iter(iterable), start)


def _enumerate(iterator, n):
    for x in iterator:
        yield n, x
        n += 1


def _new_zip(strict, *iterables):
    return _zip([iter(x) for x in iterables], strict)


def _zip(iterators, strict):
    while True:
        items = []
        for it in iterators:
            try:
                items.append(next(it))
            except StopIteration:
                if strict:
                    _zip_ended(iterators, len(items))
                return
        yield tuple(items)


def _zip_ended(iterators, i):
    before = "argument 1" if i <= 1 else "arguments 1-%d" % i
    if i > 0:
        raise ValueError("zip() argument %d is shorter than %s" % (i + 1, before))
    for j in range(1, len(iterators)):
        try:
            next(iterators[j])
        except StopIteration:
            continue
        before = "argument 1" if j == 1 else "arguments 1-%d" % j
        raise ValueError("zip() argument %d is longer than %s" % (j + 1, before))


def _new_reversed(sequence):
    return _reversed(sequence, len(sequence))


def _reversed(sequence, n):
    while n > 0:
        n -= 1
        yield sequence[n]


def _any(iterable):
    for x in iterable:
        if x:
            return True
    return False


def _all(iterable):
    for x in iterable:
        if not x:
            return False
    return True


def _sum(items, total):
    for x in items:
        total = total + x
    return total


def _extreme(items, key, name):
    largest = name == "max"
    best = items[0]
    mark = best if key is None else key(best)
    for i in range(1, len(items)):
        x = items[i]
        value = x if key is None else key(x)
        if (value > mark) if largest else (value < mark):
            best, mark = x, value
    return best


# Sorting: as CPython does it for short lists, so that __lt__ is called for the
# same pairs; longer ones are merged.

def _sorted(items, key, reverse):
    keys = items if key is None else [key(x) for x in items]
    order = _sort_order(keys, reverse)
    if order is None:
        order = [i for i in range(len(keys))]
        if reverse:
            order.reverse()
        order = _sort(keys, order)
        if reverse:
            order.reverse()
    return [items[i] for i in order]


def _sort_list(items, key, reverse):
    before = [x for x in items]
    _replace_items(items, _sorted(before, key, reverse), before)


def _sort(keys, order):
    n = len(order)
    if n < 64:
        if n > 1:
            _insert_all(keys, order, _count_run(keys, order))
        return order
    left = _sort(keys, order[:n // 2])
    right = _sort(keys, order[n // 2:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if keys[right[j]] < keys[left[i]]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:]


def _count_run(keys, order):
    n = len(order)
    run = 2
    if keys[order[1]] < keys[order[0]]:
        while run < n and keys[order[run]] < keys[order[run - 1]]:
            run += 1
        order[:run] = order[:run][::-1]
    else:
        while run < n and not keys[order[run]] < keys[order[run - 1]]:
            run += 1
    return run


def _insert_all(keys, order, start):
    for i in range(start, len(order)):
        pivot = order[i]
        low, high = 0, i
        while low < high:
            middle = (low + high) // 2
            if keys[pivot] < keys[order[middle]]:
                high = middle
            else:
                low = middle + 1
        order.insert(low, order.pop(i))


# Comparing containers whose items have methods for it.

_set_kinds = ("set", "frozenset", "dict_keys", "dict_items")


def _eq(left, right):
    if _special(left, "__eq__") is not None or _special(right, "__eq__") is not None:
        return left == right
    left, right = _payload(left), _payload(right)
    kind = _kind(left)
    if kind in _set_kinds and _kind(right) in _set_kinds:
        return len(left) == len(right) and all([x in right for x in left])
    if kind != _kind(right):
        return False
    if kind == "dict":
        if len(left) != len(right):
            return False
        for k, x in left.items():
            if k not in right:
                return False
            y = right[k]
            if x is not y and not x == y:
                return False
        return True
    if kind not in ("list", "tuple", "deque", "dict_items"):
        return left is right
    if len(left) != len(right):
        return False
    for x, y in zip(left, right):
        if x is not y and not x == y:
            return False
    return True


def _order(left, right, symbol):
    a, b = _payload(left), _payload(right)
    kind = _kind(a)
    if kind != _kind(b) or kind not in ("list", "tuple", "deque"):
        raise TypeError("'%s' not supported between instances of '%s' and '%s'"
                        % (symbol, type(left).__name__, type(right).__name__))
    for x, y in zip(a, b):
        if x is not y and not x == y:
            return _compare(x, y, symbol)
    return _compare(len(a), len(b), symbol)


def _compare(x, y, symbol):
    if symbol == "<":
        return x < y
    if symbol == "<=":
        return x <= y
    if symbol == ">":
        return x > y
    return x >= y


def _contains(container, x):
    try:
        iterator = iter(container)
    except TypeError:
        raise TypeError("argument of type '%s' is not iterable" % type(container).__name__) from None
    for y in iterator:
        if y is x or y == x:
            return True
    return False


def _index_of(sequence, x, start, stop, message):
    n = len(sequence)
    if start < 0:
        start = max(start + n, 0)
    if stop < 0:
        stop = max(stop + n, 0)
    for i in range(start, min(stop, n)):
        y = sequence[i]
        if y is x or y == x:
            return i
    if "%s" in message:
        message = message % (repr(x),)
    raise ValueError(message)


def _remove(sequence, x):
    for i in range(len(sequence)):
        y = sequence[i]
        if y is x or y == x:
            del sequence[i]
            return
    if _kind(sequence) == "deque":
        raise ValueError(repr(x) + " is not in deque")
    raise ValueError("list.remove(x): x not in list")


def _count(sequence, x):
    n = 0
    for y in sequence:
        if y is x or y == x:
            n += 1
    return n


def _match_attrs(x, names, cls):
    values = []
    for i, name in enumerate(names):
        if name in names[:i]:
            raise TypeError("%s() got multiple sub-patterns for attribute '%s'" % (cls.__name__, name))
        try:
            values.append(getattr(x, name))
        except AttributeError:
            return None
    return tuple(values)


# Conversions.

def _truth(x):
    f = _special(x, "__bool__")
    if f is None:
        return _len(x) != 0
    result = f(x)
    if result is not True and result is not False:
        raise TypeError("__bool__ should return bool, returned %s" % type(result).__name__)
    return result


def _len(x):
    n = _index(_special(x, "__len__")(x))
    if n < 0:
        raise ValueError("__len__() should return >= 0")
    return n


def _index(x):
    f = _special(x, "__index__")
    if f is None:
        if not isinstance(x, int):
            raise TypeError("'%s' object cannot be interpreted as an integer" % type(x).__name__)
        return _payload(x)
    n = f(x)
    if not isinstance(n, int):
        raise TypeError("__index__ returned non-int (type %s)" % type(n).__name__)
    return _payload(n)


def _index_slice(k):
    return slice(*[x if x is None else _index(x) for x in (k.start, k.stop, k.step)])


def _int(x):
    for name in ("__int__", "__index__", "__trunc__"):
        f = _special(x, name)
        if f is not None:
            n = f(x)
            if not isinstance(n, int):
                raise TypeError("%s returned non-int (type %s)" % (name, type(n).__name__))
            return _payload(n)


def _float(x):
    f = _special(x, "__float__")
    if f is None:
        return float(_index(x))
    n = f(x)
    if not isinstance(n, float):
        raise TypeError("%s.__float__ returned non-float (type %s)" % (type(x).__name__, type(n).__name__))
    return _payload(n)


def _bytes(x):
    b = _special(x, "__bytes__")(x)
    if not isinstance(b, bytes):
        raise TypeError("__bytes__ returned non-bytes (type %s)" % type(b).__name__)
    return b


def _hash(x):
    h = _special(x, "__hash__")(x)
    if not isinstance(h, int):
        raise TypeError("__hash__ method should return an integer")
    h = _payload(h)
    if -0x8000000000000000 <= h < 0x8000000000000000:
        return -2 if h == -1 else h
    return hash(h)


# What a dict or set has to know of keys with methods of their own, and a priority
# queue of items.

def _key_hash(x, nothing):
    return hash(x)


def _key_equal(held, key):
    return True if held == key else False


def _item_less(x, y):
    return True if x < y else False


def _hash_tuple(x):
    return hash(tuple([hash(y) for y in x]))


def _divmod(x, y):
    f = _special(x, "__divmod__")
    if f is not None:
        result = f(x, y)
        if result is not NotImplemented:
            return result
    f = _special(y, "__rdivmod__")
    if f is not None:
        result = f(y, x)
        if result is not NotImplemented:
            return result
    raise TypeError("unsupported operand type(s) for divmod(): '%s' and '%s'" % (type(x).__name__, type(y).__name__))


def _pow(x, y):
    return x ** y


def _class_check(x, cls, function):
    return cls._racewalk_check(x, function)


# Text.

def _str(x):
    f = _special(x, "__str__")
    if f is None:
        if isinstance(x, str):
            return _payload(x)
        if isinstance(x, BaseException):
            return _exception_str(x)
        f = _special(x, "__repr__")
        if f is None:
            return _repr(x)
    s = f(x)
    if not isinstance(s, str):
        raise TypeError("__str__ returned non-string (type %s)" % type(s).__name__)
    return _payload(s)


def _exception_str(x):
    args = _payload(x)
    if len(args) == 0:
        return ""
    if isinstance(x, KeyError) and len(args) == 1:
        return _repr(args[0])
    if isinstance(x, OSError) and len(args) >= 2:
        s = "[Errno %s] %s" % (args[0], args[1])
        if x.filename is not None:
            s += ": " + _repr(x.filename)
            if x.filename2 is not None:
                s += " -> " + _repr(x.filename2)
        return s
    if len(args) == 1:
        return _str(args[0])
    return _repr(args)


def _repr(x):
    f = _special(x, "__repr__")
    if f is not None:
        s = f(x)
        if not isinstance(s, str):
            raise TypeError("__repr__ returned non-string (type %s)" % type(s).__name__)
        return _payload(s)
    s = _builtin_repr(x)
    if s is not None:
        return s
    return _own_repr(x)


# _own_repr is the repr that an object has from its built-in type.
def _own_repr(x):
    kind = _kind(x)
    if kind == "exception":
        args = _payload(x)
        if len(args) == 1:
            return type(x).__name__ + "(" + _repr(args[0]) + ")"
        return type(x).__name__ + _repr(args)
    if kind == "method":
        return "<bound method %s of %s>" % (x.__func__.__qualname__, _repr(x.__self__))
    name = type(x).__name__
    x = _payload(x)
    kind = _kind(x)
    if _showing(x):
        return {"list": "[...]", "tuple": "(...)", "dict": "{...}", "deque": "[...]"}.get(kind, kind + "(...)")
    return _show(x, kind, name)


# _showing looks for the frames of this function.
def _show(x, kind, name):
    if kind == "dict":
        return "{" + ", ".join([_repr(k) + ": " + _repr(y) for k, y in x.items()]) + "}"
    items = ", ".join([_repr(y) for y in x])
    if kind == "list":
        return "[" + items + "]"
    if kind == "tuple":
        return "(" + items + ",)" if len(x) == 1 else "(" + items + ")"
    if kind == "set":
        return "{" + items + "}" if name == "set" else name + "({" + items + "})"
    if kind == "frozenset":
        return name + "({" + items + "})"
    if kind == "deque":
        if x.maxlen is not None:
            return name + "([" + items + "], maxlen=" + str(x.maxlen) + ")"
        return name + "([" + items + "])"
    if kind == "slice":
        return "slice(" + ", ".join([_repr(y) for y in (x.start, x.stop, x.step)]) + ")"
    return kind + "([" + items + "])"


def _ascii(x):
    return _ascii_of(_repr(x))


def _format(x, spec):
    f = _special(x, "__format__")
    if f is not None:
        s = f(x, spec)
        if not isinstance(s, str):
            raise TypeError("__format__ must return a str, not %s" % type(s).__name__)
        return _payload(s)
    if spec == "":
        return _str(x)
    return _format_builtin(x, spec)


def _format_value(x, conversion, spec):
    if conversion == 0:
        return _format(x, spec)
    s = _str(x) if conversion == 1 else _repr(x)
    if conversion == 3:
        s = _ascii_of(s)
    return _format_builtin(s, spec)


def _format_template(template, args, kwargs):
    return _render(_parse_template(template), args, kwargs)


def _format_map(template, mapping):
    return _render(_parse_template(template), None, mapping)


def _render(pieces, args, kwargs):
    out = []
    for piece in pieces:
        if isinstance(piece, str):
            out.append(piece)
            continue
        if len(piece) == 1:
            raise piece[0]
        which, path, conversion, spec = piece
        if isinstance(which, str):
            x = kwargs[which]
        elif args is None:
            raise ValueError("Format string contains positional fields")
        elif which < len(args):
            x = args[which]
        else:
            raise IndexError("Replacement index %d out of range for positional args tuple" % which)
        for step in path:
            if len(step) == 1:
                raise step[0]
            x = x[step[1]] if step[0] else getattr(x, step[1])
        if isinstance(spec, list):
            spec = _render(spec, args, kwargs)
        out.append(_format_value(x, conversion, spec))
    return "".join(out)


def _percent(template, args):
    if _special(args, "__getitem__") is not None or _special(args, "__missing__") is not None:
        args = {k: args[k] for k in _percent_keys(template)}
    shown = []
    for x, how in _percent_missing(template, args):
        if how == "int":
            shown.append(_int(x))
        elif how == "index":
            shown.append(_index(x))
        elif how == "float":
            shown.append(_float(x))
        elif how == "s":
            shown.append(_str(x))
        else:
            shown.append(_repr(x))
    return _percent_with(template, args, shown)


def _translate(s, table):
    out = []
    for char in s:
        try:
            x = table[ord(char)]
        except LookupError:
            out.append(char)
            continue
        if isinstance(x, str):
            out.append(x)
        elif isinstance(x, int):
            out.append(chr(x))
        elif x is not None:
            raise TypeError("character mapping must return integer, None or str")
    return "".join(out)


def _dict_ior(d, other):
    d.update(other)
    return d


def _extended(d, iterable):
    d.extend(iterable)
    return d


def _from_keys(cls, keys, value):
    d = cls()
    for k in keys:
        d[k] = value
    return d


def _print(file, parts, flush):
    for s in parts:
        file.write(s)
    if flush:
        file.flush()


# What threading is made of.

def _condition_wait_for(self, predicate, timeout=None):
    from time import monotonic
    end = None
    left = timeout
    result = predicate()
    while not result:
        if left is not None:
            if end is None:
                end = monotonic() + left
            else:
                left = end - monotonic()
                if left <= 0:
                    break
        self.wait(left)
        result = predicate()
    return result


def _barrier_wait(self, timeout=None):
    if timeout is None:
        timeout = self._timeout
    index = self._wait(timeout)
    if index == self.parties - 1 and self._action is not None:
        try:
            self._action()
        except BaseException:
            self._fail()
            raise
        self._open()
    return index


_condition_wait_for.__qualname__, _barrier_wait.__qualname__ = "Condition.wait_for", "Barrier.wait"


# Attributes.

def _getattr(x, name, default):
    try:
        return getattr(x, name)
    except AttributeError:
        return default


def _hasattr(x, name):
    try:
        getattr(x, name)
    except AttributeError:
        return False
    return True


def _get_or_missing(x, name):
    try:
        return object.__getattribute__(x, name)
    except AttributeError:
        return _special(x, "__getattr__")(x, name)


def _dir(x):
    return sorted(_special(x, "__dir__")(x))


def _prepare_class(meta, name, bases, kwargs):
    kw = {k: x for k, x in kwargs.items() if k != "metaclass"}
    return kwargs, meta.__prepare__(name, bases, **kw)


def _throw(generator, cls, value=None):
    if value is None:
        return generator.throw(cls())
    return generator.throw(cls(value))


def _call_with(f, args, kwargs):
    return f(*args, **kwargs)


def _ne(x, y):
    result = _special(x, "__eq__")(x, y)
    return result if result is NotImplemented else not result


def _getattribute(x, name):
    try:
        return _special(x, "__getattribute__")(x, name)
    except AttributeError:
        f = _special(x, "__getattr__")
        if f is None:
            raise
    return f(x, name)


# Classes.

def _make_class(meta, name, bases, ns, kwargs):
    kwargs.pop("metaclass", None)
    return meta(name, bases, ns, **kwargs)


def _new_class(cls, *args, **kwargs):
    return type.__new__(cls, *args, **kwargs)


def _set_names(cls, ns, kwargs):
    for name, x in [pair for pair in ns.items()]:
        f = _special(x, "__set_name__")
        if f is not None:
            f(x, cls, name)
    kwargs.pop("metaclass", None)
    super(cls, cls).__init_subclass__(**kwargs)


def _type_call(cls, *args, **kwargs):
    x = cls.__new__(cls, *args, **kwargs)
    if isinstance(x, cls):
        x.__init__(*args, **kwargs)
    return x


def _shuffle(generator, x):
    for i in range(len(x) - 1, 0, -1):
        j = generator._randbelow(i + 1)
        x[i], x[j] = x[j], x[i]


def _product(items, total):
    for x in items:
        total = total * x
    return total


# Standard input.

def _input_lines(stream):
    while True:
        line = stream.readline()
        if line == "":
            return
        yield line


def _read_lines(stream, hint=-1):
    return [line for line in _input_lines(stream)]


def _read_input(stream, size=-1):
    return "".join(_read_lines(stream))


# Files.

def _file_lines(file):
    file.__enter__()  # it must be open
    while line := file.readline():
        yield line


def _read_file_lines(file, hint=-1):
    file.__enter__()
    lines = []
    size = 0
    for line in _file_lines(file):
        lines.append(line)
        size += len(line)
        if hint is not None and 0 < hint < size:
            break
    return lines


def _write_file_lines(file, lines):
    file.__enter__()
    for line in lines:
        file.write(line)


def _fspath(path):
    result = type(path).__fspath__(path)
    if not isinstance(result, (str, bytes)):
        raise TypeError("expected %s.__fspath__() to return str or bytes, not %s" % (type(path).__name__, type(result).__name__))
    return result


# Generic functions, classes and types.

class _TypeForm:
    __module__ = "typing"

    def __init__(self, name):
        self.__name__ = name

    def __repr__(self):
        return self.__name__

    def __or__(self, other):
        return self

    __ror__ = __getitem__ = __or__


class _TypeVar(_TypeForm):
    __qualname__ = "TypeVar"

    def __iter__(self):
        yield self


class _TypeAlias(_TypeForm):
    __qualname__ = "TypeAliasType"


class _Generic:
    __module__, __qualname__ = "typing", "Generic"

    def __class_getitem__(cls, params):
        return cls


_TypeVar.__name__, _TypeAlias.__name__, _Generic.__name__ = "TypeVar", "TypeAliasType", "Generic"


def _type_param(name):
    return _TypeVar(name)


def _type_alias(name):
    return _TypeAlias(name)


def _generic_bases(bases):
    if any([hasattr(base, "__class_getitem__") for base in bases]):
        return bases
    return bases + (_Generic,)


# Groups of exceptions.

class BaseExceptionGroup(BaseException):
    __module__ = "builtins"

    def __new__(cls, *args):
        if len(args) != 2:
            raise TypeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)" % len(args))
        message, exceptions = args
        if not isinstance(message, str):
            raise TypeError("BaseExceptionGroup.__new__() argument 1 must be str, not %s" % type(message).__name__)
        if not hasattr(exceptions, "__getitem__"):
            raise TypeError("second argument (exceptions) must be a sequence")
        group = tuple(exceptions)
        if not group:
            raise ValueError("second argument (exceptions) must be a non-empty sequence")
        plain = True
        for i, e in enumerate(group):
            if not isinstance(e, BaseException):
                raise ValueError("Item %d of second argument (exceptions) is not an exception" % i)
            plain = plain and isinstance(e, Exception)
        if cls is BaseExceptionGroup and plain:
            cls = ExceptionGroup
        elif cls is ExceptionGroup and not plain:
            raise TypeError("Cannot nest BaseExceptions in an ExceptionGroup")
        elif issubclass(cls, Exception) and not plain:
            raise TypeError("Cannot nest BaseExceptions in '%s'" % cls.__name__)
        return BaseException.__new__(cls, message, exceptions)

    message = property(lambda self: self.args[0], doc="exception message")
    exceptions = property(lambda self: tuple(self.args[1]), doc="nested exceptions")

    def __str__(self):
        n = len(self.exceptions)
        return "%s (%d sub-exception%s)" % (self.message, n, "" if n == 1 else "s")

    def derive(self, excs, /):
        return BaseExceptionGroup(self.message, excs)

    def subgroup(self, condition, /):
        return _split_group(self, _group_condition(condition))[0]

    def split(self, condition, /):
        return _split_group(self, _group_condition(condition))

    def __class_getitem__(cls, item):
        return cls


class ExceptionGroup(BaseExceptionGroup, Exception):
    __module__ = "builtins"


def _group_condition(condition):
    if isinstance(condition, type):
        if issubclass(condition, BaseException):
            return lambda e: isinstance(e, condition)
    elif isinstance(condition, tuple):
        if all([isinstance(t, type) and issubclass(t, BaseException) for t in condition]):
            return lambda e: isinstance(e, condition)
    elif callable(condition):
        return condition
    raise TypeError("expected a function, exception type or tuple of exception types")


def _split_group(group, condition):
    if condition(group):
        return group, None
    sides = [], []
    for e in group.exceptions:
        if isinstance(e, BaseExceptionGroup):
            pair = _split_group(e, condition)
        elif condition(e):
            pair = e, None
        else:
            pair = None, e
        for side, part in zip(sides, pair):
            if part is not None:
                side.append(part)
    return tuple([_derive(group, side) if side else None for side in sides])


def _derive(group, exceptions):
    part = group.derive(exceptions)
    if not isinstance(part, BaseExceptionGroup):
        raise TypeError("derive must return an instance of BaseExceptionGroup")
    part.__traceback__ = group.__traceback__
    part.__cause__ = group.__cause__
    part.__context__ = group.__context__
    part.__suppress_context__ = group.__suppress_context__
    if hasattr(group, "__notes__"):
        part.__notes__ = [x for x in group.__notes__]
    return part


def _match_group(exc, kinds):
    for kind in kinds if isinstance(kinds, tuple) else (kinds,):
        if not (isinstance(kind, type) and issubclass(kind, BaseException)):
            raise TypeError("catching classes that do not inherit from BaseException is not allowed")
        if issubclass(kind, BaseExceptionGroup):
            raise TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    if exc is None:
        return None, None
    if isinstance(exc, kinds):
        if not isinstance(exc, BaseExceptionGroup):
            exc = BaseExceptionGroup("", (exc,))
        return exc, None
    if isinstance(exc, BaseExceptionGroup):
        return _split_group(exc, lambda e: isinstance(e, kinds))
    return None, exc


def _join_raised(exc, raised):
    raised = [e for e in raised if e is not None]
    if not raised:
        return None
    if not isinstance(exc, BaseExceptionGroup):
        return raised[0]
    fresh = [e for e in raised if not _same_origin(e, exc)]
    if len(fresh) < len(raised):
        kept = []
        for e in raised:
            if _same_origin(e, exc):
                _leaves(e, kept)
        rest = _split_group(exc, lambda e: not isinstance(e, BaseExceptionGroup) and _among(e, kept))[0]
        if rest is not None:
            fresh.append(rest)
    if len(fresh) == 1:
        return fresh[0]
    return BaseExceptionGroup("", fresh)


def _same_origin(e, exc):
    return (isinstance(e, BaseExceptionGroup) and e.__traceback__ is exc.__traceback__
            and e.__cause__ is exc.__cause__ and e.__context__ is exc.__context__)


def _leaves(e, out):
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions:
            _leaves(x, out)
    else:
        out.append(e)


# The texts of an uncaught exception and of those that it came from.

def _describe(exc):
    todo = [exc]
    seen = []
    while todo:
        e = todo.pop()
        if e is None or _among(e, seen):
            continue
        seen.append(e)
        try:
            s = str(e)
        except BaseException:
            s = "<exception str() failed>"
        _keep_text(e, s)
        if isinstance(e, BaseExceptionGroup):
            todo.extend(e.exceptions)
        todo.append(e.__cause__)
        todo.append(e.__context__)
    return exc


def _among(x, items):
    for y in items:
        if x is y:
            return True
    return False
