"""Patterns are tried near the words that they need; what they find is what `re` finds."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord import plugins
from onrecord.languages.verbatim import VerbatimWords
from onrecord.text.patterns import Needles, needed, pattern


def _sources() -> list[str]:
    """Every expression of the tables for records."""
    out: list[str] = []
    for language in plugins.load_all("languages").values():
        words = language.verbatim
        for name in VerbatimWords.__dataclass_fields__ if words else ():
            value = getattr(words, name)
            entries = value if isinstance(value, tuple) else (value,)
            for entry in entries:
                source = entry[0] if isinstance(entry, tuple) else entry
                if isinstance(source, str) and source:
                    out.append(source)
    return sorted(set(out))


SOURCES = _sources()
# pieces that the tables' expressions are made of, and what stands around them in records
PIECES = sorted(
    {word for source in SOURCES for one in needed(source) for word in one.words}
    | {" ", "\n", ". ", ", ", "the", "of", "12", "8th", "(", ")", ":", "Mr.", "I", "ª", "第", "’"}
)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (r"\bon\s+behalf\s+of\b", (Needles(("behalf",), 2), Needles(("on",), 0), Needles(("of",), 8))),
        (r"a(?:bc|cd)+", (Needles(("bc", "cd"), 1),)),
        (r"(?:maybe)?sure", (Needles(("sure",), 5),)),
        (r"\w+ here", (Needles((" here",), float("inf")),)),
        (r"(?:one|two|\d)", ()),
        (r"(?i)Check", (Needles(("check",), float("inf")),)),
        (r"(?i:check) it", (Needles((" it",), 5),)),
        (r"(?=ahead)x+yz", (Needles(("yz",), float("inf")),)),
    ],
)
def test_needles_are_the_words_without_which_nothing_matches(source: str, expected: tuple[Needles, ...]) -> None:
    assert needed(source) == expected


@pytest.mark.parametrize(
    "source", [r"(?:ab)?cdefgh", r"\s*cdefgh[a-z]?", r"[^.]{0,4}cdefgh", r"(?:a\s+){0,3}cdefgh|xyzxyz"]
)
@given(
    parts=st.lists(
        st.sampled_from(["ab", "a ", "a\n", "cdefgh", "xyzxyz", "   ", ".", "b" * 40, "-" * 400]), max_size=30
    )
)
@settings(derandomize=True, max_examples=60, deadline=None)
def test_what_is_found_near_a_needle_is_what_re_finds(source: str, parts: list[str]) -> None:
    text = "".join(parts)
    for start, stop in ((0, len(text)), (3, len(text) - 2), (0, 10**9)):
        found = [match.span() for match in pattern(source).finditer(text, start, stop)]
        assert found == [match.span() for match in re.compile(source).finditer(text, start, stop)]


@given(parts=st.lists(st.sampled_from(PIECES), max_size=12))
@settings(derandomize=True, max_examples=5, deadline=None)
def test_the_tables_find_near_their_needles_what_they_find_everywhere(parts: list[str]) -> None:
    text = "".join(f"{part} " if part.isalnum() else part for part in parts)
    # what is far from any needle makes a search near them worth while
    text = f"{'. Lorem ipsum' * 200} {text} {'dolor sit. ' * 200}"
    for source in SOURCES:
        expected = [match.span() for match in re.compile(source).finditer(text)]
        assert [match.span() for match in pattern(source).finditer(text)] == expected, source
