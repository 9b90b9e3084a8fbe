"""Spanish dates."""

from onrecord.languages.dates import DateWords

_MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
_WEEKDAYS = "lunes martes miércoles jueves viernes sábado domingo".split()

DATES = DateWords(
    months={name: number for number, name in enumerate(_MONTHS, 1)} | {"setiembre": 9},
    weekdays={name: number for number, name in enumerate(_WEEKDAYS, 1)} | {"miercoles": 3, "sabado": 6},
    capitals=False,
    patterns=(
        # "Viernes 31 de mayo de 2024"; "viernes, 31 de mayo de 2024"
        r"\b(?P<weekday>{weekdays}),?\s+(?P<day>\d{1,2})º?\s+de\s+(?P<month>{months})\s+del?\s+(?P<year>\d{4})\b",
        # "30 de enero de 2026"
        r"\b(?P<day>\d{1,2})º?\s+de\s+(?P<month>{months})\s+del?\s+(?P<year>\d{4})\b",
        # "2024-07-19"
        r"(?<![\d/])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\d/])",
        # "31/05/2024": the running header of a record
        r"(?<![\d/])(?P<day>\d{2})/(?P<month>\d{2})/(?P<year>\d{4})(?![\d/])",
        # "8 de mayo"
        r"\b(?P<day>\d{1,2})º?\s+de\s+(?P<month>{months})\b(?!\s+del?\s+\d{4})",
        # "mayo de 2024"
        r"\b(?P<month>{months})\s+del?\s+(?P<year>\d{4})\b",
        # "en mayo"; "en el mes de julio"
        r"\b(?:en|de|desde|hasta)\s+(?P<month>{months})\b",
        # "el viernes"
        r"\b(?P<weekday>{weekdays})\b",
    ),
    times=(
        # "a las 10.05 horas"; "a las 15:00 horas"
        r"(?<![\d.:])(?P<hour>\d{1,2})[.:](?P<minute>\d{2})\s+horas\b",
        # "a las 15 horas"
        r"(?<![\d.:])(?P<hour>\d{1,2})\s+horas\b",
    ),
)
