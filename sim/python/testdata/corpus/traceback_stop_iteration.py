it = iter([1])
print(next(it))
def gen():
    yield next(it)
try:
    next(gen())
except RuntimeError as e:
    print(e, repr(e.__cause__))
print(next(it, "default"))
next(it)
