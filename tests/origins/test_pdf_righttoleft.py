"""Pages from right to left, drawn as the eye sees them: each line is given in pieces from the left edge of the page.

The text of a piece stands in reading order, as pdfium gives it; the pieces stand where they stand.
"""

from onrecord.model import Placement
from onrecord.origins.pdf.lines import page_lines
from onrecord.origins.pdf.pieces import PagePieces, Piece
from onrecord.origins.pdf.righttoleft import is_right_to_left, turned, turned_back
from onrecord.span import Span

WIDTH, SIZE, LETTER = 600.0, 10.0, 5.0


def row(*texts: str, right: float = 540.0, base: float = 700.0) -> list[Piece]:
    """Pieces side by side that end at `right`; "_" is a space between two of them."""
    out: list[Piece] = []
    for text in reversed(texts):
        left = right - LETTER * len(text)
        if text != "_":
            out.insert(0, Piece(text, left, base - 2, right, base + 8, base, SIZE, left))
        right = left
    return out


def page(*rows: list[Piece]) -> PagePieces:
    return PagePieces(2, WIDTH, 800.0, tuple(piece for some in rows for piece in some))


def read(*rows: list[Piece]) -> list[str]:
    pages = [page(*rows)]
    assert is_right_to_left(pages)
    return [line.text for lines in page_lines(turned(pages)) for line in lines]


def test_a_word_that_was_set_in_two_pieces_is_whole() -> None:
    assert read(row("ائر", "الجز")) == ["الجزائر"]
    assert read(row("اق على جزيرتين", "العر")) == ["العراق على جزيرتين"]


def test_words_follow_from_right_to_left() -> None:
    assert read(row("غيانا", "_", "فرنسا،", "_", "مالطة،")) == ["مالطة، فرنسا، غيانا"]


def test_what_is_read_from_left_to_right_keeps_its_order() -> None:
    assert read(row("على المنارات", "_", "Chief", "_", "of", "_", "كتب")) == ["كتب Chief of على المنارات"]
    assert read(row("في المنارات", "_", "S", "/", "2031", "_", "الوثيقة")) == ["الوثيقة S/2031 في المنارات"]


def test_a_mark_goes_behind_its_number_and_a_symbol_is_whole() -> None:
    assert read(row("افتتحت الجلسة الساعة .10/05")) == ["افتتحت الجلسة الساعة 10/05."]
    assert read(row("آذار/مارس ،2031 الساعة")) == ["آذار/مارس 2031، الساعة"]
    assert read(row("الوثيقة /2031/7S، التي")) == ["الوثيقة S/2031/7، التي"]


def test_the_right_column_is_read_first() -> None:
    full = "ل" * 40
    left = [row(f"يسار{full}", right=280.0, base=700.0 - 14 * n) for n in range(8)]
    right = [row(f"يمين{full}", right=540.0, base=700.0 - 14 * n) for n in range(8)]
    lines = read(*left, *right)
    assert [line[:4] for line in lines] == ["يمين"] * 8 + ["يسار"] * 8


def test_boxes_lead_back_to_the_page() -> None:
    pages = [page(row("ائر", "الجز"))]
    ((line,),) = page_lines(turned(pages))
    (back,) = turned_back([Placement(Span(0, 7), 2, line.box)], pages)
    assert back.box == (540.0 - 7 * LETTER, 698.0, 540.0, 708.0)


def test_other_pages_are_not_turned() -> None:
    assert not is_right_to_left([page(row("Chief of Service", "(المنارة)"))])
    assert not is_right_to_left([page(row("10/05"))])
    assert not is_right_to_left([])
