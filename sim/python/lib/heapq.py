def heappush(heap, item):
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)


def heappop(heap):
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    item = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return item


def heapreplace(heap, item):
    smallest = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return smallest


def heappushpop(heap, item):
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item


def heapify(x):
    for i in reversed(range(len(x) // 2)):
        _sink(x, i)


def _rise(heap, root, i):
    item = heap[i]
    while i > root:
        parent = (i - 1) >> 1
        if not item < heap[parent]:
            break
        heap[i] = heap[parent]
        i = parent
    heap[i] = item


# The hole goes down to a leaf along the smaller children, and the item then
# rises from there: fewer comparisons than stopping on the way (Knuth, The Art of
# Computer Programming, volume 3, 5.2.3, exercise 18).
def _sink(heap, i):
    n = len(heap)
    start = i
    item = heap[i]
    child = 2 * i + 1
    while child < n:
        right = child + 1
        if right < n and not heap[child] < heap[right]:
            child = right
        heap[i] = heap[child]
        i = child
        child = 2 * i + 1
    heap[i] = item
    _rise(heap, start, i)


class _Reversed:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return other.value < self.value


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]


def merge(*iterables, key=None, reverse=False):
    heads = []
    for order, iterable in enumerate(iterables):
        it = iter(iterable)
        for x in it:
            mark = x if key is None else key(x)
            heads.append([_Reversed(mark) if reverse else mark, order, x, it])
            break
    heapify(heads)
    while heads:
        head = heads[0]
        yield head[2]
        for x in head[3]:
            mark = x if key is None else key(x)
            head = [_Reversed(mark) if reverse else mark, head[1], x, head[3]]
            heapreplace(heads, head)
            break
        else:
            heappop(heads)
