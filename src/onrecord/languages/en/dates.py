"""English dates."""

from onrecord.languages.dates import DateWords

_MONTHS = (
    "january february march april may june july august september october november december".split(),
    "jan feb mar apr may jun jul aug sept oct nov dec".split(),
)

DATES = DateWords(
    months={name: number for names in _MONTHS for number, name in enumerate(names, 1)} | {"sep": 9},
    weekdays={
        name: number
        for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split(), 1)
    },
    patterns=(
        # "Thursday, 13 December 2018"
        r"\b(?P<weekday>{weekdays}),?\s+(?P<day>\d{1,2})\s+(?P<month>{months})\.?,?\s+(?P<year>\d{4})\b",
        # "Friday, July 19, 2024"
        r"\b(?P<weekday>{weekdays}),?\s+(?P<month>{months})\.?\s+(?P<day>\d{1,2}),?\s+(?P<year>\d{4})\b",
        # "21 March 1997"; "21st of March 1997"
        r"\b(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{months})\.?,?\s+(?P<year>\d{4})\b",
        # "April 12, 2024"
        r"\b(?P<month>{months})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})\b",
        # "2024-07-19"
        r"(?<![\d/])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\d/])",
        # "13/12/2018": the running header of a record, day first
        r"(?<![\d/])(?P<day>\d{2})/(?P<month>\d{2})/(?P<year>\d{4})(?![\d/])",
        # "Friday, 19 July"
        r"\b(?P<weekday>{weekdays}),\s+(?P<day>\d{1,2})\s+(?P<month>{months})\b(?!\s+\d)",
        # "10 September"
        r"\b(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{months})\b(?!\s+\d{4})",
        # "June 14"
        r"\b(?P<month>{months})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?\b(?!\d|,?\s+\d{4})",
        # "July 2024"
        r"\b(?P<month>{months})\.?,?\s+(?P<year>\d{4})\b",
        # "in July"; "early July"; "the May meeting"; "for the month of February"
        r"\b(?i:in|early|late|mid|during|for|of|the|this|last|since|until|by)[\s-]+(?P<month>{months})\b(?!\s+\d)",
        # "July presidency"
        r"\b(?P<month>{months})\s+presidency\b",
        # "On Friday"
        r"\b(?P<weekday>{weekdays})\b",
    ),
    times=(
        # "3.10 p.m."; "6:25 p.m."
        r"(?<![\d.:/])(?P<hour>\d{1,2})[.:](?P<minute>\d{2})\s*(?P<half>[ap]\s?\.?\s?m\b\.?)",
        # "3 p.m."
        r"(?<![\d.:/])(?P<hour>\d{1,2})\s*(?P<half>[ap]\s?\.?\s?m\b\.?)",
    ),
    fixed_times=(
        # "The meeting was called to order at noon."
        (r"\bnoon\b", "12:00"),
        (r"\bmidnight\b", "00:00"),
    ),
    afternoon=frozenset({"pm"}),
    presidency=(
        # "Russia, which holds the presidency of the UN Security Council in July, held a debate"
        r"(?<![\w-])(?P<state>[A-Z][\w’'-]{1,40}(?:\s+(?:of\s+|and\s+)?(?:the\s+)?[A-Z][\w’'-]{1,40}){0,7}),?\s+(?:which|who)\s+"
        r"(?:currently\s+)?(?:holds?|held|has|is\s+holding|assumed|took\s+over|chairs?|presides?\s+over)\s+"
        r"(?:the\s+)?(?:rotating\s+|monthly\s+)?"
        r"(?:presidency\s+(?:of|in)\s+)?(?:the\s+)?(?:UN\s+|United\s+Nations\s+)?(?:Security\s+)?Council"
        r"(?:[’']s\s+(?:rotating\s+|monthly\s+)?presidency)?(?:\s+presidency)?"
        r"(?:\s+(?:in|for|during|throughout)\s+(?:the\s+month\s+of\s+)?(?P<month>{months}))?\b",
        # "Guyana, President of the Security Council for February, convened the meeting"; "Council President for June"
        r"(?<![\w-])(?P<state>[A-Z][\w’'-]{1,40}(?:\s+(?:of\s+|and\s+)?(?:the\s+)?[A-Z][\w’'-]{1,40}){0,7}),\s+(?:as\s+)?(?:the\s+)?"
        r"(?:(?:Security\s+)?Council[’']?s?\s+)?(?:[Pp]resident|[Pp]resident\s+of\s+the\s+(?:UN\s+)?(?:Security\s+)?"
        r"Council)\s+(?:in|for|during)\s+(?:the\s+month\s+of\s+)?(?P<month>{months})\b",
        # "Mozambique’s presidency of the Council in May"; "under Sierra Leone’s June presidency"
        r"(?<![\w-])(?P<state>[A-Z][\w-]{1,40}(?:\s+(?:of\s+|and\s+)?(?:the\s+)?[A-Z][\w-]{1,40}){0,7})[’']s?\s+"
        r"(?:(?:{months})\s+)?presidency\s+of\s+(?:the\s+)?(?:UN\s+|United\s+Nations\s+)?(?:Security\s+)?Council"
        r"(?:\s+(?:in|for|during)\s+(?:the\s+month\s+of\s+)?(?P<month>{months}))?\b",
        # "held under the presidency of Slovenia in September"
        r"\bpresidency\s+of\s+(?P<state>(?!the\s+(?:UN|Security|Council))(?:the\s+)?[A-Z][\w’'-]{1,40}"
        r"(?:\s+(?:of\s+|and\s+)?(?:the\s+)?[A-Z][\w’'-]{1,40}){0,7})\s+(?:in|for|during)\s+(?P<month>{months})\b",
    ),
)
