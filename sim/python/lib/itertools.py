import operator as _operator


class count:
    def __init__(self, start=0, step=1):
        if isinstance(start, str) or isinstance(step, str) or not hasattr(start, "__add__") or not hasattr(step, "__add__"):
            raise TypeError("a number is required")
        self._next = start
        self._step = step

    def __iter__(self):
        return self

    def __next__(self):
        n = self._next
        self._next = n + self._step
        return n

    def __repr__(self):
        if isinstance(self._step, int) and self._step == 1:
            return "count(%r)" % (self._next,)
        return "count(%r, %r)" % (self._next, self._step)


class _iterator:
    # An iterator over a generator, with a class of its own.
    def __iter__(self):
        return self

    def __next__(self):
        return next(self._generator)


class cycle(_iterator):
    def __init__(self, iterable):
        self._generator = self._run(iter(iterable))

    def _run(self, it):
        saved = []
        for x in it:
            yield x
            saved.append(x)
        while saved:
            for x in saved:
                yield x


class repeat(_iterator):
    def __init__(self, object, times=None):
        self._object = object
        self._times = times
        if times is not None:
            self._times = max(_operator.index(times), 0)

    def __next__(self):
        if self._times is None:
            return self._object
        if self._times == 0:
            raise StopIteration
        self._times -= 1
        return self._object

    def __repr__(self):
        if self._times is None:
            return "repeat(%r)" % (self._object,)
        return "repeat(%r, %d)" % (self._object, self._times)


class accumulate(_iterator):
    def __init__(self, iterable, func=None, *, initial=None):
        self._generator = self._run(iter(iterable), func, initial)

    def _run(self, it, func, total):
        if total is None:
            try:
                total = next(it)
            except StopIteration:
                return
        yield total
        for x in it:
            total = total + x if func is None else func(total, x)
            yield total


class chain(_iterator):
    def __init__(self, *iterables):
        self._generator = self._run(iterables)

    def _run(self, iterables):
        for iterable in iterables:
            for x in iterable:
                yield x

    @classmethod
    def from_iterable(cls, iterables):
        c = cls()
        c._generator = c._run(iter(iterables))
        return c


class batched(_iterator):
    def __init__(self, iterable, n):
        if n < 1:
            raise ValueError("n must be at least one")
        self._generator = self._run(iter(iterable), n)

    def _run(self, it, n):
        batch = []
        for x in it:
            batch.append(x)
            if len(batch) == n:
                yield tuple(batch)
                batch = []
        if batch:
            yield tuple(batch)


class compress(_iterator):
    def __init__(self, data, selectors):
        self._generator = self._run(iter(data), iter(selectors))

    def _run(self, data, selectors):
        for x, chosen in zip(data, selectors):
            if chosen:
                yield x


class dropwhile(_iterator):
    def __init__(self, predicate, iterable):
        self._generator = self._run(predicate, iter(iterable))

    def _run(self, predicate, it):
        for x in it:
            if not predicate(x):
                yield x
                break
        for x in it:
            yield x


class takewhile(_iterator):
    def __init__(self, predicate, iterable):
        self._generator = self._run(predicate, iter(iterable))

    def _run(self, predicate, it):
        for x in it:
            if not predicate(x):
                return
            yield x


class filterfalse(_iterator):
    def __init__(self, function, iterable):
        self._generator = self._run(function, iter(iterable))

    def _run(self, function, it):
        for x in it:
            if not (x if function is None else function(x)):
                yield x


class starmap(_iterator):
    def __init__(self, function, iterable):
        self._generator = self._run(function, iter(iterable))

    def _run(self, function, it):
        for args in it:
            yield function(*tuple(args))


class islice(_iterator):
    def __init__(self, iterable, *args):
        if not 1 <= len(args) <= 3:
            raise TypeError("islice expected at %s, got %d" % ("least 2 arguments" if not args else "most 4 arguments", len(args) + 1))
        if len(args) == 1:
            start, stop, step = 0, args[0], 1
        else:
            start, stop = args[0], args[1]
            step = args[2] if len(args) == 3 else 1
        start = 0 if start is None else start
        step = 1 if step is None else step
        if stop is not None and (not isinstance(stop, int) or stop < 0):
            if len(args) == 1:
                raise ValueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
            raise ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        if not isinstance(start, int) or start < 0:
            raise ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        if not isinstance(step, int) or step < 1:
            raise ValueError("Step for islice() must be a positive integer or None.")
        self._generator = self._run(iter(iterable), start, stop, step)

    def _run(self, it, start, stop, step):
        i = 0
        wanted = start
        while stop is None or i < stop:
            if wanted >= stop if stop is not None else False:
                # What is left before stop is taken, and dropped.
                while i < stop:
                    try:
                        next(it)
                    except StopIteration:
                        return
                    i += 1
                return
            try:
                x = next(it)
            except StopIteration:
                return
            if i == wanted:
                yield x
                wanted += step
            i += 1


class pairwise(_iterator):
    def __init__(self, iterable):
        self._generator = self._run(iter(iterable))

    def _run(self, it):
        try:
            a = next(it)
        except StopIteration:
            return
        for b in it:
            yield a, b
            a = b


class zip_longest(_iterator):
    def __init__(self, *iterables, fillvalue=None):
        self._generator = self._run([iter(x) for x in iterables], fillvalue)

    def _run(self, iterators, fill):
        left = len(iterators)
        while left:
            values = []
            for i, it in enumerate(iterators):
                if it is None:
                    values.append(fill)
                    continue
                try:
                    values.append(next(it))
                except StopIteration:
                    left -= 1
                    if left == 0:
                        return
                    iterators[i] = None
                    values.append(fill)
            yield tuple(values)


class groupby(_iterator):
    def __init__(self, iterable, key=None):
        self._it = iter(iterable)
        self._keyfunc = key
        self._current = []
        self._group = None
        self._done = False
        self._generator = self._run()

    def _fetch(self):
        # Puts the next item and its key into _current; empty at the end.
        try:
            x = next(self._it)
        except StopIteration:
            self._current = []
            self._done = True
            return
        self._current = [x if self._keyfunc is None else self._keyfunc(x), x]

    def _run(self):
        self._fetch()
        while self._current:
            key = self._current[0]
            self._group = group = object()
            yield key, self._members(key, group)
            while self._group is group and self._current and self._current[0] == key:
                self._fetch()

    def _members(self, key, group):
        while self._group is group and self._current and self._current[0] == key:
            x = self._current[1]
            yield x
            if self._group is not group:
                return
            self._fetch()


class product(_iterator):
    def __init__(self, *iterables, repeat=1):
        if repeat < 0:
            raise ValueError("repeat argument cannot be negative")
        self._generator = self._run([tuple(x) for x in iterables] * repeat)

    def _run(self, pools):
        if not all(pools):
            return
        places = [0] * len(pools)
        while True:
            yield tuple([pool[i] for pool, i in zip(pools, places)])
            j = len(pools) - 1
            while j >= 0:
                places[j] += 1
                if places[j] < len(pools[j]):
                    break
                places[j] = 0
                j -= 1
            if j < 0:
                return


class permutations(_iterator):
    def __init__(self, iterable, r=None):
        pool = tuple(iterable)
        r = len(pool) if r is None else r
        if r < 0:
            raise ValueError("r must be non-negative")
        self._generator = self._run(pool, r)

    def _run(self, pool, r):
        n = len(pool)
        if r > n:
            return
        # chosen holds indexes; the next permutation in their order follows.
        chosen = [i for i in range(r)]
        while True:
            yield tuple([pool[i] for i in chosen])
            used = set(chosen)
            j = r - 1
            while j >= 0:
                used.discard(chosen[j])
                i = chosen[j] + 1
                while i < n and i in used:
                    i += 1
                if i < n:
                    break
                j -= 1
            if j < 0:
                return
            chosen[j] = i
            used.add(i)
            free = [i for i in range(n) if i not in used]
            chosen[j + 1:] = free[:r - j - 1]


class combinations(_iterator):
    def __init__(self, iterable, r):
        if r < 0:
            raise ValueError("r must be non-negative")
        self._generator = self._run(tuple(iterable), r)

    def _run(self, pool, r):
        n = len(pool)
        if r > n:
            return
        chosen = [i for i in range(r)]
        while True:
            yield tuple([pool[i] for i in chosen])
            j = r - 1
            while j >= 0 and chosen[j] == j + n - r:
                j -= 1
            if j < 0:
                return
            chosen[j] += 1
            for k in range(j + 1, r):
                chosen[k] = chosen[k - 1] + 1


class combinations_with_replacement(_iterator):
    def __init__(self, iterable, r):
        if r < 0:
            raise ValueError("r must be non-negative")
        self._generator = self._run(tuple(iterable), r)

    def _run(self, pool, r):
        n = len(pool)
        if n == 0 and r > 0:
            return
        chosen = [0] * r
        while True:
            yield tuple([pool[i] for i in chosen])
            j = r - 1
            while j >= 0 and chosen[j] == n - 1:
                j -= 1
            if j < 0:
                return
            chosen[j:] = [chosen[j] + 1] * (r - j)


def tee(iterable, n=2):
    if n < 0:
        raise ValueError("n must be >= 0")
    it = iter(iterable)
    queues = [[] for i in range(n)]

    def run(mine):
        while True:
            if not mine:
                try:
                    x = next(it)
                except StopIteration:
                    return
                for q in queues:
                    q.append(x)
            yield mine.pop(0)
    return tuple([run(q) for q in queues])
