# Standard output that goes somewhere else.
import contextlib
import io
import sys

buffer = io.StringIO()
with contextlib.redirect_stdout(buffer):
    print("captured")
    sys.stdout.write("directly\n")
print(repr(buffer.getvalue()))
with open("out.txt", "w") as f, contextlib.redirect_stdout(f):
    print("in the file")
print(open("out.txt").read(), end="")
errors = io.StringIO()
with contextlib.redirect_stderr(errors):
    print("to errors", file=sys.stderr)
print(repr(errors.getvalue()))
with contextlib.closing(io.StringIO("text")) as s:
    print(s.read())
print(s.closed)
old, sys.stdout = sys.stdout, io.StringIO()
print("hidden")
text, sys.stdout = sys.stdout.getvalue(), old
print(repr(text))


class Tee:
    def __init__(self, *files):
        self.files = files

    def write(self, text):
        for f in self.files:
            f.write(text)

    def flush(self):
        for f in self.files:
            f.flush()


with open("tee.txt", "w") as f:
    with contextlib.redirect_stdout(Tee(sys.stdout, f)):
        print("twice", 1, flush=True)
print(open("tee.txt").read(), end="")
