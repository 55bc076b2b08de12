class Exit:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        raise RuntimeError(
            "cannot exit: " + str(value)
        )


def run():
    with Exit() as e, \
            Exit():
        value = {"a": [1, 2]}
        print(value["a"][5])


run()
