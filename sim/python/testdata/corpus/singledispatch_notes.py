from functools import singledispatch, singledispatchmethod
from typing import Union


@singledispatch
def show(x):
    return f"? {x}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register
def _(x: list):
    return f"list of {len(x)}"


@show.register
def _(x: float | None):
    return f"float or none {x}"


print(show(1), show([1, 2]), show(2.5), show(None), show("a"), show(True))




try:
    @show.register
    def _(x):
        pass
except TypeError as e:
    print(str(e).split(":")[0])
