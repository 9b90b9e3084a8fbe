"""French dates."""

from onrecord.languages.dates import DateWords

_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()

DATES = DateWords(
    months={name: number for number, name in enumerate(_MONTHS, 1)} | {"fevrier": 2, "aout": 8, "decembre": 12},
    weekdays={name: n for n, name in enumerate("lundi mardi mercredi jeudi vendredi samedi dimanche".split(), 1)},
    capitals=False,
    patterns=(
        # "Vendredi 30 janvier 2026"
        r"\b(?P<weekday>{weekdays}),?\s+(?P<day>\d{1,2})(?:er)?\s+(?P<month>{months})\s+(?P<year>\d{4})\b",
        # "13 décembre 2018"; "1er juin 2024"
        r"\b(?P<day>\d{1,2})(?:er)?\s+(?P<month>{months})\s+(?P<year>\d{4})\b",
        # "2024-07-19"
        r"(?<![\d/])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\d/])",
        # "30/05/2024"
        r"(?<![\d/])(?P<day>\d{2})/(?P<month>\d{2})/(?P<year>\d{4})(?![\d/])",
        # "14 juin"
        r"\b(?P<day>\d{1,2})(?:er)?\s+(?P<month>{months})\b(?!\s+\d{4})",
        # "juillet 2024"
        r"\b(?P<month>{months})\s+(?P<year>\d{4})\b",
        # "en juillet"; "au mois de juillet"
        r"\b(?:en|début|fin|mi|de|d[’'])\s*(?P<month>{months})\b",
        # "vendredi"
        r"\b(?P<weekday>{weekdays})\b",
    ),
    times=(
        # "15 h 5"; "10 h 30"
        r"(?<!\d)(?P<hour>\d{1,2})\s*h(?:eures)?\s*(?P<minute>\d{1,2})\b",
        # "15 heures"; "10 h"
        r"(?<!\d)(?P<hour>\d{1,2})\s*h(?:eures)?\b",
    ),
    presidency=(
        # "La Russie, qui préside le Conseil de sécurité en juillet"
        r"(?<![\w-])(?P<state>(?:La|Le|Les|L[’'])\s*[A-ZÉ][\w-]{1,40}(?:[\s-]+[A-ZÉ][\w-]{1,40}){0,4}),\s+qui\s+"
        r"(?:préside|assure\s+la\s+présidence\s+d[ue])\s+(?:le\s+)?Conseil(?:\s+de\s+sécurité)?"
        r"(?:\s+(?:en|pour\s+le\s+mois\s+de)\s+(?P<month>{months}))?\b",
    ),
)
