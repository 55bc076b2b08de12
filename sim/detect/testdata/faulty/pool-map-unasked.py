# The results of map are what raises: here nobody goes through them.
# finds: swallowed-exception
from concurrent.futures import ThreadPoolExecutor


def tenth(n):
    print(10 // n)


with ThreadPoolExecutor(2) as pool:
    pool.map(tenth, [5, 0])
