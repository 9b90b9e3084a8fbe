"""Spanish words that tell genres apart: a thin table."""

from onrecord.languages.genres import GenreWords

GENRES = GenreWords(
    marks={
        "statement": (
            # "Intervención del Sr. X, Ministro de Relaciones Exteriores"
            (
                r"(?im)^[^\S\n]*(?:intervención|declaración|discurso|alocución)\s+(?:de|del|pronunciad\w)\b",
                "Statement by …",
            ),
            (r"(?m)^[^\S\n]*Señora?\s+Presidente?a?\b[^.\n]{0,60}[,:][^\S\n]*$", "a salutation"),
        ),
        "resolution": (
            (r"\b(?:Resolución\s+aprobada|[Pp]royecto\s+de\s+resolución[^\S\n]*$)", "a resolution's heading"),
            (
                r"(?m)^[^\S\n]*(?:El\s+Consejo\s+de\s+Seguridad|La\s+Asamblea\s+General)\s*,[^\S\n]*$",
                "the enacting words",
            ),
        ),
        "letter": (
            (r"\bCartas?\s+(?:idénticas\s+)?de\s+fecha\b", "Letter dated …"),
            (r"\bTengo\s+el\s+honor\s+de\s+(?:transmitir|dirigir|remitir|adjuntar)", "I have the honour to …"),
        ),
    },
    reporting=r"\b(?:dijo|afirmó|señaló|añadió|subrayó|recordó|indicó|declaró|según)\b",
    first_person=r"\b(?:[Yy]o|[Nn]osotros|[Nn]uestr[oa]s?|[Mm]i|[Mm]is|[Nn]os)\b",
    bodies=(
        (r"\b(Consejo\s+de\s+Seguridad(?:\s+de\s+las\s+Naciones\s+Unidas)?)\b", "Consejo de Seguridad"),
        (r"\b(Asamblea\s+General(?:\s+de\s+las\s+Naciones\s+Unidas)?)\b", "Asamblea General"),
    ),
    adopted_at=(r"\ben\s+su\s+(?P<number>\d{1,5})(?:ª|a\.?)\s+sesión",),
    # "Resolución aprobada por la Asamblea General el 5 de octubre de 2018"; "en su 8418ª sesión, celebrada el 13 de …"
    adopted_on=(
        r"[Aa]probada\s+por\s+la\s+Asamblea\s+General\s+el\b",
        r"en\s+su\s+\d{1,5}(?:ª|a\.?)\s+sesión\s*,\s+(?:celebrada\s+)?el\b",
    ),
    draft=(r"\b[Pp]royecto\s+de\s+(?:resolución|decisión)\b",),
    stop_words=frozenset("de la el los las del y en al a por para con".split()),
)
