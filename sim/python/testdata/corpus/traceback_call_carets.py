def area(w, h):
    return w * h


class Shape:
    def __init__(self, w):
        self.w = w

    def double(self):
        return area(self.w) * 2


s = Shape(3)
print(1 + s.double() + 2)
