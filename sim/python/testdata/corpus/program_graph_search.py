from collections import deque
import heapq
graph = {"A": {"B": 4, "C": 1}, "B": {"D": 1}, "C": {"B": 2, "D": 5}, "D": {}}
def bfs(start, goal):
    seen, queue = {start: None}, deque([start])
    while queue:
        node = queue.popleft()
        if node == goal:
            path = []
            while node is not None:
                path.append(node)
                node = seen[node]
            return path[::-1]
        for n in graph[node]:
            if n not in seen:
                seen[n] = node
                queue.append(n)
def dijkstra(start):
    dist, todo = {}, [(0, start)]
    while todo:
        d, node = heapq.heappop(todo)
        if node in dist:
            continue
        dist[node] = d
        for n, w in graph[node].items():
            heapq.heappush(todo, (d + w, n))
    return dist
def dfs(node, seen=None):
    seen = set() if seen is None else seen
    seen.add(node)
    yield node
    for n in graph[node]:
        if n not in seen:
            yield from dfs(n, seen)
def topo(g):
    out, state = [], {}
    def visit(n):
        if state.get(n) == 1:
            raise ValueError(f"cycle at {n}")
        if n not in state:
            state[n] = 1
            for m in g[n]:
                visit(m)
            state[n] = 2
            out.append(n)
    for n in g:
        visit(n)
    return out[::-1]
print(bfs("A", "D"), dijkstra("A"), list(dfs("A")), topo(graph), bfs("D", "A"))
try:
    topo({"x": ["y"], "y": ["x"]})
except ValueError as e:
    print(e)
maze = ["S.#", "..#", "#.E"]
cells = {(r, c): ch for r, row in enumerate(maze) for c, ch in enumerate(row) if ch != "#"}
start = next(k for k, v in cells.items() if v == "S")
frontier, steps = {start}, 0
seen = set(frontier)
while not any(cells[p] == "E" for p in frontier):
    frontier = {(r + dr, c + dc) for r, c in frontier for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)) if (r + dr, c + dc) in cells} - seen
    seen |= frontier
    steps += 1
print(steps, sorted(seen))
def queens(n, row=0, cols=()):
    if row == n:
        yield cols
        return
    for c in range(n):
        if all(c != cc and abs(c - cc) != row - r for r, cc in enumerate(cols)):
            yield from queens(n, row + 1, cols + (c,))
print(next(queens(6)), len(list(queens(6))))
