def load(name):
    with open(name) as f:
        return f.read()


def main():
    try:
        load("settings.ini")
    except FileNotFoundError as e:
        raise RuntimeError("no settings") from e


main()
