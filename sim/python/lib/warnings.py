from _warnings import _warn_at, _place
import sys

filters = []
_once = set()


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
        self.file, self.line, self.source = file, line, source

    def __str__(self):
        return "{message : %r, category : %r, filename : %r, lineno : %s, line : %r}" % (
            self.message, self.category.__name__, self.filename, self.lineno, self.line)


_recorders = []


def _action(message, category):
    for action, text, cat in filters:
        if issubclass(category, cat) and (not text or str(message).lower().startswith(text.lower())):
            return action
    if category in (PendingDeprecationWarning, ImportWarning, ResourceWarning):
        return "ignore"
    return "default"


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        category = message.__class__
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass, not '%s'" % type(category).__name__)
    text = str(message)
    action = _action(message, category)
    if action == "ignore":
        return
    if not isinstance(message, Warning):
        message = category(message)
    if action == "error":
        raise message
    filename, lineno = _place(stacklevel)
    key = (text, category, filename, lineno)
    if action in ("once", "module"):
        key = (text, category)
    if action != "always":
        if key in _once:
            return
        _once.add(key)
    if _recorders:
        _recorders[-1].append(WarningMessage(message, category, filename, lineno))
        return
    _warn_at(category.__name__, text, stacklevel)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    sys.stderr.write(formatwarning(message, category, filename, lineno))


def formatwarning(message, category, filename, lineno, line=None):
    return "%s:%s: %s: %s\n" % (filename, lineno, category.__name__, message)


def showwarning(message, category, filename, lineno, file=None, line=None):
    (file or sys.stderr).write(formatwarning(message, category, filename, lineno, line))


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if action not in ("error", "ignore", "always", "default", "module", "once"):
        raise ValueError("invalid action: %r" % (action,))
    item = (action, message, category)
    if append:
        filters.append(item)
    else:
        filters.insert(0, item)


def simplefilter(action, category=Warning, lineno=0, append=False):
    filterwarnings(action, "", category, append=append)


def resetwarnings():
    filters.clear()


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._filter = None if action is None else (action, category)

    def __enter__(self):
        self._filters = filters[:]
        self._seen = set(_once)
        _once.clear()
        if self._filter is not None:
            simplefilter(*self._filter)
        if self._record:
            log = []
            _recorders.append(log)
            return log

    def __exit__(self, *exc_info):
        filters[:] = self._filters
        _once.clear()
        _once.update(self._seen)
        if self._record:
            _recorders.pop()
