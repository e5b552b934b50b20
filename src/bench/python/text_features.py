"""One call of scikit-learn in a fresh process: the TF-IDF of the overviews, or the truncated SVD of that.

Usage: text_features.py tfidf|svd CSV
"""

import sys

import pandas
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer

from measured import Stopwatch, tell


def main():
    what, csv = sys.argv[1:]
    movies = pandas.read_csv(csv).dropna(subset=["overview", "title", "vote_average"])
    overviews = movies["overview"].tolist()
    vectorizer = TfidfVectorizer(max_features=5000, stop_words="english", ngram_range=(1, 2))
    stopwatch = Stopwatch()
    weights = vectorizer.fit_transform(overviews)
    if what == "tfidf":
        tell(*stopwatch.stop(), note=f"{weights.nnz} non-zeros")
        return
    svd = TruncatedSVD(100, algorithm="randomized", n_iter=5, random_state=42)
    stopwatch = Stopwatch()
    svd.fit_transform(weights)
    tell(*stopwatch.stop(), note=f"explained variance {svd.explained_variance_ratio_.sum():.4f}")


if __name__ == "__main__":
    main()
