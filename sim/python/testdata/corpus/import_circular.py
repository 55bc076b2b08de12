try:
    import hen
except AttributeError as e:
    print(e)
try:
    import chick
except ImportError as e:
    print(str(e).split(" (/")[0])
import nest
print(nest.straw, nest.twig())
try:
    nest.stone
except AttributeError as e:
    print(e)
