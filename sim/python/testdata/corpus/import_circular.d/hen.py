import egg
feathers = 3
