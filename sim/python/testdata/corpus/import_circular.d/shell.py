from chick import beak
colour = "white"
