"""Documents cited in a text: the answer is drawn in the text, [so], and the normal form stands beside it."""

# texts keep their lines
# ruff: noqa: E501

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.languages.en.citations import CITATIONS as EN
from onrecord.languages.es.citations import CITATIONS as ES
from onrecord.languages.fr.citations import CITATIONS as FR
from onrecord.languages.papers import CitationWords
from onrecord.languages.ru.citations import CITATIONS as RU
from onrecord.span import Span
from onrecord.text.symbols import FoundSymbol, find_symbols, key_of, normal


def drawn(text: str, *symbols: str) -> tuple[str, tuple[FoundSymbol, ...]]:
    """The text without its brackets, and what stood in them with the symbols given."""
    spans, out, at = [], "", 0
    for match in re.finditer(r"\[([^\]]*)\]", text):
        out += text[at : match.start()]
        spans.append(Span(len(out), len(out) + len(match[1])))
        out += match[1]
        at = match.end()
    return out + text[at:], tuple(map(FoundSymbol, spans, symbols))


@pytest.mark.parametrize(
    ("language", "text", "symbols"),
    [
        (None, "as said in [S/2024/9537] and in [A/79/PV.29].", "S/2024/9537|A/79/PV.29"),
        (None, "(see [S/PV.98378]); ([S/PRST/2020/92], [A/C.3/73/L.1/Rev.1])", "S/PV.98378|S/PRST/2020/92|A/C.3/73/L.1/Rev.1"),
        (None, "old ones: [S/1715], [A/520], not A/76 nor S/2 nor and/or", "S/1715|A/520"),
        (None, "[S/PV. 98422] and [A /76/PV.102], damaged", "S/PV.98422|A/76/PV.102"),
        (None, "at the end of a line [S/PRST/\n2020/2]", "S/PRST/2020/2"),
        (None, "[S/PV.98699 (Resumption 1)], [S/PV.98699 (Resumption)], [S/PV.94726Resumption2]",
         "S/PV.98699 (Resumption 1)|S/PV.98699 (Resumption 1)|S/PV.94726 (Resumption 2)"),
        (EN, "(see [S/PV.98699, Res.1])", "S/PV.98699 (Resumption 1)"),
        (EN, "[S/PV.98699], Resolution 1 of the exercise", "S/PV.98699"),
        (RU, "([S/PV.98699 (Возобновление 1)])", "S/PV.98699 (Resumption 1)"),
        (None, "[A/RES/73/6], [S/RES/9448 (2018)] and [A/RES/217 A (III)]", "A/RES/73/6|S/RES/9448 (2018)|A/RES/217A (III)"),
        (None, "the guide [A/ES-10/PV.39] ([E/CN.4/Sub.2/2000/1]; [ST/AI/189/Add.9/Rev.2])",
         "A/ES-10/PV.39|E/CN.4/Sub.2/2000/1|ST/AI/189/Add.9/Rev.2"),
        (None, "read https://undocs.org/[S/2019/9179], not https://example.org/S/2019/9179", "S/2019/9179"),
        (None, "载于[S/2024/9537]号文件", "S/2024/9537"),
        (EN, "adopted [resolution 2448 (2018)]. Law 1325 (2000) is older.", "S/RES/2448 (2018)"),
        (EN, "its resolutions [1996 (2011)], [2046 (2012)] and [2057\n(2012)]",
         "S/RES/1996 (2011)|S/RES/2046 (2012)|S/RES/2057 (2012)"),
        (EN, "resolutions on exercises, in particular [1591 (2005)], [338 (1973)] as well as [9 (1946)]",
         "S/RES/1591 (2005)|S/RES/338 (1973)|S/RES/9 (1946)"),
        (EN, "the resolution was read by 12 (2018) delegates", ""),
        (EN, "[resolution 64/299]; [resolution 377 (V)]; [resolution ES-10/21]", "A/RES/64/299|A/RES/377 (V)|A/RES/ES-10/21"),
        (EN, "Human Rights Council resolutions [16/21] and [17/4]", "A/HRC/RES/16/21|A/HRC/RES/17/4"),
        (EN, "[resolution 16/21] of the Human Rights Council, not resolution 16/21 of nobody", "A/HRC/RES/16/21"),
        (EN, "Economic and Social Council [resolution 1996/31]", "E/RES/1996/31"),
        (EN, "a resolution of 1/2 page", ""),
        (FR, "aux résolutions [242 (1967)] et [338 (1973)] et à la [résolution 64/299] de l’Assemblée générale",
         "S/RES/242 (1967)|S/RES/338 (1973)|A/RES/64/299"),
        (FR, "la [résolution 16/21] du Conseil des droits de l’homme", "A/HRC/RES/16/21"),
        (RU, "в резолюциях [242 (1967)] и [338 (1973)] и в [резолюции 16/21] Совета по правам человека",
         "S/RES/242 (1967)|S/RES/338 (1973)|A/HRC/RES/16/21"),
        (ES, "las resoluciones [242 (1967)] y [338 (1973)]", "S/RES/242 (1967)|S/RES/338 (1973)"),
    ],
)  # fmt: skip
def test_documents_are_found_where_they_stand(language: CitationWords | None, text: str, symbols: str) -> None:
    plain, expected = drawn(text, *symbols.split("|"))
    assert find_symbols(plain, language) == expected


def test_without_words_a_number_is_no_resolution() -> None:
    assert find_symbols("resolution 2448 (2018)") == ()


def test_the_year_of_a_council_resolution_is_no_part_of_its_key() -> None:
    (by_number,) = find_symbols("resolution 2448 (2018)", EN)
    (by_symbol,) = find_symbols("S/RES/2448")
    assert by_number.key == by_symbol.key == key_of("S/RES/2448 (2018)") == "S/RES/2448"
    assert key_of("A/RES/217A (III)") == "A/RES/217A (III)"


@pytest.mark.parametrize(
    ("words", "symbol"), [("A /76/PV.102", "A/76/PV.102"), ("see S/PV.1", None), ("no symbol", None)]
)
def test_normal_form_of_a_symbol_that_stands_alone(words: str, symbol: str | None) -> None:
    assert normal(words) == symbol


numbers, years = st.integers(1, 9_999).map(str), st.integers(1946, 2030).map(str)
tails = st.sampled_from(["", "/Rev.1", "/Add.2", "/Corr.1", "/Add.1/Rev.3"])
symbols = st.one_of(
    st.builds("S/{}/{}{}".format, years, numbers, tails),
    st.builds("S/PV.{}{}".format, numbers, st.sampled_from(["", " (Resumption 1)", " (Resumption 2)"])),
    st.builds("A/{}/PV.{}".format, st.integers(31, 99), st.integers(1, 130)),
    st.builds("A/{}/L.{}{}".format, st.integers(31, 99), st.integers(1, 130), tails),
    st.builds("A/C.{}/{}/SR.{}".format, st.integers(1, 6), st.integers(31, 99), st.integers(1, 70)),
    st.builds("S/RES/{} ({})".format, numbers, years),
    st.builds("A/RES/{}/{}".format, st.integers(31, 99), st.integers(1, 300)),
    st.builds(
        "A/RES/{}{} ({})".format, numbers, st.sampled_from(["", "A", "C"]), st.sampled_from(["III", "XXIX", "S-II"])
    ),
    st.builds("S/PRST/{}/{}".format, years, st.integers(1, 99)),
)


@given(symbols)
def test_a_normal_form_is_its_own(symbol: str) -> None:
    assert normal(symbol) == symbol


@given(symbols, st.data())
def test_one_stray_space_beside_a_mark_does_not_hide_a_symbol(symbol: str, data: st.DataObject) -> None:
    marks = [at for at, character in enumerate(symbol.split(" ")[0]) if character == "/"]
    at = data.draw(st.sampled_from(marks)) + data.draw(st.integers(0, 1))
    text = f"({symbol[:at]} {symbol[at:]})"
    assert [found.symbol for found in find_symbols(text, EN)] == [symbol]


@given(st.lists(symbols, min_size=1, max_size=6))
def test_several_are_found_in_order(some: list[str]) -> None:
    text = "The exercise cites " + "; ".join(some) + "."
    assert [found.symbol for found in find_symbols(text, EN)] == some


@given(st.text("AS/RES. 0123(19)VPLresolutions,and\n", max_size=200))
def test_whatever_is_found_is_normal_and_lies_apart(text: str) -> None:
    found = find_symbols(text, EN)
    assert all(normal(one.symbol) == one.symbol for one in found if not one.symbol.startswith(("A/RES/E", "E/RES")))
    assert all(a.span.stop <= b.span.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    "piece", ["A/", "A / ", "A/C.", "resolution ", "1 (2018) ", "1/1/", "S/PV.1 (", "resolution of ", "A/RES/1 A "]
)
def test_time_grows_with_the_text(piece: str) -> None:
    began = time.process_time()
    find_symbols(piece * (400_000 // len(piece)), EN)
    assert time.process_time() - began < 5
