def parse(s):
    try:
        return int(s)
    except ValueError:
        raise TypeError("not a number: " + repr(s)) from None


parse("x")
