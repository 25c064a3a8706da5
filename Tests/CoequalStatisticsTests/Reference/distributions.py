"""Makes DistributionReference.swift: probabilities to 17 digits with mpmath, compared with scipy.

Usage: python3 distributions.py > ../DistributionReference.swift
"""
import sys
import mpmath as mp
import scipy
import scipy.stats as st

mp.mp.dps = 60
f = lambda v: repr(float(v))
worst = {}


def note(kind, exact, other):
    exact, other = float(exact), float(other)
    if exact > 1e-300 and other == other:
        worst[kind] = max(worst.get(kind, 0), abs(other / exact - 1))


def beta_tails(x, y, a, b):
    whole = mp.beta(a, b)
    def part(x, a, b):
        return x**a / a * mp.hyp2f1(a, 1 - b, a + 1, x) / whole
    if x * (a + b) < a:
        low = part(x, a, b)
        # the upper tail by its own series, so that it has digits of its own
        up = part(y, b, a) if y < mp.mpf('0.9999') else 1 - low
        return low, up
    up = part(y, b, a)
    low = part(x, a, b) if x < mp.mpf('0.9999') else 1 - up
    return low, up


def student(df, t):
    df, t = mp.mpf(df), mp.mpf(t)
    low, up = beta_tails(t * t / (df + t * t), df / (df + t * t), mp.mpf(1) / 2, df / 2)
    return (1 - up / 2, up / 2) if t >= 0 else (up / 2, 1 - up / 2)


def fdist(d1, d2, x):
    d1, d2, x = mp.mpf(d1), mp.mpf(d2), mp.mpf(x)
    return beta_tails(d1 * x / (d1 * x + d2), d2 / (d1 * x + d2), d1 / 2, d2 / 2)


def chi2(df, x):
    # At 350 digits one less the lower tail keeps enough of the upper one.
    with mp.workdps(350):
        a, x = mp.mpf(df) / 2, mp.mpf(x) / 2
        term = total = mp.mpf(1)
        n = a
        while term > total * mp.mpf(10) ** -345:
            n += 1
            term *= x / n
            total += term
        low = total * mp.exp(a * mp.log(x) - x - mp.loggamma(a + 1))
        return low, 1 - low


def table(name, type_, rows):
    print(f"  static let {name}: [{type_}] = [")
    for r in rows:
        print("    " + r + ",")
    print("  ]\n")


print("// Made by Reference/distributions.py with mpmath %s at 60 digits." % mp.__version__)
print("\nenum DistributionReference {")
xs = [-37.5, -30, -20, -10, -5, -2.5, -1, -0.5, -1e-3, 0, 1e-8, 0.3, 1, 1.96, 3, 6.5, 15, 25.3, 37.5]
rows = []
for x in xs:
    low, up = mp.ncdf(mp.mpf(x)), mp.ncdf(-mp.mpf(x))
    note('normal', up, st.norm.sf(x))
    rows.append(f"({f(x)}, {f(low)}, {f(up)})")
table("normal", "(Double, Double, Double)", rows)
rows = []
for df in [1, 2, 2.5, 5, 9.3, 30, 226.40966, 267, 3428, 1e5, 1e9]:
    for t in [-40, -7.92513781, -1.96, -0.1, 1e-6, 0.5, 1.5, 3, 22.5, 100, 1e6]:
        if df >= 1e4 and abs(t) > 40: continue
        low, up = student(df, t)
        if min(low, up) < mp.mpf('1e-290'): continue
        note('t', up, st.t.sf(t, df))
        rows.append(f"({f(df)}, {f(t)}, {f(low)}, {f(up)})")
table("student", "(Double, Double, Double, Double)", rows)
rows = []
for d1, d2 in [(1, 1), (1, 30), (3, 7.5), (12, 267), (5, 100000), (200, 300)]:
    for x in [1e-6, 0.01, 0.5, 0.99, 1.01, 2, 4.5, 30, 1000]:
        low, up = fdist(d1, d2, x)
        if min(low, up) < mp.mpf('1e-290'): continue
        note('F', up, st.f.sf(x, d1, d2))
        rows.append(f"({f(d1)}, {f(d2)}, {f(x)}, {f(low)}, {f(up)})")
table("fisher", "(Double, Double, Double, Double, Double)", rows)
rows = []
for df in [0.5, 1, 2, 3, 10, 55.5, 1000, 20000]:
    for r in [1e-6, 0.1, 0.5, 0.9, 1, 1.1, 2, 5, 16.8]:
        x = df * r
        low, up = chi2(df, x)
        if min(low, up) < mp.mpf('1e-290'): continue
        note('chi2', up, st.chi2.sf(x, df))
        rows.append(f"({f(df)}, {f(x)}, {f(low)}, {f(up)})")
rows.append("(1.0, 16.79294099, %s, %s)" % tuple(map(f, chi2(1, 16.79294099))))
table("chiSquared", "(Double, Double, Double, Double)", rows)
rows = []
for n, p in [(1, 0.3), (10, 0.5), (48, 0.7291), (1000, 1e-3), (20000, 0.25)]:
    P, Q = mp.mpf(p), 1 - mp.mpf(p)
    terms = [Q**n]
    for i in range(n):
        terms.append(terms[-1] * (n - i) / (i + 1) * P / Q)
    for k in sorted({0, 1, int(n * p * 0.8), int(n * p), int(n * p * 1.2) + 1, n - 1}):
        if k < 0 or k > n: continue
        low, up = mp.fsum(terms[:k + 1]), mp.fsum(terms[k + 1:])
        if low < mp.mpf('1e-290') or (up and up < mp.mpf('1e-290')): continue
        note('binomial', up, st.binom.sf(k, n, p))
        rows.append(f"({n}, {f(p)}, {k}, {f(terms[k])}, {f(low)}, {f(up)})")
table("binomial", "(Int, Double, Int, Double, Double, Double)", rows)
rows = []
for N, K, n in [(48, 35, 24), (20, 7, 12), (1000, 300, 50), (100000, 20000, 3000)]:
    mean = n * K / N
    first = max(0, n + K - N)
    with mp.workdps(400):
        terms = {first: mp.binomial(K, first) * mp.binomial(N - K, n - first) / mp.binomial(N, n)}
        for i in range(first, min(n, K)):
            terms[i + 1] = terms[i] * (K - i) * (n - i) / (i + 1) / (N - K - n + i + 1)
        for k in sorted({first, int(mean * 0.7), int(mean), int(mean * 1.3), min(n, K) - 1}):
            low = mp.fsum(v for i, v in terms.items() if i <= k)
            up = mp.fsum(v for i, v in terms.items() if i > k)
            if low < mp.mpf('1e-290') or (up and up < mp.mpf('1e-290')): continue
            note('hypergeometric', up, st.hypergeom.sf(k, N, K, n))
            rows.append(f"({N}, {K}, {n}, {k}, {f(terms[k])}, {f(low)}, {f(up)})")
table("hypergeometric", "(Int, Int, Int, Int, Double, Double, Double)", rows)
rows = [f"({f(x)}, {f(mp.loggamma(mp.mpf(x)))})" for x in
        [1e-300, 1e-10, 0.1, 0.5, 0.999999, 1.000001, 1.4616321449683623, 1.5, 1.999, 2.001, 2.5, 3, 5.5,
         9.99, 10, 12.3, 100, 1e6, 1e15, 1e300]]
table("logGamma", "(Double, Double)", rows)
print("}")
print("scipy", scipy.__version__, "differs at most by", worst, file=sys.stderr)
