"""Records of the first decades: English on the left, French on the right, every speech twice."""

# texts keep their lines
# ruff: noqa: E501

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from onrecord.languages import Language
from onrecord.model import Document, Reading
from onrecord.readers import read
from onrecord.text.names import NameFinder

from . import pdfs
from .drawing import uncovered, words

ENGLISH = [
    "SECURITY COUNCIL OFFICIAL RECORDS",
    "9901st MEETING",
    "Held at Lake Success, New York, on Tuesday, 29 August 1950, at 3 p.m.",
    "President: Mr. B. SOLVANG (Norway).",
    "Present: The representatives of the following countries: China, Cuba, Ecuador, Egypt, France, India, Norway.",
    "The meeting was called to order at 3.10 p.m.",
    "The PRESIDENT: The exercise of this year is open, and the first of the speakers on my list has the floor now. "
    "I would ask every delegation to be brief, since the hall is wanted for the choir of the town at six o'clock.",
    "Mr. DELACROIX-ADOM (France) (translated from French): The lakes of our country are as deep as they were when the "
    "committee looked at them, and nobody has come to measure them again, although letters were sent to all of you.",
    "Mr. PERERA (India): My delegation has read the letters with the care that they deserve and has nothing to add.",
    "The PRESIDENT: I thank the representatives of France and India for what they have told us about the lakes.",
    "The meeting rose at 5.45 p.m.",
]
FRENCH = [
    "CONSEIL DE SECURITE PROCES-VERBAUX OFFICIELS",
    "9901ème SEANCE",
    "Tenue à Lake Success, New-York, le mardi 29 août 1950, à 15 heures.",
    "Président: M. B. SOLVANG (Norvège).",
    "Présents: Les représentants des pays suivants: Chine, Cuba, Equateur, Egypte, France, Inde, Norvège.",
    "La séance est ouverte à 15 h 10.",
    "Le PRESIDENT (traduit de l'anglais): L'exercice de cette année est ouvert, et le premier des orateurs inscrits sur "
    "ma liste a maintenant la parole. Je demande à toutes les délégations d'être brèves, car la salle est attendue.",
    "M. DELACROIX-ADOM (France): Les lacs de notre pays sont aussi profonds qu'ils l'étaient quand la commission les a "
    "regardés, et personne n'est venu les mesurer depuis, bien que des lettres vous aient été adressées à tous.",
    "M. PERERA (Inde) (traduit de l'anglais): Ma délégation a lu ces lettres avec le soin qu'elles méritent et n'a "
    "rien à y ajouter.",
    "Le PRESIDENT (traduit de l'anglais): Je remercie les représentants de la France et de l'Inde de ce qu'ils nous "
    "ont dit au sujet de ces lacs.",
    "La séance est levée à 17 h 45.",
]
LABELS = [
    "The PRESIDENT",
    "Mr. DELACROIX-ADOM (France) (translated from French)",
    "Mr. PERERA (India)",
    "The PRESIDENT",
]


@pytest.fixture(params=["pdf", "text"])
def record(
    request: pytest.FixtureRequest,
    languages: Mapping[str, Language],
    names: NameFinder,
    document: Callable[..., Document],
) -> Reading:
    """The same record as a PDF of narrow pages, and as the text that an extractor makes of it, column after column."""
    if request.param == "pdf":
        made = pdfs.document(pdfs.beside(ENGLISH, FRENCH, rows=24))
        return read(made, languages, names)
    halves = [slice(0, 7), slice(7, None)]
    text = "\n\n".join("\n\n".join(part[half]) for half in halves for part in (ENGLISH, FRENCH))
    return read(replace(document(text), languages=("en", "fr")), languages, names)


def test_speeches_are_those_of_the_left_column_and_each_has_its_other_version(record: Reading) -> None:
    text = record.document.text
    assert [words(text, [s.label]) for s in record.speeches if s.label] == LABELS
    assert [s.language for s in record.speeches] == ["en", "fr", "en", "en"]
    said = [paragraph.split("): ", 1)[-1].split("PRESIDENT: ", 1)[-1] for paragraph in ENGLISH[6:10]]
    assert [words(text, s.body) for s in record.speeches] == said
    versions = [version for s in record.speeches for version in s.versions]
    assert [v.language for v in versions] == ["fr"] * 4
    assert [words(text, v.body) for v in versions] == [
        paragraph.split("): ", 1)[-1].split("PRESIDENT: ", 1)[-1] for paragraph in FRENCH[6:10]
    ]


def test_the_cover_is_read_in_the_left_column(record: Reading) -> None:
    meeting = record.meeting
    assert meeting is not None
    assert (meeting.id, meeting.number, meeting.date, meeting.place) == (
        "S/PV.9901",
        9901,
        "1950-08-29",
        "Lake Success",
    )
    assert (meeting.called_to_order, meeting.rose) == ("15:10", "17:45")
    assert meeting.president is not None
    assert meeting.presidency is not None
    assert (meeting.president.name, meeting.presidency.name) == ("Mr. B. SOLVANG", "Norway")
    members = [p.actor.name for p in meeting.participants if p.seat == "member"]
    assert members == ["Mr. B. SOLVANG", "China", "Cuba", "Ecuador", "Egypt", "France", "India"]


def test_each_character_of_both_columns_is_in_one_part(record: Reading) -> None:
    assert uncovered(record) == []


def test_what_stands_in_one_column_only_is_a_speech_and_is_told(
    languages: Mapping[str, Language], names: NameFinder
) -> None:
    alone = "M. OKELLO (Kenya): Ma délégation regrette que ses paroles ne figurent que dans une seule des colonnes ici."
    made = pdfs.document(pdfs.beside(ENGLISH, [*FRENCH[:9], alone, *FRENCH[9:]], rows=24))
    reading = read(made, languages, names)
    assert [len(s.versions) for s in reading.speeches] == [1, 1, 1, 0, 1]
    extra = reading.speeches[3]
    assert words(made.text, extra.body) == alone.split(": ", 1)[1]
    assert [(one.span, one.what) for one in reading.document.unclear] == [
        (extra.label, "a speech that stands in one column only")
    ]
    assert uncovered(reading) == []
