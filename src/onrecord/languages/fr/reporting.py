"""French: how reports say who said what."""

from __future__ import annotations

from onrecord.languages.fr.cues import ACCORDING, CUES, NOUN_CUES, NOUN_FORMS
from onrecord.languages.reporting import ReportingWords


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_FINITE = (
    "est sont était étaient fut furent sera seront serait seraient a ont avait avaient aura auront aurait auraient eut "
    "doit doivent devait devra devrait peut peuvent pouvait pourra pourrait pourraient va vont allait veut veulent "
    "fait font faisait faut fallait faudra reste restent restait vient viennent semble semblent permet permettent "
    "compte soit soient ait aient"
)

REPORTING = ReportingWords(
    cues=CUES,
    noun_cues=NOUN_CUES,
    noun_forms=NOUN_FORMS,
    according=ACCORDING,
    complementizers=_set("que qu'"),
    question_words=_set("si s' pourquoi comment quand où qui quel quelle quels quelles combien pour"),
    infinitive=_set("de d' à"),
    between=_set(
        "a ont avait avaient aura auront aurait auraient est sont était étaient s' se lui y en tout également aussi "
        "ensuite puis enfin encore déjà récemment notamment toutefois cependant néanmoins fermement vivement "
        "vigoureusement clairement résolument catégoriquement unanimement sévèrement simplement officiellement "
        "publiquement immédiatement finalement longuement hier pourrait pourraient "
        "lundi mardi mercredi jeudi vendredi samedi dimanche"
    ),
    negations=_set("ne n' pas jamais point nullement"),
    breaks=_set("que qu' parce puisque lorsque quand si comme où afin tandis alors bien quoique car or " + _FINITE),
    prepositions=_set(
        "à au aux en dans par pour sur sous avec sans de du des d' chez vers contre entre depuis pendant avant après "
        "lors face devant malgré parmi selon s'exprimant intervenant répondant interrogé interrogée"
    ),
    determiners=_set(
        "le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs notre votre nos vos mon ma mes chaque "
        "tout tous toute toutes plusieurs quelques certains certaines aucun aucune deux trois quatre nombreux "
        "nombreuses"
    ),
    relatives=_set("qui lequel laquelle lesquels lesquelles dont"),
    conjunctions=_set("et mais ou"),
    verbs=_set(_FINITE),
    first_person=_set("je j' nous vous on"),
    be=_set("est sont était étaient être été fut furent sera seront serait"),
    reflexives=_set("s' se"),
    modals=_set("aurait auraient pourrait pourraient serait seraient"),
    conditions=_set("si s'"),
    nobody=_set("aucun aucune nul nulle personne"),
    past_endings=("é", "ée", "és", "ées"),
    past_forms=_set(
        "dit dite dits écrit répondu soutenu maintenu prévenu promis admis reconnu cru accueilli réagi conclu averti "
        "pris rendu mis démenti réjoui réjouie poursuivi applaudi"
    ),
    verb_endings=("ait", "aient", "èrent", "era", "eront"),
    participle_endings=("ant",),
    pronouns=_set("il elle ils elles celui-ci celle-ci"),
    possessives=_set("son sa ses leur leurs"),
    as_words=_set("comme"),
    agents=_set("par"),
    genitives=_set("de du des d'"),
    quantifiers=_set("tout toute tous toutes"),
    weekdays=_set("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    on_behalf=(("au", "nom", "de"), ("au", "nom", "du"), ("au", "nom", "des"), ("au", "nom", "d'")),
    distancing=_set("soi-disant prétendu prétendue prétendus prétendues dit dite"),
)
