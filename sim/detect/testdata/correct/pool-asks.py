# Every future is asked, by result() or by exception(), or by a call when it is done.
# finds: nothing
from concurrent.futures import ThreadPoolExecutor


def tenth(n):
    return 10 // n


def report(future):
    if future.exception():
        print("no tenth")


with ThreadPoolExecutor(1) as pool:
    a = pool.submit(tenth, 0)
    b = pool.submit(tenth, 0)
    pool.submit(tenth, 0).add_done_callback(report)
try:
    a.result()
except ZeroDivisionError:
    print("no result")
print(b.exception())
