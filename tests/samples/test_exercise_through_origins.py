"""What the program reads of the exercise holds every word that the expected reading speaks of."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord import samples
from onrecord.origins import load_origin, to_document

RECORD, *REPORTS = samples.paths()


def text_of(path: Path) -> str:
    return to_document(load_origin(str(path))).text


@pytest.mark.parametrize("report", REPORTS, ids=lambda path: path.name)
def test_a_report_holds_every_expected_attribution(report: Path) -> None:
    text = text_of(report)
    for attribution in samples.expected()[report.name]["attributions"]:
        for words in attribution["content"] + attribution["cue"] + attribution["source"]:
            assert words in text, words


@pytest.mark.parametrize("report", REPORTS, ids=lambda path: path.name)
def test_a_report_keeps_its_planted_errors_and_its_label(report: Path) -> None:
    text = text_of(report)
    for error in samples.planted():
        if error["file"] == report.name:
            assert error["words"] in text
    assert "Model UN exercise" in text or "«Модель ООН»" in text


def test_the_record_holds_the_beginning_of_every_speech_in_order() -> None:
    text = text_of(RECORD)
    place = 0
    for speech in samples.expected()[RECORD.name]["speeches"]:
        place = text.index(speech["first_words"], place) + 1


def test_the_record_holds_the_words_that_the_reports_changed() -> None:
    text = text_of(RECORD)
    for error in samples.planted():
        assert error["record_words"] in text
