import hen
print("an egg of a hen with", hen.feathers)
