import math, random
print(math.pi, math.e, math.tau, math.inf, math.nan != math.nan, math.sqrt(2), math.isqrt(17), math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.7), math.fabs(-2), math.factorial(20), math.gcd(12, 18, 8), math.lcm(4, 6), math.comb(5, 2), math.perm(5, 2), math.pow(2, 0.5), math.exp(1), math.log(10), math.log(8, 2), math.log2(8), math.log10(1000), math.hypot(3, 4), math.dist((0, 0), (3, 4)), math.degrees(math.pi), math.radians(180), math.sin(1), math.cos(1), math.tan(1), math.atan2(1, -1), math.fmod(-7, 3), math.modf(3.25), math.frexp(8), math.ldexp(0.5, 4), math.copysign(1, -0.0), math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan), math.isinf(-math.inf), math.prod([1, 2, 3, 4]), math.fsum([0.1] * 10), math.ulp(1.0), math.nextafter(1, 2), math.remainder(7, 4), math.erf(1), math.gamma(5))
for bad in [lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.sqrt("a"), lambda: math.floor("a"), lambda: math.floor(math.inf), lambda: math.acos(2), lambda: math.comb(-1, 2), lambda: math.isqrt(-1), lambda: math.exp(1000), lambda: math.pow(0, -1), lambda: math.gcd(1.5), lambda: math.hypot(), lambda: math.ceil(math.nan), lambda: math.fmod(1, 0), lambda: math.dist((1,), (1, 2)), lambda: math.prod(["a", "b"]) if False else math.sqrt()]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
random.seed(42)
print(random.random(), random.randint(1, 6), random.choice("abc"), random.uniform(1, 2), random.randrange(0, 100, 5), random.sample(range(100), 4), random.choices([1, 2, 3], weights=[1, 2, 7], k=5), random.gauss(0, 1), random.getrandbits(16))
x = list(range(8)); random.shuffle(x); print(x)
r = random.Random("text"); print(r.random(), r.betavariate(1, 2), r.expovariate(1), r.normalvariate(0, 1), r.triangular(0, 1), r.lognormvariate(0, 1), r.paretovariate(3), r.vonmisesvariate(0, 1), r.gammavariate(1, 1), r.randbytes(4))
s = random.getstate(); a = random.random(); random.setstate(s); print(a == random.random())
for bad in [lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.randrange(0), lambda: random.choices([], k=1), lambda: random.sample({1}, 1), lambda: random.randint(1.5, 2), lambda: random.choices([1], weights=[1, 2]), lambda: random.shuffle((1, 2))]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
