"""Word documents: paragraphs, headings, emphasis and tables; bombs and broken parts refused."""

import io
import zipfile

import pytest

from onrecord.errors import InputError


def statement(package):
    package.core_properties.title = "Statement in the exercise"
    package.core_properties.author = "A. Delegate"
    package.add_heading("Statement of the delegation", 1)
    paragraph = package.add_paragraph("Madam President, ")
    paragraph.add_run("the exercise").bold = True
    paragraph.add_run(" must ")
    paragraph.add_run("go on").italic = True
    paragraph.add_run(".")
    package.add_paragraph("")
    package.add_paragraph().add_run("A question of trust").bold = True
    package.add_paragraph("We thank the delegates of Chad and of Peru for what they said on the matter before us.")
    table = package.add_table(rows=2, cols=2)
    for row, words in zip(table.rows, (("Chad", "Ms. Abakar"), ("Peru", "Mr. Quispe")), strict=True):
        for cell, word in zip(row.cells, words, strict=True):
            cell.text = word
    package.add_paragraph("Thank you.")


def repacked(data, change):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return out.getvalue()


def edited(data, old, new):
    return repacked(data, lambda name, part: part.replace(old, new) if name == "word/document.xml" else part)


def test_paragraphs_headings_emphasis_and_tables(make_docx, read_bytes):
    document = read_bytes(make_docx(statement))
    text = document.text
    assert [span.of(text) for span in document.layout.paragraphs] == [
        "Statement of the delegation",
        "Madam President, the exercise must go on.",
        "A question of trust",
        "We thank the delegates of Chad and of Peru for what they said on the matter before us.",
        "Chad\tMs. Abakar",
        "Peru\tMr. Quispe",
        "Thank you.",
    ]
    assert [span.of(text) for span in document.layout.headings] == [
        "Statement of the delegation",
        "A question of trust",
    ]
    assert "the exercise" in [span.of(text) for span in document.layout.bold]
    assert [span.of(text) for span in document.layout.italic] == ["go on"]
    assert [(title.language, title.text) for title in document.titles] == [("en", "Statement in the exercise")]
    assert (document.language, document.notes) == ("en", ("author: A. Delegate",))


def test_inserted_text_counts_and_deleted_text_does_not(make_docx, read_bytes):
    data = make_docx(lambda package: package.add_paragraph("The exercise goes on."))
    run = b"<w:r><w:t>The exercise goes on.</w:t></w:r>"
    change = (
        b'<w:del w:id="1" w:author="x"><w:r><w:delText>Nothing</w:delText></w:r></w:del>'
        b'<w:ins w:id="2" w:author="x"><w:r><w:t xml:space="preserve">Surely </w:t></w:r></w:ins>'
    )
    assert read_bytes(edited(data, run, change + run)).text == "Surely The exercise goes on."


def test_line_breaks_and_tabs_stay(make_docx, read_bytes):
    document = read_bytes(make_docx(lambda package: package.add_paragraph("One line\nanother\tcell")))
    assert document.text == "One line\nanother\tcell"


def test_no_external_entity_is_read(make_docx, read_bytes, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("TOP SECRET")
    data = make_docx(lambda package: package.add_paragraph("The exercise"))
    head = b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>"
    dtd = head + f'<!DOCTYPE w [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'.encode()
    data = edited(edited(data, head, dtd), b"The exercise", b"The exercise &x;")
    try:
        text = read_bytes(data).text
    except InputError as error:
        text = str(error)
    assert "SECRET" not in text
    assert "The exercise" in text or "a damaged Word document" in text


def test_a_bomb_is_refused_by_its_declared_size(make_docx, read_bytes):
    data = edited(make_docx(statement), b"Thank you.", b"a" * 61_000_000)
    assert len(data) < 200_000
    with pytest.raises(InputError, match="unpacks to more than is read"):
        read_bytes(data)


def test_a_truncated_one_is_refused(make_docx, read_bytes):
    data = make_docx(statement)
    with pytest.raises(InputError, match=r"(truncated or damaged Word document|a ZIP archive)"):
        read_bytes(data[: len(data) // 2])


@pytest.mark.parametrize("part", ["word/document.xml", "[Content_Types].xml", "word/styles.xml", "_rels/.rels"])
def test_a_broken_part_is_refused_or_does_without(make_docx, read_bytes, part):
    data = repacked(make_docx(statement), lambda name, content: b"<broken" if name == part else content)
    with pytest.raises(InputError, match="a damaged Word document"):
        read_bytes(data)


def test_an_empty_one_is_refused(make_docx, read_bytes):
    with pytest.raises(InputError, match="a Word document without text"):
        read_bytes(make_docx(lambda package: None))


def test_another_zip_is_named(read_bytes):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "text")
    with pytest.raises(InputError, match="a ZIP archive, which is not read"):
        read_bytes(out.getvalue())
