import traceback
def f():
    raise ValueError("inner")
try:
    f()
except ValueError:
    print(traceback.format_exc())
try:
    try:
        f()
    except ValueError as e:
        raise KeyError("outer") from e
except KeyError as e:
    text = traceback.format_exc()
    print(text.count("Traceback"), "direct cause" in text, traceback.format_exception_only(type(e), e))
    print("".join(traceback.format_exception(e)).splitlines()[-1])
    traceback.print_exc()
