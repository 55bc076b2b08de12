import nest
leaves = 4


def look():
    return nest.straw * 2
