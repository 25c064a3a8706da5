"""Reads a table of people and finds the quartiles of pay by track and level, as others do it.

Usage: tables.py duckdb|polars|pandas FILE THREADS

Prints what TableWork prints: seconds of reading, the best of three times for the quartiles, the rows,
and the quartiles of one group.
"""

import os
import sys
import time

peer, path, threads = sys.argv[1], sys.argv[2], int(sys.argv[3])
shares = [0.25, 0.5, 0.75]
os.environ["POLARS_MAX_THREADS"] = str(threads)


def best(work):
    times = []
    for _ in range(3):
        start = time.perf_counter()
        result = work()
        times.append(time.perf_counter() - start)
    return min(times), result


if peer == "duckdb":
    import duckdb

    database = duckdb.connect(config={"threads": threads})
    start = time.perf_counter()
    database.execute(f"create table people as select * from read_csv('{path}')")
    read = time.perf_counter() - start
    query = "select track, level, quantile_cont(pay, [0.25, 0.5, 0.75]) from people group by all"
    quartiles, groups = best(lambda: database.execute(query).fetchall())
    rows = database.execute("select count(*) from people").fetchone()[0]
    one = next(group[2] for group in groups if group[:2] == ("TRACK06", "L3"))
elif peer == "polars":
    import polars

    start = time.perf_counter()
    people = polars.read_csv(path, try_parse_dates=True)
    read = time.perf_counter() - start
    pay = [polars.col("pay").quantile(share, "linear").alias(str(share)) for share in shares]
    quartiles, groups = best(lambda: people.group_by("track", "level").agg(pay))
    rows = len(people)
    one = groups.filter(polars.col("track") == "TRACK06", polars.col("level") == "L3").rows()[0][2:]
else:
    import pandas

    start = time.perf_counter()
    people = pandas.read_csv(path, parse_dates=["hired"])
    read = time.perf_counter() - start
    quartiles, groups = best(lambda: people.groupby(["track", "level"])["pay"].quantile(shares))
    rows = len(people)
    one = groups["TRACK06"]["L3"].tolist()

values = ",".join(f"{value:.4f}" for value in one)
print(f"read={read} quartiles={quartiles} rows={rows} of={values}")
