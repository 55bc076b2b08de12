class Money:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v < other.v


items = [Money(1), Money("2"), Money(3)]
print(items[0] < items[2])
print(sorted(items)[0].v if items else None)
