"""Chinese dates: "2024年5月30日星期五上午10时"."""

from onrecord.languages.dates import DateWords

_FIGURES = "一 二 三 四 五 六 七 八 九 十 十一 十二".split()
_HALF = r"(?P<half>凌晨|早上|上午|中午|下午|晚上)?\s*"

DATES = DateWords(
    months={f"{figure}月": number for number, figure in enumerate(_FIGURES, 1)},
    weekdays={f"{week}{day}": n for week in ("星期", "周") for n, day in enumerate("一二三四五六", 1)}
    | {"星期日": 7, "星期天": 7, "周日": 7},
    capitals=False,
    patterns=(
        # "2024年5月30日星期五"
        r"(?<!\d)(?P<year>\d{4})\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日\s*[，,（(]?\s*(?P<weekday>{weekdays})",
        # "2025年12月31日"
        r"(?<!\d)(?P<year>\d{4})\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日",
        # "2024-07-19"
        r"(?<![\d/])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\d/])",
        # "30/05/2024": the running header of a record
        r"(?<![\d/])(?P<day>\d{2})/(?P<month>\d{2})/(?P<year>\d{4})(?![\d/])",
        # "2024年5月"
        r"(?<!\d)(?P<year>\d{4})\s*年\s*(?P<month>\d{1,2})\s*月(?!\s*\d)",
        # "5月8日"
        r"(?<![\d年])(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日",
        # "五月"
        r"(?<![十年\d])(?P<month>{months})(?!\s*\d)",
        r"(?P<weekday>{weekdays})",
    ),
    times=(
        # "上午10时05分"; "下午3时举行"
        rf"{_HALF}(?<!\d)(?P<hour>\d{{1,2}})\s*时\s*(?:(?P<minute>\d{{1,2}})\s*分)?",
    ),
    afternoon=frozenset({"下午", "晚上", "中午"}),
)
