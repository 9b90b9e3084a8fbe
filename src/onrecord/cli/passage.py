"""`onrecord show`: a passage in its document, with source, cue and content marked."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onrecord.cli import words
from onrecord.cli.options import archive_path
from onrecord.cli.sheet import Sheet
from onrecord.cli.terminal import clean, console, one_line, write
from onrecord.model import Actor, Attribution, Document, Dossier, Speech
from onrecord.span import Span

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from onrecord.archive import Passage

# A text without paragraphs, or with one huge one, is shown this many characters around the passage.
_AROUND = 1500
_MARGIN = 4
_NOT_MEASURED = "how often it is right was not measured"
STYLES = {"source": "cyan", "cue": "green", "content": "bold yellow", "label": "cyan"}


def show_passage(identifier: str, context: int, named: Path | None, *, as_json: bool) -> None:
    """Prints the passage that `identifier` stands for, with `context` paragraphs before and after it."""
    from onrecord.archive import Archive

    with Archive.open(archive_path(named), create=False) as archive:
        passage = archive.passage(identifier)
    if as_json:
        from onrecord.exports.json import JSON_LINES

        write(JSON_LINES.line(as_object(passage, context)))
        return
    screen = console()
    if passage.what is None:
        Sheet(screen).full(passage.dossier)
        Sheet(screen).field("SHA-256", passage.id)
        return
    _show(screen, passage.dossier, passage.what, context)


def as_object(passage: Passage, context: int) -> dict[str, Any]:
    """A passage as a JSON object: the statement as in the contract, its document, and the text around it."""
    from onrecord.contract import to_json

    data, what = to_json(passage.dossier), passage.what
    if what is None:
        return dict(data)
    document = passage.dossier.document
    around = [span for _, span in surrounding(document, _reach(what), context)]
    kind = "speech" if isinstance(what, Speech) else "attribution"
    pool: list[Any] = [*data["speeches"]] if isinstance(what, Speech) else [*data["attributions"]]
    return {
        "id": what.id,
        "what": kind,
        kind: next(one for one in pool if one["id"] == what.id),
        "origin": data["origin"],
        "document": {key: data["document"][key] for key in ("genre", "standing", "date", "date_basis", "titles")},
        "passage": [{"span": [span.start, span.stop], "text": span.of(document.text)} for span in around],
    }


def marks(what: Speech | Attribution) -> tuple[tuple[str, tuple[Span, ...]], ...]:
    """What is marked in the text, later ones over earlier ones."""
    if isinstance(what, Speech):
        return ("content", what.body), ("label", () if what.label is None else (what.label,))
    return ("content", what.content), ("source", what.source), ("cue", what.cue)


def _reach(what: Speech | Attribution) -> Span:
    spans = [span for _, marked in marks(what) for span in marked]
    return Span(min((s.start for s in spans), default=0), max((s.stop for s in spans), default=0))


def surrounding(document: Document, reach: Span, context: int) -> list[tuple[int | None, Span]]:
    """The paragraphs that `reach` touches and `context` more on each side, numbered; cut down where one is huge."""
    paragraphs = document.layout.paragraphs
    near = Span(max(0, reach.start - _AROUND), min(len(document.text), reach.stop + _AROUND))
    touched = [n for n, p in enumerate(paragraphs) if p.overlaps(reach)]
    if not touched:
        return [(None, near)]
    chosen = range(max(0, touched[0] - context), min(len(paragraphs), touched[-1] + context + 1))
    return [(n + 1, _cut(paragraphs[n], near)) for n in chosen if paragraphs[n].overlaps(near)]


def _cut(span: Span, near: Span) -> Span:
    return Span(max(span.start, near.start), min(span.stop, near.stop))


def pieces(text: str, span: Span, what: Speech | Attribution) -> Iterator[tuple[str, str]]:
    """The characters of `span` in runs, each with the name of its mark ("" for none)."""
    labels = [""] * len(span)
    for name, spans in marks(what):
        for one in spans:
            for at in range(max(one.start, span.start), min(one.stop, span.stop)):
                labels[at - span.start] = name
    for name, run in groupby(enumerate(labels), key=lambda pair: pair[1]):
        places = [at for at, _ in run]
        yield name, text[span.start + places[0] : span.start + places[-1] + 1]


def _marked(text: str, span: Span, what: Speech | Attribution, *, coloured: bool) -> Text:
    from rich.text import Text

    out = Text()
    for name, run in pieces(text, span, what):
        shown = clean(run).replace("\n", " ")
        if coloured or not name or not run.strip():
            out.append(shown, STYLES.get(name, ""))
        else:
            out.append(f"[{name}: {shown}]")
    return out


def _show(screen: Console, dossier: Dossier, what: Speech | Attribution, context: int) -> None:
    from rich.text import Text

    document, sheet = dossier.document, Sheet(screen)
    coloured = screen.color_system is not None and not screen.no_color
    sheet.head(dossier)
    for number, span in surrounding(document, _reach(what), context):
        sheet.line()
        margin = Text(f"{number or '':>{_MARGIN}}  ", "dim")
        sheet.line(_marked(document.text, span, what, coloured=coloured), lead=margin)
    sheet.line()
    if coloured:
        names = dict.fromkeys(name for name, spans in marks(what) if spans)
        legend = [part for name in names for part in ((name, STYLES[name]), "  ")]
        screen.print(Text.assemble("Marked: ", *legend))
        sheet.line()
    _details(sheet, document, what)
    sheet.field("Origin", one_line(document.origin.uri))
    sheet.field("SHA-256", document.origin.sha256)
    sheet.field("Rights", one_line(document.origin.rights))


def _details(sheet: Sheet, document: Document, what: Speech | Attribution) -> None:
    sheet.field("Id", what.id)
    sheet.field("Speaker", _who(document, what.speaker))
    if isinstance(what, Speech):
        sheet.field("Of", None if what.affiliation is None else words.actor(what.affiliation))
    sheet.field("For", words.listed(words.actor(one) for one in what.on_behalf_of))
    if isinstance(what, Speech):
        sheet.field("Speech", f"number {what.order}, {what.capacity.replace('_', ' ')}, {what.purpose}")
        sheet.field("Delivered in", words.language(what.language) if what.language else None)
        sheet.field("Place", words.place(document, what.body))
        return
    sheet.field("About", words.listed(words.actor(one) for one in what.about))
    sheet.field("Kind", words.kind(what) + (f", cue class “{what.cue_class}”" if what.cue_class else ""))
    for label, spans in (("Content", what.content), ("Source", what.source), ("Cue", what.cue)):
        sheet.field(label, words.place(document, spans) if spans else "not in the text")
    sheet.field("Inside", what.within)
    measured = what.confidence is not None
    share = f"right in {what.confidence:.0%} of its results on annotated news" if measured else _NOT_MEASURED
    sheet.field("Rule", f"{what.rule}; {share}")


def _who(document: Document, speaker: Actor) -> str:
    """The speaker, with the words that point there, the register's id and the rule that decided."""
    notes = []
    if speaker.name and speaker.words.strip() and speaker.words != speaker.name:
        notes.append(f"“{one_line(speaker.words)}” in the text")
    if speaker.id:
        notes.append(f"register: {speaker.id}")
    if speaker.rule:
        notes.append(f"rule: {speaker.rule}")
    if speaker.name and len(speaker.candidates) > 1:
        notes.append(f"may be {words.choices(speaker.candidates)}")
    notes += [f"also spelt “{one_line(variant)}”" for variant in speaker.variants]
    return words.actor(speaker) + (f" ({'; '.join(notes)})" if notes else "")
