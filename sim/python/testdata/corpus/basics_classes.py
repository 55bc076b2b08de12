class Animal:
    count = 0
    def __init__(self, name, sound="..."):
        self.name, self.sound = name, sound
        Animal.count += 1
    def speak(self): return f"{self.name} says {self.sound}"
    def __str__(self): return f"<{self.name}>"
class Dog(Animal):
    def __init__(self, name):
        super().__init__(name, "Woof")
        self.tricks = []
    def add(self, trick):
        self.tricks.append(trick)
        return self
    def __repr__(self): return f"Dog({self.name!r})"
class Puppy(Dog):
    def speak(self): return super().speak().lower() + "?"
zoo = [Animal("Cat", "Meow"), Dog("Rex").add("sit").add("roll"), Puppy("Bit")]
for a in zoo:
    print(a, a.speak(), type(a).__name__, isinstance(a, Dog), Animal.count)
print(zoo[1].tricks, zoo[1:], Dog.__bases__, issubclass(Puppy, Animal), hasattr(zoo[0], "tricks"), getattr(zoo[0], "tricks", "none"), zoo[1].__dict__)
class Account:
    rate = 0.05
    def __init__(self, owner, balance=0):
        self.owner, self.__balance = owner, balance
    @property
    def balance(self): return self.__balance
    def deposit(self, n):
        if n <= 0: raise ValueError("must be positive")
        self.__balance += n
    @classmethod
    def empty(cls, owner): return cls(owner)
    @staticmethod
    def valid(n): return n > 0
    def __eq__(self, o): return isinstance(o, Account) and self.balance == o.balance
    def __lt__(self, o): return self.balance < o.balance
acc = Account("ann", 10)
acc.deposit(5)
print(acc.balance, Account.empty("bob").balance, Account.valid(-1), acc == Account("x", 15), acc > Account("y", 1), acc._Account__balance, Account.rate)
for f in [lambda: acc.deposit(-1), lambda: acc.__balance, lambda: setattr(acc, "balance", 3), lambda: acc.nothing()]:
    try:
        f()
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
