for i in range(1, 5):
    print(" " * (4 - i) + "*" * (2 * i - 1))
for i in range(3):
    for j in range(3):
        print(f"{i * j:3}", end="")
    print()
print("\n".join("".join("#." [(r + c) % 2] for c in range(6)) for r in range(3)))
n, bits = 37, ""
while n:
    n, bit = divmod(n, 2)
    bits = str(bit) + bits
print(bits, int(bits, 2), f"{37:b}" == bits)
guess, low, high, secret = None, 1, 100, 37
steps = 0
while guess != secret:
    guess = (low + high) // 2
    steps += 1
    if guess < secret: low = guess + 1
    elif guess > secret: high = guess - 1
print("found", guess, "in", steps)
print([x for x in range(2, 30) if not any(x % d == 0 for d in range(2, int(x ** 0.5) + 1))])
print(*(f"{a}x{b}={a * b}" for a in range(1, 4) for b in range(a, 4)), sep=", ")
words, longest = ["a", "bbb", "cc"], ""
for w in words:
    if len(w) > len(longest): longest = w
print(longest, sorted(words, key=len), [w.ljust(4, ".") for w in words], dict(zip(words, map(len, words))))
print(sum(d for d in map(int, "12345")), "".join(reversed("abc")), all(a <= b for a, b in zip([1, 2, 3], [2, 3])), [*zip(*[[1, 2], [3, 4]])])
