# Arrays of numbers. Their items are kept as Python objects, converted as C would.
import struct as _struct

typecodes = "bBuhHiIlLqQfd"

# Words for what is too large or too small, by type code.
_words = {"b": "signed char", "B": "unsigned byte integer", "h": "signed short integer", "H": "unsigned short",
          "i": "signed integer", "I": "unsigned int"}


class array:
    def __new__(cls, typecode, initializer=(), /):
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError("array() argument 1 must be a unicode character, not %s" % type(typecode).__name__)
        if typecode not in typecodes:
            raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        if isinstance(initializer, str) and typecode != "u":
            raise TypeError("cannot use a str to initialize an array with typecode '%s'" % typecode)
        self = object.__new__(cls)
        self.typecode = typecode
        self.itemsize = 4 if typecode == "u" else _struct.calcsize(typecode)
        self._items = []
        if isinstance(initializer, (bytes, bytearray)) and typecode != "u":
            self.frombytes(initializer)
        else:
            self.extend(initializer)
        return self

    def _convert(self, x):
        code = self.typecode
        if code == "u":
            if not isinstance(x, str) or len(x) != 1:
                raise TypeError("array item must be a unicode character, not %s" % type(x).__name__)
            return x
        if code in "fd":
            if not isinstance(x, (int, float)) and not hasattr(x, "__float__"):
                raise TypeError("must be real number, not %s" % type(x).__name__)
            x = float(x)
            if code == "f":
                try:
                    x, = _struct.unpack("f", _struct.pack("f", x))
                except OverflowError:
                    x = float("inf") if x > 0 else float("-inf")
            return x
        if isinstance(x, bool) or not isinstance(x, int):
            if not hasattr(x, "__index__"):
                raise TypeError("'%s' object cannot be interpreted as an integer" % type(x).__name__)
            x = x.__index__()
        bits = self.itemsize * 8
        low, high = (0, (1 << bits) - 1) if code.isupper() else (-(1 << bits - 1), (1 << bits - 1) - 1)
        if low <= x <= high:
            return x
        if code in "IL" and x < 0:
            raise OverflowError("can't convert negative value to unsigned int")
        if code == "I" and x >> 64:
            raise OverflowError("Python int too large to convert to C unsigned long")
        if code in _words:
            raise OverflowError("%s is %s" % (_words[code], "greater than maximum" if x > high else "less than minimum"))
        if x < 0 and code == "Q":
            raise OverflowError("can't convert negative int to unsigned")
        if code in "lL":
            raise OverflowError("Python int too large to convert to C %slong" % ("unsigned " if code == "L" else ""))
        raise OverflowError("int too big to convert")

    def _same(self, other):
        if not isinstance(other, array):
            raise TypeError('can only append array (not "%s") to array' % type(other).__name__)
        if other.typecode != self.typecode:
            raise TypeError("bad argument type for built-in operation")

    def _of(self, items):
        a = array(self.typecode)
        a._items = items
        return a

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return self._of(self._items[i])
        return self._items[self._index(i)]

    def _index(self, i, doing=""):
        if not hasattr(i, "__index__"):
            raise TypeError("array indices must be integers")
        i = i.__index__()
        if not -len(self._items) <= i < len(self._items):
            raise IndexError("array %sindex out of range" % doing)
        return i

    def __setitem__(self, i, x):
        if isinstance(i, slice):
            if not isinstance(x, array):
                raise TypeError('can only assign array (not "%s") to array slice' % type(x).__name__)
            self._same(x)
            self._items[i] = list(x._items)
        else:
            i = self._index(i, "assignment ")
            self._items[i] = self._convert(x)

    def __delitem__(self, i):
        if not isinstance(i, slice):
            i = self._index(i, "assignment ")
        del self._items[i]

    def __contains__(self, x):
        return x in self._items

    def __reversed__(self):
        return reversed(self._items)

    def __add__(self, other):
        self._same(other)
        return self._of(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError('can only extend with array (not "%s")' % type(other).__name__)
        self.extend(other)
        return self

    def __mul__(self, n):
        if not isinstance(n, int):
            raise TypeError("can't multiply sequence by non-int of type '%s'" % type(n).__name__)
        return self._of(self._items * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self._items *= n
        return self

    def _compare(self, other, by):
        if not isinstance(other, array):
            return NotImplemented
        return by(self._items, other._items)

    def __eq__(self, other):
        return self._compare(other, lambda a, b: a == b)

    def __lt__(self, other):
        return self._compare(other, lambda a, b: a < b)

    def __le__(self, other):
        return self._compare(other, lambda a, b: a <= b)

    def __gt__(self, other):
        return self._compare(other, lambda a, b: a > b)

    def __ge__(self, other):
        return self._compare(other, lambda a, b: a >= b)

    def __hash__(self):
        raise TypeError("unhashable type: 'array.array'")

    def __copy__(self):
        return self._of(list(self._items))

    def __deepcopy__(self, memo):
        return self._of(list(self._items))

    def __repr__(self):
        if not self._items:
            return "array('%s')" % self.typecode
        if self.typecode == "u":
            return "array('u', %r)" % self.tounicode()
        return "array('%s', %r)" % (self.typecode, self._items)

    def append(self, x, /):
        self._items.append(self._convert(x))

    def extend(self, x, /):
        if isinstance(x, array):
            if x.typecode != self.typecode:
                raise TypeError("can only extend with array of same kind")
            self._items.extend(list(x._items))
            return
        for y in x:
            self._items.append(self._convert(y))

    def fromlist(self, items, /):
        if not isinstance(items, list):
            raise TypeError("arg must be list")
        self._items.extend([self._convert(x) for x in items])

    def insert(self, i, x, /):
        self._items.insert(i, self._convert(x))

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError("pop from empty array")
        if not -len(self._items) <= i < len(self._items):
            raise IndexError("pop index out of range")
        return self._items.pop(i)

    def remove(self, x, /):
        if x not in self._items:
            raise ValueError("array.remove(x): x not in array")
        self._items.remove(x)

    def index(self, x, start=0, stop=None, /):
        n = len(self._items)
        start = max(start + n, 0) if start < 0 else start
        stop = n if stop is None else max(stop + n, 0) if stop < 0 else min(stop, n)
        for i in range(start, stop):
            if self._items[i] == x:
                return i
        raise ValueError("array.index(x): x not in array")

    def count(self, x, /):
        return self._items.count(x)

    def reverse(self):
        self._items.reverse()

    def tolist(self):
        return list(self._items)

    def tobytes(self):
        if self.typecode == "u":
            return "".join(self._items).encode("utf-32-le")
        return _struct.pack("%d%s" % (len(self._items), self.typecode), *self._items)

    def frombytes(self, data, /):
        if len(data) % self.itemsize:
            raise ValueError("bytes length not a multiple of item size")
        self._items.extend(_struct.unpack("%d%s" % (len(data) // self.itemsize, self.typecode), data))

    def byteswap(self):
        data = self.tobytes()
        n = self.itemsize
        self._items = []
        self.frombytes(b"".join([bytes(reversed(data[i:i + n])) for i in range(0, len(data), n)]))

    def tofile(self, f, /):
        f.write(self.tobytes())

    def fromfile(self, f, n, /):
        data = f.read(n * self.itemsize)
        self.frombytes(data[:len(data) // self.itemsize * self.itemsize])
        if len(data) < n * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def tounicode(self):
        if self.typecode != "u":
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return "".join(self._items)

    def fromunicode(self, s, /):
        if self.typecode != "u":
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        self.extend(s)

    def buffer_info(self):
        raise NotImplementedError("array.buffer_info() is not supported by Racewalk: its items have no address")


ArrayType = array
