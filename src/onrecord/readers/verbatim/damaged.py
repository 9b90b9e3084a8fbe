"""Labels that a scan or a copy has damaged: "Thr President:", "Mr. Fjeldstxd vNorway):", "The Presidentq".

A damaged label is believed only if what is left of it agrees with what is known: the words for who presides, a State,
a name that the record has elsewhere. Clean labels are found without any of this; only what stands before a colon that
ends no label, or where a colon may have been lost, is looked at.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from onrecord.languages.verbatim import VerbatimWords
from onrecord.readers.verbatim.labels import Label, LabelReader, find_labels
from onrecord.text.close import closest_end, errors
from onrecord.text.names import NameFinder

_LONGEST = 170
_LONGEST_STATE = 75
_MOST_TOKENS = 7
_LONGEST_NAME = 70
_LONGEST_FORM = 34
_LONGEST_LANGUAGE = 14
# a text has far fewer places to be tried; the bound is for texts made of them
_MOST_TRIED = (300, 100)
_TOKEN = re.compile(r"\S+")
_OPENS = re.compile(r"[.!?…)”\"’»:;]\S?\s*$|^\s*$|\n\s*$")
_SPEECH = re.compile(r"\s*[^\s\da-zß-öø-ÿа-яё]|\s+\d\D")
_FEWEST = 4
_NEXT = r"\s+(?=[^\W\d_a-zß-öø-ÿа-яё]|[“\"«]|[1|]\s)"
_AFTER_PARENTHESIS = re.compile(rf"\)(?P<lost>[^\s:,]?){_NEXT}")


class DamagedLabels:
    """Finds damaged labels in the text of one record, of which the clean ones are known."""

    def __init__(self, words: VerbatimWords, reader: LabelReader, names: NameFinder, code: str, text: str) -> None:
        self._words, self._reader, self._names, self._code, self._text = words, reader, names, code, text
        self._titled = re.compile("|".join(map(re.escape, words.titles)) or r"(?!)")
        self._counted: dict[str, int] | None = None
        self._tries = _MOST_TRIED[0] + len(text) // _MOST_TRIED[1]
        spelled = "|".join(re.escape(form) for form, _, _ in words.spelled)
        titles = "|".join(map(re.escape, words.titles))
        name = r"[^\W\d_a-z][^\s.,:;()]+(?:\s[^\W\d_a-z][^\s.,:;()]*){0,3}?"
        self._lost = (
            _AFTER_PARENTHESIS,
            re.compile(rf"(?:{spelled or '(?!)'})(?P<lost>[^\s:,’'(s]){_NEXT}"),
            re.compile(rf"[.!?”)]\s+(?:{titles or '(?!)'})\s*{name}(?P<lost>[^\s:,.’'()]){_NEXT}"),
        )

    def before(self, first: int, colon: int) -> Label | None:
        """The damaged label that ends with the colon at `colon` and begins at or after `first`, or None."""
        text, first = self._text, max(first, colon - _LONGEST)
        if not _SPEECH.match(text, colon + 1) or self._tries <= 0:
            return None
        self._tries -= 1
        end = _rskip(text, colon)
        note = self._note(first, end)
        stop = _rskip(text, note[0]) if note else end
        found = self._spelled(first, stop) or self._named(first, stop, note is not None)
        if found is None:
            return None
        body = colon + 1
        while body < len(text) and text[body].isspace():
            body += 1
        language = note[1] if note else None
        return replace(found, stop=end, body=body, language=language, noted=note is not None, damaged=True)

    def without_colon(self, first: int, stop: int) -> Iterator[Label]:
        """Labels between `first` and `stop` of which only the colon is damaged or lost: "Mr. Solvangq I thank you"."""
        for pattern in self._lost:
            for match in pattern.finditer(self._text, first, stop):
                self._tries -= 1
                if self._tries > 0 and (label := self._restored(first, match)) is not None:
                    yield label

    def _restored(self, first: int, match: re.Match[str]) -> Label | None:
        """The label that ends where the pattern found a lost colon, if it is one once the colon is put back."""
        text, at = self._text, match.start("lost")
        low = max(first, at - _LONGEST)
        label = self._reader.before(f"{text[low:at]}: {text[match.end() :][:1]}", 0, at - low)
        if label is None or not (
            label.noted or label.kind != "name" or label.affiliation or self._known(low + label.start, at)
        ):
            return None
        start = low + label.start
        if (label.kind == "free" and not label.noted) or not self._opens(first, start):
            return None
        place = label.affiliation_at
        return replace(
            label,
            start=start,
            stop=low + label.stop,
            body=match.end(),
            who_stop=low + label.who_stop,
            affiliation_at=(low + place[0], low + place[1]) if place else None,
            damaged=True,
        )

    def _note(self, first: int, end: int) -> tuple[int, str | None] | None:
        """Where a note on the language of delivery that ends at `end` begins, and the language, however damaged."""
        text = self._text
        closed = end - 1 if end > first and not text[end - 1].isalnum() else end
        best: tuple[int, int, str] | None = None
        for stop in {closed, max(first, end - 1)}:
            letters = set(text[max(first, stop - _LONGEST_LANGUAGE) : stop].lower())
            for name, code in self._words.languages.items():
                if len(set(name) - letters) > len(name) // 3:
                    continue
                found = _close(text, stop, name, len(name) // 3)
                if found is not None and (best is None or found < best[:2]):
                    best = (*found, code)
        if best is None:
            return None
        wrong, start, code = best
        for note in self._words.notes:
            for gap in range(1, 8):
                found = _close(text, start - gap, note, len(note) // 3)
                if found is not None and found[0] + wrong <= 1 + len(note) // 4:
                    opening = found[1]
                    lead = text[max(first, opening - 1) : opening]
                    return opening - (1 if lead and not lead.isspace() else 0), code
        return None

    def _spelled(self, first: int, stop: int) -> Label | None:
        """ "Thr President", "The Szcretary-General"."""
        best: tuple[int, int, str, str, str | None] | None = None
        letters = set(self._text[max(first, stop - _LONGEST_FORM) : stop])
        for form, kind, capacity in self._words.spelled:
            most = len(form) // 5
            if len(set(form) - letters) > most:
                continue
            found = closest_end(self._text, stop, form, most)
            if found is not None and found[1] >= first and (best is None or found < best[:2]):
                best = (*found, form, kind, capacity)
        if best is None:
            return None
        wrong, start, best_form, kind, capacity = best
        shouted = wrong <= 1 and self._text[start] != best_form[0].lower()
        if not self._opens(first, start) and not shouted:
            return None
        return Label(start, stop, stop, kind, " ".join(self._text[start:stop].split()), stop, capacity=capacity)

    def _named(self, first: int, stop: int, noted: bool) -> Label | None:
        """ "Mr. Fjeldstxd vNorway)", "Xr. Solvang"."""
        state = self._state(first, stop)
        name_stop = _rskip(self._text, state[0]) if state else stop
        for start, wrong in self._titles(first, name_stop):
            if not self._opens(first, start) and (wrong or not (state or noted)):
                continue
            known = self._known(start, name_stop)
            if known or (state and (state[3] or not wrong)):
                place = (state[1], state[2]) if state else None
                said = " ".join(self._text[place[0] : place[1]].split()) if place else None
                who = " ".join(self._text[start:name_stop].split())
                return Label(start, stop, stop, "name", who, name_stop, said, place)
        return None

    def _state(self, first: int, stop: int) -> tuple[int, int, int, bool] | None:
        """The parenthesis that ends at `stop`: where it begins, its content, and whether that is a known State."""
        text = self._text
        low, end = max(first, stop - _LONGEST_STATE), stop - 1
        end -= text[end] != ")" == text[end - 1]  # "(Norway)v(spoke in Arabic)"
        opened = text.rfind("(", low, end)
        if opened >= 0 and end - opened > _FEWEST and ")" not in text[opened:end]:
            return opened, opened + 1, end, self._is_state(text[opened + 1 : end])
        for token in _TOKEN.finditer(text, low, end):  # the parenthesis has become a letter: "vNorway)"
            start = token.start() + 1
            if end - start >= _FEWEST and text[start].isupper() and self._is_state(text[start:end]):
                return start - 1, start, end, True
        return None

    def _is_state(self, words: str) -> bool:
        """True of a State's name, or of one that is a few letters apart from one."""
        found = self._names.find(words, self._code)
        if found and len(found[0].span) >= len(words) - 1:
            return True
        most = 1 + len(words) // 8
        return any(
            abs(len(words) - len(name)) <= 1 and errors(words, name) <= most
            for name in self._names.of_states(self._code)
        )

    def _titles(self, first: int, stop: int) -> Iterator[tuple[int, int]]:
        """Where a form of address may stand before a name that ends at `stop`, nearest first, and how damaged it is."""
        tokens = list(_TOKEN.finditer(self._text, max(first, stop - _LONGEST_NAME), stop))[-_MOST_TOKENS:]
        for index in range(len(tokens) - 1, -1, -1):
            words, last = tokens[index][0], index == len(tokens) - 1
            if self._is_plain(words) and not last:
                return  # a sentence, no name
            found = [at for title in self._words.titles if (at := _title(words, title, last)) is not None]
            if found:
                wrong, place = min(found)
                yield tokens[index].start() + place, wrong

    def _is_plain(self, token: str) -> bool:
        return token.isalpha() and token.islower() and token not in self._words.particles and len(token) > 3

    def _known(self, start: int, stop: int) -> bool:
        """True if the last word is that of a name that the record has elsewhere, a letter or two apart."""
        words = self._text[start:stop].split()
        last = words[-1].strip(".,;()") if words else ""
        most = 0 if len(last) < _FEWEST else 1 if len(last) < 7 else 2
        title = self._titled.match(self._text, start)
        own = self._surname(title) if title else None
        for name, count in self._surnames().items():
            near = abs(len(last) - len(name)) <= most and (last == name or (most > 0 and errors(last, name) <= most))
            if near and count > (name == own):
                return True
        return False

    def _surname(self, title: re.Match[str]) -> str:
        """The last word of the name that follows a form of address; empty where none does."""
        last = ""
        for token in islice(_TOKEN.finditer(self._text, title.end(), title.end() + _LONGEST_NAME), 4):
            if not token[0][0].isupper() and token[0] not in self._words.particles:
                break
            last = token[0].rstrip(".,;:()")
            if last != token[0]:
                break
        return last

    def _surnames(self) -> dict[str, int]:
        """The last words of the names that stand behind a form of address in this record, with their number."""
        if self._counted is None:
            found = Counter(map(self._surname, self._titled.finditer(self._text)))
            self._counted = {name: count for name, count in found.items() if len(name) > 1}
        return self._counted

    def _opens(self, first: int, start: int) -> bool:
        """True where a sentence may begin."""
        before = self._text[max(first, start - 4) : start]
        return start <= first or _OPENS.search(before) is not None


def _close(text: str, stop: int, word: str, most: int) -> tuple[int, int] | None:
    """`closest_end` for a word in small letters."""
    low = max(0, stop - len(word) - most)
    found = closest_end(text[low:stop].lower(), max(0, stop - low), word, most)
    return None if found is None else (found[0], low + found[1])


def _title(token: str, title: str, last: bool) -> tuple[int, int] | None:
    """How damaged a form of address stands in a token, and where; the last token is it only with a name glued on."""
    if not last and token.endswith(title):
        return 0, len(token) - len(title)  # "table.SMr."
    if not last and len(token) <= len(title) + 1 and (wrong := errors(token, title)) <= 1 + len(title) // 6:
        return wrong, 0
    return (0, 0) if len(token) > len(title) + 2 and token.startswith(title) else None


def _rskip(text: str, at: int) -> int:
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return at


def find_all(text: str, start: int, reader: LabelReader, damaged: DamagedLabels) -> list[Label]:
    """Every label of the text from `start` on, clean or damaged, in order."""
    clean = find_labels(text, reader, start, damaged.before)
    out: list[Label] = []
    ends = [label.start for label in clean] + [len(text)]
    for number, end in enumerate(ends):
        at = clean[number - 1].body if number else start
        for label in sorted(damaged.without_colon(at, end), key=lambda found: found.start):
            if label.start >= at:
                out.append(label)
                at = label.body
        out += clean[number : number + 1]
    return out
