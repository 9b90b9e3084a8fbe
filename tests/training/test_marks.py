"""The exercise that the tagger is trained on: every text's marks fit, and it says what it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from training.marks import paragraphs, unmarked

EXERCISE = Path(__file__).resolve().parents[2] / "training" / "exercise"


def test_marks_are_taken_out_and_their_places_kept() -> None:
    text, found = unmarked("Then [s1 the envoy] [c1 said] [q1 “no”], [c2 adding] [q2 that it was late].")
    assert text == "Then the envoy said “no”, adding that it was late."
    drawn = [[[text[a:b] for a, b in one[role]] for role in ("source", "cue", "content")] for one in found]
    assert drawn == [[["the envoy"], ["said"], ["“no”"]], [[], ["adding"], ["that it was late"]]]


@pytest.mark.parametrize("marked", ["[s1 never closed", "closes] nothing", "[s1 one [c1 in] another]"])
def test_marks_that_do_not_fit_are_told(marked: str) -> None:
    with pytest.raises(ValueError, match=r"marks do not fit|never closed"):
        unmarked(marked)


@pytest.mark.parametrize("path", sorted(EXERCISE.rglob("*.txt")), ids=lambda p: p.stem)
def test_every_text_of_the_exercise_fits(path: Path) -> None:
    first, _, rest = path.read_text(encoding="utf-8").partition("\n")
    text, found = unmarked(rest)
    assert first.startswith("Model UN exercise")
    assert all(one["content"] for one in found)
    assert all(text[a:b].strip() == text[a:b] for one in found for role in one.values() for a, b in role)
    assert not {"[", "]"} & set(text)
    assert len(list(paragraphs(text))) > 1


@pytest.mark.parametrize("table", sorted(EXERCISE.rglob("shared.tsv")), ids=lambda p: p.parent.name)
def test_shared_sources_are_there(table: Path) -> None:
    for row in table.read_text(encoding="utf-8").splitlines()[1:]:
        name, number, whose = row.split("\t")
        _, found = unmarked((table.parent / name).read_text(encoding="utf-8").partition("\n")[2])
        assert found[int(whose) - 1]["source"]
        assert not found[int(number) - 1]["source"]
