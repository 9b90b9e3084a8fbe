"""What pdfium finds on each page: pieces of text, each in one font, with its box and baseline."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from onrecord.errors import InputError
from onrecord.model import Origin

MAX_PAGES = 5_000
MAX_OBJECTS_A_PAGE = 20_000
MAX_CHARACTERS = 20_000_000
# pdfium looks for the text of each object among all characters of its page: the product is what costs time, some four
# nanoseconds each. A page has about 600,000 of them, or 15 million where each word is an object.
MAX_WORK = 10_000_000_000
MAX_DEPTH = 8
_USUAL_LENGTH = 256

_BOLD = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_ITALIC = re.compile(r"ital|obli", re.IGNORECASE)
_WORD_START = re.compile(r"(?:^|\s)\S")
_SPACES = re.compile(r"\s+")
_UNPRINTABLE = re.compile("[\x00\x01\x03-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff\ufeff\ud800-\udfff]")
# pdfium's mark for a hyphen at the end of a line
LINE_HYPHEN = "\x02"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text in one font. The box is that of the ink, in points from the lower left corner of the page.

    `base` is the baseline, `size` the height of the font, `start` where the pen is set down (an italic f reaches out
    to its left). `space_before` and `space_after` tell whether the PDF itself has a space there.
    """

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    base: float
    size: float
    start: float
    bold: bool = False
    italic: bool = False
    space_before: bool = False
    space_after: bool = False


@dataclass(frozen=True, slots=True)
class PagePieces:
    """The pieces of one page (numbered from 1) in drawing order."""

    number: int
    width: float
    height: float
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class _Style:
    bold: bool
    italic: bool


_Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: _Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def page_pieces(origin: Origin) -> list[PagePieces]:
    """The pieces of every page. Raises InputError where pdfium cannot open it or it is beyond the bounds above."""
    import pypdfium2 as pdfium

    try:
        document = pdfium.PdfDocument(origin.data)
    except pdfium.PdfiumError as error:
        raise _refusal(origin, error) from error
    try:
        count = len(document)
        if count == 0:
            raise InputError(origin.uri, "a PDF without pages", "Get the file again from where it came")
        if count > MAX_PAGES:
            raise InputError(origin.uri, f"a PDF of {count:,} pages (at most {MAX_PAGES:,})", "Split it")
        return _read_pages(origin, document, count)
    finally:
        document.close()


def _refusal(origin: Origin, error: Exception) -> InputError:
    if "assword" in str(error):
        return InputError(origin.uri, "an encrypted PDF that needs a password", "Save a copy without the password")
    if "ecurity" in str(error):
        return InputError(origin.uri, "a PDF with a kind of encryption that is not known", "Save a copy without it")
    return InputError(origin.uri, "a truncated or damaged PDF", "Get the file again from where it came")


def _read_pages(origin: Origin, document: Any, count: int) -> list[PagePieces]:
    import pypdfium2 as pdfium

    out, characters, work = [], 0, 0
    for index in range(count):
        try:
            page = document[index]
            text = page.get_textpage()
        except pdfium.PdfiumError as error:
            raise InputError(
                origin.uri, f"a damaged PDF: page {index + 1} cannot be opened", "Get the file again"
            ) from error
        try:
            on_page = max(text.count_chars(), 0)
            objects = list(_text_objects(page))
            characters += on_page
            work += on_page * len(objects)
            if characters > MAX_CHARACTERS:
                what = f"a PDF with more text than is read (page {index + 1}; at most {MAX_CHARACTERS:,} characters)"
                raise InputError(origin.uri, what, "Split it")
            if work > MAX_WORK or len(objects) > MAX_OBJECTS_A_PAGE:
                what = f"a PDF cut into more pieces than can be put together (page {index + 1}: {len(objects):,})"
                raise InputError(origin.uri, what, "Print it to a new PDF, or save its text as plain text")
            width, height = page.get_size()
            out.append(PagePieces(index + 1, width, height, tuple(_pieces(text, objects))))
        finally:
            text.close()
            page.close()
    return out


def _text_objects(page: Any) -> Iterator[tuple[Any, _Matrix]]:
    """Raw text objects with the matrix that leads from their space to the page's, also those inside forms."""
    import pypdfium2.raw as raw

    asked = _Asked()
    stack = [(raw.FPDFPage_CountObjects(page), raw.FPDFPage_GetObject, page.raw, 0, _IDENTITY)]
    seen = 0
    while stack:
        count, getter, parent, at, matrix = stack.pop()
        if at >= count:
            continue
        stack.append((count, getter, parent, at + 1, matrix))
        found = getter(parent, at)
        seen += 1
        if not found or seen > 4 * MAX_OBJECTS_A_PAGE:
            continue
        kind = raw.FPDFPageObj_GetType(found)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            yield found, matrix
        elif kind == raw.FPDF_PAGEOBJ_FORM and len(stack) < MAX_DEPTH:
            inner = _times(asked.matrix(found), matrix)
            stack.append((raw.FPDFFormObj_CountObjects(found), raw.FPDFFormObj_GetObject, found, 0, inner))


def _times(m: _Matrix, n: _Matrix) -> _Matrix:
    return (
        m[0] * n[0] + m[1] * n[2],
        m[0] * n[1] + m[1] * n[3],
        m[2] * n[0] + m[3] * n[2],
        m[2] * n[1] + m[3] * n[3],
        m[4] * n[0] + m[5] * n[2] + n[4],
        m[4] * n[1] + m[5] * n[3] + n[5],
    )


def _pieces(textpage: Any, objects: list[tuple[Any, _Matrix]]) -> Iterator[Piece]:
    styles: dict[int, _Style] = {}
    first_ink: dict[int, float] | None = None
    asked = _Asked()
    for found, outer in objects:
        words = asked.text(textpage, found)
        text = _SPACES.sub(" ", words).strip()
        box = asked.box(found, outer) if text else None
        if box is None:
            continue
        own = asked.matrix(found)
        matrix = own if outer is _IDENTITY else _times(own, outer)
        x0 = box[0]
        if words[0].isspace():
            # The box begins at the space, which may be a tab of any width: the ink begins at the first letter.
            first_ink = _first_ink(textpage) if first_ink is None else first_ink
            x0 = max(x0, min(first_ink.get(_address(found), x0), box[2]))
        style = _style(found, styles)
        size = asked.font_size(found) * math.hypot(matrix[2], matrix[3])
        if not 0.5 < size < 2_000 or not math.isfinite(matrix[5]):
            size = min(max(box[3] - box[1], 1.0), 2_000)
        yield Piece(
            text=text,
            x0=x0,
            y0=box[1],
            x1=box[2],
            y1=box[3],
            base=min(max(matrix[5], box[1] - size), box[3] + size),
            size=size,
            start=x0 if words[0].isspace() else min(max(matrix[4], x0 - size), x0 + size),
            bold=style.bold,
            italic=style.italic,
            space_before=words[0].isspace(),
            space_after=words[-1].isspace(),
        )


class _Asked:
    """Asks pdfium about text objects, with the room for its answers made once: a page has hundreds of them."""

    def __init__(self) -> None:
        import pypdfium2.raw as raw

        self._raw = raw
        self._room = (raw.FPDF_WCHAR * _USUAL_LENGTH)()
        self._units = memoryview(self._room).cast("B")
        self._edges = tuple(ctypes.c_float() for _ in range(4))
        self._size = ctypes.c_float()
        self._matrix = raw.FS_MATRIX()

    def text(self, textpage: Any, found: Any) -> str:
        """The characters of an object, without those that cannot be printed."""
        room, units = self._room, self._units
        needed = self._raw.FPDFTextObj_GetText(found, textpage, room, 2 * _USUAL_LENGTH)
        if needed > 2 * _USUAL_LENGTH:
            room = (self._raw.FPDF_WCHAR * (needed // 2 + 1))()
            units = memoryview(room).cast("B")
            needed = min(self._raw.FPDFTextObj_GetText(found, textpage, room, needed), needed)
        return _UNPRINTABLE.sub("", bytes(units[: max(needed - 2, 0)]).decode("utf-16-le", "ignore"))

    def box(self, found: Any, outer: _Matrix) -> tuple[float, float, float, float] | None:
        """(left, bottom, right, top) on the page, or None where there is none that makes sense."""
        if not self._raw.FPDFPageObj_GetBounds(found, *self._edges):
            return None
        left, bottom, right, top = (edge.value for edge in self._edges)
        if outer is not _IDENTITY:
            corners = [
                (x * outer[0] + y * outer[2] + outer[4], x * outer[1] + y * outer[3] + outer[5])
                for x in (left, right)
                for y in (bottom, top)
            ]
            left, right = min(x for x, _ in corners), max(x for x, _ in corners)
            bottom, top = min(y for _, y in corners), max(y for _, y in corners)
        # Not a number fails every comparison.
        fits = -1e6 < left <= right < 1e6 and -1e6 < bottom <= top < 1e6
        return (left, bottom, right, top) if fits else None

    def matrix(self, found: Any) -> _Matrix:
        """The matrix that leads from the object's space to that of what holds it."""
        m = self._matrix
        if not self._raw.FPDFPageObj_GetMatrix(found, m):
            return _IDENTITY
        return (m.a, m.b, m.c, m.d, m.e, m.f)

    def font_size(self, found: Any) -> float:
        """The size of the font before any matrix, in points."""
        return self._size.value if self._raw.FPDFTextObj_GetFontSize(found, self._size) else 0.0


def _address(found: Any) -> int:
    return ctypes.addressof(found.contents) if found else 0


def _style(found: Any, known: dict[int, _Style]) -> _Style:
    """Bold and italic by the font's name, bold also by its weight; remembered by font."""
    import pypdfium2.raw as raw

    font = raw.FPDFTextObj_GetFont(found)
    if not font:
        return _Style(bold=False, italic=False)
    key = _address(font)
    if key not in known:
        buffer = ctypes.create_string_buffer(256)
        length = raw.FPDFFont_GetBaseFontName(font, buffer, 256)
        name = buffer.value.decode("utf-8", "replace") if 0 < length <= 256 else ""
        angle = ctypes.c_int()
        slanted = bool(raw.FPDFFont_GetItalicAngle(font, angle)) and angle.value != 0
        heavy = raw.FPDFFont_GetWeight(font) >= 600
        known[key] = _Style(bold=bool(_BOLD.search(name)) or heavy, italic=bool(_ITALIC.search(name)) or slanted)
    return known[key]


def _first_ink(textpage: Any) -> dict[int, float]:
    """Where the first letter after white space begins, by object."""
    import pypdfium2.raw as raw

    out: dict[int, float] = {}
    page = textpage.raw
    left, right, bottom, top = ctypes.c_double(), ctypes.c_double(), ctypes.c_double(), ctypes.c_double()
    for index in _word_starts(page):
        key = _address(raw.FPDFText_GetTextObject(page, index))
        if key not in out and raw.FPDFText_GetCharBox(page, index, left, right, bottom, top):
            out[key] = left.value
    return out


def _word_starts(page: Any) -> list[int]:
    """The indices of the characters that follow white space."""
    import pypdfium2.raw as raw

    count = max(raw.FPDFText_CountChars(page), 0)
    buffer = (ctypes.c_ushort * (count + 1))()
    units = raw.FPDFText_GetText(page, 0, count, buffer) - 1
    text = bytes(memoryview(buffer).cast("B")[: max(units, 0) * 2]).decode("utf-16-le", "replace")
    if len(text) != count:
        # Some characters have two units or are left out: only asking for each gives its index.
        text = "".join(chr(min(raw.FPDFText_GetUnicode(page, index), 0x10FFFF)) for index in range(count))
    return [match.end() - 1 for match in _WORD_START.finditer(text)]
