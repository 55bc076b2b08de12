class Money:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return Money(self.n + other.n)

    def __eq__(self, other):
        raise NotImplementedError("no comparing")


total = Money(1) + Money(2)
print(total.n)
print([Money(1)].count(5))
