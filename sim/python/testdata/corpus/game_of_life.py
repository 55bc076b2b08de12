import sys


class Life:
    def __init__(self, rows):
        self.cells = {(r, c) for r, row in enumerate(rows) for c, ch in enumerate(row) if ch == "#"}
        self.h, self.w = len(rows), len(rows[0])

    def neighbours(self, r, c):
        return sum((r + dr, c + dc) in self.cells for dr in (-1, 0, 1) for dc in (-1, 0, 1) if dr or dc)

    def step(self):
        new = set()
        for r in range(self.h):
            for c in range(self.w):
                n = self.neighbours(r, c)
                if n == 3 or n == 2 and (r, c) in self.cells:
                    new.add((r, c))
        self.cells = new

    def __str__(self):
        return "\n".join("".join("#" if (r, c) in self.cells else "." for c in range(self.w)) for r in range(self.h))


life = Life([".....", "..#..", "..#..", "..#..", "....."])
for generation in range(3):
    sys.stdout.write(f"generation {generation}\n{life}\n")
    life.step()
glider = Life([".#....", "..#...", "###...", "......", "......", "......"])
for _ in range(8):
    glider.step()
print(glider, len(glider.cells), sorted(glider.cells))


def roman(n):
    out = ""
    for value, sym in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]:
        count, n = divmod(n, value)
        out += sym * count
    return out


print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
board = [[" "] * 3 for _ in range(3)]
for i, (r, c) in enumerate([(1, 1), (0, 0), (0, 2), (2, 0), (1, 0), (1, 2)]):
    board[r][c] = "XO"[i % 2]
print("\n-+-+-\n".join("|".join(row) for row in board))
lines = board + [list(col) for col in zip(*board)] + [[board[i][i] for i in range(3)], [board[i][2 - i] for i in range(3)]]
print([p for p in "XO" if [p] * 3 in lines] or "no winner", any(all(c == "X" for c in line) for line in lines))


def queens(n, row=0, cols=()):
    if row == n:
        yield cols
        return
    for c in range(n):
        if all(c != cc and abs(c - cc) != row - rr for rr, cc in enumerate(cols)):
            yield from queens(n, row + 1, cols + (c,))


print(len(list(queens(6))), next(queens(8)))
for c in next(queens(6)):
    print(" ".join("Q" if c == i else "." for i in range(6)))


def spiral(n):
    grid = [[0] * n for _ in range(n)]
    r, c, dr, dc = 0, 0, 0, 1
    for i in range(1, n * n + 1):
        grid[r][c] = i
        if not (0 <= r + dr < n and 0 <= c + dc < n) or grid[r + dr][c + dc]:
            dr, dc = dc, -dr
        r, c = r + dr, c + dc
    return grid


for row in spiral(4):
    print("".join(f"{v:4d}" for v in row))
pascal = [[1]]
for _ in range(6):
    last = pascal[-1]
    pascal.append([1] + [a + b for a, b in zip(last, last[1:])] + [1])
for row in pascal:
    print(" ".join(map(str, row)).center(25).rstrip())
