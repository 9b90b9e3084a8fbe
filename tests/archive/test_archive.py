"""The archive: the same bytes change nothing, a new reading replaces, and SQL answers who said what."""

import sqlite3
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from onrecord.archive import Archive, Query, Who
from onrecord.errors import ArchiveError, CallError
from onrecord.model import Dating, Dossier


def dump(path: Path) -> str:
    """Every table, row and setting of the file as text."""
    connection = sqlite3.connect(path)
    try:
        return "\n".join(connection.iterdump())
    finally:
        connection.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "er" / "archive.sqlite"


@pytest.fixture
def filled(path: Path, exercise: ModuleType) -> Path:
    with Archive.open(path) as archive:
        assert archive.put(exercise.report())
        assert archive.put(exercise.record())
    return path


def test_reading_the_same_bytes_twice_changes_nothing(filled: Path, exercise: ModuleType) -> None:
    before = dump(filled)
    with Archive.open(filled) as archive:
        assert not archive.put(exercise.report())
        assert not archive.put(exercise.record())
    assert dump(filled) == before
    assert before.count('INSERT INTO "attribution" ') == 5


def test_the_same_bytes_under_another_name_are_the_same_document(filled: Path, exercise: ModuleType) -> None:
    before = dump(filled)
    dossier = exercise.report()
    other = replace(dossier.document, origin=replace(dossier.document.origin, uri="copy.txt"))
    with Archive.open(filled) as archive:
        assert not archive.put(replace(dossier, document=other))
    assert dump(filled) == before


def test_a_newer_program_replaces_the_reading_and_keeps_the_ids(filled: Path, exercise: ModuleType) -> None:
    old = exercise.report()
    better = replace(old.attributions[0], confidence=0.95)
    new = replace(exercise.report(program="0.2.0"), attributions=(better, *old.attributions[1:4]))
    with Archive.open(filled) as archive:
        assert archive.put(new)
        assert archive.passage(old.attributions[0].id).what == better
        assert archive.holdings().attributions == 4
        with pytest.raises(CallError):
            archive.passage(old.attributions[4].id)
        assert archive.dossier(old.document.origin.sha256) == new


@pytest.mark.parametrize(
    ("held", "later", "kept"),
    [
        (Dating("2024-07-05", "inferred"), Dating("2024-07", "inferred"), True),
        (Dating("2024-07-05", "given"), Dating("2024-07-12", "stated"), True),
        (Dating("2024-07-05", "stated"), Dating(None, "unknown"), True),
        (Dating("2024-07-05", "inferred"), Dating("2024-07-12", "given"), False),
        (Dating("2024-07", "stated"), Dating("2024-07-05", "inferred"), False),
        (Dating("2024-07-05", "given"), Dating("2024-07-12", "given"), False),
    ],
)
def test_a_better_known_date_stays(
    path: Path, exercise: ModuleType, held: Dating, later: Dating, *, kept: bool
) -> None:
    with Archive.open(path) as archive:
        archive.put(exercise.report(held))
        assert archive.put(exercise.report(later)) is not kept
        stored = archive.dossier(exercise.report().document.origin.sha256)
    assert stored is not None
    assert stored.document.dating == (held if kept else later)


def test_a_reading_comes_back_whole_with_its_bytes(filled: Path, exercise: ModuleType) -> None:
    with Archive.open(filled, create=False) as archive:
        for dossier in (exercise.report(), exercise.record()):
            stored = archive.dossier(dossier.document.origin.sha256)
            assert stored == dossier
            assert stored.document.origin.data == dossier.document.origin.data
        assert archive.dossier("0" * 64) is None


def test_bytes_that_are_not_the_origin_are_refused(path: Path, exercise: ModuleType) -> None:
    dossier = exercise.report()
    false = replace(dossier.document.origin, data=b"other")
    with Archive.open(path) as archive:
        with pytest.raises(ArchiveError, match="do not match"):
            archive.put(replace(dossier, document=replace(dossier.document, origin=false)))
        assert archive.holdings().documents == 0


def test_a_place_outside_the_text_is_refused(path: Path, exercise: ModuleType) -> None:
    dossier = exercise.report()
    with Archive.open(path) as archive:
        with pytest.raises(ArchiveError, match=r"outside the text \(document\.paragraphs\[5\]"):
            archive.put(replace(dossier, document=replace(dossier.document, text=dossier.document.text[:-3])))
        assert archive.holdings().documents == 0


def test_rights_that_a_person_names_are_kept(filled: Path, exercise: ModuleType) -> None:
    dossier = exercise.report()
    named = replace(dossier.document.origin, rights="CC0")
    with Archive.open(filled) as archive:
        assert archive.put(replace(dossier, document=replace(dossier.document, origin=named)))
        assert not archive.put(dossier)
        stored = archive.dossier(named.sha256)
    assert stored is not None
    assert stored.document.origin.rights == "CC0"


def test_a_name_that_is_not_unicode_is_stored(path: Path, exercise: ModuleType) -> None:
    dossier = exercise.report()
    odd = replace(dossier.document.origin, uri="caf\udce9.txt")
    with Archive.open(path) as archive:
        assert archive.put(replace(dossier, document=replace(dossier.document, origin=odd)))
        assert not archive.put(replace(dossier, document=replace(dossier.document, origin=odd)))
        assert archive.said(Query()).rows[0].uri == "caf\\udce9.txt"


def ids(path: Path, query: Query) -> list[str]:
    with Archive.open(path, create=False) as archive:
        return [row.id for row in archive.said(query).rows]


def everything(exercise: ModuleType) -> tuple[Dossier, Dossier]:
    return exercise.report(), exercise.record()


@pytest.mark.parametrize(
    ("by", "attributions", "speeches"),
    [
        ("Odhiambo", [0, 1], [1]),  # a surname, also where the text says "She"
        ("amina  ODHIAMBO", [0, 1], [1]),
        ("Kenya", [0, 1], [1]),  # for whom they speak
        ("ken", [0, 1], [1]),  # an id of the register
        ("Group of Lakes", [], [1]),
        ("The President", [], [0, 2]),  # the words in the record
        ("Sapar", [2], []),  # part of a word, since no whole word answers
        ("the delegate", [3, 4], []),  # open speakers answer to their words
        ("Nobody", [], []),
        ("", [], []),
    ],
)
def test_by_whom(filled: Path, exercise: ModuleType, by: str, attributions: list[int], speeches: list[int]) -> None:
    report, record = everything(exercise)
    wanted = [report.attributions[n].id for n in attributions] + [record.speeches[n].id for n in speeches]
    assert ids(filled, Query(by=Who(by))) == wanted


def test_what_the_register_knows_is_not_guessed_at(filled: Path, exercise: ModuleType) -> None:
    report, record = everything(exercise)
    kenya = Who("Кения", frozenset({"ken"}), frozenset({"Kenya", "Кения"}))
    assert ids(filled, Query(by=kenya)) == [*(a.id for a in report.attributions[:2]), record.speeches[1].id]
    # An id that nobody has finds nothing, though "Lakes" is a word of a name.
    assert ids(filled, Query(by=Who("Lakes", frozenset({"org-lakes"})))) == []
    assert ids(filled, Query(by=Who("Lakes"))) == [record.speeches[1].id]


def test_actor_has_any_part(filled: Path, exercise: ModuleType) -> None:
    report, _ = everything(exercise)
    assert ids(filled, Query(actor=Who("floods"))) == [report.attributions[3].id]
    assert ids(filled, Query(by=Who("floods"))) == []


def test_kind_and_text(filled: Path, exercise: ModuleType) -> None:
    report, record = everything(exercise)
    assert ids(filled, Query(kind="direct")) == [report.attributions[0].id]
    assert ids(filled, Query(kind="speech")) == [speech.id for speech in record.speeches]
    assert ids(filled, Query(about=Who("GROUP of lakes"))) == [record.speeches[1].id]
    assert ids(filled, Query(about=Who("lakes"), kind="direct")) == [report.attributions[0].id]


def test_about_is_by_the_register_where_it_knows_the_name(filled: Path, exercise: ModuleType) -> None:
    recalled, floods = (a.id for a in exercise.report().attributions[2:4])
    assert ids(filled, Query(about=Who("flood"))) == [recalled, floods]  # any text
    known = Who("Floods", frozenset({"flo"}), frozenset({"Floods"}))
    assert ids(filled, Query(about=known)) == [floods]  # an actor of that name; "of floods" is no name
    nepal = Who("npl", frozenset({"npl"}), frozenset({"Nepal", "Непал"}))
    assert ids(filled, Query(about=nepal)) == [recalled]  # as the words write it
    assert ids(filled, Query(about=Who("Nepa", frozenset({"npa"}), frozenset({"Nepa"})))) == []


def test_cue_classes(filled: Path, exercise: ModuleType) -> None:
    assert ids(filled, Query(cue="promises")) == [exercise.report().attributions[1].id]
    assert ids(filled, Query(cue="thanks")) == []


@pytest.mark.parametrize(
    ("change", "left"),
    [
        ({"modality": "negated"}, [0, 1, 4]),  # and so is what stands inside it
        ({"modality": "hypothetical"}, [0, 1, 4]),
        ({"cue_class": "denies"}, [0, 1, 2, 4]),  # the denial counts, what is denied does not
        ({"cue_class": "recalls"}, [0, 1, 2, 3, 4]),
    ],
)
def test_what_was_not_said_is_not_counted(
    path: Path, exercise: ModuleType, change: dict[str, str], left: list[int]
) -> None:
    dossier = exercise.report()
    made = list(dossier.attributions)
    made[2] = replace(made[2], **change)
    with Archive.open(path) as archive:
        archive.put(replace(dossier, attributions=tuple(made)))
        found, whole = archive.said(Query()), archive.said(Query(unsaid=True))
    assert [row.id for row in found.rows] == [made[n].id for n in left]
    assert found.unsaid == 5 - len(left)
    assert (len(whole.rows), whole.unsaid) == (5, 0)
    assert whole.rows[2].modality == change.get("modality", "plain")
    assert [row.counted for row in whole.rows] == [n in left for n in range(5)]


def test_dates_are_three_valued(filled: Path) -> None:
    with Archive.open(filled, create=False) as archive:
        july = archive.said(Query(since="2024-07-01", until="2024-07-31"))
        fifth = archive.said(Query(since="2024-07-05", until="2024-07-05"))
        before = archive.said(Query(until="2024-07-04"))
        later = archive.said(Query(since="2024-07-06"))
    assert (july.total, july.undated) == (8, 0)
    # The report is of the 5th or the 12th: it is not in the list, and that is told.
    assert (fifth.total, fifth.undated) == (3, 5)
    assert (before.total, before.undated) == (0, 0)
    assert (later.total, later.undated) == (0, 5)


def test_limit_and_order(filled: Path, exercise: ModuleType) -> None:
    with Archive.open(filled, create=False) as archive:
        found = archive.said(Query(limit=2))
    assert [row.id for row in found.rows] == [a.id for a in exercise.report().attributions[:2]]
    assert found.total == 8


def test_a_row_carries_its_places_and_parts(filled: Path, exercise: ModuleType) -> None:
    with Archive.open(filled, create=False) as archive:
        row = archive.said(Query(by=Who("Nepal"), kind="indirect")).rows[0]
    text = exercise.REPORT
    assert [text[start:stop] for start, stop in row.spans] == ["of floods"]
    assert row.within == exercise.report().attributions[2].id
    assert (row.date, row.date_basis, row.genre, row.uri) == ("2024-07", "inferred", "news", "exercise.txt")
    speaker = row.having("speaker")[0]
    assert (speaker.name, speaker.words) == (None, "the delegate of Nepal")
    assert speaker.span is not None
    assert text[slice(*speaker.span)] == "the delegate of Nepal"
    assert [one.actor for one in row.having("on_behalf_of")] == ["npl"]


def test_passages_by_id_prefix_and_document(filled: Path, exercise: ModuleType) -> None:
    report, record = everything(exercise)
    attribution, speech = report.attributions[0], record.speeches[1]
    with Archive.open(filled, create=False) as archive:
        assert archive.passage(attribution.id).what == attribution
        assert archive.passage(attribution.id[:8]).what == attribution
        assert archive.passage(speech.id.upper()).what == speech
        document = archive.passage(report.document.origin.sha256[:6])
        assert document.what is None
        assert document.dossier == report
        with pytest.raises(CallError, match="more than one id begins so") as many:
            archive.passage("a-")
        assert all(a.id in str(many.value) for a in report.attributions)
        with pytest.raises(CallError, match=f"Near: .*{attribution.id}"):
            archive.passage(attribution.id[:-1] + "z")
        with pytest.raises(CallError, match="no such id"):
            archive.passage("")


def test_one_statement_in_two_documents(path: Path, exercise: ModuleType) -> None:
    first = exercise.report()
    copy = exercise.origin(exercise.REPORT + "\n", "copy.txt")
    second = replace(first, document=replace(first.document, origin=copy, text=exercise.REPORT + "\n"))
    wanted = first.attributions[0].id
    with Archive.open(path) as archive:
        archive.put(first)
        archive.put(second)
        with pytest.raises(CallError) as many:
            archive.passage(wanted)
        assert f"{wanted}@{copy.sha256[:8]}" in str(many.value)
        assert archive.passage(f"{wanted}@{copy.sha256[:8]}").dossier == second


def test_holdings_and_names(filled: Path) -> None:
    with Archive.open(filled, create=False) as archive:
        holdings = archive.holdings()
        names = archive.names()
    assert (holdings.documents, holdings.speeches, holdings.attributions) == (2, 3, 5)
    assert holdings.genres == (("news", 1), ("verbatim", 1))
    assert (holdings.first, holdings.last) == ("2024-07-05", "2024-07-12")
    assert {"Amina Odhiambo", "Ms. Wanjiru", "The delegate"} <= set(names)
