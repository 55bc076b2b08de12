import gc
import timeit

print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
print(type(gc.collect()), gc.get_threshold(), len(gc.get_count()), gc.garbage, gc.get_debug())
gc.set_threshold(500, 5)
print(gc.get_threshold())
calls = []


def work():
    calls.append(1)
    return sum(range(10))


t = timeit.timeit(work, number=50)
print(len(calls), isinstance(t, float), t > 0)
print(len(timeit.repeat(work, number=3, repeat=4)), len(calls))
timer = timeit.Timer(work, setup=lambda: calls.clear())
timer.timeit(5)
print(len(calls), timeit.default_timer() < timeit.default_timer())
print(timeit.Timer("pass").timeit(1000) >= 0)
try:
    timeit.timeit(5)
except ValueError as e:
    print(e)
