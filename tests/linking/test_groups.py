"""Short forms of organizations, and the groups of their members. Expectations stand in the text: [[words|id]]."""

import re
from dataclasses import replace

import pytest
from tests.linking.conftest import TABLES, reading

from onrecord.languages import Language
from onrecord.linking import link
from onrecord.model import Actor, Attributed, Attribution, Meeting, Mention, Standing
from onrecord.register import Register
from onrecord.span import Span

CSTO = "arm blr kaz kgz rus tjk".split()
SCO = "chn ind irn kaz kgz pak rus tjk uzb".split()
MARK = re.compile(r"\[\[(.+?)\|(.*?)\]\]")


def linked(register: Register, text: str, language: str = "en", date: str | None = "2024-07-19",
           standing: Standing = "news", body: str = "") -> list[Mention]:  # fmt: skip
    base = reading(text, language=language, date=date, standing=standing)
    if body:
        base = replace(base, meeting=Meeting(body=Actor(body, None, body)))
    _, out = link(base, Attributed(), register, TABLES[language])
    return [m for m in out.mentions if "register:name" not in m.rule and "demonym" not in m.rule]


def drawn(register: Register, marked: str, language: str = "en", date: str | None = "2024-07-19",
          standing: Standing = "news", body: str = "") -> str:  # fmt: skip
    """The text with marks where mentions are: the id, candidates with "?", or "members of" and the organization."""
    text = MARK.sub(r"\1", marked)
    out, at = "", 0
    for m in linked(register, text, language, date, standing, body):
        what = m.actor or ("/".join(m.candidates) + "?" if m.candidates else m.rule.rpartition("register:")[2])
        if m.span.start >= at:
            out += f"{text[at : m.span.start]}[[{m.span.of(text)}|{what}]]"
            at = m.span.stop
    return out + text[at:]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The CSTO met. The [[Organization|org-csto]] is ready. An organization and the organization are not."),
        ("en", "The Collective Security Treaty Organisation met. This [[Organisation|org-csto]] is ready."),
        ("en", "The CIS has a charter; the [[Commonwealth|org-cis]]’s organs meet, the Commonwealth Games do not."),
        ("en", "The African Union and the Union of the Comoros. The [[Union|org-au]] and the Union Cabinet met."),
        ("en", "The Union was named by nobody before. Then the EU was, and the [[Union|org-eu]] spoke."),
        ("en", "The Security Council met. The [[Council|organ-unsc]] adopted it; the Council President spoke."),
        ("en", "The Union State was named, but it is no union: the Union."),
        ("ru", "ОДКБ собралась. Посол сказал, что [[Организация|org-csto]] готова. Но другая организация не готова."),
        ("ru", "Главы СНГ встретились. По итогам саммита [[Содружества|org-cis]] принято заявление."),
        ("ru", "Европейский союз расширяется, и в [[Союзе|org-eu]] об этом знают, а в Союзе писателей — нет."),
        ("ru", "В Лиге арабских государств знают, что решения [[Лиги|org-las]], принятые вчера, в силе."),
        ("fr", "L’OTSC s’est réunie. L’[[Organisation|org-csto]] est prête, une organisation ne l’est pas."),
        ("fr", "La Ligue des États arabes a parlé. Le sommet de la [[Ligue|org-las]] est clos."),
        ("fr", "L’Union africaine a parlé. L’Union syndicale aussi. L’Union a parlé."),
        ("fr", "L’Union européenne a parlé. L’[[Union|org-eu]] appelle à la paix."),
    ],
)
def test_a_short_form_is_the_organization_named_before(register: Register, language: str, text: str) -> None:
    expected = text
    if "syndicale" in text:  # it is a union, too, though not of the register
        expected = text.replace("aussi. L’Union", "aussi. L’[[Union|org-au?]]")
    assert drawn(register, text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The SCO and the CSTO met.\n\nThe [[Organization|org-csto/org-sco?]] spoke."),
        ("en", "The SCO met.\n\nThe CSTO met, and the [[Organization|org-csto]] spoke."),
        ("en", "The SCO met.\n\nThe CSTO and the SCO met. The [[Organization|org-csto/org-sco?]] spoke."),
        ("en", "The Gulf Cooperation Council met the Supreme Council of Malta. The [[Council|org-gcc?]] spoke."),
        ("ru", "ШОС и ОДКБ встретились.\n\nПосол сказал, что [[Организация|org-csto/org-sco?]] готова."),
        ("ru", "ШОС встретилась.\n\nОДКБ тоже, и теперь [[Организация|org-csto]] готова."),
        ("fr", "L’OCS et l’OTSC.\n\nL’[[Organisation|org-csto/org-sco?]] est prête."),
    ],
)
def test_of_several_the_only_one_of_the_paragraph(register: Register, language: str, text: str) -> None:
    assert drawn(register, text, language) == text


def test_at_the_united_nations(register: Register) -> None:
    text = "Reform of the [[Organization|org-un]] is overdue."
    assert drawn(register, text, standing="official record") == text
    (found,) = linked(register, MARK.sub(r"\1", text), standing="official record")
    assert found.rule == "United Nations document; register:short form"
    assert linked(register, MARK.sub(r"\1", text)) == []
    text = "Реформа нашей [[Организации|org-un]] назрела."
    assert drawn(register, text, "ru", standing="official record") == text
    text = "La réforme de l’[[Organisation|org-un]] est urgente."
    assert drawn(register, text, "fr", standing="official record") == text


def test_the_body_that_met_is_meant_unless_the_paragraph_names_another(register: Register) -> None:
    text = (
        "The Security Council met the Gulf Cooperation Council.\n\nThe [[Council|organ-unsc]] met.\n\n"
        "The Gulf Cooperation Council spoke; the [[Council|org-gcc]] left."
    )
    assert drawn(register, text, standing="official record", body="Security Council") == text
    assert drawn(register, text) == text.replace("[[Council|organ-unsc]]", "[[Council|org-gcc/organ-unsc?]]")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "[[CSTO member States|members of org-csto]] and all [[SCO members|members of org-sco]] agree"),
        ("en", "the [[member States of the CSTO|members of org-csto]], the [[CSTO’s members|members of org-csto]]"),
        ("en", "the [[Shanghai Cooperation Organization (SCO) countries|members of org-sco]] are large"),
        ("en", "informed [[members of the Security Council|members of organ-unsc]] of it"),
        ("en", "[[States members of the CSTO|members of org-csto]] and [[the SCO|x]]".replace("[[the SCO|x]]", "it")),
        ("ru", "призвали [[государства — члены ОДКБ|members of org-csto]] и [[страны ШОС|members of org-sco]]"),
        (
            "ru",
            "[[государства-участники ОДКБ|members of org-csto]], [[члены Совета Безопасности|members of organ-unsc]]",
        ),
        ("fr", "les [[États membres de l’OTSC|members of org-csto]] et les [[pays de l’OCS|members of org-sco]]"),
        ("fr", "tous les [[membres du Conseil de sécurité|members of organ-unsc]] étaient là"),
    ],
)
def test_members_of_an_organization_that_is_named(register: Register, language: str, text: str) -> None:
    assert drawn(register, text, language) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "two SCO members, some of the SCO member States, most members of the SCO, Asian members of the SCO"),
        ("en", "SCO member States that have persecuted; SCO members China and India; CSTO members in Asia"),
        ("en", "Belarus and Armenia are members of the CSTO, founding members of the CSTO, non-SCO members"),
        ("en", "members of the CSTO Secretariat, members of the SCO’s staff, members of the SCO delegation"),
        ("en", "a CSTO member State, an SCO member, its countries"),
        ("ru", "две страны ШОС, ряд государств — членов ОДКБ, одна из стран ШОС, являются членами ОДКБ"),
        ("ru", "страны ШОС, которые этого хотят, постоянные члены Совета Безопасности, Армения — члены ОДКБ"),
        ("fr", "deux membres de l’OTSC, la plupart des États membres de l’OCS, ils sont membres de l’OTSC"),
        (
            "fr",
            "les membres de l’OTSC qui le veulent, un membre de l’OCS, les membres permanents du Conseil de sécurité",
        ),
    ],
)
def test_some_members_are_no_group(register: Register, language: str, text: str) -> None:
    assert drawn(register, text, language) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The CSTO protects [[its member States|members of org-csto]]."),
        ("en", "The CSTO met. It said that [[its members|members of org-csto]] agree."),
        ("en", "The CSTO met. The [[Organization|org-csto]] and [[its member States|members of org-csto]] agree."),
        ("en", "The CSTO met the SCO and its member States. The CSTO met.\n\nIts members agree."),
        ("en", "The UN says that organizations must heed the needs of its members."),
        ("en", "The CSTO says that Hamas and its members fled."),
        ("en", "The CSTO met. Rain fell. Its members agree."),
        ("en", "The CSTO and the SCO: their member States"),
        (
            "en",
            "The CSTO heard that [[their member States|members of org-csto]] agree, and some of its members do not.",
        ),
        ("ru", "ОДКБ защищает [[свои государства-члены|members of org-csto]]."),
        ("ru", "ОДКБ и [[ее члены|members of org-csto]] согласны. Но его страны — нет."),
        ("fr", "L’OTSC protège [[ses États membres|members of org-csto]]."),
        ("fr", "L’Union européenne a parlé. Les [[États membres de l’Union|members of org-eu]] aussi."),
    ],
)
def test_a_possessive_takes_up_the_only_organization_before_it(register: Register, language: str, text: str) -> None:
    assert drawn(register, text, language) == text


def test_members_are_those_of_the_day(register: Register) -> None:
    text = "SCO member States and their flags"
    (before,) = linked(register, text, date="2024-07-03")
    (after,) = linked(register, text, date="2024-07-04")
    assert sorted(before.members) == SCO
    assert sorted(after.members) == sorted([*SCO, "blr"])
    assert (after.actor, after.name, after.candidates, after.rule) == (None, None, (), "register:members of org-sco")


@pytest.mark.parametrize(
    ("text", "date", "candidates", "members"),
    [
        ("the SCO member States", "2024-07", ("org-sco",), []),  # Belarus joined within that month
        ("the CSTO member States", "2024-07", (), CSTO),
        ("the CSTO member States", None, ("org-csto",), []),
        ("the CIS member States", "2024-07-19", ("org-cis",), []),  # Ukraine is contested
        ("the CIS member States", "1990-07-19", ("org-cis",), []),  # not yet there
    ],
)
def test_where_a_member_is_not_certain_none_is_told(
    register: Register, text: str, date: str | None, candidates: tuple[str, ...], members: list[str]
) -> None:
    (found,) = linked(register, text, date=date)
    assert (found.candidates, sorted(found.members)) == (candidates, members)
    assert found.rule == ("register:members of org-csto" if members else "register:members open")


def test_how_a_possessive_was_resolved(register: Register) -> None:
    (found,) = linked(register, "The CSTO and its members")
    assert found.rule == "possessive, only organization before it; register:members of org-csto"


def behalf(register: Register, text: str, words: str, name: str | None) -> Attribution:
    """The one attribution of a text, whose speaker speaks on behalf of the words."""
    at = text.index(words)
    spoken_for = Actor(words, Span(at, at + len(words)), name, rule="on behalf of")
    speaker = Actor("Imangali Tasmagambetov", None, "Imangali Tasmagambetov")
    attribution = Attribution("a-1", "direct", "assertion", (), (), (), speaker, (spoken_for,))
    base = reading(text, date="2024-07-19")
    once = link(base, Attributed((attribution,)), register, TABLES["en"])
    assert link(*once, register, TABLES["en"]) == once
    return once[1].attributions[0]


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("On behalf of the CSTO member States, he agreed.", "CSTO", "CSTO"),
        ("On behalf of the member States of the CSTO, he agreed.", "member States of the CSTO", "CSTO"),
        ("I speak on behalf of all the members of the CSTO.", "all the members of the CSTO", "members of the CSTO"),
    ],
)
def test_who_speaks_for_members_speaks_for_those_of_the_day(
    register: Register, text: str, words: str, name: str
) -> None:
    found = behalf(register, text, words, name)
    (group,) = found.on_behalf_of
    assert group.id is None
    assert sorted(c.id or "" for c in group.candidates) == CSTO
    assert group.rule == "on behalf of; register:members of org-csto"
    assert group.name in text
    assert group.span is not None
    assert group.span.of(text) == group.words
    assert found.speaker.id == "per-imangali-tasmagambetov", "the office is the organization's"


def test_who_speaks_for_the_organization_speaks_for_it(register: Register) -> None:
    found = behalf(register, "On behalf of the CSTO, he told its members.", "CSTO", "CSTO")
    assert [a.id for a in found.on_behalf_of] == ["org-csto"]


def test_an_organization_that_speaks_under_its_short_form(register: Register) -> None:
    text = "The CSTO met. The Organization said no."
    span = Span(14, 30)
    speaker = Actor("The Organization", span, None, rule="body not named")
    attribution = Attribution("a-1", "indirect", "assertion", (span,), (), (), speaker)
    own = Mention(span, None, None, (), "body not named")
    base = reading(text, date="2024-07-19")
    once = link(base, Attributed((attribution,), (own,)), register, TABLES["en"])
    actor = once[1].attributions[0].speaker
    assert (actor.id, actor.rule) == ("org-csto", "body not named; register:short form")
    assert [(m.span.of(text), m.actor) for m in once[1].mentions] == [
        ("CSTO", "org-csto"),
        ("The Organization", "org-csto"),
    ]
    assert link(*once, register, TABLES["en"]) == once


def test_a_language_without_such_words_finds_none(register: Register) -> None:
    base = reading("The CSTO met. The Organization and its member States.", date="2024-07-19")
    _, out = link(base, Attributed(), register, Language("en", "English"))
    assert [m.actor for m in out.mentions] == ["org-csto"]


def test_every_entry_has_its_example() -> None:
    tables = [table for table in TABLES.values() if table.groups is not None]
    assert {"en", "fr", "ru"} <= {table.code for table in tables}
    for table in tables:
        assert table.groups is not None
        for noun in table.groups.nouns:
            forms = re.compile(rf"\b(?:{'|'.join(noun.forms)})\b", re.IGNORECASE)
            assert forms.search(noun.example), noun
        for head in table.groups.heads:
            assert re.search(head.pattern, head.example), head


def test_long_texts_take_time_in_proportion(register: Register) -> None:
    text = "The CSTO and its members and the Organization, the SCO members and their member States, " * 1500
    assert linked(register, text)
