from _special import ordinal_error as _bound


class _Missing:
    def __repr__(self):
        return "<dataclasses._MISSING_TYPE object at 0x7f0000000000>"


class FrozenInstanceError(AttributeError):
    pass


class _KwOnly:
    pass


MISSING = _Missing()
KW_ONLY = _KwOnly()


class InitVar:
    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = metadata if metadata is not None else {}
        self.kw_only = kw_only
        self._init_only = False

    def __repr__(self):
        return ("Field(name=%r,type=%r,default=%r,default_factory=%r,init=%r,repr=%r,hash=%r,compare=%r,metadata=%r,kw_only=%r,_field_type=_FIELD)"
                % (self.name, self.type, self.default, self.default_factory, self.init, self.repr, self.hash,
                   self.compare, self.metadata, self.kw_only))

    def _has_default(self):
        return self.default is not MISSING or self.default_factory is not MISSING


class _DataclassParams:
    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init, self.repr, self.eq = init, repr, eq
        self.order, self.unsafe_hash, self.frozen = order, unsafe_hash, frozen


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
              kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots)
    return wrap if cls is None else wrap(cls)


def _text_of(annotation):
    return annotation if isinstance(annotation, str) else getattr(annotation, "__name__", str(annotation))


def _is(annotation, name):
    text = _text_of(annotation)
    return text == name or text.startswith(name + "[") or text.endswith("." + name) or ("." + name + "[") in text


def _own_fields(cls, kw_only):
    own = []
    for name, annotation in cls.__dict__.get("__annotations__", {}).items():
        if _is(annotation, "KW_ONLY"):
            kw_only = True
            continue
        if _is(annotation, "ClassVar"):
            continue
        default = cls.__dict__.get(name, MISSING)
        f = default if isinstance(default, Field) else field(default=default)
        f.name, f.type = name, annotation
        f._init_only = _is(annotation, "InitVar") or isinstance(annotation, InitVar)
        if f.kw_only is MISSING:
            f.kw_only = kw_only
        if f.default is not MISSING and f.default.__class__.__hash__ is None or f.default.__class__ in (list, dict, set):
            raise ValueError("mutable default %s for field %s is not allowed: use default_factory" % (f.default.__class__, name))
        if isinstance(default, Field):
            if default.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, default.default)
        own.append(f)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in cls.__dict__.get("__annotations__", {}):
            raise TypeError("%r is a field but has no type annotation" % name)
    return own


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots):
    all_fields = {}
    frozen_bases = []
    for base in reversed(cls.__mro__[1:]):
        fields_of = base.__dict__.get("__dataclass_fields__")
        if fields_of is not None:
            frozen_bases.append(base.__dict__["__dataclass_params__"].frozen)
            for name, f in fields_of.items():
                all_fields[name] = f
    for f in _own_fields(cls, kw_only):
        all_fields[f.name] = f
    if frozen_bases:
        if any(frozen_bases) and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not all(frozen_bases) and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    cls.__dataclass_fields__ = all_fields
    cls.__dataclass_params__ = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen)
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    every = list(all_fields.values())
    shown = [f for f in every if not f._init_only]
    own_hash = cls.__dict__.get("__hash__", MISSING)
    has_hash = own_hash is not MISSING and not (own_hash is None and "__eq__" in cls.__dict__)
    if init:
        _set(cls, "__init__", _make_init(cls, every))
    if repr and "__repr__" not in cls.__dict__:
        _set(cls, "__repr__", _make_repr(tuple([f.name for f in shown if f.repr])))
    compared = tuple([f.name for f in shown if f.compare])
    if eq and "__eq__" not in cls.__dict__:
        _set(cls, "__eq__", _make_eq(compared))
    if order:
        for name, f in _make_orders(compared):
            if name in cls.__dict__:
                raise TypeError("Cannot overwrite attribute %s in class %s. Consider using functools.total_ordering" % (name, cls.__name__))
            _set(cls, name, f)
    if frozen:
        for name, f in _make_frozen(cls, frozenset([f.name for f in every])):
            if name in cls.__dict__:
                raise TypeError("Cannot overwrite attribute %s in class %s" % (name, cls.__name__))
            _set(cls, name, f)
    if unsafe_hash or eq and frozen and not has_hash:
        _set(cls, "__hash__", _make_hash(tuple([f.name for f in shown if (f.compare if f.hash is None else f.hash)])))
    elif eq and not has_hash:
        cls.__hash__ = None
    if match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple([f.name for f in every if f.init and not f.kw_only])
    if slots:
        cls.__slots__ = tuple([f.name for f in shown])
    if cls.__doc__ is None:
        cls.__doc__ = cls.__name__ + "(" + ", ".join([_signature(f) for f in every if f.init]) + ")"
    cls.__replace__ = _replace
    return cls


def _signature(f):
    s = "%s: %s" % (f.name, f.type if not isinstance(f.type, str) else f.type)
    if f.default is not MISSING:
        s += " = %r" % (f.default,)
    elif f.default_factory is not MISSING:
        s += " = <factory>"
    return s


def _set(cls, name, function):
    function.__qualname__ = cls.__qualname__ + "." + name
    function.__name__ = name
    setattr(cls, name, function)


def _make_init(cls, every):
    positional = [f for f in every if f.init and not f.kw_only]
    keyword = [f for f in every if f.init and f.kw_only]
    seen = None
    for f in positional:
        if f._has_default():
            seen = f.name
        elif seen is not None:
            raise TypeError("non-default argument %r follows default argument" % f.name)
    names = tuple([f.name for f in positional])
    kw_names = tuple([f.name for f in keyword])
    defaults = {}
    for f in positional + keyword:
        if f._has_default():
            defaults[f.name] = f.default if f.default is not MISSING else _factory
    fields_of = {f.name: f for f in every}
    function = cls.__qualname__ + ".__init__"
    init_only = tuple([f.name for f in every if f.init and f._init_only])
    computed = [f for f in every if not f.init and f._has_default()]
    order = names + kw_names
    plain = not kw_names and not defaults
    n = len(names)
    has_post = hasattr(cls, "__post_init__")

    def __init__(self, /, *args, **kwargs):
        if kwargs or not plain or len(args) != n:
            args = _bound(function, ("self",) + names, defaults, (self,) + args, kwargs, kw_names)[1:]
        given = {}
        for name, x in zip(order, args):
            if x is _factory:
                x = fields_of[name].default_factory()
            if name in init_only:
                given[name] = x
            else:
                object.__setattr__(self, name, x)
        for f in computed:
            object.__setattr__(self, f.name, f.default_factory() if f.default is MISSING else f.default)
        if has_post:
            self.__post_init__(*[given[name] for name in init_only])
    return __init__


class _Factory:
    pass


_factory = _Factory()


def _make_repr(names):
    active = []

    def __repr__(self):
        key = id(self)
        if key in active:
            return "..."
        active.append(key)
        try:
            return self.__class__.__qualname__ + "(" + ", ".join(["%s=%r" % (name, getattr(self, name)) for name in names]) + ")"
        finally:
            active.remove(key)
    return __repr__


def _values(x, names):
    return tuple([getattr(x, name) for name in names])


def _make_eq(names):
    def __eq__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return _values(self, names) == _values(other, names)
    return __eq__


def _make_orders(names):
    def __lt__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return _values(self, names) < _values(other, names)

    def __le__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return _values(self, names) <= _values(other, names)

    def __gt__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return _values(self, names) > _values(other, names)

    def __ge__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return _values(self, names) >= _values(other, names)
    return (("__lt__", __lt__), ("__le__", __le__), ("__gt__", __gt__), ("__ge__", __ge__))


def _make_frozen(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError("cannot assign to field %r" % name)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError("cannot delete field %r" % name)
        object.__delattr__(self, name)
    return (("__setattr__", __setattr__), ("__delattr__", __delattr__))


def _make_hash(names):
    def __hash__(self):
        return hash(_values(self, names))
    return __hash__


def is_dataclass(obj):
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, "__dataclass_fields__")


def fields(class_or_instance):
    if not is_dataclass(class_or_instance):
        raise TypeError("must be called with a dataclass type or instance")
    return tuple([f for f in class_or_instance.__dataclass_fields__.values() if not f._init_only])


def asdict(obj, *, dict_factory=dict):
    if isinstance(obj, type) or not is_dataclass(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _plain(obj, dict_factory, None)


def astuple(obj, *, tuple_factory=tuple):
    if isinstance(obj, type) or not is_dataclass(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _plain(obj, None, tuple_factory)


def _plain(x, dict_factory, tuple_factory):
    if not isinstance(x, type) and is_dataclass(x):
        if tuple_factory is not None:
            return tuple_factory([_plain(getattr(x, f.name), dict_factory, tuple_factory) for f in fields(x)])
        return dict_factory([(f.name, _plain(getattr(x, f.name), dict_factory, tuple_factory)) for f in fields(x)])
    if isinstance(x, tuple) and hasattr(x, "_fields"):
        return type(x)(*[_plain(y, dict_factory, tuple_factory) for y in x])
    if isinstance(x, (list, tuple)):
        return type(x)([_plain(y, dict_factory, tuple_factory) for y in x])
    if isinstance(x, dict):
        return type(x)([(_plain(k, dict_factory, tuple_factory), _plain(y, dict_factory, tuple_factory)) for k, y in x.items()])
    from copy import deepcopy
    return deepcopy(x)


def replace(obj, /, **changes):
    if isinstance(obj, type) or not is_dataclass(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(obj, /, **changes):
    for f in obj.__dataclass_fields__.values():
        if not f.init:
            if f.name in changes:
                raise ValueError("field %s is declared with init=False, it cannot be specified with replace()" % f.name)
            continue
        if f.name not in changes:
            if f._init_only and not f._has_default():
                raise ValueError("InitVar %r must be specified with replace()" % f.name)
            changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, module=None, **kwargs):
    ns = dict(namespace) if namespace else {}
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            annotations[item] = "typing.Any"
        else:
            annotations[item[0]] = item[1]
            if len(item) == 3:
                ns[item[0]] = item[2]
    ns["__annotations__"] = annotations
    ns["__module__"] = module or "types"
    return dataclass(type(cls_name, bases, ns), **kwargs)
