class AppError(Exception):
    pass


def load(key):
    try:
        return {"a": 1}[key]
    except KeyError as e:
        raise AppError(f"no key {key}") from e


def handle():
    try:
        load("zz")
    except AppError:
        raise ValueError("while handling")


handle()
