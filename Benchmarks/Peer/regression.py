"""Fits the regression that RegressionWork fits, on the same columns, as others do it.

Usage: regression.py pyfixest|absorbed|statsmodels classical|hc3 FOLDER THREADS

`absorbed` is pyfixest with all factors but gender taken out before, which gives fewer coefficients and
has no errors of the kind HC3.

Prints what RegressionWork prints: the best of the seconds of the fits, the rows, and some coefficients,
each with its standard error.
"""

import os
import sys
import time

peer, errors, folder, threads = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4]
for name in ("NUMBA_NUM_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS"):
    os.environ[name] = threads

import numpy
import pandas

factors = ["gender", "track", "level", "function", "country"]
columns = {name: numpy.fromfile(f"{folder}/{name}", dtype=numpy.int32) for name in factors}
for name in ["tenure", "tenure2", "age", "pay"]:
    columns[name] = numpy.fromfile(f"{folder}/{name}", dtype=numpy.float64)
people = pandas.DataFrame(columns)
for name in factors:
    people[name] = people[name].astype("category")
numbers = ["tenure", "tenure2", "age"]

if peer in ("pyfixest", "absorbed"):
    import pyfixest

    if peer == "absorbed":
        formula = "pay ~ gender + tenure + tenure2 + age | track + level + function + country"
    else:
        formula = "pay ~ C(gender) + C(track) + C(level) + C(function) + C(country)"
        formula += " + tenure + tenure2 + age"
    kind = "HC3" if errors == "hc3" else "iid"
    # HC3 as MacKinnon and White have it is without the factor n / (n - k).
    correction = {"ssc": pyfixest.ssc(k_adj=False)} if errors == "hc3" else {}

    def fit():
        model = pyfixest.feols(
            formula, people, vcov=kind, copy_data=False, store_data=False, lean=True, **correction
        )
        return model.coef(), model.se()

else:
    import statsmodels.api as statsmodels

    def fit():
        parts = [pandas.get_dummies(people[name], prefix=name, drop_first=True) for name in factors]
        design = pandas.concat(parts + [people[numbers]], axis=1).to_numpy(dtype=float)
        design = numpy.column_stack([numpy.ones(len(people)), design])
        result = statsmodels.OLS(people["pay"].to_numpy(), design).fit(
            cov_type="HC3" if errors == "hc3" else "nonrobust"
        )
        names = ["intercept"]
        for name in factors:
            names += [f"{name}:{level}" for level in people[name].cat.categories[1:]]
        names += numbers
        return dict(zip(names, result.params)), dict(zip(names, result.bse))


def value(results, name):
    """A coefficient by our name; programs write levels in different ways."""
    if name == "intercept" and name not in results:
        name = "Intercept"
    if name in results:
        return results[name]
    factor, level = name.split(":")
    for key in results.keys():
        if factor in key and key.endswith((f"[T.{level}]", f"[{level}]", f"::{level}")):
            return results[key]
    raise KeyError(name)


best = None
# The first fit of pyfixest compiles.
for _ in range(1 if peer == "statsmodels" else 3):
    start = time.perf_counter()
    coefficients, deviations = fit()
    seconds = time.perf_counter() - start
    best = seconds if best is None else min(best, seconds)
wanted = ["intercept", "gender:1", "track:17", "country:25", "tenure", "tenure2"]
if peer == "absorbed":
    wanted = ["gender:1", "tenure", "tenure2"]
figures = [
    f"{name}={value(results, key):.15g}"
    for key in wanted
    for name, results in ((key, coefficients), (key + "~", deviations))
]
print(f"fit={best} rows={len(people)}", *figures)
