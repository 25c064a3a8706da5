"""Reference numbers for covariances, on Longley's data: statsmodels. Filip and others: mpmath on exact powers."""
import numpy as np
import mpmath as mp
import scipy.stats as st
import statsmodels
import statsmodels.api as sm
from statsmodels.datasets import longley

print("statsmodels", statsmodels.__version__)
r = lambda v: repr(float(v))
d = longley.load_pandas()
y, X = d.endog, sm.add_constant(d.exog[["UNEMP", "ARMED", "YEAR"]] - [0, 0, 1947])
m = sm.OLS(y, X).fit()
print("params", [r(v) for v in m.params], "aic-free adj", r(m.rsquared_adj))
for k in ["HC0", "HC1", "HC2", "HC3"]: print(k, [r(v) for v in m.get_robustcov_results(k).bse])
g = np.arange(16) // 3
c = m.get_robustcov_results("cluster", groups=g)
print("CR1", [r(v) for v in c.bse], "p YEAR", r(c.pvalues[3]), [r(v) for v in c.conf_int()[3]], "clusters", len(set(g)))
i = m.get_influence()
print("leverage", [r(v) for v in i.hat_matrix_diag[:3]], "dfbeta YEAR", [r(v) for v in i.dfbeta[:3, 3]])
print("t", r(st.t.ppf(.975, 267) + st.t.ppf(.8, 267)))

# --- Filip: the exact solution for powers as doubles hold them. Data: ../ReferenceDatasets.swift
import re
text = open(__file__.rsplit("/", 2)[0] + "/ReferenceDatasets.swift").read() if "/" in __file__ else open("../ReferenceDatasets.swift").read()
take = lambda name: np.array([float(v) for v in re.findall(r"-?\d+\.\d+", text.split(f"static let {name}: [Double] = [")[1].split("]")[0])])
x, y = take("filipX"), take("filipY")
mp.mp.dps = 80
powers = [np.ones(82), x]
while len(powers) < 11: powers.append(powers[-1] * x)
A = mp.matrix([[mp.mpf(float(p[i])) for p in powers] for i in range(82)])
Y = mp.matrix([mp.mpf(float(v)) for v in y])
b = mp.lu_solve(A.T * A, A.T * Y)
e = Y - A * b
V = (A.T * A)**-1 * (sum(v * v for v in e) / 71)
print("filip", len(x), [r(v) for v in b], [r(mp.sqrt(V[i, i])) for i in range(11)])
