"""Known names in texts. In each drawing the names to be found stand in [brackets]; the text is read without them."""

import re
import time
import unicodedata
from itertools import pairwise

import pymorphy3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.register import load
from onrecord.span import Span
from onrecord.text.names import FoundName, KnownName, NameFinder

ENGLISH = (
    "[Russia] and [China] voted in favour; the [United States] and the [UK] did not.",
    "Tell us who they are; the [US] and [WHO] will.",
    "THE [RUSSIAN FEDERATION] AND [CHINA]",
    "TELL US MORE",
    "[US] envoy speaks",
    "The [U.S.] delegation met the [U.K.] delegation in [Côte d’Ivoire], in [Côte d'Ivoire] and in [Cote d'Ivoire].",
    "[Iran (Islamic Republic of)], [Bolivia (Plurinational State of)]; [Islamic Republic of Iran]",
    "[Equatorial Guinea], [Guinea], [Guinea-Bissau], [Guinea‑Bissau], [Papua New Guinea]; the Gulf of Guinea",
    "[Niger], [Nigeria], the Niger Delta and [Nigerien] or [Nigerian] delegates.",
    "[Sudan] and [South Sudan]; [South Sudanese] and [Sudanese]; [North Korea], North Koreans",
    "[Congo] and [Democratic Republic of the Congo] and the [Republic of the Congo]",
    "The [UN Security Council], the [Security Council] of the [UN], a security council, the Council.",
    "[Collective Security Treaty Organization] ([CSTO]), not a [Collective Security Treaty]; csto",
    "[Shanghai Cooperation\nOrganization] and Shanghai\n\nCooperation Organization",
    "Latin American and [American] delegates; South American, Central African, [South African]",
    "The Indian Ocean, an [Indian] delegate; [French Guiana], [French] delegates",
    "Bratislava, Franceville, Chinatown, Indiana, Mexico City; an [Omani]-born envoy",
    "[Georgia]’s delegate, [Georgian] hopes, the [United Arab Emirates]' seat; [Russia]-led",
    "It is [Timor- Leste].",
)
RUSSIAN = (
    "Представитель [России] поблагодарил [Китай], [Соединенные Штаты Америки] и [Соединённое Королевство].",
    "В [Российской Федерации], с [Российской Федерацией]; [российская] сторона, [российского] посла; по-русски",
    "Секретариат [Шанхайской организации сотрудничества] ([ШОС]); [Организацией Договора о коллективной безопасности]",
    "[Содружеству Независимых Государств] ([СНГ]); снг, шос",
    "в [Совбезе ООН], [Совета Безопасности], [Генеральной Ассамблее], [Генассамблеи ООН], в [США], [ООН]",
    "Того же мнения [Того] и [Мали]; мали и того нет. Чадил он, а не [Чад].",
    "В [Кот-д’Ивуаре] и [Кот-д'Ивуаре], в [Киргизии] и [Кыргызстане], в [Белоруссии] и [Беларуси], в [Молдавии]",
    "[Британский] дипломат, [американскому] послу, [французской] делегации, [Китайского] представителя",
    "Гвинейский залив и [Гвинею], [Экваториальной Гвинеи], [Гвинеи-Бисау]; Индийский океан, [индийский] посол",
    "[Демократической Республикой Конго] и [Центральноафриканской Республики]",
    "[Объединенных Арабских Эмиратов], [Саудовской Аравией], [Южного Судана] и [Судана]",
)
FRENCH = (
    "La [Fédération de Russie], l’[Arménie], la [Côte d’Ivoire] et le [Conseil de sécurité]; l’[ONU]; on nu",
    "le [Conseil de sécurité de l’ONU]; l’[UE]",
    "Les [États-Unis], le [Royaume-Uni], la [République démocratique du Congo] et la [Chine]; l’océan Indien",
)
SPANISH = (
    "[Federación de Rusia], los [Estados Unidos de América] y [Sierra Leona]; rusia, la [Guinea] de antes",
    "[República Democrática\ndel Congo] y [Guinea Ecuatorial]",
)
CHINESE = (
    "[俄罗斯联邦]、[大不列颠及北爱\n尔兰联合王国]和[刚果民主共和国]投了赞成票，[法\n国]代表发言。",
    "有的投了弃权票，其中国家代表六人；守法国家、[中国]代表团、[美国]国会",
    "（[圭 亚 那]）、[刚果（金）]、[刚果(金)]、[几内亚比绍]、[几内亚]",
)
ARABIC = (
    "وفد [الصين] و[الصين] وب[الجزائر] ول[لاتحاد الروسي] ول[لأردن] و[جمهورية كوريا]",
    "[المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية]، [المملكة المتحدة لبريطانيا العظمى وآيرلندا الشمالية]",
    "[الولايات\nالمتحدة الأمريكية] و[الْكُوَيْت] والكويتية و[تونس]",
)
BY_LANGUAGE = {"en": ENGLISH, "ru": RUSSIAN, "fr": FRENCH, "es": SPANISH, "zh": CHINESE, "ar": ARABIC}
DRAWINGS = [(code, line) for code, lines in BY_LANGUAGE.items() for line in lines]


@pytest.fixture(scope="module")
def finder() -> NameFinder:
    return load().finder


def drawing(text: str, found: tuple[FoundName, ...]) -> str:
    for name in reversed(found):
        text = f"{text[: name.span.start]}[{name.span.of(text)}]{text[name.span.stop :]}"
    return text


@pytest.mark.parametrize(("language", "line"), DRAWINGS)
def test_finds_the_names_and_nothing_else(finder: NameFinder, language: str, line: str) -> None:
    text = line.replace("[", "").replace("]", "")
    assert drawing(text, finder.find(text, language)) == line


@pytest.mark.parametrize("case", ["gent", "datv", "accs", "ablt", "loct"])
def test_russian_names_are_found_in_every_case(finder: NameFinder, case: str) -> None:
    """Adjectives and the first noun of each name are put into the case by the dictionary itself."""
    register = load()
    analyzer = pymorphy3.MorphAnalyzer()
    kinds = ("state", "territory", "organization", "organ")
    every = [n for n in register.tables.names if n.language == "ru" and register.entity(n.entity).kind in kinds]
    names = {n.text: n.entity for n in every if n.kind in ("official", "short") and n.text not in BEYOND_THE_DICTIONARY}
    missed = []
    for name in names:
        text = f"Это {_declined(name, case, analyzer)}, сказал оратор"
        if not any(names.get(f.name.text) == names[name] for f in finder.find(text, "ru")):
            missed.append(text)
    assert len(names) > 300
    assert missed == []


# The dictionary declines their first part, which is no word of its own.
BEYOND_THE_DICTIONARY = {
    "Сан-Марино",
    "Республика Сан-Марино",
    "Сообщество сахело-сахарских государств",
    "Сообщество Сахело-сахарских государств",
}


def _declined(name: str, case: str, analyzer: pymorphy3.MorphAnalyzer) -> str:
    out, done = "", False
    for piece in re.split(r"(\W+)", name):
        if done or not piece.isalpha() or piece.isupper():
            out += piece
            continue
        parses = analyzer.parse(piece)
        best = next((p for p in parses if "Geox" in p.tag), next((p for p in parses if "nomn" in p.tag), parses[0]))
        declined = best.inflect({case})
        word = declined.word if declined else piece
        out += word.capitalize() if piece[0].isupper() else word
        done = "NOUN" in best.tag and "-" not in name
    return out


def test_a_found_name_is_the_known_one(finder: NameFinder) -> None:
    (found,) = finder.find("в Российской Федерации", "ru")
    assert found == FoundName(Span(2, 22), KnownName("Российская Федерация", "ru", "state"))
    (found,) = finder.find("the Turkish seat", "en")
    assert found.name == KnownName("Turkish", "en", "demonym")


def test_letters_may_be_composed_or_not(finder: NameFinder) -> None:
    text = unicodedata.normalize("NFD", "in Côte d’Ivoire, in Türkiye")
    assert [found.span.of(text) for found in finder.find(text, "en")] == [
        unicodedata.normalize("NFD", name) for name in ("Côte d’Ivoire", "Türkiye")
    ]


def test_a_language_without_names_has_none(finder: NameFinder) -> None:
    assert finder.find("Russia", "tlh") == ()
    assert [f.span for f in finder.find("Russia", "en-GB")] == [Span(0, 6)]
    assert NameFinder(()).find("Russia", "en") == ()


WORDS = st.text(alphabet="Ab c’-.", min_size=1, max_size=8).filter(lambda text: any(map(str.isalpha, text)))
NAMES = st.lists(WORDS, max_size=6)


@given(NAMES, st.text(alphabet="Ab c’'-.\n", max_size=40))
def test_names_lie_in_order_apart_and_at_word_boundaries(names: list[str], text: str) -> None:
    found = NameFinder(KnownName(name, "en", "state") for name in names).find(text, "en")
    for one, following in pairwise(found):
        assert one.span.stop <= following.span.start
    for name in found:
        before, after = text[: name.span.start][-1:], text[name.span.stop :][:1]
        assert not before.isalnum()
        assert not (after.isalnum() and name.span.of(text)[-1].isalnum())
        letters = [c.casefold() for c in name.span.of(text) if c.isalpha()]
        assert letters == [c.casefold() for c in name.name.text if c.isalpha()]


@given(
    st.sampled_from(["Russia", "Côte d’Ivoire", "Iran (Islamic Republic of)", "UN", "Guinea-Bissau"]),
    st.text(max_size=20),
)
def test_a_name_between_spaces_is_found_whatever_stands_around(name: str, around: str) -> None:
    finder = NameFinder([KnownName(name, "en", "state")])
    text = f"{around}; {name}; {around}"
    start = len(around) + 2
    assert any(found.span == Span(start, start + len(name)) for found in finder.find(text, "en"))


@pytest.mark.parametrize(("language", "sentence"), [("en", ENGLISH[0]), ("ru", RUSSIAN[0])])
def test_a_long_text_is_quick(finder: NameFinder, language: str, sentence: str) -> None:
    text = (sentence.replace("[", "").replace("]", "") + " ") * (100_000 // len(sentence.split()))
    finder.find(text[:200], language)
    began = time.process_time()
    assert len(finder.find(text, language)) == sentence.count("[") * text.count(";" if language == "en" else ".")
    assert time.process_time() - began < 5


@pytest.mark.parametrize(("language", "name"), [("zh", "中国"), ("zh", "法" * 3), ("ar", "الصين"), ("ar", "و")])
def test_time_grows_with_the_text_alone(finder: NameFinder, language: str, name: str) -> None:
    """Were it the square of the text, this would take hours."""
    finder.find(name * 10, language)
    began = time.process_time()
    finder.find(name * 160_000 + " " + (name + "\n") * 160_000, language)
    assert time.process_time() - began < 30
