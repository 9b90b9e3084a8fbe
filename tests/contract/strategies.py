"""Any dossier that the model allows: built from the types, so that a new field is tested from its first day."""

import types
from dataclasses import fields, is_dataclass
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from onrecord.model import Dossier
from onrecord.span import Span

# Not in the contract (clues that were not used, places on the page), or narrower than the type.
GIVEN: dict[str, st.SearchStrategy[Any]] = {
    "clues": st.just(()),
    "placements": st.just(()),
    "data": st.just(b""),
    "sha256": st.text("0123456789abcdef", min_size=64, max_size=64),
    "confidence": st.none() | st.floats(0, 1),
}


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """A dossier whose spans lie in its text."""
    text = draw(st.text(max_size=40))
    ends = st.integers(0, len(text))
    spans = st.tuples(ends, ends).map(lambda pair: Span(min(pair), max(pair)))
    return draw(_of(Dossier, spans, text))


def _of(kind: Any, spans: st.SearchStrategy[Span], text: str) -> st.SearchStrategy[Any]:
    """Values of a type as the model uses it."""
    if kind is Span:
        return spans
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        parts = {f.name: GIVEN[f.name] if f.name in GIVEN else _of(hints[f.name], spans, text) for f in fields(kind)}
        if "origin" in parts:
            parts["text"] = st.just(text)
        return st.builds(kind, **parts)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin in (Union, types.UnionType):
        return st.one_of([st.none() if a is type(None) else _of(a, spans, text) for a in arguments])
    if origin is tuple and arguments[-1] is Ellipsis:
        return st.lists(_of(arguments[0], spans, text), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*(_of(a, spans, text) for a in arguments))
    if kind is str:
        return st.text(max_size=6)
    if kind is int:
        return st.integers(0, 10_000)
    if kind is bool:
        return st.booleans()
    return st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=2)
