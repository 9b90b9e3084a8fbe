"""The exercise says what it is, keeps to the facts of July 2019, and plants its errors where it says it does."""

from __future__ import annotations

import csv
import importlib.util
import json
import re
import sys
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import lxml.html
import pypdfium2
import pytest

from onrecord import samples

ROOT = Path(__file__).resolve().parents[2]
RECORD, ENGLISH, RUSSIAN = samples.paths()
REPORTS = {path.name: path for path in (ENGLISH, RUSSIAN)}
FURNITURE = re.compile(
    r"(?:(?:S/PV\.99001|12/07/2019|\d/6|19-99001|Model UN exercise: not a record of the United Nations|"
    r"Cooperation between the United Nations and regional organizations)[ \t]*)+"
)


def squeezed(text: str) -> str:
    """Letters and figures, and of the rest only what is neither space nor hyphen: line ends leave no trace."""
    return re.sub(r"[\s\-\ufffe\u0002\u00ad]+", "", text).casefold()


def pages(path: Path) -> list[str]:
    pdf = pypdfium2.PdfDocument(path)
    return [pdf[place].get_textpage().get_text_range() for place in range(len(pdf))]


def record_text() -> str:
    lines = "\n".join(pages(RECORD)).replace("\r", "").split("\n")
    return "\n".join(line for line in lines if not FURNITURE.fullmatch(line))


def article_text(path: Path) -> str:
    tree = lxml.html.fromstring(path.read_text(encoding="utf-8"))
    return " ".join(str(tree.xpath("string(//article)")).split())


def texts_at(path: Path, where: str) -> list[str]:
    found = lxml.html.fromstring(path.read_text(encoding="utf-8")).xpath(where)
    assert isinstance(found, list)
    return [str(text) for text in found]


def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_samples", ROOT / "tools" / "make_samples.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def meeting() -> dict[str, Any]:
    found: dict[str, Any] = samples.expected()[RECORD.name]["meeting"]
    return found


def council() -> list[str]:
    return sorted([meeting()["presidency"], *(state for state, _ in meeting()["members"])])


# --- it says what it is


def test_every_page_of_the_record_says_that_it_is_an_exercise() -> None:
    texts = pages(RECORD)
    assert len(texts) == 6
    for text in texts:
        assert "Model UN exercise: not a record of the United Nations" in text


@pytest.mark.parametrize(
    ("path", "words"), [(ENGLISH, "Model UN exercise"), (RUSSIAN, "Учебное упражнение «Модель ООН»")]
)
def test_every_report_says_so_in_its_text_and_outside_of_it(path: Path, words: str) -> None:
    assert words in article_text(path)
    assert words.split()[-1] in "".join(texts_at(path, "//footer//text()"))
    assert words in texts_at(path, "//meta[@name='description']/@content")[0]


def test_no_sample_carries_an_image() -> None:
    assert b"/Subtype /Image" not in RECORD.read_bytes()
    for path in REPORTS.values():
        assert not any(texts_at(path, "//img/@src"))


def test_no_delegate_bears_the_name_of_a_real_speaker(shared: Path) -> None:
    speakers = (shared / "records" / "truth" / "speaker_label_cases.tsv").read_text(encoding="utf-8").casefold()
    surnames = {name.split()[-1].casefold() for _, name in meeting()["members"]}
    assert len(surnames) == 14
    assert not [name for name in surnames if re.search(rf"\b{re.escape(name)}\b", speakers)]


# --- it keeps to the facts


def test_the_day_is_a_friday() -> None:
    assert date.fromisoformat(meeting()["date"]).strftime("%A") == "Friday"
    assert "Friday, 12 July 2019, 10 a.m." in pages(RECORD)[0]


def test_the_council_is_that_of_2019(shared: Path) -> None:
    with (shared / "register" / "DPPA-SCMEMBERSHIP.csv").open(encoding="utf-8", newline="") as file:
        # The copy of the table leaves Côte d'Ivoire's name blank.
        real = [
            row["security_council_member"] or "Côte d’Ivoire" for row in csv.DictReader(file) if row["year"] == "2019"
        ]
    assert council() == sorted(real)


def test_the_presidency_follows_the_alphabet_from_the_last_month_of_2018(shared: Path) -> None:
    truth = json.loads((shared / "records" / "truth" / "S_PV.8422.json").read_text(encoding="utf-8"))
    assert truth["date"].startswith("2018-12")
    december = council().index(truth["president"]["country"].replace("'", "’"))
    assert council()[december + date.fromisoformat(meeting()["date"]).month] == meeting()["presidency"]


def test_the_cover_lists_the_members_in_alphabetical_order() -> None:
    cover = pages(RECORD)[0]
    states = [state for state, _ in meeting()["members"]]
    assert states == sorted(states)
    for state, person in meeting()["members"]:
        assert re.search(rf"{re.escape(state)}[ .]+{re.escape(person)}", cover), state


def test_the_vote_adds_up() -> None:
    (vote,) = samples.expected()[RECORD.name]["votes"]
    assert sorted(vote["in_favour"] + vote["against"] + vote["abstaining"]) == council()
    assert vote["totals"] == [len(vote[side]) for side in ("in_favour", "against", "abstaining")]
    said = squeezed(record_text())
    assert squeezed("The draft resolution received 13 votes in favour, none against and two abstentions.") in said
    assert squeezed("In favour: " + ", ".join(vote["in_favour"][:-1]) + " and " + vote["in_favour"][-1]) in said
    assert squeezed("Against: None") in said
    assert squeezed("Abstaining: " + " and ".join(vote["abstaining"])) in said


def test_the_three_african_members_are_those_of_that_year() -> None:
    (speech,) = [speech for speech in samples.expected()[RECORD.name]["speeches"] if "members" in speech]
    assert sorted(speech["members"]) == sorted({"Côte d’Ivoire", "Equatorial Guinea", "South Africa"} & set(council()))


# --- it plants what it says


@pytest.mark.parametrize("error", samples.planted(), ids=lambda error: f"{error['file'][-7:-5]}: {error['kind']}")
def test_a_planted_error_stands_in_its_report_and_not_in_the_record(error: dict[str, Any]) -> None:
    record = squeezed(record_text())
    assert article_text(REPORTS[error["file"]]).count(error["words"]) == 1
    assert squeezed(error["record_words"]) in record
    assert (squeezed(error["words"]) in record) == (error["kind"] == "speaker wrong")


def test_each_report_plants_errors_of_several_kinds() -> None:
    kinds = {name: {error["kind"] for error in samples.planted() if error["file"] == name} for name in REPORTS}
    assert kinds[ENGLISH.name] == {
        "quotation altered", "speaker wrong", "date wrong", "name misspelt", "sentence garbled",
    }  # fmt: skip
    assert {"quotation altered", "name misspelt"} <= kinds[RUSSIAN.name]


def test_words_put_in_anothers_mouth_stand_in_the_speech_of_the_one_who_said_them() -> None:
    (error,) = [error for error in samples.planted() if error["kind"] == "speaker wrong"]
    surname = error["speaker"].split()[-1]
    assert squeezed(error["words"]) in dict(spoken())[f"Ms. {surname}"]
    assert [
        a["speaker"] for a in samples.expected()[error["file"]]["attributions"] if error["words"] in a["content"]
    ] != [error["speaker"]]


def spoken() -> list[tuple[str, str]]:
    """Speaker and squeezed words of each speech, by where the next one begins."""
    text = squeezed(record_text())
    speeches = samples.expected()[RECORD.name]["speeches"]
    starts: list[int] = []
    for speech in speeches:
        starts.append(text.index(squeezed(speech["first_words"]), starts[-1] if starts else 0))
    assert starts == sorted(starts)
    ends = [*starts[1:], len(text)]
    return [(speech["speaker"], text[start:stop]) for speech, start, stop in zip(speeches, starts, ends, strict=True)]


def test_the_other_direct_quotations_of_the_english_report_are_exact() -> None:
    wrong = [error["words"] for error in samples.planted() if error["file"] == ENGLISH.name]
    record = squeezed(record_text())
    direct = [a for a in samples.expected()[ENGLISH.name]["attributions"] if a["kind"] == "direct"]
    assert len(direct) >= 8
    for words in (fragment for attribution in direct for fragment in attribution["content"]):
        assert (squeezed(words) in record) or any(error in words for error in wrong), words


# --- the expected reading can be held against the documents


@pytest.mark.parametrize("name", REPORTS)
def test_every_expected_attribution_stands_in_the_article(name: str) -> None:
    text = article_text(REPORTS[name])
    attributions = samples.expected()[name]["attributions"]
    assert 20 <= len(attributions) <= 30
    assert {a["kind"] for a in attributions} == {"direct", "mixed", "indirect"}
    for attribution in attributions:
        for words in attribution["content"] + attribution["cue"] + attribution["source"]:
            assert words in text, words


@pytest.mark.parametrize("name", REPORTS)
def test_a_nested_attribution_stands_in_the_content_of_its_outer_one(name: str) -> None:
    attributions = samples.expected()[name]["attributions"]
    nested = [a for a in attributions if a["within"]]
    assert nested
    for inner in nested:
        outer = " ".join(attributions[inner["within"] - 1]["content"])
        assert all(words in outer for words in inner["content"])


# --- the record is made of its source


def test_the_record_is_what_its_source_makes(tmp_path: Path) -> None:
    made = tmp_path / "again.pdf"
    maker().make(made)
    assert pages(made) == pages(RECORD)


def test_setting_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    module = maker()
    for name in ("one.pdf", "two.pdf"):
        module.make(tmp_path / name)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_every_word_of_the_source_is_set_in_its_order() -> None:
    _, blocks = maker().source()
    source = squeezed("".join(re.sub(r"\*\*|_|^## ", "", block) for block in blocks))
    cover = squeezed(pages(RECORD)[0]).replace(squeezed("Model UN exercise: not a record of the United Nations"), "")
    text = squeezed(record_text())
    assert text.endswith(source)
    assert len(text) - len(source) <= len(cover)


def test_no_line_is_wider_than_its_column() -> None:
    module = maker()
    _, blocks = module.source()
    for line in (line for block in blocks for line in module.set_block(block)):
        spaces = sum(run.text.count(" ") for run in line.runs)
        assert line.left + module.width(line.runs) + line.stretch * spaces <= module.WIDTH + 0.01
