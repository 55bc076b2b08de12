import itertools as _itertools
import time as _time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_number = 1000000
default_repeat = 5
default_timer = _time.perf_counter


def _checked(statement, name):
    if isinstance(statement, str):
        if statement == "pass":
            return lambda: None
        raise NotImplementedError("timeit with code as text is not supported by Racewalk: give %s as a function" % name)
    if not callable(statement):
        raise ValueError("%s is neither a string nor callable" % name)
    return statement


class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        self._stmt = _checked(stmt, "stmt")
        self._setup = _checked(setup, "setup")

    def timeit(self, number=default_number):
        self._setup()
        statement = self._stmt
        start = self.timer()
        for _ in _itertools.repeat(None, number):
            statement()
        return self.timer() - start

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        i = 1
        while True:
            for j in 1, 2, 5:
                number = i * j
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2 or number >= 1000000:
                    return number, taken
            i *= 10

    def print_exc(self, file=None):
        import traceback
        traceback.print_exc(file=file)


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
