from collections import deque
makers = {
    "str": lambda: "ab Cd", "list": lambda: [3, 1, 2], "tuple": lambda: (1, 2, 1), "dict": lambda: {"a": 1, 2: "b"}, "set": lambda: {1, 2}, "frozenset": lambda: frozenset([1]), "bytes": lambda: b"ab c", "bytearray": lambda: bytearray(b"ab"), "int": lambda: 5, "float": lambda: 2.5, "range": lambda: range(5), "deque": lambda: deque([1, 2]), "bool": lambda: True, "slice": lambda: slice(1, 2), "property": lambda: property(len), "generator": lambda: (x for x in [1]), "exception": lambda: ValueError("v"),
    "dictkeys": lambda: {"a": 1}.keys(), "listiter": lambda: iter([1]),
}
names = {
    "str": "capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill",
    "list": "append clear copy count extend index insert pop remove reverse sort",
    "tuple": "count index",
    "dict": "clear copy fromkeys get items keys pop popitem setdefault update values",
    "set": "add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop remove symmetric_difference symmetric_difference_update union update",
    "frozenset": "copy difference intersection isdisjoint issubset issuperset symmetric_difference union",
    "bytes": "capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill",
    "bytearray": "append clear copy extend insert pop remove reverse find upper decode",
    "int": "as_integer_ratio bit_count bit_length conjugate from_bytes to_bytes is_integer",
    "float": "as_integer_ratio conjugate fromhex hex is_integer",
    "range": "count index",
    "deque": "append appendleft clear copy count extend extendleft index insert pop popleft remove reverse rotate",
    "bool": "__and__ bit_length", "slice": "indices", "property": "getter setter deleter", "generator": "send throw close", "exception": "with_traceback add_note", "dictkeys": "isdisjoint", "listiter": "__next__",
}
argsets = [(), (1,), ("a",), (None,), ([1],), ("a", "b"), (1, 2), (b"a",), (0, "x", 1), (-1,)]
skip = {("list", "sort"), ("bytes", "center"), ("bytes", "ljust"), ("bytes", "rjust"), ("bytes", "split"), ("bytes", "rsplit"), ("set", "symmetric_difference"), ("frozenset", "symmetric_difference"), ("deque", "rotate"), ("slice", "indices"), ("generator", "throw")}
for t, mk in makers.items():
    for n in names[t].split():
        if n.startswith("__") or (t, n) in skip:
            continue
        groups = {}
        for args in argsets:
            x = mk()
            try:
                r = getattr(x, n)(*args)
                shown = repr(r)
            except Exception as e:
                shown = f"{type(e).__name__}: {e}"
            if "0x" in shown and " at " in shown:
                shown = type(r).__name__
            if t in ("list", "dict", "set", "bytearray", "deque"):
                shown += f" {x}"
            groups.setdefault(shown, []).append(args)
        for shown, argsets_of in groups.items():
            print(f"{t}.{n}", *argsets_of, "->", shown)
