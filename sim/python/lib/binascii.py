class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


_alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_values = {c: i for i, c in enumerate(_alphabet)}


def hexlify(data, sep="", bytes_per_sep=1):
    return (data.hex(sep, bytes_per_sep) if sep else data.hex()).encode()


b2a_hex = hexlify


def unhexlify(hexstr):
    text = hexstr if isinstance(hexstr, str) else bytes(hexstr).decode("latin-1")
    if len(text) % 2:
        raise Error("Odd-length string")
    if any([c not in "0123456789abcdefABCDEF" for c in text]):
        raise Error("Non-hexadecimal digit found")
    return bytes.fromhex(text)


a2b_hex = unhexlify


def b2a_base64(data, *, newline=True):
    out = bytearray()
    for i in range(0, len(data), 3):
        part = data[i:i + 3]
        n = int.from_bytes(bytes(part) + bytes(3 - len(part)), "big")
        chars = bytes([_alphabet[n >> 18], _alphabet[n >> 12 & 63], _alphabet[n >> 6 & 63], _alphabet[n & 63]])
        out += chars[:len(part) + 1] + b"=" * (3 - len(part))
    if newline:
        out += b"\n"
    return bytes(out)


def a2b_base64(data, /, *, strict_mode=False):
    if isinstance(data, str):
        data = data.encode("ascii")
    out = bytearray()
    bits = n = pads = count = 0
    for c in data:
        if c == 61:
            pads += 1
            if count % 4 >= 2 and count % 4 + pads >= 4:
                break
            continue
        if c not in _values:
            if strict_mode:
                raise Error("Only base64 data is allowed")
            continue
        pads = 0
        n = n << 6 | _values[c]
        bits += 6
        count += 1
        if bits >= 8:
            bits -= 8
            out.append(n >> bits)
            n &= (1 << bits) - 1
    if count % 4 and count % 4 + pads < 4 or count % 4 == 1:
        if count % 4 == 1:
            raise Error("Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a multiple of 4" % count)
        raise Error("Incorrect padding")
    return bytes(out)


def crc32(data, value=0, /):
    crc = value ^ 0xffffffff
    for b in data:
        crc ^= b
        for _ in range(8):
            crc = crc >> 1 ^ (0xedb88320 if crc & 1 else 0)
    return crc ^ 0xffffffff
