# A pool's threads share the counter.
# finds: lost-update, data-race
from concurrent.futures import ThreadPoolExecutor

x = [0]


def work(n):
    x[0] += n


with ThreadPoolExecutor(max_workers=2) as pool:
    for n in (1, 2):
        pool.submit(work, n)
print(x)
