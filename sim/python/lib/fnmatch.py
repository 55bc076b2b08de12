def fnmatch(name, pat):
    return fnmatchcase(name, pat)


def filter(names, pat):
    return [name for name in names if fnmatchcase(name, pat)]


def _set_end(pat, i):
    # Where the set that begins behind pat[i - 1] == "[" ends, or -1.
    j = i + 1 if pat[i:i + 1] == "!" else i
    return pat.find("]", j + 1)


def _in_set(c, chars):
    negated = chars[0] == "!"
    if negated:
        chars = chars[1:]
    found = False
    i = 0
    while i < len(chars):
        if i + 2 < len(chars) and chars[i + 1] == "-":
            found = found or chars[i] <= c <= chars[i + 2]
            i += 3
        else:
            found = found or c == chars[i]
            i += 1
    return found != negated


def fnmatchcase(name, pat):
    i = j = 0
    star, kept = -1, 0
    while i < len(name):
        end = _set_end(pat, j + 1) if pat[j:j + 1] == "[" else -1
        if j < len(pat) and pat[j] == "*":
            star, kept = j, i
            j += 1
        elif end >= 0 and _in_set(name[i], pat[j + 1:end]):
            i += 1
            j = end + 1
        elif j < len(pat) and end < 0 and (pat[j] == "?" or pat[j] == name[i]):
            i += 1
            j += 1
        elif star >= 0:
            kept += 1
            i, j = kept, star + 1
        else:
            return False
    return not pat[j:].strip("*")


def translate(pat):
    raise NotImplementedError("fnmatch.translate() is not supported by Racewalk")
