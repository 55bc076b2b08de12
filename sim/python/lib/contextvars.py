from _threading import _number

__all__ = ["Context", "ContextVar", "Token", "copy_context"]

# The context of each thread, by the thread's number.
_contexts = {}


def _context():
    number = _number()
    if number not in _contexts:
        _contexts[number] = Context()
    return _contexts[number]


class Token:
    MISSING = "<Token.MISSING>"

    def __init__(self, context, var, old_value):
        self._context, self.var, self.old_value = context, var, old_value
        self._used = False


_missing = object()


class ContextVar:
    def __init__(self, name, /, *, default=_missing):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self.name = name
        self._default = default

    def __class_getitem__(cls, item):
        return cls

    def __repr__(self):
        default = "" if self._default is _missing else " default=%r" % (self._default,)
        return "<ContextVar name=%r%s at 0x%x>" % (self.name, default, id(self))

    def get(self, default=_missing, /):
        values = _context()._values
        if self in values:
            return values[self]
        if default is not _missing:
            return default
        if self._default is not _missing:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        context = _context()
        token = Token(context, self, context._values.get(self, Token.MISSING))
        context._values[self] = value
        return token

    def reset(self, token, /):
        if token._used:
            raise RuntimeError("%r has already been used once" % token)
        if token.var is not self:
            raise ValueError("%r was created by a different ContextVar" % token)
        context = _context()
        if token._context is not context:
            raise ValueError("%r was created in a different Context" % token)
        token._used = True
        if token.old_value is Token.MISSING:
            context._values.pop(self, None)
        else:
            context._values[self] = token.old_value


class Context:
    def __init__(self):
        self._values = {}
        self._entered = False

    def run(self, callable, /, *args, **kwargs):
        if self._entered:
            raise RuntimeError("cannot enter context: %r is already entered" % self)
        before = _context()
        self._entered = True
        _contexts[_number()] = self
        try:
            return callable(*args, **kwargs)
        finally:
            _contexts[_number()] = before
            self._entered = False

    def copy(self):
        context = Context()
        context._values = dict(self._values)
        return context

    def get(self, var, default=None, /):
        return self._values.get(var, default)

    def __getitem__(self, var):
        return self._values[var]

    def __contains__(self, var):
        return var in self._values

    def __len__(self):
        return len(self._values)

    def __iter__(self):
        return iter(self._values)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()


def copy_context():
    return _context().copy()
