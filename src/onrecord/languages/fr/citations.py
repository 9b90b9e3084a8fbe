"""How French texts cite resolutions and resumed meetings."""

from onrecord.languages.papers import CitationWords

CITATIONS = CitationWords(
    # "la résolution 2448 (2018)", "ses résolutions 1996 (2011), 2046 (2012) et 2057 (2012)"
    resolution=r"[Rr]ésolutions?|RÉSOLUTIONS?|RESOLUTIONS?",
    joins=r"et|ou|ainsi\s+que|à",
    # "S/PV.8699 (Resumption 1)" stays English in French records; "S/PV.8699 (Reprise 1)"
    resumption=r"Resumption|Reprise|Resu?\.",
    of=r"d(?:u|e\s+la|e\s+l[’'])\s*",
    bodies=(
        # "résolution 16/21 du Conseil des droits de l’homme"
        (r"Conseil\s+des\s+droits\s+de\s+l[’']homme", "A/HRC/RES/"),
        (r"Conseil\s+économique\s+et\s+social", "E/RES/"),
        (r"Commission\s+des\s+droits\s+de\s+l[’']homme", "E/CN.4/RES/"),
        (r"Assemblée(?:\s+générale)?", "A/RES/"),
    ),
)
