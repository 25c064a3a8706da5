"""Reference numbers for the tests with pay data: statsmodels on the same files.

Usage: python3 pay.py FOLDER
"""
import sys
import numpy as np
import pandas as pd
import scipy
import statsmodels
import statsmodels.api as sm
import statsmodels.formula.api as smf
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW

print("statsmodels", statsmodels.__version__, "numpy", np.__version__, "scipy", scipy.__version__)
folder = sys.argv[1] + "/"
r = lambda v: repr(float(v))

# --- Four countries: the ladder of columns
d = pd.read_csv(folder + "eu/payroll.csv")
total = d[["base_pay", "bonus", "commission", "shift_allowance", "car_allowance"]].sum(axis=1)
d["y"] = np.log(total / (52 * d.weekly_hours))
d["F"] = (d.gender == "F") * 1.0
ladder = ["F", "F + C(country)", "F + C(country) + C(job_level)",
          "F + C(country) + C(job_level) + C(department)"]
for f in ladder:
    m = smf.ols("y ~ " + f, d).fit()
    print(f, r(m.params["F"]), r(m.bse["F"]), "R2", r(m.rsquared), "adj", r(m.rsquared_adj), "df", m.df_resid)
full = m
for kind in ["HC0", "HC1", "HC2", "HC3"]:
    print(kind, r(m.get_robustcov_results(kind).bse[list(m.params.index).index("F")]))
codes = d.groupby(["entity", "role"]).ngroup().values
c = m.get_robustcov_results("cluster", groups=codes)
i = list(m.params.index).index("F")
print("clusters", len(set(codes)), "CR1 se", r(c.bse[i]), "p", r(c.pvalues[i]), c.conf_int()[i])
h = full.get_influence()
print("leverage max", r(h.hat_matrix_diag.max()), "dfbeta F extremes",
      r(h.dfbeta[:, i].min()), r(h.dfbeta[:, i].max()))

roles = pd.read_csv(folder + "eu/job-evaluation.csv")[["role", "category"]]
e = d.merge(roles, on="role", how="left")
e = e[(e.country == "IT") & (e.category == "Cat D")]
a, b = e.y[e.F == 1], e.y[e.F == 0]
t = CompareMeans(DescrStatsW(a), DescrStatsW(b))
print("welch", r(a.mean() - b.mean()), [r(v) for v in t.ttest_ind(usevar="unequal")])
print("tost", r(t.ttost_ind(np.log(.95), np.log(1.05), usevar="unequal")[0]))
import scipy.stats as st
u = st.mannwhitneyu(a, b, method="asymptotic")
u0 = st.mannwhitneyu(a, b, method="asymptotic", use_continuity=False)
print("mwu", u.statistic, r(u.pvalue), "no correction", r(u0.pvalue), "n", len(a), len(b))

# --- Logib
l = pd.read_csv(folder + "logib/employees.csv")
print("logib rows", len(l), "population 1:", (l.population == 1).sum())
need = ["age", "sex", "years_of_service", "training", "level_of_requirements", "professional_position",
        "activity_rate", "paid_hours", "basic_wage", "allowances", "monthly_wage_13", "special_payments",
        "weekly_hours"]
ok = (l.population == 1) & l[need].notna().all(axis=1) & ~l.personal_number.duplicated(keep=False)
ok &= l.age.between(13, 100) & l.years_of_service.between(0, 85) & l.activity_rate.between(0, 150)
ok &= ~((l.activity_rate > 0) & (l.paid_hours > 0)) & (l.paid_hours <= 300) & (l.basic_wage > 0)
ok &= l.training.between(1, 8) & l.level_of_requirements.between(1, 8) & l.professional_position.between(1, 5)
ok &= (l.age - l.years_of_service) >= 13
l = l[ok]
fte = np.where(l.activity_rate > 0, l.weekly_hours * l.activity_rate / 4000, 12 * l.paid_hours / (52 * 40))
l["y"] = np.log((l.basic_wage + l.allowances + l.monthly_wage_13 + l.special_payments) / fte)
l["T"] = l.training.map(dict(zip(range(1, 9), [17, 15, 14, 15, 13, 12, 11, 7])))
l["E"] = np.maximum(l.age - l["T"] - 6, 0)
l["F"] = (l.sex == "F") * 1.0
X = pd.DataFrame({"one": 1.0, "T": l["T"], "S": l.years_of_service, "E": l["E"], "E2": l["E"]**2})
for v in sorted(l.level_of_requirements.unique())[:-1]: X[f"LoR{v:g}"] = (l.level_of_requirements == v) * 1.0
for v in sorted(l.professional_position.unique())[:-1]: X[f"PP{v:g}"] = (l.professional_position == v) * 1.0
X = X.drop(columns="PP3"); X["F"] = l.F
m = sm.OLS(l.y, X).fit()
print("logib", len(l), r(m.params["F"]), r(m.bse["F"]), r(m.tvalues["F"]), m.df_resid, r(m.rsquared), r(m.rsquared_adj))
print("kennedy", r(np.expm1(m.params["F"] - m.bse["F"]**2 / 2)), "HC3", r(m.get_robustcov_results("HC3").bse[-1]))
b, v = m.params["F"], m.bse["F"]**2
print("van garderen shah", r(np.exp(2 * b) * (np.exp(-v) - np.exp(-2 * v))))
lo = [np.delete(np.arange(len(l)), i) for i in range(len(l))]
g = [sm.OLS(l.y.values[k], X.values[k]).fit().params[-1] for k in lo]
print("leave one out", r(min(g)), r(max(g)))

# --- Chicago
c = pd.read_csv(folder + "oaxaca/chicago.csv").dropna()
c["w"] = np.exp(c.ln_real_wage)
print("chicago", len(c), (c.foreign_born == 0).sum(), (c.foreign_born == 1).sum())


def parts(c, y, cols, factor, group, normal):
    """Independent of the project: coefficients, covariance and means with normalised dummies."""
    A = {}
    for g in (0, 1):
        s = c[c[group] == g]
        Z = np.column_stack([np.ones(len(s)), s[cols].values])
        f = sm.OLS(s[y].values, Z).fit()
        b, V, P = f.params, f.cov_params(), Z
        if normal:
            J = [1 + cols.index(q) for q in factor]
            k = len(J) + 1
            N = np.vstack([np.eye(len(b)), np.zeros(len(b))])
            N[0, J] += 1 / k
            for a in J: N[a, J] -= 1 / k
            N[-1, J] = -1 / k
            b, V = N @ b, N @ V @ N.T
            P = np.column_stack([Z, 1 - Z[:, J].sum(axis=1)])
        A[g] = (b, V, P.mean(axis=0), np.cov(P.T) / len(s))
    return A


def component(x, Vx, b, Vb):
    return r(x @ b), r(np.sqrt(x @ Vb @ x + b @ Vx @ b + np.trace(Vx @ Vb)))


A = parts(c, "w", ["age", "female", "LTHS", "some_college", "college", "advanced_degree"],
          ["LTHS", "some_college", "college", "advanced_degree"], "foreign_born", True)
(b1, V1, x1, W1), (b2, V2, x2, W2) = A[0], A[1]
print("endowments", component(x1 - x2, W1 + W2, b2, V2))
print("coefficients", component(x2, W2, b1 - b2, V1 + V2))
print("interaction", component(x1 - x2, W1 + W2, b1 - b2, V1 + V2))
q = .5
print("half explained", component(x1 - x2, W1 + W2, q * b1 + q * b2, q * q * (V1 + V2)))
print("half unexplained", component(q * x1 + q * x2, q * q * (W1 + W2), b1 - b2, V1 + V2))
