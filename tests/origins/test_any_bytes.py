"""Whatever the bytes are, they give a document whose spans hold, or an InputError: never another exception."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.errors import InputError
from onrecord.origins import to_document
from onrecord.origins.source import origin_of

SETTINGS = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)

MAGIC = [b"%PDF-1.4\n", b"<html>", b"PK\x03\x04word/document.xml", b"\xff\xfe", b"{", b"\xef\xbb\xbf"]


def holds(data):
    """Read the bytes: a document whose spans hold, or a refusal in one line."""
    try:
        document = to_document(origin_of("given", data))
    except InputError as error:
        message = str(error)
    else:
        message = None
        spans_hold(document)
    assert message is None or (message.startswith("given: ") and "\n" not in message)


def spans_hold(document):
    """Every span lies in the text, sorted and disjoint."""
    text, layout = document.text, document.layout
    assert text.strip()
    text.encode("utf-8")
    for spans in (layout.paragraphs, layout.headings, layout.pages, layout.bold, layout.italic, layout.not_body):
        assert list(spans) == sorted(spans)
        assert all(span.stop <= len(text) for span in spans)
        assert all(a.stop <= b.start for a, b in pairwise(spans))
    assert all(span.of(text).strip() for span in (*layout.paragraphs, *layout.not_body, *layout.bold, *layout.italic))
    assert set(layout.headings) <= set(layout.paragraphs)
    assert not any(a.overlaps(b) for a in layout.paragraphs for b in layout.not_body)
    assert all(place.span.stop <= len(text) for place in layout.placements)
    assert all(title.span is None or title.span.of(text).strip() for title in document.titles)


def edits():
    """A few edits of a byte string: (place as a share of its length, bytes to write over it, bytes to cut)."""
    place = st.floats(0, 1, exclude_max=True)
    return st.lists(st.tuples(place, st.binary(max_size=8), st.integers(0, 40)), min_size=1, max_size=6)


def mutated(data, changes):
    for share, new, cut in changes:
        at = int(share * len(data))
        data = data[:at] + new + data[at + cut :]
    return data


@given(st.binary(max_size=600))
@SETTINGS
def test_random_bytes(data):
    holds(data)


@pytest.mark.parametrize("magic", MAGIC)
@given(rest=st.binary(max_size=300))
@SETTINGS
def test_random_bytes_after_a_magic_number(magic, rest):
    holds(magic + rest)


@given(changes=edits())
@SETTINGS
def test_mutations_of_a_pdf(make_pdf, changes):
    cells = [
        (
            60,
            700 - 12 * n,
            "Times-Bold" if n == 0 else "Times-Roman",
            "The delegate of Chad said that the exercise would-",
        )
        for n in range(6)
    ]
    holds(mutated(make_pdf([cells, [*cells, (60, 40, "Times-Roman", "2/2", 8)]]), changes))


@given(changes=edits())
@SETTINGS
def test_mutations_of_html(changes):
    page = (
        b"<!doctype html><html lang=en><head><title>T</title><meta name='date' content='2024-07-19'>"
        b"</head><body><main><div>SC/157</div><h1>The exercise in the hall</h1>"
        + b"<p>The <b>delegate</b> of <i>Chad</i> said that the exercise would go on.<br>So it did.</p>" * 6
        + b"<table><tr><td>a</td><td>b</td></tr></table><ul><li>one</li><li>two</li></ul></main></body></html>"
    )
    holds(mutated(page, changes))


@given(changes=edits())
@SETTINGS
def test_mutations_of_a_word_document(make_docx, changes):
    def fill(package):
        package.add_heading("The exercise", 1)
        package.add_paragraph("The delegate of Chad said that the exercise would go on.")

    holds(mutated(make_docx(fill), changes))


@given(text=st.text(max_size=400), encoding=st.sampled_from(["utf-8", "utf-16", "utf-8-sig", "utf-32"]))
@SETTINGS
def test_any_text(text, encoding):
    holds(text.encode(encoding, "replace"))
