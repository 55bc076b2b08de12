class Base:
    def __init__(self, a): self.a = a
class Child(Base):
    def __init__(self, a, b):
        super().__init__()
        self.b = b
try:
    Base()
except TypeError as e:
    print(e)
Child(1, 2)
