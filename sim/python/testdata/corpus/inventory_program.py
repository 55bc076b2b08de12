class Product:
    def __init__(self, name, price, quantity=0):
        self.name = name
        self.price = price
        self.quantity = quantity

    @property
    def total(self):
        return self.price * self.quantity

    def __str__(self):
        return f"{self.name:<10} ${self.price:>8.2f} x {self.quantity:>3} = ${self.total:>9.2f}"

    def __repr__(self):
        return f"Product({self.name!r}, {self.price}, {self.quantity})"

    def __eq__(self, other):
        return isinstance(other, Product) and self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def __lt__(self, other):
        return self.price < other.price


class OutOfStock(Exception):
    def __init__(self, product, wanted):
        super().__init__(f"only {product.quantity} of {product.name} left, {wanted} wanted")
        self.product = product


class Inventory:
    def __init__(self):
        self._products = {}

    def add(self, product):
        if product.name in self._products:
            self._products[product.name].quantity += product.quantity
        else:
            self._products[product.name] = product
        return self

    def remove(self, name, n=1):
        product = self._products[name]
        if product.quantity < n:
            raise OutOfStock(product, n)
        product.quantity -= n
        return product.price * n

    def __iter__(self):
        return iter(sorted(self._products.values()))

    def __len__(self):
        return len(self._products)

    def __contains__(self, name):
        return name in self._products

    def __getitem__(self, name):
        return self._products[name]

    @property
    def total(self):
        return sum(p.total for p in self)

    @classmethod
    def from_rows(cls, text):
        inv = cls()
        for line in text.strip().splitlines():
            name, price, qty = (part.strip() for part in line.split(","))
            inv.add(Product(name, float(price), int(qty)))
        return inv


inv = Inventory.from_rows("""
apple, 0.5, 100
pear, 0.75, 40
melon, 3.2, 5
apple, 0.5, 20
""")
for p in inv:
    print(p)
print("-" * 42)
print(f"{'total':<24} ${inv.total:>9.2f}", len(inv), "apple" in inv, "kiwi" in inv)
for name, n in [("apple", 10), ("melon", 6), ("kiwi", 1)]:
    try:
        print(f"sold {n} {name} for {inv.remove(name, n):.2f}")
    except OutOfStock as e:
        print("error:", e, e.product.quantity)
    except KeyError as e:
        print("no such product:", e)
print(list(inv), max(inv), min(inv).name, inv["pear"])
print({p: p.quantity for p in inv})
