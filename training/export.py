"""From trained weights to the files that onrecord ships: an ONNX graph in int8, the joints, and the vocabulary."""

from __future__ import annotations

import hashlib
import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor

from onrecord.attribution.tagger.session import MANIFEST
from training import base
from training.fit import digest
from training.network import HEADS, Tagger

NAME = "onrecord-tagger-en"
MODEL, JOINTS, VOCABULARY = "tagger.onnx", "joints.json", "tokenizer.json"
_OPSET = 17
_EPSILON = 1e-12  # of BERT's norms


class _Attention(torch.autograd.Function):
    """Attention of all heads as the one operator that ONNX Runtime has for it, `com.microsoft.MultiHeadAttention`."""

    @staticmethod
    def forward(_ctx: Any, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
        """Only its shape counts while the graph is traced."""
        return query + key + value

    @staticmethod
    def symbolic(g: Any, query: Any, key: Any, value: Any) -> Any:
        """The node of the graph; all are [windows, pieces, SIZE]."""
        out = g.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=HEADS)
        out.setType(query.type())
        return out


class _SkipNorm(torch.autograd.Function):
    """A sum and its norm as one operator, `com.microsoft.SkipLayerNormalization`."""

    @staticmethod
    def forward(_ctx: Any, x: Tensor, more: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
        """The same, for tracing."""
        return torch.nn.functional.layer_norm(x + more, weight.shape, weight, bias, _EPSILON)

    @staticmethod
    def symbolic(g: Any, x: Any, more: Any, weight: Any, bias: Any) -> Any:
        """The node of the graph."""
        out = g.op("com.microsoft::SkipLayerNormalization", x, more, weight, bias, epsilon_f=_EPSILON)
        out.setType(x.type())
        return out


class _Plain(torch.nn.Module):
    """The same network for reading: no dropout, and no mask, since a window is read alone."""

    def __init__(self, tagger: Tagger) -> None:
        super().__init__()
        self.tagger = tagger

    def forward(self, ids: Tensor, shapes: Tensor) -> Tensor:
        tagger = self.tagger
        places = torch.arange(ids.shape[1])
        x = tagger.norm(tagger.word(ids) + tagger.place(places) + tagger.shape(shapes))
        for layer in tagger.layers:
            mixed = layer.out(_Attention.apply(*layer.qkv(x).chunk(3, -1)))
            x = _SkipNorm.apply(x, mixed, layer.norm.weight, layer.norm.bias)
            spread = layer.down(torch.nn.functional.gelu(layer.up(x)))
            x = _SkipNorm.apply(x, spread, layer.last.weight, layer.last.bias)
        return tagger.head(x)


def export(weights: dict[str, Tensor], folder: Path) -> None:
    """Writes the three files and their manifest into `folder`; what the manifest says beside the files is kept."""
    tagger = Tagger()
    tagger.load_state_dict(weights)
    tagger.eval()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        whole = Path(scratch) / "whole.onnx"
        example = (torch.ones(2, 16, dtype=torch.int64), torch.zeros(2, 16, dtype=torch.int64))
        torch.onnx.export(
            _Plain(tagger),
            example,
            str(whole),
            input_names=["ids", "shapes"],
            output_names=["scores"],
            dynamic_axes={name: {0: "windows", 1: "pieces"} for name in ("ids", "shapes", "scores")},
            opset_version=_OPSET,
            custom_opsets={"com.microsoft": 1},
            dynamo=False,
        )
        quantize_dynamic(
            whole,
            folder / MODEL,
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul", "Gather"],
        )
    _without_names(folder / MODEL)
    transitions, start = tagger.chain()
    joints = {
        "transitions": _rounded(transitions),
        "start": _rounded(start),
        "distance": _rounded(tagger.distance),
    }
    (folder / JOINTS).write_text(json.dumps(joints) + "\n", encoding="utf-8")
    (folder / VOCABULARY).write_bytes(_vocabulary())
    _list(folder, digest(weights))


def _list(folder: Path, weights: str) -> None:
    """Writes the manifest: the files with their SHA-256, and that of the weights they were made from."""
    path = folder / MANIFEST
    held = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    files = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in (MODEL, JOINTS, VOCABULARY)}
    held = {"name": NAME, **held, "weights": weights, "files": files}
    path.write_text(json.dumps(held, indent=1) + "\n", encoding="utf-8")


def _without_names(path: Path) -> None:
    """Takes out what a graph says of the machine that made it: documentation strings and paths."""
    model = onnx.load(str(path))
    model.doc_string = ""
    for node in model.graph.node:
        node.doc_string = ""
        del node.metadata_props[:]
    onnx.save(model, str(path))


def _rounded(value: Tensor) -> Any:
    return np.round(value.detach().numpy().astype(float), 5).tolist()


def _vocabulary() -> bytes:
    """The base model's tokenizer without its limits of length."""
    table = json.loads((base.folder() / VOCABULARY).read_text(encoding="utf-8"))
    table["truncation"] = table["padding"] = None
    return (json.dumps(table, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
