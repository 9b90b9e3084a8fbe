"""The trained network, loaded and asked: a text's paragraphs in, tagged attributions with their places out.

Only onnxruntime, tokenizers and numpy are needed. One window is read at a time, by one thread: windows of one length
need no filling up, and many documents are read side by side by processes of their own (see `pipeline_many`).
"""

from __future__ import annotations

import hashlib
import json
import math
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from onrecord.attribution.tagger.decode import INSIDE, NEVER, ROLES, TAGS, Found, Joints, decode
from onrecord.attribution.tagger.pieces import Encoder, Window, paragraph, windows
from onrecord.errors import CallError
from onrecord.span import Span
from onrecord.text.quotes import Quotation, quotations

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

MODELS = Path(__file__).parent / "models"
MANIFEST = "manifest.json"
WINDOW = 128  # pieces in a window when reading
_MOST_AT_ONCE = 64  # windows whose scores are held before they are decoded: memory stays flat
_POSSESSIVES = ("'s", "’s")
_MARKS_BEHIND = frozenset(",.?!…;:")


@dataclass(frozen=True, slots=True)
class Tagged:
    """One attribution as the tagger marks it: places in the text, and the chance in [0, 1] that it is right, None
    where the model knows none.
    """

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    chance: float | None = None


class TaggerModel:
    """A model of one language. `name` tells it and its weights, as `made_by.models` of a dossier has it."""

    def __init__(self, session: InferenceSession, encoder: Encoder, joints: Joints, name: str, card: Any) -> None:
        self._session, self.encoder, self.joints = session, encoder, joints
        self.name, self.card = name, card

    def tag(self, text: str, paragraphs: Iterable[Span]) -> Iterator[Tagged]:
        """The attributions in the paragraphs of a text, in the order of their windows."""
        marked: dict[Span, tuple[Quotation, ...]] = {span: quotations(text, span) for span in paragraphs}
        edges = _Edges(text, [q for found in marked.values() for q in found])
        whole = (paragraph(text, span, self.encoder, found) for span, found in marked.items())
        held: list[Window] = []
        for window in windows(whole, WINDOW):
            held.append(window)
            if len(held) == _MOST_AT_ONCE:
                yield from self._found(held, edges)
                held = []
        yield from self._found(held, edges)

    def _found(self, held: Sequence[Window], edges: _Edges) -> Iterator[Tagged]:
        for window, found in zip(held, decode([self.scores(w) for w in held], self.joints), strict=True):
            yield from (_in_text(one, window, edges, self.card.get("confidence")) for one in found)

    def scores(self, window: Window) -> Any:
        """What the network gives for each word of a window: [words, OUTPUTS], float32. No role goes on over the
        beginning of a paragraph.
        """
        given = {"ids": window.ids[None], "shapes": window.shapes[None]}
        out = self._session.run(None, given)[0][0][window.first]
        for role in range(len(ROLES)):
            out[window.opens, role * TAGS + INSIDE] = NEVER
        return out


def load_model(language: str, folder: Path = MODELS) -> TaggerModel | None:
    """The model of a language (its code), or None where none is there.

    Raises CallError where a file is not the one that the manifest names: nothing is read with damaged weights.
    """
    place = folder / language
    if not (place / MANIFEST).exists():
        return None
    card = json.loads((place / MANIFEST).read_text(encoding="utf-8"))
    for name, sha in card["files"].items():
        _check(place / name, sha)
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")  # newer releases would send events and keep a device id
    import onnxruntime
    from tokenizers import Tokenizer

    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(place / "tagger.onnx"), options, providers=["CPUExecutionProvider"])
    given = json.loads((place / "joints.json").read_text(encoding="utf-8"))
    joints = Joints(
        np.array(given["transitions"], np.float32),
        np.array(given["start"], np.float32),
        np.array(given["distance"], np.float32),
    )
    encoder = Tokenizer.from_file(str(place / "tokenizer.json"))
    return TaggerModel(session, encoder, joints, f"{card['name']}@{card['files']['tagger.onnx'][:12]}", card)


def _check(path: Path, sha: str) -> None:
    mend = "Install onrecord again, or read with --engine rules"
    if not path.exists():
        raise CallError(path.name, "a file of the tagger's model is missing", mend)
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != sha:
        raise CallError(path.name, "a file of the tagger's model is not the one that was shipped", mend)


class _Edges:
    """Where quotations begin and end, so that a content is taken with its marks."""

    def __init__(self, text: str, found: Sequence[Quotation]) -> None:
        self.text = text
        self._opening = {_text_start(text, q.inner.start): q.outer.start for q in found}
        self._closing = {q.inner.stop: q.outer.stop for q in found}

    def with_marks(self, span: Span) -> Span:
        """The span with the opening mark before it, and with the closing mark and what stands before that behind it."""
        start = self._opening.get(span.start, span.start)
        at = span.stop
        while at not in self._closing and at < len(self.text) and self._may_follow(self.text[at]):
            at += 1
        return Span(start, self._closing.get(at, span.stop))

    def _may_follow(self, sign: str) -> bool:
        return sign in _MARKS_BEHIND or sign.isspace()


def _text_start(text: str, at: int) -> int:
    """The first place from `at` on that is no space."""
    while at < len(text) and text[at].isspace():
        at += 1
    return at


_LEAST = 1e-4  # a probability is taken to be no nearer than this to 0 and 1


def evidence(found: Found) -> dict[str, float]:
    """What the chance of an attribution is told from: log-odds of its probabilities, and what it lacks."""
    clipped = {name: min(max(p, _LEAST), 1 - _LEAST) for name, p in found.scores.items()}
    return {
        "always": 1.0,
        **{name: math.log(p / (1 - p)) for name, p in clipped.items()},
        "no cue": float(not found.cue),
        "no source": float(not found.source),
        "fragments": float(len(found.content) - 1),
        "length": math.log(sum(behind - first for first, behind in found.content)),
    }


def _chance(found: Found, weights: Mapping[str, float]) -> float:
    score = sum(weights.get(name, 0.0) * value for name, value in evidence(found).items())
    return round(1 / (1 + math.exp(-score)), 3)


def _in_text(found: Found, window: Window, edges: _Edges, weights: Mapping[str, float] | None) -> Tagged:
    def place(words: tuple[int, int]) -> Span:
        return Span(int(window.starts[words[0]]), int(window.stops[words[1] - 1]))

    source = place(found.source) if found.source else None
    if source is not None and len(source) > 2 and edges.text[source.stop - 2 : source.stop] in _POSSESSIVES:
        source = Span(source.start, source.stop - 2)
    return Tagged(
        source,
        place(found.cue) if found.cue else None,
        tuple(edges.with_marks(place(words)) for words in found.content),
        _chance(found, weights) if weights else None,
    )
