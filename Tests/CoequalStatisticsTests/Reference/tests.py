"""Reference numbers for tests of groups, tables and survival: scipy, statsmodels, lifelines, brute force."""
import itertools
import warnings
import numpy as np
import pandas as pd
import scipy
import scipy.stats as st
import statsmodels
import lifelines
from lifelines import AalenJohansenFitter, KaplanMeierFitter
from lifelines.statistics import multivariate_logrank_test
from statsmodels.stats.contingency_tables import StratifiedTable, Table2x2

warnings.simplefilter("ignore")
r = lambda v: repr(float(v))
print("scipy", scipy.__version__, "statsmodels", statsmodels.__version__, "lifelines", lifelines.__version__)

a = [1.1, 2.5, 2.5, 3.7, 4.0, 5.2]
b = [2.5, 3.7, 4.4, 6.1, 7.0, 8.3, 9.9]
t = st.ttest_ind(a, b, equal_var=False)
ci = t.confidence_interval(.95)
print("welch", r(t.statistic), r(t.pvalue), r(t.df), r(ci.low), r(ci.high))
ranks = st.rankdata(a + b)
w = ranks[:6].sum()
sums = np.array([ranks[list(k)].sum() for k in itertools.combinations(range(13), 6)])
print("mwu ties exact U", w - 21, "p", r(min(1, 2 * min((sums <= w).mean(), (sums >= w).mean()))))
m = st.mannwhitneyu(a, b, method="asymptotic")
print("mwu ties normal", r(m.pvalue), r(st.mannwhitneyu(a, b, method="asymptotic", use_continuity=False).pvalue))
c, d = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46], [1.15, 0.88, 0.90, 0.74, 1.21]
m = st.mannwhitneyu(c, d, method="exact")
print("mwu exact", m.statistic, r(m.pvalue))

for table in ([[14, 10], [21, 3]], [[3, 1], [1, 3]], [[120, 80], [90, 130]], [[0, 5], [6, 2]]):
    f = [r(st.fisher_exact(table, alternative=q)[1]) for q in ("two-sided", "less", "greater")]
    k = Table2x2(np.array(table, float))
    try: ci = k.riskratio_confint()
    except Exception: ci = (np.nan, np.nan)
    print("fisher", table, f, "rr", r(k.riskratio), ci)

strata = [np.array(q, float) for q in ([[14, 10], [21, 3]], [[5, 20], [8, 15]], [[2, 1], [7, 9]], [[11, 25], [10, 29]])]
s = StratifiedTable(strata)
print("MH or", r(s.oddsratio_pooled), "se", r(s.logodds_pooled_se), [r(v) for v in s.oddsratio_pooled_confint()])
for q in (True, False):
    x = s.test_null_odds(correction=q)
    print("CMH", q, r(x.statistic), r(x.pvalue))

# delayed entry, ties, two causes
rng = np.random.default_rng(7)
entry = np.round(rng.uniform(0, 3, 40) * (rng.random(40) < .5), 1)
stop = entry + np.round(rng.exponential(5, 40) + .1, 1)
cause = rng.choice([0, 1, 2], 40, p=[.3, .4, .3])
group = rng.integers(0, 3, 40)
stratum = rng.integers(0, 2, 40)
print("spells", [(float(round(x, 1)), float(round(y, 1)), int(z), int(g), int(q)) for x, y, z, g, q in zip(entry, stop, cause, group, stratum)])
entry, stop = np.round(entry, 1), np.round(stop, 1)
k = KaplanMeierFitter().fit(stop, cause > 0, entry=entry)
at = [1, 3, 5.5, 8]
# Greenwood by hand, with n from the definition: entry < t <= exit
def km(t):
    S, G = 1, 0
    for u in sorted(set(stop[cause > 0])):
        if u > t: break
        n = ((entry < u) & (stop >= u)).sum(); dd = ((stop == u) & (cause > 0)).sum()
        S *= 1 - dd / n; G += dd / (n * (n - dd))
    return S, S * np.sqrt(G)
for t in at: print("km", t, r(k.predict(t)), r(km(t)[0]), r(km(t)[1]))
print("km ci loglog", k.confidence_interval_survival_function_.loc[:5.5].iloc[-1].tolist(), "median", k.median_survival_time_)
# lifelines breaks ties by chance: the sums by hand, and lifelines where there are no ties
def aj(t, which, entry, stop, cause):
    S, F, rows = 1, 0, []
    for u in sorted(set(stop[cause > 0])):
        if u > t: break
        n = ((entry < u) & (stop >= u)).sum(); dd = ((stop == u) & (cause > 0)).sum(); cc = ((stop == u) & (cause == which)).sum()
        F += S * cc / n; rows.append((F, S, n, dd, cc)); S *= 1 - dd / n
    v = sum((F - f)**2 * dd / (n * (n - dd)) for f, s, n, dd, cc in rows if n > dd)
    v += sum(s * s * cc * (n - cc) / n**3 for f, s, n, dd, cc in rows) - 2 * sum((F - f) * s * cc / n**2 for f, s, n, dd, cc in rows)
    return F, np.sqrt(v)
for t in at: print("aj", t, *[r(v) for v in aj(t, 1, entry, stop, cause)])
e2, s2, c2 = [0, 0, 0, 0, 0, 0, 1, 2], [3, 5, 6.5, 7, 9, 11, 12, 13], [1, 2, 1, 0, 2, 1, 0, 1]
f = AalenJohansenFitter().fit(s2, c2, 1, entry=e2)
print("aj no ties", f.cumulative_density_.iloc[:, 0].round(17).to_dict(), f.variance_.pow(.5).to_dict(), f.confidence_interval_.loc[11].tolist())
print("aj by hand", [r(v) for v in aj(11, 1, np.array(e2, float), np.array(s2, float), np.array(c2))])

def logrank(strat):
    K = 3; z = np.zeros(K); V = np.zeros((K, K)); E = np.zeros(K)
    for q in set(strat):
        for u in sorted(set(stop[(cause > 0) & (strat == q)])):
            risk = (entry < u) & (stop >= u) & (strat == q); ev = (stop == u) & (cause > 0) & (strat == q)
            n, dd = risk.sum(), ev.sum(); p = np.array([(risk & (group == g)).sum() for g in range(K)]) / n
            z += np.array([(ev & (group == g)).sum() for g in range(K)]) - dd * p; E += dd * p
            if n > 1: V += dd * (n - dd) / (n - 1) * (np.diag(p) - np.outer(p, p))
    x = z @ np.linalg.pinv(V) @ z
    return r(x), r(st.chi2.sf(x, K - 1)), E.tolist()
print("logrank", logrank(np.zeros(40)), "stratified", logrank(stratum))
x = multivariate_logrank_test(stop - entry + 0, group, cause > 0)
print("lifelines logrank, no delayed entry", r(x.test_statistic), r(x.p_value))

import numpy as np
v = np.array([3.1, 1.2, 9.9, 4.4, 4.4, 0.7, 6.5]); w = np.array([1, 2, 1, 3, 1, 2, 1.])
names = ["inverted_cdf", "averaged_inverted_cdf", "closest_observation", "interpolated_inverted_cdf", "hazen",
         "weibull", "linear", "median_unbiased", "normal_unbiased"]
for q in (.1, .25, .5, .9):
    print("quantile", q, [r(np.quantile(v, q, method=n)) for n in names], "weighted", r(np.quantile(v, q, weights=w, method="inverted_cdf")))
from statsmodels.stats.weightstats import DescrStatsW
print("weighted mean", r(np.average(v, weights=w)), "freq var", r(np.cov(v, fweights=w.astype(int))), "rel var", r(np.cov(v, aweights=w)))

v = np.array(a + b)
obs = abs(np.mean(a) - np.mean(b))
k = [abs(np.mean(v[list(c)]) - np.mean(np.delete(v, list(c)))) for c in itertools.combinations(range(13), 6)]
print("permutation", r(np.mean(np.array(k) >= obs - 1e-12)), len(k))
