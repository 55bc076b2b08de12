import bisect, heapq, statistics
h = [5, 1, 4]
heapq.heapify(h); heapq.heappush(h, 0)
print(h, heapq.heappop(h), heapq.heappushpop(h, 2), heapq.heapreplace(h, 9), h, heapq.nlargest(2, [3, 1, 2]), heapq.nsmallest(2, ["bb", "a", "ccc"], key=len), list(heapq.merge([1, 4], [2, 3])), list(heapq.merge([4, 1], [3, 2], reverse=True)))
try: heapq.heappop([])
except IndexError as e: print(e)
q = []
for pri, name in [(2, "b"), (1, "z"), (1, "a")]: heapq.heappush(q, (pri, name))
print([heapq.heappop(q) for _ in range(3)])
try:
    heapq.heapify([1, "a"])
except TypeError as e: print(e)
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 0), bisect.bisect_left(a, 9), bisect.bisect(["a", "bbb"], 2, key=len))
bisect.insort(a, 4); bisect.insort_left(a, 3); print(a)
print(["FDCBA"[bisect.bisect([60, 70, 80, 90], s)] for s in (33, 60, 77, 89, 90, 100)])
print(statistics.mean([1, 2, 3, 4]), statistics.median([3, 1, 2]), statistics.median([1, 2, 3, 4]), statistics.mode("aab"), statistics.stdev([1, 2, 3]), statistics.pstdev([1, 2, 3]), statistics.variance([1, 2, 4]), statistics.multimode([1, 1, 2, 2]), statistics.median_low([1, 2, 3, 4]), statistics.fmean([1, 2]), statistics.harmonic_mean([40, 60]), statistics.geometric_mean([1, 4]), statistics.quantiles([1, 2, 3, 4, 5]))
for bad in [lambda: statistics.mean([]), lambda: statistics.stdev([1]), lambda: statistics.mode([]), lambda: statistics.median([])]:
    try: print(bad())
    except statistics.StatisticsError as e: print(e)
