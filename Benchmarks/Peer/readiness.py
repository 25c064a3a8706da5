"""Compares everybody with every role as ReadinessWork does, as others do it.

Usage: readiness.py numpy|polars FOLDER PEOPLE THREADS

Prints what ReadinessWork prints: the best of the seconds, the people, and sums over the benches.
"""

import os
import sys
import time

peer, folder, people, threads = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "POLARS_MAX_THREADS"):
    os.environ[name] = threads

import numpy

competencies, roles = 60, 200
levels = numpy.fromfile(f"{folder}/levels", dtype=numpy.uint8).reshape(competencies, people)
bars = numpy.fromfile(f"{folder}/bars", dtype=numpy.uint8).reshape(roles, competencies)
highest = numpy.where(levels == 0, 127, levels).astype(numpy.uint8)

if peer == "numpy":

    def benches(columns):
        counts = []
        for role in range(roles):
            asked = numpy.flatnonzero(bars[role])
            # Only what the role asks for, column by column: less work than the whole matrix.
            met = numpy.ones(people, dtype=bool)
            for place in asked:
                met &= columns[place] >= bars[role, place]
            counts.append(int(met.sum()))
        return counts

    def work():
        return benches(levels), benches(highest)

elif peer == "numpy-matrix":
    low, high = numpy.ascontiguousarray(levels.T), numpy.ascontiguousarray(highest.T)

    def benches(rows):
        return [int((rows >= bars[role]).all(axis=1).sum()) for role in range(roles)]

    def work():
        return benches(low), benches(high)

else:
    import polars

    def frame(columns):
        return polars.DataFrame({f"c{place}": columns[place] for place in range(competencies)})

    low, high = frame(levels), frame(highest)

    def benches(rows):
        sums = []
        for role in range(roles):
            asked = numpy.flatnonzero(bars[role])
            if len(asked) == 0:
                sums.append(polars.len().alias(f"r{role}"))
                continue
            met = polars.all_horizontal(
                [polars.col(f"c{place}") >= int(bars[role, place]) for place in asked]
            )
            sums.append(met.sum().alias(f"r{role}"))
        return [int(value) for value in rows.lazy().select(sums).collect().row(0)]

    def work():
        return benches(low), benches(high)


best = None
for _ in range(1 if peer == "numpy-matrix" else 2):
    start = time.perf_counter()
    ready, at_best = work()
    seconds = time.perf_counter() - start
    best = seconds if best is None else min(best, seconds)
sums = [sum((place + 1) * count for place, count in enumerate(counts)) for counts in (ready, at_best)]
print(f"fit={best} people={people} ready={sums[0]} atBest={sums[1]}")
