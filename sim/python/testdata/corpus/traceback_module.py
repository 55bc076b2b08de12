import sys
import traceback


def f(x):
    return 1 / x


try:
    f(0)
except ZeroDivisionError as e:
    print(traceback.format_exc())
    print(traceback.format_exception_only(e), len(traceback.format_exception(e)))
    traceback.print_exc(file=sys.stdout)
    traceback.print_exception(e, file=sys.stdout)
    traceback.print_exc()
try:
    try:
        f(0)
    except ZeroDivisionError as e:
        raise ValueError("second") from e
except ValueError:
    print(traceback.format_exc())
