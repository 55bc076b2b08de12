"""Module docstring."""
import sys
VERSION = (1, 2)
def main(argv=None):
    argv = sys.argv[1:] if argv is None else argv
    print("main", argv, __name__, __doc__)
    return 0
class Config:
    debug = False
    def __init__(self, **kw):
        for k, v in kw.items():
            if not hasattr(type(self), k):
                raise TypeError(f"unknown option {k!r}")
            setattr(self, k, v)
if __name__ == "__main__":
    print(Config(debug=True).debug, ".".join(map(str, VERSION)))
    try:
        Config(nope=1)
    except TypeError as e:
        print(e)
    sys.exit(main([]))
