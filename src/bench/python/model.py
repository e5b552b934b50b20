"""The tutorial's two-branch network and its loss, written for PyTorch."""

import torch
from torch import nn
from torch.nn import functional

EMBEDDING = 64
DROPOUT = 0.3
ALPHA = 0.1


class HybridNetwork(nn.Module):
    """content -> ce, row -> cfe, both -> score."""

    def __init__(self, movies, columns):
        super().__init__()
        self.content = nn.Sequential(
            nn.Linear(columns, 256),
            nn.LayerNorm(256),
            nn.GELU(),
            nn.Dropout(DROPOUT),
            nn.Linear(256, 128),
            nn.LayerNorm(128),
            nn.GELU(),
            nn.Dropout(DROPOUT),
            nn.Linear(128, EMBEDDING),
        )
        self.cf = nn.Embedding(movies, EMBEDDING)
        nn.init.normal_(self.cf.weight, std=0.01)
        self.fusion = nn.Sequential(
            nn.Linear(2 * EMBEDDING, 128),
            nn.LayerNorm(128),
            nn.GELU(),
            nn.Dropout(DROPOUT),
            nn.Linear(128, 64),
            nn.GELU(),
            nn.Linear(64, 1),
            nn.Sigmoid(),
        )

    def forward(self, content, rows):
        ce = self.content(content)
        cfe = self.cf(rows)
        score = self.fusion(torch.cat((ce, cfe), dim=1)).squeeze(1)
        return ce, cfe, score


def loss_terms(ce, cfe, score, target):
    """Mean squared error, and the mean of 1 - cos(ce, cfe)."""
    mse = functional.mse_loss(score, target)
    alignment = (1 - functional.cosine_similarity(ce, cfe, dim=1)).mean()
    return mse, alignment
