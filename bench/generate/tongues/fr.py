"""French formulas."""

from __future__ import annotations

from datetime import date

from bench.generate.tongue import Tongue

_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_DAYS = "Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche".split()
_SMALL = "zéro une deux trois quatre cinq six sept huit neuf".split()


def _day(day: date) -> str:
    return f"{_DAYS[day.weekday()]} {'1er' if day.day == 1 else day.day} {_MONTHS[day.month - 1]} {day.year}"


def _time(time: str) -> str:
    hour, minute = map(int, time.split(":"))
    return f"{hour} h {minute:02}" if minute else f"{hour} heures"


FRENCH = Tongue(
    code="fr",
    syllables=tuple(
        "ba bel bri chan co da dé dou e en fé fon ga gre hau in ji ja lan lé li mar men mou na nel o or pon pré "
        "ra ren ri sa sé sil ta tem tion tri u va ven voi vré zé".split()
    ),
    names=tuple(
        "vo zun tel kir mib dol fen rud sax nep gal hob wim lor quen jas bru tik yev pam oz ulf cas dri".split()
    ),
    courtesies=("M.", "Mme"),
    president="Le Président",
    president_capitals="Le PRÉSIDENT",
    label="{who} ({state})",
    notes={
        "spoke": " (parle en {language})",
        "interpreted": " (interprétation {from_language})",
        "translated": " (traduit {from_language})",
    },
    colon=" :",
    languages={
        "en": "anglais",
        "fr": "français",
        "ru": "russe",
        "es": "espagnol",
        "zh": "chinois",
        "ar": "arabe",
        "pt": "portugais",
    },
    organization="Nations Unies",
    council="Conseil de sécurité",
    provisional="Provisoire",
    meeting=lambda number: f"{number}e séance",
    day=_day,
    time=_time,
    place="New York",
    chair_row="Président :",
    members_row="Membres :",
    agenda="Ordre du jour",
    notice="Ce procès-verbal contient des paroles que personne n’a dites. Generated for testing.",
    opened="La séance est ouverte à {time}.",
    closed="La séance est levée à {time}.",
    suspended="La séance, suspendue à {time}, est reprise à {later}.",
    adoption="Adoption de l’ordre du jour",
    adopted_agenda="L’ordre du jour est adopté.",
    vote_taken="Il est procédé au vote à main levée.",
    lists=("Votent pour :", "Votent contre :", "S’abstiennent :"),
    none="Néant",
    joined=" et ",
    counted=lambda n: _SMALL[n] if n < 10 else str(n),
    abstained=lambda n: f"{_SMALL[n]} abstention{'s' * (n > 1)}",
    begin="Le Conseil de sécurité va maintenant aborder l’examen de la question inscrite à son ordre du jour.",
    floor="Je donne maintenant la parole au représentant {state}.",
    floor_briefer="Je donne maintenant la parole à {who}.",
    put_to_vote="Les membres du Conseil sont saisis du document {draft}, qui contient le texte d’un projet de "
    "résolution. Je mets ce texte aux voix.",
    results=dict.fromkeys(
        ("plain", "received"),
        "Le résultat du vote est le suivant : {favour_digits} voix pour, {against} voix contre et {abstaining}.",
    ),
    passed="Le projet de résolution est adopté en tant que résolution {resolution}.",
    unanimous="Le projet de résolution est adopté à l’unanimité en tant que résolution {resolution}.",
    fallen="Le projet de résolution n’est pas adopté, n’ayant pas obtenu le nombre de voix requis.",
    vetoed="Le projet de résolution n’est pas adopté, en raison du vote négatif d’un membre permanent du Conseil.",
    national="Je vais maintenant faire une déclaration en ma qualité de représentant {state}.",
    resume="Je reprends mes fonctions de Président du Conseil.",
    resumed="Je remercie le représentant {state}.",
    thanks="Je remercie {who}.",
    end="Il n’y a plus d’orateur inscrit sur la liste.",
    rule37=dict.fromkeys(
        ("letters", "rule"),
        "En vertu de l’article 37 du Règlement intérieur provisoire du Conseil, j’invite les "
        "représentants "
        "{states} à participer à la présente séance.",
    ),
    rule39="En vertu de l’article 39 du Règlement intérieur provisoire du Conseil, j’invite {guests} à participer à la "
    "présente séance.",
    rule39_item="{who}, {role}",
    rule39_joined=", et ",
    behalf="J’ai l’honneur de faire cette déclaration au nom {group}.",
    groups=("des pays nordiques", "de l’Union européenne", "du Groupe des États d’Afrique"),
    roles=(
        ("Secrétaire général adjoint aux opérations de paix", "secretariat"),
        ("Représentante spéciale du Secrétaire général", "secretariat"),
        ("Commissaire de l’Union africaine à la paix et à la sécurité", "organization"),
    ),
    after={
        "egy": "de l’Égypte",
        "bra": "du Brésil",
        "ind": "de l’Inde",
        "nor": "de la Norvège",
        "can": "du Canada",
        "ken": "du Kenya",
        "tur": "de la Türkiye",
        "mar": "du Maroc",
        "arg": "de l’Argentine",
        "bel": "de la Belgique",
    },
    article=lambda name: f"de l’{name}" if name[0] in "AEIOUÉÎÔ" else f"de {name}",
    small=tuple(
        "de la le et les des en un une du que est pour dans ce "
        "qui par sur pas plus nous au avec son sont cette il aux ont notre".split()
    ),
    printed={
        "series": "DOCUMENTS OFFICIELS",
        "held": "Tenue à {place}, le {day}, à {time}",
        "present": "Présents : Les représentants des pays suivants : {states}.",
        "agenda": "Ordre du jour provisoire (S/Agenda/{number})",
    },
)
