from math import sqrt
print(sqrt(4))
try:
    from math import no_such_thing
except ImportError as e:
    print(type(e).__name__)
try:
    import no_such_module_at_all
except ModuleNotFoundError as e:
    print(e, e.name)
raise ImportError("by hand", name="mod")
