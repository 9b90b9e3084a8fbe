"""Records drawn line by line, so that the expectation stands in the text.

Each line begins with its kind: `c` cover, `f` furniture, `d` stage direction, `h` heading, `L` a label and what is
said, `s` more of the same speech, `N` a national statement of the President, `R` the President again. `draw` gives the
text and, kind by kind, what each line holds.
"""

import re
from collections.abc import Iterable

from onrecord.model import Reading
from onrecord.span import Span, without


def draw(drawing: str) -> tuple[str, dict[str, list[str]]]:
    lines = [line.strip() for line in drawing.strip().splitlines() if line.strip()]
    kinds: dict[str, list[str]] = {}
    for line in lines:
        kinds.setdefault(line[0], []).append(line[2:])
    return "\n".join(line[2:] for line in lines), kinds


def words(text: str, spans: Iterable[Span]) -> str:
    """What the spans cover, on one line."""
    return re.sub(r"\s+", " ", " ".join(span.of(text) for span in spans)).strip()


def uncovered(reading: Reading) -> list[str]:
    """What is in no part or in more than one: each character but white space and the colons of labels is in one."""
    text, layout = reading.document.text, reading.document.layout
    parts = [*layout.not_body, *layout.headings, *layout.directions]
    # a label that a page header cuts in two is one span round it
    said = [*reading.speeches, *(version for speech in reading.speeches for version in speech.versions)]
    labels = [one.label for one in said if one.label is not None]
    parts += [part for label in labels for part in without(label, layout.not_body)]
    parts += [span for one in said for span in one.body]
    count = [0] * len(text)
    for span in parts:
        for index in range(span.start, span.stop):
            count[index] += 1
    colons = set()
    for label in labels:
        rest = text[label.stop :]
        colons.add(label.stop + len(rest) - len(rest.lstrip()))
    return [
        text[max(0, i - 20) : i + 20]
        for i, n in enumerate(count)
        if n != 1 and not text[i].isspace() and i not in colons
    ]
