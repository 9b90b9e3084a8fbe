"""Links: made only where one candidate remains, on the document's own day, with the rule that decided."""

from dataclasses import replace

import pytest
from tests.linking.conftest import TABLES, reading

from onrecord.linking import link
from onrecord.model import (
    Actor,
    Attributed,
    Attribution,
    Candidate,
    Meeting,
    Mention,
    Participant,
    Reading,
    Speech,
    Standing,
    Title,
    Vote,
)  # fmt: skip
from onrecord.register import Register
from onrecord.span import Span


def one(register: Register, name: str, *, for_: str = "", date: str | None = "2024-07-19", language: str = "en",
        standing: Standing = "news", words: str = "") -> Actor:  # fmt: skip
    """The speaker of one attribution, linked; `for_` is whom the document says they speak for."""
    behalf = (Actor(for_, None, for_),) if for_ else ()
    attribution = Attribution("a-1", "direct", "assertion", (), (), (), Actor(words or name, None, name), behalf)
    _, out = link(
        reading(date=date, language=language, standing=standing), Attributed((attribution,)), register, TABLES[language]
    )
    return out.attributions[0].speaker


@pytest.mark.parametrize(
    ("name", "language", "id_", "shown", "rule"),
    [
        ("UK", "en", "gbr", "United Kingdom of Great Britain and Northern Ireland", "register:name"),
        ("Guinea", "en", "gin", "Guinea", "register:name"),
        ("Equatorial Guinea", "en", "gnq", "Equatorial Guinea", "register:name"),
        ("Georgia", "en", "geo", "Georgia", "register:name"),
        ("the CSTO", "en", "org-csto", "Collective Security Treaty Organization", "register:name"),
        ("Россия", "ru", "rus", "Российская Федерация", "register:name"),
        (
            "Shanghai Cooperation Organization",
            "ru",
            "org-sco",
            "Шанхайская организация сотрудничества",
            "register:name",
        ),
        ("USSR", "en", "su", "Union of Soviet Socialist Republics", "register:name"),
    ],
)
def test_the_only_bearer_of_a_name(
    register: Register, name: str, language: str, id_: str, shown: str, rule: str
) -> None:
    actor = one(register, name, language=language)
    assert (actor.id, actor.name, actor.rule, actor.candidates) == (id_, shown, rule, ())


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Russian", "en"), ("the British", "en"), ("Congolese", "en"), ("российский", "ru"), ("le Russe", "fr"),
        ("la Française", "fr"), ("britannique", "fr"),
    ],
)  # fmt: skip
def test_an_adjective_is_no_speaker(register: Register, words: str, language: str) -> None:
    actor = one(register, words, language=language)
    assert (actor.id, actor.name, actor.candidates, actor.rule) == (None, words, (), "register:demonym")


def test_a_delegation_with_an_adjective_is_the_state(register: Register) -> None:
    actor = one(register, "British", words="The British delegation")
    assert (actor.id, actor.rule) == ("gbr", "register:demonym")
    delegate = Actor("The British representative", None, "British representative")
    attribution = Attribution("a-1", "direct", "assertion", (), (), (), delegate, (Actor("British", None, "British"),))
    _, out = link(reading(date="2024-07-19"), Attributed((attribution,)), register, TABLES["en"])
    (found,) = out.attributions
    assert (found.speaker.id, found.on_behalf_of[0].id) == (None, "gbr")


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The British representative and a Russian spoke", "en", ["British=gbr", "Russian=rus"]),
        ("Российский представитель ответил британскому", "ru", ["Российский=rus", "британскому=gbr"]),
        ("Le représentant russe a répondu aux délégués britanniques", "fr", ["russe=rus", "britanniques=gbr"]),
        ("la délégation française et les autorités chinoises", "fr", ["française=fra", "chinoises=chn"]),
    ],
)
def test_an_adjective_is_a_mention_of_the_state(
    register: Register, text: str, language: str, expected: list[str]
) -> None:
    assert mentions(register, text, language=language) == expected


@pytest.mark.parametrize(
    ("name", "language", "candidates"),
    [
        ("Congo", "en", ["cod", "cog"]),
        ("Korea", "en", ["kor", "prk"]),
        ("Конго", "ru", ["cod", "cog"]),
        ("Corée", "fr", ["kor", "prk"]),
    ],
)
def test_two_bearers_of_a_name_stay_two(register: Register, name: str, language: str, candidates: list[str]) -> None:
    actor = one(register, name, language=language)
    assert (actor.id, actor.name, actor.rule) == (None, name, "register:ambiguous")
    assert [c.id for c in actor.candidates] == candidates


def test_in_a_un_record_a_name_is_that_of_the_un(register: Register) -> None:
    actor = one(register, "Congo", standing="official record")
    assert (actor.id, actor.rule) == ("cog", "register:name at the United Nations")
    assert one(register, "Korea", standing="official record").id is None


def test_the_day_may_leave_one_bearer(register: Register) -> None:
    assert one(register, "Congo", date="1985-05-05").id == "cog"
    assert one(register, "Congo", date=None).id is None


@pytest.mark.parametrize(
    ("name", "for_", "date", "id_"),
    [
        ("Zhang Ming", "SCO", "2024-07-19", "per-zhang-ming"),
        ("Zhang Ming", "SCO", "2024-07", "per-zhang-ming"),
        ("Sergey Lebedev", "CIS", "2024-07-19", "per-sergei-lebedev"),
        ("Mr. Sergei Lebedev", "CIS", "2024-07-19", "per-sergei-lebedev"),
        ("His Excellency Mr. António Guterres", "UN", "2024", "per-antonio-guterres"),
        ("Imangali Tasmagambetov", "CSTO", "2024-07-19", "per-imangali-tasmagambetov"),
        ("Zhang Ming", "SCO", None, "per-zhang-ming"),
    ],
)
def test_a_person_with_office(register: Register, name: str, for_: str, date: str | None, id_: str) -> None:
    actor = one(register, name, for_=for_, date=date)
    assert (actor.id, actor.rule) == (id_, "register:name and office")


@pytest.mark.parametrize(
    ("name", "for_", "date"),
    [
        ("Zhang Ming", "", "2024-07-19"),  # it is a common name
        ("Zhang Ming", "China", "2024-07-19"),
        ("Zhang Ming", "SCO", "2019-07-19"),  # not yet in office
        ("Sergei Lebedev", "Russian Federation", "2024-07-19"),
    ],
)
def test_a_namesake_is_not_linked(register: Register, name: str, for_: str, date: str) -> None:
    actor = one(register, name, for_=for_, date=date)
    assert (actor.id, actor.name, actor.rule) == (None, name, "register:name without office")
    assert len(actor.candidates) == 1


@pytest.mark.parametrize("name", ["Ana Ode", "Barbara Ode", "the delegate of Ruritania", "Spokesman for Kofi Annan"])
def test_who_is_not_in_the_register_keeps_the_name_in_the_document(register: Register, name: str) -> None:
    actor = one(register, name, for_="Chile")
    assert (actor.id, actor.name, actor.candidates) == (None, name, ())


@pytest.mark.parametrize(
    ("name", "for_", "date", "language", "id_"),
    [
        ("Secretary-General of the United Nations", "", "2024-07-19", "en", "per-antonio-guterres"),
        ("Secretary-General of the United Nations", "", "2016-07-19", "en", "per-ban-ki-moon"),
        ("UN chief", "", "2024", "en", "per-antonio-guterres"),
        ("the Secretary-General", "United Nations", "2024-07-19", "en", "per-antonio-guterres"),
        ("Secretary General", "CSTO", "2024-07-19", "en", "per-imangali-tasmagambetov"),
        ("the SCO Secretary-General", "SCO", "2025-01-01", "en", "per-nurlan-yermekbayev"),
        ("генсек ООН", "", "2024-07-19", "ru", "per-antonio-guterres"),
        ("Генеральный секретарь", "ШОС", "2024-07-19", "ru", "per-zhang-ming"),
        ("Secrétaire général", "ONU", "2024-07-19", "fr", "per-antonio-guterres"),
    ],
)
def test_an_office_is_its_holder_of_the_day(
    register: Register, name: str, for_: str, date: str, language: str, id_: str
) -> None:
    actor = one(register, name, for_=for_, date=date, language=language)
    assert (actor.id, actor.rule) == (id_, "register:office-holder")
    assert actor.name == name, "the document named the office"


@pytest.mark.parametrize(
    ("name", "for_", "date", "candidates"),
    [
        ("the Secretary-General", "", "2024-07-19", []),  # of whom?
        ("the Secretary-General", "Chile", "2024-07-19", []),
        ("UN chief", "", None, ["office-un-sg"]),
        ("UN chief", "", "1961-10-01", ["office-un-sg"]),  # vacant
        ("SCO Secretary-General", "SCO", "[2024-12-31,2025-01-01]", ["per-zhang-ming", "per-nurlan-yermekbayev"]),
    ],
)
def test_an_office_without_a_certain_holder(
    register: Register, name: str, for_: str, date: str | None, candidates: list[str]
) -> None:
    actor = one(register, name, for_=for_, date=date)
    assert (actor.id, actor.name) == (None, name)
    assert [c.id for c in actor.candidates] == candidates


def test_an_open_actor_stays_open_and_its_candidates_get_ids(register: Register) -> None:
    candidates = (Candidate(None, "Ana Ode"), Candidate(None, "Chile"))
    speaker = Actor("she", Span(0, 3), None, candidates=candidates, rule="pronoun, several persons")
    attribution = Attribution("a-1", "direct", "assertion", (), (), (), speaker)
    _, out = link(reading("she said", date="2024"), Attributed((attribution,)), register, TABLES["en"])
    actor = out.attributions[0].speaker
    assert (actor.id, actor.name, actor.rule) == (None, None, "pronoun, several persons")
    assert [(c.id, c.name) for c in actor.candidates] == [(None, "Ana Ode"), ("chl", "Chile")]


def test_every_actor_of_a_meeting_speech_and_vote(register: Register) -> None:
    def actor(name: str) -> Actor:
        return Actor(name, None, name)

    meeting = Meeting(
        body=actor("Security Council"),
        presidency=actor("Côte d'Ivoire"),
        president=actor("Ms. Ode"),
        participants=(
            Participant(actor("Ms. Ode"), "member", actor("France")),
            Participant(actor("Central African Republic"), "rule 37"),
            Participant(actor("António Guterres"), "rule 39", actor("United Nations")),
        ),
    )
    speech = Speech("s-1", 1, actor("The Secretary-General"), "secretariat", "briefing", actor("United Nations"))
    vote = Vote("S/2018/1016", "show of hands", in_favour=(actor("Peru"), actor("Netherlands")),
                against=(actor("Poland"),), abstaining=(actor("China"), actor("Russian Federation")),
                absent=(actor("Kuwait"),), not_participating=(actor("Sweden"),),
                veto_by=(actor("Poland"),))  # fmt: skip
    base = reading(date="2018-12-13", standing="official record")
    out, _ = link(Reading(base.document, meeting, (speech,), (vote,)), Attributed(), register, TABLES["en"])
    assert out.meeting is not None
    presiding = (out.meeting.body, out.meeting.presidency, out.meeting.president)
    assert [one and one.id for one in presiding] == ["organ-unsc", "civ", None]
    first, second, third = out.meeting.participants
    assert (first.actor.name, first.representing and first.representing.id) == ("Ms. Ode", "fra")
    assert second.actor.id == "caf"
    assert third.actor.id == "per-antonio-guterres"
    (spoken,) = out.speeches
    assert spoken.speaker.id == "per-antonio-guterres"
    assert (spoken.affiliation and spoken.affiliation.id) == "org-un"
    (cast,) = out.votes
    lists = (cast.in_favour, cast.against, cast.abstaining, cast.absent, cast.not_participating, cast.veto_by)
    assert [[a.id for a in names] for names in lists] == [
        ["per", "nld"],
        ["pol"],
        ["chn", "rus"],
        ["kwt"],
        ["swe"],
        ["pol"],
    ]
    assert [a.name for a in cast.in_favour] == ["Peru", "Netherlands"], "as the UN wrote it in 2018"


def mentions(register: Register, text: str, *own: Mention, language: str = "en", date: str | None = "2024-07-19",
             layout: dict[str, tuple[Span, ...]] | None = None,
             titles: tuple[Title, ...] = ()) -> list[str]:  # fmt: skip
    """ "words=id", with the candidates where there is none, in the order of the text."""
    base = reading(text, language=language, date=date)
    document = replace(base.document, layout=replace(base.document.layout, **(layout or {})), titles=titles)
    _, out = link(replace(base, document=document), Attributed((), own), register, TABLES[language])
    return [f"{m.span.of(text)}={m.actor or '/'.join(m.candidates)}" for m in out.mentions]


def test_names_all_over_the_text(register: Register) -> None:
    text = "Chile and the UN met in the Congo; Korean and Russian delegates of Guinea spoke"
    assert mentions(register, text) == [
        "Chile=chl", "UN=org-un", "Congo=cod/cog", "Korean=kor/prk", "Russian=rus", "Guinea=gin"
    ]  # fmt: skip
    text = "Представители России и Шанхайской организации сотрудничества"
    assert mentions(register, text, language="ru") == ["России=rus", "Шанхайской организации сотрудничества=org-sco"]


def test_a_title_in_another_language(register: Register) -> None:
    text = "The UN and the SCO\n\nООН и ШОС"
    title = Title("ru", "ООН и ШОС", Span(20, 29))
    assert mentions(register, text, titles=(title,)) == ["UN=org-un", "SCO=org-sco", "ООН=org-un", "ШОС=org-sco"]


def test_what_is_not_body_has_no_mentions(register: Register) -> None:
    text = "Russia. Photo: China. Peru (spoke in French): Chad. In favour: Mali; Russian version"
    not_body, directions = (Span(8, 20),), (Span(52, len(text)),)
    assert mentions(register, text, layout={"not_body": not_body, "directions": directions}) == [
        "Russia=rus", "Peru=per", "Chad=tcd", "Mali=mli"
    ]  # fmt: skip


def test_a_mention_is_told_once(register: Register) -> None:
    text = "The CSTO spoke, the CIS did not, nor did she"
    own = (
        Mention(Span(0, 8), "CSTO", None, (), "known name"),
        Mention(Span(20, 23), "CIS", None, (), "known name"),
        Mention(Span(41, 44), None, None, ("Ana Ode", "Chile"), "pronoun, several persons"),
    )
    assert mentions(register, text, *own) == ["The CSTO=org-csto", "CIS=org-cis", "she=chl"]


def test_a_person_named_like_a_state_is_no_state(register: Register) -> None:
    text = "Chuck Jordan of Jordan and CSTO Secretary-General Chad Ode"
    own = (
        Mention(Span(0, 12), "Chuck Jordan", None, (), "name in the document"),
        Mention(Span(27, len(text)), "Chad Ode", None, (), "name in the document"),
    )
    assert mentions(register, text, *own) == [
        "Chuck Jordan=", "Jordan=jor", "CSTO=org-csto", "CSTO Secretary-General Chad Ode="
    ]  # fmt: skip


def test_a_name_of_the_register_explains_a_mention_that_is_open(register: Register) -> None:
    own = (Mention(Span(4, 20), "Assembly", None, (), "name in the document"),)
    assert mentions(register, "The General Assembly", *own) == ["General Assembly=organ-unga"]


def test_a_person_is_the_same_wherever_the_document_names_him(register: Register) -> None:
    text = "Zhang Ming of the SCO said it. Zhang Ming left. Secretary-General Ban Ki-moon stayed."
    speaker = Attribution("a-1", "direct", "assertion", (), (), (), Actor("Zhang Ming", Span(0, 10), "Zhang Ming"),
                          (Actor("SCO", Span(18, 21), "SCO"),))  # fmt: skip
    own = (
        Mention(Span(31, 41), "Zhang Ming", None, (), "name in the document"),
        Mention(Span(48, 77), "Ban Ki-moon", None, (), "name in the document"),
    )
    base = reading(text, date="2024-07-19")
    _, out = link(base, Attributed((speaker,), own), register, TABLES["en"])
    found = {m.span.of(text): m.actor for m in out.mentions}
    assert found == {"SCO": "org-sco", "Zhang Ming": "per-zhang-ming", "Secretary-General Ban Ki-moon": None}
    _, out = link(reading(text, date="2014-07-19"), Attributed((), own), register, TABLES["en"])
    found = {m.span.of(text): m.actor for m in out.mentions}
    assert found == {"SCO": "org-sco", "Zhang Ming": None, "Secretary-General Ban Ki-moon": "per-ban-ki-moon"}


def test_mentions_stand_in_the_order_of_the_text_each_span_once(register: Register) -> None:
    text = "Russia and the Russian Federation, Russia again and the UN Security Council " * 20
    base = reading(text, date="2024")
    own = (Mention(Span(11, 33), "Russian Federation"), Mention(Span(0, 6), "Russia"))
    _, out = link(base, Attributed((), own), register, TABLES["en"])
    spans = [m.span for m in out.mentions]
    assert spans == sorted(set(spans))
    assert len(spans) == 80


def test_linking_twice_changes_nothing(register: Register) -> None:
    text = "Congo, the UN chief and Russia"
    speaker = Attribution("a-1", "direct", "assertion", (), (), (), Actor("the UN chief", Span(7, 19), "UN chief"))
    once = link(reading(text, date="2024-07-19"), Attributed((speaker,)), register, TABLES["en"])
    assert link(*once, register, TABLES["en"]) == once


def test_the_rule_that_decided_in_the_document_stays_beside_that_of_the_register(register: Register) -> None:
    she = Actor("she", name="Sergei Lebedev", rule="pronoun, last speaker")
    attribution = Attribution("a-1", "direct", "assertion", (), (), (), she, (Actor("CIS", None, "CIS"),))
    _, out = link(
        reading(date="2024-07-19", language="en", standing="news"), Attributed((attribution,)), register, TABLES["en"]
    )
    linked = out.attributions[0].speaker
    assert (linked.id, linked.rule) == ("per-sergei-lebedev", "pronoun, last speaker; register:name and office")
