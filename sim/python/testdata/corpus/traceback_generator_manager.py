import traceback
from contextlib import contextmanager


def told(e):
    text = "".join(traceback.format_exception(e))
    return [line.split(", ", 1)[1] for line in text.splitlines() if "traceback_generator_manager.py" in line]


@contextmanager
def guarded(name):
    print("into", name)
    if name == "shed":
        raise LookupError("no way into the shed")
    try:
        yield name
    finally:
        print("out of", name)


@contextmanager
def stopping():
    try:
        yield
    except StopIteration:
        raise


def visit(inner):
    with guarded("garden"):
        with guarded(inner) as place:
            print("in", place)
            return 1 // 0


for inner in ("kitchen", "shed"):
    try:
        visit(inner)
    except (ArithmeticError, LookupError) as e:
        print(told(e))
try:
    with stopping():
        next(iter([]))
except StopIteration as e:
    print(told(e))
try:
    with stopping():
        raise RuntimeError("own")
except RuntimeError as e:
    print(told(e))


def keep(e):
    try:
        raise e
    except ValueError:
        return e.__traceback__


error = ValueError("kept")
first = keep(error)
second = keep(error)
print(first is second, first is error.__traceback__, second is error.__traceback__)
print(first.tb_lineno, first.tb_next, second.tb_lineno, second.tb_next.tb_lineno)
try:
    raise error.with_traceback(first)
except ValueError as e:
    print(told(e))
visit("kitchen")
