import io as _io

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)
_limit = 131072


class Error(Exception):
    pass


class Dialect:
    _name = ""
    delimiter = ","
    quotechar = '"'
    escapechar = None
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL
    strict = False


class excel(Dialect):
    pass


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    quoting = QUOTE_ALL
    lineterminator = "\n"


_dialects = {"excel": excel, "excel-tab": excel_tab, "unix": unix_dialect}
_settings = ("delimiter", "quotechar", "escapechar", "doublequote", "skipinitialspace", "lineterminator", "quoting", "strict")


def register_dialect(name, dialect=None, **fmtparams):
    _dialects[name] = _dialect(dialect or excel, fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(new_limit=None):
    global _limit
    old = _limit
    if new_limit is not None:
        _limit = new_limit
    return old


def _dialect(dialect, settings):
    if isinstance(dialect, str):
        dialect = get_dialect(dialect)
    d = Dialect()
    for name in _settings:
        if name in settings:
            setattr(d, name, settings.pop(name))
        elif hasattr(dialect, name):
            setattr(d, name, getattr(dialect, name))
    for name in settings:
        raise TypeError("'%s' is an invalid keyword argument for this function" % name)
    if not isinstance(d.delimiter, str):
        raise TypeError('"delimiter" must be string, not ' + type(d.delimiter).__name__)
    if len(d.delimiter) != 1:
        raise TypeError('"delimiter" must be a 1-character string')
    if d.quotechar is not None and len(d.quotechar) != 1:
        raise TypeError('"quotechar" must be a 1-character string')
    return d


class _Reader:
    def __init__(self, lines, dialect):
        self._lines = iter(lines)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    def _line(self):
        line = next(self._lines)
        if not isinstance(line, str):
            raise Error("iterator should return strings, not %s (the file should be opened in text mode)" % type(line).__name__)
        self.line_num += 1
        return line

    def __next__(self):
        d = self.dialect
        quote = None if d.quoting == QUOTE_NONE else d.quotechar
        row, field = [], []
        quoted = was_quoted = begun = False
        line = self._line()
        i = 0
        while True:
            if i >= len(line):
                if not quoted:
                    break
                try:
                    line = self._line()
                except StopIteration:
                    if d.strict:
                        raise Error("unexpected end of data")
                    break
                i = 0
                continue
            c = line[i]
            i += 1
            if c == d.escapechar and i < len(line):
                field.append(line[i])
                i += 1
                begun = True
            elif quoted:
                if c != quote:
                    field.append(c)
                elif d.doublequote and line[i:i + 1] == quote:
                    field.append(c)
                    i += 1
                else:
                    quoted = False
            elif c == d.delimiter:
                row.append(self._value(field, was_quoted))
                field, was_quoted, begun = [], False, False
                if i >= len(line):
                    begun = True
            elif c in "\r\n":
                if line[i:].strip("\r\n"):
                    raise Error("new-line character seen in unquoted field - do you need to open the file with newline=''?")
                break
            elif c == quote and not begun:
                quoted = was_quoted = begun = True
            elif c == " " and d.skipinitialspace and not begun:
                pass
            else:
                if was_quoted and d.strict:
                    raise Error("'%s' expected after '%s'" % (d.delimiter, quote))
                field.append(c)
                begun = True
        if field or was_quoted or row or begun:
            row.append(self._value(field, was_quoted))
        return row

    def _value(self, field, was_quoted):
        text = "".join(field)
        if len(text) > _limit:
            raise Error("field larger than field limit (%d)" % _limit)
        if self.dialect.quoting == QUOTE_NONNUMERIC and not was_quoted and text:
            return float(text)
        return text


class _Writer:
    def __init__(self, file, dialect):
        if not hasattr(file, "write"):
            raise TypeError('argument 1 must have a "write" method')
        self._file = file
        self.dialect = dialect

    def writerow(self, row):
        try:
            row = list(row)
        except TypeError:
            raise Error("iterable expected, not " + type(row).__name__) from None
        d = self.dialect
        fields = [self._field(x) for x in row]
        if len(row) == 1 and fields[0] == "":
            if d.quoting == QUOTE_NONE:
                raise Error("single empty field record must be quoted")
            fields[0] = d.quotechar * 2
        return self._file.write(d.delimiter.join(fields) + d.lineterminator)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)

    def _field(self, x):
        d = self.dialect
        text = "" if x is None else x if isinstance(x, str) else repr(x) if isinstance(x, float) else str(x)
        special = [d.delimiter] + [c for c in (d.quotechar, d.escapechar) if c] + list(d.lineterminator)
        escaped = (d.escapechar, None if d.doublequote else d.quotechar)
        needed = any(c in text for c in special if c not in escaped) or d.skipinitialspace and text.startswith(" ")
        number = isinstance(x, (int, float))
        if d.quoting == QUOTE_NONE:
            for c in [d.escapechar] + [c for c in special if c != d.escapechar]:
                if c is not None and c in text:
                    if d.escapechar is None:
                        raise Error("need to escape, but no escapechar set")
                    text = text.replace(c, d.escapechar + c)
            return text
        if d.escapechar:
            text = text.replace(d.escapechar, d.escapechar * 2)
        if d.doublequote:
            text = text.replace(d.quotechar, d.quotechar * 2)
        elif d.quotechar in text:
            if d.escapechar is None:
                raise Error("need to escape, but no escapechar set")
            text = text.replace(d.quotechar, d.escapechar + d.quotechar)
        if not (needed or d.quoting == QUOTE_ALL or d.quoting == QUOTE_NONNUMERIC and not number
                or d.quoting == QUOTE_STRINGS and isinstance(x, str) or d.quoting == QUOTE_NOTNULL and x is not None):
            return text
        return d.quotechar + text + d.quotechar


def reader(csvfile, dialect="excel", **fmtparams):
    return _Reader(csvfile, _dialect(dialect, fmtparams))


def writer(csvfile, dialect="excel", **fmtparams):
    return _Writer(csvfile, _dialect(dialect, fmtparams))


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        self._fieldnames = None if fieldnames is None else list(fieldnames)
        self.restkey, self.restval = restkey, restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        names = self.fieldnames
        row = next(self.reader)
        while not row:
            row = next(self.reader)
        self.line_num = self.reader.line_num
        d = dict(zip(names, row))
        if len(row) > len(names):
            d[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            d[name] = self.restval
        return d


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.fieldnames = list(fieldnames)
        self.restval, self.extrasaction = restval, extrasaction.lower()
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = [name for name in rowdict if name not in self.fieldnames]
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(x) for x in wrong]))
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        for rowdict in rowdicts:
            self.writerow(rowdict)


class Sniffer:
    def sniff(self, sample, delimiters=None):
        lines = sample.splitlines()
        best = None
        for c in delimiters or ",;\t|:":
            counts = {line.count(c) for line in lines if line}
            if len(counts) == 1 and min(counts) > 0 and (best is None or min(counts) > best[0]):
                best = (min(counts), c)
        if best is None:
            raise Error("Could not determine delimiter")
        return _dialect(excel, {"delimiter": best[1]})

    def has_header(self, sample):
        rows = list(reader(_io.StringIO(sample), self.sniff(sample)))
        return len(rows) > 1 and any(not a.replace(".", "").isdigit() and b.replace(".", "").isdigit() for a, b in zip(*rows[:2]))
