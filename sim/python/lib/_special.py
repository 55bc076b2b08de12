# What several modules of the library share.


def ordinal_error(function, names, defaults, args, kwargs, keyword_only=()):
    # Binds arguments as a call would, and returns the values in the order of the
    # names and then the keyword-only names; TypeError in CPython's words.
    if len(args) > len(names):
        least = len(names) - len([name for name in names if name in defaults])
        if least != len(names):
            takes = "from %d to %d positional arguments" % (least, len(names))
        else:
            takes = "%d positional argument%s" % (len(names), "" if len(names) == 1 else "s")
        raise TypeError("%s() takes %s but %d %s given" % (function, takes, len(args), "was" if len(args) == 1 else "were"))
    values = dict(zip(names, args))
    for name, x in kwargs.items():
        if name not in names and name not in keyword_only:
            raise TypeError("%s() got an unexpected keyword argument '%s'" % (function, name))
        if name in values:
            raise TypeError("%s() got multiple values for argument '%s'" % (function, name))
        values[name] = x
    for kind, group in (("positional", names), ("keyword-only", keyword_only)):
        missing = [name for name in group if name not in values and name not in defaults]
        if missing:
            quoted = ["'%s'" % name for name in missing]
            if len(quoted) == 1:
                text = quoted[0]
            elif len(quoted) == 2:
                text = quoted[0] + " and " + quoted[1]
            else:
                text = ", ".join(quoted[:-1]) + ", and " + quoted[-1]
            raise TypeError("%s() missing %d required %s argument%s: %s"
                            % (function, len(missing), kind, "" if len(missing) == 1 else "s", text))
    return [values[name] if name in values else defaults[name] for name in names + tuple(keyword_only)]
