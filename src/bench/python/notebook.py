"""The tutorial's notebook as a script: from the CSV file to the first three lists, in the way notebooks are written.

Usage: notebook.py CSV
"""

import ast
import copy
import random
import sys

import numpy
import pandas
import torch
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MinMaxScaler, MultiLabelBinarizer
from torch.nn import functional
from torch.utils.data import DataLoader, Dataset

from measured import Stopwatch, tell
from model import ALPHA, HybridNetwork, loss_terms

SEED = 42
EPOCHS = 30
BATCH = 256
K = 10
QUERY = "Inception"


def clean(csv):
    """The movies kept, with genre lists and release years."""
    movies = pandas.read_csv(csv).dropna(subset=["overview", "title", "vote_average"]).reset_index(drop=True)
    movies["genre_ids"] = movies["genre_ids"].apply(parse_list)
    movies["release_year"] = pandas.to_datetime(movies["release_date"], errors="coerce").dt.year.fillna(0)
    movies[["vote_count", "popularity"]] = movies[["vote_count", "popularity"]].fillna(0)
    return movies


def parse_list(text):
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return []


def features(movies):
    """The content matrix and the target."""
    vectorizer = TfidfVectorizer(max_features=5000, stop_words="english", ngram_range=(1, 2))
    svd = TruncatedSVD(100, algorithm="randomized", n_iter=5, random_state=SEED)
    text = svd.fit_transform(vectorizer.fit_transform(movies["overview"]))
    genres = MultiLabelBinarizer().fit_transform(movies["genre_ids"])
    columns = ["vote_average", "vote_count", "popularity", "release_year"]
    numeric = MinMaxScaler().fit_transform(movies[columns])
    score = movies["vote_average"] * numpy.log1p(movies["vote_count"])
    target = MinMaxScaler().fit_transform(score.to_numpy().reshape(-1, 1)).ravel()
    content = numpy.hstack([text, genres, numeric]).astype(numpy.float32)
    return content, target.astype(numpy.float32)


class Movies(Dataset):
    """One movie an item."""

    def __init__(self, content, target, rows):
        self.content = torch.tensor(content[rows])
        self.rows = torch.tensor(rows)
        self.target = torch.tensor(target[rows])

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, position):
        return self.content[position], self.rows[position], self.target[position]


def train_epoch(network, optimizer, loader):
    network.train()
    total = 0.0
    for content, rows, target in loader:
        optimizer.zero_grad()
        mse, alignment = loss_terms(*network(content, rows), target)
        (mse + ALPHA * alignment).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        total += mse.item()
    return total / len(loader)


def validate(network, loader):
    network.eval()
    total = 0.0
    with torch.no_grad():
        for content, rows, target in loader:
            total += loss_terms(*network(content, rows), target)[0].item()
    return total / len(loader)


def train(content, target):
    """The network with the parameters of its best epoch, and that epoch's validation error."""
    train_rows, held_rows = train_test_split(numpy.arange(len(target)), test_size=0.2, random_state=SEED)
    train_loader = DataLoader(Movies(content, target, train_rows), batch_size=BATCH, shuffle=True, drop_last=True)
    held_loader = DataLoader(Movies(content, target, held_rows), batch_size=BATCH)
    network = HybridNetwork(len(target), content.shape[1])
    optimizer = torch.optim.AdamW(network.parameters(), lr=3e-4, weight_decay=1e-4)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=EPOCHS, eta_min=1e-5)
    best, kept = float("inf"), None
    for epoch in range(1, EPOCHS + 1):
        train_mse = train_epoch(network, optimizer, train_loader)
        mse = validate(network, held_loader)
        schedule.step()
        if mse < best:
            best, kept = mse, copy.deepcopy(network.state_dict())
        print(f"epoch {epoch}: train {train_mse:.5f}, validation {mse:.5f}")
    network.load_state_dict(kept)
    return network, best


def embeddings(network, content):
    """Unit vectors of every movie by mode."""
    network.eval()
    with torch.no_grad():
        ce = functional.normalize(network.content(torch.tensor(content)), dim=1)
        cfe = functional.normalize(network.cf.weight, dim=1)
        hybrid = functional.normalize(torch.cat((ce, cfe), dim=1), dim=1)
    return {"content": ce.numpy(), "cf": cfe.numpy(), "hybrid": hybrid.numpy()}


def recommend(vectors, query):
    scores = vectors @ vectors[query]
    return [row for row in numpy.argsort(-scores) if row != query][:K]


def main():
    stopwatch = Stopwatch()
    torch.set_num_threads(1)
    random.seed(SEED)
    numpy.random.seed(SEED)
    torch.manual_seed(SEED)
    movies = clean(sys.argv[1])
    content, target = features(movies)
    network, best = train(content, target)
    query = movies.index[movies["title"].str.lower() == QUERY.lower()][0]
    for mode, vectors in embeddings(network, content).items():
        print(mode, movies.loc[recommend(vectors, query), "title"].tolist())
    tell(*stopwatch.stop(), note=f"best validation MSE {best:.5f}")


if __name__ == "__main__":
    main()
