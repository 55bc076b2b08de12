class auto:
    def __init__(self, value=None):
        self.value = value

    def __or__(self, other):
        return _Combined("|", self, other)

    def __and__(self, other):
        return _Combined("&", self, other)

    def __xor__(self, other):
        return _Combined("^", self, other)

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__


class _Combined(auto):
    # Of members whose values are not known before the class is made.
    def __init__(self, symbol, left, right):
        self.symbol, self.left, self.right = symbol, left, right

    def resolve(self):
        a, b = [x.resolve() if isinstance(x, _Combined) else x.value if isinstance(x, auto) else x
                for x in (self.left, self.right)]
        return a | b if self.symbol == "|" else a & b if self.symbol == "&" else a ^ b


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


def _is_descriptor(x):
    cls = type(x)
    return (hasattr(cls, "__get__") or hasattr(cls, "__set__") or cls.__name__ in ("function", "property", "classmethod", "staticmethod")
            or callable(x) and cls.__name__ in ("builtin_function_or_method", "method", "partial"))


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__"


def _is_private(cls_name, name):
    return name.startswith("_%s__" % cls_name.lstrip("_"))


class EnumType(type):
    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        enums = [b for b in bases if isinstance(b, EnumType)]
        for b in enums:
            if b._member_names_:
                raise TypeError("<enum '%s'> cannot extend %r" % (cls, b))
        ignore = classdict.pop("_ignore_", [])
        if isinstance(ignore, str):
            ignore = ignore.replace(",", " ").split()
        for name in ignore:
            classdict.pop(name, None)
        members = []
        ns = {}
        for name, value in classdict.items():
            if isinstance(value, nonmember):
                ns[name] = value.value
            elif isinstance(value, member):
                members.append((name, value.value))
            elif _is_dunder(name) or _is_private(cls, name) or name.startswith("_") and name.endswith("_") or _is_descriptor(value):
                ns[name] = value
            elif name == "mro":
                raise ValueError("Invalid enum member name: mro")
            else:
                members.append((name, value))
        data_type = object
        for b in bases:
            for c in b.__mro__:
                if c is not object and not isinstance(c, EnumType) and c in (int, str, float, bytes, tuple):
                    data_type = c
                    break
            if data_type is not object:
                break
        if not enums:
            return super().__new__(metacls, cls, bases, classdict)
        new_member = ns.pop("__new__", None)
        if isinstance(new_member, staticmethod):
            new_member = new_member.__func__
        generate = ns.get("_generate_next_value_")
        if isinstance(generate, staticmethod):
            generate = generate.__func__
        enum_class = super().__new__(metacls, cls, bases, ns, **kwds)
        if generate is None:
            generate = enum_class._generate_next_value_
        else:
            enum_class._generate_next_value_ = staticmethod(generate)
        if new_member is None:
            new_member = enum_class._racewalk_new_member
        if new_member is not None:
            enum_class._racewalk_new_member = staticmethod(new_member)
        enum_class._member_type_ = data_type
        enum_class._member_names_ = []
        enum_class._member_map_ = {}
        enum_class._value2member_map_ = {}
        last_values = []
        for name, value in members:
            value = _next_values(generate, name, value, last_values)
            _add_member(enum_class, data_type, new_member, name, value)
            last_values.append(enum_class._member_map_[name]._value_)
        if issubclass(enum_class, Flag) if _have_flag else False:
            _finish_flag(enum_class)
        return enum_class

    def __call__(cls, value, names=None, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is None and not values and cls._member_map_:
            return cls._racewalk_lookup(value)
        if names is None and not values:
            if not cls._member_names_ and cls._is_final():
                return cls._racewalk_lookup(value)
            raise TypeError("<enum '%s'> has no members; specify `names=()` if you meant to create a new, empty, enum" % cls.__name__)
        if cls._member_map_:
            return cls._racewalk_lookup((value, names) + values)
        return _functional(cls, value, names, type, start, module)

    def _is_final(cls):
        return cls is not Enum and not cls.__module__ == "enum"

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return value in cls._value2member_map_
        except TypeError:
            return any(m._value_ == value for m in cls)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __repr__(cls):
        if Flag is not None and issubclass(cls, Flag):
            return "<flag '%s'>" % cls.__name__
        return "<enum '%s'>" % cls.__name__

    __str__ = __repr__

    @property
    def __members__(cls):
        return cls._member_map_.copy()

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError("cannot reassign member %r" % name)
        type.__setattr__(cls, name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError("%r: cannot delete Enum member %r." % (cls.__name__, name))
        type.__delattr__(cls, name)


EnumMeta = EnumType
_have_flag = False
Flag = None


def _next_values(generate, name, value, last_values):
    if isinstance(value, _Combined):
        return value.resolve()
    if isinstance(value, auto):
        if value.value is None:
            value.value = generate(name, 1, len(last_values), last_values[:])
        return value.value
    if type(value) is tuple and any(isinstance(x, auto) for x in value):
        return tuple([_next_values(generate, name, x, last_values) for x in value])
    return value


def _add_member(enum_class, data_type, new_member, name, value):
    if name in enum_class._member_map_:
        raise TypeError("%r already defined as %r" % (name, enum_class._member_map_[name]._value_))
    args = value if isinstance(value, tuple) else (value,)
    if data_type is tuple:
        args = (value,)
    if new_member is not None:
        x = new_member(enum_class, *args)
        if not hasattr(x, "_value_"):
            x._value_ = value if data_type is object else data_type(*args)
    elif data_type is object:
        x = object.__new__(enum_class)
        x._value_ = value
    else:
        x = data_type.__new__(enum_class, *args)
        x._value_ = value if data_type is tuple else data_type(*args)
    value = x._value_
    # A second name for a value is another name of the same member.
    found = None
    try:
        found = enum_class._value2member_map_.get(value)
    except TypeError:
        for m in enum_class._member_map_.values():
            if m._value_ == value:
                found = m
    if found is not None and type(found._value_) is not type(value) and found._value_ != value:
        found = None
    if found is None:
        x._name_ = name
        x.__objclass__ = enum_class
        x._sort_order_ = len(enum_class._member_names_)
        init = _own_init(enum_class)
        if init is not None:
            init(x, *args)
        enum_class._member_names_.append(name)
        try:
            enum_class._value2member_map_[x._value_] = x
        except TypeError:
            pass
    else:
        x = found
    enum_class._member_map_[name] = x
    type.__setattr__(enum_class, name, x)


def _own_init(cls):
    for c in cls.__mro__:
        if isinstance(c, EnumType) and "__init__" in c.__dict__ and c.__module__ != "enum":
            return c.__dict__["__init__"]
        if not isinstance(c, EnumType) and c not in (object, int, str, float, bytes, tuple) and "__init__" in c.__dict__:
            return c.__dict__["__init__"]
    return None


def _functional(cls, class_name, names, mixin, start, module):
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    if isinstance(names, dict):
        names = list(names.items())
    classdict = {"__module__": module or "__main__"}
    last_values = []
    for i, item in enumerate(names):
        if isinstance(item, str):
            value = cls._generate_next_value_(item, start, i, last_values[:])
            last_values.append(value)
            classdict[item] = value
        else:
            classdict[item[0]] = item[1]
    bases = (cls,) if mixin is None else (mixin, cls)
    return type(cls)(class_name, bases, classdict)


class Enum(metaclass=EnumType):
    _member_names_ = []
    _member_map_ = {}
    _value2member_map_ = {}
    _racewalk_new_member = None

    @property
    def name(self):
        return self._name_

    @name.setter
    def name(self, name):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'name'")

    @property
    def value(self):
        return self._value_

    @value.setter
    def value(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'value'")

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            return sorted(last_values)[-1] + 1
        except TypeError:
            raise TypeError("unable to sort non-numeric values")

    @classmethod
    def _missing_(cls, value):
        return None

    @classmethod
    def _racewalk_lookup(cls, value):
        if type(value) is cls:
            return value
        try:
            if value in cls._value2member_map_:
                return cls._value2member_map_[value]
        except TypeError:
            for m in cls._member_map_.values():
                if m._value_ == value:
                    return m
        try:
            result = cls._missing_(value)
        except ValueError as exc:
            raise exc from None
        if isinstance(result, cls):
            return result
        error = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        if result is None:
            raise error
        raise TypeError("error in %s._missing_: returned %r instead of None or a valid member" % (cls.__name__, result))

    def __repr__(self):
        return "<%s.%s: %r>" % (self.__class__.__name__, self._name_, self._value_)

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __format__(self, spec):
        return str.__format__(str(self), spec)

    def __dir__(self):
        return ["name", "value"]

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self


class ReprEnum(Enum):
    pass


class IntEnum(int, ReprEnum):
    def __str__(self):
        return int.__repr__(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec)

    def __repr__(self):
        return "<%s.%s: %r>" % (self.__class__.__name__, self._name_, self._value_)


class StrEnum(str, ReprEnum):
    @staticmethod
    def _racewalk_new_member(cls, *values):
        for x in values[:1]:
            if not isinstance(x, str):
                raise TypeError("%r is not a string" % (x,))
        x = str.__new__(cls, *values)
        x._value_ = str(*values)
        return x

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __str__(self):
        return self._value_

    def __format__(self, spec):
        return format(self._value_, spec)

    def __repr__(self):
        return "<%s.%s: %r>" % (self.__class__.__name__, self._name_, self._value_)


class FlagBoundary(StrEnum):
    STRICT = "strict"
    CONFORM = "conform"
    EJECT = "eject"
    KEEP = "keep"


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        return 2 ** max(last_values).bit_length()

    @classmethod
    def _racewalk_lookup(cls, value):
        if type(value) is cls:
            return value
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        if value in cls._value2member_map_:
            return cls._value2member_map_[value]
        mask = cls._flag_mask_
        if value < 0:
            value = mask + 1 + value if mask else value
            value &= mask
        elif value & ~mask and not issubclass(cls, int):
            width = max(value.bit_length(), mask.bit_length())
            raise ValueError("%r invalid value %r\n    given %s\n  allowed %s"
                             % (cls, value, _bits(value, width), _bits(mask, width)))
        if value in cls._value2member_map_:
            return cls._value2member_map_[value]
        if issubclass(cls, int):
            x = int.__new__(cls, value)
        else:
            x = object.__new__(cls)
        x._value_ = value
        x._name_ = None
        members = [m for m in cls if m._value_ & value]
        if members and not value & ~mask:
            x._name_ = "|".join([m._name_ for m in members])
        elif members:
            x._name_ = "|".join([m._name_ for m in members]) + "|0x%x" % (value & ~mask) if not issubclass(cls, int) else "|".join([m._name_ for m in members] + ["%d" % (value & ~mask)])
        cls._value2member_map_[value] = x
        return x

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError("unsupported operand type(s) for 'in': %r and %r"
                            % (type(other).__qualname__, self.__class__.__qualname__))
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        for m in self.__class__:
            if m._value_ & self._value_:
                yield m

    def __len__(self):
        return bin(self._value_).count("1")

    def __bool__(self):
        return self._value_ != 0

    def __repr__(self):
        if self._name_ is None:
            return "<%s: %r>" % (self.__class__.__name__, self._value_)
        return "<%s.%s: %r>" % (self.__class__.__name__, self._name_, self._value_)

    def __str__(self):
        if self._name_ is None:
            return "%s(%r)" % (self.__class__.__name__, self._value_)
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def _other(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        if isinstance(self, int) and isinstance(other, int):
            return int(other)
        return None

    def __or__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else self.__class__(self._value_ ^ value)

    def __invert__(self):
        return self.__class__(self.__class__._flag_mask_ & ~self._value_)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


def _bits(value, width):
    return "0b0 " + bin(value)[2:].rjust(width, "0")


def _finish_flag(cls):
    mask = 0
    canonical = []
    for name in cls._member_names_:
        value = cls._member_map_[name]._value_
        if value > 0 and value & (value - 1) == 0:
            canonical.append(name)
        mask |= value
    cls._member_names_ = canonical
    cls._flag_mask_ = mask


_have_flag = True


class IntFlag(int, Flag):
    def __str__(self):
        return int.__repr__(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec)

    def __repr__(self):
        if self._name_ is None:
            return "<%s: %r>" % (self.__class__.__name__, self._value_)
        return "<%s.%s: %r>" % (self.__class__.__name__, self._name_, self._value_)


def unique(enumeration):
    duplicates = [(name, m._name_) for name, m in enumeration._member_map_.items() if name != m._name_]
    if duplicates:
        raise ValueError("duplicate values found in %r: %s" % (enumeration, ", ".join(["%s -> %s" % pair for pair in duplicates])))
    return enumeration


class EnumCheck(StrEnum):
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        if UNIQUE in self.checks:
            for name, m in enumeration._member_map_.items():
                if name != m._name_:
                    raise ValueError("aliases found in %r: %s -> %s" % (enumeration, name, m._name_))
        return enumeration


def global_enum(cls):
    return cls
