"""Thirty epochs on exported features by the quickest loop that plain PyTorch allows on one thread.

What makes it quick: an epoch's rows are gathered once and its batches are views; AdamW works on lists of tensors
(foreach); gradients are dropped, not zeroed; within an epoch no number travels from tensor to Python.

Usage: training.py FOLDER [SEED], where FOLDER holds content.bin (n x d float32), target.bin (n float32) and
trained.bin (n bytes), as org.twinreel.bench.whole.FeatureFiles writes them.
"""

import inspect
import math
import pathlib
import sys

import numpy
import torch

from measured import Stopwatch, tell
from model import ALPHA, HybridNetwork, loss_terms

EPOCHS = 30
BATCH = 256
CLIPPING = torch.nn.utils.clip_grad_norm_
FOREACH_CLIP = {"foreach": True} if "foreach" in inspect.signature(CLIPPING).parameters else {}


class Rows:
    """A share of the movies: their rows, features and targets side by side."""

    def __init__(self, content, target, rows):
        self.rows = rows
        self.content = content[rows]
        self.target = target[rows]

    def batches(self, order=None):
        """Views of at most BATCH movies, in the given order."""
        whole = (self.content, self.rows, self.target)
        ordered = whole if order is None else tuple(tensor[order] for tensor in whole)
        return zip(*(tensor.split(BATCH) for tensor in ordered))


def train_epoch(network, optimizer, train):
    """One pass; rows that fill no last batch rest. Returns the sum of the batches' errors as a tensor."""
    network.train()
    parameters = list(network.parameters())
    total = torch.zeros(())
    order = torch.randperm(len(train.rows))
    for content, rows, target in train.batches(order[: len(order) // BATCH * BATCH]):
        optimizer.zero_grad(set_to_none=True)
        mse, alignment = loss_terms(*network(content, rows), target)
        (mse + ALPHA * alignment).backward()
        CLIPPING(parameters, 1.0, **FOREACH_CLIP)
        optimizer.step()
        total += mse.detach()
    return total


@torch.inference_mode()
def validation_mse(network, held):
    """The mean over batches of their mean squared errors, without dropout."""
    network.eval()
    errors = [loss_terms(*network(content, rows), target)[0] for content, rows, target in held.batches()]
    return torch.stack(errors).mean().item()


def train(network, train_rows, held):
    """All epochs; returns the lowest validation error and keeps the parameters that reached it."""
    optimizer = torch.optim.AdamW(network.parameters(), lr=3e-4, weight_decay=1e-4, foreach=True)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=EPOCHS, eta_min=1e-5)
    best, kept = math.inf, {}
    for _ in range(EPOCHS):
        train_epoch(network, optimizer, train_rows)
        schedule.step()
        mse = validation_mse(network, held)
        if mse < best:
            best = mse
            kept = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    network.load_state_dict(kept)
    return best


def main():
    folder = pathlib.Path(sys.argv[1])
    torch.set_num_threads(1)
    torch.manual_seed(int(sys.argv[2]) if len(sys.argv) > 2 else 42)
    target = torch.from_numpy(numpy.fromfile(folder / "target.bin", numpy.float32))
    content = torch.from_numpy(numpy.fromfile(folder / "content.bin", numpy.float32)).view(len(target), -1)
    trained = torch.from_numpy(numpy.fromfile(folder / "trained.bin", numpy.int8) == 1)
    train_rows = Rows(content, target, trained.nonzero().squeeze(1))
    held = Rows(content, target, (~trained).nonzero().squeeze(1))
    network = HybridNetwork(len(target), content.shape[1])
    stopwatch = Stopwatch()
    best = train(network, train_rows, held)
    tell(*stopwatch.stop(), note=f"best validation MSE {best:.5f}")


if __name__ == "__main__":
    main()
