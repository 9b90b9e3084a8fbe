"""Which language a text is in: by its script first, then by a trained model among the languages that are likely."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Any

from onrecord.text.frequent import by_frequent_words

# The six official languages first, then those that delegations and their press write most.
LANGUAGES = (
    "en", "fr", "es", "ru", "ar", "zh", "de", "it", "pt", "uk", "be", "pl", "nl", "tr", "fa", "ja", "ko", "he", "el"
)  # fmt: skip
# A text is judged by a sample: slices from its whole length, this many characters in all.
SAMPLE = 16_000
SLICES = 8
FEWEST_LETTERS = 12
MOST_PARAGRAPHS = 150
MOST_OF_A_PARAGRAPH = 400
# Below this the model's probability (softmax over LANGUAGES, tempered by length) is not an answer.
SURE = 0.5
VERY_SURE = 0.9

_BY_SCRIPT = {"CJK": "zh", "HANGUL": "ko", "GREEK": "el", "HEBREW": "he"}
_AMONG = {"CYRILLIC": ("ru", "uk", "be"), "ARABIC": ("ar", "fa")}
_LATIN = ("en", "fr", "es", "de", "it", "pt", "pl", "nl", "tr")
_KANA = frozenset({"HIRAGANA", "KATAKANA"})
# letters from Greek on, and those of all scripts behind the punctuation of Latin
_BEYOND_LATIN = re.compile("[\u0370-\u1dff\u2c00-\U0010ffff]")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_NO_ASCII_LETTERS = bytes(code for code in range(256) if code > 127 or not chr(code).isalpha())
_URL = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+")


def identify(text: str) -> str:
    """The language of most of `text` as BCP 47, or "und" where it is too short or no language stands out."""
    return _judge(_sample(text))[0]


def languages_of(paragraphs: Iterable[str]) -> tuple[str, ...]:
    """The languages of a document's paragraphs, that with most letters first.

    A language beside the first counts if one of its paragraphs is sure of it: a headline in another script, a passage
    of some length in the same. Names in an alien spelling are not a language.
    """
    every = [paragraph for paragraph in paragraphs if not paragraph.isspace()]
    step = max(1, len(every) // MOST_PARAGRAPHS)
    amounts: Counter[str] = Counter()
    certain: Counter[str] = Counter()
    scripts: dict[str, str] = {}
    for paragraph in every[::step]:
        part = paragraph[:MOST_OF_A_PARAGRAPH]
        language, probability, script, letters = _judge(part)
        if language == "und":
            continue
        amounts[language] += letters
        scripts[language] = script
        if probability >= VERY_SURE:
            certain[language] += letters
    if not amounts:
        return ()
    first = amounts.most_common(1)[0][0]
    total = sum(amounts.values())
    out = [first]
    for language, _ in amounts.most_common():
        alien = scripts[language] != scripts[first]
        enough = certain[language] >= (FEWEST_LETTERS if alien else max(80, 0.02 * total))
        if language != first and enough:
            out.append(language)
    return tuple(out)


def _judge(text: str) -> tuple[str, float, str, int]:
    """(language, probability, script, number of letters) of a piece of text."""
    if "www." in text or "://" in text or "@" in text:
        text = _URL.sub(" ", text)
    asked = _BEYOND_LATIN.search(text) is None
    if asked and (certain := by_frequent_words(text, _LATIN)) is not None:
        return certain, 1.0, "LATIN", _letters(text)
    scripts = _scripts(text)
    letters = sum(scripts.values())
    if not letters:
        return "und", 0.0, "", 0
    kana = sum(scripts[name] for name in _KANA)
    # A Chinese or Korean character says as much as a syllable or a word.
    weight = letters + 2 * (scripts["CJK"] + scripts["HANGUL"] + kana)
    if weight < FEWEST_LETTERS:
        return "und", 0.0, "", letters
    script = scripts.most_common(1)[0][0]
    if kana >= 0.05 * letters and script in {*_KANA, "CJK"}:
        return "ja", 1.0, "CJK", letters
    if script in _BY_SCRIPT:
        return _BY_SCRIPT[script], 1.0, script, letters
    among = _AMONG.get(script, _LATIN if script == "LATIN" else ())
    if not among:
        return "und", 0.0, script, letters
    if not (asked and among is _LATIN) and (certain := by_frequent_words(text, among)) is not None:
        return certain, 1.0, script, letters
    language, probability = _likeliest(text, among)
    return (language if probability >= SURE else "und"), probability, script, letters


def _letters(text: str) -> int:
    """How many letters a text has."""
    beyond = 0 if text.isascii() else sum(map(str.isalpha, _BEYOND_ASCII.findall(text)))
    return len(text.encode("utf-8", "surrogatepass").translate(None, _NO_ASCII_LETTERS)) + beyond


def _scripts(text: str) -> Counter[str]:
    """How many letters a text has of each script."""
    if text.isascii():
        return Counter(LATIN=_letters(text))
    scripts: Counter[str] = Counter()
    for character, times in Counter(text).items():
        if character.isalpha():
            scripts[_script(character)] += times
    return scripts


def _script(character: str) -> str:
    """The first word of the character's Unicode name, which for letters is that of its script."""
    if character < "\u0250":
        return "LATIN"
    return unicodedata.name(character, "?").split(" ", 1)[0].split("-", 1)[0]


def _sample(text: str) -> str:
    if len(text) <= SAMPLE:
        return text
    width, step = SAMPLE // SLICES, len(text) // SLICES
    return "\n".join(text[at : at + width] for at in range(0, step * SLICES, step))


def _likeliest(text: str, among: tuple[str, ...]) -> tuple[str, float]:
    """The likeliest of some languages, and its share of their probability."""
    scores = {language: score for language, score in _model().rank(text) if language in among}
    best = max(scores, key=lambda language: scores[language])
    return best, float(scores[best] / (sum(scores.values()) or 1.0))


@cache
def _model() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(LANGUAGES)
    return identifier
