import re
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(max_workers=2) as pool:
    results = pool.map(lambda n: n + 1, [1, 2, 3])
    print(re.sub("0x[0-9a-f]+", "0x", repr(results)), results.__name__, next(results))
    print(list(results), list(results))
    print(next(pool.map(print, []), "nothing"))
