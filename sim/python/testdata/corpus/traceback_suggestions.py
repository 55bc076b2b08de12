import math


class Account:
    def __init__(self):
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount


a = Account()
for f in [lambda: a.balanse, lambda: a.depositt(1), lambda: [].appendd(1), lambda: "x".uper(), lambda: {}.item(), lambda: acount, lambda: prnt("x"), lambda: pint(1), lambda: lenn([]), lambda: rnge(3)]:
    try:
        f()
    except (AttributeError, NameError) as e:
        print(e)


def local():
    value = 1
    return valeu


try:
    local()
except NameError as e:
    print(e)
a.balence
