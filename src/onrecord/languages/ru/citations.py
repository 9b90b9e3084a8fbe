"""How Russian texts cite resolutions and resumed meetings."""

from onrecord.languages.papers import CitationWords

CITATIONS = CitationWords(
    # "резолюция 2448 (2018)", "в своих резолюциях 1996 (2011), 2046 (2012) и 2057 (2012)"
    resolution=r"[Рр]езолюци(?:я|и|ю|ей|ям|ями|ях|й)|РЕЗОЛЮЦИ[ЯИ]",
    joins=r"и|или|а\s+также|по",
    # "S/PV.8699 (Resumption 1)", "S/PV.8699 (Возобновление 1)"
    resumption=r"Resumption|Возобновление|Resu?\.",
    bodies=(
        # "резолюция 16/21 Совета по правам человека"
        (r"Совет\w{0,2}\s+по\s+правам\s+человека", "A/HRC/RES/"),
        (r"Экономическ\w+\s+и\s+Социальн\w+\s+Совет\w{0,2}", "E/RES/"),
        (r"Комисси\w\s+по\s+правам\s+человека", "E/CN.4/RES/"),
        (r"(?:Генеральн\w+\s+)?Ассамбле\w", "A/RES/"),
    ),
)
