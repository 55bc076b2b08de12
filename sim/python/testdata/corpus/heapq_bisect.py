import heapq
import bisect

h = []
for n in [5, 1, 8, 3, 2, 9, 0, 7]:
    heapq.heappush(h, n)
print(h, [heapq.heappop(h) for _ in range(len(h))], h)
x = [9, 4, 7, 1, 8, 2]
heapq.heapify(x)
print(x, heapq.heappushpop(x, 5), x, heapq.heapreplace(x, 6), x)
print(heapq.nlargest(3, [1, 8, 2, 23, 7]), heapq.nsmallest(2, ["bb", "a", "ccc"], key=len), heapq.nlargest(0, [1]), heapq.nsmallest(5, [2, 1]))
print(list(heapq.merge([1, 4, 7], [2, 5], [3])), list(heapq.merge([5, 3], [4], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)))
tasks = []
for i, (pri, name) in enumerate([(2, "code"), (1, "eat"), (3, "sleep"), (1, "drink")]):
    heapq.heappush(tasks, (pri, i, name))
while tasks:
    print(heapq.heappop(tasks), end=" ")
print()
try:
    heapq.heappop([])
except IndexError as e:
    print(e)


class Job:
    def __init__(self, p):
        self.p = p

    def __lt__(self, other):
        return self.p < other.p


jobs = []
for p in (3, 1, 2):
    heapq.heappush(jobs, Job(p))
print([heapq.heappop(jobs).p for _ in range(3)])
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 9), bisect.bisect_left(a, 0), bisect.bisect(a, 3, 0, 2))
bisect.insort(a, 4)
bisect.insort_left(a, 3)
print(a, "FDCBA"[bisect.bisect([60, 70, 80, 90], 85)])
print(bisect.bisect_left([("a", 1), ("b", 5)], 3, key=lambda p: p[1]))
try:
    bisect.bisect([1], 1, -1)
except ValueError as e:
    print(e)
