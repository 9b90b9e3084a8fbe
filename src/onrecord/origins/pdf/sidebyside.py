"""Two languages side by side: the Official Records of the first decades print each speech twice, column by column.

A page is then not read left column first, since a speech goes on in its own column of the next page: each column is a
text of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from onrecord.origins.pdf.lines import Line
from onrecord.origins.pdf.paragraphs import Paragraph, paragraphs_of
from onrecord.text.identify import identify

RIGHT = 2
_FEWEST_LINES = 4
_SAMPLE = 600
_PAGES = 7


def languages_beside(pages: Sequence[Sequence[Line]]) -> tuple[str, str] | None:
    """The languages (BCP 47) of the left and the right column, or None where they are not two languages.

    They are where on more than half of a few pages with two columns the same two languages stand in the same places.
    """
    columns = [tuple(_of_column(lines, column) for column in (1, RIGHT)) for lines in pages]
    full = [pair for pair in columns if min(map(len, pair)) >= _FEWEST_LINES]
    few = full[:: max(1, len(full) // _PAGES)][:_PAGES]
    pairs = Counter((_language(left), _language(right)) for left, right in few)
    if not pairs:
        return None
    (left_language, right_language), count = pairs.most_common(1)[0]
    differ = left_language != right_language and "und" not in (left_language, right_language)
    return (left_language, right_language) if differ and 2 * count > sum(pairs.values()) else None


def _language(lines: Sequence[str]) -> str:
    return identify("\n".join(lines)[:_SAMPLE])


def _of_column(lines: Sequence[Line], column: int) -> list[str]:
    return [line.text for line in lines if line.column == column]


def paragraphs_beside(pages: Sequence[Sequence[Line]]) -> list[Paragraph]:
    """The paragraphs of both columns, page by page; on each page those of the left column (and of none) go first.

    A paragraph that goes on over the page comes after the others of its page, so that the next page can begin in it.
    """
    every = [line for lines in pages for line in lines]
    left = paragraphs_of([line for line in every if line.column != RIGHT])
    right = paragraphs_of([line for line in every if line.column == RIGHT])
    return sorted([*left, *right], key=lambda one: (one[0].page, one[-1].page, one[0].column == RIGHT))
