# Numbers as bytes. Sizes and alignment without a prefix are those of 64-bit Linux.
import math as _math


class error(Exception):
    pass


# By format character: the native size, the standard size (0 for none), and
# whether it is signed; None for what is no integer.
_codes = {
    "x": (1, 1, None), "c": (1, 1, None), "b": (1, 1, True), "B": (1, 1, False), "?": (1, 1, None),
    "h": (2, 2, True), "H": (2, 2, False), "i": (4, 4, True), "I": (4, 4, False),
    "l": (8, 4, True), "L": (8, 4, False), "q": (8, 8, True), "Q": (8, 8, False),
    "n": (8, 0, True), "N": (8, 0, False), "P": (8, 0, False),
    "e": (2, 2, None), "f": (4, 4, None), "d": (8, 8, None), "s": (1, 1, None), "p": (1, 1, None),
}

# By the size of a float: the bits of its fraction and of its exponent.
_floats = {2: (10, 5), 4: (23, 8), 8: (52, 11)}


def _parse(format):
    # Returns the byte order, the fields as (code, size, count, offset), and the size.
    if isinstance(format, bytes):
        format = format.decode("ascii")
    if not isinstance(format, str):
        raise TypeError("Struct() argument 1 must be a str or bytes object, not %s" % type(format).__name__)
    prefix = format[:1] if format[:1] in ("@", "=", "<", ">", "!") else ""
    native = prefix in ("", "@")
    order = "big" if prefix in (">", "!") else "little"
    fields = []
    offset = 0
    count = ""
    for code in format[len(prefix):]:
        if code.isspace() and not count:
            continue
        if code.isdigit():
            count += code
            continue
        native_size, size, _ = _codes.get(code, (0, 0, None))
        if native:
            size = native_size
            if size:
                offset += -offset % size
        if not size:
            raise error("bad char in struct format")
        n = int(count) if count else 1
        count = ""
        fields.append((code, size, n, offset))
        offset += size * n
    if count:
        raise error("repeat count given without format specifier")
    return order, fields, offset


def _arguments(fields):
    # How many values a format takes.
    return sum(0 if code == "x" else 1 if code in "sp" else n for code, _, n, _ in fields)


def _float_bits(x, size):
    # The number whose binary form is that of a float.
    fraction, exponent = _floats[size]
    bias = (1 << exponent - 1) - 1
    top = ((1 << exponent) - 1) << fraction
    sign = 1 << fraction + exponent if _math.copysign(1.0, x) < 0 else 0
    if _math.isnan(x):
        return sign | top | 1 << fraction - 1
    if _math.isinf(x):
        return sign | top
    m, e = _math.frexp(abs(x))
    if m == 0:
        return sign
    e = max(e - 1, 1 - bias)
    # In units of the last place; half goes to even, as round does.
    bits = round(_math.ldexp(abs(x), fraction - e)) + (e + bias - 1 << fraction)
    if bits >= top:
        raise OverflowError("float too large to pack with %s format" % {2: "e", 4: "f", 8: "d"}[size])
    return sign | bits


def _float_of(bits, size):
    fraction, exponent = _floats[size]
    sign = -1.0 if bits >> fraction + exponent else 1.0
    e = bits >> fraction & (1 << exponent) - 1
    m = bits & (1 << fraction) - 1
    bias = (1 << exponent - 1) - 1
    if e == (1 << exponent) - 1:
        return float("nan") if m else sign * float("inf")
    if e == 0:
        return sign * _math.ldexp(float(m), 1 - bias - fraction)
    return sign * _math.ldexp(float(m | 1 << fraction), e - bias - fraction)


def _integer(x, code, size, signed):
    if not isinstance(x, int):
        if not hasattr(x, "__index__"):
            raise error("required argument is not an integer")
        x = x.__index__()
    bits = size * 8
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    if not low <= x <= high:
        raise error("'%s' format requires %d <= number <= %d" % (code, low, high))
    return x


def _bytes_of(code, size, x, order):
    if code == "c":
        if not isinstance(x, (bytes, bytearray)) or len(x) != 1:
            raise error("char format requires a bytes object of length 1")
        return bytes(x)
    if code == "?":
        return b"\x01" if x else b"\x00"
    if code in "efd":
        if not isinstance(x, (int, float)) and not hasattr(x, "__float__"):
            raise error("required argument is not a float")
        return _float_bits(float(x), size).to_bytes(size, order)
    signed = _codes[code][2]
    return _integer(x, code, size, signed).to_bytes(size, order, signed=signed)


def _value_of(code, size, data, order):
    if code == "c":
        return data
    if code == "?":
        return data != b"\x00"
    if code in "efd":
        return _float_of(int.from_bytes(data, order), size)
    return int.from_bytes(data, order, signed=_codes[code][2])


class Struct:
    def __init__(self, format):
        self._order, self._fields, self.size = _parse(format)
        self.format = format.decode("ascii") if isinstance(format, bytes) else format

    def __repr__(self):
        return "%s(%r)" % (type(self).__name__, self.format)

    def pack(self, *values):
        return self._pack("pack", values)

    def _pack(self, function, values):
        expected = _arguments(self._fields)
        if len(values) != expected:
            raise error("%s expected %d items for packing (got %d)" % (function, expected, len(values)))
        out = bytearray()
        values = iter(values)
        for code, size, n, offset in self._fields:
            out += bytes(offset - len(out))
            if code == "x":
                out += bytes(n)
            elif code in "sp":
                x = next(values)
                if not isinstance(x, (bytes, bytearray)):
                    raise error("argument for '%s' must be a bytes object" % code)
                if code == "p":
                    x = x[:max(0, min(n - 1, 255))]
                    x = bytes([len(x)]) + x if n else b""
                out += x[:n] + bytes(n - len(x[:n]))
            else:
                for _ in range(n):
                    out += _bytes_of(code, size, next(values), self._order)
        return bytes(out)

    def pack_into(self, buffer, offset, *values):
        data = self._pack("pack_into", values)
        at = offset if offset >= 0 else offset + len(buffer)
        if at < 0 or len(buffer) - at < self.size:
            raise error("pack_into requires a buffer of at least %d bytes for packing %d bytes at offset %d (actual buffer size is %d)"
                        % (max(at, 0) + self.size, self.size, offset, len(buffer)))
        buffer[at:at + self.size] = data

    def unpack(self, buffer):
        if len(buffer) != self.size:
            raise error("unpack requires a buffer of %d bytes" % self.size)
        return self._unpack(bytes(buffer))

    def unpack_from(self, buffer, offset=0):
        at = offset if offset >= 0 else offset + len(buffer)
        if at < 0:
            raise error("offset %d out of range for %d-byte buffer" % (offset, len(buffer)))
        if len(buffer) - at < self.size:
            raise error("unpack_from requires a buffer of at least %d bytes for unpacking %d bytes at offset %d (actual buffer size is %d)"
                        % (at + self.size, self.size, offset, len(buffer)))
        return self._unpack(bytes(buffer[at:at + self.size]))

    def iter_unpack(self, buffer):
        if self.size == 0:
            raise error("cannot iteratively unpack with a struct of length 0")
        if len(buffer) % self.size:
            raise error("iterative unpacking requires a buffer of a multiple of %d bytes" % self.size)
        data = bytes(buffer)
        return iter([self._unpack(data[at:at + self.size]) for at in range(0, len(data), self.size)])

    def _unpack(self, data):
        out = []
        for code, size, n, offset in self._fields:
            if code == "x":
                continue
            if code == "s":
                out.append(data[offset:offset + n])
            elif code == "p":
                out.append(data[offset + 1:offset + 1 + min(data[offset], n - 1)] if n else b"")
            else:
                for i in range(n):
                    at = offset + i * size
                    out.append(_value_of(code, size, data[at:at + size], self._order))
        return tuple(out)


def calcsize(format, /):
    return _parse(format)[2]


def pack(format, /, *values):
    return Struct(format).pack(*values)


def pack_into(format, buffer, offset, /, *values):
    Struct(format).pack_into(buffer, offset, *values)


def unpack(format, buffer, /):
    return Struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return Struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return Struct(format).iter_unpack(buffer)
