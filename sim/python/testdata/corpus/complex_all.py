import cmath

print(2j, 1 + 2j, 1 - 2j, -1j, -(2j), 0j, 1.5e300j, complex(), complex(1), complex(1, 2), complex(-0.0, -0.0), complex(0, -1), 1_0J, 3.25j)
print(complex("1+2j"), complex(" ( 1-2j ) "), complex("j"), complex("-j"), complex("3"), complex("1e3-2.5e-3J"), complex("nan+infj"), complex(imag=2), complex(real=1, imag=3), complex(1j, 2j), complex(True), complex(2.5))
z = 3 + 4j
print(z.real, z.imag, z.conjugate(), abs(z), type(z).__name__, bool(z), bool(0j), z == 3 + 4j, z != 3, 3 + 0j == 3, 3.0 == 3 + 0j, z is z, hash(3 + 0j) == hash(3), hash(1j))
print(z + 1, 1 + z, z - 1.5, 2 - z, z * 2, z * 1j, z / 2, 1 / z, z / (1 - 1j), z ** 2, z ** -1, z ** 0.5, 2 ** z, z ** z, z ** 0, 0j ** 0, -z, +z, 1j * 1j, 1j ** 2)
z += 1j
z *= 2
print(z, repr(z), str(z), f"{z}", f"{z!r}", f"{z:.2f}", f"{z:>20}|", f"{z:<15.1f}|", f"{z:*^20}", f"{1j:.3f}", f"{z:+.1e}", format(z, "g"), "%s %r" % (z, z), "{:.1f}".format(1.25 - 3j))
print((-8) ** 0.5, (-8) ** (1 / 3), (-1) ** 0.5, pow(-4, 0.5), pow(2j, 2), (-2.5) ** 1.5)
print({1j: "a", 1: "b"}[1 + 0j], 1 in {1 + 0j}, {2j, 2j, 2 + 0j, 2}, [1j, 2].count(2 + 0j), sum([1j, 2, 3.5]), sum([], 0j))
print(isinstance(1j, complex), isinstance(1, complex), issubclass(complex, object), complex.__name__, int(3.0) + 0j, sorted([2j, 1j], key=abs), max([1j, -3j], key=abs))
for f in [lambda: 1j < 2, lambda: 1j // 2, lambda: 1j % 2, lambda: int(1j), lambda: float(1j), lambda: 1j / 0, lambda: 0j ** -1, lambda: complex("a"),
          lambda: complex("1 + 2j"), lambda: complex("1", 2), lambda: complex([]), lambda: complex(1, "2"), lambda: round(1j), lambda: divmod(1j, 2),
          lambda: 1j + "a", lambda: "a" * 1j, lambda: f"{1j:05}", lambda: f"{1j:d}", lambda: ~1j, lambda: 0 ** -1j, lambda: [1, 2][1j], lambda: range(1j),
          lambda: complex(1, 2, 3), lambda: 1j.real.nope, lambda: 1e200j ** 5, lambda: complex("")]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def mandelbrot(c, limit=50):
    z = 0
    for n in range(limit):
        if abs(z) > 2:
            return n
        z = z * z + c
    return limit


for y in range(-6, 7):
    print("".join(" .:-=+*#%@"[min(9, mandelbrot(complex(x / 12, y / 5)) // 6)] for x in range(-26, 10)))
print(mandelbrot(-0.75 + 0.1j), mandelbrot(0.3 + 0.5j), mandelbrot(1))
roots = [cmath.rect(1, 2 * cmath.pi * k / 5) for k in range(5)]
print([f"{r:.3f}" for r in roots], f"{abs(sum(roots)):.6f}")
print(cmath.sqrt(-1), cmath.sqrt(2j), cmath.sqrt(-4 + 0j), cmath.polar(1 + 1j), cmath.phase(-1), f"{cmath.exp(1j * cmath.pi):.4f}", cmath.isclose(1j, 1j + 1e-12), cmath.isnan(complex("nan")), f"{cmath.log(1j):.4f}")
a, b, c = 1, 2, 5
d = b * b - 4 * a * c
print((-b + cmath.sqrt(d)) / (2 * a), (-b - cmath.sqrt(d)) / (2 * a), d ** 0.5)
match 2j:
    case 2j:
        print("two i")
print([x for x in (1 + 1j, 2, 3j)], (1j,), {"z": -1 - 1j}, 1j.conjugate(), 5 .real, (2.5).imag, (1 + 2j) * (3 - 1j) / (2 + 2j))
