import collections
import concurrent
import itertools
import logging
import string
import sys
import time
import urllib

for module, name in (
    (time, "clock"), (urllib, "urlopen"), (urllib, "request"), (collections, "Mapping"), (string, "letters"), (sys, "maxint"),
    (itertools, "izip"), (concurrent, "futures"), (logging, "handlers"),
):
    try:
        print(getattr(module, name))
    except AttributeError as e:
        print(e)
try:
    import Queue
except ImportError:
    import queue as Queue
try:
    from collections import Mapping
except ImportError as e:
    print(str(e).split(" (")[0])
    from collections.abc import Mapping
try:
    from time import clock
except ImportError as e:
    print(e)
print(Queue.Queue.__name__, Mapping.__name__)
start = time.clock()
