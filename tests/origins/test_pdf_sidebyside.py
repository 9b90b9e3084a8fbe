"""Two languages side by side, as in the printed Official Records: each column is a text of its own.

The pages are drawn for the purpose; the delegates are invented.
"""

from itertools import pairwise

ROMAN = "Times-Roman"
ENGLISH = [
    [
        "\tThe PRESIDENT: I call upon the representative of the",
        "country that has asked to speak at this exercise today.",
        "",
        "\tMr. OKELLO (Kenya): The members of the Council have",
        "before them the papers that the committee has sent them",
        "and my delegation would like to say that none of the",
    ],
    [
        "papers has been read by the whole of the delegations",
        "which have come to this room to take part in the work.",
        "",
        "\tThe PRESIDENT: I thank the representative of Kenya for",
        "the kind words that he has said to me and to the others.",
    ],
]
FRENCH = [
    [
        "\tLe PRESIDENT: Je donne la parole au représentant du",
        "pays qui a demandé à intervenir dans cet exercice.",
        "",
        "\tM. OKELLO (Kenya): Les membres du Conseil ont sous les",
        "yeux les documents que la commission leur a envoyés et",
        "ma délégation voudrait dire qu'aucun de ces documents",
    ],
    [
        "n'a été lu par toutes les délégations qui sont venues",
        "dans cette salle pour prendre part aux travaux prévus.",
        "",
        "\tLe PRESIDENT: Je remercie le représentant du Kenya des",
        "aimables paroles qu'il a eues pour moi et les autres.",
    ],
]


def column(x, lines):
    return [
        (x + 18 * line.count("\t"), 700 - index * 12, ROMAN, line.strip("\t"))
        for index, line in enumerate(lines)
        if line
    ]


def record(make_pdf, read_bytes, right):
    pages = [column(60, one) + column(320, other) for one, other in zip(ENGLISH, right, strict=True)]
    for page in pages:
        page.sort(key=lambda cell: (-cell[1], cell[0]))
    return read_bytes(make_pdf(pages))


def shown(document, spans):
    return [span.of(document.text) for span in spans]


def flowed(pages):
    lines = [line for page in pages for line in page]
    return ["".join(part).replace("\t", "") for part in _blocks(lines)]


def _blocks(lines):
    blocks = [[]]
    for line in lines:
        if line.startswith("\t") and blocks[-1]:
            blocks.append([])
        if line:
            blocks[-1].append(f" {line}" if blocks[-1] else line)
    return blocks


def test_each_column_is_read_over_the_page_break_as_its_own_text(make_pdf, read_bytes):
    document = record(make_pdf, read_bytes, FRENCH)
    left, right = document.layout.columns
    assert (left.language, right.language, document.language) == ("en", "fr", "en")
    assert shown(document, left.spans) == flowed(ENGLISH)
    assert shown(document, right.spans) == flowed(FRENCH)


def test_columns_share_no_character_and_hold_all_paragraphs(make_pdf, read_bytes):
    document = record(make_pdf, read_bytes, FRENCH)
    spans = sorted(span for one in document.layout.columns for span in one.spans)
    assert tuple(spans) == document.layout.paragraphs
    assert all(before.stop <= after.start for before, after in pairwise(spans))


def test_two_columns_of_one_language_are_one_text(make_pdf, read_bytes):
    document = record(make_pdf, read_bytes, ENGLISH)
    assert document.layout.columns == ()
    assert shown(document, document.layout.paragraphs)[0] == flowed(ENGLISH)[0]


def test_lines_across_both_columns_in_turn_with_them_are_told(make_pdf, read_bytes):
    cover = [(60, 700, ROMAN, "A page on which nothing is in two columns, so that the next one is not the first.", 10)]
    rows = [
        cell
        for row in range(8)
        for cell in (
            (
                60,
                700 - 72 * row,
                ROMAN,
                "A line that reaches over both columns from the very left to the very right of the page, as it seems",
            ),
            *(
                (60, 688 - 72 * row - 12 * n, ROMAN, "a line of the left column which is as long as it")
                for n in range(4)
            ),
            *(
                (320, 688 - 72 * row - 12 * n, ROMAN, "a line of the right column, which is as long too")
                for n in range(4)
            ),
        )
    ]
    document = read_bytes(make_pdf([cover, rows]))
    assert [(one.span, one.what) for one in document.unclear] == [
        (document.layout.pages[1], "the order of the columns could not be told")
    ]


def test_one_heading_over_two_columns_leaves_nothing_open(make_pdf, read_bytes):
    assert record(make_pdf, read_bytes, ENGLISH).unclear == ()
