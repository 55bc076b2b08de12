from shell import colour
beak = "yellow"
