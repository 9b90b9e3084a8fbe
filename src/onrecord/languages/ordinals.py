"""The parts of ordinals, as covers write the session of the Assembly and the year of the Council, in lower case.

An ordinal is the sum of its parts: "seventy-third" 70 + 3, "quatre-vingt-unième" 80 + 1, "семьдесят девятый" 70 + 9.
"""

from __future__ import annotations

from collections.abc import Mapping


def _parts(units: str, tens: str, more: Mapping[str, int]) -> dict[str, int]:
    """`units` from 1 on, `tens` from 20 on; forms of one number are divided by a stroke."""
    numbered = [(form, n) for n, word in enumerate(units.split(), 1) for form in word.split("|")]
    numbered += [(form, 10 * n) for n, word in enumerate(tens.split(), 2) for form in word.split("|")]
    return dict(numbered) | dict(more)


# "Fifty-second Year", "FORTY-EIGHTH SESSION", "Sixtieth year"
ENGLISH = _parts(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth",
    "twenty thirty forty fifty sixty seventy eighty ninety",
    {"twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70}
    | {"eightieth": 80, "ninetieth": 90},
)
# "Cinquante-deuxième année", "Soixante-dix-neuvième année", "CINQUIEME ANNEE"
FRENCH = _parts(
    "première|premiere|unième|unieme deuxième|deuxieme troisième|troisieme quatrième|quatrieme cinquième|cinquieme"
    " sixième|sixieme septième|septieme huitième|huitieme neuvième|neuvieme dixième|dixieme onzième|onzieme"
    " douzième|douzieme treizième|treizieme quatorzième|quatorzieme quinzième|quinzieme seizième|seizieme",
    "vingt|vingtième|vingtieme trente|trentième|trentieme quarante|quarantième|quarantieme"
    " cinquante|cinquantième|cinquantieme soixante|soixantième|soixantieme",
    {"dix": 10, "quatre-vingt": 80, "quatre-vingtième": 80, "quatre-vingtieme": 80},
)
# "Семьдесят девятый год", "шестьдесят пятая сессия"
RUSSIAN = _parts(
    "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат"
    " шестнадцат семнадцат восемнадцат девятнадцат",
    "двадцат тридцат сорок пятьдесят|пятидесят шестьдесят|шестидесят семьдесят|семидесят восемьдесят|восьмидесят"
    " девяност",
    {},
)
# "Septuagésimo noveno año", "sexagésimo quinto período de sesiones"
SPANISH = _parts(
    "primer segundo tercer cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo",
    "vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo",
    {"decimo": 10, "septimo": 7},
)
# "السنة التاسعة والسبعون"
ARABIC = _parts(
    "الأولى|الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة",
    "العشرون الثلاثون الأربعون الخمسون الستون السبعون الثمانون التسعون",
    {"عشرة": 10},
)
