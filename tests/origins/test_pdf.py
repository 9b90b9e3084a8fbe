"""PDFs drawn for the purpose: columns, furniture, paragraphs, hyphens, emphasis and the way back to the page."""

import io
import re

import pytest

from onrecord.errors import InputError
from onrecord.origins.pdf.hyphens import Hyphens

ROMAN, BOLD, ITALIC = "Times-Roman", "Times-Bold", "Times-Italic"


def column(x, lines, top=700, leading=12, font=ROMAN, size=10):
    """Lines below one another; a leading tab indents by 18 points, an empty line leaves a gap."""
    return [
        (x + 18 * line.count("\t"), top - index * leading, font, line.strip("\t"), size)
        for index, line in enumerate(lines)
        if line
    ]


LEFT = [
    "\tMs. Okello of the exercise said that all the States",
    "of the region had been asked to take part, and that",
    "none of them had yet refused to send a delegation to",
    "the table in the large hall on the second floor.",
    "",
    "\tShe would report again on Friday, when the whole of",
    "the room would be full of delegates, observers and",
]
RIGHT = [
    "members of the press, who would all be asked to keep",
    "to the time that the President had set for each of",
    "them at the beginning of the debate on the matter.",
    "",
    "\tThe President thanked Ms. Okello for her briefing on",
    "the work of the exercise and called upon the next of",
    "the speakers inscribed on the list that had been made.",
]


def paragraphs(document):
    return [span.of(document.text) for span in document.layout.paragraphs]


def furniture(document):
    return [span.of(document.text) for span in document.layout.not_body]


def test_left_column_before_right_and_a_paragraph_goes_on(make_pdf, read_bytes):
    page = column(60, LEFT) + column(320, RIGHT)
    page.sort(key=lambda cell: (-cell[1], cell[0]))
    document = read_bytes(make_pdf([page]))
    first, second, third = paragraphs(document)
    assert first.startswith("Ms. Okello of the exercise said")
    assert first.endswith("hall on the second floor.")
    assert second.startswith("She would report again")
    assert "observers and members of the press" in second
    assert third.startswith("The President thanked")


def test_a_full_width_line_divides_the_bands(make_pdf, read_bytes):
    page = column(60, LEFT) + column(320, RIGHT)
    page += [
        (60, 600, BOLD, "A heading that reaches over both columns of the page from the left to the right edge", 12)
    ]
    page += column(60, LEFT, top=560) + column(320, RIGHT, top=560)
    document = read_bytes(make_pdf([page]))
    found = paragraphs(document)
    assert found[3].startswith("A heading that reaches")
    assert [span.of(document.text) for span in document.layout.headings] == [found[3]]
    assert found[:3] == found[4:]


def test_running_heads_and_feet_are_kept_but_not_body(make_pdf, read_bytes):
    pages = []
    for number in range(1, 4):
        head = [(60, 750, BOLD, "A/EX/PV.7", 8), (250, 750, ROMAN, "The exercise", 10)] if number > 1 else []
        foot = [(60, 50, BOLD, f"{number}/3", 8), (500, 50, ROMAN, "24-00017", 8)]
        left, right = ([f"{line} {number}." if line else "" for line in lines] for lines in (LEFT, RIGHT))
        pages.append(head + column(60, left) + column(320, right) + foot)
    document = read_bytes(make_pdf(pages))
    assert furniture(document) == ["1/3 24-00017", *(f"A/EX/PV.7 The exercise\n{n}/3 24-00017" for n in (2, 3))]
    assert not any("A/EX" in text or "24-0" in text for text in paragraphs(document))
    assert len(document.layout.pages) == 3


def test_a_paragraph_over_a_page_break_has_no_hole(make_pdf, read_bytes):
    one = column(
        60, ["\tThe delegate said that the exercise had come to the end of its first week and that all of its"]
    )
    one += [(60, 40, ROMAN, "1/2", 8)]
    two = column(
        60,
        ["delegations were content with what had been reached in the committees so far, if not more.", "", "\tNext."],
    )
    two += [(60, 40, ROMAN, "2/2", 8)]
    document = read_bytes(make_pdf([one, two]))
    first = paragraphs(document)[0]
    assert "all of its delegations were content" in first
    start = document.layout.pages[1].start
    assert document.text[start:].startswith("delegations were content")
    assert furniture(document) == ["1/2", "2/2"]
    assert all(any(page.covers(span) for page in document.layout.pages) for span in document.layout.not_body)


def test_cover_notice_job_number_and_bar_code(make_pdf, read_bytes):
    cover = [(60, 740, ROMAN, "Model United Nations", 14), (480, 740, ROMAN, "M/PV.3", 10)]
    cover += column(
        60,
        ["The exercise on cooperation", "", "\tAn item that was put on the agenda by the Secretariat of the exercise"],
        top=500,
    )
    cover += column(
        120, ["This record contains the text of speeches", "delivered in the exercise only."], top=120, size=8
    )
    cover += [(60, 60, ROMAN, "24-00017 (E)", 10), (60, 44, BOLD, "*2400017*", 12)]
    document = read_bytes(make_pdf([cover]))
    assert paragraphs(document)[:3] == ["Model United Nations", "M/PV.3", "The exercise on cooperation"]
    assert len(paragraphs(document)) == 4
    (notice,) = furniture(document)
    assert notice.splitlines()[0] == "This record contains the text of speeches"
    assert notice.splitlines()[-2:] == ["24-00017 (E)", "*2400017*"]


def test_small_print_without_a_job_number_is_body(make_pdf, read_bytes):
    page = column(60, LEFT) + column(60, ["A remark in small print at the foot."], top=100, size=8)
    document = read_bytes(make_pdf([page]))
    assert paragraphs(document)[-1] == "A remark in small print at the foot."


def test_footnotes_below_a_rule_are_not_body(make_pdf, read_bytes):
    page = [*column(60, [*LEFT, "others."]), (60, 120, ROMAN, "__________________", 10)]
    page += column(60, ["1 Not an official record."], top=108, size=8)
    document = read_bytes(make_pdf([page]))
    assert furniture(document) == ["__________________\n1 Not an official record."]


def test_members_stand_line_by_line_with_their_names(make_pdf, read_bytes):
    dots = ". " * 40
    page = [
        (60, 700, ITALIC, "Members:"),
        (120, 700, ROMAN, "Chad"),
        (150, 700, ROMAN, dots),
        (380, 700, ROMAN, "Ms. Abakar"),
    ]
    page += [(120, 687, ROMAN, "Peru"), (150, 687, ROMAN, dots), (380, 687, ROMAN, "Mr. Quispe-Soto of Lima")]
    page += [(120, 674, ROMAN, "Land of the Long White"), (120, 661, ROMAN, "Cloud and Northern Isles")]
    page += [(240, 661, ROMAN, ". " * 26), (380, 661, ROMAN, "Mr. Tane")]
    found = paragraphs(read_bytes(make_pdf([page])))
    assert [re.sub(r"(?: \.){4,}", " ...", line) for line in found] == [
        "Members: Chad ... Ms. Abakar",
        "Peru ... Mr. Quispe-Soto of Lima",
        "Land of the Long White Cloud and Northern Isles ... Mr. Tane",
    ]


def test_emphasis_is_spans(make_pdf, read_bytes):
    from reportlab.pdfbase.pdfmetrics import stringWidth

    parts = [(BOLD, "Ms. Okello "), (ROMAN, "(Chad) ("), (ITALIC, "spoke in French"), (ROMAN, "): I thank you.")]
    x, cells = 60.0, []
    for font, text in parts:
        cells.append((x, 700, font, text))
        x += stringWidth(text, font, 10)
    document = read_bytes(make_pdf([cells]))
    assert document.text == "Ms. Okello (Chad) (spoke in French): I thank you."
    assert [span.of(document.text) for span in document.layout.bold] == ["Ms. Okello"]
    assert [span.of(document.text) for span in document.layout.italic] == ["spoke in French"]


def test_broken_spacing_is_mended_by_the_boxes(make_pdf, read_bytes):
    from reportlab.pdfbase.pdfmetrics import stringWidth

    x = 60 + stringWidth("The Secretary", ROMAN, 10)
    page = [(60, 700, ROMAN, "The Secretary "), (x + 0.3, 700, ROMAN, "-General took the floor.")]
    page += [(60, 660, ROMAN, "The"), (60 + stringWidth("The  ", ROMAN, 10), 660, ROMAN, " President")]
    found = paragraphs(read_bytes(make_pdf([page])))
    assert found == ["The Secretary-General took the floor.", "The President"]


def test_every_character_leads_back_to_its_page(make_pdf, read_bytes):
    document = read_bytes(make_pdf([column(60, LEFT) + column(320, RIGHT)] * 2))
    places = document.layout.placements
    assert [place.span for place in places] == sorted(place.span for place in places)
    covered = {index for place in places for index in range(place.span.start, place.span.stop)}
    assert all(index in covered or character.isspace() for index, character in enumerate(document.text))
    place = next(place for place in places if place.span.of(document.text).startswith("members of the press"))
    left, bottom, right, top = place.box
    assert (place.page, round(left), round(right - 540)) == (1, 320, 0) or place.page == 1
    assert bottom < 700 < top


@pytest.mark.parametrize(
    ("before", "after", "elsewhere", "kept"),
    [
        ("the inter-", "national order", "", False),
        ("the Secretary-", "General’s report", "", True),
        ("a long-", "term plan", "a long-term view", True),
        ("the under-", "standing", "the understanding", False),
        ("a non-", "proliferation treaty", "", True),
        ("the work-", "load", "the load and the work", True),
        ("resolution 2018-", "2019", "", True),
        ("меж-", "дународный порядок", "", False),
        ("с точки зре-", "ния", "точка зрения", False),
        ("the exer\u00ad", "cise", "exer-cise", False),
        ("— ", "and so on", "", True),
    ],
)
def test_hyphens_at_line_ends(before, after, elsewhere, kept):
    assert Hyphens([[elsewhere], [before, after]]).keeps(before, after) is kept


def test_a_document_that_divides_no_words_has_only_hyphens_of_its_own():
    lines = ["The delegate of Chad said that the exercise would go on."] * 300
    assert Hyphens([[*lines, "the conflict-", "affected regions"]]).keeps("the conflict-", "affected regions")
    divided = ["The delegate of Chad spoke of the exer-", "cise in the hall."] * 150
    assert not Hyphens([[*divided, "the con-", "ditions"]]).keeps("the con-", "ditions")


def test_mended_hyphens_in_the_text_and_in_the_notes(make_pdf, read_bytes):
    lines = [
        "\tThe Secretary-General said that the whole of the inter-",
        "national community had been asked, and the Secretary-",
        "General added that no one had refused so far to come.",
    ]
    document = read_bytes(make_pdf([column(60, lines)]))
    assert "international community" in document.text
    assert "the Secretary-General added" in document.text
    assert document.notes == ("hyphens at line ends: 1 joined, 1 kept",)


def test_text_in_a_form_object_stands_where_it_is_drawn(read_bytes):
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(612, 792))
    canvas.beginForm("stamp")
    canvas.setFont(ROMAN, 10)
    canvas.drawString(0, 0, "In the form.")
    canvas.endForm()
    canvas.setFont(ROMAN, 10)
    canvas.drawString(60, 700, "Above the form.")
    canvas.drawString(60, 500, "Below the form.")
    canvas.translate(60, 600)
    canvas.doForm("stamp")
    canvas.save()
    document = read_bytes(out.getvalue())
    assert paragraphs(document) == ["Above the form.", "In the form.", "Below the form."]
    assert 595 < document.layout.placements[1].box[1] < 605


def test_a_page_without_text_is_noted(make_pdf, read_bytes):
    document = read_bytes(make_pdf([column(60, LEFT), [], column(60, LEFT)]))
    assert "no text on page 2" in document.notes
    assert [len(page) > 0 for page in document.layout.pages] == [True, False, True]


def test_no_text_at_all_is_refused(make_pdf, read_bytes):
    with pytest.raises(InputError, match=r"given: a PDF without a text layer.*OCR"):
        read_bytes(make_pdf([[], []]))


def test_encrypted_is_refused(make_pdf, read_bytes):
    with pytest.raises(InputError, match=r"given: an encrypted PDF that needs a password\. Save a copy"):
        read_bytes(make_pdf([column(60, LEFT)], encrypt="secret"))


@pytest.mark.parametrize("keep", [20, 300, 900])
def test_truncated_is_refused_or_read_in_part(make_pdf, read_bytes, keep):
    data = make_pdf([column(60, LEFT)])[:keep]
    with pytest.raises(InputError, match=r"given: (a truncated or damaged PDF|a PDF without)"):
        read_bytes(data)


def test_too_many_pages_or_objects_are_refused(make_pdf, read_bytes, monkeypatch):
    data = make_pdf([column(60, LEFT)] * 3)
    monkeypatch.setattr("onrecord.origins.pdf.pieces.MAX_PAGES", 2)
    with pytest.raises(InputError, match=r"a PDF of 3 pages \(at most 2\)"):
        read_bytes(data)
    monkeypatch.setattr("onrecord.origins.pdf.pieces.MAX_PAGES", 5)
    monkeypatch.setattr("onrecord.origins.pdf.pieces.MAX_CHARACTERS", 400)
    with pytest.raises(InputError, match=r"more text than is read \(page 2"):
        read_bytes(data)
    monkeypatch.setattr("onrecord.origins.pdf.pieces.MAX_CHARACTERS", 4_000)
    monkeypatch.setattr("onrecord.origins.pdf.pieces.MAX_OBJECTS_A_PAGE", 5)
    with pytest.raises(InputError, match=r"cut into more pieces than can be put together \(page 1: 6\)"):
        read_bytes(data)
