# What a program can know of its functions and classes. It has no source text.
from types import (
    BuiltinFunctionType, FunctionType, GeneratorType, MethodType, ModuleType, TracebackType,
)

CO_VARARGS = 4
CO_VARKEYWORDS = 8
CO_GENERATOR = 32


def ismodule(x):
    return isinstance(x, ModuleType)


def isclass(x):
    return isinstance(x, type)


def ismethod(x):
    return isinstance(x, MethodType)


def isfunction(x):
    return isinstance(x, FunctionType)


def isbuiltin(x):
    return isinstance(x, BuiltinFunctionType)


def isroutine(x):
    return isbuiltin(x) or isfunction(x) or ismethod(x)


def isgenerator(x):
    return isinstance(x, GeneratorType)


def istraceback(x):
    return isinstance(x, TracebackType)


def _unwrapped(f):
    while ismethod(f):
        f = f.__func__
    return f


def isgeneratorfunction(f):
    f = _unwrapped(f)
    return isfunction(f) and bool(f.__code__.co_flags & CO_GENERATOR)


def iscoroutinefunction(f):
    return False


def iscoroutine(x):
    return False


def isasyncgenfunction(f):
    return False


def isasyncgen(x):
    return False


def isawaitable(x):
    return False


def isabstract(x):
    return isclass(x) and bool(getattr(x, "__abstractmethods__", None))


def isdatadescriptor(x):
    return not isclass(x) and not isfunction(x) and not ismethod(x) and (hasattr(type(x), "__set__") or hasattr(type(x), "__delete__"))


def getmembers(object, predicate=None):
    members = []
    for name in sorted(dir(object)):
        try:
            x = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(x):
            members.append((name, x))
    return members


def getmro(cls):
    return cls.__mro__


def getdoc(object):
    doc = getattr(object, "__doc__", None)
    return cleandoc(doc) if isinstance(doc, str) else None


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip()]
    margin = min(margins) if margins else 0
    lines = [lines[0].lstrip(" ")] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def unwrap(func, *, stop=None):
    while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
    return func


def getmodule(object):
    import sys
    return object if ismodule(object) else sys.modules.get(getattr(object, "__module__", None))


def getmodulename(path):
    name = path.replace("\\", "/").split("/")[-1]
    return name[:-3] if name.endswith(".py") else None


class _empty:
    pass


class _Kind(int):
    _names = ("POSITIONAL_ONLY", "POSITIONAL_OR_KEYWORD", "VAR_POSITIONAL", "KEYWORD_ONLY", "VAR_KEYWORD")
    description = property(lambda self: ("positional-only", "positional or keyword", "variadic positional", "keyword-only", "variadic keyword")[self])
    name = property(lambda self: self._names[self])
    value = property(int)

    def __str__(self):
        return self._names[self]

    def __repr__(self):
        return "<_ParameterKind.%s: %d>" % (self._names[self], self)


def formatannotation(annotation, base_module=None):
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation).replace("typing.", "") if getattr(annotation, "__module__", None) == "typing" else repr(annotation)


class Parameter:
    empty = _empty
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = [_Kind(i) for i in range(5)]

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self.name, self.kind, self.default, self.annotation = name, kind, default, annotation

    def replace(self, **changes):
        given = {"name": self.name, "kind": self.kind, "default": self.default, "annotation": self.annotation}
        given.update(changes)
        return Parameter(given.pop("name"), given.pop("kind"), **given)

    def __str__(self):
        text = self.name
        if self.annotation is not _empty:
            text += ": " + formatannotation(self.annotation)
        if self.default is not _empty:
            text += (" = " if self.annotation is not _empty else "=") + repr(self.default)
        return {2: "*", 4: "**"}.get(self.kind, "") + text

    def __repr__(self):
        return '<Parameter "%s">' % self

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self.name, self.kind, self.default, self.annotation) == (other.name, other.kind, other.default, other.annotation)

    def __hash__(self):
        return hash((self.name, self.kind))


class BoundArguments:
    def __init__(self, signature, arguments):
        self.signature, self.arguments = signature, arguments

    @property
    def args(self):
        args = []
        for p in self.signature.parameters.values():
            if p.kind == 2:
                args.extend(self.arguments.get(p.name, ()))
            elif p.kind < 2:
                if p.name not in self.arguments:
                    break
                args.append(self.arguments[p.name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        positional = True
        for p in self.signature.parameters.values():
            if p.kind < 2 and p.name not in self.arguments:
                positional = False
            if p.name in self.arguments and (p.kind == 3 or p.kind == 1 and not positional):
                kwargs[p.name] = self.arguments[p.name]
            if p.kind == 4:
                kwargs.update(self.arguments.get(p.name, {}))
        return kwargs

    def apply_defaults(self):
        arguments = {}
        for name, p in self.signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif p.default is not _empty:
                arguments[name] = p.default
            elif p.kind in (2, 4):
                arguments[name] = () if p.kind == 2 else {}
        self.arguments = arguments

    def __repr__(self):
        return "<BoundArguments (%s)>" % ", ".join(["%s=%r" % pair for pair in self.arguments.items()])


class Signature:
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self.parameters = {p.name: p for p in parameters or ()}
        self.return_annotation = return_annotation

    def replace(self, *, parameters=None, return_annotation=_empty):
        return Signature(self.parameters.values() if parameters is None else parameters,
                         return_annotation=self.return_annotation if return_annotation is _empty else return_annotation)

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        args = list(args)
        for p in self.parameters.values():
            if p.kind == 2:
                if args:
                    arguments[p.name] = tuple(args)
                args = []
            elif p.kind == 4:
                continue
            elif args and p.kind < 2:
                if p.kind == 1 and p.name in kwargs:
                    raise TypeError("multiple values for argument %r" % p.name)
                arguments[p.name] = args.pop(0)
            elif p.kind > 0 and p.name in kwargs:
                arguments[p.name] = kwargs.pop(p.name)
            elif p.default is _empty and not partial:
                raise TypeError("missing a required argument: %r" % p.name)
        if args:
            raise TypeError("too many positional arguments")
        rest = [p for p in self.parameters.values() if p.kind == 4]
        if kwargs and not rest:
            raise TypeError("got an unexpected keyword argument %r" % next(iter(kwargs)))
        if kwargs:
            arguments[rest[0].name] = kwargs
        return BoundArguments(self, arguments)

    def __str__(self):
        parts = []
        kinds = [p.kind for p in self.parameters.values()]
        star = False
        for i, p in enumerate(self.parameters.values()):
            if p.kind == 3 and not star and 2 not in kinds:
                parts.append("*")
                star = True
            parts.append(str(p))
            if p.kind == 0 and (i + 1 == len(kinds) or kinds[i + 1] != 0):
                parts.append("/")
        text = "(" + ", ".join(parts) + ")"
        if self.return_annotation is not _empty:
            text += " -> " + formatannotation(self.return_annotation)
        return text

    def __repr__(self):
        return "<Signature %s>" % self

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return list(self.parameters.values()) == list(other.parameters.values()) and self.return_annotation == other.return_annotation

    def __hash__(self):
        return hash(tuple(self.parameters))


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    if not callable(obj):
        raise TypeError("%r is not a callable object" % (obj,))
    if follow_wrapped:
        obj = unwrap(obj)
    drop = 0
    f = obj
    if isclass(f):
        f = f.__init__ if isfunction(getattr(f, "__init__", None)) else f.__new__ if isfunction(getattr(f, "__new__", None)) else None
        if f is None:
            return Signature()
        drop = 1
    elif ismethod(f):
        f, drop = f.__func__, 1
    elif hasattr(f, "func") and hasattr(f, "keywords"):
        return _of_partial(f)
    elif not isfunction(f) and isfunction(getattr(type(f), "__call__", None)):
        f, drop = type(f).__call__, 1
    if not isfunction(f):
        raise ValueError("no signature found for builtin %r" % (obj,))
    code, defaults, kwdefaults, notes = f.__code__, f.__defaults__ or (), f.__kwdefaults__ or {}, f.__annotations__
    names = code.co_varnames
    n, k = code.co_argcount, code.co_kwonlyargcount
    parameters = []

    def add(name, kind, default=_empty):
        parameters.append(Parameter(name, kind, default=default, annotation=notes.get(name, _empty)))

    for i in range(n):
        kind = Parameter.POSITIONAL_ONLY if i < code.co_posonlyargcount else Parameter.POSITIONAL_OR_KEYWORD
        add(names[i], kind, defaults[i - n + len(defaults)] if i >= n - len(defaults) else _empty)
    more = n + k
    if code.co_flags & CO_VARARGS:
        add(names[more], Parameter.VAR_POSITIONAL)
        more += 1
    for name in names[n:n + k]:
        add(name, Parameter.KEYWORD_ONLY, kwdefaults.get(name, _empty))
    if code.co_flags & CO_VARKEYWORDS:
        add(names[more], Parameter.VAR_KEYWORD)
    return Signature(parameters[drop:], return_annotation=notes.get("return", _empty))


def _of_partial(f):
    whole = signature(f.func)
    parameters = list(whole.parameters.values())
    for _ in f.args:
        if parameters and parameters[0].kind < 2:
            parameters.pop(0)
    out = []
    keyword = False
    for p in parameters:
        if p.name in f.keywords:
            keyword = True
            p = p.replace(default=f.keywords[p.name])
        if keyword and p.kind == 1:
            p = p.replace(kind=Parameter.KEYWORD_ONLY)
        if not (keyword and p.kind == 2):
            out.append(p)
    return Signature(out, return_annotation=whole.return_annotation)


def getfullargspec(func):
    from collections import namedtuple
    spec = namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")
    f = _unwrapped(func)
    code = f.__code__
    names = code.co_varnames
    n, k = code.co_argcount, code.co_kwonlyargcount
    varargs = names[n + k] if code.co_flags & CO_VARARGS else None
    varkw = names[n + k + (varargs is not None)] if code.co_flags & CO_VARKEYWORDS else None
    notes = dict(f.__annotations__)
    if "return" in notes:
        notes = {"return": notes.pop("return"), **notes}
    return spec(list(names[:n]), varargs, varkw, f.__defaults__, list(names[n:n + k]), f.__kwdefaults__, notes)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    return dict(getattr(obj, "__annotations__", None) or {})


def getgeneratorstate(generator):
    raise NotImplementedError("inspect.getgeneratorstate() is not supported by Racewalk")


def _refused(name, why):
    def function(*args, **kwargs):
        raise NotImplementedError("inspect.%s() is not supported by Racewalk: %s" % (name, why))
    function.__name__ = function.__qualname__ = name
    return function


getsource = _refused("getsource", "a program cannot look at its own source text")
getsourcelines = _refused("getsourcelines", "a program cannot look at its own source text")
getsourcefile = _refused("getsourcefile", "a program cannot look at its own source text")
getfile = _refused("getfile", "a program cannot look at its own source text")
getcomments = _refused("getcomments", "a program cannot look at its own source text")
findsource = _refused("findsource", "a program cannot look at its own source text")
currentframe = _refused("currentframe", "a program cannot look at its own calls; the page shows them")
stack = _refused("stack", "a program cannot look at its own calls; the page shows them")
trace = _refused("trace", "a program cannot look at its own calls; the page shows them")
getframeinfo = _refused("getframeinfo", "a program cannot look at its own calls; the page shows them")
getouterframes = _refused("getouterframes", "a program cannot look at its own calls; the page shows them")
getinnerframes = _refused("getinnerframes", "a program cannot look at its own calls; the page shows them")
getargvalues = _refused("getargvalues", "a program cannot look at its own calls; the page shows them")
