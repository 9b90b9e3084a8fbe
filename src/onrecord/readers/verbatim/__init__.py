"""Verbatim records of the Security Council and the General Assembly: S/PV and A/PV, 1946 to now.

What is promised: nothing is dropped. Each character of the text, white space apart, is in exactly one speech, label,
heading, stage direction or `not_body` (cover and furniture).
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from onrecord.languages import Language
from onrecord.languages.verbatim import VerbatimWords
from onrecord.model import (
    DateClue,
    Document,
    Genre,
    Meeting,
    Outcome,
    Participant,
    Reading,
    Speech,
    Unclear,
    Vote,
    numbered,
)
from onrecord.readers.blocks import plain
from onrecord.readers.evidence import Evidence
from onrecord.readers.verbatim.ballots import Ballots
from onrecord.readers.verbatim.clues import evidence
from onrecord.readers.verbatim.cover import Cover, located, read_cover
from onrecord.readers.verbatim.damaged import DamagedLabels, find_all
from onrecord.readers.verbatim.furniture import furniture
from onrecord.readers.verbatim.groups import Groups
from onrecord.readers.verbatim.labels import Label, LabelReader
from onrecord.readers.verbatim.matter import Matter, body_start, find_matter
from onrecord.readers.verbatim.outcomes import clock, outcomes, steps
from onrecord.readers.verbatim.people import People
from onrecord.readers.verbatim.righttoleft import set_right
from onrecord.readers.verbatim.states import StateLists
from onrecord.readers.verbatim.turns import Speeches, Turn
from onrecord.readers.verbatim.unreadable import unreadable
from onrecord.readers.verbatim.view import View
from onrecord.readers.verbatim.votes import Around, VoteReader
from onrecord.span import Span, joined
from onrecord.text.names import NameFinder

_UPSET = "right-to-left text in the wrong order: labels, rows and lists read by their letters, speeches as they stand"


class VerbatimReader:
    """The reader of the genre `verbatim`."""

    genre: Genre = "verbatim"
    most = 0.98

    def evidence(self, document: Document, language: Language) -> Evidence:
        """The symbol of a record on the cover or in running heads, speaker labels, stage directions."""
        return evidence(document.text, language.verbatim)

    def read(self, document: Document, language: Language, names: NameFinder) -> Reading:
        """Cover, speeches and votes. Of a record in a language without a table only the symbol is read."""
        document = replace(document, standing="official record")
        found = furniture(document.text, language)
        holes = joined((*document.layout.not_body, *found))
        words = language.verbatim
        if words is None:
            cover = read_cover(document.text, min(len(document.text), 4_000), language, holes)
            return Reading(
                document,
                Meeting(id=cover.meeting, symbol=cover.symbol, resumption=cover.resumption, number=cover.number),
            )
        return _Record(document, language, words, names, holes).reading()


class _Record:
    """One record while it is being read."""

    def __init__(
        self, document: Document, language: Language, words: VerbatimWords, names: NameFinder, holes: tuple[Span, ...]
    ) -> None:
        self.document, self.language, self.words = document, language, words
        upset = set_right(document.text, language, names)
        if upset is None:
            whole = View(document.text, holes)
        else:
            holes = joined((*holes, *upset.debris))
            whole = View(document.text, holes, shown=upset.shown, restated=upset.restated)
            self.document = replace(document, notes=(*document.notes, _UPSET))
        self.start = body_start(whole.text, words)
        cover_stop = whole.span(self.start, self.start + 1).start if self.start else 0
        if upset is None:
            self.cover = read_cover(document.text, cover_stop, language, holes)
        else:
            self.cover = located(read_cover(whole.text, self.start, language, ()), whole)
        self.cover_span = Span(0, cover_stop)
        self.holes = holes
        self.view = whole
        self.labels_reader = LabelReader(words, names, language.code)
        damaged = DamagedLabels(words, self.labels_reader, names, language.code, whole.text)
        self.labels = find_all(whole.text, self.start, self.labels_reader, damaged)
        shown = [(whole.place(h.start), whole.place(h.stop)) for h in document.layout.headings]
        self.ballots = Ballots(whole.text, words, names, language.code)
        self.matter = find_matter(whole.text, self.labels, self.start, words, self.labels_reader, self.ballots, shown)
        self.states = StateLists(whole, words, names, language.code)
        self.people = People(whole, words, self.labels_reader, names, language.code)

    def reading(self) -> Reading:
        turns = self._turns()
        groups = Groups(self.view, self.words, self.states)
        made = Speeches(self.view, self.language, self.words, self.cover, self.people, groups, self.labels_reader).of(
            turns
        )
        votes, outcome = self._votes(turns)
        return Reading(
            document=self._settled(),
            meeting=self._meeting(outcome),
            speeches=_with_ids(self.document, made),
            votes=votes,
        )

    def _turns(self) -> list[Turn]:
        stops = [label.start for label in self.labels[1:]] + [len(self.view.text)]
        starts = [self.start, *stops]
        turns = []
        places = [matter.start for matter in self.matter]
        for number, (label, stop) in enumerate(zip(self.labels, stops, strict=False), 1):
            first, last = bisect_left(places, starts[number - 1]), bisect_left(places, stop)
            within = tuple(self.matter[first:last])
            turns.append(Turn(label, stop, within, number))
        return turns

    def _votes(self, turns: list[Turn]) -> tuple[tuple[Vote, ...], tuple[Outcome, ...]]:
        reader = VoteReader(self.view, self.words, self.states, self.ballots, self.cover.symbol)
        blocks = [m for m in self.matter if m.kind == "vote"]
        votes, found, earlier = [], [], self.start
        places = [turn.label.start for turn in turns]
        ends = [*(block.start for block in blocks[1:]), len(self.view.text)]
        for block, later in zip(blocks, ends, strict=False):
            index = bisect_left(places, block.stop)
            until = turns[index].stop if index < len(turns) else len(self.view.text)
            opened = turns[index - 1].label.body if index else self.start
            vote, outcome = reader.read(block.start, block.stop, Around(opened, earlier, min(until, later)))
            votes.append(vote)
            found += [outcome] if outcome else []
            earlier = block.stop
        told = [outcome.span for outcome in found if outcome.span]
        others = [
            outcome
            for outcome in outcomes(self.view, self.words, self.matter)
            if not any(outcome.span and outcome.span.overlaps(span) for span in told)
        ]
        return tuple(votes), tuple(sorted([*found, *others], key=lambda o: o.span or Span(0, 0)))

    def _meeting(self, outcome: tuple[Outcome, ...]) -> Meeting:
        cover = self.cover
        members = [(cover.president, cover.presidency), *cover.members] if cover.president else list(cover.members)
        council = not (cover.symbol or "S").startswith("A")
        seated = tuple(Participant(name, "member" if council else "other", state) for name, state in members if name)
        seated += tuple(Participant(state, "member", state) for state in cover.present)
        return Meeting(
            id=cover.meeting,
            resumption=cover.resumption,
            session=cover.session,
            body=cover.body,
            symbol=cover.symbol,
            number=cover.number,
            date=cover.date,
            time=cover.time,
            called_to_order=clock(self.view, self.matter, self.words.called_to_order, self.language),
            rose=clock(self.view, self.matter, self.words.rose, self.language),
            place=cover.place,
            presidency=cover.presidency,
            president=cover.president,
            agenda=cover.agenda,
            participants=(*seated, *self.people.participants()),
            outcome=outcome,
            procedure=steps(self.view, self.words, self.matter, self.language, cover.date, self.people.invitations),
        )

    def _settled(self) -> Document:
        """The document with headings, directions and `not_body` set so that no two share a character."""
        document, layout = self.document, self.document.layout
        not_body = joined((*self.holes, *([self.cover_span] if len(self.cover_span) else [])))
        clues = document.clues
        if self.cover.date is not None and self.cover.date_span is not None:
            clues = (*clues, DateClue("cover", self.cover.date, self.cover.date_span))
        elif self.cover.date is not None:
            clues = (*clues, DateClue("full date", self.cover.date, None, "running head"))
        return replace(
            document,
            layout=replace(
                layout,
                headings=self._spans(("heading",)),
                directions=self._spans(("direction", "vote", "note")),
                not_body=not_body,
            ),
            clues=clues,
            unclear=(*document.unclear, *self._unclear(), *unreadable(document.text, not_body)),
            notes=document.notes if self.labels else (*document.notes, "no speaker label was found"),
        )

    def _unclear(self) -> list[Unclear]:
        """What the cover leaves open, and labels that were taken for one by what a scan has left of them."""
        clean = self.labels_reader.at
        return [*self.cover.unclear] + [
            Unclear(self.view.span(label.start, label.stop), "a label that is only nearly one")
            for label in self.labels
            if label.damaged and ((found := clean(self.view.text, label.start)) is None or found.body != label.body)
        ]

    def _spans(self, kinds: tuple[str, ...]) -> tuple[Span, ...]:
        text = self.document.text
        found = [span.strip(text) for m in self.matter if m.kind in kinds for span in self.view.spans(m.start, m.stop)]
        return tuple(span for span in found if len(span))


def _with_ids(document: Document, speeches: list[Speech]) -> tuple[Speech, ...]:
    # as an id counts words alone, so must the rank among speeches of the same words
    texts = [plain(" ".join(span.of(document.text) for span in speech.body)) for speech in speeches]
    ids = numbered(((document.origin.sha256, text) for text in texts), "s")
    return tuple(replace(speech, id=new) for speech, new in zip(speeches, ids, strict=True))


VERBATIM = VerbatimReader()

__all__ = ["VERBATIM", "Cover", "Label", "Matter", "VerbatimReader"]
