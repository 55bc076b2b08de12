# A bar of progress where there is no terminal: the items go through, and the line of
# the end is written to standard error.
import sys as _sys


class tqdm:
    def __init__(self, iterable=None, desc=None, total=None, leave=True, file=None, unit="it", disable=False, initial=0, **kwargs):
        self.iterable = iterable
        self.desc = desc
        if total is None and iterable is not None and hasattr(iterable, "__len__"):
            total = len(iterable)
        self.total = total
        self.n = initial
        self.leave = leave
        self.disable = disable
        self._file = file or _sys.stderr
        self._closed = False

    def __iter__(self):
        for item in self.iterable:
            yield item
            self.n += 1
        self.close()

    def __len__(self):
        return self.total

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def update(self, n=1):
        self.n += n

    def close(self):
        if self._closed:
            return
        self._closed = True
        if self.disable or not self.leave:
            return
        front = self.desc + ": " if self.desc else ""
        if self.total:
            share = min(self.n / self.total, 1)
            self._file.write("%s%3.0f%%|%s| %d/%d\n" % (front, share * 100, ("█" * int(share * 10)).ljust(10), self.n, self.total))
        else:
            self._file.write("%s%dit\n" % (front, self.n))

    def set_description(self, desc=None, refresh=True):
        self.desc = desc

    def set_postfix(self, ordered_dict=None, refresh=True, **kwargs):
        pass

    def set_postfix_str(self, s="", refresh=True):
        pass

    def refresh(self, *args, **kwargs):
        pass

    def reset(self, total=None):
        self.n = 0
        if total is not None:
            self.total = total

    @classmethod
    def write(cls, s, file=None, end="\n", nolock=False):
        (file or _sys.stdout).write(s + end)


def trange(*args, **kwargs):
    return tqdm(range(*args), **kwargs)
