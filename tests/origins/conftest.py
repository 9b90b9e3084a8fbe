"""Real files in small: PDFs drawn by reportlab and Word documents by python-docx, read as any other file."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

import pytest

from onrecord.model import Document
from onrecord.origins import to_document
from onrecord.origins.source import origin_of

Cell = tuple[float, float, str, str, float]


@pytest.fixture(scope="session")
def read_bytes() -> Callable[[bytes], Document]:
    """Reads bytes as a document, as if they had come from a file called "given"."""
    return lambda data: to_document(origin_of("given", data))


@pytest.fixture(scope="session")
def make_pdf() -> Callable[..., bytes]:
    """Draws a PDF: one list of cells a page, each (x, y, font, text, size) or (x, y, font, text)."""

    def draw(pages: Sequence[Sequence[tuple]], *, encrypt: str | None = None) -> bytes:
        from reportlab.pdfgen.canvas import Canvas

        out = io.BytesIO()
        canvas = Canvas(out, pagesize=(612, 792), encrypt=encrypt, invariant=1)
        for page in pages:
            for x, y, font, text, *size in page:
                canvas.setFont(font, size[0] if size else 10)
                canvas.drawString(x, y, text)
            canvas.showPage()
        canvas.save()
        return out.getvalue()

    return draw


@pytest.fixture(scope="session")
def make_docx() -> Callable[..., bytes]:
    """Writes a Word document by a function that is handed the empty document."""

    def write(fill: Callable[..., None]) -> bytes:
        import docx

        package = docx.Document()
        fill(package)
        out = io.BytesIO()
        package.save(out)
        return out.getvalue()

    return write
