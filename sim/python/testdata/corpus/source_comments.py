#!/usr/bin/env python3
# -*- coding: utf-8 -*-


    # indented comment
"""Module doc."""


def f():  # trailing
        # deeper
    """Doc."""
  # shallower
    return (  # inside
        1 +  # plus
        # alone
        2
    )  # end


print(f(), __doc__, f.__doc__); print("two"); print("three") ;
if f(): print("one line"); print("more")
x = 1; y = 2;
print(x,

      # blank lines above
      y)
while x: x -= 1  # loop
else: pass
for i in range(2): pass; print(i)
class A: pass
class B: x = 1; y = 2
print(B.x + B.y, A.__doc__)
\

print("after a continued blank line")
if x == 0 and \
        y == 2:
    print("continued")



# the end
