"""News, drawn: each block of the text begins with what it is: `T` title, `h` heading, `n` not body, `p` prose."""

# drawn reports keep their lines
# ruff: noqa: E501

from collections.abc import Callable

import pytest

from onrecord.model import Reading

DRAWINGS = {
    "en": """
T The Council spoke about exercises and about nothing else at the United Nations
T Совет говорил об учениях и больше ни о чём в Организации Объединённых Наций
n A view of the hall. Photo from the archive The Council spoke about exercises and about nothing else at the United Nations Peace and Security
p On Friday, Peru, which holds the presidency of the UN Security Council in July, held a debate in the Council on the topic of exercises. The meeting was chaired by Foreign Minister of Peru Inés Quispe Larrañaga.
h What was said
p “It is early,” said Ms. Adomako-Ferris of Ghana, who stressed that on 3 June 2019 it had been earlier still.
h “No more than that”
p The photo exhibition in the hall was opened by the Secretary-General, who said that he liked photographs.
n Share this article
p She added that cookies were served, that they were good, and that she had noted as much in her statement to the Council at the time when the others, who had none, were still asking for them in vain and at length.
n Read more
n Another report of another day
n A third one
""",
    "ru": """
T Совет говорил об учениях и больше ни о чём в Организации Объединённых Наций
n Фото ООН/Инес Киспе
p В пятницу Перу, председательствующая в Совете Безопасности в июле, провела дебаты по теме «Учения и мир». На заседании председательствовала министр иностранных дел Перу Инес Киспе.
h Что было сказано
p «Рано», — сказала представительница Ганы и подчеркнула, что 3 июня 2019 года было ещё раньше, чем теперь.
n Читайте также
n Ещё одно сообщение
""",
}


def blocks(drawing: str) -> list[tuple[str, str]]:
    return [(line[0], line[2:]) for line in drawing.strip().splitlines()]


@pytest.mark.parametrize("code", DRAWINGS)
def test_every_block_is_what_it_is_drawn_as(reading: Callable[..., Reading], code: str) -> None:
    drawn = blocks(DRAWINGS[code])
    text = "\n\n".join(words for _, words in drawn)
    document = reading(text, code).document
    assert document.genre == "news"
    found = {
        "T": [title.text for title in document.titles],
        "h": [span.of(text) for span in document.layout.headings],
        "n": [span.of(text) for span in document.layout.not_body],
    }
    assert found == {kind: [words for mark, words in drawn if mark == kind] for kind in "Thn"}


@pytest.mark.parametrize(
    ("code", "body", "presidency", "president", "topic"),
    [
        ("en", "Security Council", "Peru", "Inés Quispe Larrañaga", "exercises"),
        ("ru", "Совет Безопасности", "Перу", "Инес Киспе", "Учения и мир"),
    ],
)
def test_meeting_as_told(
    reading: Callable[..., Reading], code: str, body: str, presidency: str, president: str, topic: str
) -> None:
    text = "\n\n".join(words for _, words in blocks(DRAWINGS[code]))
    meeting = reading(text, code).meeting
    assert meeting is not None
    assert meeting.body is not None
    assert meeting.presidency is not None
    assert meeting.president is not None
    assert (meeting.body.name, meeting.presidency.name, meeting.topic) == (body, presidency, topic)
    assert meeting.president.name is not None
    assert president.endswith(meeting.president.name)
    for actor in (meeting.body, meeting.presidency, meeting.president):
        assert actor.span is not None
        assert " ".join(actor.span.of(text).split()) == actor.words
    # a report does not say what only the calendar can
    assert (meeting.date, meeting.number) == (None, None)


def test_clues(reading: Callable[..., Reading]) -> None:
    text = "\n\n".join(words for _, words in blocks(DRAWINGS["en"]))
    clues = {(clue.kind, clue.value) for clue in reading(text).document.clues}
    assert clues == {("weekday", "5"), ("presidency", "Peru"), ("month", "XXXX-07"), ("full date", "2019-06-03")}


def test_titles_in_two_languages_each_know_theirs(reading: Callable[..., Reading]) -> None:
    text = "\n\n".join(words for _, words in blocks(DRAWINGS["en"]))
    document = reading(text).document
    assert [title.language for title in document.titles] == ["en", "ru"]
    assert all(title.span is not None and title.span.of(text) == title.text for title in document.titles)


def test_a_second_headline_in_one_language_is_a_deck_not_a_title(reading: Callable[..., Reading]) -> None:
    lines = [
        "The Council spoke of exercises on a day in July",
        "It said nothing that it had not said before",
        "On Friday, it said so.",
    ]
    document = reading(
        "\n\n".join([*lines, "A delegate said that this was so, and another one added that it was not."]), genre="news"
    ).document
    assert [title.text for title in document.titles] == lines[:1]
    assert document.layout.headings[0].of(document.text) == lines[1]


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Rosaura Pallarimac of Peru", "Rosaura Pallarimac"),
        ("Deputy Minister of Foreign Affairs of Russia Pavel Zarechnov", "Pavel Zarechnov"),
        ("the Foreign Minister of Peru", None),
        ("Foreign Minister Inés Quispe, who spoke first", "Inés Quispe"),
    ],
)
def test_who_chaired(reading: Callable[..., Reading], who: str, name: str | None) -> None:
    text = (
        f"The Security Council met on Friday. The meeting was chaired by {who}. Delegates said this and that at length."
    )
    meeting = reading(text, genre="news").meeting
    assert meeting is not None
    assert meeting.president is not None
    assert meeting.president.name == name


OWN_DATES = [
    ("en", "Herald, Friday 7 June 2024\n\nThe Council met", "2024-06-07"),
    ("en", "GENEVA, March 4, 2025 - The Council met", "2025-03-04"),
    ("en", "NEW YORK (Exercise Wire), 4 March 2025 — The Council met", "2025-03-04"),
    ("ru", "НЬЮ-ЙОРК, 14 мая 2024 года. Совет собрался", "2024-05-14"),
    # the date of what is told is not that of the report
    ("en", "On 4 March 2025, the Council met", None),
    ("en", "The Council met on 4 March 2025 and", None),
    ("ru", "Совет собрался 14 мая 2024 года. Он собрался", None),
]


@pytest.mark.parametrize(("code", "opening", "day"), OWN_DATES)
def test_a_report_is_dated_by_its_date_line(
    reading: Callable[..., Reading], code: str, opening: str, day: str | None
) -> None:
    title = {"en": "The Council spoke about exercises", "ru": "Совет говорил об учениях и больше ни о чём"}[code]
    rest = {
        "en": "to speak of nothing but exercises, and the envoy of Ghana said that it was early.",
        "ru": "и говорил только об учениях, и посол Ганы сказал, что ещё рано и говорить не о чем.",
    }[code]
    clues = reading(f"{title}\n\n{opening} {rest}", code, genre="news").document.clues
    assert [clue.value for clue in clues if clue.kind == "cover"] == ([day] if day else [])


@pytest.mark.parametrize("line", ["GENEVA, March 4, 2025 - ", "GENEVA, 4 March 2025 (Exercise Wire) — "])
def test_the_date_line_is_not_body(reading: Callable[..., Reading], line: str) -> None:
    text = (
        f"The Council spoke about exercises\n\n{line}The envoy of Ghana said that it was early to speak of exercises."
    )
    document = reading(text, genre="news").document
    assert [span.of(text) for span in document.layout.not_body] == [line]
