"""French: "l’Organisation", "ses États membres", "les membres du Conseil de sécurité"."""

from __future__ import annotations

from onrecord.languages.groups import GroupNoun, GroupWords, MemberHead

_ADJECTIVES = (
    "internationale?|mondiale?|européenn?e?|africaine?|arabe|interparlementaire|interaméricaine?|panafricaine?|"
    "panaméricaine?|eurasiatique|économique|monétaire|douanière|douanier|soviétique|nordique|islamique|maritime|"
    "hydrographique|météorologique|asiatique|caribéenne|français|française|britannique|américaine?|occidentale?|"
    "centrafricaine?|démocratique|nationale?|populaire|syndicale?|sportive|parlementaire|militaire|politique|"
    "régionale?|constitutionnel|constituante|législative?|présidentiel|suprême|municipal|départemental|"
    "consultative?|fédérale?|provinciale?|latino\\S*|intergouvernementale?|permanente?|supérieure?|transitoire"
)

GROUPS = GroupWords(
    nouns=(
        GroupNoun(("organisation",), "l’OTSC s’est réunie ; l’Organisation est prête"),
        GroupNoun(("communauté",), "la Communauté d’États indépendants … la Communauté a été fondée en 1991"),
        GroupNoun(("union",), "l’Union africaine … l’Acte constitutif de l’Union"),
        GroupNoun(("alliance",), "l’Alliance des États du Sahel … l’Alliance condamne"),
        GroupNoun(("ligue",), "la Ligue des États arabes … le sommet de la Ligue"),
        GroupNoun(("association",), "l’ASEAN … la centralité de l’Association"),
        GroupNoun(("mouvement",), "le Mouvement des pays non alignés … le Mouvement réaffirme"),
        GroupNoun(("forum",), "le Forum des îles du Pacifique … les dirigeants du Forum"),
        GroupNoun(("groupe",), "le Groupe des 77 et la Chine … le Groupe souligne"),
        GroupNoun(("conseil",), "le Conseil de sécurité … les membres du Conseil"),
        GroupNoun(("assemblée",), "l’Assemblée générale … les résolutions de l’Assemblée"),
        GroupNoun(("agence",), "l’AIEA … les inspecteurs de l’Agence"),
    ),
    head=r"{noun}(?:\s.*)?",
    before=r"(?:\b[Ll][’']|\b(?:[Ll]a|[Ll]e|[Dd]u|[Aa]u|[Cc]ette|[Cc]e|[Nn]otre)\s+)\Z",
    # "l’Union interparlementaire", "le Conseil national", "l’Organisation du Traité", "le Groupe Wagner"
    behind=rf"(?!\s+(?:{_ADJECTIVES})\b)(?!\s+(?:d[’']|de\s+|des\s+|du\s+|de\s+la\s+|de\s+l[’']|"
    rf"pour\s+)(?:l[’']|la\s+)?[A-ZÀ-Ý])"
    r"(?!\s[A-ZÀ-Ý])(?!\s+(?:des|d[’'])\s*(?:pays|nations|amis|experts|ministres|droits)\b)",
    longer_behind=rf"\s+(?:{_ADJECTIVES})\b|\s+(?:d[’']|de\s+|des\s+|du\s+|de\s+la\s+|de\s+l[’']|"
    rf"pour\s+)(?:l[’']|la\s+)?[A-ZÀ-Ý]|"
    r"\s+(?:des|d[’'])\s*(?:pays|nations|amis|experts|ministres|droits)\b",
    heads=(
        MemberHead(r"(?:[ÉE]tats|[Pp]ays|[Gg]ouvernements)\s+[Mm]embres", "les États membres de l’Union"),
        MemberHead(r"[Mm]embres", "les membres du Conseil de sécurité", common=True),
        MemberHead(r"[Pp]ays|[ÉE]tats", "les pays de la CEI", common=True, owned=False),
    ),
    of=r"\s+(?:de\s+l[’']|de\s+la\s+|des\s+|du\s+|d[’']|de\s+)",
    possessives=r"\b(?:[Ss]es|[Ll]eurs)\s+\Z",
    # "deux membres du Conseil", "la plupart des États membres", "sont membres de l’OTAN"
    some=r"(?:\b(?:quelques|certains|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|\d+|"
    r"nombreux|autres|anciens|nouveaux|futurs|divers|différents|petits|grands|d[’'])\s*|"
    r"\b(?:un|une|deux|trois|quatre|cinq|certains|quelques|plusieurs|beaucoup|majorité|plupart|moitié|nombre|partie|"
    r"ensemble\s+restreint|aucun|chacun|reste)\s+(?:d[’'](?:entre\s+)?|des\s+|de\s+|de\s+ses\s+|"
    r"de\s+leurs\s+)(?:les\s+|ses\s+|leurs\s+)?|"
    r"\b(?:sont|étaient|être|été|devenus?|deviennent|restent|demeurent|comme|que)\s+(?:tous\s+|pas\s+|aussi\s+)*|"
    r"[-\w’'])\Z",
    which=r"\s+(?:qui|que|dont|où|présents|concernés|touchés|parties|situés|comme|tels\s+que|sauf|hormis|africains|"
    r"européens|permanents|fondateurs|élus)\b|,?\s+(?:sauf|hormis|excepté|à\s+l[’']exception)\b|\s[A-ZÀ-Ý]|-\w",
    rivals=r"\b(?i:organisations?|institutions?|unions?|alliances?|blocs?|groupes?|gouvernements?|conseils?|comités?|"
    r"commissions?|communautés?|associations?|agences?|organes?|organismes?|partis?|coalitions?|mouvements?|"
    r"secrétariats?|parlements?|délégations?|équipes?|structures?|ligues?|forums?|missions?)\b",
    plain=frozenset("il elle ils elles la le les l’ l' ce cette ces dans en à au aux pour et mais".split()),
    lead=r"(?:tous\s+)?(?:les\s+)?",
)
