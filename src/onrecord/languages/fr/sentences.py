"""French: abbreviations that do not end a sentence, and what is written together."""

from onrecord.languages.sentences import SentenceWords

SENTENCES = SentenceWords(
    abbreviations=frozenset(
        # "M. Vera", "MM. Vera et Ito", "S. E. M. Vera", "cf. document", "av. J.-C."
        "m mm mme mmes mlle dr pr me mgr s.e s cf etc janv févr avr juil sept oct nov déc av env vol éd".split()
    ),
    before_number=frozenset("no nos par p pp art fig rés add corr rev chap".split()),
    # l’envoyé, d’une, qu’il, n’a, s’est, j’ai, m’a, t’a, c’est, jusqu’à, lorsqu’il, puisqu’il, quoiqu’il
    elisions=frozenset("l d qu n s j m t c jusqu lorsqu puisqu quoiqu".split()),
    enclitics=frozenset("il elle ils elles on".split()),  # dit-il, ajoute-t-elle
    auxiliaries=frozenset("a ont avait avaient est sont était étaient".split()),  # « … », a-t-elle dit
)
