x, name, pi = 42, "World", 3.14159265
print(f"Hello {name}!", f"{x}", f"{x:5}|{x:<5}|{x:^5}|{x:05}", f"{pi:.2f} {pi:10.3f}|{pi:e}", f"{x!r} {name!r} {name!s:>8}")
print(f"{x=}", f"{x = }", f"{name=!s}", f"{pi=:.2f}", f"{x + 1=}", f"{len(name)=}", f"{[1, 2]=}")
print(f"{{literal}} {x}", f"{'nested ' + name}", f"{name.upper()} {name[0]} {name[::-1]}", f"{x if x > 5 else 0}", f"{ {'a': 1}['a'] }")
width, prec = 10, 3
print(f"{pi:{width}.{prec}f}|", f"{name:>{width}}|", f"{name:{'*'}^{width}}|", f"{x:{'0'}{width}}")
print(f"{x:b} {x:o} {x:x} {x:X} {x:#b} {x:#x} {x:,} {1000000:,} {1000000:_} {x:+} {-x:+} {x: } {x:e} {x:.1f} {x:%}")
print(f"{1234.5678:,.2f} {0.5:.0%} {1e10:g} {1e-7:g} {123456789:g} {100:g} {1.5:g} {float('inf'):f} {float('nan'):5}|")
print(f"{True} {True:d} {True:5} {None} {[1, 'a']} {(1,)} {{'set'}} {b'x'}")
print(f"a" "b" f"{x}" 'c', f'{name!r}', f"""multi
{x}
line""", rf"\d{x}", F"{x}")
print(f"{'a' 'b'}", f"{"same quotes"}", f"{f"{f"{1}"}"}", f"{x:{f"{width}"}}|")
print(f"{(lambda a: a * 2)(x)}", f"{[i for i in range(3)]}", f"{ {k: v for k, v in [(1, 2)]} }", f"{x!r:^10}|", f"{'é'!a}")
print(f"{-x:08.2f} {x:08d} {-x:+08d} {-pi:.3f} {pi:+.3f} {0:.1f} {-0.0:.1f} {-0.4:.0f}")
print(f"{'left':<10}|{'right':>10}|{'center':^10}|{'fill':-^10}|{'cut':.2}|{'':5}|")
print(f"{2**70} {2**70:,} {2**70:x} {-2**70:e}")
for f in [lambda: f"{x:s}", lambda: f"{name:d}", lambda: f"{x:.2d}", lambda: f"{pi:d}", lambda: f"{undefined}", lambda: f"{[1]:5}", lambda: f"{name:,}", lambda: f"{x:5q}"]:
    try:
        print(f())
    except (ValueError, NameError, TypeError) as e:
        print(type(e).__name__, e)


class A:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"

    def __format__(self, spec):
        return "format:" + spec


class B:
    def __str__(self):
        return "B str"


a = A()
print(f"{a} {a!s} {a!r} {a:xyz} {a!s:>6} {a=} {[a]} {a!r:*^8}", f"{B()} {B():} {B()!s:8}|")
try:
    f"{B():8}"
except TypeError as e:
    print(e)
print(f"{x:>{width}}" f"{'!' * 3}", f"{x:{width}d}", f'{x:{"<"}{5}}|')
print(f"{3.0} {3.10} {1e16} {1e15} {1/3} {100.0:.3g} {123456.0:.3g} {0.00001:.2g} {5:.2f} {5:g}")
print(f"{'%'} {'%d'} {{}} {'{'} {'}'}")
d = {"key": "value", "n": [1, 2]}
print(f"{d['key']} {d["n"][1]} {d}")
print(f"{x:3d}|{x:<6d}|{x:^6d}|{x:>6d}|{x:=+6d}|{-x:=6d}")
