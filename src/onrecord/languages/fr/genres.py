"""French words that tell genres apart: a thin table."""

from onrecord.languages.genres import GenreWords

GENRES = GenreWords(
    marks={
        "coverage": (
            # "9688e séance – matin"
            (r"\b\d{1,5}e\s+séance\s*[–-]\s*(?:matin|après-midi|soir)", "a meeting's number with the time of day"),
            (r"\bCS/\d{4,6}\b", "the symbol of a meeting's coverage"),
        ),
        "news": ((r"\bPhoto\s+(?:ONU|d[’']archives?)\b", "a picture's caption"),),
        "statement": (
            # "Déclaration de M. X, Ministre des affaires étrangères"
            (
                r"(?im)^[^\S\n]*(?:déclaration|allocution|discours|intervention)\s+(?:de|du|prononcée?)\b",
                "Statement by …",
            ),
            (r"(?m)^[^\S\n]*(?:Monsieur|Madame)\s+l[ea]\s+Présidente?\b[^.\n]{0,60},[^\S\n]*$", "a salutation"),
        ),
        "resolution": (
            (r"\b(?:Résolution\s+adoptée|projet\s+de\s+résolution[^\S\n]*$)", "a resolution's heading"),
            (
                r"(?m)^[^\S\n]*(?:Le\s+Conseil\s+de\s+sécurité|L[’']Assemblée\s+générale)\s*,[^\S\n]*$",
                "the enacting words",
            ),
        ),
        "letter": (
            (r"\bLettre\s+datée\s+du\b", "Letter dated …"),
            (r"\bJ[’']ai\s+l[’']honneur\b", "I have the honour to …"),
        ),
    },
    reporting=r"\b(?:a\s+(?:dit|déclaré|ajouté|souligné|rappelé|estimé|indiqué|noté|affirmé)|selon)\b",
    first_person=r"\b(?:[Jj]e|[Jj][’']|[Nn]ous|[Nn]otre|[Nn]os|[Mm]on|[Mm]a|[Mm]es)\b",
    residue=(r"(?:Photo|©|Partager|Lire\s+aussi|Abonnez-vous|Imprimer)\b.{0,160}", r".{0,80}\bcookies?\b.{0,160}"),
    bodies=(
        (r"\b(Conseil\s+de\s+sécurité(?:\s+de\s+l[’']ONU)?)\b", "Conseil de sécurité"),
        (r"\b(Assemblée\s+générale(?:\s+de\s+l[’']ONU)?)\b", "Assemblée générale"),
    ),
    chaired=(r"\b(?:était|a\s+été)\s+présidée?\s+par\s+(?P<who>[^.;:\n]{4,160}?)(?=\s*[.;:\n])",),
    topics=(r"\bsur\s+le\s+thème\s+(?:de\s+|d[’'])?«?\s?(?P<topic>[^.;»\n]{4,160}?)\s?»?(?=\s*[.;\n]|,\s)",),
    adopted_at=(r"\bà\s+sa\s+(?P<number>\d{1,5})e\s+séance",),
    # "Résolution adoptée par l’Assemblée générale le 5 octobre 2018"; "à sa 8418e séance, le 13 décembre 2018"
    adopted_on=(
        r"[Aa]doptée\s+par\s+l[’']Assemblée\s+générale\s+le\b",
        r"à\s+sa\s+\d{1,5}e\s+séance\s*,\s+le\b",
    ),
    draft=(r"\b[Pp]rojet\s+de\s+(?:résolution|décision)\b",),
    stop_words=frozenset("de la le les des du et en au aux à l d".split()),
)
