"""Reference routes: the best simple paths of random graphs by networkx.

Usage: python3 routes.py > routes.txt

Each graph is a line `graph NODES`, a line `move FROM TO WEIGHT` for each of its moves, and a line
`path WEIGHT NODE NODE …` for each of the best paths from the first node to the last one, the best first.
Weights are large, so that no two paths weigh the same.
"""
import itertools
import random

import networkx

print("# networkx", networkx.__version__)
for seed, (nodes, moves, paths) in enumerate(
    [(6, 14, 50), (12, 40, 40), (30, 120, 40), (60, 400, 30), (120, 500, 60)]
):
    lots = random.Random(seed)
    graph = networkx.DiGraph()
    graph.add_nodes_from(range(nodes))
    while graph.number_of_edges() < moves:
        start, end = lots.randrange(nodes), lots.randrange(nodes)
        if start != end and not graph.has_edge(start, end):
            graph.add_edge(start, end, weight=lots.randrange(1, 10**9))
    print("graph", nodes)
    for start, end, weight in sorted(graph.edges(data="weight")):
        print("move", start, end, weight)
    best = networkx.shortest_simple_paths(graph, 0, nodes - 1, weight="weight")
    for path in itertools.islice(best, paths):
        print("path", networkx.path_weight(graph, path, "weight"), *path)
