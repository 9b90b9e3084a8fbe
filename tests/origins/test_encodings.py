"""Each encoding that texts come in is told from the bytes, or the file is refused with what was tried."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import InputError
from onrecord.origins.encodings import decode, is_text

ENGLISH = "The delegate of Kazakhstan said that the exercise “must go on”. No one objected — at first."
FRENCH = "La déléguée du Sénégal a déclaré que l’exercice était terminé. Où êtes-vous ? À l’école, dit-elle."
SPANISH = "La delegación de España señaló que el año pasado también participó en la simulación."
RUSSIAN = "Представитель Казахстана заявил, что учение продолжается. Никто не возражал против этого."
UKRAINIAN = "Представниця України заявила, що навчання тривають. Ніхто не заперечував проти цього."
CHINESE = "哈萨克斯坦代表说，演习仍在继续。没有人反对。安全理事会将继续审议这一项目。"


@pytest.mark.parametrize("text", [ENGLISH, FRENCH, RUSSIAN, CHINESE])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_unicode_with_and_without_mark(text, encoding):
    text = text + " \n" * 2 if encoding.endswith("e") else text
    if text.startswith("哈") and encoding.endswith("e"):
        text = text.replace("。", "。\n")
    assert decode(text.encode(encoding), "f")[0] == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp866"),
        (RUSSIAN, "iso8859-5"),
        (RUSSIAN.upper(), "cp1251"),
        ("Заседание открыто.", "cp1251"),
        ("Заседание открыто.", "koi8-r"),
        (UKRAINIAN, "cp1251"),
        (ENGLISH, "cp1252"),
        (FRENCH, "cp1252"),
        (FRENCH.replace("’", "'"), "latin-1"),
        (SPANISH, "latin-1"),
    ],
)
def test_code_pages(text, encoding):
    found, name = decode(text.encode(encoding), "f")
    assert found == text, name


def test_mixed_russian_and_english_in_a_code_page():
    text = "Meeting of the Council / Заседание Совета\n\n" + RUSSIAN + "\n\nUN Secretariat, New York"
    assert decode(text.encode("cp1251"), "f")[0] == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (CHINESE * 4, "gb18030"),
        ("代表は、演習は金曜日まで続くと述べました。誰も反対しませんでした。" * 4, "shift_jis"),
        ("قالت المندوبة إن التمرين سيستمر حتى يوم الجمعة. ولم يعترض أحد على ذلك. " * 3, "cp1256"),
        ("Η αντιπρόσωπος είπε ότι η άσκηση θα συνεχιστεί μέχρι την Παρασκευή. " * 3, "cp1253"),
        ("Przedstawicielka Polski oświadczyła, że ćwiczenia będą kontynuowane do piątku. " * 3, "cp1250"),
        ("Türkiye temsilcisi, tatbikatın cuma gününe kadar süreceğini söyledi. Kimse itiraz etmedi. ", "cp1254"),
    ],
)
def test_other_scripts_by_statistics(text, encoding):
    assert decode(text.encode(encoding), "f")[0] == text


def test_undecidable_bytes_are_refused_with_what_was_tried():
    noise = bytes(range(0x80, 0x100)) * 3
    with pytest.raises(InputError, match=r"tried UTF-8, UTF-16.*Save it as UTF-8"):
        decode(noise, "f")


def test_damaged_utf8_is_not_taken_for_a_code_page():
    data = RUSSIAN.encode() * 3
    with pytest.raises(InputError, match=r"UTF-8 with a damaged part"):
        decode(data[:101] + b"\xff" + data[101:], "f")


def test_a_mark_that_lies_is_refused():
    with pytest.raises(InputError, match="its mark says UTF-8"):
        decode(b"\xef\xbb\xbfabc\xff", "f")


@pytest.mark.parametrize("data", [b"\x00\x01\x02\x03" * 50, b"\x7fELF" + bytes(60), bytes(500)])
def test_binary_is_no_text(data):
    assert not is_text(data)


@given(st.binary(max_size=400))
def test_any_bytes_decode_or_are_refused(data):
    try:
        text, _ = decode(data, "f")
    except InputError:
        return
    assert isinstance(text, str)
    text.encode("utf-8")
