"""Files and standard input: bytes as they are, or one line that names the file, what is wrong and the mend."""

import hashlib
import io
import os
import subprocess
import sys

import pytest

from onrecord.errors import InputError
from onrecord.origins import load_origin, to_document
from onrecord.origins.source import shown

TEXT = b"The delegate said that the exercise would go on until Friday."


def refused(source, **options):
    with pytest.raises(InputError) as caught:
        to_document(load_origin(str(source), **options))
    message = str(caught.value)
    assert "\n" not in message
    assert message.startswith(shown(str(source)))
    assert caught.value.mend
    return message


def test_a_file(tmp_path):
    path = tmp_path / "debate-2024-07-19.txt"
    path.write_bytes(TEXT)
    origin = load_origin(str(path))
    assert (origin.uri, origin.media_type, origin.rights) == (str(path), "text/plain", "not stated")
    assert (origin.data, origin.sha256) == (TEXT, hashlib.sha256(TEXT).hexdigest())
    (clue,) = to_document(origin).clues
    assert (clue.kind, clue.value) == ("file name", "2024-07-19")


def test_standard_input_has_no_name_and_no_date():
    origin = load_origin("-", stdin=io.BytesIO(TEXT))
    assert (origin.uri, origin.data) == ("-", TEXT)
    assert to_document(origin).clues == ()


def test_the_kind_is_told_by_content_not_by_name(tmp_path, make_pdf):
    path = tmp_path / "page.html"
    path.write_bytes(make_pdf([[(60, 700, "Times-Roman", "The exercise")]]))
    assert load_origin(str(path)).media_type == "application/pdf"


def test_missing_directory_and_folder_that_is_a_file(tmp_path):
    (tmp_path / "file").write_bytes(TEXT)
    assert "there is no such file" in refused(tmp_path / "none.txt")
    assert "there is no such file" in refused(tmp_path / "file" / "inside")
    assert "a directory. Name the files in it" in refused(tmp_path)


def test_names_that_no_file_can_have():
    assert "cannot be opened" in refused("a" * 5_000)
    assert "cannot be opened" in refused("a\0b")
    assert "there is no such file" in refused("line\nbreak.txt")
    assert "ftp is not a way to fetch" in refused("ftp://example.org/a.txt")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "the file is empty"),
        (b"\x00\x01\x02" * 400, "binary data in no format that is read"),
        (b"\x89PNG\r\n\x1a\n" + bytes(60), "a picture (PNG)"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "an old Word or Office file"),
        (b"\x1f\x8b\x08" + bytes(60), "a gzip archive"),
        (b"%PDF-1.7\nnot really", "a truncated or damaged PDF"),
        (b"<html></html>", "HTML without text"),
        (b"\xef\xbb\xbf\xff\xff", "its mark says UTF-8"),
    ],
)
def test_bad_content(tmp_path, data, what):
    path = tmp_path / "bad"
    path.write_bytes(data)
    assert what in refused(path)
    message = refused("-", stdin=io.BytesIO(data))
    assert what in message


def test_two_hundred_megabytes_of_text(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.write(TEXT)
        file.truncate(200_000_000)
    assert "larger than the 50 MB that are read. Split it" in refused(path)


def test_standard_input_is_read_to_the_limit_only():
    class Endless(io.RawIOBase):
        given = 0

        def read(self, size=-1):
            self.given += size
            return b"a" * size

    stream = Endless()
    assert "larger than the 50 MB" in refused("-", stdin=stream)
    assert stream.given < 60_000_000


def test_a_pipe_does_not_block(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert "a device or pipe, not a file" in refused(pipe)
    assert "a device or pipe, not a file" in refused("/dev/null")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system with users and permissions as Unix has them")
def test_no_permission(tmp_path):
    path = tmp_path / "closed.txt"
    path.write_bytes(TEXT)
    path.chmod(0)
    if not os.access(path, os.R_OK):
        assert "no permission to read the file" in refused(path)
        return
    # The superuser may read everything: ask as a user who may not, in a child that gives up its rights.
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)
            load_origin(str(path))
        except InputError as error:
            os.write(writer, str(error).encode())
        finally:
            os._exit(0)
    os.close(writer)
    os.waitpid(child, 0)
    with open(reader, encoding="utf-8") as answer:
        assert (
            answer.read()
            == f"{path}: no permission to read the file. Ask its owner, or copy it to a folder of your own"
        )


def test_start_up_is_light():
    code = (
        "import sys, onrecord.origins\n"
        "heavy = {'pypdfium2', 'trafilatura', 'docx', 'lxml', 'py3langid', 'numpy', 'charset_normalizer', 'ssl'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
