"""How English texts cite resolutions and resumed meetings."""

from onrecord.languages.papers import CitationWords

CITATIONS = CitationWords(
    # "resolution 2448 (2018)", "its resolutions 1996 (2011), 2046 (2012) and 2057 (2012)"
    resolution=r"[Rr]esolutions?|RESOLUTIONS?",
    # "resolutions 242 (1967) and 338 (1973)", "64/299, as well as 65/1"
    joins=r"and|or|as\s+well\s+as|and\s+also|to",
    # "S/PV.8699 (Resumption 1)", "(see S/PV.8699, Res.1)"
    resumption=r"Resumption|Resu?\.",
    of=r"of\s+(?:the\s+)?",
    bodies=(
        # "Human Rights Council resolution 16/21", "resolution 16/21 of the Human Rights Council"
        (r"Human\s+Rights\s+Council", "A/HRC/RES/"),
        # "Economic and Social Council resolution 1996/31"
        (r"Economic\s+and\s+Social\s+Council", "E/RES/"),
        # "Commission on Human Rights resolution 2005/80"
        (r"Commission\s+on\s+Human\s+Rights", "E/CN.4/RES/"),
        # "General Assembly resolution 60/1"
        (r"(?:General\s+)?Assembly", "A/RES/"),
    ),
)
