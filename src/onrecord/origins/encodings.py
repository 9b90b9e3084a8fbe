"""Bytes to characters: which of the encodings that texts come in is this one?"""

from __future__ import annotations

import codecs
import re
from itertools import pairwise

from onrecord.errors import InputError

# Longest first: the mark of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CYRILLIC = ("cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic")
_EAST_ASIAN = frozenset(
    ("gb18030", "gb2312", "gbk", "big5", "big5hkscs", "cp932", "shift_jis", "euc_jp", "euc_jis_2004", "cp949", "euc_kr")
)
_TRIED = "UTF-8, UTF-16, KOI8-R, Windows, ISO and East Asian code pages"
_CONTROLS = bytes(code for code in (*range(0x20), 0x7F) if code not in b"\t\n\f\r\x1b")
_CONTROL_CHARACTERS = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
_WESTERN = re.compile("[A-Za-zÀ-ÏÑ-ÖØ-ÜßÀ-ïñ-öø-üÿŒœŠšŽžŸ\\s0-9!-/:-@\\[-`{-~‘’“”„‚–—…•·«»‹›€£¥§©®™°¿¡ªº\u00a0]")
# What the Turkish letters of Windows-1254 look like in Windows-1252, where they would be Icelandic.
_TURKISH = frozenset("ðÐþÞýÝ")
# The commonest small letters of Russian, Ukrainian, Belarusian and Bulgarian running text.
_COMMON = frozenset("оеаинтсрвлкмдпуяыьгзбі")
_SAMPLE = 200_000
_JUDGED = 50_000


def is_text(data: bytes) -> bool:
    """False for bytes that no text has: control characters beyond a stray few, where it is not UTF-16 or UTF-32."""
    if any(data.startswith(mark) for mark, _ in _MARKS):
        return True
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls <= len(sample) / 1_000 or _utf16(sample) is not None


def decode(data: bytes, where: str) -> tuple[str, str]:
    """(text, name of the encoding); a byte-order mark is dropped, every other character is kept.

    Raises InputError, naming what was tried, where no encoding gives a text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, where), encoding
    wide = _utf16(data)
    if wide is not None:
        return _strict(data, wide, where), wide
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        broken = error.start
    for guess in (_mostly_utf8, _western, _cyrillic, _by_statistics):
        encoding_or_none = guess(data)
        if encoding_or_none is not None:
            return _strict(data, encoding_or_none, where), encoding_or_none
    raise InputError(
        where, f"in no encoding that is known (tried {_TRIED}; not UTF-8 from byte {broken:,} on)", "Save it as UTF-8"
    )


def _strict(data: bytes, encoding: str, where: str) -> str:
    if encoding == "mostly utf-8":
        raise InputError(where, "UTF-8 with a damaged part", "Get the file again, or save it as UTF-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            where, f"its mark says {encoding.upper()}, but byte {error.start:,} is not", "Save it as UTF-8"
        ) from error


def _utf16(data: bytes) -> str | None:
    """UTF-16 without a mark: the space and the line end show which byte comes first."""
    if len(data) < 2 or b"\0" not in data[:_SAMPLE]:
        return None
    sample = data[: _SAMPLE - _SAMPLE % 2]
    sample = sample[: len(sample) - len(sample) % 2]
    evens, odds = sample[::2], sample[1::2]
    little = sum(high == 0 and low in b" \n\r\t,." for low, high in zip(evens, odds, strict=True))
    big = sum(high == 0 and low in b" \n\r\t,." for high, low in zip(evens, odds, strict=True))
    encoding = "utf-16-le" if little > big else "utf-16-be"
    try:
        text = sample.decode(encoding, "strict" if len(data) <= len(sample) + 1 else "ignore")
    except UnicodeDecodeError:
        return None
    if len(data) % 2 or not _plausible(text) or max(little, big) < len(text) / 60:
        return None
    return encoding


def _plausible(text: str) -> bool:
    """Few control characters, and letters or spaces for the most part."""
    sample = text[:_JUDGED]
    good = sum(character.isalpha() or character.isspace() for character in sample)
    return len(_CONTROL_CHARACTERS.findall(sample)) <= len(sample) / 1_000 and good >= 0.6 * len(sample)


def _mostly_utf8(data: bytes) -> str | None:
    """A text in UTF-8 with a damaged byte is not a text in a code page: say so."""
    sample = data[:_SAMPLE]
    text = sample.decode("utf-8", "replace")
    wide = sum(character > "\x7f" and character != "\ufffd" for character in text)
    return "mostly utf-8" if wide >= 20 * max(text.count("\ufffd"), 1) else None


def _western(data: bytes) -> str | None:
    """Windows-1252 or Latin-1: few letters beyond ASCII, each of them one that Western European texts have."""
    text = _try(data, "cp1252")
    encoding = "cp1252"
    if text is None:
        text, encoding = data[:_JUDGED].decode("latin-1"), "latin-1"
    beyond = [character for character in text if character > "\x7f"]
    letters = sum(map(str.isalpha, text))
    if not letters or len(beyond) > 0.25 * letters or _CONTROL_CHARACTERS.search(text):
        return None
    odd = [character for character in beyond if not _WESTERN.match(character)]
    if odd and set(odd) <= _TURKISH and encoding == "cp1252":
        return "cp1254"
    capitals = sum(b.isupper() and a.islower() for a, b in pairwise(text) if b > "\x7f")
    return encoding if len(odd) + capitals <= 0.1 * len(beyond) else None


def _cyrillic(data: bytes) -> str | None:
    """The Cyrillic code page in which the letters are small ones, and the common ones at that."""
    scored = [(_russian(text), encoding) for encoding in _CYRILLIC if (text := _try(data, encoding)) is not None]
    if not scored:
        return None
    score, encoding = max(scored, key=lambda pair: pair[0] - (0.1 if pair[1] == "mac-cyrillic" else 0.0))
    return encoding if score >= 0.72 else None


def _russian(text: str) -> float:
    """The share of common small Cyrillic letters among all characters beyond ASCII, less what no text has."""
    beyond = [character for character in text if character > "\x7f" and not character.isspace()]
    if len(beyond) < 4:
        return 0.0
    common: float = sum(character in _COMMON for character in beyond)
    alien = sum(not ("\u0400" <= character <= "\u052f" or character in "«»“”„–—…’№°§") for character in beyond)
    inside = sum("\u0410" <= b <= "\u042f" and "\u0430" <= a <= "\u044f" for a, b in pairwise(text))
    shouted = sum("\u0410" <= character <= "\u042f" for character in beyond)
    if shouted > 0.9 * len(beyond):
        common = sum(character.lower() in _COMMON for character in beyond) * 0.9
    return (common - 2 * alien - 2 * inside) / len(beyond)


def _by_statistics(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], threshold=0.15).best()
    if best is None or best.percent_chaos > 10 or not (best.languages or best.encoding in _EAST_ASIAN):
        return None
    text = _try(data, best.encoding)
    return best.encoding if text is not None and _plausible(text) else None


def _try(data: bytes, encoding: str) -> str | None:
    """The beginning of the text in this encoding, or None where any of the bytes is not in it."""
    try:
        return data.decode(encoding)[:_JUDGED]
    except (UnicodeDecodeError, LookupError):
        return None
