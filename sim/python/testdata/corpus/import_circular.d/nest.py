import branch
straw = branch.leaves + 1


def twig():
    return branch.look()
