"""Compares everybody with every role as ReadinessWork does, as others do it.

Usage: readiness.py numpy|numpy-blocks|numpy-matrix|numpy-bits|polars FOLDER PEOPLE THREADS

Prints what ReadinessWork prints: the best of the seconds, the people, and sums over the benches.

numpy         compares the columns that a role asks for, one after the other
numpy-blocks  the same in blocks of people that stay near the processor, without new memory
numpy-matrix  compares all levels of all people with all of a role at once
numpy-bits    what ReadinessMatrix does: each level compared once, eight people a byte
polars        one expression for each role
"""

import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor

peer, folder, people, threads = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "POLARS_MAX_THREADS"):
    os.environ[name] = threads

import numpy

competencies, roles = 60, 200
levels = numpy.fromfile(f"{folder}/levels", dtype=numpy.uint8).reshape(competencies, people)
bars = numpy.fromfile(f"{folder}/bars", dtype=numpy.uint8).reshape(roles, competencies)
highest = numpy.where(levels == 0, 127, levels).astype(numpy.uint8)
asked = [[int(place) for place in numpy.flatnonzero(bars[role])] for role in range(roles)]
pool = ThreadPoolExecutor(int(threads))

if peer == "numpy":

    def bench(columns, role):
        # Only what the role asks for, column by column: less work than the whole matrix.
        met = numpy.ones(people, dtype=bool)
        for place in asked[role]:
            met &= columns[place] >= bars[role, place]
        return int(numpy.count_nonzero(met))

    def benches(columns):
        return list(pool.map(lambda role: bench(columns, role), range(roles)))

    def work():
        return benches(levels), benches(highest)

elif peer == "numpy-blocks":
    width = 1 << 16

    def block(columns, start):
        part = columns[:, start : start + width]
        met = numpy.empty(part.shape[1], dtype=bool)
        one = numpy.empty_like(met)
        counts = []
        for role in range(roles):
            met.fill(True)
            for place in asked[role]:
                numpy.greater_equal(part[place], bars[role, place], out=one)
                numpy.logical_and(met, one, out=met)
            counts.append(numpy.count_nonzero(met))
        return counts

    def benches(columns):
        parts = pool.map(lambda start: block(columns, start), range(0, people, width))
        return [int(count) for count in numpy.sum(list(parts), axis=0)]

    def work():
        return benches(levels), benches(highest)

elif peer == "numpy-matrix":
    low, high = numpy.ascontiguousarray(levels.T), numpy.ascontiguousarray(highest.T)

    def benches(rows):
        def bench(role):
            return int(numpy.count_nonzero((rows >= bars[role]).all(axis=1)))

        return list(pool.map(bench, range(roles)))

    def work():
        return benches(low), benches(high)

elif peer == "numpy-bits":
    # The last byte is filled up with people who have nothing.
    places = sorted({(place, int(bars[role, place])) for role in range(roles) for place in asked[role]})
    row = {bar: number for number, bar in enumerate(places)}
    wanted = [[row[place, int(bars[role, place])] for place in asked[role]] for role in range(roles)]
    everybody = numpy.packbits(numpy.ones(people, dtype=bool))

    def benches(columns):
        marks = list(pool.map(lambda bar: numpy.packbits(columns[bar[0]] >= bar[1]), places))

        def bench(role):
            met = everybody.copy()
            for mark in wanted[role]:
                met &= marks[mark]
            return int(numpy.bitwise_count(met).sum(dtype=numpy.int64))

        return list(pool.map(bench, range(roles)))

    def work():
        return benches(levels), benches(highest)

else:
    import polars

    def frame(columns):
        return polars.DataFrame({f"c{place}": columns[place] for place in range(competencies)})

    low, high = frame(levels), frame(highest)

    def benches(rows):
        sums = []
        for role in range(roles):
            if not asked[role]:
                sums.append(polars.len().alias(f"r{role}"))
                continue
            met = polars.all_horizontal(
                [polars.col(f"c{place}") >= int(bars[role, place]) for place in asked[role]]
            )
            sums.append(met.sum().alias(f"r{role}"))
        return [int(value) for value in rows.lazy().select(sums).collect().row(0)]

    def work():
        return benches(low), benches(high)


best = None
for _ in range(1 if peer == "numpy-matrix" else 3):
    start = time.perf_counter()
    ready, at_best = work()
    seconds = time.perf_counter() - start
    best = seconds if best is None else min(best, seconds)
sums = [sum((place + 1) * count for place, count in enumerate(counts)) for counts in (ready, at_best)]
print(f"fit={best} people={people} ready={sums[0]} atBest={sums[1]}")
