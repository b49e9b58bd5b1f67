"""The BG/NBD fit of test/bench/bgNbdScipy.ts by scipy: the same likelihood, vectorised, as the package lifetimes does."""
import json, sys, time
import numpy as np
from scipy.optimize import minimize
from scipy.special import betaln, gammaln

x, t_x, T = (np.array(column, float) for column in json.load(sys.stdin))
unit = T.mean()
t_x, T = t_x / unit, T / unit


def loss(logs):
    r, alpha, a, b = np.exp(logs)
    stay = -(r + x) * np.log(alpha + T)
    left = np.where(x > 0, np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * np.log(alpha + t_x), -np.inf)
    own = gammaln(r + x) - gammaln(r) + r * np.log(alpha) + betaln(a, b + x) - betaln(a, b)
    return -(own + np.logaddexp(stay, left)).mean()


times = []
for _ in range(3):
    start = time.perf_counter()
    found = minimize(loss, np.zeros(4), method="L-BFGS-B")
    times.append((time.perf_counter() - start) * 1000)
r, alpha, a, b = np.exp(found.x)
print(json.dumps({"milliseconds": sorted(times)[1], "parameters": [r, alpha * unit, a, b], "loss": found.fun}))
