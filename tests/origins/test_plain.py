"""Plain text: the text is the file's, to the character; paragraphs and pages are spans into it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import InputError
from onrecord.origins.plain import blocks

WRAPPED = "The exercise was opened\nby its Secretary-General.\n\nNo one objected.\n"


def drawn(text: str) -> list[str]:
    """The paragraphs of a text."""
    return [span.of(text) for span in blocks(text)[0]]


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("old\rMac\r\rnext", ["old\rMac", "next"]),
        (" \nfirst\n \t\nsecond", ["first", "second"]),
        (WRAPPED, ["The exercise was opened\nby its Secretary-General.", "No one objected."]),
        ("one\r\n\r\n  two \r\nthree", ["one", "two \r\nthree"]),
        ("first page\fsecond page", ["first page", "second page"]),
        ("Title\n" + "long " * 40 + "\nshort", ["Title", ("long " * 40).strip(), "short"]),
        ("\n \n", []),
    ],
)
def test_paragraphs_are_blocks_of_lines(text, paragraphs):
    assert drawn(text) == paragraphs


def test_pages_end_at_form_feeds():
    text = "one\ftwo\fthree"
    assert [span.of(text) for span in blocks(text)[1]] == ["one\f", "two\f", "three"]
    assert blocks("no form feed")[1] == ()


@pytest.mark.parametrize(
    "text", ["a\r\nb\r\n\r\nc", "  spaces kept  \n", "tab\tand no-break\u00a0space", "с «кавычками»"]
)
def test_text_is_the_file_to_the_character(read_bytes, text):
    assert read_bytes(text.encode()).text == text


def test_byte_order_mark_is_no_character(read_bytes):
    assert read_bytes(b"\xef\xbb\xbfA statement.").text == "A statement."


@pytest.mark.parametrize("data", [b"   \n\n\t", "\u00a0\u2003".encode()])
def test_blank_text_is_refused(read_bytes, data):
    with pytest.raises(InputError, match="given: no text, only white space"):
        read_bytes(data)


def test_too_many_characters_are_refused(read_bytes, monkeypatch):
    monkeypatch.setattr("onrecord.origins.plain.MOST_CHARACTERS", 100)
    with pytest.raises(InputError, match=r"a text of 103 characters \(at most 100\)"):
        read_bytes(b"Model UN. " * 10 + b"End")


def test_too_many_lines_are_refused(read_bytes, monkeypatch):
    monkeypatch.setattr("onrecord.origins.plain.MOST_LINES", 3)
    with pytest.raises(InputError, match=r"a text of 4 lines \(at most 3\)"):
        read_bytes(b"a\nb\nc\nd\ne")


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300))
def test_paragraphs_are_sorted_disjoint_and_hold_all_that_is_not_blank(text):
    paragraphs, pages = blocks(text)
    assert all(a.stop <= b.start for a, b in pairwise(paragraphs))
    assert all(span.strip(text) == span and len(span) for span in paragraphs)
    kept = "".join("".join(span.of(text).split()) for span in paragraphs)
    assert kept == "".join(text.split())
    assert not pages or "".join(page.of(text) for page in pages) == text
