"""The network: a BERT encoder (Devlin et al. 2019) with one linear head, and the loss that it is trained with."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from onrecord.attribution.tagger.decode import BUCKETS, LINKS, OUTPUTS, ROLES, TAGS, WIDTH
from onrecord.attribution.tagger.pieces import SHAPES

LAYERS, HEADS, SIZE, INNER, VOCABULARY, PLACES = 6, 12, 384, 1536, 30522, 512
_NEVER = -1e4


class Layer(nn.Module):
    """One encoder layer, norm behind each half as in BERT."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.qkv = nn.Linear(SIZE, 3 * SIZE)
        self.out = nn.Linear(SIZE, SIZE)
        self.norm = nn.LayerNorm(SIZE, eps=1e-12)
        self.up = nn.Linear(SIZE, INNER)
        self.down = nn.Linear(INNER, SIZE)
        self.last = nn.LayerNorm(SIZE, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """[batch, pieces, SIZE]; `mask` [batch, 1, 1, pieces] is 0 where a piece counts."""
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, SIZE // HEADS).permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask.to(q.dtype))
        x = self.norm(x + self.drop(self.out(mixed.transpose(1, 2).reshape(batch, length, SIZE))))
        return self.last(x + self.drop(self.down(functional.gelu(self.up(x)))))


class Tagger(nn.Module):
    """Pieces in, scores of labels and links out: [batch, pieces, OUTPUTS]."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.word = nn.Embedding(VOCABULARY, SIZE, padding_idx=0)
        self.place = nn.Embedding(PLACES, SIZE)
        self.shape = nn.Embedding(SHAPES, SIZE)
        nn.init.zeros_(self.shape.weight)
        self.norm = nn.LayerNorm(SIZE, eps=1e-12)
        self.drop = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.head = nn.Linear(SIZE, OUTPUTS)
        self.transitions = nn.Parameter(torch.zeros(len(ROLES), TAGS, TAGS))
        self.start = nn.Parameter(torch.zeros(len(ROLES), TAGS))
        self.distance = nn.Parameter(torch.zeros(len(LINKS), BUCKETS))
        barred = torch.zeros(len(ROLES), TAGS, TAGS)
        barred[:, 2, 1] = _NEVER  # I never follows O
        self.register_buffer("barred", barred, persistent=False)
        begin = torch.zeros(len(ROLES), TAGS)
        begin[:, 1] = _NEVER
        self.register_buffer("begin", begin, persistent=False)

    def forward(self, ids: Tensor, shapes: Tensor) -> Tensor:
        """`ids` and `shapes` are [batch, pieces]; 0 in `ids` fills up."""
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.drop(self.norm(self.word(ids) + self.place(places) + self.shape(shapes)))
        mask = (ids == 0).to(x.dtype)[:, None, None, :] * _NEVER
        for layer in self.layers:
            x = layer(x, mask)
        return self.head(self.drop(x))

    def chain(self) -> tuple[Tensor, Tensor]:
        """Transitions and start of the conditional random field, with what is barred."""
        return self.transitions + self.barred, self.start + self.begin


def crf_loss(tagger: Tagger, score: Tensor, gold: Tensor, lengths: Tensor) -> Tensor:
    """Negative log-likelihood of the tags, summed over roles and windows, for each word.

    `score` [batch, words, role, tag], `gold` [batch, words, role], `lengths` [batch].
    """
    transitions, start = tagger.chain()
    most = score.shape[1]
    inside = torch.arange(most)[None, :] < lengths[:, None]
    right = score.gather(-1, gold[..., None])[..., 0]
    moves = transitions[torch.arange(len(ROLES)), gold[:, :-1], gold[:, 1:]]
    path = (right * inside[..., None]).sum() + (moves * inside[:, 1:, None]).sum()
    path = path + start[torch.arange(len(ROLES)), gold[:, 0]].sum()
    alpha = score[:, 0] + start
    for t in range(1, most):
        step = torch.logsumexp(alpha[..., :, None] + transitions, dim=-2) + score[:, t]
        alpha = torch.where(inside[:, t, None, None], step, alpha)
    whole = torch.logsumexp(alpha, dim=-1).sum()
    return (whole - path) / lengths.sum()


def link_loss(tagger: Tagger, output: Tensor, links: list[Tensor], buckets: Tensor, valid: Tensor) -> Tensor:
    """Cross-entropy of the links, each over the words of its window and "none", averaged.

    `output` [batch, words, OUTPUTS]; `links`: for each kind rows of (window, head, end), end = words for "none";
    `buckets` [words, words]; `valid` [batch, words] is True for words of the window.
    """
    total = output.new_zeros(())
    for which, rows in enumerate(links):
        if not len(rows):
            continue
        at = len(ROLES) * TAGS + which * (2 * WIDTH + 1)
        window, head, end = rows.unbind(1)
        query = output[window, head, at : at + WIDTH]
        keys = output[window][..., at + WIDTH : at + 2 * WIDTH]
        score = torch.einsum("nd,nwd->nw", query, keys) / WIDTH**0.5 + tagger.distance[which][buckets[head]]
        score = score.masked_fill(~valid[window], _NEVER)
        whole = torch.cat([score, output[window, head, at + 2 * WIDTH][:, None]], dim=1)
        total = total + functional.cross_entropy(whole, end)
    return total
