def primes(n):
    sieve = bytearray([1]) * (n + 1)
    sieve[:2] = b"\0\0"
    for i in range(2, int(n ** 0.5) + 1):
        if sieve[i]:
            sieve[i * i::i] = bytes(len(sieve[i * i::i]))
    return [i for i, p in enumerate(sieve) if p]
print(primes(50), len(primes(1000)), sum(primes(100)))
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
def factors(n):
    out, d = {}, 2
    while n > 1:
        while n % d == 0:
            out[d] = out.get(d, 0) + 1
            n //= d
        d += 1
    return out
print(gcd(1071, 462), factors(360), {n: "*".join(f"{p}^{e}" for p, e in factors(n).items()) for n in (12, 97, 100)})
def matmul(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]
def power(m, n):
    result = [[int(i == j) for j in range(len(m))] for i in range(len(m))]
    while n:
        if n & 1:
            result = matmul(result, m)
        m, n = matmul(m, m), n >> 1
    return result
print(matmul([[1, 2], [3, 4]], [[5, 6], [7, 8]]), power([[1, 1], [1, 0]], 90)[0][1])
def det(m):
    return m[0][0] if len(m) == 1 else sum((-1) ** j * m[0][j] * det([r[:j] + r[j + 1:] for r in m[1:]]) for j in range(len(m)))
print(det([[2, 0, 1], [1, 3, 2], [1, 1, 4]]), [list(r) for r in zip(*[[1, 2, 3], [4, 5, 6]])], [r[::-1] for r in [[1, 2], [3, 4]]][::-1])
def collatz(n):
    yield n
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        yield n
print(list(collatz(6)), max(range(1, 30), key=lambda n: len(list(collatz(n)))))
pascal = [[1]]
for _ in range(5):
    last = pascal[-1]
    pascal.append([1] + [a + b for a, b in zip(last, last[1:])] + [1])
for row in pascal:
    print(" ".join(f"{n:^3}" for n in row).center(25).rstrip())
def hanoi(n, a="A", b="B", c="C"):
    return hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c) if n else []
print(len(hanoi(6)), hanoi(2), bin(2 ** 10 - 1).count("1"), f"{sum(1 / k ** 2 for k in range(1, 1001)):.6f}", int("".join(map(str, range(1, 10)))) % 97)
