class Counter:
    def __init__(self):
        self.count = 0

    def add(self):
        count += 1 if False else 0
        return count

    def total(self):
        return count_all() + helper

    def count_all(self):
        return self.count

    def show(self):
        print(counts)
        return count_it


c = Counter()
try:
    c.add()
except UnboundLocalError as e:
    print(e)


class Other:
    limit = 3

    def method(self):
        return limit


Other().method()
