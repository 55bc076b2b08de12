def f():
    try:
        raise ValueError("original")
    finally:
        print("cleanup runs")


class Ctx:
    def __enter__(self):
        return self

    def __exit__(self, t, v, tb):
        print("exit", t.__name__)
        return False


with Ctx():
    f()
