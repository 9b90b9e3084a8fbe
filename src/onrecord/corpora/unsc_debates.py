"""The UN Security Council Debates (Schoenfeld, Eckhard, Patz, van Meegdenburg, Pires; doi 10.7910/DVN/KGVSYH; CC0 1.0).

As published: `speaker.tsv`, a row for each speech; `meta.tsv`, a row for each meeting; `speeches.tar` with a text for
each speech, or the folder `speeches` that it unpacks to. The texts make the meetings; the tables say what they can of
them, and either may be missing. The names of columns changed between versions of the corpus; each is known by all it
had.

Its traps are those that its users report: rows cut by a line break, doubled apostrophes, letters misread, resumptions
under names of their own, "UN" as one speaker of thousands of speeches, texts that do not begin with a form of address.
"""

from __future__ import annotations

import hashlib
import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from onrecord.corpora.tables import Row, rows
from onrecord.corpora.texts import FolderTexts, TarTexts, Texts
from onrecord.errors import InputError
from onrecord.model import Actor, CorpusPart, GivenSpeech, Meeting, Origin
from onrecord.span import Span

_SPEECH = re.compile(r"(?P<meeting>UNSC_\d{4}_[\w.-]{2,60}?)_spch(?P<number>\d{1,5})\.txt")
_MEETING = re.compile(r"UNSC_\d{4}_SPV[._](?:(?P<year>\d{4})_(?P<letter>\d{1,5})|(?P<number>\d{1,5}))(?P<rest>\w*)")
_RESUMED = re.compile(r"_?Resum(?:ption|\.)?_?(\d{0,2})", re.IGNORECASE)
_SPEAKERS = {
    "filename": ("filename", "file_name"),
    "speaker": ("speaker",),
    "affiliation": ("country_org", "country", "affiliation"),
    "role": ("participanttype", "participant_type"),
    "date": ("date",),
    "topic": ("agenda_item_manual", "topic", "agenda_item2", "agenda_item1"),
}
_MEETINGS = {
    "basename": ("basename", "base_name"),
    "date": ("date",),
    "topic": ("topic", "agenda_info", "agenda_item_manual"),
    "speeches": ("num_speeches",),
}
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_UNITED_NATIONS = {"UN": "United Nations"}
_RIGHTS = "CC0 1.0 (The UN Security Council Debates, doi 10.7910/DVN/KGVSYH)"


@dataclass(frozen=True, slots=True)
class _Said:
    """What `speaker.tsv` says of one speech."""

    speaker: str | None
    affiliation: str | None
    role: str | None
    date: str | None
    topic: str | None


@dataclass(slots=True)
class _Holding:
    """The corpus, opened: the places of its texts and what its tables say."""

    folder: Path
    texts: Texts
    said: dict[str, _Said]
    meta: dict[str, Row]
    meetings: dict[str, list[str]]
    missing: dict[str, int] = field(default_factory=dict)
    problems: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.meetings)

    def __iter__(self) -> Iterator[CorpusPart]:
        for meeting in sorted(self.meetings, key=self._when):
            yield self._part(meeting, self.meetings[meeting])

    def _when(self, meeting: str) -> tuple[str, int, int, str]:
        """By day, then by number; a resumption behind the sitting that it resumes."""
        facts = self._facts(meeting, self.meetings[meeting])
        return facts.date or meeting[5:9], facts.number or 0, facts.resumption or 0, meeting

    def _part(self, meeting: str, names: list[str]) -> CorpusPart:
        text, speeches, notes = "", [], []
        for name in names:
            data = self.texts.read(name)
            words = "" if data is None else _decoded(data)
            if not words.strip():
                notes.append(f"the corpus has no words for {name}")
                continue
            text += "\n\n" if text else ""
            said = self.said.get(name, _Said(None, None, None, None, None))
            span = Span(len(text), len(text) + len(words))
            speeches.append(GivenSpeech(span, said.speaker, said.affiliation, said.role))
            text += words
        unknown = sum(name not in self.said for name in names)
        if self.said and unknown:
            notes.append(f"speeches of which the corpus's table says nothing: {unknown}")
        if missing := self.missing.get(meeting):
            notes.append(f"speeches that the corpus's table has and its texts have not: {missing}")
        bytes_ = text.encode()
        origin = Origin(
            f"{self.folder}/{meeting}", hashlib.sha256(bytes_).hexdigest(), "text/plain", _RIGHTS, data=bytes_
        )
        return CorpusPart(DEBATES.title, origin, self._facts(meeting, names), "en", tuple(speeches), tuple(notes))

    def _facts(self, meeting: str, names: list[str]) -> Meeting:
        meta = self.meta.get(meeting, {})
        first = next((self.said[name] for name in names if name in self.said), None)
        chair = next(
            (one for n in names if (one := self.said.get(n)) and "president" in (one.role or "").lower()), None
        )
        symbol, number, resumption = identity(meeting)
        return Meeting(
            body=_actor("Security Council"),
            symbol=symbol,
            number=number,
            date=_day(meta.get("date")) or (first.date if first else None),
            presidency=_actor(chair.affiliation if chair else None),
            president=_actor(chair.speaker if chair else None),
            topic=meta.get("topic") or (first.topic if first else None),
            id=symbol.split(" (")[0] if symbol else None,
            resumption=resumption,
        )


class Debates:
    """The plug-in for this corpus."""

    name = "unsc-debates"
    title = "The UN Security Council Debates"

    def holds(self, path: Path) -> bool:
        """True of its folder, of its tar, and of one of its tables beside its texts."""
        try:
            if path.is_dir():
                return (path / "speeches.tar").is_file() or _has_texts(path)
            if path.name in ("speaker.tsv", "meta.tsv"):
                return path.is_file()
            return path.suffix == ".tar" and path.is_file() and (path.name == "speeches.tar" or _is_ours(path))
        except OSError:
            return False

    def open(self, path: Path) -> _Holding:
        """The corpus at a path. Raises InputError where there are no texts, or a table is none."""
        folder = path if path.is_dir() else path.parent
        texts = _texts(path, folder)
        problems: list[str] = []
        said = {row["filename"]: _said(row) for row in _table(folder, "speaker.tsv", _SPEAKERS, "filename", problems)}
        meta = {row["basename"]: row for row in _table(folder, "meta.tsv", _MEETINGS, "basename", problems)}
        held = sorted(texts.names(), key=lambda name: (_meeting_of(name), _number_of(name)))
        meetings = {meeting: list(names) for meeting, names in groupby(held, key=_meeting_of)}
        if not meetings:
            raise InputError(
                str(path), "no texts of speeches (UNSC_…_spch….txt) in it", "Name the folder that has them"
            )
        missing: dict[str, int] = {}
        for name in said.keys() - set(held):
            if match := _SPEECH.fullmatch(name):
                missing[match["meeting"]] = missing.get(match["meeting"], 0) + 1
        if without := sorted(missing.keys() - meetings.keys()):
            problems.append(f"meetings of speaker.tsv without any text: {len(without)}, the first is {without[0]}")
        return _Holding(folder, texts, said, meta, meetings, missing, tuple(problems))


def identity(meeting: str) -> tuple[str | None, int | None, int | None]:
    """(symbol, number, resumption) of a meeting by its name in the corpus; a letter of 2020 is no meeting by number.

    "UNSC_2020_SPV.8699Resumption1" -> ("S/PV.8699 (Resumption 1)", 8699, 1); "…SPV.2020_397" -> ("S/2020/397", …).
    """
    match = _MEETING.fullmatch(meeting)
    if match is None:
        return None, None, None
    if match["letter"]:
        return f"S/{match['year']}/{int(match['letter'])}", None, None
    number = int(match["number"])
    resumed = _RESUMED.fullmatch(match["rest"])
    if resumed is None:
        return (f"S/PV.{number}" if not match["rest"] else None), number, None
    resumption = int(resumed[1] or 1)
    return f"S/PV.{number} (Resumption {resumption})", number, resumption


def _texts(path: Path, folder: Path) -> Texts:
    if path.suffix == ".tar" and path.is_file():
        return TarTexts(path, _SPEECH)
    if (folder / "speeches.tar").is_file():
        return TarTexts(folder / "speeches.tar", _SPEECH)
    if _has_texts(folder):
        return FolderTexts(folder, _SPEECH)
    what = "the texts of the speeches are not beside it"
    raise InputError(str(path), what, "Put speeches.tar, or the folder speeches, into the same folder")


def _table(folder: Path, name: str, wanted: dict[str, tuple[str, ...]], key: str, problems: list[str]) -> Iterator[Row]:
    """The rows of a table that have a key; none, with a remark, where the table is missing."""
    path = folder / name
    if not path.is_file():
        problems.append(f"{name} is not there: what it says of the speeches is not known")
        return
    for row in rows(path, wanted, problems):
        if key not in row:
            raise InputError(str(path), f"has no column {key}", "Get it again from where it came")
        if row[key]:
            yield row


def _said(row: Row) -> _Said:
    affiliation = row.get("affiliation") or None
    return _Said(
        row.get("speaker") or None,
        _UNITED_NATIONS.get(affiliation, affiliation) if affiliation else None,
        row.get("role") or None,
        _day(row.get("date")),
        row.get("topic") or None,
    )


def _actor(words: str | None) -> Actor | None:
    return Actor(words, name=words, rule="corpus") if words else None


def _day(words: str | None) -> str | None:
    match = _DATE.match(words or "")
    return f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}" if match else None


def _has_texts(folder: Path) -> bool:
    places = (folder, folder / "speeches")
    return any(_SPEECH.fullmatch(file.name) for place in places if place.is_dir() for file in place.iterdir())


def _is_ours(path: Path) -> bool:
    """True of a tar whose first file is a speech of the corpus."""
    try:
        with tarfile.open(path, "r:") as tar:
            for _ in range(8):
                member = tar.next()
                if member is None or _SPEECH.fullmatch(member.name.rsplit("/", 1)[-1]):
                    return member is not None
    except (tarfile.TarError, EOFError, ValueError):
        return False
    return False


def _decoded(data: bytes) -> str:
    """The text of a speech, whatever its encoding; a mark of byte order, and a character that is no text, go."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    return text.replace("\0", "").replace("\ufeff", "").strip()


def _meeting_of(name: str) -> str:
    match = _SPEECH.fullmatch(name)
    return match["meeting"] if match else name


def _number_of(name: str) -> int:
    match = _SPEECH.fullmatch(name)
    return int(match["number"]) if match else 0


DEBATES = Debates()
