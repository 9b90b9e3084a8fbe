"""Arabic words that tell genres apart: a thin table."""

from onrecord.languages.genres import GenreWords

GENRES = GenreWords(
    marks={
        "statement": (
            (r"(?m)^[^\S\n]*(?:بيان|كلمة|خطاب)\s+(?:السيدة?|معالي|سعادة|وفد|معالى)\b", "Statement by …"),
            (r"(?m)^[^\S\n]*(?:السيدة?\s+الرئيسة?)\s*[،,:]", "a salutation"),
        ),
        "resolution": (
            (r"(?m)^[^\S\n]*(?:مشروع\s+قرار|القرار\s+\d+\s*\(\d{4}\))[^\S\n]*$", "a resolution's heading"),
            (r"(?m)^[^\S\n]*إن\s+(?:مجلس\s+الأمن|الجمعية\s+العامة)\s*،[^\S\n]*$", "the enacting words"),
        ),
        "letter": (
            (r"رسال(?:ة|تان)\s+(?:متطابقتان\s+)?مؤرخ(?:ة|تان)\b", "Letter dated …"),
            (r"(?:يشرفني|أتشرف)\s+(?:بأن|أن)\s+(?:أحيل|أوجه|أرفق)", "I have the honour to …"),
        ),
    },
    bodies=((r"(مجلس\s+الأمن)", "مجلس الأمن"), (r"(الجمعية\s+العامة)", "الجمعية العامة")),
)
