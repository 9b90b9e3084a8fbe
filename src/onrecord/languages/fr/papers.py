"""Words of French resolutions, drafts and letters. Each pattern stands beside an example of what it must find."""

from onrecord.languages.papers import PaperWords

_DAY = r"\d{1,2}(?:er)?\s+[a-zéûà]+\s+\d{4}"

PAPERS = PaperWords(
    enacting=(
        # "Le Conseil de sécurité,", "L’Assemblée générale,"
        r"(?:Le\s+Conseil\s+de\s+sécurité|L[’']Assemblée\s+générale|Le\s+Conseil\s+économique\s+et\s+social"
        r"|Le\s+Conseil\s+des\s+droits\s+de\s+l[’']homme)",
    ),
    preambular=(
        # "Rappelant ses résolutions", "Se félicitant de", "S’inquiétant de", "Ayant examiné"
        r"(?:se\s+|s[’']|n[’']|ne\s+)?(?:\w+[’'])?\w{2,}ant\b",
        # "Consciente de", "Profondément préoccupé par", "Convaincu que"
        r"(?:(?:profondément|gravement|vivement|très|extrêmement|particulièrement)\s+)?"
        r"(?:préoccupé|alarmé|inquiet|inquiète|convaincu|conscient|résolu|déterminé|guidé|indigné|consterné|attaché|animé|"
        r"soucieu[xs]e?|désireu[xs]e?|affligé|troublé|ému|encouragé)e?\b",
        # "Conformément à", "En application de"
        r"(?:conformément|en\s+(?:application|vertu))\b",
    ),
    operative=(
        # "Décide de rester saisi de la question", "Se félicite de", "Prend note de"
        r"(?:se\s+(?:félicite|déclare|dit|réjouit|propose|réserve)|s[’'](?:inquiète|engage|alarme|attend)|accueille|adopte"
        r"|adresse|affirme|appelle|approuve|appuie|attend|attire|autorise|charge|compte|condamne|confirme|considère"
        r"|constate|convient|crée|décide|déclare|demande|demeure|déplore|désigne|donne|encourage|engage|entend|entérine"
        r"|enjoint|envisage|espère|estime|établit|exhorte|exige|exprime|fait|félicite|insiste|invite|lance|met|note|ordonne"
        r"|prend|presse|prie|proclame|proroge|réaffirme|rappelle|recommande|reconnaît|regrette|réitère|rejette|remercie"
        r"|rend|renouvelle|réprouve|salue|sait|souhaite|souligne|souscrit|tient)\b",
    ),
    # "Demande également", "Réaffirme en outre" stand behind the verb in French; "De même, décide"
    adverbs=r"(?:(?:de\s+même|en\s+outre|à\s+cet\s+égard|également),?\s+){1,2}",
    # "Annexe", "Annexe II"
    annex=r"(?:ANNEXE|Annexe|Appendice|Pièce\s+jointe)s?(?:\s+(?:[IVXLC]{1,6}|\d{1,2}))?\b\s*(?:$|[:.*—–-]|à\s+la\s+lettre\b)",
    closing=(
        # "26e séance plénière", "8418e séance"
        r"(?P<number>\d{1,5})(?:e|ème|re)\s+séance\b.{0,60}$",
    ),
    # "Point 129 de l’ordre du jour", "Points 12 et 14 a) de l’ordre du jour"
    agenda=(r"Points?\s+(?P<items>\d[^\n]{0,60}?)\s+de\s+l[’']ordre\s+du\s+jour",),
    sponsored=(
        # "Allemagne, Belgique et France : projet de résolution"
        r"\s*:\s*\*?\s*projet\s+de\s+(?:résolution|décision)(?:\s+révisé)?\b",
    ),
    submitted=(
        # "Projet de résolution présenté par l’Allemagne et la Belgique"
        r"[Pp]rojet\s+de\s+(?:résolution|décision)\s+(?:présenté|déposé)\s+par\s+(?P<who>[^.:;\[]{3,4000}?)(?=\s*(?:$|\n\s*\n|[.:;\[]))",
    ),
    behalf=(r"\*\s*Au\s+nom\s+(?:de\s+|des\s+|du\s+)(?P<group>[^.\n]{3,300})",),
    joins=r"et",
    with_joins=(
        "Antigua-et-Barbuda", "Bosnie et Herzégovine", "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
        "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord", "Serbie et Monténégro",
    ),
    adopted=(
        # "Adoptée à la 1382e séance par 12 voix contre zéro, avec 3 abstentions."
        r"Adoptée?\s+à\s+(?:la|sa)\s+(?P<number>\d{1,5})e\s+séance(?:\s+plénière)?,?\s+par\s+(?P<favour>\w+)\s+voix\s+contre\s+(?P<against>\w+)"
        r"(?:,?\s+avec\s+(?P<abstaining>\w+)\s+abstentions?)?",
        # "Adoptée à l’unanimité à la 1382e séance."
        r"Adoptée?\s+à\s+l[’']unanimité\s+à\s+la\s+(?P<number>\d{1,5})e\s+séance",
    ),
    zero=("zéro", "aucune"),
    letters=(
        # "Lettre datée du 9 juillet 2024, adressée au Président du Conseil de sécurité par le Représentant permanent …"
        rf"(?:Lettres?\s+(?:identiques\s+)?datées?|Note\s+verbale\s+datée)\s+du\s+(?P<date>{_DAY})\s*,\s+adressées?\s+(?:à\s+|au\s+|aux\s+)(?P<addressee>.{{5,200}}?)\s+par\s+(?P<sender>.{{5,400}}?)(?=\s*(?:$|\n\s*\n|[.(]))",
    ),
    signed=(r"\(Signé\)\s*(?P<who>[^\n(]{3,80}?)(?=\s{2,}|\n|$)",),
    circulated=(r"distribuer\s+(?:le\s+texte\s+de\s+)?[^.\n]{0,120}?comme\s+documents?\s+d[ue]",),
    enclosed=(
        # "Note de cadrage pour le débat public du Conseil de sécurité"
        (r"(?i)\bnote\s+(?:de\s+cadrage|conceptuelle|d[’']orientation)", "concept note"),
        # "Document de réflexion"
        (r"(?i)\bdocument\s+de\s+(?:réflexion|cadrage)\b", "concept note"),
        (r"(?i)\bprojet\s+de\s+résolution\b", "draft resolution"),
        (r"(?i)\bdéclaration\s+d(?:e|u)\b|\bexposé\b", "statement"),
        (r"(?i)\brapport\b|\bbilan\b", "report"),
        (r"(?i)\blettre\b", "letter"),
    ),
)  # fmt: skip
