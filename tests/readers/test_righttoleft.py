"""Arabic as an extractor upsets it: the drawn meeting of test_six_languages.py, upset here in the ways real files are.

Ligatures turn, brackets are mirrored, lines fall into pieces behind letters that do not join and come in reverse, and a
label stands below the words it opens.
"""

import re
import time
from collections import Counter
from collections.abc import Callable

import pytest

from onrecord import plugins
from onrecord.languages import Language
from onrecord.languages.ar import ARABIC
from onrecord.languages.en import ENGLISH
from onrecord.model import Document, Reading
from onrecord.readers import read
from onrecord.readers.verbatim.righttoleft import Letters, set_right, subset
from onrecord.register import Register, load
from onrecord.text.names import NameFinder

from .drawing import uncovered
from .test_six_languages import MEETING, ids

_LABEL = re.compile(r"^(?P<name>السيدة?\s\w+|الرئيس)(?: \((?P<state>\w+)\))? \((?P<note>[^)]+)\): (?P<said>.*)$")
_ROW = re.compile(r"^(?P<head>\w+:)? ?(?P<left>[^.]+?) (?P<dots>[. ]{8,}) (?P<right>.+)$")


def turned(text: str) -> str:
    """Ligatures of lam and alef in reverse, and brackets as in a mirror."""
    text = re.sub("ل([اأإآ])", r"\1ل", text)
    return text.translate(str.maketrans("()", ")("))


def cut(text: str) -> str:
    """A line's pieces in reverse; it is cut behind letters that do not join, inside a word."""
    return "".join(reversed(re.split(r"(?<=[رزو])(?=[اعيةهى])", turned(text))))


def upset(text: str) -> str:
    lines = []
    for line in text.strip().splitlines():
        if label := _LABEL.match(line):
            lines.append(f"): {cut(label['said'])}")
            state = f"{turned(label['state'])}) (" if label["state"] else ""
            lines.append(f"{turned(label['note'])}({state} {label['name']}")
        elif (row := _ROW.match(line)) and "(" in row["right"]:
            lines.append(f"{row['head'].rstrip(':')} {row['dots']} {row['left']} {cut(row['right'])}")
        elif row:
            lines.append(f"{turned(row['head'] or '')}{row['dots']} {cut(row['left'])} {row['right']}".strip())
        elif clock := re.fullmatch(r"(\w+ الجلسة الساعة) (\d\d/\d\d)\.", line):
            lines.append(f".{clock[2]} {clock[1]}")
        elif line.endswith(":") or "جدول" in line or "تصويت برفع" in line:
            lines.append(turned(line))
        else:
            lines.append(cut(line))
    return "\n".join(lines)


@pytest.fixture(scope="module")
def register() -> Register:
    return load()


@pytest.fixture(scope="module")
def tables() -> dict[str, Language]:
    return {language.code: language for language in plugins.load_all("languages").values()}


@pytest.fixture(scope="module")
def reading(register: Register, tables: dict[str, Language], document: Callable[..., Document]) -> Reading:
    return read(document(upset(MEETING["ar"]), "ar"), tables, register.finder, genre="verbatim")


def test_the_drawing_is_upset_indeed() -> None:
    text = upset(MEETING["ar"])
    assert "األمن" in text
    assert "الأمن" not in text
    assert "ازهر" not in text
    assert "بيرو، كينيا، مالطة" in text


def test_it_is_said(reading: Reading) -> None:
    assert any("wrong order" in note for note in reading.document.notes)


def test_speeches_have_their_states_capacities_and_languages(reading: Reading, register: Register) -> None:
    known = ids(register, "ar")
    found = [(known(s.affiliation), s.capacity, s.language) for s in reading.speeches]
    assert found[2:4] == [("chn", "national", "zh"), ("ken", "national", "en")]
    assert [language for _, _, language in found[:2]] == ["fr", "fr"]
    assert {state for state, capacity, _ in found if capacity == "presiding"} == {"mlt"}


def test_a_label_covers_its_own_line_and_the_speech_the_words_above_it(reading: Reading) -> None:
    speech = reading.speeches[2]
    text = reading.document.text
    assert speech.label is not None
    line = speech.label.of(text)
    assert line.startswith("تكلم")
    assert line.endswith("تشياو")
    assert speech.body[0].stop <= speech.label.start


def test_members_and_lists(reading: Reading, register: Register) -> None:
    known = ids(register, "ar")
    assert reading.meeting is not None
    members = [known(p.representing) for p in reading.meeting.participants if p.seat == "member"]
    assert sorted(members) == ["chn", "fra", "ken", "mlt", "per"]
    (vote,) = reading.votes
    lists = (vote.in_favour, vote.against, vote.abstaining)
    assert [sorted(map(known, states)) for states in lists] == [["ken", "mlt", "per"], ["chn"], ["fra"]]


def test_nothing_is_dropped(reading: Reading) -> None:
    assert uncovered(reading) == []


def test_sound_text_and_other_languages_are_left_alone(register: Register) -> None:
    assert set_right(MEETING["ar"], ARABIC, register.finder) is None
    assert set_right(upset(MEETING["ar"]), ENGLISH, register.finder) is None


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("الجزائر", "الجزائر"),
        ("ائرالجز", "الجزائر"),
        ("اليات المتحدة األمريكيةالو", "الولايات المتحدة الأمريكية"),
        ("(امبيق)موز", "موزامبيق"),
        ("اليابان", "اليابان"),
        ("ألبانيا", "ألبانيا"),
        ("ابانيال", None),  # Japan or Albania: the letters are the same
        ("المنارة", None),
        ("", None),
    ],
)
def test_a_state_is_known_by_its_letters(register: Register, words: str, state: str | None) -> None:
    assert ARABIC.right_to_left is not None
    assert Letters(ARABIC.right_to_left, register.finder, "ar").state(words) == state


def test_a_list_is_the_one_set_of_members_that_has_its_letters() -> None:
    members = [(name, Counter(name)) for name in ("abc", "de", "ab", "cde")]
    assert subset(Counter("edab"), members) == ("de", "ab")
    assert subset(Counter("abcde"), members) is None  # "abc" and "de", or "ab" and "cde"
    assert subset(Counter("xyz"), members) is None
    assert subset(Counter("ab" * 40), [("ab", Counter("ab"))] * 80) is None  # too many to try


@pytest.mark.parametrize(
    "line", ["): (تكلم باإلنكليزية( الرئيس\n", "تكلم باإلنكليزية(", "المؤيدون:\n", ". . . . السيد ", ")(", "\n \n"]
)
def test_time_grows_with_the_text_alone(line: str) -> None:
    names = NameFinder(())

    def seconds(times: int) -> float:
        began = time.process_time()
        set_right("األمن األمن األمن األمن\n" + line * times, ARABIC, names)
        return time.process_time() - began

    assert seconds(16_000) < 32 * max(seconds(2_000), 0.02)
