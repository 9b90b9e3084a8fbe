"""Labels, drawn: who stands in [ ], for whom in { }, the language after "="; a line without [ ] is no label."""

import csv
import re
from pathlib import Path

import pytest

from onrecord.languages.en import ENGLISH
from onrecord.languages.fr import FRENCH
from onrecord.languages.ru import RUSSIAN
from onrecord.readers.verbatim.labels import LabelReader
from onrecord.text.names import KnownName, NameFinder

FINDER = NameFinder([KnownName("Ghana", "en", "state"), KnownName("Bolivia (Plurinational State of)", "en", "state")])
LANGUAGES = {language.code: language for language in (ENGLISH, RUSSIAN, FRENCH)}

DRAWN = [
    "en [The President]: I declare open",
    "en [The President] (spoke in Spanish): I declare open =es",
    "en [The PRESIDENT] (interpretation from French): I declare open =fr",
    "en [The Acting President] (spoke in Arabic): We now turn =ar",
    "en [Mr. Okonedo-Vance] {Ghana}: We thank you",
    "en [Ms. Quispe Larrañaga] {Bolivia (Plurinational State of)} (spoke in Spanish): We thank you =es",
    "en [Dame Philippa Hartnell-Moss] {United Kingdom}: We thank you",
    "en [Mrs. van der Aalst] {Belgium} (spoke in Dutch): We thank you =?",
    "en [Mr. Al-Tamiri] {Kuwait} (spoke in\nArabic): We thank you =ar",
    "en [Mr. d’Anglemont] {France}(interpretation from French): We thank you =fr",
    "en [Mr. Iwu]  {Nigeria}  (spoke in Eng- lish) : We thank you =en",
    "en [Mr.Tornado] {Chile}: We thank you",
    "en [Mr. Solvang]: I brief you today",
    "en [King Olaf] (spoke in French): I speak to you =fr",
    "en [Nana Akuffo-Mensah] {Ghana}: We thank you",
    "en [Amadou] (spoke in French): I speak to you =fr",
    "en [The Secretary-General]: I am grateful",
    "en [The Deputy Secretary-General] (spoke in French): I am grateful =fr",
    "en [The Secretary -General]: I am grateful",
    "en [The Deputy  Secretary- General] (spoke in French): I am grateful =fr",
    "en [The  President] (spoke  in  Spanish): I declare open =es",
    "en [The\nPresident]  (spoke in\nSpanish) : I declare open =es",
    "en [Mr. Petrosyants] {Armenia}, Rapporteur of the Third Committee: It is an honour",
    "ru [Председатель] (говорит по-английски): Заседание открыто =en",
    "ru [Г-жа Снегирёва] {Российская Федерация}: Мы благодарим",
    "ru [Г-н Ли Мочжан] {Китай} (го-\nворит по-китайски): Мы благодарим =zh",
    "ru [Дама Филиппа Хартнелл-Мосс] {Соединенное Королевство} (говорит по-английски): Мы =en",
    "fr [Le Président] ( parle en anglais) : La séance est ouverte =en",
    "fr [Mme Snéguiriova] {Fédération de Russie} (parle en russe) : Nous remercions =ru",
    "en I thank the President for this debate: it was needed.",
    "en The question is simple: who pays?",
    "en Mr. President, I have three points: first, money.",
    "en Members of the Council (see S/PV.99001): we regret it.",
    "en In favour:",
    "ru Голосовали за:",
    "fr Votent pour :",
]


def drawn(line: str) -> tuple[str, str, tuple[str, str | None, str | None] | None]:
    """(language, text, (who, for whom, language of delivery)) of a drawing."""
    code, _, rest = line.partition(" ")
    text, _, delivered = rest.partition(" =")
    who, state = re.search(r"\[(.*?)\]", text), re.search(r"\{(.*?)\}", text)
    plain = re.sub(r"\[(.*?)\]", r"\1", text)
    plain = re.sub(r"\{(.*?)\}", r"(\1)", plain)
    if who is None:
        return code, plain, None
    words = " ".join(who[1].split())
    return code, plain, (words, state[1] if state else None, {"": None, "?": None}.get(delivered, delivered))


@pytest.mark.parametrize("line", DRAWN)
def test_label(line: str) -> None:
    code, text, expected = drawn(line)
    words = LANGUAGES[code].verbatim
    assert words is not None
    label = LabelReader(words, FINDER, code).at(text, 0)
    assert (None if label is None else (label.who, label.affiliation, label.language)) == expected


def test_a_label_ends_at_its_colon_and_the_speech_begins_after_it() -> None:
    text = "Mr. Okonedo-Vance (Ghana) :  We thank you."
    assert ENGLISH.verbatim is not None
    label = LabelReader(ENGLISH.verbatim, FINDER, "en").at(text, 0)
    assert label is not None
    assert (text[label.start : label.stop], text[label.body :]) == ("Mr. Okonedo-Vance (Ghana)", "We thank you.")


def test_real_labels_with_damage(shared: Path) -> None:
    assert ENGLISH.verbatim is not None
    reader = LabelReader(ENGLISH.verbatim, FINDER, "en")
    names = {
        "ar": "Arabic",
        "zh": "Chinese",
        "fr": "French",
        "ru": "Russian",
        "es": "Spanish",
        "sr": "Serbian",
        "pt": "Portuguese",
    }
    path = shared / "records" / "truth" / "speaker_label_cases.tsv"
    rows = list(csv.DictReader(path.open(encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE))
    assert len(rows) == 29
    wrong = []
    for row in rows:
        label = reader.at(row["text"] + (" And so on." if row["kind"] == "label" else ""), 0)
        expected = dict(part.split("=", 1) for part in row["expected"].split(" (")[0].split(";") if "=" in part)
        got = {}
        if label is not None:
            got = {
                "role": {"president": "president", "office": "deputy secretary-general"}.get(label.kind, ""),
                "name": label.who,
                "for": label.affiliation,
                "lang": names.get(label.language or ""),
            }
        agrees = all(got.get(key) == value for key, value in expected.items())
        if (label is not None) != (row["kind"] == "label") or not agrees:
            wrong.append((row["text"], got))
    assert wrong == []
