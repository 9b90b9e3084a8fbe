"""French verbatim records, 2009 to now. Each pattern stands beside an example of what it must find."""

from onrecord.languages.ordinals import FRENCH
from onrecord.languages.verbatim import VerbatimWords

_WORDS = "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze".split()
_NUMBER = rf"(?:\d{{1,3}}|zéro|aucune?|une|un|{'|'.join(_WORDS)})"
_A = "[’']"

_COURTESY = (
    # "M. Wood", "Mme Rodrigues-Birkett", "Mlle"
    r"(?:M\.|MM\.|Mme|Mmes|Mlle|Dr)\s+",
    # "Sir Mark Lyall Grant", "Dame Barbara Woodward", "Lord Ahmad"
    r"(?:Sir|Dame|Lord|Lady|Baronne)\s+",
)

# "L’ordre du jour est adopté."
_AGENDA = (rf"L{_A}ordre\s+du\s+jour\s+est\s+adopté\s*\.",)
# "Sur l’invitation de la Présidente, M. … (Israël) prend place à la table du Conseil."
_SEATED = (rf"(?:Sur|À)\s+l{_A}invitation\s+d[ue]\s+(?:la\s+)?Présidente?\s*,",)

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
        (r"(?:Conseil\s+de\s+s[ée]curité|CONSEIL\s+DE\s+S[EÉ]CURIT[EÉ])", "Conseil de sécurité"),
        (r"(?:Assemblée\s+générale|ASSEMBL[EÉ]E\s+G[EÉ]N[EÉ]RALE)", "Assemblée générale"),
    ),
    # "8422e séance", "71e séance plénière"
    number=r"\b(?P<number>\d{1,5})\s?(?:e|[èe]me)\s+(?:séance|S[EÉ]ANCE)",
    chair_row=r"Présidente?\s*:",
    members_row=r"Membres\s*:",
    # "Ordre du jour", "Ordre du jour provisoire (S/Agenda/492)"
    agenda=r"Ordre\s+du\s+jour(?:\s+provisoire(?:\s*\(S/Agenda[^)\n]{1,20}\))?)?",
    # "Tenue à Lake Success, New-York"
    places=(
        (r"(?i:Lake\s+Success)", "Lake Success"),
        (r"(?i:Flushing\s+Meadow)", "Flushing Meadow"),
        (r"\bLondres\b", "Londres"),
        (r"\bParis\b", "Paris"),
        (r"Genève", "Genève"),
        (r"Nairobi", "Nairobi"),
        (r"Addis-Abeba", "Addis-Abeba"),
        (r"New[ -]York", "New York"),
    ),
    agenda_documents=r"[Ll]ettres?|[Rr]apports?|[Nn]otes?|[Dd]éclarations?",
    # "Présents: Les représentants des pays suivants: Chine, Cuba, …"
    present=r"Présents\s*:\s*(?:Les\s+)?représentants\s+des\s+pays\s+suivants\s*:\s*(?P<states>[^.:]{3,600})\.",
    # "Soixante-treizième année", "CINQUIEME ANNEE", "Soixante-cinquième session"
    session=r"(?P<ordinal>\b[A-ZÉ][\w-]+)\s+(?:[Aa]nnée|ANN[EÉ]E|[Ss]ession|SESSION)\b",
    ordinals=FRENCH,
    agenda_end=(r"Ce\s+procès-verbal\s+contient", r"Le\s+présent\s+procès-verbal"),
    # "La séance est ouverte à 15 h 5."
    called_to_order=(r"La\s+séance\s+est\s+(?:ouverte|reprise)\s+à\b",),
    rose=(r"La\s+séance\s+est\s+levée\s+à\b",),
    suspended=(r"La\s+séance\s+est\s+suspendue\s+à\b", r"La\s+séance,\s+suspendue\s+à\b"),
    agenda_adopted=_AGENDA,
    seated=_SEATED,
    # "La séance est reprise le vendredi 8 janvier à 15 heures"
    resumed=(r"\best\s+reprise\s+(?:le|à)\b",),
    directions=(
        *_AGENDA,
        # "Il en est ainsi décidé." on its own
        r"Il\s+en\s+est\s+ainsi\s+décidé\s*\.",
        r"Le\s+projet\s+de\s+(?:résolution|décision)[^.]{0,40}\s+est\s+(?:adopté|rejeté)\s+(?:par\s+\d|\()",
        *_SEATED,
        # "M. Adom (Côte d’Ivoire), Vice-Président, assume la présidence." / "En l’absence du Président, …"
        rf"En\s+l{_A}absence\s+d[ue]\s+(?:la\s+)?Présidente?\s*,[^.]{{3,120}}(?:\.[^.]{{3,120}})?(?:assume|prend|occupe)\s+la\s+présidence",
        r"(?:M|Mme)\b\.?[^:;]{3,120}\b(?:assume|prend|occupe)\s+la\s+présidence\s*\.",
        r"L[ea]\s+Présidente?\s+(?:reprend|assume\s+de\s+nouveau)\s+la\s+présidence\s*\.",
        # "Par 123 voix contre une, avec 55 abstentions, le projet de résolution I est adopté (résolution 65/195)."
        r"Par\s+\d{1,3}\s+voix\s+(?:contre|pour)\b",
        r"Les\s+membres\s+du\s+Conseil\s+observent\s+une\s+minute\s+de\s+silence\b",
    ),
    headings=(rf"Adoption\s+de\s+l{_A}ordre\s+du\s+jour", r"(?:Remerciements|Expression\s+de)\b[^.\n:]{3,120}"),
    took_chair=(
        rf"(?:En\s+l{_A}absence\s+d[ue]\s+(?:la\s+)?Présidente?\s*,\s+)?(?P<who>(?:M\.|Mme)[^(;:]{{2,60}})\s*"
        r"\((?P<state>[^)]{3,60})\)\s*,?[^.;:]{0,40}\b(?:assume|prend|occupe)\s+la\s+présidence",
    ),
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
        (r"Ne\s+participe(?:nt)?\s+pas(?:\s+au\s+vote)?\s*:", "not_participating"),
        (r"Absents?\s*:", "absent"),
    ),
    # "Néant"
    none=r"(?:Néant|Aucun)\b",
    joins="et",
    # "de l’Égypte et de la Norvège"
    articles=rf"(?:de\s+(?:la\s+|l{_A})?|d{_A}|du\s+|des\s+|la\s+|le\s+|les\s+|l{_A})",
    with_joins=(
        "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
        "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord",
        "Bosnie-Herzégovine",
        "Trinité-et-Tobago",
        "Antigua-et-Barbuda",
    ),
    totals=(
        # "13 voix pour, zéro voix contre et 2 abstentions"
        rf"\b(?P<favour>{_NUMBER})\s+voix\s+pour(?:\s*,?\s+(?:et\s+)?(?P<against>{_NUMBER})\s+(?:voix\s+)?contre)?"
        rf"(?:\s*,?\s+(?:et|avec)\s+(?P<abstaining>{_NUMBER})\s+abstentions?)?",
        # "Par 123 voix contre une, avec 55 abstentions, le projet de résolution I est adopté (résolution 65/195)."
        rf"\b[Pp]ar\s+(?P<favour>{_NUMBER})\s+voix\s+contre\s+(?P<against>{_NUMBER})"
        rf"(?:\s*,?\s+(?:et|avec)\s+(?P<abstaining>{_NUMBER})\s+abstentions?)?",
    ),
    counts=(
        # "13 voix pour", "zéro voix contre", "2 abstentions", each by itself
        (rf"\b(?P<count>{_NUMBER})\s+voix\s+pour\b", "in_favour"),
        (rf"\b(?P<count>{_NUMBER})\s+(?:voix\s+)?contre\b", "against"),
        (rf"\b(?P<count>{_NUMBER})\s+abstentions?\b", "abstaining"),
    ),
    numbers={"zéro": 0, "aucun": 0, "aucune": 0, "un": 1, "une": 1} | {word: n for n, word in enumerate(_WORDS, 2)},
    decided=(r"\((?:résolution|décision)\s+(?P<symbol>[\w/.]+)\)", r"\b(?:résolution|décision)\b(?P<symbol>)"),
    adopted=(
        # "Le projet de résolution est adopté à l’unanimité en tant que résolution 2732 (2024)."
        rf"(?:est|a\s+été)\s+adoptée?(?:\s+à\s+l{_A}unanimité)?\s+en\s+tant\s+que\s+résolution\s+(?P<resolution>\d{{1,4}}\s*\(\d{{4}}\))",
        # "le projet de résolution I est adopté (résolution 65/195)"
        r"est\s+adoptée?\b[^.]{0,120}\(résolution\s+(?P<resolution>\d+/\d+[^)]{0,6})\)",
        r"(?:est|a\s+été|sont|ont\s+été)\s+(?:donc\s+)?(?:adopté|maintenu)e?s?\b",
    ),
    rejected=(
        # "n’est pas adopté en raison du vote négatif d’un membre permanent du Conseil"
        rf"n{_A}(?:est|a|ont)\s+(?:donc\s+)?pas\s+(?:été\s+)?(?:adopté|maintenu)",
        r"(?:est|a\s+été|sont)\s+rejetée?s?",
    ),
    fell=(
        (r"(?:vote|voix)\s+négati(?:f|ve)s?\s+d[^.]{0,40}membres?\s+permanents?", "veto"),
        (r"membres?\s+permanents?\s+(?:du\s+Conseil\s+)?(?:ayant|a|ont)\s+voté\s+contre", "veto"),
        (
            rf"(?:n{_A}ayant|n{_A}a)\s+pas\s+(?:obtenu|recueilli)\s+l(?:e\s+nombre|a\s+majorité)\s+(?:de\s+voix\s+)?requise?",
            "votes",
        ),
    ),
    drafts=(
        # "saisis du document S/2024/413, qui contient le texte d’un projet de résolu-/tion"
        rf"document\s+(?P<on>[SA]/[\w./]*\w)\s*,\s+qui\s+contient\s+le\s+texte\s+d{_A}un\s+projet",
        r"projet\s+de\s+résolution\s+(?:publié|figurant)\s+(?:sous\s+la\s+cote|dans\s+le\s+document)\s+(?P<on>[SA]/[\w./]*\w)",
    ),
    procedural=(
        # "un vote de procédure", "mettre aux voix l’ordre du jour provisoire"
        r"\bvote\s+de\s+procédure\b|\bquestion\s+de\s+procédure\b",
        rf"mettre\s+aux\s+voix\s+(?:l{_A}adoption\s+de\s+)?l{_A}ordre\s+du\s+jour",
        r"mettre\s+aux\s+voix\s+la\s+(?:motion|demande|proposition)\b[^.]{0,60}\b(?:ajourne|suspen|invit|clôtur|clore)",
    ),
    # "Je vais maintenant mettre aux voix le projet de résolution."
    substantive=(r"\bprojet\s+de\s+(?:résolution|décision)\b", r"mettre\s+aux\s+voix\b[^.]{0,40}\bamendements?\b"),
    took_no_part=(
        rf"(?P<states>[A-ZÉ][^.()\[\]:;]{{2,120}}?)\s+n{_A}(?:a|ont)\s+pas\s+(?:participé|pris\s+part)\s+au\s+(?:vote|scrutin)",
        r"(?P<states>[A-ZÉ][^.()\[\]:;]{2,120}?)\s+ne\s+(?:participe|participent|prend|prennent)\s+pas\s+(?:part\s+)?au\s+(?:vote|scrutin)",
    ),
    corrected=(
        # "[La délégation de la Zambie a ultérieurement informé le Secrétariat qu’elle entendait voter pour.]"
        rf"(?:[Pp]ar\s+la\s+suite\s*,\s+|[Uu]ltérieurement\s*,\s+)?[Ll](?:a|es)\s+délégations?\s+d(?:e\s+la|e\s+l{_A}|u|es|e|{_A})\s*"
        r"(?P<states>[^.;\[\]]{3,1200}?)\s+(?:a|ont)\s+(?:ultérieurement\s+|par\s+la\s+suite\s+)?(?:informé|avisé|fait\s+savoir\s+au|indiqué\s+au)"
        rf"\s+(?:le\s+)?[Ss]ecrétariat\s+qu{_A}?(?:elles?|ils?)?\s*(?P<intended>[^.;\]]{{4,100}})",
    ),
    intentions=(
        (r"\bne\s+pas\s+(?:participer|prendre\s+part|voter)", "not_participating"),
        (r"\bpour\b|\bfaveur\b", "in_favour"),
        (r"\bcontre\b", "against"),
        (rf"\bs{_A}abstenir\b|\babstention", "abstaining"),
    ),
    permanent=(
        "Chine",
        "France",
        "Fédération de Russie",
        "Union des Républiques socialistes soviétiques",
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
        # "j’invite les personnes suivantes, … à participer à la présente séance : M. X, … ; et Mme Y, …"
        rf"article\s+39\s+du\s+[Rr]èglement\s+intérieur\s+provisoire\s+du\s+Conseil\s*,\s+j{_A}invite\s+(?:également\s+)?"
        r"(?:les|la)\s+(?:personnes?|intervenante?s?)\s+(?:suivante?s?|ci-après)[^:.]{0,120}:\s*"
        r"(?P<guests>[^:]{5,2000}?)(?=(?<!\bM)(?<!\bMM)(?<!\bDr)\.(?:\s|$))",
        # "j’invite M. X, Secrétaire général adjoint aux affaires politiques, à participer à la présente séance"
        rf"article\s+39\s+du\s+[Rr]èglement\s+intérieur\s+provisoire\s+du\s+Conseil\s*,\s+j{_A}invite\s+(?:également\s+)?"
        r"(?P<guests>(?!les\s|la\s)[^:;]{5,900}?)\s*,?\s*à\s+participer",
    ),
    practice=(
        # "Je propose au Conseil d’inviter l’Observateur permanent de l’État de Palestine … à participer à la séance"
        rf"[Jj]e\s+propose\s+(?:au\s+Conseil\s+d{_A}inviter|que\s+le\s+Conseil\s+invite)\s+(?P<guests>[^:;]{{5,400}}?)\s+à\s+participer\b",
    ),
    # "Je donne maintenant la parole à l’Observateur permanent de la Ligue des États arabes"
    floor=(r"la\s+parole\s+(?:à|au)\s*(?P<guest>(?:[^.;:]|(?<=\bM)\.){5,200})\.?\s*$",),
    honours=(r"(?:Son|Sa)\s+(?:Excellence|Majesté|Altesse(?:\s+[Rr]oyale)?|Sainteté|Éminence)\s+",),
    announcements=(
        # "qui souhaitent faire une déclaration avant le vote", "expliquer leur vote avant le vote"
        (
            r"déclarations?\s+avant\s+le\s+vote|(?:explications?\s+de|expliquer\s+leur)\s+vote\s+avant",
            "explanation of vote before the vote",
        ),
        # "qui souhaitent faire une déclaration après le vote"
        (
            r"déclarations?\s+après\s+le\s+vote|(?:explications?\s+de|expliquer\s+leur)\s+vote\s+après",
            "explanation of vote after the vote",
        ),
        (r"exercice\s+(?:de\s+son|du|de\s+leur)\s+droit\s+de\s+réponse", "right of reply"),
        (r"(?:présenter|présentera)\s+le\s+projet\s+de\s+(?:résolution|décision)", "introduction of a draft"),
        (rf"motion\s+d{_A}ordre", "point of order"),
    ),
    introductions=(rf"J{_A}ai\s+l{_A}honneur\s+de\s+présenter\b",),
    replies=(r"exercice\s+(?:de\s+mon|du)\s+droit\s+de\s+réponse",),
    secretariat=(r"Secrétaire\s+général\w*(?!\s+de\s+l[’'](?!O))", r"Nations\s+Unies"),
    organization=(
        r"\b(?:Union\s+africaine|Union\s+européenne|Ligue\s+des\s+États|Organisation|Communauté|Association)\b",
    ),
    subsidiary=(
        r"\b(?:Présidente?|Rapporteure?)\s+d(?:u|e\s+la)\s+(?P<body>(?:\w+\s+){0,2}?(?:Comité|Groupe\s+de\s+travail|Commission\s+de\s+consolidation\s+de\s+la\s+paix|Commission)\b"
        r"(?:\s+créé\s+par\s+la\s+résolution\s+\d+(?:\s+\(\d{4}\))?)?)",
    ),
    as_chair=(
        r"\ben\s+ma\s+qualité\s+de\s+Présidente?\s+d(?:u|e\s+la)\s+(?:Comité|Groupe\s+de\s+travail|Commission)\b",
    ),
    state_roles=(
        r"\b(?:Ministre|Ambassadeur|Ambassadrice|Représentante?\s+permanente?|Observateur\s+permanent|Premi(?:er|ère)\s+[Mm]inistre|Roi|Reine"
        r"|Émir|Prince|Secrétaire\s+d[’']État|Chanceli(?:er|ère)|[Rr]eprésentante?\s+d|Chef\s+de\s+l[’']État)"
    ),
    state_offices=r"(?:Présidente?|Roi|Reine|Prince|Princesse|Émir|Cheikh|Sultan)\s",
)
