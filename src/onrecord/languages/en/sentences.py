"""English: abbreviations that do not end a sentence."""

from onrecord.languages.sentences import SentenceWords

SENTENCES = SentenceWords(
    abbreviations=frozenset(
        # "Mr. Nebenzia", "Lt. Gen. Smith", "Sen. Jones", "cf. document", "the U.N. chief", "Rev. Martin", "St. Kitts"
        "mr mrs ms dr prof sr jr st rev hon messrs gen lt col maj capt sgt brig adm cmdr sen rep gov pres amb "
        "cf viz vs v etc e.g i.e inc ltd co corp dept univ jan feb mar apr jun jul aug sept sep oct nov dec "
        "u.n u.s u.k d.c a.m p.m ph.d".split()
    ),
    before_number=frozenset("no nos para paras p pp art arts sec vol ch fig res add corr rev annex".split()),
)
