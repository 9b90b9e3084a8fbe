"""PDF: text objects with boxes and fonts, sorted into columns, lines and paragraphs by hand.

pdfium gives what stands on a page in drawing order; everything a reader's eye adds (columns, running headers,
paragraphs, hyphens) is decided here from positions and fonts alone, so that it holds for a record of any year.
"""

from __future__ import annotations

from dataclasses import replace

from onrecord.errors import InputError
from onrecord.model import Document, Origin, Unclear
from onrecord.text.identify import identify, languages_of

_GUESSED = "the order of the columns could not be told"


class Pdf:
    """The format plug-in for PDF."""

    name = "pdf"
    media_types = ("application/pdf",)
    most_bytes = 256_000_000

    def recognises(self, data: bytes) -> bool:
        """True if the PDF header stands within the first kilobyte, where readers of PDF look for it."""
        return b"%PDF-" in data[:1024]

    def read(self, origin: Origin) -> Document:
        """The document on the pages. Raises InputError where it is locked, broken, empty or only pictures."""
        from onrecord.origins.pdf.compose import compose
        from onrecord.origins.pdf.furniture import body_size, sort_out
        from onrecord.origins.pdf.lines import mingled, page_lines
        from onrecord.origins.pdf.paragraphs import paragraphs_of
        from onrecord.origins.pdf.pieces import page_pieces
        from onrecord.origins.pdf.righttoleft import is_right_to_left, turned, turned_back
        from onrecord.origins.pdf.sidebyside import languages_beside, paragraphs_beside

        pages = page_pieces(origin)
        if not any(page.pieces for page in pages):
            raise InputError(
                origin.uri, "a PDF without a text layer (only pictures)", "Run character recognition (OCR) on it first"
            )
        from_right = is_right_to_left(pages)
        pages = turned(pages) if from_right else pages
        size = body_size(pages)
        body, furniture = sort_out(pages, size)
        lines = page_lines(body)
        beside = languages_beside(lines)
        found = paragraphs_beside(lines) if beside else paragraphs_of([line for page in lines for line in page])
        composed = compose(found, furniture, beside)
        layout = composed.layout
        if from_right:
            layout = replace(layout, placements=turned_back(layout.placements, pages))
        paragraphs = [span.of(composed.text) for span in composed.layout.paragraphs]
        bare = [str(page.number) for page in pages if not page.pieces]
        notes = list(composed.notes)
        if bare:
            notes.append(f"no text on page{'s' * (len(bare) > 1)} {', '.join(bare)}")
        guessed = [page[0].page for page in lines if page and page[0].page > 1 and mingled(page)]
        return Document(
            origin=origin,
            text=composed.text,
            layout=layout,
            language=beside[0] if beside else identify("\n".join(paragraphs)),
            languages=languages_of(paragraphs),
            notes=tuple(notes),
            unclear=tuple(Unclear(layout.pages[number - 1], _GUESSED) for number in guessed),
        )


PDF = Pdf()
