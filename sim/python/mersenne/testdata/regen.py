"""Writes random.tsv: what CPython 3.12's random.Random gives.

A row is a seed, a method, its arguments, the field "=>" and the results of
some calls in a row, in the end one random(), which shows how much was drawn.
Floats are hexadecimal. An exception ends the row as "!!", type and message.
Run with Python 3.12:

    python3.12 testdata/regen.py
"""
import os
import random
import sys

SEEDS = ["int:0", "int:1", "int:-1", "int:42", "int:2024", "int:4294967295", "int:4294967296", "int:-9223372036854775808", "int:%d" % 2**64, "int:-%d" % 10**40,
         "int:%d" % 7**1500, "str:" + "v" * 2600, "str:", "str:a", "str:hello", "str:\u4e00\U0001f600", "str:" + "x" * 111, "str:" + "y" * 112, "str:" + "z" * 119, "str:" + "w" * 300,
         "float:" + 1.5.hex(), "float:" + (-0.1).hex(), "float:0x0.0p+0", "float:inf"]
UNIT = [()]
CALLS = {
    "random": UNIT,
    "getrandbits": [(k,) for k in (0, 1, 5, 31, 32, 33, 53, 63, 64, 65, 96, 100, 1000, -1)],
    "randbytes": [(n,) for n in (0, 1, 2, 3, 4, 5, 8, 9, 100, -1)],
    "randrange": [(1,), (10,), (2**40,), (2**63 - 1,), (2**63,), (10**30,), (0,), (-3,)],
    "randrange2": [(0, 10, 1), (5, 5, 1), (5, 5, 2), (5, 5, -1), (5, 3, 1), (-10, 10, 1), (0, 10, 2), (0, 11, 3), (10, 0, -1), (10, 0, -3), (0, 10, -1), (0, 10, 0), (10, 0, 2), (-(2**63), 2**63 - 1, 1),
                   (0, 10**30, 10**10), (0, 10**30, 7), (-(10**20), 10**20, 1), (5, 6, 10**30), (0, 2**62, 3)],
    "randint": [(0, 0), (1, 6), (1, 100), (-5, 5), (6, 1), (0, 2**32 - 1), (0, 2**32), (0, 2**63 - 1), (-(2**63), 2**63 - 1), (0, 10**25)],
    "choice": [(n,) for n in (1, 2, 3, 10, 1000, 0)],
    "shuffle": [(n,) for n in (0, 1, 2, 5, 10, 60)],
    "sample": [(0, 0), (1, 1), (5, 0), (5, 3), (5, 5), (10, 4), (21, 5), (22, 5), (22, 3), (85, 6), (86, 6), (84, 6), (277, 22), (276, 22), (1000, 10), (1000, 100), (10**6, 30),
               (2**40, 7), (5, 6), (5, -1), (100, 21), (10**9, 85)],
    "choices": [(1, 3), (5, 8), (10, 0), (10, -1), (1000, 5)],
    "weighted": [(3, 3, 1.0, 3.0, 6.0), (5, 5, 0.1, 0.1, 0.4, 0.9, 1.0), (4, 4, 0.0, 0.0, 0.0, 2.0), (3, 2, 1.0, 2.0), (2, 2, 0.0, 0.0), (2, 2, 0.0, -1.0), (2, 2, 1.0, float("inf")),
                 (2, 2, 1.0, float("nan")), (0, 0), (1, 1, 5.0)],
    "uniform": [(0.0, 1.0), (1.0, 10.0), (5.0, -5.0), (0.1, 0.7), (2.0, 2.0), (-1e300, 1e300), (1e308, -1e308)],
    "triangular": [(0.0, 1.0), (-2.0, 7.5), (3.0, 3.0), (0.0, 1.0, 0.25), (1.0, 10.0, 9.0), (5.0, -5.0, 0.0), (3.0, 3.0, 3.0), (0.0, 1.0, 2.0), (0.0, 1.0, -1.0)],
    "normalvariate": [(0.0, 1.0), (100.0, 15.0), (5.0, 0.0), (0.0, -2.0)],
    "gauss": [(0.0, 1.0), (100.0, 15.0), (5.0, 0.0), (0.3, 0.1)],
    "lognormvariate": [(0.0, 1.0), (0.0, 0.25), (10.0, 3.0), (0.0, 2000.0)],
    "expovariate": [(1.0,), (0.2,), (5.0,), (-1.0,), (0.0,)],
    "vonmisesvariate": [(0.0, 4.0), (1.5, 0.5), (3.0, 0.0), (3.0, 1e-7), (3.0, 5e-7), (3.0, 1e-6), (3.0, 1.1e-6), (0.0, 100.0), (-2.0, 1e8)],
    "gammavariate": [(2.0, 1.0), (9.5, 0.5), (1.0, 2.0), (0.5, 1.0), (0.1, 3.0), (1.0000001, 1.0), (1000.0, 1.0), (0.0, 1.0), (1.0, -1.0)],
    "betavariate": [(2.0, 5.0), (0.5, 0.5), (1.0, 1.0), (0.01, 0.01), (3.0, 0.0)],
    "paretovariate": [(1.0,), (3.0,), (0.5,), (0.0,), (1e-3,), (-2.0,)],
    "weibullvariate": [(1.0, 1.5), (2.0, 0.5), (1.0, 3.0), (1.0, 0.0), (1.0, 1e-3)],
    "binomialvariate": [(1, 0.5), (10, 0.5), (10, 0.9), (100, 0.05), (100, 0.5), (1000, 0.3), (10**6, 0.7), (10**12, 0.4), (0, 0.5), (5, 0.0), (5, 1.0), (5, 1.1), (-1, 0.5), (5, -0.1),
                        (10**9, 1e-12), (2**62, 1e-20), (30, 0.34), (20, 0.5)],
}
MANY = {"random": 20, "gauss": 9}


def parse_seed(seed):
    kind, value = seed.split(":", 1)
    return {"int": lambda v: int(v), "str": str, "float": float.fromhex}[kind](value)


def show(value):
    if isinstance(value, float):
        return value.hex()
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, list):
        return ",".join(map(str, value))
    return str(value)


def call(r, name, args):
    if name == "randrange2":
        return r.randrange(*args)
    if name == "choice":
        return r.choice(range(args[0]))
    if name == "shuffle":
        items = list(range(args[0]))
        r.shuffle(items)
        return items
    if name == "sample":
        return r.sample(range(args[0]), args[1])
    if name == "choices":
        return r.choices(range(args[0]), k=args[1])
    if name == "weighted":
        return r.choices(range(args[0]), cum_weights=list(args[2:]), k=6)
    return getattr(r, name)(*args)


def main():
    assert sys.version_info[:2] == (3, 12), sys.version
    sys.set_int_max_str_digits(0)
    os.chdir(os.path.dirname(os.path.abspath(__file__)))
    with open("random.tsv", "w", encoding="utf-8", newline="\n") as out:
        for number, seed in enumerate(SEEDS):
            for name, arguments in CALLS.items():
                # Every seed for the generator itself, some for what is built on it.
                if name != "random" and number not in (0, 3, 6, 8, 14):
                    continue
                for args in arguments:
                    r = random.Random(parse_seed(seed))
                    row = [seed, name] + [show(a) for a in args] + ["=>"]
                    try:
                        for _ in range(MANY.get(name, 3)):
                            row.append(show(call(r, name, args)))
                        row.append(show(r.random()))
                    except Exception as e:
                        row += ["!!", type(e).__name__, str(e)]
                    out.write("\t".join(row) + "\n")
        # Far on, for the twisting of the state.
        for seed in SEEDS[:4]:
            r = random.Random(parse_seed(seed))
            for _ in range(5000):
                r.random()
            out.write("\t".join([seed, "skip", "10000", "=>", show(r.random()), show(r.getstate()[1][-1])]) + "\n")


main()
