whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


class Template:
    delimiter = "$"

    def __init__(self, template):
        self.template = template

    def _parts(self):
        # Yields literal text, or (name, as it was written) or (None, position).
        s, d, i = self.template, self.delimiter, 0
        while True:
            at = s.find(d, i)
            if at < 0:
                yield s[i:]
                return
            yield s[i:at]
            i = at + len(d)
            if s.startswith(d, i):
                yield d
                i += len(d)
                continue
            braced = s[i:i + 1] == "{"
            j = i = i + 1 if braced else i
            while j < len(s) and s[j].isascii() and (s[j] == "_" or s[j].isalpha() or j > i and s[j].isdigit()):
                j += 1
            if j == i or braced and s[j:j + 1] != "}":
                yield None, at
                i = at + len(d)
                continue
            name = s[i:j]
            i = j + 1 if braced else j
            yield name, s[at:i]

    def substitute(self, mapping={}, /, **kws):
        out = []
        for part in self._parts():
            if isinstance(part, str):
                out.append(part)
            elif part[0] is None:
                before = self.template[:part[1]]
                line = before.count("\n") + 1
                column = part[1] - (before.rfind("\n") + 1) + 1
                raise ValueError("Invalid placeholder in string: line %d, col %d" % (line, column))
            else:
                out.append(str(kws[part[0]] if part[0] in kws else mapping[part[0]]))
        return "".join(out)

    def safe_substitute(self, mapping={}, /, **kws):
        out = []
        for part in self._parts():
            if isinstance(part, str):
                out.append(part)
            elif part[0] is None:
                out.append(self.delimiter)
            elif part[0] in kws:
                out.append(str(kws[part[0]]))
            elif part[0] in mapping:
                out.append(str(mapping[part[0]]))
            else:
                out.append(part[1])
        return "".join(out)

    def get_identifiers(self):
        names = []
        for part in self._parts():
            if not isinstance(part, str) and part[0] is not None and part[0] not in names:
                names.append(part[0])
        return names

    def is_valid(self):
        return all(isinstance(part, str) or part[0] is not None for part in self._parts())


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return format_string.format(*args, **kwargs)

    def vformat(self, format_string, args, kwargs):
        return format_string.format(*args, **kwargs)
