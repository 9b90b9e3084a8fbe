"""The exercise's two reports, end to end, against what their author says is in them (samples/expected.json)."""

from __future__ import annotations

import re
from typing import Any

import pytest

from onrecord import samples
from onrecord.contract import to_json
from onrecord.pipeline import Resources, load_resources, read

REPORTS = {path.name: path for path in samples.paths() if path.suffix == ".html"}


@pytest.fixture(scope="module")
def resources() -> Resources:
    return load_resources()


@pytest.fixture(scope="module", params=sorted(REPORTS))
def report(request: pytest.FixtureRequest, resources: Resources) -> tuple[dict[str, Any], dict[str, Any]]:
    """What was expected of a report, and what was read."""
    name = str(request.param)
    return samples.expected()[name], dict(to_json(read(str(REPORTS[name]), resources)))


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def said(reading: dict[str, Any], attribution: dict[str, Any]) -> list[str]:
    return words(" ".join(reading["text"][start:stop] for start, stop in attribution["content"]))


def overlap(one: list[str], other: list[str]) -> float:
    """Words in both over words in either, each word once."""
    return len(set(one) & set(other)) / len(set(one) | set(other))


def best(reading: dict[str, Any], wanted: dict[str, Any]) -> tuple[float, dict[str, Any]]:
    """The attribution whose content comes nearest to the one wanted."""
    content = words(" ".join(wanted["content"]))
    scored = [(overlap(content, said(reading, a)), a) for a in reading["attributions"]]
    return max(scored, key=lambda s: s[0])


def is_wrong(speaker: str | None, wanted: str) -> bool:
    """True where somebody is named, and not the one wanted: no word of the names is shared, endings apart."""
    return speaker is not None and not {w[:6] for w in words(speaker)} & {w[:6] for w in words(wanted)}


def test_nine_in_ten_are_found_with_their_speaker(report: tuple[dict[str, Any], dict[str, Any]]) -> None:
    expected, reading = report
    missed = []
    for wanted in expected["attributions"]:
        share, found = best(reading, wanted)
        if share < 0.5 or found["speaker"]["name"] is None:
            missed.append((wanted["order"], share, found["speaker"]["name"]))
    assert len(missed) * 10 <= len(expected["attributions"]), missed


def test_nobody_is_given_another_s_words(report: tuple[dict[str, Any], dict[str, Any]]) -> None:
    expected, reading = report
    wrong = []
    for wanted in expected["attributions"]:
        share, found = best(reading, wanted)
        if share >= 0.5 and is_wrong(found["speaker"]["name"], wanted["speaker"]):
            wrong.append((wanted["order"], found["speaker"]["name"], wanted["speaker"]))
    assert wrong == []


def test_words_held_at_a_distance_are_no_attribution(report: tuple[dict[str, Any], dict[str, Any]]) -> None:
    expected, reading = report
    for held in expected["not_attributions"]:
        assert all(said(reading, a) != words(held) for a in reading["attributions"])


def test_variants_are_noted(report: tuple[dict[str, Any], dict[str, Any]]) -> None:
    expected, reading = report
    noted = {variant for a in reading["attributions"] for variant in a["speaker"]["variants"]}
    assert noted == {variant for variants in expected["variants"].values() for variant in variants}


def test_for_whom_they_speak(report: tuple[dict[str, Any], dict[str, Any]]) -> None:
    expected, reading = report
    right = found_at_all = 0
    for wanted in expected["attributions"]:
        share, found = best(reading, wanted)
        if share < 0.5 or not wanted["on_behalf_of"]:
            continue
        found_at_all += 1
        ids = {a["id"] for a in found["on_behalf_of"]}
        right += bool(found["on_behalf_of"]) and (None in ids or len(ids) == 1)
    assert right >= 0.9 * found_at_all


def test_meeting_and_date(report: tuple[dict[str, Any], dict[str, Any]]) -> None:
    expected, reading = report
    assert reading["document"]["date"] == expected["meeting"]["date"]
    assert reading["meeting"]["presidency"]["id"] == "per"
    assert reading["meeting"]["body"]["id"] == "organ-unsc"
