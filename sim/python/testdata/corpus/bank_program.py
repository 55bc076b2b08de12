from abc import ABC, abstractmethod


class Account(ABC):
    interest = 0.01
    _next_id = 1

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.id = Account._next_id
        Account._next_id += 1
        self.log = []

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit must be positive")
        self._balance += amount
        self.log.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self.available():
            raise InsufficientFunds(self, amount)
        self._balance -= amount
        self.log.append(("withdraw", amount))

    @abstractmethod
    def available(self):
        ...

    def __repr__(self):
        return f"<{type(self).__name__} {self.id} {self.owner}: {self._balance:.2f}>"


class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        self.account, self.amount = account, amount

    def __str__(self):
        return f"{self.account.owner} cannot withdraw {self.amount}"


class Savings(Account):
    interest = 0.05

    def available(self):
        return self._balance

    def add_interest(self):
        self.deposit(self._balance * self.interest)


class Checking(Account):
    def __init__(self, owner, balance=0, overdraft=100):
        super().__init__(owner, balance)
        self.overdraft = overdraft

    def available(self):
        return self._balance + self.overdraft


try:
    Account("x")
except TypeError as e:
    print(e)
a, b = Savings("Ann", 100), Checking("Bob")
a.deposit(50)
a.add_interest()
b.withdraw(80)
print(a, b, a.balance, b.available())
for account, amount in [(a, 1000), (b, 21), (b, 20), (a, -5)]:
    try:
        account.withdraw(amount) if amount > 0 else account.deposit(amount)
        print("ok", account)
    except InsufficientFunds as e:
        print(type(e).__name__, "-", e)
    except ValueError as e:
        print("ValueError -", e)
try:
    a.balance = 5
except AttributeError as e:
    print(e)
print(a.log, [acc.interest for acc in (a, b)], Savings.interest, isinstance(b, Account), Account.__subclasses__() == [Savings, Checking])
accounts = sorted([a, b], key=lambda acc: acc.balance)
print([acc.owner for acc in accounts], sum(acc.balance for acc in accounts), f"{sum(acc.balance for acc in accounts):,.3f}")
