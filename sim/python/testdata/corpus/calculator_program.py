class Token:
    def __init__(self, kind, value):
        self.kind = kind
        self.value = value

    def __repr__(self):
        return f"{self.kind}({self.value})"


class Lexer:
    def __init__(self, text):
        self.text, self.pos = text, 0

    def __iter__(self):
        while self.pos < len(self.text):
            c = self.text[self.pos]
            if c.isspace():
                self.pos += 1
            elif c.isdigit() or c == ".":
                start = self.pos
                while self.pos < len(self.text) and (self.text[self.pos].isdigit() or self.text[self.pos] == "."):
                    self.pos += 1
                s = self.text[start:self.pos]
                yield Token("NUM", float(s) if "." in s else int(s))
            elif c in "+-*/()^%":
                self.pos += 1
                yield Token("OP", c)
            else:
                raise SyntaxError(f"unexpected {c!r} at {self.pos}")
        yield Token("END", None)


class Parser:
    PREC = {"+": 1, "-": 1, "*": 2, "/": 2, "%": 2, "^": 3}
    OPS = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "/": lambda a, b: a / b,
        "%": lambda a, b: a % b,
        "^": lambda a, b: a ** b,
    }

    def __init__(self, text):
        self.tokens = iter(Lexer(text))
        self.current = next(self.tokens)

    def advance(self):
        token, self.current = self.current, next(self.tokens, None)
        return token

    def primary(self):
        t = self.advance()
        if t.kind == "NUM":
            return t.value
        if t.value == "-":
            return -self.primary()
        if t.value == "(":
            v = self.expr()
            if self.advance().value != ")":
                raise SyntaxError("expected )")
            return v
        raise SyntaxError(f"unexpected {t}")

    def expr(self, least=1):
        left = self.primary()
        while self.current.kind == "OP" and self.PREC.get(self.current.value, 0) >= least:
            op = self.advance().value
            right = self.expr(self.PREC[op] + (op != "^"))
            left = self.OPS[op](left, right)
        return left


for source in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 / 4 - 1", "-5 + 2", "1.5 * 4", "7 % 3", "(1", "2 $ 3", "1 / 0", "* 3", "((2))"]:
    try:
        print(source, "=", Parser(source).expr())
    except (SyntaxError, ZeroDivisionError) as e:
        print(source, "->", type(e).__name__, e)
print(list(Lexer("1+(2)")))
