n = 3
while n:
    n -= 1
    if n == 1:
        try:
            print([1, 2, 3][n + 5])
        except IndexError as e:
            print("caught", e)
            continue
        finally:
            print("finally", n)
else:
    print("else")
    assert n, "n is used up"
