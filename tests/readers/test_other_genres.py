"""Coverage, statements, resolutions and letters, all written for a Model UN exercise."""

# texts keep their lines
# ruff: noqa: E501

from collections.abc import Callable

import pytest

from onrecord.model import Reading

COVERAGE = """SC/99105

Security Council

99105th Meeting (AM)

12 July 2019

Delegates of Model UN Exercise Differ on Regional Organizations, Adopt Resolution 9901 (2019)

The Security Council met today on cooperation between the United Nations and regional organizations. The meeting was chaired by Inés Quispe of Peru.

Briefings

KARIN SOLHEIM-AAS, Special Representative, said that it was early. She added that it had been earlier.

Statements

EFUA ADOMAKO-FERRIS (Ghana) said that she agreed with all that had been said, and with what had not.
"""


def test_coverage_tells_the_number_of_the_meeting_from_that_of_the_release(reading: Callable[..., Reading]) -> None:
    read = reading(COVERAGE)
    document, meeting = read.document, read.meeting
    assert (document.genre, document.standing) == ("coverage", "UN coverage")
    assert meeting is not None
    assert (meeting.number, meeting.symbol, meeting.date) == (99105, "S/PV.99105", "2019-07-12")
    assert meeting.body is not None
    assert meeting.body.name == "Security Council"
    assert "the press release has the symbol SC/99105" in document.notes
    assert [t.text for t in document.titles] == [
        "Delegates of Model UN Exercise Differ on Regional Organizations, Adopt Resolution 9901 (2019)"
    ]
    assert [span.of(document.text) for span in document.layout.headings] == ["Briefings", "Statements"]
    assert [span.of(document.text) for span in document.layout.not_body] == [
        "SC/99105", "Security Council", "99105th Meeting (AM)", "12 July 2019",
    ]  # fmt: skip


REMARKS = """SG/SM/99001

12 July 2019

Secretary-General of the Exercise Welcomes Its Delegates, Urging Them to Be Brief

Following are UN Secretary-General Tendai Mukomberanwa’s remarks to the exercise on “Brevity: A Plan”, in New York today:

I welcome you all to this exercise, which I hope will be brief.

I thank you.

Exercises
"""


def test_released_remarks_are_one_speech_of_the_secretariat(reading: Callable[..., Reading]) -> None:
    read = reading(REMARKS)
    (speech,) = read.speeches
    text = read.document.text
    assert (read.document.genre, read.document.standing) == ("statement", "UN coverage")
    assert (speech.speaker.name, speech.capacity, speech.language) == ("Tendai Mukomberanwa", "secretariat", "en")
    assert speech.affiliation is not None
    assert speech.affiliation.name == "United Nations"
    assert "".join(span.of(text) for span in speech.body).startswith("I welcome you all")
    assert "".join(span.of(text) for span in speech.body).endswith("I thank you.")
    assert [title.text for title in read.document.titles] == [
        "Secretary-General of the Exercise Welcomes Its Delegates, Urging Them to Be Brief"
    ]


def test_what_a_spokesman_issues_was_not_delivered_in_a_language(reading: Callable[..., Reading]) -> None:
    text = (
        "SG/SM/99002\n\nThe following statement was issued today by the Spokesman for UN Secretary-General Tendai "
        "Mukomberanwa:\n\nThe Secretary-General is saddened by the end of the exercise."
    )
    (speech,) = reading(text).speeches
    assert (speech.speaker.name, speech.language) == ("Tendai Mukomberanwa", None)
    assert speech.body[0].of(text) == "The Secretary-General is saddened by the end of the exercise."


def test_a_delegations_text_names_its_speaker_and_keeps_the_salutation(reading: Callable[..., Reading]) -> None:
    text = (
        "Statement by H.E. Ms. Efua Adomako-Ferris, Permanent Representative of Ghana\n\nCheck against delivery\n\n"
        "Mr. President,\n\nGhana thanks you for this exercise, and for all the others.\n\n1/1"
    )
    read = reading(text)
    (speech,) = read.speeches
    assert read.document.standing == "delegation's text"
    assert (speech.speaker.name, speech.capacity) == ("Ms. Efua Adomako-Ferris", "national")
    assert speech.affiliation is not None
    assert speech.affiliation.name == "Ghana"
    body = "".join(span.of(text) for span in speech.body)
    assert (body[:15], body[-11:]) == ("Mr. President,\n", "the others.")


def test_a_russian_delegations_text(reading: Callable[..., Reading]) -> None:
    text = (
        "Выступление Министра иностранных дел Республики Перу\nИ.М.Киспе\n\nУважаемый г-н Председатель,\n\n"
        "Перу благодарит вас за это учение и за все остальные, которые были до него."
    )
    (speech,) = reading(text, "ru").speeches
    assert (speech.speaker.name, speech.capacity) == ("И.М.Киспе", "national")
    assert speech.affiliation is not None
    assert speech.affiliation.name == "Республики Перу"


def test_a_statement_of_a_ministry_is_its_state_s_though_nobody_is_named(reading: Callable[..., Reading]) -> None:
    text = (
        "Statement by the spokesperson of the Ministry of Foreign Affairs of Ghana\n\n"
        "Accra, 9 May 2024\n\nGhana condemns the attack on the convoy and asks all sides to respect the law."
    )
    (speech,) = reading(text, genre="statement").speeches
    assert speech.speaker.name is None
    assert speech.affiliation is not None
    assert (speech.affiliation.name, speech.capacity) == ("Ghana", "national")


def test_where_the_text_does_not_say_whose_it_is_the_speaker_stays_open(reading: Callable[..., Reading]) -> None:
    (speech,) = reading("We came here to say that we came here, and that we shall come again.").speeches
    assert (speech.speaker.name, speech.affiliation) == (None, None)


RESOLUTION = """United Nations S/RES/9901 (2019)

Security Council

Distr.: General
14 July 2019

Resolution 9901 (2019)

Adopted by the Security Council at its 99105th meeting, on 12 July 2019

The Security Council,

Recalling its exercises,

1. Decides to remain seized of the matter.
"""


def test_a_resolution_is_dated_by_its_adoption(reading: Callable[..., Reading]) -> None:
    read = reading(RESOLUTION)
    assert (read.document.genre, read.document.standing) == ("resolution", "UN document")
    assert [clue.value for clue in read.document.clues if clue.kind == "cover"] == ["2019-07-12"]
    assert "symbol S/RES/9901 (2019)" in read.document.notes
    assert read.meeting is not None
    assert read.meeting.number == 99105
    assert read.speeches == ()


def test_a_draft_has_sponsors_and_no_meeting(reading: Callable[..., Reading]) -> None:
    text = (
        "United Nations S/2019/9901\n\nSecurity Council Provisional\n\n11 July 2019\n\n"
        "Belgium, Ghana and Peru: draft resolution\n\nThe Security Council,\n\nRecalling its exercises,\n\n"
        "Decides to remain seized of the matter."
    )
    read = reading(text)
    assert read.document.genre == "resolution"
    assert read.document.genre_basis.startswith("a draft, not adopted")
    assert read.meeting is None
    assert "sponsored by Belgium, Ghana and Peru" in read.document.notes
    assert "symbol S/2019/9901" in read.document.notes


@pytest.mark.parametrize(
    ("text", "language", "notes"),
    [
        (
            "United Nations S/2019/9900\n\nLetter dated 1 July 2019 from the Permanent Representative of Peru to the United "
            "Nations addressed to the Secretary-General\n\nI have the honour to transmit a concept note.",
            "en",
            [
                "symbol S/2019/9900",
                "from the Permanent Representative of Peru to the United Nations",
                "addressed to the Secretary-General",
            ],
        ),
        (
            "Организация Объединенных Наций S/2019/9900\n\nПисьмо Постоянного представителя Перу от 1 июля 2019 года на имя "
            "Генерального секретаря\n\nИмею честь препроводить концептуальную записку.",
            "ru",
            ["symbol S/2019/9900", "from Постоянного представителя Перу", "addressed to Генерального секретаря"],
        ),
    ],
)
def test_letter(reading: Callable[..., Reading], text: str, language: str, notes: list[str]) -> None:
    document = reading(text, language).document
    assert document.genre == "letter"
    assert list(document.notes) == notes
    assert [clue.value for clue in document.clues if clue.kind == "cover"] == ["2019-07-01"]
