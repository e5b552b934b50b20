"""The evaluation of a whole catalogue with NumPy: five lists a query, their figures, and bootstrap intervals.

Usage: evaluation.py FOLDER, with the files that org.twinreel.bench.EvaluationFiles wrote. Queries go through in blocks,
so that every step is one call on arrays; only the resamples' counts are made one by one.
"""

import sys
from pathlib import Path

import numpy

from measured import Stopwatch, tell

K = 10
BLOCK = 500
RESAMPLES = 999
PERSISTENCE = 0.9
MODE_PAIRS = ((0, 1), (0, 2), (1, 2))
COMPARISONS = ((2, 0), (2, 1), (0, 1), (0, 3), (1, 3), (2, 3))
SOURCES = 5
METRICS = 5


def load(folder):
    """Unit embeddings (n × e), genres (n × g of 0 and 1), votes (n), and which movies were trained (n)."""
    votes = numpy.fromfile(folder / "votes.bin", "<i8")
    rows = len(votes)
    content = numpy.fromfile(folder / "content-unit.bin", "<f4").reshape(rows, -1)
    cf = numpy.fromfile(folder / "cf-unit.bin", "<f4").reshape(rows, -1)
    genres = numpy.fromfile(folder / "genres.bin", numpy.uint8).reshape(rows, -1).astype(numpy.float32)
    trained = numpy.fromfile(folder / "trained.bin", numpy.uint8).astype(bool)
    return content, cf, genres, votes, trained


def best(scores, queries):
    """The K highest columns of each row, best first, without the query's own."""
    scores[numpy.arange(len(queries)), queries] = -numpy.inf
    candidates = numpy.argpartition(scores, -K, axis=1)[:, -K:]
    order = numpy.argsort(-numpy.take_along_axis(scores, candidates, 1), axis=1, kind="stable")
    return numpy.take_along_axis(candidates, order, 1)


def drawn(random, queries, rows):
    """K distinct rows a query, not the query: drawn with a spare and drawn again where two are the same."""
    lists = random.integers(0, rows, (len(queries), K))
    while True:
        ordered = numpy.sort(numpy.column_stack([lists, queries]), axis=1)
        wrong = (ordered[:, 1:] == ordered[:, :-1]).any(axis=1)
        if not wrong.any():
            return lists
        lists[wrong] = random.integers(0, rows, (int(wrong.sum()), K))


def percentiles(votes):
    """The share of movies with fewer votes, equals counting half."""
    ascending = numpy.sort(votes)
    below = numpy.searchsorted(ascending, votes, "left")
    up_to = numpy.searchsorted(ascending, votes, "right")
    return (below + up_to) / (2 * len(votes))


def figures(lists, queries, content, genres, counts, percentile, trained):
    """Genre overlap, genre Jaccard, diversity, vote percentile and untrained share of each list."""
    common = numpy.einsum("bg,bkg->bk", genres[queries], genres[lists])
    either = counts[queries][:, None] + counts[lists] - common
    jaccard = numpy.divide(common, either, out=numpy.zeros_like(common), where=either > 0)
    total = content[lists].sum(axis=1, dtype=numpy.float64)
    diversity = 1 - ((total**2).sum(axis=1) - K) / (K * (K - 1))
    return [
        (common > 0).mean(axis=1),
        jaccard.mean(axis=1),
        diversity,
        percentile[lists].mean(axis=1),
        (~trained[lists]).mean(axis=1),
    ]


def agreement(one, other):
    """Overlap and extrapolated rank-biased overlap of two lists a query."""
    same = one[:, :, None] == other[:, None, :]
    common = numpy.stack([same[:, :depth, :depth].sum(axis=(1, 2)) for depth in range(1, K + 1)], axis=1)
    depths = numpy.arange(1, K + 1)
    share = common / depths
    rbo = share[:, -1] * PERSISTENCE**K + (1 - PERSISTENCE) / PERSISTENCE * (share * PERSISTENCE**depths).sum(axis=1)
    return [share[:, -1], rbo]


def gini(times):
    """The Gini index of how often movies are recommended."""
    ascending = numpy.sort(times)
    rows = len(times)
    return ((2 * numpy.arange(1, rows + 1) - rows - 1) * ascending).sum() / ((rows - 1) * ascending.sum())


def intervals(table, trained, random):
    """Means and 95 % intervals of every column and paired difference, for all, trained and untrained queries."""
    groups = [numpy.flatnonzero(trained), numpy.flatnonzero(~trained)]
    times = [numpy.empty((RESAMPLES, len(group)), numpy.float32) for group in groups]
    for resample in range(RESAMPLES):
        for group, counts in zip(groups, times):
            counts[resample] = numpy.bincount(random.integers(0, len(group), len(group)), minlength=len(group))
    sums = [counts @ table[group].astype(numpy.float32) for group, counts in zip(groups, times)]
    means = [(sums[0] + sums[1]) / len(table), sums[0] / len(groups[0]), sums[1] / len(groups[1])]
    tails = [24, RESAMPLES - 25]
    for resampled in means:
        numpy.sort(resampled, axis=0)[tails]
        for one, other in COMPARISONS:
            columns = resampled[:, one * METRICS : (one + 1) * METRICS]
            difference = columns - resampled[:, other * METRICS : (other + 1) * METRICS]
            numpy.sort(difference, axis=0)[tails]
    return table.mean(axis=0)


def evaluate(content, cf, genres, votes, trained):
    """The mean of every figure."""
    rows = len(votes)
    random = numpy.random.default_rng(42)
    counts = genres.sum(axis=1)
    percentile = percentiles(votes)
    most_voted = numpy.argsort(-votes, kind="stable")[: K + 1]
    table = numpy.empty((rows, SOURCES * METRICS + 2 * len(MODE_PAIRS)))
    recommended = numpy.zeros((SOURCES, rows), numpy.int64)
    for start in range(0, rows, BLOCK):
        queries = numpy.arange(start, min(rows, start + BLOCK))
        by_content = content[queries] @ content.T
        by_cf = cf[queries] @ cf.T
        popular = numpy.where(most_voted[None, :] == queries[:, None], -1, most_voted[None, :])
        popular = numpy.take_along_axis(popular, numpy.argsort(popular < 0, axis=1, kind="stable"), 1)[:, :K]
        hybrid = best(0.5 * by_content + 0.5 * by_cf, queries)
        lists = [best(by_content, queries), best(by_cf, queries), hybrid, drawn(random, queries, rows), popular]
        columns = []
        for source, found in enumerate(lists):
            columns += figures(found, queries, content, genres, counts, percentile, trained)
            recommended[source] += numpy.bincount(found.ravel(), minlength=rows)
        for one, other in MODE_PAIRS:
            columns += agreement(lists[one], lists[other])
        table[queries] = numpy.stack(columns, axis=1)
    means = intervals(table, trained, random)
    return means, (recommended > 0).mean(axis=1), [gini(times) for times in recommended]


def main():
    data = load(Path(sys.argv[1]))
    stopwatch = Stopwatch()
    means, coverage, _ = evaluate(*data)
    wall, cpu = stopwatch.stop()
    overlap = means[: SOURCES * METRICS : METRICS]
    shown = " ".join(f"{value:.4f}" for value in overlap)
    tell(wall, cpu, note=f"genre overlap {shown}, coverage of content {coverage[0]:.4f}")


if __name__ == "__main__":
    main()
