import struct
from struct import pack, unpack, calcsize

for fmt, values in [("<i", (1,)), (">i", (-2,)), ("!HH", (1, 65535)), ("<q", (-1,)), ("<Q", (2**64 - 1,)), ("=b?c", (-5, True, b"x")),
                    ("<5s", (b"hi",)), ("<3s", (b"hello",)), ("<4p", (b"abcdef",)), ("@ci", (b"a", 7)), ("@iq", (1, 2)), ("<ci", (b"a", 7)),
                    ("2h", (3, 4)), ("<f", (1.5,)), ("<d", (0.1,)), (">d", (-0.0,)), ("<e", (1.1,)), ("<f", (0.1,)), ("<f", (1e-45,)),
                    ("<d", (5e-324,)), ("<d", (1.7976931348623157e308,)), ("<f", (float("inf"),)), ("<dd", (float("-inf"), float("nan"))),
                    ("xxh", (9,)), ("< i  h", (1, 2)), ("0s", (b"",)), ("llL", (1, -1, 5)), ("nN", (1, 2)), ("<3x", ())]:
    data = pack(fmt, *values)
    print(fmt, calcsize(fmt), data, unpack(fmt, data))

for fmt in ("b", "h", "i", "q", "hi", "ih", "bq", "qb", "bhiq", "dbf", "<bhiq", ">l", "l", "4s2h", "@3sI"):
    print(fmt, calcsize(fmt))

for f in [lambda: pack("i", 1, 2), lambda: pack("i"), lambda: pack("i", "a"), lambda: pack("i", 1.5), lambda: pack("<b", 200),
          lambda: pack("b", 200), lambda: pack("B", -1), lambda: pack("h", 40000), lambda: pack("H", 70000), lambda: pack("<H", -1),
          lambda: pack("<i", 2**31), lambda: pack("i", 2**31), lambda: pack("<q", 2**63), lambda: pack("q", 2**63), lambda: pack("<Q", -1),
          lambda: pack("l", 2**63), lambda: pack("f", "a"), lambda: pack("<f", 1e40), lambda: pack("s", "a"), lambda: pack("c", b"ab"),
          lambda: unpack("i", b"abc"), lambda: pack("z", 1), lambda: calcsize("3"), lambda: struct.unpack_from("<i", b"abc"),
          lambda: struct.unpack_from("<i", b"abcdef", 4), lambda: list(struct.iter_unpack("<h", b"abc")),
          lambda: struct.pack_into("<i", bytearray(3), 0, 1), lambda: pack("<I", -1), lambda: pack("e", 70000.0)]:
    try:
        print(f())
    except (struct.error, TypeError, OverflowError) as e:
        print(type(e).__name__, e)

s = struct.Struct("<hI")
print(s.size, s.format, s.pack(1, 2), s.unpack(s.pack(-3, 4)))
b = bytearray(10)
s.pack_into(b, 2, 258, 772)
print(b, s.unpack_from(b, 2), struct.unpack_from("<H", b, -8))
print(list(struct.iter_unpack("<Hb", bytes(range(9)))), list(s.iter_unpack(s.pack(1, 2) * 2)))
print(unpack("<f", pack("<f", 0.1))[0], unpack(">d", b"@\t!\xfbTD-\x18")[0], unpack("<e", pack("<e", 65504.0)))
header = pack("!4sBBH", b"RACE", 1, 2, 3)
magic, major, minor, count = unpack("!4sBBH", header)
print(magic, major, minor, count, header.hex())
for n in range(1, 40, 7):
    x = 1 / n - n ** 3
    print(pack(">d", x).hex(), pack(">f", x).hex(), unpack(">f", pack(">f", x))[0])
