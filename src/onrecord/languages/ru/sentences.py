"""Russian: abbreviations that do not end a sentence."""

from onrecord.languages.sentences import SentenceWords

SENTENCES = SentenceWords(
    # "г-н", "г. Москва", "им. Сахарова", "т. е.", "и др.", "млн. человек"
    abbreviations=frozenset("г гг им т е д др пр ул проф акад ген адм тыс млн млрд руб см ср напр".split()),
    before_number=frozenset("п пп ст стр док рез № гл ч".split()),
)
