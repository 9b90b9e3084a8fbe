"""French verbatim records, 2009 to now. Each pattern stands beside an example of what it must find."""

from onrecord.languages.verbatim import VerbatimWords

_NUMBER = r"(?:\d{1,3}|zéro|une|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)"
_A = "[’']"

_COURTESY = (
    # "M. Wood", "Mme Rodrigues-Birkett", "Mlle"
    r"(?:M\.|MM\.|Mme|Mmes|Mlle|Dr)\s+",
    # "Sir Mark Lyall Grant", "Dame Barbara Woodward", "Lord Ahmad"
    r"(?:Sir|Dame|Lord|Lady|Baronne)\s+",
)

VERBATIM = VerbatimWords(
    president=(
        # "Le Président ( parle en anglais) :", "La Présidente :"
        r"L[ea]\s+(?:Pr[ée]sidente?|PR[ÉE]SIDENTE?)",
        r"L[ea]\s+Présidente?\s+par\s+intérim",
    ),
    offices=(
        # "Le Secrétaire général (parle en anglais) :"
        (r"L[ea]\s+Secrétaire\s+générale?", "secretariat"),
        (r"L[ea]\s+Vice-Secrétaire\s+générale?", "secretariat"),
    ),
    courtesies=_COURTESY,
    honorifics=(
        *_COURTESY,
        # "Mgr Caccia", "le Roi Philippe", "Le Président Abbas", "Cheikh"
        r"(?:Mgr|Monseigneur|(?:Le\s+)?Roi|(?:La\s+)?Reine|(?:Le\s+)?Prince|(?:Le\s+)?Cheikh|Le\s+Juge|La\s+Juge)\s+",
    ),
    particles=frozenset(
        "de du des la le les van von der den bin ibn al el ben ould mint dos da do di del e y et".split()
    ),
    notes=("parle", "parlant", "interprétation", "interpretation", "traduit", "suite", "reprend"),
    languages={
        "anglais": "en",
        "français": "fr",
        "francais": "fr",
        "arabe": "ar",
        "chinois": "zh",
        "espagnol": "es",
        "russe": "ru",
        "portugais": "pt",
        "allemand": "de",
        "serbe": "sr",
        "dari": "prs",
        "ukrainien": "uk",
        "italien": "it",
        "japonais": "ja",
        "coréen": "ko",
        "albanais": "sq",
        "hébreu": "he",
        "persan": "fa",
    },
    bodies=(
        (r"Conseil\s+de\s+s[ée]curité", "Conseil de sécurité"),
        (r"Assemblée\s+générale", "Assemblée générale"),
    ),
    # "8422e séance", "71e séance plénière"
    number=r"\b(?P<number>\d{1,5})\s?e\s+séance",
    chair_row=r"Présidente?\s*:",
    members_row=r"Membres\s*:",
    # "Ordre du jour", "Ordre du jour provisoire (S/Agenda/492)"
    agenda=r"Ordre\s+du\s+jour(?:\s+provisoire(?:\s*\(S/Agenda[^)\n]{1,20}\))?)?",
    places=((r"New York", "New York"), (r"Genève", "Genève"), (r"Nairobi", "Nairobi")),
    agenda_documents=r"[Ll]ettres?|[Rr]apports?|[Nn]otes?|[Dd]éclarations?",
    agenda_end=(r"Ce\s+procès-verbal\s+contient", r"Le\s+présent\s+procès-verbal"),
    # "La séance est ouverte à 15 h 5."
    called_to_order=(r"La\s+séance\s+est\s+(?:ouverte|reprise)\s+à\b",),
    rose=(r"La\s+séance\s+est\s+levée\s+à\b",),
    suspended=(r"La\s+séance\s+est\s+suspendue\s+à\b", r"La\s+séance,\s+suspendue\s+à\b"),
    directions=(
        # "L’ordre du jour est adopté."
        rf"L{_A}ordre\s+du\s+jour\s+est\s+adopté\s*\.",
        # "Il en est ainsi décidé." on its own
        r"Il\s+en\s+est\s+ainsi\s+décidé\s*\.",
        r"Le\s+projet\s+de\s+(?:résolution|décision)[^.]{0,40}\s+est\s+(?:adopté|rejeté)\s+(?:par\s+\d|\()",
        rf"Sur\s+l{_A}invitation\s+d[ue]\s+(?:la\s+)?Présidente?\s*,",
        r"Les\s+membres\s+du\s+Conseil\s+observent\s+une\s+minute\s+de\s+silence\b",
    ),
    headings=(rf"Adoption\s+de\s+l{_A}ordre\s+du\s+jour", r"(?:Remerciements|Expression\s+de)\b[^.\n:]{3,120}"),
    vote_taken=(
        # "Il est procédé au vote à main levée."
        (r"Il\s+est\s+procédé\s+au\s+vote\s+à\s+main\s+levée\s*\.?", "show of hands"),
        (r"Il\s+est\s+procédé\s+au\s+vote\s+enregistré\s*\.?", "recorded vote"),
        (r"Il\s+est\s+procédé\s+au\s+vote\s+par\s+appel\s+nominal\s*\.?", "roll-call"),
    ),
    lists=(
        (r"Votent\s+pour\s*:", "in_favour"),
        (r"Votent\s+contre\s*:", "against"),
        (rf"S{_A}abstiennent\s*:", "abstaining"),
        (r"Ne\s+participent\s+pas(?:\s+au\s+vote)?\s*:", "not_participating"),
    ),
    # "Néant"
    none=r"(?:Néant|Aucun)\b",
    joins="et",
    with_joins=(
        "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
        "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord",
        "Bosnie-Herzégovine",
        "Trinité-et-Tobago",
        "Antigua-et-Barbuda",
    ),
    totals=(
        # "13 voix pour, zéro voix contre et 2 abstentions"
        rf"\b(?P<favour>{_NUMBER})\s+voix\s+pour(?:\s*,?\s+(?:et\s+)?(?P<against>{_NUMBER})\s+(?:voix\s+)?contre)?(?:\s*,?\s+(?:et\s+)?(?P<abstaining>{_NUMBER})\s+abstentions?)?",
    ),
    numbers={
        "zéro": 0,
        "un": 1,
        "une": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
    },
    decided=(r"\((?:résolution|décision)\s+(?P<symbol>[\w/.]+)\)", r"\b(?:résolution|décision)\b(?P<symbol>)"),
    adopted=(
        # "Le projet de résolution est adopté à l’unanimité en tant que résolution 2732 (2024)."
        rf"(?:est|a\s+été)\s+adopté(?:\s+à\s+l{_A}unanimité)?\s+en\s+tant\s+que\s+résolution\s+(?P<resolution>\d{{1,4}}\s*\(\d{{4}}\))",
        r"est\s+adopté\b[^.]{0,120}\(résolution\s+(?P<resolution>\d+/\d+)\)",
    ),
    rejected=(rf"n{_A}(?:est|a)\s+pas\s+(?:été\s+)?adopté", r"est\s+rejeté"),
    drafts=(
        # "saisis du document S/2024/413, qui contient le texte d’un projet de résolu-/tion"
        rf"document\s+(?P<on>[SA]/[\w./]*\w)\s*,\s+qui\s+contient\s+le\s+texte\s+d{_A}un\s+projet",
        r"projet\s+de\s+résolution\s+(?:publié|figurant)\s+(?:sous\s+la\s+cote|dans\s+le\s+document)\s+(?P<on>[SA]/[\w./]*\w)",
    ),
    permanent=(
        "Chine",
        "France",
        "Fédération de Russie",
        "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
        "Royaume-Uni",
        "États-Unis d’Amérique",
        "États-Unis",
    ),
    statement_issued=(r"sous\s+la\s+cote\s+(?P<symbol>S/PRST/\d{4}/\d+)",),
    national_start=(
        # "Je vais maintenant faire une déclaration en ma qualité de représentant de la Côte d’Ivoire"
        r"Je\s+(?:vais|voudrais|souhaite)\s+(?:à\s+présent\s+|maintenant\s+)?faire\s+(?:maintenant\s+|à\s+présent\s+)?une\s+déclaration\s+(?:à\s+titre\s+national|en\s+ma\s+qualité\s+de\s+(?:représentante?|ministre[^.]{0,60}?)\s+(?:d[ue]|de\s+la|des|de\s+l[’'])\s*(?P<state>[^.;]{3,80}?)(?=\s*[.;]))",
    ),
    national_end=(r"Je\s+reprends\s+(?:maintenant\s+|à\s+présent\s+)?mes\s+fonctions",),
    behalf=(
        # "J’ai l’honneur de prononcer cette déclaration au nom des trois membres africains du Conseil de sécurité"
        rf"(?:parler|déclaration|intervenir|prends\s+la\s+parole|{_A}exprimer?|m{_A}exprime)\s+(?:aujourd{_A}hui\s+|ici\s+)?au\s+nom\s+d(?:es?|u|{_A})\s*(?P<group>[^.;:]{{3,300}})",
    ),
    behalf_not=(rf"\b(?:s{_A}associe|souscri\w+|m{_A}associe|s{_A}aligne|faisons\s+nôtre)\b",),
    own=r"(?:ma|mon|notre|nos|mes|sa|son|Gouvernement|peuple|délégation|membres\s+du\s+Conseil|tous)\b",
    rule37=(
        # "En vertu de l’article 37 du règlement intérieur provisoire du Conseil, j’invite le représentant de …"
        rf"article\s+37\s+du\s+[Rr]èglement\s+intérieur\s+provisoire\s+du\s+Conseil\s*,\s+j{_A}invite\s+l(?:es?|a)\s+représentante?s?\s+d(?:es?|u|e\s+la|e\s+l{_A}|{_A})\s*(?P<states>[^.;:]{{3,2000}}?)\s+à\s+participer",
    ),
    rule39=(
        rf"article\s+39\s+du\s+[Rr]èglement\s+intérieur\s+provisoire\s+du\s+Conseil\s*,\s+j{_A}invite\s+(?:les\s+personnes\s+suivantes[^:]{{0,80}}:\s*)?(?P<guests>[^:;]{{5,900}}?)\s*,?\s*à\s+participer",
    ),
    announcements=(
        # "qui souhaitent faire une déclaration après le vote"
        (r"déclarations?\s+avant\s+le\s+vote", "explanation of vote before the vote"),
        (r"déclarations?\s+après\s+le\s+vote", "explanation of vote after the vote"),
        (r"exercice\s+(?:de\s+son|du|de\s+leur)\s+droit\s+de\s+réponse", "right of reply"),
    ),
    replies=(r"exercice\s+(?:de\s+mon|du)\s+droit\s+de\s+réponse",),
    secretariat=(r"Secrétaire\s+général\w*(?!\s+de\s+l[’'](?!O))", r"Nations\s+Unies"),
    organization=(
        r"\b(?:Union\s+africaine|Union\s+européenne|Ligue\s+des\s+États|Organisation|Communauté|Association)\b",
    ),
    subsidiary=(r"\bPrésidente?\s+du\s+(?:Comité|Groupe\s+de\s+travail)\b",),
)
