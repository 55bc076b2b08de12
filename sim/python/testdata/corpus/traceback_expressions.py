class A:
    def __init__(self):
        self.items = [1, 2]

    def get(self, i):
        return self.items[i]


def call(f, *args):
    return f(*args)


a = A()
value = (call(a.get, 0) +
         call(a.get,
              5))
