_whitespace = "\t\n\x0b\x0c\r "


class TextWrapper:
    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _chunks(self, text):
        # Words, and the white space between them; a word breaks behind a hyphen
        # that stands between letters.
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = "".join([" " if ch in _whitespace else ch for ch in text])
        chunks = []
        i = 0
        while i < len(text):
            j = i
            if text[i] in _whitespace:
                while j < len(text) and text[j] in _whitespace:
                    j += 1
                chunks.append(text[i:j])
                i = j
                continue
            while j < len(text) and text[j] not in _whitespace:
                j += 1
            chunks.extend(self._pieces(text[i:j]) if self.break_on_hyphens else [text[i:j]])
            i = j
        return chunks

    def _pieces(self, word):
        pieces = []
        start = 0
        i = 1
        while i < len(word):
            if word[i] == "-" and word[i - 1].isalpha() and i + 2 < len(word) + 0 and word[i + 1].isalpha() and word[i + 2:i + 3].isalpha() and (i >= 2 and word[i - 2].isalpha()):
                pieces.append(word[start:i + 1])
                start = i + 1
            elif word[i:i + 2] == "--" and word[i - 1] != "-" and (word[i - 1].isalnum()):
                j = i
                while j < len(word) and word[j] == "-":
                    j += 1
                if j < len(word):
                    pieces.append(word[start:i])
                    pieces.append(word[i:j])
                    start = i = j
                    continue
            i += 1
        pieces.append(word[start:])
        return [p for p in pieces if p]

    def wrap(self, text):
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        chunks = self._chunks(text)
        chunks.reverse()
        lines = []
        while chunks:
            line = []
            length = 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == "" and lines:
                chunks.pop()
            while chunks:
                if length + len(chunks[-1]) > width:
                    break
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                space = 1 if width < 1 else width - length
                if self.break_long_words:
                    end = space
                    chunk = chunks[-1]
                    if self.break_on_hyphens and len(chunk) > space:
                        hyphen = chunk.rfind("-", 0, space)
                        if hyphen > 0 and any(ch != "-" for ch in chunk[:hyphen]):
                            end = hyphen + 1
                    line.append(chunk[:end])
                    chunks[-1] = chunk[end:]
                elif not line:
                    line.append(chunks.pop())
                length = sum([len(c) for c in line])
            if self.drop_whitespace and line and line[-1].strip() == "":
                length -= len(line[-1])
                line.pop()
            if not line:
                continue
            if (self.max_lines is None or len(lines) + 1 < self.max_lines
                    or (not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()) and length <= width):
                lines.append(indent + "".join(line))
                continue
            while line:
                if line[-1].strip() and length + len(self.placeholder) <= width:
                    line.append(self.placeholder)
                    lines.append(indent + "".join(line))
                    break
                length -= len(line[-1])
                line.pop()
            else:
                if lines:
                    last = lines[-1].rstrip()
                    if len(last) + len(self.placeholder) <= self.width:
                        lines[-1] = last + self.placeholder
                        break
                lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    lines = text.split("\n")
    margin = None
    for i, line in enumerate(lines):
        content = line.lstrip(" \t")
        if not content:
            lines[i] = ""
            continue
        indent = line[:len(line) - len(content)]
        if margin is None:
            margin = indent
            continue
        n = 0
        while n < len(margin) and n < len(indent) and margin[n] == indent[n]:
            n += 1
        margin = margin[:n]
    if margin:
        lines = [line[len(margin):] for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    out = []
    for line in text.splitlines(True):
        out.append(prefix + line if (predicate(line) if predicate else line.strip()) else line)
    return "".join(out)
