class Point:
    def __init__(self, x, y):
        self.x = self._check(x)
        self.y = self._check(y)
    @staticmethod
    def _check(v):
        if not isinstance(v, (int, float)):
            raise TypeError(f"coordinate must be a number, not {type(v).__name__}")
        return v
print(Point(1, 2).x)
points = [Point(*p) for p in [(1, 2), (3, "4")]]
