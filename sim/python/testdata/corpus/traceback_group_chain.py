def inner():
    raise ExceptionGroup("first", [OSError("disk"), ExceptionGroup("nested", [ValueError("v")])])


def outer():
    try:
        inner()
    except ExceptionGroup as e:
        raise RuntimeError("wrapping") from e


outer()
