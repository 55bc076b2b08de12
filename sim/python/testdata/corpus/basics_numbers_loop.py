total = 0
for n in range(1, 11):
    if n % 3 == 0:
        continue
    total += n
    print(n, total, end="; ")
print()
print("even" if total % 2 == 0 else "odd", total // 7, total % 7, total / 7, -total // 7, total ** 2)
a, b = 0, 1
while a < 50:
    print(a, end=" ")
    a, b = b, a + b
print()
temps = [("mon", 21.5), ("tue", 19.0), ("wed", 24.25)]
for day, t in temps:
    print(f"{day:>5}: {t:6.2f}C = {t * 9 / 5 + 32:.1f}F {'hot' if t > 24 else 'ok'}")
print(max(temps, key=lambda p: p[1])[0], sum(t for _, t in temps) / len(temps), round(2.5), round(3.5), round(-0.5), round(1.005, 2))
