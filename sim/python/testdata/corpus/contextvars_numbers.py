import contextvars
import numbers
import threading
from fractions import Fraction

user = contextvars.ContextVar("user", default="nobody")
level = contextvars.ContextVar("level")
print(user.get(), user.name, level.get(5))
try:
    level.get()
except LookupError as e:
    print("LookupError", e.args[0] is level)
token = user.set("ann")
print(user.get(), token.old_value is contextvars.Token.MISSING, token.var is user)
second = user.set("bob")
print(user.get(), second.old_value)
user.reset(second)
print(user.get())
user.reset(token)
print(user.get())
for bad in (token, contextvars.ContextVar("x").set(1)):
    try:
        user.reset(bad)
    except (RuntimeError, ValueError) as e:
        print(type(e).__name__)
user.set("main")
seen = []


def work(name):
    seen.append(user.get())
    user.set(name)
    seen.append(user.get())


threads = [threading.Thread(target=work, args=(n,)) for n in "ab"]
for t in threads:
    t.start()
    t.join()
print(seen, user.get())
copy = contextvars.copy_context()
print(copy[user], user in copy, level in copy, len(copy) >= 1, copy.get(level, 7))
copy.run(work, "inside")
print(seen[-2:], user.get(), copy[user])
t = threading.Thread(target=contextvars.copy_context().run, args=(work, "thread"))
t.start()
t.join()
print(seen[-2:], user.get())
try:
    copy.run(copy.run, print)
except RuntimeError:
    print("entered twice")
print(isinstance(1, numbers.Number), isinstance(1.5, numbers.Real), isinstance(1.5, numbers.Integral), isinstance(True, numbers.Integral), isinstance("1", numbers.Number))
print(isinstance(Fraction(1, 2), numbers.Rational), issubclass(int, numbers.Complex), issubclass(numbers.Integral, numbers.Real))
