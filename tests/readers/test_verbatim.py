"""Verbatim records of a Model UN exercise: invented delegates, real States."""

# drawn records keep their lines
# ruff: noqa: E501

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.languages.en import ENGLISH
from onrecord.model import Document, Origin, Reading
from onrecord.readers.verbatim import VERBATIM
from onrecord.text.names import KnownName, NameFinder

from .drawing import draw, uncovered, words

RECORD = """
c Model UN exercise: no such meeting was held.
c United Nations S/PV.99002
c Security Council Provisional
c Seventy-fourth year
c 99002nd meeting
c Tuesday, 16 July 2019, 10.30 a.m.
c New York
c President: Ms. Quispe Larrañaga . . . . . . . . . . . (Peru)
c Members: Belgium . . . . . . . . . . . . . . . . . . Mr. Vandevelde
c China . . . . . . . . . . . . . . . . . . . . . . . . Mr. Li Mochan
c Côte d’Ivoire . . . . . . . . . . . . . . . . . . . . Mr. Kouadjo
c Russian Federation . . . . . . . . . . . . . . . . . Ms. Snegireva
c United Kingdom of Great Britain and
c Northern Ireland . . . . . . . . . . . . . . . . . . Dame Philippa Hartnell-Moss
c United States of America . . . . . . . . . . . . . . Mr. Halloway
c Agenda
c The situation in the exercise
c Report of the Secretary-General on the exercise (S/2019/9902)
f S/PV.99002 The situation in the exercise 16/07/2019
f 2/3 19-99002
d The meeting was called to order at 10.35 a.m.
h Adoption of the agenda
d The agenda was adopted.
h The situation in the exercise
L The President (spoke in Spanish): In accordance with rule 37 of the Council’s provisional rules of procedure, I invite the representatives of Bolivia (Plurinational State of), Norway and Viet Nam to participate in this meeting.
s In accordance with rule 39 of the Council’s provisional rules of procedure, I invite the following briefers to participate in this meeting: Ms. Karin Solheim-Aas, Special Representative of the Secretary-General for the Exercise; and Mr. Tendai Mukomberanwa, African Union Commissioner for Exercises.
s I now give the floor to Ms. Solheim-Aas.
L Ms. Solheim-Aas: I brief the Council for the first time.
L Mr. Mukomberanwa (spoke in French): I thank the Council.
d (spoke in English)
s Let me be brief.
L The President (spoke in Spanish): Members of the Council have before them document S/2019/9903, which contains the text of a draft resolution submitted by Belgium.
s I shall first give the floor to those members of the Council who wish to make statements before the voting.
L Mr. Kouadjo (Côte d’Ivoire) (spoke in French): I have the honour to speak on behalf of the three African members of the Security Council — namely, Equatorial Guinea, South Africa and my own country, Côte d’Ivoire — and Norway (A3+).
L Mr. Vandevelde (Belgium): Belgium aligns itself with the statement to be delivered on behalf of the European Union.
f 16/07/2019 The situation in the exercise S/PV.99002
f 19-99002 3/3
s On behalf of my Government, I commend the draft.
L The President (spoke in Spanish): I shall put the draft resolution to the vote now.
d A vote was taken by show of hands.
d In favour:
d Belgium, Côte d’Ivoire, Dominican Republic, Equatorial Guinea, France, Germany, Indonesia, Kuwait, Peru, Poland, South Africa, United Kingdom of Great Britain and Northern Ireland and United States of America
d Against:
d Russian Federation
d Abstaining:
d China
L The President (spoke in Spanish): The draft resolution received 13 votes in favour, one against and one abstention. The draft resolution has not been adopted, owing to the negative vote of a permanent member of the Council.
s I shall now give the floor to those members of the Council who wish to make statements following the voting.
L Ms. Snegireva (Russian Federation) (spoke in Russian): The draft was not ready.
L The President (spoke in Spanish): Allow me to thank the Council.
N I shall now make a statement in my capacity as the representative of Peru and on behalf of the Group of Friends of the Exercise.
N Peru regrets the outcome.
R I now resume my functions as President of the Council.
R I give the floor to the representative of Norway.
L Mr. Fjeldstad (Norway): In exercise of our right of reply, I would add a word.
d The meeting rose at 12.05 p.m.
"""


@pytest.fixture(scope="module")
def record(reading: Callable[..., Reading]) -> Reading:
    return reading(draw(RECORD)[0])


def test_every_line_is_what_it_is_drawn_as(record: Reading) -> None:
    text, drawn = draw(RECORD)
    layout = record.document.layout
    assert record.document.genre == "verbatim"
    assert record.document.standing == "official record"
    assert words(text, layout.not_body) == " ".join(drawn["c"] + drawn["f"])
    assert words(text, layout.headings) == " ".join(drawn["h"])
    assert words(text, layout.directions) == " ".join(drawn["d"])
    assert uncovered(record) == []


def test_cover(record: Reading) -> None:
    meeting = record.meeting
    assert meeting is not None
    assert meeting.body is not None
    assert (meeting.body.name, meeting.symbol, meeting.number) == ("Security Council", "S/PV.99002", 99002)
    assert (meeting.date, meeting.time, meeting.called_to_order, meeting.rose) == (
        "2019-07-16",
        "10:30",
        "10:35",
        "12:05",
    )
    assert meeting.place == "New York"
    assert meeting.president is not None
    assert meeting.presidency is not None
    assert (meeting.president.name, meeting.presidency.name) == ("Ms. Quispe Larrañaga", "Peru")
    assert meeting.agenda == (
        "The situation in the exercise",
        "Report of the Secretary-General on the exercise (S/2019/9902)",
    )
    assert [clue.value for clue in record.document.clues if clue.kind == "cover"] == ["2019-07-16"]


def test_participants(record: Reading) -> None:
    assert record.meeting is not None
    seats = [
        (p.seat, p.actor.name, p.representing.name if p.representing else None) for p in record.meeting.participants
    ]
    assert seats == [
        ("member", "Ms. Quispe Larrañaga", "Peru"),
        ("member", "Mr. Vandevelde", "Belgium"),
        ("member", "Mr. Li Mochan", "China"),
        ("member", "Mr. Kouadjo", "Côte d’Ivoire"),
        ("member", "Ms. Snegireva", "Russian Federation"),
        ("member", "Dame Philippa Hartnell-Moss", "United Kingdom of Great Britain and Northern Ireland"),
        ("member", "Mr. Halloway", "United States of America"),
        ("rule 37", "Bolivia (Plurinational State of)", None),
        ("rule 37", "Norway", None),
        ("rule 37", "Viet Nam", None),
        ("rule 39", "Ms. Karin Solheim-Aas", "United Nations"),
        ("rule 39", "Mr. Tendai Mukomberanwa", "African Union"),
    ]


def test_speeches(record: Reading) -> None:
    told = [
        (
            s.turn,
            s.speaker.name,
            s.affiliation.name if s.affiliation else None,
            s.capacity,
            s.purpose,
            s.language,
            tuple(actor.name for actor in s.on_behalf_of),
        )
        for s in record.speeches
    ]
    before, after = "explanation of vote before the vote", "explanation of vote after the vote"
    president = ("Ms. Quispe Larrañaga", "Peru")
    assert told == [
        (1, *president, "presiding", "procedure", "es", ()),
        (2, "Ms. Karin Solheim-Aas", "United Nations", "secretariat", "briefing", "en", ()),
        (3, "Mr. Tendai Mukomberanwa", "African Union", "organization", "briefing", "fr", ()),
        (4, *president, "presiding", "procedure", "es", ()),
        (
            5,
            "Mr. Kouadjo",
            "Côte d’Ivoire",
            "national",
            before,
            "fr",
            ("three African members of the Security Council", "Norway"),
        ),
        (6, "Mr. Vandevelde", "Belgium", "national", before, "en", ()),
        (7, *president, "presiding", "procedure", "es", ()),
        (8, *president, "presiding", "procedure", "es", ()),
        (9, "Ms. Snegireva", "Russian Federation", "national", after, "ru", ()),
        (10, *president, "presiding", "procedure", "es", ()),
        (10, *president, "national", after, "es", ("Group of Friends of the Exercise",)),
        (10, *president, "presiding", "procedure", "es", ()),
        (11, "Mr. Fjeldstad", "Norway", "national", "right of reply", "en", ()),
    ]
    assert [s.order for s in record.speeches] == list(range(1, len(told) + 1))


def test_the_president_makes_three_speeches_under_one_label(record: Reading) -> None:
    text, drawn = draw(RECORD)
    chairing, national, again = [s for s in record.speeches if s.turn == 10]
    assert chairing.label is not None
    assert (national.label, again.label) == (None, None)
    assert words(text, national.body) == " ".join(drawn["N"])
    assert words(text, again.body) == " ".join(drawn["R"])


def test_a_speech_runs_on_over_the_foot_of_a_page(record: Reading) -> None:
    text, _ = draw(RECORD)
    (belgium,) = [s for s in record.speeches if s.speaker.words == "Mr. Vandevelde"]
    assert len(belgium.body) == 2
    assert words(text, belgium.body).endswith("the European Union. On behalf of my Government, I commend the draft.")


def test_a_change_of_language_inside_a_speech_is_noted(record: Reading) -> None:
    text, _ = draw(RECORD)
    (speech,) = [s for s in record.speeches if s.switches]
    ((at, language),) = speech.switches
    assert (language, text[at:].strip()[:15]) == ("en", "Let me be brief")


def test_vote(record: Reading) -> None:
    (vote,) = record.votes
    assert (vote.on, vote.method, vote.totals) == ("S/2019/9903", "show of hands", (13, 1, 1))
    assert (len(vote.in_favour), [a.name for a in vote.against], [a.name for a in vote.abstaining]) == (
        13, ["Russian Federation"], ["China"],
    )  # fmt: skip
    assert [a.name for a in vote.in_favour][-2:] == [
        "United Kingdom of Great Britain and Northern Ireland",
        "United States of America",
    ]
    assert (vote.adopted, vote.resolution) == (False, None)
    assert [actor.name for actor in vote.veto_by] == ["Russian Federation"]
    assert record.meeting is not None
    assert [outcome.kind for outcome in record.meeting.outcome] == ["draft not adopted"]


def test_ids_come_from_content(reading: Callable[..., Reading]) -> None:
    text, _ = draw(RECORD)
    first, second = reading(text), reading(text)
    assert [s.id for s in first.speeches] == [s.id for s in second.speeches]
    assert len({s.id for s in first.speeches}) == len(first.speeches)


VOTES = [
    # lists, what the President then says, adopted, by whom vetoed, resolution
    (
        "Against:\nFrance\nAbstaining:\nPeru, Poland",
        "has not been adopted, owing to the negative vote of a permanent member of the Council",
        False,
        ["France"],
        None,
    ),
    ("Against:\nPeru", "has been adopted as resolution 9905 (2019)", True, [], "9905 (2019)"),
    (
        "Against:\nNone\nAbstaining:\nNone",
        "has been adopted unanimously as resolution 9906 (2019)",
        True,
        [],
        "9906 (2019)",
    ),
    ("Against:\nNone\nAbstaining:\nPeru", "is adopted as resolution 9907 (2019)", True, [], "9907 (2019)"),
]


@pytest.mark.parametrize(("lists", "said", "adopted", "vetoed", "resolution"), VOTES)
def test_what_came_of_a_vote(
    reading: Callable[..., Reading], lists: str, said: str, adopted: bool, vetoed: list[str], resolution: str | None
) -> None:
    favour = "Belgium, China, Côte d’Ivoire, Dominican Republic, Equatorial Guinea, Germany, Indonesia, Kuwait, Russian Federation"
    text = (
        "The President: I shall put to the vote the draft resolution contained in document S/2019/9904.\n"
        f"A vote was taken by show of hands.\nIn favour:\n{favour}\n{lists}\n"
        f"The President: The draft resolution {said}.\n"
    )
    (vote,) = reading(text, genre="verbatim").votes
    assert (vote.on, vote.adopted, vote.resolution) == ("S/2019/9904", adopted, resolution)
    assert [actor.name for actor in vote.veto_by] == vetoed


def test_too_few_votes_are_no_veto_even_if_a_permanent_member_is_against(reading: Callable[..., Reading]) -> None:
    text = (
        "The President: I shall first put to the vote the oral amendment proposed by Norway.\n"
        "A vote was taken by show of hands.\nIn favour:\nChina, Norway, Viet Nam\nAgainst:\nFrance, Germany, Ghana, Peru\n"
        "Abstaining:\nIndonesia\n"
        "The President: The proposed oral amendment has not been adopted, having failed to obtain the required number of votes.\n"
    )
    (vote,) = reading(text, genre="verbatim").votes
    assert (vote.on, vote.adopted, vote.veto_by) == ("oral amendment", False, ())


def test_assembly_vote_stands_before_its_result_and_a_later_correction(reading: Callable[..., Reading]) -> None:
    text = (
        "The President: We shall now take a decision on draft resolution I, entitled “Exercises”.\n"
        "A recorded vote was taken.\nIn favour:\nAlbania, Chile, Ghana, Trinidad and Tobago.\nAgainst:\nTogo.\n"
        "Abstaining:\nMalta, Nepal.\n"
        "Draft resolution I was adopted by 4 votes to 1, with 2 abstentions (resolution 99/195).\n"
        "[Subsequently, the delegation of Malta advised the Secretariat that it had intended to vote in favour.]\n"
        "The President: We have thus concluded our work.\n"
    )
    read = reading(text, genre="verbatim")
    (vote,) = read.votes
    assert (vote.on, vote.method, vote.totals, vote.resolution) == (
        "draft resolution I",
        "recorded vote",
        (4, 1, 2),
        "99/195",
    )
    assert [a.name for a in vote.in_favour] == ["Albania", "Chile", "Ghana", "Trinidad and Tobago"]
    assert [a.name for a in vote.abstaining] == ["Malta", "Nepal"]
    assert uncovered(read) == []


def test_someone_else_takes_the_chair(reading: Callable[..., Reading]) -> None:
    text = (
        "General Assembly A/99/PV.7\n7th plenary meeting\nPresident: Mr. Tamanaka . . . . (Togo)\n"
        "The meeting was called to order at 3 p.m.\n"
        "The President: I thank the Assembly.\nMr. Baldacchino (Malta), Vice-President, took the Chair.\n"
        "The President: I thank the President.\n"
    )
    first, second = reading(text).speeches
    assert (first.speaker.name, second.speaker.name) == ("Mr. Tamanaka", "Mr. Baldacchino")
    assert second.affiliation is not None
    assert second.affiliation.name == "Malta"


def test_an_office_is_named_as_it_is_called_whatever_the_spacing(reading: Callable[..., Reading]) -> None:
    read = reading(
        "The  President: I give the floor to the Secretary-General.\nThe Secretary -General: I am grateful.\n"
        "The  President (spoke  in  Spanish): I thank him.\n"
    )
    assert [(s.capacity, s.language) for s in read.speeches] == [
        ("presiding", "en"),
        ("secretariat", "en"),
        ("presiding", "es"),
    ]
    assert (read.speeches[1].speaker.words, read.speeches[1].speaker.name) == (
        "The Secretary -General",
        "Secretary-General",
    )


def test_the_president_returns_to_the_chair(reading: Callable[..., Reading]) -> None:
    text = (
        "General Assembly A/99/PV.7\n7th plenary meeting\nPresident: Mr. Tamanaka . . . . (Togo)\n"
        "The meeting was called to order at 3 p.m.\n"
        "In the absence of the President, Mr. Baldacchino (Malta), Vice-President, took the Chair.\n"
        "The Acting President: I call on Nepal.\nMr. Adhikari (Nepal): We thank you.\n"
        "The President returned to the Chair.\n"
        "The President: I thank the Vice-President.\n"
    )
    read = reading(text)
    first, _, last = read.speeches
    assert (first.speaker.name, last.speaker.name) == ("Mr. Baldacchino", "Mr. Tamanaka")
    assert first.affiliation is not None
    assert last.affiliation is not None
    assert (first.affiliation.name, last.affiliation.name) == ("Malta", "Togo")
    assert uncovered(read) == []


BEHALF = [
    ("I speak on behalf of the Nordic countries: Denmark, Finland and Norway.", ["Nordic countries"]),
    (
        "I deliver this statement on behalf of the European Union and its member States.",
        ["European Union and its member States"],
    ),
    ("I make this statement on behalf of Belgium, Germany and Norway.", ["Belgium", "Germany", "Norway"]),
    ("Lastly, on behalf of the African Union, I support the draft.", ["African Union"]),
    ("We align ourselves with the statement made by the representative of Togo on behalf of the African Group.", []),
    ("I speak on behalf of my delegation.", []),
    ("On behalf of the Government and the people of Ghana, I thank the Council.", []),
    ("The Council acts on behalf of all Member States.", []),
]


@pytest.mark.parametrize(("said", "groups"), BEHALF)
def test_on_behalf_of(reading: Callable[..., Reading], said: str, groups: list[str]) -> None:
    (speech,) = reading(f"Ms. Adomako-Ferris (Ghana): Good morning. {said}\n", genre="verbatim").speeches
    assert [actor.name for actor in speech.on_behalf_of] == groups
    text = f"Ms. Adomako-Ferris (Ghana): Good morning. {said}\n"
    assert all(a.span is not None and a.span.of(text).endswith(a.name or "?") for a in speech.on_behalf_of)


ALIGNED = [
    # what is said, with whom the speaker aligns, for whom he speaks
    (
        "We align ourselves with the statement made by the representative of Togo on behalf of the African Group.",
        ["African Group"],
        [],
    ),
    ("Ghana aligns itself with the statement to be delivered on behalf of the European Union.", ["European Union"], []),
    ("My country associates itself with the statement of the Group of Lakes.", ["Group of Lakes"], []),
    ("We associate ourselves fully with the statement made by the representative of Norway.", ["Norway"], []),
    (
        "I speak on behalf of the Group of Lakes. We also align ourselves with the statement delivered by Togo on behalf of the African Union.",
        ["African Union"],
        ["Group of Lakes"],
    ),
    ("The words and the deeds must align with the statements of the Council.", [], []),
]


@pytest.mark.parametrize(("said", "aligned", "behalf"), ALIGNED)
def test_alignment_is_recorded_and_is_not_speaking_for(
    reading: Callable[..., Reading], said: str, aligned: list[str], behalf: list[str]
) -> None:
    (speech,) = reading(f"Ms. Adomako-Ferris (Ghana): Good morning. {said}\n", genre="verbatim").speeches
    assert [actor.name for actor in speech.aligned_with] == aligned
    assert [actor.name for actor in speech.on_behalf_of] == behalf


GUESTS = [
    # how the President names a guest, for whom he stands
    (
        "Mr. Solvang, Special Representative of the Chairperson of the African Union Commission for Kenya",
        "African Union",
    ),
    ("Ms. Solvang, Chair of the Advisory Board of Lantern Watch", "Lantern Watch"),
    (
        "Ms. Solvang, President of the Commission for the Study of Rivers, Lakes and Wells of Kenya",
        "Commission for the Study of Rivers, Lakes and Wells of Kenya",
    ),
]


@pytest.mark.parametrize(("guest", "affiliation"), GUESTS)
def test_for_whom_a_guest_stands(reading: Callable[..., Reading], guest: str, affiliation: str) -> None:
    text = (
        "The President: In accordance with rule 39 of the Council’s provisional rules of procedure, "
        f"I invite {guest}, to participate in this meeting. I give the floor to the briefer.\n{guest.split(',')[0]}: Good morning.\n"
    )
    _, speech = reading(text, genre="verbatim").speeches
    assert speech.affiliation is not None
    assert speech.affiliation.name == affiliation


def test_a_record_in_a_language_without_a_table_is_recognised_and_says_what_is_missing(
    reading: Callable[..., Reading],
) -> None:
    text = "S/PV.99003 A situação do exercício 16/07/2019\nO Presidente (fala em inglês): Obrigado.\nSra. Quispe (Peru): Obrigada.\n"
    read = reading(text, "pt")
    assert (read.document.genre, read.speeches) == ("verbatim", ())
    assert read.meeting is not None
    assert read.meeting.symbol == "S/PV.99003"
    assert any("no table for the language pt" in note for note in read.document.notes)


PIECES = [
    "The President: I thank the Council.", "Mr. Okonedo-Vance (Ghana) (spoke in French): We thank you.", "(spoke in English)",
    "A vote was taken by show of hands.", "In favour:", "Against:", "None", "France, Ghana and Togo", "We agree.", "\n\n",
    "The meeting rose at 6 p.m.", "The meeting was called to order at 3 p.m.", "Adoption of the agenda", "President: Ms. A (Peru)",
    "I shall now make a statement in my national capacity.", "I now resume my functions as President.", "S/PV.99004", "2/9 19-99001",
    "Mr. Baldacchino (Malta), Vice-President, took the Chair.", "(", ")", ":", "The representative of the reso-\nlution", "Agenda",
    "In accordance with rule 39 of the Council’s provisional rules of procedure, I invite Mr. A, of B, to participate",
]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25), st.sampled_from(["\n", " ", "\n\n"]))
def test_nothing_is_dropped_whatever_the_record(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    document = Document(Origin("test", "0" * 64, "text/plain"), text, language="en")
    names = NameFinder([KnownName("Ghana", "en", "state"), KnownName("Togo", "en", "state")])
    read = VERBATIM.read(document, ENGLISH, names)
    if read.speeches or read.document.layout.headings or read.document.layout.directions:
        assert uncovered(read) == []
    assert [s.turn for s in read.speeches] == sorted(s.turn for s in read.speeches)
    assert len({s.id for s in read.speeches}) == len(read.speeches)


def test_a_long_hostile_record_is_read_in_time_that_grows_with_it() -> None:
    text = "The President: (((\nA vote was taken by show of hands.\nIn favour:\nMr. A (B) (C:\n" * 5_000
    document = Document(Origin("test", "0" * 64, "text/plain"), text, language="en")
    read = VERBATIM.read(document, ENGLISH, NameFinder([]))
    assert len(read.votes) == 5_000
