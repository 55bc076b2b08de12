for s in ["", "a b", "ab cd", "AB\tfF", " 00 ", "abc", "xy", "a", "zé", "é", "1g", "12 3"]:
    try: print(repr(s), bytes.fromhex(s))
    except ValueError as e: print(repr(s), e)
print(b"\x00\xab\x10".hex("-"), b"".hex(), bytearray(b"zz").hex(), bytes.fromhex("deadBEEF"))
