"""The UN Security Council Debates, in its exact shape and with its traps; its speeches are a Model UN exercise."""

# texts keep their lines
# ruff: noqa: E501

import io
import json
import tarfile
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from onrecord.cli import app
from onrecord.corpora import opened
from onrecord.corpora.unsc_debates import identity
from onrecord.errors import InputError
from onrecord.model import CorpusPart, Dossier
from onrecord.pipeline import Resources, load_resources, read_part

COLUMNS = [
    "speech_number", "country_org", "speaker", "participanttype", "meeting_symbol", "filename", "date", "year", "month",
    "day", "agenda_item1", "agenda_item2", "agenda_item3", "agenda_item4", "agenda_item_manual", "gender", "vtc",
    "record", "types", "tokens", "sentences", "role", "language", "source", "note",
]  # fmt: skip
META = ["basename", "date", "year", "month", "day", "num_speeches", "meeting_symbol", "topic"]

FIRST, RESUMED = "UNSC_2014_SPV.97138", "UNSC_2014_SPV.97138Resumption1"
TEXTS = {
    f"{FIRST}_spch001.txt": "The President: I call the exercise to order. I give the floor to Ms. Solheim-Aas.",
    f"{FIRST}_spch002.txt": "Ms. Solheim-Aas (Norway): I shall speak of pens. They are blue, and they are many.",
    f"{FIRST}_spch003.txt": "I have no form of address, for the scan lost it, and I thank the exercise for its time.",
    f"{FIRST}_spch004.txt": "Mr. Adomako (Côte d'Ivoire) (spoke in French): Pens are also green.",
    f"{RESUMED}_spch001.txt": "The President: The exercise is resumed, and it is late.",
}
Line = dict[str, str]


def lines() -> list[Line]:
    said = [
        (FIRST, "001", "The President", "Ghana", "Efua Adomako-Ferris"),
        (FIRST, "002", "Mentioned", "Norway", "Ms. Solheim-Aas"),
        (FIRST, "003", "Guest", "UN", "Mr. Mukomberanwa"),
        (FIRST, "004", "Mentioned", "Cote D''ivoire", "Mr. Adomako"),
        (RESUMED, "001", "The President", "Ghana", "Efua Adomako-Ferris"),
    ]
    return [
        {
            "filename": f"{meeting}_spch{number}.txt", "participanttype": role, "country_org": state, "speaker": who,
            "date": "2014-03-05", "agenda_item_manual": "Pens", "agenda_item3": "Pens, blue and green",
        }
        for meeting, number, role, state, who in said
    ]  # fmt: skip


def table(columns: list[str], some: Iterable[Line]) -> str:
    """As R writes it: row numbers in a first column without a name, NA where there is nothing."""
    head = "\t".join(["", *columns])
    rows = ["\t".join([str(n), *(row.get(column, "NA") for column in columns)]) for n, row in enumerate(some, 1)]
    return "\n".join([head, *rows]) + "\n"


def meetings() -> list[Line]:
    return [
        {"basename": FIRST, "date": "2014-03-05", "num_speeches": "4", "topic": "Pens and clocks"},
        {"basename": RESUMED, "date": "2014-03-06", "num_speeches": "1", "topic": "Pens and clocks"},
    ]


def tar(path: Path, texts: dict[str, str], mode: str = "w") -> None:
    with tarfile.open(path, mode) as file:  # type: ignore[call-overload]
        for name, text in texts.items():
            data = text.encode()
            member = tarfile.TarInfo(f"speeches/{name}")
            member.size = len(data)
            file.addfile(member, io.BytesIO(data))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "speaker.tsv").write_text(table(COLUMNS, lines()), encoding="utf-8")
    (tmp_path / "meta.tsv").write_text(table(META, meetings()), encoding="utf-8")
    tar(tmp_path / "speeches.tar", dict(reversed(TEXTS.items())))
    return tmp_path


@pytest.fixture(scope="module")
def resources() -> Resources:
    return load_resources()


def parts(path: Path) -> list[CorpusPart]:
    holding = opened(str(path))
    assert holding is not None
    found = list(holding)
    assert len(found) == len(holding)
    return found


def shown(dossier: Dossier) -> list[tuple[str | None, str | None, str, str]]:
    """(speaker, for whom, capacity, beginning) of each speech."""
    text = dossier.document.text
    return [
        (s.speaker.name, s.affiliation.name if s.affiliation else None, s.capacity, s.body[0].of(text).strip()[:12])
        for s in dossier.speeches
    ]


def test_each_meeting_is_a_part_and_a_resumption_is_its_own(folder: Path) -> None:
    first, resumed = parts(folder)
    assert (first.meeting.symbol, first.meeting.number, first.meeting.date, first.meeting.topic) == (
        "S/PV.97138", 97138, "2014-03-05", "Pens and clocks",
    )  # fmt: skip
    assert (resumed.meeting.symbol, resumed.meeting.id, resumed.meeting.resumption) == (
        "S/PV.97138 (Resumption 1)", "S/PV.97138", 1,
    )  # fmt: skip
    assert first.origin.uri == f"{folder}/{FIRST}"
    assert "CC0" in first.origin.rights
    text = first.origin.data.decode()
    assert [speech.span.of(text) for speech in first.speeches] == [
        t for n, t in TEXTS.items() if n.startswith(f"{FIRST}_")
    ]
    assert [(s.speaker, s.affiliation) for s in first.speeches][2:] == [
        ("Mr. Mukomberanwa", "United Nations"), ("Mr. Adomako", "Cote D'ivoire"),
    ]  # fmt: skip


def test_speeches_have_the_boundaries_and_speakers_of_the_corpus(folder: Path, resources: Resources) -> None:
    dossier = read_part(parts(folder)[0], resources)
    assert shown(dossier) == [
        ("Efua Adomako-Ferris", None, "presiding", "I call the e"),
        ("Ms. Solheim-Aas", "Norway", "national", "I shall spea"),
        ("Mr. Mukomberanwa", "United Nations", "secretariat", "I have no fo"),
        ("Mr. Adomako", "Côte d’Ivoire", "national", "Pens are als"),
    ]
    assert [speech.order for speech in dossier.speeches] == [1, 2, 3, 4]
    assert [speech.turn for speech in dossier.speeches] == [1, 2, 3, 4]
    assert dossier.speeches[3].language == "fr"
    assert dossier.speeches[2].label is None
    assert len({speech.id for speech in dossier.speeches}) == 4


def test_a_copy_is_no_official_record_and_its_date_is_the_corpus_s(folder: Path, resources: Resources) -> None:
    dossier = read_part(parts(folder)[0], resources)
    document, meeting = dossier.document, dossier.meeting
    assert (document.genre, document.standing, document.dating.value) == ("verbatim", "transcript", "2014-03-05")
    assert meeting is not None
    assert meeting.presidency is not None
    assert meeting.body is not None
    assert (meeting.symbol, meeting.presidency.name, meeting.body.id) == ("S/PV.97138", "Ghana", "organ-unsc")
    assert "text and boundaries as The UN Security Council Debates has them" in document.notes


def test_each_character_is_in_one_speech_or_not_body(folder: Path, resources: Resources) -> None:
    for part in parts(folder):
        dossier = read_part(part, resources)
        layout, text = dossier.document.layout, dossier.document.text
        spans = [*layout.not_body, *layout.headings, *layout.directions]
        spans += [span for s in dossier.speeches for span in (*s.body, *((s.label,) if s.label else ()))]
        counts = [0] * len(text)
        for span in set(spans):
            for at in range(span.start, span.stop):
                counts[at] += 1
        assert [text[at] for at, n in enumerate(counts) if n != 1 and not text[at].isspace() and text[at] != ":"] == []


@pytest.mark.parametrize("name", ["", "speeches.tar", "speaker.tsv", "meta.tsv"])
def test_the_corpus_is_known_by_its_folder_and_by_its_parts(folder: Path, name: str) -> None:
    assert len(parts(folder / name)) == 2


def test_an_unpacked_folder_is_read_as_the_tar_is(folder: Path) -> None:
    packed = [part.origin.sha256 for part in parts(folder)]
    (folder / "speeches.tar").unlink()
    (folder / "speeches").mkdir()
    for name, text in TEXTS.items():
        (folder / "speeches" / name).write_text(text, encoding="utf-8")
    assert [part.origin.sha256 for part in parts(folder)] == packed


def test_a_row_that_a_line_break_cut_is_one_row(folder: Path) -> None:
    whole = table(COLUMNS, lines())
    cut = whole.replace("Pens, blue and green", "Pens, blue\nand green")
    assert cut.count("\n") == whole.count("\n") + 5
    (folder / "speaker.tsv").write_text(cut, encoding="utf-8")
    holding = opened(str(folder))
    assert holding is not None
    assert holding.problems == ()
    assert [speech.affiliation for part in holding for speech in part.speeches] == [
        "Ghana", "Norway", "United Nations", "Cote D'ivoire", "Ghana",
    ]  # fmt: skip


def test_a_row_that_is_none_is_passed_over_and_told(folder: Path) -> None:
    broken = table(COLUMNS, lines()).replace("Norway", "Nor\tway")
    (folder / "speaker.tsv").write_text(broken, encoding="utf-8")
    holding = opened(str(folder))
    assert holding is not None
    (problem,) = holding.problems
    assert problem == "speaker.tsv, line 3: no row of 26 fields; passed over"
    first, _ = holding
    assert [speech.affiliation for speech in first.speeches] == ["Ghana", None, "United Nations", "Cote D'ivoire"]
    assert first.notes == ("speeches of which the corpus's table says nothing: 1",)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("CÃ´te d''Ivoire", "Côte d'Ivoire"),
        ('"Norway"', "Norway"),
        ("NA", None),
        ("Türkiye", "Türkiye"),
        ("São Tomé", "São Tomé"),
    ],
)
def test_fields_are_read_right(folder: Path, written: str, read: str | None) -> None:
    some = lines()
    some[1]["country_org"] = written
    (folder / "speaker.tsv").write_text(table(COLUMNS, some), encoding="utf-8")
    assert parts(folder)[0].speeches[1].affiliation == read


def test_columns_of_older_versions_and_a_header_without_row_names(folder: Path) -> None:
    names = {"country_org": "country", "agenda_item_manual": "topic"}
    some = [{names.get(key, key): value for key, value in row.items()} for row in lines()]
    text = table([names.get(column, column) for column in COLUMNS], some).removeprefix("\t")
    (folder / "speaker.tsv").write_text(text, encoding="utf-8")
    (folder / "meta.tsv").unlink()
    holding = opened(str(folder))
    assert holding is not None
    first, _ = holding
    assert holding.problems == ("meta.tsv is not there: what it says of the speeches is not known",)
    assert (first.speeches[1].affiliation, first.meeting.date, first.meeting.topic) == ("Norway", "2014-03-05", "Pens")


def test_texts_alone_are_read_by_their_labels(folder: Path, resources: Resources) -> None:
    (folder / "speaker.tsv").unlink()
    (folder / "meta.tsv").unlink()
    dossier = read_part(parts(folder / "speeches.tar")[0], resources)
    assert [(who, state) for who, state, _, _ in shown(dossier)] == [
        (None, None), ("Ms. Solheim-Aas", "Norway"), (None, None), ("Mr. Adomako", "Côte d’Ivoire"),
    ]  # fmt: skip


def test_what_tables_and_texts_do_not_share_is_told(folder: Path) -> None:
    tar(
        folder / "speeches.tar",
        {name: text for name, text in TEXTS.items() if "spch004" not in name and RESUMED not in name},
    )
    holding = opened(str(folder))
    assert holding is not None
    (first,) = holding
    assert "speeches that the corpus's table has and its texts have not: 1" in first.notes
    assert holding.problems == (f"meetings of speaker.tsv without any text: 1, the first is {RESUMED}",)


def test_a_text_of_another_encoding_and_an_empty_one(folder: Path) -> None:
    name = f"{FIRST}_spch004.txt"
    (folder / "speeches.tar").unlink()
    (folder / "speeches").mkdir()
    for other, text in TEXTS.items():
        (folder / "speeches" / other).write_bytes(text.encode("cp1252"))
    (folder / "speeches" / f"{FIRST}_spch003.txt").write_text(" \n", encoding="utf-8")
    first, _ = parts(folder)
    assert first.origin.data.decode().endswith(TEXTS[name])
    assert len(first.speeches) == 3
    assert first.notes == (f"the corpus has no words for {FIRST}_spch003.txt",)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("UNSC_2014_SPV.7138", ("S/PV.7138", 7138, None)),
        ("UNSC_2020_SPV.8699Resumption1", ("S/PV.8699 (Resumption 1)", 8699, 1)),
        ("UNSC_2000_SPV.4208Resumption2", ("S/PV.4208 (Resumption 2)", 4208, 2)),
        ("UNSC_2020_SPV.2020_397", ("S/2020/397", None, None)),
        ("UNSC_2014_other", (None, None, None)),
    ],
)
def test_the_name_of_a_meeting_is_its_symbol(name: str, expected: tuple[str | None, int | None, int | None]) -> None:
    assert identity(name) == expected


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:700])


def _compressed(path: Path) -> None:
    tar(path, TEXTS, "w:gz")


@pytest.mark.parametrize(
    ("spoil", "named", "what"),
    [
        (lambda folder: _compressed(folder / "speeches.tar"), "speeches.tar", "not a whole tar"),
        (lambda folder: (folder / "speeches.tar").unlink(), "speaker.tsv", "the texts of the speeches are not beside it"),
        (lambda folder: (folder / "speaker.tsv").write_text("a\tb\n"), "speaker.tsv", "not a table of tab-separated fields"),
        (lambda folder: (folder / "meta.tsv").write_text("a\tb\n1\t2\n"), "meta.tsv", "has no column basename"),
        (lambda folder: tar(folder / "speeches.tar", {"x.txt": "no speech"}), "speeches.tar", "no texts of speeches"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_names_the_file_and_the_mend(
    folder: Path, spoil: Callable[[Path], object], named: str, what: str
) -> None:
    spoil(folder)
    with pytest.raises(InputError, match=what) as raised:
        opened(str(folder / named))
    assert "tar" in str(raised.value) or named in str(raised.value)


def test_links_and_names_that_lead_elsewhere_are_not_followed(folder: Path) -> None:
    with tarfile.open(folder / "speeches.tar", "w") as file:
        link = tarfile.TarInfo(f"speeches/{FIRST}_spch009.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/hostname"
        file.addfile(link)
        data = TEXTS[f"{FIRST}_spch001.txt"].encode()
        away = tarfile.TarInfo(f"../../{FIRST}_spch001.txt")
        away.size = len(data)
        file.addfile(away, io.BytesIO(data))
    (first,) = parts(folder / "speeches.tar")
    assert [speech.speaker for speech in first.speeches] == ["Efua Adomako-Ferris"]


def test_whatever_else_is_a_path_is_no_corpus(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("pens")
    tar(tmp_path / "other.tar", {"pens.txt": "pens"})
    for name in ("", "notes.txt", "other.tar", "missing.tar"):
        assert opened(str(tmp_path / name)) is None
    assert opened("-") is None
    assert opened("https://example.org/speeches.tar") is None


def test_a_million_rows_are_not_held(folder: Path) -> None:
    import tracemalloc

    many = [{**lines()[0], "filename": f"UNSC_2014_SPV.{n}_spch001.txt", "note": "pens " * 200} for n in range(4_000)]
    (folder / "speaker.tsv").write_text(table(COLUMNS, many), encoding="utf-8")
    size = (folder / "speaker.tsv").stat().st_size
    tracemalloc.start()
    opened(str(folder))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < size


def test_the_command_reads_a_corpus_meeting_by_meeting(folder: Path) -> None:
    result = CliRunner().invoke(app, ["read", str(folder), "--json"])
    assert result.exit_code == 0, result.output
    read = [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]
    assert [one["meeting"]["symbol"] for one in read] == ["S/PV.97138", "S/PV.97138 (Resumption 1)"]
    assert [len(one["speeches"]) for one in read] == [4, 1]
    assert "2 documents read, 0 failed" in result.output


def test_a_corpus_that_cannot_be_read_costs_no_other_source(folder: Path) -> None:
    (folder / "meta.tsv").write_text("pens")
    other = folder / "note.txt"
    other.write_text("The exercise begins at noon, and everyone is asked to bring a pen and to be there on time.")
    result = CliRunner().invoke(app, ["read", str(folder), str(other), "--json"])
    assert result.exit_code == 2
    assert "not a table of tab-separated fields" in result.output
    assert "1 document read, 1 failed" in result.output


def test_many_meetings_come_from_several_processes_in_their_order(folder: Path) -> None:
    texts = {
        f"UNSC_2014_SPV.{97001 + n}_spch001.txt": f"The President: Meeting {n} of the exercise is about pens, and it is long."
        for n in range(7)
    }
    tar(folder / "speeches.tar", texts)
    (folder / "speaker.tsv").unlink()
    (folder / "meta.tsv").unlink()
    result = CliRunner().invoke(app, ["read", str(folder / "speeches.tar"), "--json"])
    assert result.exit_code == 0, result.output
    read = [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]
    assert [one["meeting"]["number"] for one in read] == list(range(97001, 97008))
