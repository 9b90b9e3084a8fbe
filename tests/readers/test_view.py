"""A view is the text without furniture, and the way back is kept."""

from hypothesis import given
from hypothesis import strategies as st

from onrecord.readers.verbatim.furniture import furniture
from onrecord.readers.verbatim.view import View
from onrecord.span import Span, joined


@given(st.text(alphabet="ab-\n ", max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=4))
def test_each_character_of_the_view_leads_back_to_itself(text: str, pairs: list[tuple[int, int]]) -> None:
    holes = [Span(min(a, b, len(text)), min(max(a, b), len(text))) for a, b in pairs]
    view = View(text, holes)
    for at, character in enumerate(view.text):
        (span,) = view.spans(at, at + 1)
        assert span.of(text) == character
        assert view.place(span.start) == at
        assert not any(hole.overlaps(span) for hole in holes)


@given(st.text(alphabet="ab\n ", max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=4))
def test_without_cut_words_a_stretch_comes_back_whole(text: str, pairs: list[tuple[int, int]]) -> None:
    holes = [Span(min(a, b, len(text)), min(max(a, b), len(text))) for a, b in pairs]
    view = View(text, holes)
    spans = view.spans(0, len(view.text))
    assert "".join(span.of(text) for span in spans) == view.text
    assert spans == joined(spans)


def test_a_word_cut_at_the_end_of_a_line_is_whole_in_the_view_and_one_span_in_the_text() -> None:
    text = "the draft reso-\nlution of the Secretary-\nGeneral"
    view = View(text, [])
    assert view.text == "the draft resolution of the Secretary-\nGeneral"
    start = view.text.index("resolution")
    assert [span.of(text) for span in view.spans(start, start + 10)] == ["reso-\nlution"]


def test_a_word_cut_by_the_turn_of_a_page_is_whole_in_the_view_and_loses_no_character() -> None:
    text = "adopted unan-\nS/PV.99001\nimously as it stands"
    view = View(text, furniture(text))
    assert view.text == "adopted unanimously as it stands"
    assert [span.of(text) for span in view.spans(0, len(view.text))] == ["adopted unan-\n", "imously as it stands"]
    assert [span.of(text) for span in view.spans(8, 11)] == ["una"]


def test_furniture_is_known_by_its_shape() -> None:
    lines = [
        "- S/PV.99001 Cooperation with regional organizations 12/07/2019",
        "- 12/07/2019 Cooperation with regional organizations S/PV.99001",
        "- 2/9 19-99001",
        "- 19-99001 3/9",
        "- 19-99001 (E)",
        "- *1999001*",
        "- A/99/PV.7",
        "+ The Council adopted it (see S/PV.99001) on 12/07/2019.",
        "+ We voted 2/9 of the time against it.",
        "+ Resolution 9901 (2019)",
    ]
    text = "".join(line[2:] + "\n" for line in lines)
    found = {span.of(text).rstrip("\n") for span in furniture(text)}
    assert found == {line[2:] for line in lines if line[0] == "-"}
