"""DOCX: paragraphs, headings by style and emphasis of a Word document, by python-docx."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from onrecord.errors import InputError
from onrecord.model import Document, Origin, Title
from onrecord.origins.blocks import Block, Run, assemble, tidy
from onrecord.text.identify import identify, languages_of

_MAIN = "word/document.xml"
_MOST_PARTS = 10_000
_MOST_UNPACKED = 200_000_000
_MOST_MAIN = 60_000_000
_MOST_CHARACTERS = 20_000_000
_LONGEST_BOLD_HEADING = 200
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SKIPPED = frozenset(
    (
        f"{_W}del",
        f"{_W}moveFrom",
        f"{_W}txbxContent",
        f"{_W}footnoteReference",
        f"{_W}endnoteReference",
        f"{_W}instrText",
        f"{_W}delText",
        f"{_W}pPr",
        f"{_W}rPr",
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    )
)
_BREAKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011", f"{_W}softHyphen": ""}
_OFF = frozenset(("0", "false", "off", "none"))


class Docx:
    """The format plug-in for Word documents of 2007 and later."""

    name = "docx"
    media_types = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",)

    def recognises(self, data: bytes) -> bool:
        """True if the bytes are a ZIP archive with a Word document's main part."""
        if not data.startswith(b"PK\x03\x04"):
            return False
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                return _MAIN in archive.namelist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
            return _MAIN.encode() in data[:100_000]

    def read(self, origin: Origin) -> Document:
        """The document's text. Raises InputError where it is damaged, a bomb or empty."""
        _guard(origin)
        try:
            package = _open(origin.data)
            blocks = list(_blocks(package))
            title, author = tidy(package.core_properties.title or ""), tidy(package.core_properties.author or "")
        except InputError:
            raise
        except Exception as error:  # python-docx raises whatever a malformed part makes of it
            raise InputError(origin.uri, "a damaged Word document", "Open it in Word and save it again") from error
        text, layout, _ = assemble(blocks, keep_space=True)
        if not text:
            raise InputError(origin.uri, "a Word document without text", "Check that it is the right file")
        if len(text) > _MOST_CHARACTERS:
            raise InputError(
                origin.uri, f"a text of {len(text):,} characters (at most {_MOST_CHARACTERS:,})", "Split it"
            )
        language = identify(text)
        return Document(
            origin=origin,
            text=text,
            layout=layout,
            language=language,
            languages=languages_of(span.of(text) for span in layout.paragraphs),
            titles=(Title(_language(title, language), title),) if title else (),
            notes=(f"author: {author}",) if author else (),
        )


def _language(words: str, language: str) -> str:
    found = identify(words)
    return language if found == "und" else found


def _guard(origin: Origin) -> None:
    """Refuse what would unpack to more than can be read: the sizes an archive declares bind its reader."""
    try:
        with zipfile.ZipFile(io.BytesIO(origin.data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
        raise InputError(
            origin.uri, "a truncated or damaged Word document", "Get the file again from where it came"
        ) from error
    if any(part.flag_bits & 1 for part in parts):
        raise InputError(origin.uri, "an encrypted Word document", "Save a copy without the password")
    main = sum(part.file_size for part in parts if part.filename == _MAIN)
    if len(parts) > _MOST_PARTS or main > _MOST_MAIN or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise InputError(origin.uri, "a Word document that unpacks to more than is read", "Save its text as plain text")


def _open(data: bytes) -> Any:
    import docx

    return docx.Document(io.BytesIO(data))


def _blocks(package: Any) -> Iterator[Block]:
    styles = _Styles(package)
    body = package.element.body
    rows: set[Any] = set()
    for paragraph in body.iter(f"{_W}p"):
        if _inside(paragraph, body):
            continue
        row = _row_of(paragraph, body)
        if row is None:
            yield styles.block(paragraph)
        elif row not in rows:
            rows.add(row)
            yield _row(row, styles)


def _inside(paragraph: Any, body: Any) -> bool:
    """True in a text box or a deleted part: such text is not part of the running text."""
    return any(parent.tag in _SKIPPED for parent in paragraph.iterancestors() if parent is not body)


def _row_of(paragraph: Any, body: Any) -> Any:
    """The outermost table row that the paragraph stands in, or None."""
    found = None
    for parent in paragraph.iterancestors():
        if parent is body:
            break
        if parent.tag == f"{_W}tr":
            found = parent
    return found


def _row(row: Any, styles: _Styles) -> Block:
    """A table row as one paragraph, a tab between its cells."""
    runs: list[Run] = []
    for cell in row.iter(f"{_W}tc"):
        if runs:
            runs.append(Run("\t"))
        for index, paragraph in enumerate(cell.findall(f"{_W}p")):
            if index:
                runs.append(Run(" "))
            runs.extend(styles.block(paragraph).runs)
    return Block(tuple(runs))


class _Styles:
    """Bold, italic and heading, as paragraph and character styles give them down their lines of descent."""

    def __init__(self, package: Any) -> None:
        self._styles = {style.style_id: style for style in package.styles}
        self._known: dict[tuple[str, str], bool] = {}

    def block(self, paragraph: Any) -> Block:
        """The paragraph with its runs; a heading by its style, its outline level, or as a short bold line."""
        properties = paragraph.find(f"{_W}pPr")
        style = _value(properties, "pStyle")
        runs = tuple(self._runs(paragraph, style))
        lettered = [run for run in runs if any(map(str.isalnum, run.text))]
        bold = (
            bool(lettered)
            and all(run.bold for run in lettered)
            and sum(len(r.text) for r in runs) <= _LONGEST_BOLD_HEADING
        )
        heading = self._heading(style) or bold or _value(properties, "outlineLvl") in set("012345678")
        return Block(runs, "heading" if heading and lettered else "paragraph")

    def _heading(self, style: str | None) -> bool:
        name = (getattr(self._styles.get(style), "name", None) or "").lower()
        return name.startswith("heading") or name in {"title", "subtitle"}

    def _runs(self, element: Any, style: str | None) -> Iterator[Run]:
        for child in element:
            if not isinstance(child.tag, str) or child.tag in _SKIPPED:
                continue
            if child.tag == f"{_W}r":
                text = "".join(_characters(child))
                if text:
                    yield Run(text, self._is(child, "b", style), self._is(child, "i", style))
            else:
                yield from self._runs(child, style)

    def _is(self, run: Any, what: str, style: str | None) -> bool:
        properties = run.find(f"{_W}rPr")
        own = None if properties is None else properties.find(f"{_W}{what}")
        if own is not None:
            return own.get(f"{_W}val", "1").lower() not in _OFF
        return any(self._inherits(name, what) for name in (_value(properties, "rStyle"), style) if name)

    def _inherits(self, style_id: str, what: str) -> bool:
        key = (style_id, what)
        if key not in self._known:
            style, value, steps = self._styles.get(style_id), None, 0
            while style is not None and value is None and steps < 20:
                font = getattr(style, "font", None)
                value = None if font is None else font.bold if what == "b" else font.italic
                style, steps = getattr(style, "base_style", None), steps + 1
            self._known[key] = bool(value)
        return self._known[key]


def _characters(run: Any) -> Iterator[str]:
    for child in run:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _BREAKS:
            yield _BREAKS[child.tag]


def _value(properties: Any, name: str) -> str | None:
    found = None if properties is None else properties.find(f"{_W}{name}")
    return None if found is None else found.get(f"{_W}val")


DOCX = Docx()
