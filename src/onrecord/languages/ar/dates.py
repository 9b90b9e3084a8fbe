"""Arabic dates: each month has two names, of the Levant and of Egypt ("أيار/مايو")."""

from onrecord.languages.dates import DateWords

_LEVANT = (
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني",
    "كانون الأول",
)  # fmt: skip
_EGYPT = "يناير فبراير مارس أبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split()
_OTHERS = {"يونيو": 6, "يوليو": 7, "نيسان/ابريل": 4}
_WEEKDAYS = "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد".split()
_BOTH = [f"{one}/{other}" for one, other in zip(_LEVANT, _EGYPT, strict=True)]

DATES = DateWords(
    months={name: number for names in (_BOTH, _LEVANT, _EGYPT) for number, name in enumerate(names, 1)} | _OTHERS,
    weekdays={name: number for number, name in enumerate(_WEEKDAYS, 1)},
    capitals=False,
    patterns=(
        # "الجمعة، 31 أيار/مايو 2024"
        r"(?P<weekday>{weekdays})\s*[،,]?\s*(?P<day>\d{1,2})\s+(?P<month>{months})\s+(?P<year>\d{4})(?!\d)",
        # "2024 أيار/مايو 31 الجمعة": parts of a line in reverse
        r"(?<!\d)(?P<year>\d{4})\s+(?P<month>{months})\s+(?P<day>\d{1,2})\s*[،,]?\s*(?P<weekday>{weekdays})",
        # "30 كانون الثاني/يناير 2026"
        r"(?<!\d)(?P<day>\d{1,2})\s+(?P<month>{months})\s+(?P<year>\d{4})(?!\d)",
        # "2024-07-19"
        r"(?<![\d/])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\d/])",
        # "31/05/2024": the running header of a record
        r"(?<![\d/])(?P<day>\d{2})/(?P<month>\d{2})/(?P<year>\d{4})(?![\d/])",
        # "8 أيار/مايو"
        r"(?<!\d)(?P<day>\d{1,2})\s+(?P<month>{months})(?!\w|/|\s+\d{4})",
        # "أيار/مايو 2024"
        r"(?<!\w)(?P<month>{months})\s+(?P<year>\d{4})(?!\d)",
        # "شهر أيار/مايو"
        r"شهر\s+(?P<month>{months})(?!\w)",
        r"(?<!\w)(?:يوم\s+)(?P<weekday>{weekdays})(?!\w)",
    ),
    times=(
        # "الساعة 10/05"
        r"الساعة\s*(?P<hour>\d{1,2})[/:](?P<minute>\d{2})(?![/\d])",
        # "10/00 ، الساعة": parts of a line in reverse
        r"(?<![\d/])(?P<hour>\d{1,2})[/:](?P<minute>\d{2})\s*[،,]?\s*الساعة",
    ),
)
