"""Sobol indices of outputs in a file, timed: by SALib where SALIB_PATH (folders, separated as in PATH) has it, and by the same
formulae in NumPy, a bootstrap as counts times products. Reads one request a line (JSON), answers one line."""
import json, os, sys, time
import numpy as np

sys.path[:0] = [p for p in os.environ.get("SALIB_PATH", "").split(os.pathsep) if p]
try:
    from SALib.analyze import sobol as salib
except Exception as fault:  # whatever keeps it from loading is what has to be said
    salib, absent = None, f"{type(fault).__name__}: {fault}"


def by_numpy(y, k, second, resamples, seed):
    step = 2 * k + 2 if second else k + 2
    y = (y - y.mean()) / y.std()
    rows = y.reshape(-1, step)
    n = len(rows)
    a, b, ab = rows[:, 0], rows[:, -1], rows[:, 1 : k + 1]
    parts = [b[:, None] * (ab - a[:, None]), 0.5 * (ab - a[:, None]) ** 2]
    pairs = [(i, j) for i in range(k) for j in range(i + 1, k)] if second else []
    if second:
        ba = rows[:, k + 1 : 2 * k + 1]
        parts.append(np.stack([ba[:, i] * ab[:, j] - a * b for i, j in pairs], axis=1))
    products = np.hstack([*parts, (a + b)[:, None], (a * a + b * b)[:, None]])
    drawn = np.random.default_rng(seed).integers(n, size=(resamples, n))
    counts = np.vstack([np.ones(n), *(np.bincount(row, minlength=n) for row in drawn)]).astype(float)
    sums = counts @ products / n
    mean = sums[:, -2] / 2
    shares = sums[:, :-2] / (sums[:, -1] / 2 - mean * mean)[:, None]
    for row, (i, j) in enumerate(pairs):
        shares[:, 2 * k + row] -= shares[:, i] + shares[:, j]
    low, high = np.quantile(shares[1:], [0.025, 0.975], axis=0)
    return shares[0]


def by_salib(y, k, second, resamples, seed):
    problem = {"num_vars": k, "names": [str(i) for i in range(k)], "bounds": [[0, 1]] * k}
    found = salib.analyze(problem, y, calc_second_order=second, num_resamples=resamples, seed=seed)
    pairs = [found["S2"][i, j] for i in range(k) for j in range(i + 1, k)] if second else []
    return np.concatenate([found["S1"], found["ST"], pairs])


def timed(work, *args):
    start = time.perf_counter()
    result = work(*args)
    return time.perf_counter() - start, [float(x) for x in result]


for line in sys.stdin:
    ask = json.loads(line)
    args = (np.fromfile(ask["file"]), ask["factors"], ask["secondOrder"], ask["resamples"], 7)
    answer = {"numpy": timed(by_numpy, *args), "salib": None if salib is None else timed(by_salib, *args)}
    if salib is None:
        answer["absent"] = absent
    print(json.dumps(answer), flush=True)
