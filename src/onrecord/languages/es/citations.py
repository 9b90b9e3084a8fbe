"""How Spanish texts cite resolutions and resumed meetings."""

from onrecord.languages.papers import CitationWords

CITATIONS = CitationWords(
    # "la resolución 2448 (2018)", "sus resoluciones 1996 (2011), 2046 (2012) y 2057 (2012)"
    resolution=r"[Rr]esoluci(?:ón|ones)|RESOLUCI(?:ÓN|ON|ONES)",
    joins=r"y|e|o|así\s+como|a",
    # "S/PV.8699 (Resumption 1)" stays English in Spanish records; "S/PV.8699 (Reanudación 1)"
    resumption=r"Resumption|Reanudación|Resu?\.",
    of=r"de(?:l|\s+la)\s+",
    bodies=(
        # "resolución 16/21 del Consejo de Derechos Humanos"
        (r"Consejo\s+de\s+Derechos\s+Humanos", "A/HRC/RES/"),
        (r"Consejo\s+Económico\s+y\s+Social", "E/RES/"),
        (r"Comisión\s+de\s+Derechos\s+Humanos", "E/CN.4/RES/"),
        (r"Asamblea(?:\s+General)?", "A/RES/"),
    ),
)
