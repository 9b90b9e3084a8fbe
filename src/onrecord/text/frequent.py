"""The words that a language uses most, to tell it from its neighbours without asking a model.

They decide only where they leave no doubt: in a passage of some length, in which those of one language are many and
those of all others next to none. The model (identify.py) is asked in all other cases; it costs a hundred times as much.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

FEWEST_WORDS = 25
MANY = 1 / 12  # of the words of a passage
FEW = 1 / 8  # of the hits of the first language

# what is beyond ASCII and no letter
_NO_LETTER, _NO_LATIN_FIGURE = re.compile(r"[^\w\x00-\x7f]"), re.compile(r"[^\D0-9]")
_ASCII = bytes(code if code > 127 or chr(code).isalpha() else ord(" ") for code in range(256))
_MOST = {
    "en": "the of and to in that is for on with as are by this we our not be it has have from its which an at or was",
    "fr": "le la les de des et en un une du que est pour dans qui par sur pas plus nous au aux avec son sont cette ont"
    " il",
    "es": "el la los las de y en que del a por con para una se su es lo como más al no sus este esta ha han nuestro",
    "de": "der die das und in den von zu mit ist im nicht ein eine auf für dem des sich es auch als wir sind werden",
    "it": "il di che e è un per della dei con non una sono del alla nel gli delle le dal più questo anche ha si la",
    "pt": "o os e do da que não uma em para com dos das no na por se ao de a as mais nos pela pelo são foi um",
    "nl": "de het een van en dat is op te zijn voor met niet aan in er ook die om als wij ons naar bij worden",
    "pl": "i w na z się że do nie jest o to jak przez dla oraz są od po tego jako za nas nasz był",
    "tr": "ve bir bu için ile da de olarak olan çok daha gibi ne biz bizim var o en kadar sonra olduğu",
    "ru": "и в не на что с по как это для из к его от их также все мы мир при или наш этого быть чтобы так о до за",
    "uk": "і в не на що з та як це для із до його від їх також ми при або цього бути щоб так про за й є",
    "be": "і ў не на што з як гэта для да яго ад іх таксама мы пры або гэтага быць каб так пра за й ёсць",
}


@cache
def _owners() -> dict[str, str]:
    """The language of each word that is frequent in one of them alone."""
    known = Counter(word for words in _MOST.values() for word in set(words.split()))
    return {word: code for code, words in _MOST.items() for word in words.split() if known[word] == 1}


def _words(text: str) -> list[str]:
    """Runs of letters of a text in small letters."""
    if not text.isascii():
        for sign in {*_NO_LETTER.findall(text), *_NO_LATIN_FIGURE.findall(text)}:
            text = text.replace(sign, " ")
    return text.encode("utf-8", "surrogatepass").translate(_ASCII).decode("utf-8", "surrogatepass").split()


def by_frequent_words(text: str, among: tuple[str, ...]) -> str | None:
    """The one language of `among` that the text's most frequent words leave, or None where they leave a doubt."""
    owners = _owners()
    words = _words(text.lower())
    if len(words) < FEWEST_WORDS:
        return None
    hits = Counter(map(owners.get, words))
    hits.pop(None, None)
    (first, most), (_, next_most) = (*hits.most_common(2), ("", 0), ("", 0))[:2]
    certain = most >= MANY * len(words) and next_most <= FEW * most
    return first if certain and first in among else None
