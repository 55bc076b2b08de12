import sys
print(sys.version_info >= (3, 8), sys.version_info.major, sys.version_info[0])
print(sys.argv, sys.platform, sys.maxsize, sys.getswitchinterval())
sys.setswitchinterval(1e-3)
print(sys.getswitchinterval(), "sys" in sys.modules, sys.byteorder)
class W:
    def write(self, s):
        sys.__stdout__.write(s.upper())
old = sys.stdout
sys.stdout = W()
print("hello", 1)
sys.stdout = old
print("x", file=sys.stderr)
print([sys.getsizeof(x) for x in (0, 1, 2**30, 1.5, "", "abc", b"", b"ab", [], (), (1,), {}, {1: 2}, set(), None, True, range(3))])
sys.exit("bye")
