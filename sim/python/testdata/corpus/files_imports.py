# A program of several files, with data beside them.
import os
import helper
from helper import double, COUNTER as start
import pkg
import pkg.tools as tools
from pkg import config
from pkg.sub.deep import where
from pkg.tools import *
import helper as again

print(double(21), start, helper.calls, again is helper)
helper.calls += 10
print(double(1), helper.calls)
print(pkg.__name__, pkg.VERSION, tools.__name__, config.SETTINGS, where(), pkg.tools is tools)
print(exported(), pkg.sub.deep.__name__, __name__, helper.__name__)
with open("data.txt") as f:
    print(f.read(), end="")
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "pkg", "table.csv")) as f:
    print([line.strip().split(",") for line in f])
print(sorted(name for name in os.listdir("pkg") if not name.startswith("__pycache__")))
print(open("helper.py").readline(), end="")
print(os.path.basename(helper.__file__), os.path.basename(pkg.__file__))
try:
    import not_there
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    from helper import nothing
except ImportError as e:
    print(str(e).split(" (")[0])
try:
    helper.nothing
except AttributeError as e:
    print(e)
helper.fail()
