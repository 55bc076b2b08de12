import re
import threading

plain = threading.local()
plain.colour, plain._hidden = "red", 1


class Context(threading.local):
    size = 3

    def __init__(self, start=1):
        self.start = start

    def own(self):
        return self.__dict__


context = Context(start=5)


def look():
    print(plain.__dict__, vars(plain), context.own(), vars(context))
    plain.shape = "round"
    vars(context)["end"] = 9
    print(plain.__dict__, "shape" in vars(plain), context.end, hasattr(plain, "__dict__"))


print(re.sub("0x[0-9a-f]+", "0x", repr(plain)), type(plain), Context.__mro__, re.sub("0x[0-9a-f]+", "0x", repr(context)))
look()
t = threading.Thread(target=look)
t.start()
t.join()
print(vars(plain), vars(context))


def lose():
    del plain.taste


def replace():
    context.__dict__ = {}


for fails in (lambda: plain.taste, lose, lambda: context.taste, lambda: threading.local(1), replace, lambda: vars(1)):
    try:
        fails()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
