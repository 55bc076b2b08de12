import argparse
import pathlib

p = argparse.ArgumentParser(prog="t", description="A long description " * 8, usage="%(prog)s [options]")
p.add_argument("--path", type=pathlib.PurePosixPath if hasattr(pathlib, "PurePosixPath") else str, default="a/b", help="where 100%% of it goes")
p.add_argument("--pairs", nargs="*", default=[], metavar=("K", "V"))
p.add_argument("--list", nargs="+", type=int)
p.add_argument("--maybe", nargs="?", const="const", default="default")
p.add_argument("--three", nargs=3)
p.add_argument("-x", "--extra-long-option-name", help="help on its own line because the option is long")
p.add_argument("-D", dest="defs", action="append", default=None, type=lambda s: tuple(s.split("=")))
p.add_argument("--ext", action="extend", nargs="+", default=["z"])
p.add_argument("--level", type=int, choices=range(1, 4), default=2)
print(p.parse_args([]))
print(p.parse_args(["--list", "1", "2", "--maybe", "--pairs", "a", "b", "-D", "k=v", "-Dj=w", "--ext", "q"]))
print(p.parse_args(["--maybe", "given", "--three", "1", "2", "3", "--level", "3", "-xvalue"]))
print(p.parse_args(["--list", "-1", "-2"]).list, p.get_default("level"))
p.set_defaults(level=1, other="o")
print(p.parse_args([]).level, p.parse_args([]).other)
print(p.format_help())
for bad in (["--list"], ["--three", "1"], ["--level", "9"], ["--list", "x"], ["positional"]):
    try:
        p.parse_args(bad)
    except SystemExit as e:
        print("exit", e.code)
q = argparse.ArgumentParser(prog="q", exit_on_error=False)
q.add_argument("--n", type=int)
try:
    q.parse_args(["--n", "x"])
except argparse.ArgumentError as e:
    print("ArgumentError", e)
parent = argparse.ArgumentParser(add_help=False)
parent.add_argument("--shared", type=int, default=7)
child = argparse.ArgumentParser(prog="child", parents=[parent])
child.add_argument("name")
print(child.parse_args(["n"]), child.parse_args(["--shared", "1", "n"]))
g = child.add_argument_group("more", "a group of options")
g.add_argument("--in-group", action="store_true", help="inside")
print(child.format_help())
for wrong in (lambda: child.add_argument("--shared"), lambda: child.add_argument("a", "b"), lambda: child.add_argument("--t", type=5), lambda: child.add_argument("--t", action="nope"), lambda: child.add_argument("pos", required=True)):
    try:
        wrong()
    except (argparse.ArgumentError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
