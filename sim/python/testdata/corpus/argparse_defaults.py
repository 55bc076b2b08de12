import argparse

parser = argparse.ArgumentParser(description="Download pages with several threads.", epilog="That is all.")
parser.add_argument("urls", nargs="*", default=["a", "b"], help="what to download")
parser.add_argument("-t", "--threads", type=int, default=4, metavar="N", help="how many threads (default: %(default)s)")
parser.add_argument("--delay", type=float, default="0.5", help="seconds")
parser.add_argument("-v", "--verbose", action="store_true")
parser.add_argument("--no-color", dest="color", action="store_false", help="no colors")
parser.add_argument("-m", "--mode", choices=["fast", "slow"], default="fast")
parser.add_argument("--log-file")
parser.add_argument("-q", action="count", default=0)
parser.add_argument("-i", "--include", action="append", help="a pattern that files must match to be included in the download of all the pages")
args = parser.parse_args()
print(args)
print(args.threads + 1, args.delay, args.verbose, args.color, args.log_file, args.urls, vars(args)["mode"])
print(parser.parse_args(["-t", "8", "x", "y", "--delay=2", "-vqq", "--mode", "slow", "-i", "a", "--include=b", "--no-color"]))
print(parser.parse_args(["-t8", "--verb", "--log", "f.txt", "--", "-x"]))
print(parser.parse_known_args(["--what", "z", "-t", "1"]))
print(parser.prog, parser.format_usage())
print(parser.format_help())


def fails(p, *args):
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code)


for bad in (["-t", "many"], ["-t"], ["--mode", "odd"], ["--nope"], ["--delay=x"], ["--verbose=1"], ["-vz"]):
    fails(parser, *bad)
p = argparse.ArgumentParser(prog="tool", add_help=False)
p.add_argument("source")
p.add_argument("target", nargs="?", default="out")
p.add_argument("--size", nargs=2, type=int, metavar=("W", "H"))
p.add_argument("--need", required=True)
group = p.add_mutually_exclusive_group()
group.add_argument("--one", action="store_const", const=1)
group.add_argument("--two", action="store_const", const=2)
fails(p)
fails(p, "s", "--need", "n")
fails(p, "s", "t", "--need", "n", "--size", "1", "2", "--two")
fails(p, "s", "t", "u", "--need", "n")
fails(p, "s", "--need", "n", "--size", "1")
fails(p, "--need", "n", "--one", "--two", "s")
print(p.format_help())
g = argparse.ArgumentParser(prog="git")
sub = g.add_subparsers(dest="command", help="what to do")
add = sub.add_parser("add", help="add files")
add.add_argument("files", nargs="+")
add.set_defaults(run="run add")
log = sub.add_parser("log")
log.add_argument("-n", type=int, default=10)
fails(g, "add", "x", "y")
fails(g, "log", "-n", "3")
fails(g)
fails(g, "push")
fails(g, "add")
print(g.format_help())
ns = argparse.Namespace(a=1, b="x")
print(ns, ns == argparse.Namespace(a=1, b="x"), "a" in ns, argparse.Namespace())


def positive(text):
    n = int(text)
    if n <= 0:
        raise argparse.ArgumentTypeError(f"{n} is not positive")
    return n


h = argparse.ArgumentParser(prog="h", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
h.add_argument("--n", type=positive, default=1, help="a number")
h.add_argument("--flag", action=argparse.BooleanOptionalAction, default=True)
h.add_argument("--version", action="version", version="%(prog)s 1.2")
fails(h, "--n", "-3")
fails(h, "--n", "0")
fails(h, "--no-flag")
fails(h, "--version")
fails(h, "-h")
