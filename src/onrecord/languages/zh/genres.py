"""Chinese words that tell genres apart: a thin table."""

from onrecord.languages.genres import GenreWords

GENRES = GenreWords(
    marks={
        "statement": (
            (r"(?m)^[^\S\n]*\S{2,40}(?:发言|讲话|致辞)[^\S\n]*$", "Statement by …"),
            (r"(?m)^[^\S\n]*(?:主席先生|主席女士|尊敬的主席)[^。\n]{0,30}[，：,:]", "a salutation"),
        ),
        "resolution": (
            (r"(?m)^[^\S\n]*(?:决议草案|第\d+(?:/\d+)?\s*[（(]\d{4}[)）]号决议)[^\S\n]*$", "a resolution's heading"),
            (r"(?m)^[^\S\n]*(?:安全理事会|大会)[，,][^\S\n]*$", "the enacting words"),
        ),
        "letter": (
            (r"给(?:安全理事会主席|秘书长)的(?:同文)?信", "Letter … addressed to …"),
            (r"谨随函(?:转递|附上|附送)", "I have the honour to …"),
        ),
    },
    bodies=((r"(安全理事会)", "安全理事会"), (r"(联合国大会)", "大会")),
)
