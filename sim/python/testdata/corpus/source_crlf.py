# lines that end in CR LF
def f(x):
    """Two
    lines."""
    if x:
        return "a" \
            "b"

    return (1,
            2)

print(f(1), f(0), repr(f.__doc__), len("""a
b"""))
s = "one\
two"
print(s)
print(undefined +
      1)
