class T:
    @property
    def value(self):
        return self._compute()

    def _compute(self):
        return self.missing * 2


def decorate(f):
    def wrapper(*args):
        return f(*args)
    return wrapper


@decorate
def run():
    return T().value


run()
