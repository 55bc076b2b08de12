x = 5
if x is 5:
    print("is 5")
if x is not "s" and x is None:
    print("no")
print("\d \. \400", b"\q", r"\d", "ok \\d")
print(f"\w{x}\s", """a
\z""")
try:
    assert (x == 6, "always true")
    print((1, 2)[0], [1, 2][True])
except TypeError as e:
    print(e)


def never():
    "text"(5)
    [1]["a"]
    None[0]
    [1, 2](3)
    (1, 2)(3)
    {1: 2}(3)
    "s"["t"]
    "s"[1.5]
    {1}[0]
    (i for i in x)[0]
    (lambda: 0)[1]
    f"{x}"()
    [1][None]
    [1][2, 3]
    1()
    x is () or x is []
    x is -1
    "a" is x is 1.5
    [1]["a"] = 5
    [1][1:2], "abc"[-1], {"a": 1}["a"]


print("\8 \_ \'", '\"')
