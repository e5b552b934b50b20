"""One top-10 query over 10,000 unit vectors of 128 dimensions with NumPy: the median of many calls.

Usage: query.py [ROWS]
"""

import statistics
import sys

import numpy

from measured import Stopwatch, tell

DIMENSIONS = 128
K = 10
WARM_UP = 500
CALLS = 2000


def top(vectors, query):
    """The K rows most similar to a row, best first, without the row itself."""
    scores = vectors @ vectors[query]
    scores[query] = -numpy.inf
    candidates = numpy.argpartition(scores, -K)[-K:]
    return candidates[numpy.argsort(-scores[candidates])]


def main():
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    vectors = numpy.random.default_rng(42).standard_normal((rows, DIMENSIONS), numpy.float32)
    vectors /= numpy.linalg.norm(vectors, axis=1, keepdims=True)
    walls, cpus = [], []
    for call in range(WARM_UP + CALLS):
        stopwatch = Stopwatch()
        top(vectors, call * 7919 % rows)
        wall, cpu = stopwatch.stop()
        if call >= WARM_UP:
            walls.append(wall)
            cpus.append(cpu)
    tell(statistics.median(walls), statistics.median(cpus), note=f"median of {CALLS} calls")


if __name__ == "__main__":
    main()
