from random import SystemRandom

_random = SystemRandom()
choice = _random.choice
randbits = _random.getrandbits


def randbelow(exclusive_upper_bound):
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    return _random._randbelow(exclusive_upper_bound)


def token_bytes(nbytes=None):
    return _random.randbytes(32 if nbytes is None else nbytes)


def token_hex(nbytes=None):
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    data = token_bytes(nbytes)
    n = int.from_bytes(data, "big") << (-len(data) * 8 % 6)
    count = (len(data) * 8 + 5) // 6
    return "".join([letters[n >> 6 * i & 63] for i in range(count - 1, -1, -1)])


def compare_digest(a, b):
    return a == b
