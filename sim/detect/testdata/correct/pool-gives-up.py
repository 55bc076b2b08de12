# The first exception is enough to know that it went wrong.
# finds: nothing
from concurrent.futures import ThreadPoolExecutor


def tenth(n):
    return 10 // n


with ThreadPoolExecutor(2) as pool:
    try:
        print(list(pool.map(tenth, [0, 0])))
    except ZeroDivisionError:
        print("given up")
