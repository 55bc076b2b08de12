def primes(n):
    sieve = [True] * (n + 1)
    sieve[0:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if sieve[i]:
            sieve[i * i::i] = [False] * len(sieve[i * i::i])
    return [i for i, p in enumerate(sieve) if p]


print(primes(50), len(primes(1000)))


def fib(n, memo={}):
    if n in memo:
        return memo[n]
    if n < 2:
        return n
    memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]


print([fib(i) for i in range(15)], fib(100))


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


print(gcd(48, 36), 48 * 36 // gcd(48, 36))


def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return 0
    return hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)


print(hanoi(8))


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


print([collatz(n) for n in range(1, 15)], max(range(1, 100), key=collatz))
total = 0
for i in range(1, 101):
    if i % 15 == 0:
        total += 15
    elif i % 5 == 0 or i % 3 == 0:
        total += i
print(total, sum(i for i in range(100) if i % 3 == 0 or i % 5 == 0))


def bubble(items):
    items = items[:]
    for i in range(len(items)):
        for j in range(len(items) - 1 - i):
            if items[j] > items[j + 1]:
                items[j], items[j + 1] = items[j + 1], items[j]
    return items


def quick(items):
    if len(items) <= 1:
        return items
    pivot, *rest = items
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])


data = [(i * 7919) % 101 for i in range(20)]
print(bubble(data) == sorted(data) == quick(data), data[:5])


def search(items, x):
    low, high = 0, len(items) - 1
    while low <= high:
        mid = (low + high) // 2
        if items[mid] == x:
            return mid
        if items[mid] < x:
            low = mid + 1
        else:
            high = mid - 1
    return -1


print(search(sorted(data), data[3]), search([1, 3], 2))
pi = 0.0
for k in range(1000):
    pi += (-1) ** k / (2 * k + 1)
print(pi * 4, round(pi * 4, 4))
x = 10.0
while abs(x * x - 2) > 1e-12:
    x = (x + 2 / x) / 2
print(x, f"{x:.10f}")
print(sum(1 / n ** 2 for n in range(1, 1000)), 0.1 + 0.2 == 0.3, abs(0.1 + 0.2 - 0.3) < 1e-9)
grid = [[(r * c) % 10 for c in range(5)] for r in range(4)]
for row in grid:
    print(*row)
print([sum(col) for col in zip(*grid)], sum(map(sum, grid)))
print([[1 if r == c else 0 for c in range(3)] for r in range(3)])


def matmul(a, b):
    return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]


print(matmul([[1, 2], [3, 4]], [[5, 6], [7, 8]]))


def digits(n, base=10):
    out = []
    while n:
        n, r = divmod(n, base)
        out.append(r)
    return out[::-1] or [0]


print(digits(255, 2), digits(0), digits(12345), sum(digits(2 ** 100)))
print(2 ** 0.5, 10 / 4, 10 // 4, 10 % 4, -10 // 4, 1e3, 1e-3, 123.456e2, 7 / 3, 22 / 7)
