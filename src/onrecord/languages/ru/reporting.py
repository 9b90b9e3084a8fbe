"""Russian: how reports say who said what."""

from __future__ import annotations

from onrecord.languages.reporting import ReportingWords
from onrecord.languages.ru.cues import ACCORDING, CUES, NOUN_CUES


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_FINITE = (
    "есть был была было были будет будут является являются стал стала стало стали может могут должен должна должно "
    "должны нужно необходимо следует нет имеет имеют остается остаётся остаются"
)

REPORTING = ReportingWords(
    cues=CUES,
    noun_cues=NOUN_CUES,
    according=ACCORDING,
    complementizers=_set("что"),
    question_words=_set("ли почему как когда кто что какой какие зачем где"),
    infinitive=frozenset(),
    between=_set(
        "также тоже затем потом ранее снова вновь еще ещё уже особо отдельно высоко неоднократно недавно сегодня вчера "
        "далее при этом однако прежде решительно резко горячо вместе тем"
    ),
    negations=_set("не ни"),
    breaks=_set("что если когда поскольку потому чтобы хотя пока так " + _FINITE),
    prepositions=_set(
        "в во на с со к ко по о об обо от из у за для при до после перед над под между через без около против ради "
        "среди выступая отвечая комментируя касаясь говоря"
    ),
    determiners=_set(
        "этот эта это эти тот та то те свой своя свое свои каждый каждая весь вся все наш наша их его ее её"
    ),
    relatives=_set("который которая которое которые"),
    conjunctions=_set("и а но или"),
    verbs=_set(_FINITE),
    first_person=_set("я мы вы"),
    adverb_endings=(),
    on_behalf=(("от", "имени"), ("от", "лица")),  # От имени ОДКБ он поддержал проект.
    agents=frozenset(),
    past_endings=("л", "ла", "ло", "ли"),
    verb_endings=tuple("ет ют ят ит ется ются ится ятся ал ил ла ло ли лся лась лись".split()),
    participle_endings=("ая", "ив", "ав", "ув"),
    pronouns=_set("он она они оно"),
    bare_genitive=True,
    distancing=_set(
        "называемый называемая называемое называемые называемого называемой называемых называемым называемыми "
        "называемую называемому"
    ),
    possessives=_set("его ее её их"),
    as_words=_set("как"),
    hearers=_set("журналистам репортерам репортёрам корреспонденту корреспондентам агентству ему ей им"),
    at_bodies=_set("в во"),
    gender_endings=(("ла", "f"), ("л", "m")),
)
