class Leaf:
    value = None
class Branch:
    def __init__(self): self.leaf = Leaf()
tree = {"root": [Branch(), Branch()]}
print(tree["root"][1].leaf.value)
print(tree["root"][0].leaf.value.upper())
