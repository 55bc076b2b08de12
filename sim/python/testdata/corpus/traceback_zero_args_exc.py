class Stop(Exception):
    """Nothing to say."""


def run():
    raise Stop


run()
