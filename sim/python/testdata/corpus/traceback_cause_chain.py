class Low(Exception):
    pass


class Mid(Exception):
    def __str__(self):
        return "mid with detail"


def low(x):
    return 10 // x


def mid(x):
    try:
        return low(x)
    except ZeroDivisionError as e:
        raise Low("low failed", x) from e


def high(x):
    try:
        return mid(x)
    except Low:
        raise Mid()


try:
    high(0)
except Mid as m:
    m.add_note("noted")
    raise ValueError("top") from None if False else m
