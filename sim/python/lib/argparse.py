import sys as _sys
import textwrap as _textwrap

__all__ = ["ArgumentParser", "ArgumentError", "ArgumentTypeError", "Namespace", "Action", "FileType", "HelpFormatter",
           "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "ArgumentDefaultsHelpFormatter", "MetavarTypeHelpFormatter",
           "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE", "BooleanOptionalAction"]

SUPPRESS = "==SUPPRESS=="
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
PARSER = "A..."
REMAINDER = "..."


class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name = argument._name() if argument is not None else None
        self.message = message

    def __str__(self):
        return self.message if self.argument_name is None else "argument %s: %s" % (self.argument_name, self.message)


class ArgumentTypeError(Exception):
    pass


class Namespace:
    def __init__(self, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __eq__(self, other):
        if not isinstance(other, Namespace):
            return NotImplemented
        return vars(self) == vars(other)

    def __contains__(self, key):
        return key in self.__dict__

    def __repr__(self):
        named, odd = [], {}
        for name, value in self.__dict__.items():
            if name.isidentifier():
                named.append("%s=%r" % (name, value))
            else:
                odd[name] = value
        if odd:
            named.append("**%r" % odd)
        return "%s(%s)" % (type(self).__name__, ", ".join(named))


class FileType:
    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        raise NotImplementedError("argparse.FileType is not supported by Racewalk: take a name, and open it yourself")


class Action:
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False,
                 help=None, metavar=None):
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")

    def format_usage(self):
        return self.option_strings[0]

    def _name(self):
        if self.option_strings:
            return "/".join(self.option_strings)
        if self.metavar not in (None, SUPPRESS):
            return self.metavar
        if self.dest not in (None, SUPPRESS):
            return self.dest
        return "{" + ",".join(self.choices) + "}" if self.choices else None

    # What stands for a value in usage and help.
    def _placeholder(self):
        if self.metavar is not None:
            return self.metavar
        if self.choices is not None:
            return "{" + ",".join([str(c) for c in self.choices]) + "}"
        return self.dest.upper() if self.option_strings else self.dest

    def _values(self):
        name = self._placeholder()
        names = name if isinstance(name, tuple) else (name,) * (self.nargs if isinstance(self.nargs, int) else 2)
        if self.nargs is None:
            return names[0]
        if self.nargs == OPTIONAL:
            return "[%s]" % names[0]
        if self.nargs == ZERO_OR_MORE and isinstance(name, tuple) and len(name) == 2:
            return "[%s [%s ...]]" % name
        if self.nargs == ZERO_OR_MORE:
            return "[%s ...]" % names[0]
        if self.nargs == ONE_OR_MORE:
            return "%s [%s ...]" % names[:2]
        if self.nargs == REMAINDER:
            return "..."
        if self.nargs == PARSER:
            return "%s ..." % names[0]
        return " ".join(names)


class _Store(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _Const(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings, dest, 0, const, default, None, None, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _True(_Const):
    def __init__(self, option_strings, dest, default=False, required=False, help=None):
        super().__init__(option_strings, dest, True, default, required, help)


class _False(_Const):
    def __init__(self, option_strings, dest, default=True, required=False, help=None):
        super().__init__(option_strings, dest, False, default, required, help)


class _Append(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, list(getattr(namespace, self.dest, None) or []) + [values])


class _AppendConst(_Const):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, list(getattr(namespace, self.dest, None) or []) + [self.const])


class _Extend(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, list(getattr(namespace, self.dest, None) or []) + list(values))


class _Count(_Const):
    def __init__(self, option_strings, dest, default=None, required=False, help=None):
        super().__init__(option_strings, dest, None, default, required, help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


class _Help(_Const):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
        super().__init__(option_strings, dest, None, default, False, help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _Version(_Const):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help="show program's version number and exit"):
        super().__init__(option_strings, dest, None, default, False, help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        print((self.version or "") % {"prog": parser.prog} if "%(prog)" in (self.version or "") else self.version)
        parser.exit()


class BooleanOptionalAction(Action):
    def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None, metavar=None):
        strings = []
        for option in option_strings:
            strings.append(option)
            if option.startswith("--"):
                strings.append("--no-" + option[2:])
        super().__init__(strings, dest, 0, None, default, type, choices, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, not option_string.startswith("--no-"))

    def format_usage(self):
        return " | ".join(self.option_strings)


class _Subparsers(Action):
    def __init__(self, parser, prog, parser_class, dest, required, help, metavar, title, description):
        super().__init__([], dest, PARSER, None, None, None, {}, required, help, metavar)
        self._prog, self._class = prog, parser_class
        self._helps = []

    def add_parser(self, name, *, aliases=(), help=None, **kwargs):
        kwargs.setdefault("prog", "%s %s" % (self._prog, name))
        parser = self._class(**kwargs)
        if help is not None:
            entry = Action([], name, help=help, metavar=name + (" (%s)" % ", ".join(aliases) if aliases else ""))
            self._helps.append(entry)
        for key in (name,) + tuple(aliases):
            self.choices[key] = parser
        return parser

    def __call__(self, parser, namespace, values, option_string=None):
        name, rest = values[0], values[1:]
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        inner, extra = self.choices[name].parse_known_args(rest)
        for key, value in vars(inner).items():
            setattr(namespace, key, value)
        parser._extras.extend(extra)


_actions = {None: _Store, "store": _Store, "store_const": _Const, "store_true": _True, "store_false": _False, "append": _Append,
            "append_const": _AppendConst, "extend": _Extend, "count": _Count, "help": _Help, "version": _Version}


class HelpFormatter:
    width = 78
    max_help_position = 24
    raw_description = raw_help = show_defaults = type_names = False

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        self.prog = prog
        self.max_help_position = max_help_position
        self.width = width or 78

    def usage(self, parser):
        if parser.usage is not None:
            return "usage: %s\n" % (parser.usage % {"prog": self.prog})
        options, positionals = [], []
        groups = []
        for action in parser._actions:
            if action.help is SUPPRESS:
                continue
            group = parser._exclusive.get(action)
            if group is not None and group in groups:
                continue
            if group is not None:
                groups.append(group)
                parts = " | ".join([self._bare(a) for a in group._members if a.help is not SUPPRESS])
                text = "(%s)" % parts if group.required else "[%s]" % parts
                options.append(text)
            elif action.option_strings:
                text = self._bare(action)
                options.append(text if action.required else "[%s]" % text)
            else:
                positionals.append(action._values())
        usage = " ".join([self.prog] + options + positionals)
        if len("usage: ") + len(usage) > self.width:
            usage = self._wrapped(options, positionals)
        return "usage: %s\n" % usage

    def _bare(self, action):
        if not action.option_strings:
            return action._values()
        if action.nargs == 0:
            return action.format_usage()
        return "%s %s" % (action.option_strings[0], action._values())

    def _wrapped(self, options, positionals):
        indent = " " * (len("usage: ") + len(self.prog) + 1)

        def lines(parts, begin):
            out, line, length = [], [], begin - 1
            for part in parts:
                if length + 1 + len(part) > self.width and line:
                    out.append(indent + " ".join(line))
                    line, length = [], len(indent) - 1
                line.append(part)
                length += len(part) + 1
            if line:
                out.append(indent + " ".join(line))
            return out

        if options:
            all = lines([self.prog] + options, len("usage: ")) + (lines(positionals, len(indent)) if positionals else [])
        else:
            all = lines([self.prog] + positionals, len("usage: "))
        all[0] = all[0][len(indent):]
        return "\n".join(all)

    def fill(self, text):
        text = text % {"prog": self.prog} if "%(prog)" in text else text
        if self.raw_description:
            return text + "\n"
        return _textwrap.fill(" ".join(text.split()), self.width) + "\n"

    def invocation(self, action):
        if not action.option_strings:
            return str(action._placeholder())
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        return ", ".join(["%s %s" % (option, action._values()) for option in action.option_strings])

    def expand(self, action):
        values = {name: (value.__name__ if hasattr(value, "__name__") else value) for name, value in vars(action).items()
                  if value is not SUPPRESS}
        values["prog"] = self.prog
        if values.get("choices") is not None:
            values["choices"] = ", ".join([str(c) for c in values["choices"]])
        text = action.help
        if self.show_defaults and "%(default)" not in text and action.default is not SUPPRESS and (
                action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)):
            text += " (default: %(default)s)"
        return text % values

    def entries(self, actions):
        rows = []
        for action in actions:
            if action.help is not SUPPRESS:
                rows.append((2, action))
                rows.extend([(4, entry) for entry in getattr(action, "_helps", ())])
        return rows

    def help(self, parser):
        sections = []
        everything = self.entries(parser._actions)
        longest = max([indent + len(self.invocation(a)) for indent, a in everything] or [0])
        position = min(longest + 2, self.max_help_position)
        for group in parser._groups:
            rows = self.entries(group._members)
            if not rows:
                continue
            text = "%s:\n" % group.title
            if group.description:
                text += "".join(["  " + line + "\n" for line in _textwrap.wrap(group.description, self.width - 2)]) + "\n"
            sections.append(text + "".join([self.row(indent, a, position) for indent, a in rows]))
        parts = [self.usage(parser)]
        if parser.description:
            parts.append(self.fill(parser.description))
        parts += sections
        if parser.epilog:
            parts.append(self.fill(parser.epilog))
        return "\n".join(parts)

    def row(self, indent, action, position):
        head = " " * indent + self.invocation(action)
        if not action.help:
            return head + "\n"
        text = self.expand(action)
        width = max(self.width - position, 11)
        if self.raw_help:
            lines = text.splitlines()
        else:
            lines = _textwrap.wrap(" ".join(text.split()), width)
        if len(head) <= position - 2:
            out = head.ljust(position) + lines[0] + "\n"
            lines = lines[1:]
        else:
            out = head + "\n"
        return out + "".join([" " * position + line + "\n" for line in lines])


class RawDescriptionHelpFormatter(HelpFormatter):
    raw_description = True


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    raw_help = True


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    show_defaults = True


class MetavarTypeHelpFormatter(HelpFormatter):
    pass


class _Group:
    def __init__(self, parser, title=None, description=None):
        self._parser = parser
        self.title = title
        self.description = description
        self._members = []
        self.required = False

    def add_argument(self, *args, **kwargs):
        action = self._parser._add(self, args, kwargs)
        self._members.append(action)
        return action

    def add_mutually_exclusive_group(self, *, required=False):
        return _Exclusive(self._parser, self, required)


class _Exclusive(_Group):
    def __init__(self, parser, group, required):
        super().__init__(parser)
        self.required = required
        self._group = group
        parser._exclusives.append(self)

    def add_argument(self, *args, **kwargs):
        action = self._parser.add_argument(*args, **kwargs) if self._group is None else self._group.add_argument(*args, **kwargs)
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        self._members.append(action)
        self._parser._exclusive[action] = self
        return action


class ArgumentParser:
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=HelpFormatter,
                 prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error", add_help=True,
                 allow_abbrev=True, exit_on_error=True):
        self.prog = prog if prog is not None else _sys.argv[0].rpartition("/")[2]
        self.usage = usage
        self.description = description
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.argument_default = argument_default
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self.add_help = add_help
        self._actions = []
        self._options = {}
        self._defaults = {}
        self._exclusives = []
        self._exclusive = {}
        self._extras = []
        self._positionals = _Group(self, "positional arguments")
        self._optionals = _Group(self, "options")
        self._groups = [self._positionals, self._optionals]
        if add_help:
            self.add_argument("-h", "--help", action="help", default=SUPPRESS, help="show this help message and exit")
        for parent in parents:
            for action in parent._actions:
                self._register(action)
                (self._optionals if action.option_strings else self._positionals)._members.append(action)

    def __repr__(self):
        return "%s(prog=%r, usage=%r, description=%r, formatter_class=%r, conflict_handler='error', add_help=%r)" % (
            type(self).__name__, self.prog, self.usage, self.description, self.formatter_class, self.add_help)

    def add_argument(self, *args, **kwargs):
        group = self._optionals if not args or args[0].startswith("-") else self._positionals
        if not args and "dest" in kwargs:
            group = self._positionals
        return group.add_argument(*args, **kwargs)

    def add_argument_group(self, title=None, description=None, **kwargs):
        group = _Group(self, title, description)
        self._groups.append(group)
        return group

    def add_mutually_exclusive_group(self, *, required=False):
        return _Exclusive(self, None, required)

    def add_subparsers(self, *, title=None, description=None, prog=None, parser_class=None, action=None, dest=SUPPRESS,
                       required=False, help=None, metavar=None):
        group = self._positionals
        if title or description:
            group = self.add_argument_group(title or "subcommands", description)
        before = [a._values() for a in self._actions if not a.option_strings]
        made = _Subparsers(self, prog or " ".join([self.prog] + before), parser_class or type(self), dest, required, help, metavar,
                           title, description)
        self._actions.append(made)
        group._members.append(made)
        return made

    def _add(self, group, args, kwargs):
        kind = kwargs.pop("action", None)
        if isinstance(kind, str) or kind is None:
            if kind not in _actions:
                raise ValueError('unknown action "%s"' % kind)
            kind = _actions[kind]
        if args and not args[0].startswith("-"):
            if len(args) > 1:
                raise ValueError("invalid option string %r: must start with a character '-'" % args[0])
            if "dest" in kwargs:
                raise ValueError("dest supplied twice for positional argument")
            dest, strings = args[0], []
        elif not args:
            dest, strings = kwargs.pop("dest"), []
        else:
            strings = list(args)
            for s in strings:
                if not s.startswith("-"):
                    raise ValueError("invalid option string %r: must start with a character '-'" % s)
            longs = [s for s in strings if s.startswith("--") and len(s) > 2]
            dest = kwargs.pop("dest", None) or (longs or strings)[0].lstrip("-").replace("-", "_")
            if not dest:
                raise ValueError("dest= is required for options like %r" % strings[0])
        if not strings:
            if "required" in kwargs:
                raise TypeError("'required' is an invalid argument for positionals")
            nargs = kwargs.get("nargs")
            kwargs["required"] = nargs not in (OPTIONAL, ZERO_OR_MORE, REMAINDER) or nargs == ZERO_OR_MORE and "default" not in kwargs
        if "default" not in kwargs and kind not in (_True, _False, _Help, _Version):
            kwargs["default"] = self._defaults.get(dest, self.argument_default)
        if "type" in kwargs and kwargs["type"] is not None and not callable(kwargs["type"]):
            raise ValueError("%r is not callable" % (kwargs["type"],))
        action = kind(option_strings=strings, dest=dest, **kwargs)
        self._register(action)
        return action

    def _register(self, action):
        for s in action.option_strings:
            if s in self._options:
                raise ArgumentError(action, "conflicting option string: %s" % s)
            self._options[s] = action
        self._actions.append(action)

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def parse_args(self, args=None, namespace=None):
        namespace, extras = self.parse_known_args(args, namespace)
        if extras:
            self.error("unrecognized arguments: " + " ".join(extras))
        return namespace

    def parse_intermixed_args(self, args=None, namespace=None):
        return self.parse_args(args, namespace)

    def parse_known_args(self, args=None, namespace=None):
        args = list(_sys.argv[1:] if args is None else args)
        namespace = Namespace() if namespace is None else namespace
        for action in self._actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        if not self.exit_on_error:
            return self._parse(args, namespace)
        try:
            return self._parse(args, namespace)
        except ArgumentError as e:
            self.error(str(e))

    # Which option a text means, with the value behind "=", or None.
    def _option(self, text):
        if len(text) < 2 or not text.startswith("-"):
            return None
        if text in self._options:
            return self._options[text], text, None
        name, equals, value = text.partition("=")
        if equals and name in self._options:
            return self._options[name], name, value
        if text.startswith("--"):
            found = [s for s in self._options if s.startswith(name)] if self.allow_abbrev else []
            if len(found) > 1:
                raise ArgumentError(None, "ambiguous option: %s could match %s" % (text, ", ".join(found)))
            if found:
                return self._options[found[0]], found[0], value if equals else None
        elif text[:2] in self._options:
            return self._options[text[:2]], text[:2], text[2:]
        if self._is_number(text) and not any([self._is_number(s) for s in self._options]) or " " in text:
            return None
        return None, text, None

    def _is_number(self, text):
        try:
            float(text)
        except ValueError:
            return False
        return text.startswith("-")

    def _parse(self, args, namespace):
        seen = []
        self._extras = []
        positionals = [a for a in self._actions if not a.option_strings]
        texts = []
        i = 0
        while i < len(args):
            if args[i] == "--":
                texts += args[i + 1:]
                break
            found = self._option(args[i])
            wants_rest = positionals and positionals[0].nargs in (PARSER, REMAINDER) and not texts
            if found is None:
                if len(texts) >= self._before_rest(positionals):
                    texts += args[i:]
                    break
                texts.append(args[i])
                i += 1
                continue
            action, name, value = found
            i += 1
            if action is None:
                if wants_rest and positionals[0].nargs == REMAINDER:
                    texts += args[i - 1:]
                    break
                self._extras.append(name)
                continue
            i = self._take_option(action, name, value, args, i, namespace, seen)
        self._take_positionals(positionals, texts, namespace, seen)
        self._check(seen, namespace)
        return namespace, self._extras

    # How many positional texts come before an argument that takes all the rest.
    def _before_rest(self, positionals):
        n = 0
        for a in positionals:
            if a.nargs in (PARSER, REMAINDER):
                return n
            n += a.nargs if isinstance(a.nargs, int) else 1
        return 1 << 30

    def _take_option(self, action, name, value, args, i, namespace, seen):
        while action.nargs == 0 and value is not None and not name.startswith("--"):
            self._take(action, [], name, namespace, seen)  # -abc is -a -b -c
            name, value = "-" + value[0], value[1:] or None
            if name not in self._options:
                raise ArgumentError(action, "ignored explicit argument %r" % (name[1:] + (value or "")))
            action = self._options[name]
        if value is not None:
            if action.nargs == 0 or isinstance(action.nargs, int) and action.nargs > 1:
                raise ArgumentError(action, "ignored explicit argument %r" % value if action.nargs == 0 else self._expected(action))
            values = [value]
        else:
            limit = {None: 1, OPTIONAL: 1}.get(action.nargs, action.nargs if isinstance(action.nargs, int) else len(args))
            values = []
            while i < len(args) and len(values) < limit and args[i] != "--" and (
                    action.nargs == REMAINDER or self._option(args[i]) is None):
                values.append(args[i])
                i += 1
            least = {None: 1, ONE_OR_MORE: 1}.get(action.nargs, action.nargs if isinstance(action.nargs, int) else 0)
            if len(values) < least:
                raise ArgumentError(action, self._expected(action))
        self._take(action, values, name, namespace, seen)
        return i

    def _expected(self, action):
        if action.nargs is None:
            return "expected one argument"
        if action.nargs == OPTIONAL:
            return "expected at most one argument"
        if action.nargs == ONE_OR_MORE:
            return "expected at least one argument"
        return "expected %d argument%s" % (action.nargs, "" if action.nargs == 1 else "s")

    def _take_positionals(self, positionals, texts, namespace, seen):
        for k, action in enumerate(positionals):
            needed = sum([self._least(a) for a in positionals[k + 1:]])
            room = len(texts) - needed
            least = self._least(action)
            if room < least:
                break
            if action.nargs in (ZERO_OR_MORE, ONE_OR_MORE, REMAINDER, PARSER):
                n = max(room, 0)
            elif action.nargs == OPTIONAL:
                n = 1 if room > 0 else 0
            else:
                n = least
            values, texts = texts[:n], texts[n:]
            if not values and action.nargs in (OPTIONAL, ZERO_OR_MORE, REMAINDER):
                seen.append(action)
                if action.nargs == REMAINDER or action.nargs == ZERO_OR_MORE and action.default is None:
                    setattr(namespace, action.dest, [])
                elif isinstance(action.default, str):
                    setattr(namespace, action.dest, self._convert(action, action.default))
                continue
            self._take(action, values, None, namespace, seen)
        self._extras.extend(texts)

    def _least(self, action):
        if isinstance(action.nargs, int):
            return action.nargs
        return 0 if action.nargs in (OPTIONAL, ZERO_OR_MORE, REMAINDER) else 1

    def _take(self, action, texts, name, namespace, seen):
        group = self._exclusive.get(action)
        if group is not None:
            for other in group._members:
                if other is not action and other in seen:
                    raise ArgumentError(action, "not allowed with argument %s" % other._name())
        seen.append(action)
        if action.nargs == 0:
            values = []
        elif action.nargs == PARSER:
            self._check_choice(action, texts[0])
            values = texts
        elif action.nargs in (None, OPTIONAL):
            if texts:
                values = self._convert(action, texts[0])
                self._check_choice(action, values)
            else:
                values = action.const
        else:
            values = [self._convert(action, t) for t in texts]
            for v in values:
                self._check_choice(action, v)
        action(self, namespace, values, name)

    def _convert(self, action, text):
        convert = action.type
        if convert is None:
            return text
        try:
            return convert(text)
        except ArgumentTypeError as e:
            raise ArgumentError(action, str(e))
        except (TypeError, ValueError):
            raise ArgumentError(action, "invalid %s value: %r" % (getattr(convert, "__name__", repr(convert)), text))

    def _check_choice(self, action, value):
        if action.choices is not None and value not in action.choices:
            raise ArgumentError(action, "invalid choice: %r (choose from %s)" % (value, ", ".join([repr(c) for c in action.choices])))

    def _check(self, seen, namespace):
        missing = []
        for action in self._actions:
            if action in seen:
                continue
            if action.required:
                missing.append(action._name())
            elif isinstance(action.default, str) and action.dest is not SUPPRESS and getattr(namespace, action.dest, None) is action.default:
                setattr(namespace, action.dest, self._convert(action, action.default))
        if missing:
            raise ArgumentError(None, "the following arguments are required: " + ", ".join([str(m) for m in missing]))
        for group in self._exclusives:
            if group.required and not any([a in seen for a in group._members]):
                names = [a._name() for a in group._members if a.help is not SUPPRESS]
                raise ArgumentError(None, "one of the arguments %s is required" % " ".join(names))

    def format_usage(self):
        return self.formatter_class(self.prog).usage(self)

    def format_help(self):
        return self.formatter_class(self.prog).help(self)

    def print_usage(self, file=None):
        (file or _sys.stdout).write(self.format_usage())

    def print_help(self, file=None):
        (file or _sys.stdout).write(self.format_help())

    def exit(self, status=0, message=None):
        if message:
            _sys.stderr.write(message)
        _sys.exit(status)

    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, "%s: error: %s\n" % (self.prog, message))
