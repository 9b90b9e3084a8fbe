"""French: how persons, offices and documents are named and taken up again."""

from __future__ import annotations

from onrecord.languages.reporting import Office, PeopleWords

_UN = "United Nations"


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


OFFICES: tuple[Office, ...] = (
    Office(("secrétaire général adjoint", "secrétaire générale adjointe", "sous-secrétaire général",
            "sous-secrétaire générale"), _UN, "le Secrétaire général adjoint aux affaires politiques"),
    Office(("vice-secrétaire général", "vice-secrétaire générale"), _UN, "la Vice-Secrétaire générale"),
    Office(("secrétaire général", "secrétaire générale"), "", "le Secrétaire général de l’OTSC"),
    Office(("représentant spécial", "représentante spéciale", "envoyé spécial", "envoyée spéciale",
            "envoyé personnel", "envoyée personnelle", "coordonnateur spécial", "coordonnatrice spéciale"), "",
           "le Représentant spécial du Secrétaire général pour Haïti"),
    Office(("représentant permanent", "représentante permanente", "représentant permanent adjoint",
            "représentante permanente adjointe"), "", "la Représentante permanente du Pérou"),
    Office(("haut commissaire", "haute commissaire", "haut représentant", "haute représentante"), "",
           "le Haut Commissaire pour les réfugiés"),
    Office(("ministre des affaires étrangères", "ministre de la défense", "ministre d' état", "premier ministre",
            "première ministre", "vice-ministre des affaires étrangères", "vice-ministre"), "",
           "le Ministre des affaires étrangères du Chili"),
    Office(("chargé d' affaires", "chargée d' affaires"), "", "le Chargé d’affaires de Malte"),
    *(
        Office(tuple(heads.split()), "", "le représentant de Malte")
        for heads in (
            "ministre", "président présidente", "ambassadeur ambassadrice", "représentant représentante",
            "envoyé envoyée", "directeur directrice", "commissaire", "coordonnateur coordonnatrice",
            "rapporteur rapporteuse", "délégué déléguée", "porte-parole", "secrétaire", "conseiller conseillère",
            "chef cheffe", "chancelier chancelière", "gouverneur gouverneure", "maire", "sénateur sénatrice",
            "député députée", "juge", "procureur procureure", "général générale", "roi reine",
            "observateur observatrice",
        )
    ),
)  # fmt: skip

_NEVER = _set(
    "le la les l' un une des du de d' il elle ils elles on je nous vous ce cet cette ces son sa ses leur leurs notre "
    "nos en à au aux dans par pour sur avec sans et mais ou si que qu' qui où quand comme selon aujourd'hui hier "
    "demain après avant depuis pendant lors lundi mardi mercredi jeudi vendredi samedi dimanche gouvernement conseil "
    "assemblée organisation ministère comité commission union mission secrétariat état états membres république "
    "fédération royaume ministre président présidente ambassadeur ambassadrice représentant représentante secrétaire "
    "envoyé envoyée porte-parole monsieur madame excellence charte résolution accord traité convention déclaration "
    "sécurité nations unies groupe délégation pays ligue"
)

PEOPLE = PeopleWords(
    offices=OFFICES,
    office_modifiers=_set("ancien ancienne vice nouveau nouvelle premier première"),
    office_links=_set("de du des d' pour auprès à aux au chargé chargée"),
    honorifics={"m": "m", "m.": "m", "mm": "m", "mme": "f", "mmes": "f", "mlle": "f", "monsieur": "m", "madame": "f",
                "dr": "", "pr": "", "me": "", "sir": "m", "lord": "m", "dame": "f"},
    pronouns={
        "il": ("m", False), "elle": ("f", False), "ils": ("", True), "elles": ("f", True), "lui": ("", False),
        "celui-ci": ("m", False), "celle-ci": ("f", False), "son": ("", False), "sa": ("", False), "ses": ("", False),
    },
    descriptions={
        "diplomate": "", "orateur": "", "oratrice": "", "responsable": "", "délégué": "", "déléguée": "",
        "intervenant": "", "intervenante": "", "ambassadeur": "ambassadeur représentant",
        "ambassadrice": "ambassadrice représentante", "représentant": "représentant ambassadeur",
        "représentante": "représentante ambassadrice", "envoyé": "envoyé", "envoyée": "envoyée",
        "ministre": "ministre", "président": "président", "présidente": "présidente", "porte-parole": "porte-parole",
        "directeur": "directeur", "directrice": "directrice", "chef de l' état": "président",
    },
    given_names={
        **dict.fromkeys(
            "alain albert alexandre alexis ali amadou andré antoine antónio arnaud bernard boutros charles christian "
            "christophe claude daniel david denis didier édouard emmanuel éric étienne fabrice françois frédéric "
            "gabriel georges gérard gilles grégoire guillaume guy henri hervé hugo ibrahim jacques jean jérôme joseph "
            "josé jules julien karim kofi laurent louis luc marc marcel martin mathieu maurice michel mohamed moussa "
            "nicolas olivier omar pascal patrick paul philippe pierre raymond rené richard robert roger samuel serge "
            "simon stéphane thierry thomas vincent vladimir xavier yves".split(), "m"),
        **dict.fromkeys(
            "adèle agnès aïcha alice aminata ana andrée anna anne béatrice brigitte caroline catherine cécile "
            "charlotte christine claire clara corinne delphine denise élisabeth élise émilie emma estelle fatima fatou "
            "florence françoise geneviève hélène inès ines ingrid isabelle jacqueline jeanne joséphine julie juliette "
            "laure léa louise lucie madeleine marguerite maria mariam marie marianne marina marthe mathilde michèle "
            "monique nadia nathalie nicole olga pauline rachel rosa sandra sarah simone sofia sophie suzanne sylvie "
            "thérèse valérie véronique virginie yvonne".split(), "f"),
    },
    documents=_set("note rapport lettre déclaration document résolution projet communiqué charte texte accord article "
                   "enquête étude message traité"),
    collectives=_set("conseil assemblée organisation délégation gouvernement ministère comité commission groupe union "
                     "mission secrétariat ambassade pays état parti agence cour présidence"),
    makers=(("établie", "par"), ("établi", "par"), ("présenté", "par"), ("présentée", "par"), ("rédigé", "par"),
            ("publié", "par"), ("par",)),
    particles=_set("de du d' van von der el al ben bin la le des dos da"),
    titles_of_un=("chef de l' onu", "secrétaire général de l' onu", "secrétaire général des nations unies",
                  "secrétaire général de l' organisation des nations unies",
                  "Secrétaire général de l’Organisation des Nations Unies"),
    articles=_set("le la les l' un une"),
    rank_words=_set("adjoint adjointe vice sous ancien ancienne"),
    un_offices=frozenset({"secrétaire général"}),
    of=_set("de du des d'"),
    names_before_office=False,
    seat_links=_set("auprès à"),
    about_links=_set("pour chargé chargée"),
    members=_set("les six états membres pays de des du d'"),
    never_names=_NEVER,
)  # fmt: skip
