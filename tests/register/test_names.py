"""Names: who bears one, on which day, and what is only near."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import CallError
from onrecord.register import Register
from onrecord.register.edtf import parse
from onrecord.register.naming import bearers


@pytest.mark.parametrize(
    ("words", "language", "ids"),
    [
        ("Russia", "en", "rus"),
        ("the Russian Federation", "en", "rus"),
        ("RUSSIAN FEDERATION", "en", "rus"),
        ("UK", "en", "gbr"),
        ("Great Britain", "en", "gbr"),
        ("U.S.", "en", "usa"),
        ("United States of America", "en", "usa"),
        ("Côte d’Ivoire", "en", "civ"),
        ("Côte d'Ivoire", "en", "civ"),
        ("Cote d'Ivoire", "en", "civ"),
        ("Ivory Coast", "en", "civ"),
        ("Türkiye", "en", "tur"),
        ("Turkey", "en", "tur"),
        ("Swaziland", "en", "swz"),
        ("Burma", "en", "mmr"),
        ("Cabo Verde", "en", "cpv"),
        ("Cape Verde", "en", "cpv"),
        ("Viet Nam", "en", "vnm"),
        ("Vietnam", "en", "vnm"),
        ("DPRK", "en", "prk"),
        ("DRC", "en", "cod"),
        ("Kingdom of the Netherlands", "en", "nld"),
        ("Guinea", "en", "gin"),
        ("Equatorial Guinea", "en", "gnq"),
        ("Guinea-Bissau", "en", "gnb"),
        ("Guinea Bissau", "en", "gnb"),
        ("Nigerien", "en", "ner"),
        ("Nigerian", "en", "nga"),
        ("Congo", "en", "cod cog"),
        ("Congolese", "en", "cod cog"),
        ("Korea", "en", "kor prk"),
        ("South Korea", "en", "kor"),
        ("Republic of Korea", "en", "kor"),
        ("USSR", "en", "su"),
        ("UN", "en", "org-un"),
        ("UN Security Council", "en", "organ-unsc"),
        ("Organisation of Islamic Cooperation", "en", "org-oic"),
        ("UN chief", "en", "office-un-sg"),
        ("Secretary-General of the United Nations", "en", "office-un-sg"),
        ("России", "ru", "rus"),
        ("Российской Федерации", "ru", "rus"),
        ("российскому", "ru", "rus"),
        ("Соединённых Штатов", "ru", "usa"),
        ("Шанхайской организации сотрудничества", "ru", "org-sco"),
        ("Организации Договора о коллективной безопасности", "ru", "org-csto"),
        ("Совбезе ООН", "ru", "organ-unsc"),
        ("Кот-д'Ивуар", "ru", "civ"),
        ("генсека ООН", "ru", "office-un-sg"),
        ("l’Arménie", "fr", "arm"),
        ("la Fédération de Russie", "fr", "rus"),
        ("Conseil de sécurité", "fr", "organ-unsc"),
        ("Côte d’Ivoire", "fr", "civ"),
        ("ONU", None, "org-un"),
        ("Совет Безопасности", None, "organ-unsc"),
    ],
)
def test_names(register: Register, words: str, language: str | None, ids: str) -> None:
    assert " ".join(sorted(actor.id for actor in register.named(words, language))) == ids


@pytest.mark.parametrize(
    ("on", "ids"), [("2024-07-19", "cod cog"), ("1985", "cog"), ("1965-05-05", "cod cog"), (None, "cod cog")]
)
def test_a_date_narrows_a_name(register: Register, on: str | None, ids: str) -> None:
    """Zaire was not called the Congo."""
    assert " ".join(sorted(actor.id for actor in register.named("Congo", "en", on))) == ids


def test_a_name_of_the_past_is_still_found(register: Register) -> None:
    assert [e.id for e in register.named("USSR", "en", "2024-07-19")] == ["su"]
    assert [e.id for e in register.named("Upper Volta", "en", date(2024, 7, 19))] == ["bfa"]


@pytest.mark.parametrize("words", ["us", "Ruritania", "", "who", "x" * 5000])
def test_a_name_that_nobody_bears(register: Register, words: str) -> None:
    assert register.named(words, "en") == ()
    assert register.named(words) == ()


@pytest.mark.parametrize(
    ("words", "language", "on", "best"),
    [
        ("Белоруссия", "ru", "1975-01-01", "blr"),
        ("ФРГ", "ru", "1975-01-01", "deu"),
        ("КНР", "ru", None, "chn"),
        ("Верхняя Вольта", "ru", None, "bfa"),
        ("Чехословакия", "ru", "1985", "cshh"),
        ("СССР", "ru", "1985", "su"),
        ("Dahomey", "en", None, "ben"),
        ("Ceylon", "en", None, "lka"),
        ("Zaire", "en", "1990-05-01", "cod"),
        ("Burma", "en", "1980", "mmr"),
        ("South Korea", "en", None, "kor"),
        ("Great Britain", "en", None, "gbr"),
        ("Yugoslavia", "en", "1975", "yucs"),
        ("Yugoslavia", "en", "1999", "srb"),
        ("China", "en", "2024", "chn"),
        ("Congo", "en", "2024-07-19", "cog"),
        ("britannique", "fr", None, "gbr"),
        ("russes", "fr", None, "rus"),
    ],
)
def test_the_best_candidate_comes_first(
    register: Register, words: str, language: str, on: str | None, best: str
) -> None:
    assert register.named(words, language, on)[0].id == best


def test_what_is_ambiguous_stays_so(register: Register) -> None:
    assert {actor.id for actor in register.named("Congo", "en", "2024")} == {"cod", "cog"}
    assert {actor.id for actor in register.named("China", "en", "1960")} >= {"chn"}
    assert len(register.named("Secretary-General", "en")) != 1


def test_a_near_name_is_offered_and_never_taken(register: Register) -> None:
    assert register.named("Zhang Min") == ()
    assert register.near("Zhang Min")[0] == "Zhang Ming"
    assert "Kyrgyzstan" in register.near("Kirgyzstan")
    with pytest.raises(CallError, match="Kyrgyzstan"):
        register.actor("Kirgyzstan")


def test_a_miss_lists_what_is_near(register: Register) -> None:
    with pytest.raises(CallError, match="org-csto"):
        register.entity("org-cstoo")
    with pytest.raises(CallError, match="office-un-sg"):
        register.holders("office-un-gs", "2024")
    with pytest.raises(CallError, match="org-sco"):
        register.status("rus", "org-scoo", "2024")
    with pytest.raises(CallError, match="Write a day"):
        register.status("rus", "org-sco", "last year")
    with pytest.raises(CallError, match="Write a day"):
        register.presidency(on="July")
    with pytest.raises(CallError, match=r"Congo \(cog\)"):
        register.actor("Congo")


@pytest.mark.parametrize(
    ("asked", "id_"),
    [
        ("GEO", "geo"), ("geo", "geo"), ("268", "geo"), (268, "geo"), (4, "afg"), ("Georgia", "geo"), ("Грузия", "geo"),
        ("SUN", "su"), ("ZAR", "cod"), ("CSK", "cshh"), ("DDR", "ddde"), ("CIS", "org-cis"), ("UN", "org-un"),
        ("Security Council", "organ-unsc"), ("Zhang Ming", "per-zhang-ming"), ("Holy See", "vat"),
    ],
)  # fmt: skip
def test_an_actor_by_id_code_or_name(register: Register, asked: str | int, id_: str) -> None:
    assert register.actor(asked).id == id_
    assert register.actor(register.actor(asked)) == register.actor(asked)


def test_what_an_actor_says_of_itself(register: Register) -> None:
    georgia = register.actor("GEO")
    assert georgia.name == "Georgia"
    assert georgia.admitted == "1992-07-31"
    assert dict(georgia.codes) == {"iso3": "GEO", "iso3_former": None, "m49": "268", "gw": "372", "cow": "372"}
    assert {("ru", "Грузия"), ("fr", "Géorgie"), ("es", "Georgia")} <= {(n.language, n.text) for n in georgia.names}
    assert register.actor("COD").codes["iso3_former"] == "ZAR"
    assert register.actor("USSR").admitted == "1945-10-24"
    assert register.actor("DEU").admitted == "1973-09-18"
    assert register.actor("SRB").admitted == "2000-11-01"
    assert register.actor("VAT").admitted is None
    zaire = next(name for name in register.actor("COD").names if name.text == "Zaire")
    assert (zaire.since, zaire.until) == ("1971-10-27", "1997-05-17")


def test_an_actor_has_its_name_of_the_day(register: Register) -> None:
    def name(who: str, on: str) -> str:
        return register.actor(who, on).name

    assert name("bfa", "1984-06-01") == "Upper Volta"
    assert name("bfa", "1985") == "Burkina Faso"
    assert name("lka", "1960") == "Ceylon"
    assert name("cze", "1994") == "Czech Republic"
    assert name("deu", "1977") == "Germany, Federal Republic of"
    assert name("cpv", "1992") == "Cape Verde"


def test_names_are_shown_as_the_un_writes_them_on_that_day(register: Register) -> None:
    assert register.entity("gbr").name() == "United Kingdom of Great Britain and Northern Ireland"
    assert register.entity("rus").name("ru") == "Российская Федерация"
    assert register.entity("rus").name("de") == "Russian Federation"
    assert register.entity("nld").name("en", parse("2018-12-13")) == "Netherlands"
    assert register.entity("nld").name("en", parse("2024")) == "Netherlands (Kingdom of the)"
    assert register.entity("tur").name("en", parse("2014")) == "Turkey"
    assert register.entity("tur").name() == "Türkiye"
    assert register.entity("org-sco").name("fr") == "Organisation de Shanghai pour la coopération"


@given(word=st.sampled_from(["Congo", "Yugoslavia", "China", "Turkey", "Burma", "Netherlands"]),
       days=st.integers(0, 29000))  # fmt: skip
def test_an_answer_that_was_kept_is_the_answer(register: Register, word: str, days: int) -> None:
    """Between two days on which anything changes, one answer serves for all."""
    on = date(1946, 1, 1) + timedelta(days)
    kept, fresh = register.named(word, "en", on), bearers(register, word, "en", on.isoformat())
    assert [(a.id, a.name) for a in kept] == [(a.id, a.name) for a in fresh]
    rows = register.apt(register.rows_named(word, "en"), on)
    assert {a.id for a in kept} == {row.entity for row in rows}
