import sys
n = sys.stdout.write("hello\n")
print(n, sys.stdout.writable(), sys.stdout.isatty(), sys.stdout.name, sys.stderr.name, sys.stdin.name)
sys.stderr.write("an error\n")
sys.stdout.writelines(["a", "b\n"])
sys.stdout.flush()
print("x", file=sys.stderr, flush=True)
print("y", "z", sep="|", end="?\n", file=sys.stderr)
try:
    sys.stdout.write(5)
except TypeError as e:
    print(e)
try:
    input()
except EOFError as e:
    print("EOF:", e)
try:
    input("prompt> ")
except EOFError as e:
    print("|", repr(e))
print(sys.stdin.readline() == "", sys.stdin.read() == "", [line for line in sys.stdin])
try:
    input(1, 2)
except TypeError as e:
    print(e)
print(sys.stdout is sys.stdout, sys.stdout is sys.__stdout__, sys.stdout.encoding, sys.stdout.closed)
for i in range(3):
    sys.stdout.write(str(i) + " ")
print()
print("done", file=None)
