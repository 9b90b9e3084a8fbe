"""English: how reports say who said what."""

from __future__ import annotations

from onrecord.languages.en.cues import ACCORDING, CUES, NOUN_CUES, NOUN_FORMS
from onrecord.languages.en.cuewords import BARE, BY_FORM
from onrecord.languages.en.formulas import FORMULAS
from onrecord.languages.en.lookedup import LOOKED_UP
from onrecord.languages.en.precision import PRECISION
from onrecord.languages.reporting import ReportingWords


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_AUXILIARIES = (
    "is are was were be been being am has have had having do does did will would can could may might shall should must "
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't "
    "shouldn't mustn't"
)

REPORTING = ReportingWords(
    cues=(*CUES, *FORMULAS),
    looked_up=LOOKED_UP,
    by_form=BY_FORM,
    bare=BARE,
    aspects=_set(
        "continue continues continued continuing begin begins began begun beginning start starts started starting go "
        "goes went going gone come comes came try tries tried trying attempt attempts attempted attempting hasten "
        "hastened proceed proceeded seek seeks sought seeking rush rushed"
    ),
    courtesies=_set("like wish wishes wished want wanted"),
    not_only=_set("only just merely simply alone"),
    noun_cues=NOUN_CUES,
    noun_forms=NOUN_FORMS,
    according=ACCORDING,
    complementizers=_set("that"),
    question_words=_set("whether if why how what who when where which"),
    infinitive=_set("to"),
    between=_set(
        "has have had having also then later again further just already recently repeatedly often once still even only "
        "always now there today yesterday earlier too did does do will would could may might is are was were "
        "been "
        "monday tuesday wednesday thursday friday saturday sunday himself herself themselves itself both all each "
        "further once more long so soon here"
    ),
    negations=_set(
        "not never didn't doesn't don't hasn't haven't hadn't won't wouldn't isn't aren't wasn't weren't cannot can't "
        "couldn't n't neither nor"
    ),
    breaks=_set(
        "that because although though while when if unless as so than where why how whether but or yet nor "
        + _AUXILIARIES
    ),
    prepositions=_set(
        "in on at by with from to for of after before during about against among between into over under through "
        "since until despite amid following speaking addressing asked answering responding turning regarding as per "
        "within without upon like near"
    ),
    determiners=_set(
        "the a an this that these those his her its their our my your no any some every each another such whose of in "
        "for with by from about on to at into several many few first second third last next public joint written "
        "official recent new previous other"
    ),
    weekdays=_set("monday tuesday wednesday thursday friday saturday sunday week month year night"),
    relatives=_set("who which whom"),
    conjunctions=_set("and but or"),
    verbs=_set(
        _AUXILIARIES
        + " went came took gave got made left led held met won lost began became put saw sent brought kept "
        "ran stood sat fell built cut set paid goes comes takes gives gets makes leaves leads holds meets wins"
    ),
    first_person=_set("i we you i'm i've we're we've"),
    past_endings=("ed",),
    past_forms=_set(
        "said told wrote thought made went knew spoke spoken took taken drew drawn paid held heard found undertook "
        "undertaken"
    ),
    verb_endings=("ed", "'s", "'re", "n't", "'ve", "'d"),
    participle_endings=("ing",),
    plural_endings=("s",),
    plural_words=_set("they we you i who people men women police"),
    pronouns=_set("he she they it who"),
    possessives=_set("his her their its"),
    as_words=_set("as"),
    modals=_set("would could might may should"),
    conditions=_set("if unless whether"),
    nobody=_set("no nobody none neither nothing"),
    be=_set("is are was were be been being am isn't aren't wasn't weren't"),
    adverb_endings=("ly",),
    on_behalf=(("on", "behalf", "of"), ("speaking", "for")),
    agents=_set("by"),
    quantifiers=_set("both all each"),
    genitives=_set("of"),
    precision=PRECISION,
    distancing=_set("so-called self-styled self-proclaimed"),
)
