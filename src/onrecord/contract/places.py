"""Every answer carries its place: here it is seen that every place lies in the text."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.contract.shapes import DossierJSON


def misplaced(data: DossierJSON) -> tuple[str, ...]:
    """The paths of the spans that are not `[start, stop]` with 0 <= start <= stop <= length of the text.

    In the contract a list of two numbers is a span, wherever it stands.
    """
    length = len(data["text"])
    return tuple(
        f"{path}: {pair}"
        for path, pair in _pairs("", {key: value for key, value in data.items() if key != "text"})
        if not 0 <= pair[0] <= pair[1] <= length
    )


def _pairs(path: str, value: object) -> Iterator[tuple[str, list[int]]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _pairs(f"{path}.{key}" if path else key, inner)
    elif isinstance(value, list):
        if len(value) == 2 and all(type(part) is int for part in value):
            yield path, value
        else:
            for number, inner in enumerate(value):
                yield from _pairs(f"{path}[{number}]", inner)
