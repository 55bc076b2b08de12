class A:
    x = 1

    def m(self):
        return self.y

    class Inner:
        z = undefined + 1
