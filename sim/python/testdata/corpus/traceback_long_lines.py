def concat(first_argument_name, second_argument_name, third_argument_name):
    return first_argument_name + second_argument_name + third_argument_name
result = concat("a", "b", "c") + concat("d", "e", concat("f", "g", "h")) + concat("i", "j", 5) + "the end of a rather long line"
print(result)
