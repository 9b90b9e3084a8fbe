"""A reading on screen: the document, the meeting, who said what, what was left open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from onrecord.cli import words
from onrecord.cli.leftopen import left_open
from onrecord.cli.terminal import one_line
from onrecord.model import Actor, Attribution, Document, Dossier, Meeting, Speech, Vote

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

# With one space after it, it leaves room for a SHA-256 on a line of 80.
LABEL = 14
FIRST_WORDS = 160


class Sheet:
    """Prints readings to one console. Styles are few: bold for names, dim for places, yellow for doubts."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def line(self, text: str | Text = "", style: str = "", indent: int = 0, lead: Text | None = None) -> None:
        """A paragraph, wrapped under its own indent; `lead` stands before its first line and the rest under its end.

        Nothing stands after a line's end, so that what is copied from the screen is clean.
        """
        from rich.text import Text

        whole = Text(text, style=style) if isinstance(text, str) else text
        first = Text(" " * indent) + (lead or Text())
        for number, one in enumerate(whole.wrap(self._console, max(20, self._console.width - len(first))) or [Text()]):
            shown = (Text(" " * len(first)) if number else first) + one
            shown.rstrip()
            self._console.print(shown, soft_wrap=True)

    def heading(self, text: str) -> None:
        """A section's heading, with a line before it."""
        self.line()
        self.line(text, "bold underline" if self._console.is_terminal else "")
        if not self._console.is_terminal:
            self.line("-" * len(text))

    def field(self, label: str, value: str | None) -> None:
        """A labelled value, the label in its own column; nothing if there is no value."""
        from rich.text import Text

        if value:
            self.line(value, lead=Text(f"{label:{LABEL}} ", "dim"))

    def who(self, name: str, rest: str, indent: int = 0) -> None:
        """A name, bold, with what follows it in plain type."""
        from rich.text import Text

        self.line(Text.assemble((name, "bold"), rest), indent=indent)

    def full(self, dossier: Dossier) -> None:
        """The whole reading."""
        self.head(dossier)
        if dossier.meeting is not None:
            self.meeting(dossier.meeting)
        self.votes(dossier)
        self.said(dossier)
        self._open(left_open(dossier))

    def said(self, dossier: Dossier) -> None:
        """Who said what: the speeches of a record, the attributions of a report."""
        if dossier.speeches:
            self._speeches(dossier)
        elif dossier.attributions:
            self.attributions(dossier)
        else:
            self.heading("Who said what")
            self.line("No speech and no attribution was found in this document.")

    def brief(self, dossier: Dossier) -> None:
        """A few lines, for one document among many."""
        self.head(dossier)
        self.field("Found", found(dossier))
        doubts = len(left_open(dossier))
        self.field("Left open", words.counted(doubts, "point") if doubts else None)

    def head(self, dossier: Dossier) -> None:
        """The document: its titles, kind, language and date with the reason for it."""
        document = dossier.document
        for title in document.titles:
            self.line(one_line(title.text), "bold")
        self.field("Document", words.called(document.origin.uri))
        self.field("Kind", _kind(document))
        self.field("Language", _languages(document))
        self.field("Date", _date(document))
        for remark in document.notes:
            self.field("Note", one_line(remark))

    def outline(self, dossier: Dossier) -> None:
        """Who spoke, a line each, without the turns in which the chair only ran the meeting."""
        spoke = [speech for speech in dossier.speeches if speech.purpose != "procedure"]
        self.heading(f"Who spoke: {words.counted(len(spoke), 'speech', 'speeches')}, and the chair between them")
        for speech in spoke:
            self.who(f"{speech.order}. {words.actor(speech.speaker)}", _standing(speech))

    def meeting(self, meeting: Meeting) -> None:
        """The meeting: where, when, under whom, on what, and how it ended."""
        self.heading("The meeting")
        self.field("Body", _actor(meeting.body))
        self.field("Meeting", ", ".join(filter(None, (meeting.symbol, _ordinal(meeting.number)))))
        self.field("Held", _held(meeting))
        self.field("Place", meeting.place)
        self.field("Presidency", _actor(meeting.presidency))
        self.field("In the chair", _actor(meeting.president))
        self.field("Topic", one_line(meeting.topic) if meeting.topic else None)
        for item in meeting.agenda:
            self.field("Agenda", one_line(item))
        for outcome in meeting.outcome:
            symbol = f" ({outcome.symbol})" if outcome.symbol and outcome.symbol not in outcome.words else ""
            self.field("Outcome", one_line(outcome.words) + symbol)

    def votes(self, dossier: Dossier) -> None:
        """Each vote with its result and the States on each side."""
        for vote in dossier.votes:
            self.heading(f"Vote on {one_line(vote.on)}")
            self._vote(vote)
            for unclear in vote.unclear:
                self.field("Unclear", f"“{one_line(unclear.span.of(dossier.document.text))}”: {unclear.what}")

    def _vote(self, vote: Vote) -> None:
        result = {True: "adopted", False: "not adopted", None: "the document does not tell"}[vote.adopted]
        as_what = f" as resolution {vote.resolution}" if vote.adopted and vote.resolution else ""
        veto = f", a permanent member having voted against: {_names(vote.veto_by)}" if vote.veto_by else ""
        self.field("Result", result + as_what + veto)
        if vote.totals is not None:
            in_favour, against, abstaining = vote.totals
            self.field("As announced", f"{in_favour} in favour, {against} against, {abstaining} abstaining")
        for label, states in (
            ("In favour", vote.in_favour),
            ("Against", vote.against),
            ("Abstaining", vote.abstaining),
            ("Not voting", vote.not_participating),
            ("Absent", vote.absent),
        ):
            self.field(label, f"{len(states)}: {_names(states)}" if states else None)
        self.field("Why not", vote.why_not)
        for correction in vote.corrections:
            self.field("Told later", one_line(correction.words))

    def _speeches(self, dossier: Dossier) -> None:
        document = dossier.document
        self.heading(f"Who spoke: {words.counted(len(dossier.speeches), 'speech', 'speeches')}")
        for speech in dossier.speeches:
            self.line()
            self.who(f"{speech.order}. {words.actor(speech.speaker)}", _standing(speech))
            first = " ".join(span.of(document.text) for span in speech.body)
            self.line(words.shortened(first, FIRST_WORDS) or "(no words recorded)", indent=3)
            self.line(f"{words.place(document, speech.body)} · {speech.id}", "dim", indent=3)
        if dossier.attributions:
            self.line()
            self.line(
                f"Inside these speeches {words.counted(len(dossier.attributions), 'attribution')} to others stand; "
                "`onrecord said` lists them."
            )

    def attributions(self, dossier: Dossier) -> None:
        """Each attribution in the order of the text, under its speaker, one inside another indented."""
        self.heading(f"Who said what: {words.counted(len(dossier.attributions), 'attribution')}")
        depths = depth(dossier)
        before = ""
        for attribution in dossier.attributions:
            level = depths.get(attribution.id, 0)
            speaker, rest = words.actor(attribution.speaker), words.for_whom(attribution.on_behalf_of)
            if f"{level}{speaker}{rest}" != before:
                self.line()
                self.who(("↳ " if level else "") + speaker, rest, indent=4 * level)
            before = f"{level}{speaker}{rest}"
            self.attribution(dossier.document, attribution, level)

    def attribution(self, document: Document, attribution: Attribution, level: int = 0) -> None:
        """The words of one attribution, then its cue, kind, place and id."""
        indent = 4 * level + 2
        self.line(words.quoted(document.text, attribution.content) or "(no words)", indent=indent)
        cue = one_line(" ".join(span.of(document.text) for span in attribution.cue))
        kind = f"“{cue}”, {words.kind(attribution)}" if cue else words.kind(attribution)
        details = f"{kind} · {words.place(document, attribution.content)} · "
        self.line(details + attribution.id, "dim", indent=indent + 2)

    def _open(self, doubts: tuple[str, ...]) -> None:
        from rich.text import Text

        self.heading("Left open")
        for doubt in doubts:
            self.line(doubt, "yellow", lead=Text("- "))
        if not doubts:
            self.line("Nothing.")


def depth(dossier: Dossier) -> Mapping[str, int]:
    """How deep each attribution stands inside others, by id; a chain that is broken or bites its tail counts as far
    as it goes."""
    within = {a.id: a.within for a in dossier.attributions}
    depths = {}
    for identifier in within:
        seen = {identifier}
        at = within[identifier]
        while at in within and at not in seen:
            seen.add(at)
            at = within[at]
        depths[identifier] = len(seen) - 1
    return depths


def found(dossier: Dossier) -> str:
    """What was found, counted."""
    return words.listed(_found(dossier)) or "no speech and no attribution"


def _found(dossier: Dossier) -> Iterator[str]:
    if dossier.speeches:
        yield words.counted(len(dossier.speeches), "speech", "speeches")
    if dossier.votes:
        yield words.counted(len(dossier.votes), "vote")
    if dossier.attributions:
        yield words.counted(len(dossier.attributions), "attribution")


def _kind(document: Document) -> str:
    kind = words.GENRES.get(document.genre or "", "not told apart")
    return f"{kind} ({one_line(document.genre_basis).rstrip('.')})" if document.genre_basis else kind


def _languages(document: Document) -> str:
    others = [words.language(code) for code in document.languages if code != document.language]
    return words.language(document.language) + (f", also {words.listed(others)}" if others else "")


def _date(document: Document) -> str:
    dating = document.dating
    if dating.value is None:
        return "not known"
    basis = {"given": "given by you", "stated": "stated in the document", "inferred": "inferred"}.get(dating.basis, "")
    reason = f": {one_line(dating.reason)}" if dating.reason else ""
    return f"{words.day(dating.value)}, {basis}{reason}" if basis else words.day(dating.value) + reason


def _actor(one: Actor | None) -> str | None:
    return None if one is None else words.actor(one)


def _names(actors: tuple[Actor, ...]) -> str:
    return words.listed(words.actor(one) for one in actors)


def _ordinal(number: int | None) -> str:
    if number is None:
        return ""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending} meeting"


def _held(meeting: Meeting) -> str | None:
    date = words.day(meeting.date) if meeting.date else None
    times = (
        meeting.time,
        f"called to order at {meeting.called_to_order}" if meeting.called_to_order else None,
        f"rose at {meeting.rose}" if meeting.rose else None,
    )
    return ", ".join(filter(None, (date, *times))) or None


def _standing(speech: Speech) -> str:
    """What is said of a speaker after the name: whose, for whom, in which capacity, what, in which language."""
    affiliation = f" ({words.actor(speech.affiliation)})" if speech.affiliation else ""
    others = tuple(one for one in speech.on_behalf_of if one != speech.affiliation)
    capacity = speech.capacity.replace("_", " ")
    delivered = f", in {words.language(speech.language)}" if speech.language else ""
    return f"{affiliation}{words.for_whom(others)} · {capacity}, {speech.purpose}{delivered}"
