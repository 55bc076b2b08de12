# The futures are asked for their results, so an exception would come out.
# finds: nothing
from concurrent.futures import ThreadPoolExecutor


def half(n):
    return n // 2


with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(half, n) for n in (4, 6)]
    print(sum(f.result() for f in futures))
