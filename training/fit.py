"""The training loop: seeded, resumable, with an average of the weights that is what is kept in the end."""

from __future__ import annotations

import hashlib
import math
import random
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from onrecord.attribution.tagger.decode import ROLES, TAGS
from training import base
from training.data import Article, Batch, Example, batches, collate, examples
from training.network import Tagger, crf_loss, link_loss


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run is made with. `pieces` in a batch; rates of the encoder and of what is new; `decay` of the average."""

    epochs: int = 6
    seed: int = 1
    pieces: int = 3072
    rate: float = 2e-4
    head_rate: float = 1.5e-3
    warm: float = 0.06
    weight_decay: float = 0.01
    dropout: float = 0.1
    link_weight: float = 0.15
    decay: float = 0.998
    threads: int = 2
    steps: int = 0  # stops after so many, 0 for all


FIRST = Settings(epochs=5)  # on PolNeAR
SECOND = Settings(epochs=3, seed=2, rate=1e-4, head_rate=5e-4)  # on PolNeAR and our own exercise, from there on


class Run:
    """One run of training, with its state in `folder` (`checkpoint.pt`), from where it goes on.

    It starts from `weights`, or from those of the base model.
    """

    def __init__(self, settings: Settings, folder: Path, weights: dict[str, Tensor] | None = None) -> None:
        torch.manual_seed(settings.seed)
        torch.set_num_threads(settings.threads)
        torch.use_deterministic_algorithms(True)
        self.settings, self.folder = settings, folder
        self.tagger = Tagger(settings.dropout)
        if weights is None:
            base.load(self.tagger)
        else:
            self.tagger.load_state_dict(weights)
        self.average = {name: value.detach().clone() for name, value in self.tagger.state_dict().items()}
        new = {"shape", "head", "transitions", "start", "distance"}
        groups: dict[bool, list[torch.nn.Parameter]] = {True: [], False: []}
        for name, parameter in self.tagger.named_parameters():
            groups[name.split(".")[0] in new].append(parameter)
        self.optimizer = torch.optim.AdamW(
            [{"params": groups[False], "lr": settings.rate, "top": settings.rate},
             {"params": groups[True], "lr": settings.head_rate, "top": settings.head_rate}],
            weight_decay=settings.weight_decay,
        )  # fmt: skip
        self.step = 0

    def train(self, articles: list[Article]) -> None:
        """All epochs, from the checkpoint on where there is one; prints the loss and the rate as it goes."""
        self._resume()
        total = 0
        plans = [self._plan(articles, epoch) for epoch in range(self.settings.epochs)]
        total = sum(len(plan) for plan in plans)
        done = 0
        for epoch, plan in enumerate(plans):
            for group in plan:
                done += 1
                if done <= self.step:
                    continue
                began = time.monotonic()
                loss = self._one(collate(group), total)
                if self.step % 20 == 0:
                    words = sum(len(e.tags) for e in group)
                    rate = words / (time.monotonic() - began)
                    print(f"epoch {epoch + 1} step {self.step}/{total} loss {loss:.4f} words/s {rate:.0f}", flush=True)
                if self.step % 100 == 0:
                    self._save()
                if self.settings.steps and self.step >= self.settings.steps:
                    self._save()
                    return
            self._save(f"epoch-{epoch + 1}.pt")
        self._save()

    def _plan(self, articles: list[Article], epoch: int) -> list[list[Example]]:
        rng = random.Random(self.settings.seed * 1000 + epoch)
        return batches([e for article in articles for e in examples(article, rng)], self.settings.pieces, rng)

    def _one(self, batch: Batch, total: int) -> float:
        share = self.step / total
        warm = self.settings.warm
        factor = share / warm if share < warm else 0.5 * (1 + math.cos(math.pi * (share - warm) / (1 - warm)))
        for group in self.optimizer.param_groups:
            group["lr"] = group["top"] * max(factor, 0.005)
        self.tagger.train()
        with torch.autocast("cpu", torch.bfloat16):
            output = self.tagger(batch.ids, batch.shapes)
        output = output.float()
        words = output.gather(1, batch.first[..., None].expand(-1, -1, output.shape[-1]))
        score = words[..., : len(ROLES) * TAGS].reshape(*words.shape[:2], len(ROLES), TAGS)
        valid = torch.arange(words.shape[1])[None, :] < batch.lengths[:, None]
        loss = crf_loss(self.tagger, score, batch.tags, batch.lengths)
        loss = loss + self.settings.link_weight * link_loss(self.tagger, words, batch.links, batch.buckets, valid)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.tagger.parameters(), 1.0)
        self.optimizer.step()
        self.step += 1
        decay = min(self.settings.decay, self.step / (self.step + 10))
        for name, value in self.tagger.state_dict().items():
            self.average[name].lerp_(value, 1 - decay)
        return float(loss.detach())

    def _save(self, name: str = "checkpoint.pt") -> None:
        state: dict[str, Any] = {"settings": vars_of(self.settings), "step": self.step, "average": self.average}
        if name == "checkpoint.pt":
            state |= {"tagger": self.tagger.state_dict(), "optimizer": self.optimizer.state_dict(),
                      "random": torch.get_rng_state()}  # fmt: skip
        self.folder.mkdir(parents=True, exist_ok=True)
        part = self.folder / (name + ".part")
        torch.save(state, part)
        part.replace(self.folder / name)

    def _resume(self) -> None:
        path = self.folder / "checkpoint.pt"
        if not path.exists():
            return
        state = torch.load(path, weights_only=True)
        mine = vars_of(self.settings) | {"steps": 0}
        if state["settings"] | {"steps": 0} != mine:
            raise ValueError(f"{path} was made with other settings: name another folder, or remove it")
        self.tagger.load_state_dict(state["tagger"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.average, self.step = state["average"], state["step"]
        torch.set_rng_state(state["random"])
        print(f"goes on from step {self.step}", flush=True)


def vars_of(settings: Settings) -> dict[str, Any]:
    """The settings as plain values."""
    return {name: getattr(settings, name) for name in settings.__slots__}


def digest(weights: dict[str, Tensor]) -> str:
    """SHA-256 of weights, name by name in order: equal for equal weights, whatever the file."""
    sha = hashlib.sha256()
    for name in sorted(weights):
        sha.update(name.encode())
        sha.update(weights[name].detach().contiguous().numpy().tobytes())
    return sha.hexdigest()
