"""Words of Spanish resolutions, drafts and letters. Each pattern stands beside an example of what it must find."""

from onrecord.languages.papers import PaperWords

_DAY = r"\d{1,2}\s+de\s+[a-z]+\s+de\s+\d{4}"

PAPERS = PaperWords(
    enacting=(
        # "El Consejo de Seguridad,", "La Asamblea General,"
        r"(?:El\s+Consejo\s+de\s+Seguridad|La\s+Asamblea\s+General|El\s+Consejo\s+Económico\s+y\s+Social"
        r"|El\s+Consejo\s+de\s+Derechos\s+Humanos)",
    ),
    preambular=(
        # "Recordando sus resoluciones", "Habiendo examinado", "Acogiendo con beneplácito"
        r"\w{2,}(?:ando|iendo|yendo|ándose|iéndose)\b",
        # "Consciente de", "Profundamente preocupado", "Convencida de que"
        r"(?:profundamente|gravemente|sumamente|seriamente|muy)\s+\w+\b",
        r"(?:consciente|preocupad[oa]|alarmad[oa]|convencid[oa]|decidid[oa]|resuelt[oa]|guiad[oa]|inquiet[oa]|alentad[oa])\b",
        r"(?:de\s+conformidad|en\s+cumplimiento|en\s+virtud)\b",
    ),
    operative=(
        # "Decide seguir ocupándose de la cuestión", "Acoge con beneplácito", "Toma nota de"
        r"(?:acepta|acoge|acuerda|afirma|agradece|alienta|apoya|aprueba|apunta|autoriza|celebra|condena|confirma|considera"
        r"|decide|declara|deplora|designa|destaca|determina|encarga|encomia|encomienda|espera|establece|estima|exhorta"
        r"|exige|expresa|felicita|hace|hubo|insta|invita|lamenta|manifiesta|nombra|observa|ordena|pide|pone|prorroga"
        r"|proclama|reafirma|recalca|rechaza|recomienda|reconoce|recuerda|reitera|renueva|resuelve|rinde|saluda|señala"
        r"|solicita|subraya|suscribe|toma|transmite)\b",
    ),
    adverbs=r"(?:(?:también|asimismo|además),?\s+){1,2}",
    # "Anexo", "Anexo II"
    annex=r"(?:ANEXO|Anexo|Apéndice)s?(?:\s+(?:[IVXLC]{1,6}|\d{1,2}))?\b\s*(?:$|[:.*—–-]|de\s+la\s+carta\b)",
    closing=(
        # "26ª sesión plenaria"
        r"(?P<number>\d{1,5})(?:ª|a\.?)\s+sesión\b.{0,60}$",
    ),
    # "Tema 129 del programa"
    agenda=(r"Temas?\s+(?P<items>\d[^\n]{0,60}?)\s+del\s+programa",),
    sponsored=(
        # "Alemania, Bélgica y Francia: proyecto de resolución"
        r"\s*:\s*\*?\s*proyecto\s+de\s+(?:resolución|decisión)(?:\s+revisado)?\b",
    ),
    submitted=(
        r"[Pp]royecto\s+de\s+(?:resolución|decisión)\s+presentado\s+por\s+(?P<who>[^.:;\[]{3,4000}?)(?=\s*(?:$|\n\s*\n|[.:;\[]))",
    ),
    behalf=(r"\*\s*En\s+nombre\s+de\s+(?P<group>[^.\n]{3,300})",),
    joins=r"y|e",
    with_joins=(
        "Antigua y Barbuda", "Bosnia y Herzegovina", "Saint Kitts y Nevis", "San Vicente y las Granadinas",
        "Santo Tomé y Príncipe", "Trinidad y Tabago", "Reino Unido de Gran Bretaña e Irlanda del Norte",
    ),
    letters=(
        # "Carta de fecha 9 de julio de 2024 dirigida al Presidente del Consejo de Seguridad por el Representante …"
        rf"(?:Cartas?\s+(?:idénticas\s+)?|Nota\s+verbal\s+)de\s+fecha\s+(?P<date>{_DAY})\s*,?\s+dirigidas?\s+(?:a\s+|al\s+)(?P<addressee>.{{5,200}}?)\s+por\s+(?P<sender>.{{5,400}}?)(?=\s*(?:$|\n\s*\n|[.(]))",
    ),
    signed=(r"\([Ff]irmado\)\s*(?P<who>[^\n(]{3,80}?)(?=\s{2,}|\n|$)",),
    enclosed=(
        (r"(?i)\bnota\s+conceptual\b|\bdocumento\s+de\s+(?:reflexión|concepto)\b", "concept note"),
        (r"(?i)\bproyecto\s+de\s+resolución\b", "draft resolution"),
        (r"(?i)\bdeclaración\s+de\b|\bexposición\b", "statement"),
        (r"(?i)\binforme\b", "report"),
        (r"(?i)\bcarta\b", "letter"),
    ),
)  # fmt: skip
