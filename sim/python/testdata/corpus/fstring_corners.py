x, y, name = 3, 4.5678, "Bob"
d = {"k": "v", "n": {"m": 1}}
lst = [1, 2, 3]
print(f"{x}{y}{name}", f"{x!r}{name!r}{name!s}{name!a}", f"{'é'!a}", f"{x=}", f"{x = }", f"{x+y=}", f"{name=!r}", f"{name=!s}", f"{y=:.2f}", f"{x = :>5}|")
print(f"{d['k']}", f"{d["k"]}", f"{d['n']['m']}", f"{lst[0]} {lst[-1]} {lst[1:]}", f"{len(lst)}", f"{name.upper()}", f"{name.upper().lower()!r:>10}")
print(f"{{}}", f"{{{x}}}", f"{{x}}", f"{{{{}}}}", f"{x}}}", f"{{{x:>3}}}")
print(f"{y:.2f}", f"{y:{x}}", f"{y:{x+5}.{x}}", f"{y:>{x*4}.2f}", f"{name:{'<'}{10}}|", f"{name:{'^'}{x*4}}|", f"{x:05}", f"{x:+}", f"{-x:+}", f"{x:,}", f"{1234567:,}", f"{1234567.891:,.1f}", f"{1234567:_}")
print(f"{255:x} {255:X} {255:#x} {255:b} {255:o} {255:08b} {255:#010b}", f"{0.25:%} {0.256:.1%}", f"{1e10:g} {1e-5} {123456789.0:e} {1.0} {1e100}", f"{True} {None} {True:d} {True!r:>6}")
print(f"{'a' if x > 2 else 'b'}", f"{(lambda q: q * 2)(x)}", f"{[i for i in range(3)]}", f"{ {1: 2} }", f"{ {1, 2} }", f"{x if x else 'none'}", f"{x, y}", f"{(x, y)}", f"{*lst, 4}", f"{not x}", f"{-x}", f"{x**2}", f"{x!r:^{y:.0f}0}")
print(f"{'nested ' + f'{x + 1}'}", f"{f"{f"{x}"}"}", f'{"double"}', f"{'\n'.join(['a', 'b'])}", f"{"\t".join("xy")}")
print(f"line {
    x
    + 1
} end", f"""multi
{x}
  {name}""")
print(rf"\n{x}\{name}", fr"{x}\d", f"\x41{x}\u00e9\t|", f"a" "b" f"{x}" "c{x}", "%s" % f"{x}%")
print(f"{name:>10}|{name:<10}|{name:^10}|{name:*^11}|{name:.2}|{name:>5.1}|", f"{x:<5}|{x:>5}|{x:^5}|{x:=+5}|{-x:=5}|{x:*>5}|")
print(f"{x:d}" f"{y:n}", f"{65:c}", f"{1.5:08.3f}", f"{-1.5:08.3f}", f"{3.0:.0f} {2.5:.0f} {3.5:.0f} {0.5:.0f}", f"{1e6:,.2f}", f"{float('inf')} {float('nan'):>6} {-float('inf'):+}")
class T:
    def __format__(self, spec):
        return f"<{spec}>"
    def __str__(self):
        return "str"
    def __repr__(self):
        return "repr"
t = T()
print(f"{t}", f"{t:abc}", f"{t!s}", f"{t!r:>6}", f"{t:{x}{name}}", f"{t=}", f"{[t]}", format(t, "q"), "{:z}".format(t))
for bad in [lambda: f"{name:d}", lambda: f"{x:s}", lambda: f"{y:d}", lambda: f"{[]:5}", lambda: f"{None:5}", lambda: f"{x:q}", lambda: f"{x:.2}", lambda: f"{name:+}", lambda: f"{name:,}", lambda: f"{y:.2x}", lambda: f"{x:,x}" if False else f"{y:c}", lambda: f"{undefined}", lambda: f"{x / 0}", lambda: f"{x:{name}}", lambda: f"{name:=5}", lambda: f"{object():>5}", lambda: f"{d['zz']}"]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
import datetime
print(f"{datetime.date(2024, 1, 5):%Y-%m-%d}", f"{datetime.date(2024, 1, 5):%d/%m}")
print(f"{x:>{10}}{y!r:>{10}}", f"{'':*^5}", f"{'a':}", f"{x:}", f"{'=':=^5}" if False else f"{'=':-^5}", f"{x!r}", f"{lst!s:>12}")
print(f"{lambda_ := 3}" if False else f"{(lambda_ := 3)}", lambda_)
print(f"{'a' 'b'}", f"{x:{'0'}{'5'}}", f"{'{'}", f"{'}'}", f"{'{}'.format(5)}", f"{"'"}{'"'}")
print(f"{x!r:{'>'}{5}}", f"{1_000}", f"{0x10}", f"{x == 3}", f"{x != 4}", f"{x >= 3=}", f"{x:}" f"{y:.1f}", f"{  x  }", f"{x }", f"{ x}", f"{  x  =  }")
