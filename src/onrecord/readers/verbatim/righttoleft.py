"""Arabic as an extractor upsets it: which stretches must be shown otherwise, so that a record can be read.

A page read from left to right gives a line's parts in reverse, cut where letters do not join ("ائرالجز" for
"الجزائر"), brackets mirrored, ligatures turned. Order cannot always be told, but letters are all there: a State is
known by its letters, and a list of States by the members whose letters it has, no more and no fewer. What cannot be
proved so is left as it stands.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from onrecord.languages import Language
from onrecord.languages.righttoleft import RightToLeftWords
from onrecord.languages.verbatim import VerbatimWords
from onrecord.readers.verbatim.view import Piece, Restated, plain_marks
from onrecord.span import Span
from onrecord.text.names import NameFinder

_FEWEST_SIGNS = 3
_MIRRORED = re.compile(r"\)([^()\n]{1,60})\(")
# "(2024) 2732" is how a line read in reverse has "2732 (2024)"
_NUMBER_BEHIND = re.compile(r"\((\d{4})\)( )(\d{1,4})(?!\d)")
_LABEL_ENDS = re.compile(r"\)[ \t]{0,3}:|:[ \t]{0,3}\)")
_LEADERS = re.compile(
    r"^[ \t]{0,40}(?P<row>[^\s.:]{1,30})?[ \t]{0,40}:?[ \t]{0,40}(?:\.[ \t]?){4,}(?P<cell>[^\n]{3,160})$", re.MULTILINE
)
_LONGEST_LABEL = 200
_LONGEST_LINE = 400
_LONGEST_LIST = 6_000
_LONGEST_COVER = 20_000
_MOST_STEPS = 2_000


@dataclass(frozen=True, slots=True)
class Upset:
    """What to show of an upset text: `shown` character for character, stretches restated, and debris of labels."""

    shown: str
    restated: tuple[Restated, ...]
    debris: tuple[Span, ...]


def set_right(text: str, language: Language, names: NameFinder) -> Upset | None:
    """What to show of `text` if it is upset; None for sound text, and for a language that cannot be upset."""
    upset, words = language.right_to_left, language.verbatim
    if upset is None or words is None:
        return None
    signs = sum(1 for _ in re.finditer(upset.sign, text))
    if signs < _FEWEST_SIGNS or signs <= sum(1 for _ in re.finditer(upset.sound, text)):
        return None
    shown = _mended(plain_marks(text), upset)
    return _Record(text, shown, words, upset, Letters(upset, names, language.code)).set_right()


def _mended(shown: str, upset: RightToLeftWords) -> str:
    for source, right in upset.pairs:
        shown = re.sub(source, right, shown)
    shown = _MIRRORED.sub(r"(\1)", shown)
    shown = _NUMBER_BEHIND.sub(r"\3\2(\1)", shown)
    for source, order in upset.lines:
        shown = re.sub(rf"^{source}$", partial(_put, order), shown, flags=re.MULTILINE)
    return shown


def _put(order: str, match: re.Match[str]) -> str:
    return order.format(**match.groupdict())


class Letters:
    """States by their letters, whatever the order of these."""

    def __init__(self, upset: RightToLeftWords, names: NameFinder, code: str) -> None:
        self._upset, self._names, self._code = upset, names, code
        self._same = str.maketrans(dict(upset.letters))
        self._spelt: dict[str, str] = {}
        by_letters: dict[str, dict[str, str]] = {}
        for name in names.known(code):
            if name.kind in ("state", "territory"):
                spelt = self.spelt(name.text)
                self._spelt.setdefault(spelt, name.text)
                by_letters.setdefault("".join(sorted(spelt)), {}).setdefault(spelt, name.text)
        # Japan and Albania have the same letters in Arabic: such a one is known in the right order alone
        self._states = {key: next(iter(some.values())) for key, some in by_letters.items() if len(some) == 1}

    def spelt(self, words: str) -> str:
        """The letters of the words, variants of one letter as one, in the order in which they stand."""
        return "".join(c for c in words.translate(self._same) if c.isalpha())

    def state(self, words: str) -> str | None:
        """The State whose letters these are; the words as they stand, where they are its name."""
        spelt = self.spelt(words[:_LONGEST_LABEL])
        if spelt in self._spelt:
            return " ".join(re.sub(r"[()]", " ", words).split())
        return self._states.get("".join(sorted(spelt)))

    def in_order(self, words: str) -> bool:
        """True if the words are a known State as they stand."""
        return self.spelt(words) in self._spelt


class _Record:
    """One upset record."""

    def __init__(self, text: str, shown: str, words: VerbatimWords, upset: RightToLeftWords, letters: Letters) -> None:
        self._text, self._shown, self._words, self._upset, self._letters = text, shown, words, upset, letters
        self._note = re.compile(upset.note)
        self._address = re.compile(upset.address)

    def set_right(self) -> Upset:
        rows, members = self._rows()
        labels, debris = self._labels()
        lists = self._lists(members, [one.span for one in (*rows, *labels)])
        return Upset(self._shown, tuple(sorted((*rows, *labels, *lists), key=lambda one: one.span)), tuple(debris))

    # the cover

    def _rows(self) -> tuple[list[Restated], list[str]]:
        """Rows of the cover as "State . . . Name" and, of who presides, "Name . . . (State)"; the States in order."""
        out: list[Restated] = []
        states: list[str] = []
        for match in _LEADERS.finditer(self._shown, 0, _LONGEST_COVER):
            row = match["row"]
            found = self._name_and_state(match["cell"]) or self._as_it_stands(match["cell"])
            if found is None:
                continue
            name, state = found
            states.append(state)
            opened = f"{row}: " if row else ""
            chairs = row is not None and re.match(self._words.chair_row, f"{row}:") is not None
            told = f"{opened}{name} . . . . ({state})" if chairs else f"{opened}{state} . . . . {name}"
            span = Span(*match.span())
            out.append(Restated(span, (Piece(told, span),)))
        return out, states

    def _name_and_state(self, cell: str) -> tuple[str, str] | None:
        """Name, with its form of address, and State out of the words of a row or of a label without its note."""
        addressed = list(self._address.finditer(cell))
        if not addressed:
            return None
        last = addressed[-1]
        before, after = cell[: last.start()], cell[last.end() :]
        if not self._letters.spelt(after):
            return self._in_reverse(before, last[0])
        name, opened, behind = after.partition("(")
        if opened:  # "السيد أفونسو (امبيق)موز"
            state = self._letters.state(behind + before) or self._letters.state(behind)
            return (_name(last[0], name), state) if state else None
        state, rest = self._split(before)
        return (_name(last[0], name, rest), state) if state else None

    def _as_it_stands(self, cell: str) -> tuple[str, str] | None:
        """A row whose State is not known."""
        addressed = self._address.search(cell)
        if addressed is None or not self._letters.spelt(cell[: addressed.start()]):
            return None
        return " ".join(cell[addressed.start() :].split()), " ".join(cell[: addressed.start()].split())

    def _split(self, before: str) -> tuple[str | None, str]:
        """The State at the head of the words before a name, and what is left: the rest of the name, cut off it."""
        if state := self._letters.state(before):
            return state, ""
        bracketed = re.search(r"\(([^()]{2,90})\)", before)
        if bracketed and (state := self._letters.state(bracketed[1])):
            return state, before[: bracketed.start()] + before[bracketed.end() :]
        pieces = before.split()
        for count in range(len(pieces) - 1, 0, -1):
            if state := self._letters.state(" ".join(pieces[:count])):
                return state, " ".join(pieces[count:])
        return None, before

    def _in_reverse(self, before: str, address: str) -> tuple[str, str] | None:
        """ "(غيانا) بيركيت - رودريغز السيدة": the words of the line, one by one, in reverse."""
        bracketed = re.search(r"\(([^()]{2,90})\)", before)
        state = self._letters.state(bracketed[1]) if bracketed else None
        if bracketed is None or state is None:
            return None
        return _name(address, " ".join(reversed(before[bracketed.end() :].split()))), state

    # labels

    def _labels(self) -> tuple[list[Restated], list[Span]]:
        """Labels that stand on the line below the words they open."""
        out: list[Restated] = []
        debris: list[Span] = []
        for match in self._note.finditer(self._shown):
            start, stop = _line(self._shown, match.start())
            if not 0 < start < stop <= start + _LONGEST_LABEL:
                continue
            above, above_stop = _line(self._shown, start - 1)
            if above_stop < above:
                continue
            end = _LABEL_ENDS.search(self._shown, above, start)
            line = self._shown[start:stop]
            if end is None or line.count("(") <= line.count(")") or (out and out[-1].span.stop > above):
                continue
            said = (
                self._shown[above : end.start()]
                + self._shown[end.end() : start]
                + self._shown[stop : stop + _LONGEST_LINE]
            )
            label = self._label(line, Span(match.start() - start, match.end() - start), said)
            if label is None:
                continue
            pieces = (
                Piece("\n"),
                Piece(label, Span(start, stop)),
                Piece(": "),
                Piece(self._shown[above : end.start()], Span(above, end.start())),
                Piece(self._shown[end.end() : start], Span(end.end(), start)),
            )
            out.append(Restated(Span(above, stop), pieces))
            debris.append(Span(*end.span()))
        return out, debris

    def _label(self, line: str, note: Span, said: str) -> str | None:
        """The label in reading order: "Name (State) (note)"."""
        spoke = self._in_note(note.of(line))
        rest = line[: note.start] + " " + line[note.stop :]
        bare = " ".join(re.sub(r"[()]", " ", rest).split())
        if not bare:  # who spoke is lost; only who presides tells the result of a vote
            told = any(re.search(source, said) for source in (*self._words.totals, *self._words.adopted))
            chair = self._presiding()
            return f"{chair} ({spoke})" if told and chair else None
        if any(re.fullmatch(source, bare) for source in self._words.president):
            return f"{bare} ({spoke})"
        found = self._name_and_state(rest)
        if found is not None:
            return f"{found[0]} ({found[1]}) ({spoke})"
        return f"{bare} ({spoke})" if self._address.match(bare) else None

    def _in_note(self, note: str) -> str:
        """The words of a note, which may be in reverse ("بالإنكليزية تكلمت")."""
        words = note.split()
        opened = any(words[0].startswith(opener) for opener in self._words.notes)
        return " ".join(words if opened else reversed(words))

    def _presiding(self) -> str | None:
        match = re.search(rf"^[^\S\n]*(?:{self._words.chair_row})", self._shown[:_LONGEST_COVER], re.MULTILINE)
        return re.sub(r"[\W\d_]+\Z", "", match[0]).strip() if match else None

    # votes

    def _lists(self, members: Sequence[str], taken: Iterable[Span]) -> list[Restated]:
        """Lists of a vote whose States are known as members by their letters."""
        heads = sorted(
            (m.start(), m.end()) for source, _ in self._words.lists for m in re.finditer(source, self._shown)
        )
        stops = sorted([*(start for start, _ in heads), *(span.start for span in taken)])
        out: list[Restated] = []
        for _, start in heads:
            after = bisect_right(stops, start)
            stop = min(stops[after] if after < len(stops) else len(self._shown), start + _LONGEST_LIST)
            blank = self._shown.find("\n\n", start + 1, stop)
            span = Span(start, blank if blank >= 0 else stop).strip(self._shown)
            found = self._members(_lines_of_letters(span.of(self._shown)), members) if len(span) else None
            if found:
                last = span.start + len(_lines_of_letters(span.of(self._shown)).rstrip())
                listed = Span(span.start, last)
                out.append(Restated(listed, (Piece(", ".join(found), listed),)))
        return out

    def _members(self, words: str, members: Sequence[str]) -> tuple[str, ...] | None:
        """The members whose letters these are, in the order of the cover; None for a list that is in order."""
        if self._words.none and re.match(rf"\s*(?:{self._words.none})", words):
            return None
        items = [item.strip(" \n.") for item in words.split(",")]
        if all(self._letters.in_order(item) for item in items if item):
            return None
        wanted = Counter(self._letters.spelt(words))
        # letters of a list's own joining word do not count
        return subset(wanted, [(name, Counter(self._letters.spelt(name))) for name in dict.fromkeys(members)])


def subset(wanted: Counter[str], candidates: Sequence[tuple[str, Counter[str]]]) -> tuple[str, ...] | None:
    """The one set of candidates whose letters are those wanted; None where there is none, two, or too many to try."""
    fitting = [(name, letters) for name, letters in candidates if letters <= wanted]
    to_come = [Counter[str]()]
    for _, letters in reversed(fitting):
        to_come.append(to_come[-1] + letters)
    to_come.reverse()
    found: list[tuple[str, ...]] = []
    stack: list[tuple[int, Counter[str], tuple[str, ...]]] = [(0, wanted, ())]
    for _ in range(_MOST_STEPS):
        if not stack or len(found) > 1:
            return found[0] if len(found) == 1 else None
        index, left, chosen = stack.pop()
        if not left:
            found.append(chosen)
        elif index < len(fitting) and left <= to_come[index]:
            name, letters = fitting[index]
            stack.append((index + 1, left, chosen))
            if letters <= left:
                stack.append((index + 1, left - letters, (*chosen, name)))
    return None


def _lines_of_letters(words: str) -> str:
    """The lines up to one that is no part of a list: a running head, a folio."""
    out = []
    for line in words.splitlines(keepends=True):
        if re.search(r"\d", line):
            break
        out.append(line)
    return "".join(out)


def _name(address: str, *parts: str) -> str:
    """A name; what was cut off its end goes on where the rest ends ("باربر" and "ا وودورد")."""
    words = re.sub(r"\s*-\s*", "-", "".join(part.strip(" \t()") for part in parts))
    return " ".join(f"{address} {words}".split())


def _line(text: str, at: int) -> tuple[int, int]:
    """The line around `at`; (at, 0) where it is longer than any of a page."""
    start = text.rfind("\n", max(0, at - _LONGEST_LINE), at)
    stop = text.find("\n", at, at + _LONGEST_LINE)
    if (start < 0 and at > _LONGEST_LINE) or (stop < 0 and len(text) > at + _LONGEST_LINE):
        return at, 0
    return start + 1, len(text) if stop < 0 else stop
