"""Finds the routes that RouteWork finds, in the same graph, as others do it.

Usage: routes.py networkx|igraph FOLDER COUNT

Prints what RouteWork prints: the median and the worst of the seconds of a question, how many routes were
found, and the sum of their months.
"""

import itertools
import sys
import time

peer, folder, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
moves = [tuple(map(int, line.split())) for line in open(f"{folder}/moves")]
questions = [tuple(map(int, line.split())) for line in open(f"{folder}/questions")]

if peer == "networkx":
    import networkx

    graph = networkx.DiGraph()
    graph.add_weighted_edges_from(moves)

    def find(start, end):
        paths = networkx.shortest_simple_paths(graph, start, end, weight="weight")
        return [networkx.path_weight(graph, p, "weight") for p in itertools.islice(paths, count)]

else:
    import igraph

    roles = 1 + max(max(start, end) for start, end, _ in moves)
    graph = igraph.Graph(n=roles, edges=[move[:2] for move in moves], directed=True)
    weights = [float(move[2]) for move in moves]

    def find(start, end):
        paths = graph.get_k_shortest_paths(start, end, k=count, weights=weights, output="epath")
        return [sum(weights[edge] for edge in path) for path in paths]


times, found, months = [], 0, 0
for start, end in questions:
    begin = time.perf_counter()
    paths = find(start, end)
    times.append(time.perf_counter() - begin)
    found += len(paths)
    months += sum(paths)
times.sort()
print(f"search={times[len(times) // 2]} worst={times[-1]} routes={found} months={round(months)}")
