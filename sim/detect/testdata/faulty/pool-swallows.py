# A pool keeps what goes wrong in a task for who asks for the result: nobody does.
# finds: swallowed-exception
from concurrent.futures import ThreadPoolExecutor


def save(name):
    print(name.upper())


with ThreadPoolExecutor(2) as pool:
    pool.submit(save, "owl")
    pool.submit(save, None)
print("all saved")
