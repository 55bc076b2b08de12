# A pool gives the results back in order.
# finds: nothing
from concurrent.futures import ThreadPoolExecutor


def square(n):
    return n * n


with ThreadPoolExecutor(max_workers=2) as pool:
    print(list(pool.map(square, [2, 3])))
