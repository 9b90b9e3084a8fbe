"""What the bench of attribution computes itself: passages, names, labels, bins, the plot, pairs."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from bench.attribution.calibration import bins, calibration_error, drawn
from bench.attribution.identity import Identities, part_of_name, same_words, words_of
from bench.attribution.labels import macro_f1
from bench.attribution.material import GOLD, clipped, path_of
from bench.attribution.own import without_self
from bench.attribution.regular import baseline
from bench.attribution.scoring import Case, Row, Scorer
from bench.attribution.speakers import repeats

from onrecord import plugins
from onrecord.model import Actor
from onrecord.register import load
from onrecord.span import Span


@pytest.fixture(scope="module")
def identities() -> Identities:
    return Identities(load(), plugins.load_all("languages"))


@pytest.fixture(scope="module")
def scorer(shared: Path) -> Scorer:
    return Scorer(shared)


def drawn_row(text: str, drawn: str) -> Row:
    """`{source} [cue] <content>` drawn over the text."""
    out: Row = {}
    for role, opening, closing in (("source", "{", "}"), ("cue", "[", "]"), ("content", "<", ">")):
        words = drawn.split(opening, 1)[1].split(closing, 1)[0] if opening in drawn else ""
        out[role] = [[text.index(words), text.index(words) + len(words)]] if words else []
    return out


# passages


def test_an_attribution_is_in_the_passage_in_which_its_cue_begins() -> None:
    row = {"source": [[2, 4]], "cue": [[10, 12]], "content": [[13, 30]]}
    assert clipped(row, Span(0, 9)) is None
    assert clipped(row, Span(10, 20)) == {"source": [], "cue": [[0, 2]], "content": [[3, 10]]}


def test_without_a_cue_its_content_tells_where_it_is() -> None:
    row: Row = {"source": [[2, 4]], "cue": [], "content": [[5, 9], [13, 30]]}
    assert clipped(row, Span(10, 40)) is None
    assert clipped(row, Span(0, 20)) == {"source": [[2, 4]], "cue": [], "content": [[5, 9], [13, 20]]}


@pytest.mark.parametrize("path", sorted(GOLD.glob("*.jsonl")), ids=lambda path: path.stem)
def test_the_gold_stands_in_its_passages_and_names_no_place_outside_the_material(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        assert not Path(row["file"]).is_absolute()
        for one in row["attributions"]:
            assert clipped(one, Span(*row["passage"])) is not None, (row["id"], one["id"])


def test_texts_written_for_the_gold_are_read_from_the_checkout(tmp_path: Path) -> None:
    assert path_of("bench/gold/exercise-ru/agency-mandate.txt", tmp_path).exists()
    assert path_of("records/press/x.txt", tmp_path) == tmp_path / "records" / "press" / "x.txt"


# names


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("Okeke", "Ngozi Okeke"),
        ("Zhao", "Zhao Lingfei"),
        ("Н. Окекке", "Нгози Окекке"),
        ("Окекке", "Нгози Океккой"),
    ],
)
def test_a_surname_is_a_part_of_the_whole_name(short: str, long: str) -> None:
    assert part_of_name(words_of(short), words_of(long))
    assert not part_of_name(words_of(long), words_of(short))


@pytest.mark.parametrize(
    ("short", "long"), [("Okeke", "Ngozi Okello"), ("A. Okeke", "Ngozi Okeke"), ("N.", "Ngozi O.")]
)
def test_another_name_is_no_part_of_it(short: str, long: str) -> None:
    assert not part_of_name(words_of(short), words_of(long))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("the Panel of Experts", "Panel of experts", True),
        ("José Ibáñez", "Jose Ibanez", True),
        ("совместное заявление", "совместного заявления", True),
        ("Юлдашев", "Юлдашевым", True),
        ("Ирак", "Иран", False),
        ("Panel of Experts", "Panel", False),
        ("", "", False),
    ],
)
def test_words_are_the_same_but_for_case_accents_and_endings(one: str, other: str, same: bool) -> None:
    assert same_words(words_of(one), words_of(other)) is same


def test_what_the_register_knows_decides_before_the_words_do(identities: Identities) -> None:
    def same(name: str, actor: Actor, kind: str = "state") -> bool:
        return identities.same(name, actor, language="en", on="2024-07-19", kind=kind)

    assert same("UK", Actor("", name="United Kingdom of Great Britain and Northern Ireland", id="gbr"))
    assert same("Russia", Actor("Russia", name="Russian Federation"))
    assert not same("Niger", Actor("", name="Nigeria", id="nga"))
    assert same("resolution 2732 (2024)", Actor("", name="S/RES/2732 (2024)", id="doc:S/RES/2732"), "document")
    assert not same("resolution 2732 (2024)", Actor("", name="S/RES/2733 (2024)", id="doc:S/RES/2733"), "document")


def test_an_office_named_by_its_title_is_one_of_those_that_have_it(identities: Identities) -> None:
    def same(name: str, kind: str) -> bool:
        actor = Actor("the Secretary-General", name="Secretary-General of the United Nations")
        return identities.same(name, actor, language="en", on="2024-07-19", kind=kind)

    assert same("Secretary-General", "office")
    assert not same("Secretary-General", "person")
    assert not same("Secretary-General of the Shanghai Cooperation Organization", "office")


@pytest.mark.parametrize(
    ("actor", "repeated"),
    [
        (Actor("the document", name="document"), True),
        (Actor("he", name="Zhao Lingfei"), False),
        (Actor("China", name="China", id="chn"), False),
    ],
)
def test_a_name_that_repeats_the_source_is_told_from_another_actor(actor: Actor, repeated: bool) -> None:
    assert repeats(actor) is repeated


def test_a_surname_is_enough_only_where_one_person_bears_it(identities: Identities) -> None:
    def same(others: tuple[str, ...]) -> bool:
        return identities.same(
            "Ngozi Okeke", Actor("", name="Ms. Okeke"), language="en", on=None, kind="person", others=others
        )

    assert same(("Ngozi Okeke",))
    assert not same(("Ngozi Okeke", "Emeka Okeke"))


# labels and confidence


def test_macro_f1_counts_classes_with_examples_enough() -> None:
    labels = [("asks", "asks")] * 3 + [("asks", "states")] + [("states", "states")] * 2 + [("warns", "states")]
    assert macro_f1(labels, fewest=2) == f"{(100 * 6 / 7 + 100 * 4 / 6) / 2:.1f} over 2 classes"
    assert macro_f1(labels) == "none"


def test_the_error_of_calibration_is_the_mean_distance_of_bins() -> None:
    table = bins([(0.95, True), (1.0, False), (0.25, False), (0.25, False)])
    assert [(one.low, one.right, one.number) for one in table] == [(0.2, 0.0, 2), (0.9, 0.5, 2)]
    assert calibration_error(table) == pytest.approx((0.25 + 0.475) / 2)
    assert calibration_error(()) == 0


def test_the_plot_is_svg_with_a_point_for_each_bin() -> None:
    table = {"0.2 to 0.3": [0.1, 0.25, 40], "0.9 to 1.0": [0.9, 0.95, 10]}
    figures = {
        "confidence, news & more, joint": {"ECE": 0.1, "share right, mean confidence, number": table},
        "confidence, news & more, rules": {"ECE": 0.1, "share right, mean confidence, number": table},
        "PolNeAR dev, joint": {"lenient": "P 1.0  R 1.0  F 1.0"},
    }
    root = ElementTree.fromstring(drawn(figures))
    points = [c for c in root.iter("{http://www.w3.org/2000/svg}circle") if len(c)]
    places = [(float(c.get("cx", "")), float(c.get("cy", ""))) for c in points]
    assert len(places) == 2
    assert places[0][0] < places[1][0]
    assert places[0][1] > places[1][1], "more right stands higher"
    assert "news & more (ECE 0.1)" in [t.text for t in root.iter("{http://www.w3.org/2000/svg}text")]


# what is scored


def test_the_baseline_finds_a_quotation_and_a_clause() -> None:
    text = "“We need one desk”, Okeke said. Zhao added that two were better."
    found = [{role: text[slice(*spans[0])] for role, spans in row.items()} for row in baseline(text)]
    assert {"source": "Okeke", "cue": "said", "content": "“We need one desk”"} in found
    assert {"source": "Zhao", "cue": "added", "content": "that two were better"} in found


def test_pairs_are_one_to_one_and_need_both_content_and_source(scorer: Scorer) -> None:
    text = "Ngozi Okeke said one desk was enough. Zhao said two desks were better."
    first = drawn_row(text, "{Ngozi Okeke} [said] <one desk was enough>")
    second = drawn_row(text, "{Zhao} [said] <two desks were better>")
    strange = {**second, "source": first["source"]}
    case = Case("x", text, (first, second), (first, dict(first), strange))
    assert scorer.pairs(case) == ((first, first),)
    assert len(scorer.pairs(case, "content")) == 2


def test_the_speakers_own_words_are_set_aside_on_both_sides(scorer: Scorer) -> None:
    text = "I hope one desk is enough. Zhao said two desks were better."
    own = {**drawn_row(text, "{I} [hope] <one desk is enough>"), "self": True}
    other = drawn_row(text, "{Zhao} [said] <two desks were better>")
    found = {role: own[role] for role in ("source", "cue", "content")}
    kept = without_self(scorer, Case("x", text, (own, other), (found, other)))
    assert kept.gold == kept.found == (other,)


def test_an_interval_holds_the_figure_and_is_the_same_in_every_run(scorer: Scorer) -> None:
    text = "Zhao said two desks were better."
    row = drawn_row(text, "{Zhao} [said] <two desks were better>")
    cases = [Case(str(n), text, (row,), (row,) if n % 2 else ()) for n in range(10)]
    low, high = map(float, scorer.interval(cases, samples=200).split(" to "))
    assert low < 200 / 3 < high
    assert scorer.interval(cases, samples=200) == f"{low:.1f} to {high:.1f}"
    assert scorer.interval(cases[:1]) == "too few texts"
