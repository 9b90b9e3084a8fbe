"""The part of a language's table that attribution needs: how reports say who said what.

Terms follow PARC 3 (Pareti 2012) and PolNeAR (Newell et al. 2018): a *cue* links a source to a content. A cue's
*frames* say what may be its content; they are this project's own, after the complementation patterns of reference
grammars.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from onrecord.model import AttributionType, CueClass, Modality

Frame = Literal[
    "quotation",  # said: “…”          “…,” she noted
    "clause",  # said (that) the mandate ends
    "that",  # emphasized that …       (never without the conjunction)
    "question",  # asked whether …
    "object",  # condemned the attack
    "infinitive",  # pledged to withdraw
    "addressee",  # told the Council that …; reminded members of …
    "in document",  # В записке говорится, что … (in the note it is said that …)
]


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue word with all its forms, in lower case.

    `forms` hold finite forms, `participles` those that open a phrase of their own ("noting that …"). `kind` is the
    entry's name, `cue_class` the class that results carry. `particles` are words right behind the form that belong to
    it ("point" + "out"); where `particles` is not empty one of them must follow, later in the clause if `apart`
    ("attaches great importance to"); one may be of several words. `objects` are nouns behind the form that tell the
    class where the verb does not ("expressed *concern*"). `modality` is other than plain where the cue itself says that
    nothing was said ("refused to comment"). `example` is the sentence that put the entry here.
    """

    kind: str
    type: AttributionType
    forms: tuple[str, ...]
    participles: tuple[str, ...]
    frames: frozenset[Frame]
    example: str
    particles: tuple[str, ...] = ()
    apart: bool = False
    cue_class: CueClass = "other"
    objects: Mapping[str, CueClass] = field(default_factory=dict)
    modality: Modality = "plain"


COLON = Cue(":", "assertion", (":",), (), frozenset(), "Ms. Ode: “We are ready.”", cue_class="states")


@dataclass(frozen=True, slots=True)
class ReportingWords:
    """What a language's reports use around what was said. All words are in lower case.

    `cues`: the cue words. `noun_cues`: nouns whose content follows ("statement that …", "initiative to …"), by form.
    `according`: phrases before a source whose content is the rest of the sentence ("according to"), a Cue each whose
    forms are the phrase. `colon`: the cue that a colon is behind a label or in a headline. `looked_up`: cues that the
    rules do not look for, since their words mean something else too often; they tell what a cue is that was found
    otherwise. So do `by_form`, tables that are asked in turn where no verb tells it (nouns first, then adjectives,
    then verbs like "made"), and `bare`, words that are a cue only where they are all of it ("in"). `aspects` are verbs
    behind which an infinitive is the cue ("continued to urge"), `courtesies` those that only introduce what is said
    ("would *like* to thank"). `not_only`: words behind a negation that take it back ("not *only*").
    `complementizers`: "that". `question_words`: "whether". `infinitive`: the words that open an infinitive ("to").
    `between`: adverbs and auxiliaries that may stand between source and cue. `negations` likewise, kept apart because
    a negated cue reports that something was not said. `breaks`: words that a subject cannot contain, since a new clause
    begins there. `prepositions`: words that open a phrase beside the subject ("In her speech"). `determiners`: words
    that show that the next word is a noun. `relatives`: "who", "which". `conjunctions`: "and", "but".
    `verbs`: common finite forms that are no cues, used to tell clauses from noun phrases. `be`: forms of "be", which
    make a passive of a past participle, except behind one of the `reflexives` ("s’est félicité"). `modals`: "would",
    which make a cue hypothetical, and so do `conditions` before its subject: "if". `nobody`: words that open a subject
    of which something is denied ("no delegate said"). `noun_forms`: cue forms that are nouns as well. `weekdays`: words
    that end a time phrase between subject and cue ("on Friday announced").

    `past_endings` and `past_forms` tell a past form; `verb_endings` a finite verb that is in no list;
    `participle_endings` a participle; `plural_endings` and `plural_words` a plural subject, where the language's base
    forms ask for one (both empty where they do not). `gender_endings` map endings of past forms to the speaker's gender
    where verbs show it.

    `first_person`: "I", "we", "you"; `pronouns`: "he"; `possessives`: "his". `agents`: "by"; `genitives`: "of".
    `quantifiers`: words between source and cue that may also begin an object ("urged *both* sides").
    `hearers`: words for whom a cue is said to that may stand between it and its source ("заявил журналистам посол");
    `at_bodies`: prepositions before a body that is the source of a cue without a subject ("подчеркнули в МИД").
    `bare_genitive`: the source of a noun cue follows it without a preposition ("слова посла о том, что …").
    `on_behalf`: phrases before whom a source speaks for. `as_words` open "as she noted, …". `distancing`: words before
    a quotation that only hold it at a distance ("so-called"). `precision`: the measured share of right results of each
    rule, where one was measured.
    """

    cues: tuple[Cue, ...]
    noun_cues: Mapping[str, Cue]
    according: tuple[Cue, ...]
    complementizers: frozenset[str]
    question_words: frozenset[str]
    infinitive: frozenset[str]
    between: frozenset[str]
    negations: frozenset[str]
    breaks: frozenset[str]
    prepositions: frozenset[str]
    determiners: frozenset[str]
    relatives: frozenset[str]
    conjunctions: frozenset[str]
    verbs: frozenset[str]
    first_person: frozenset[str]
    be: frozenset[str] = frozenset()
    reflexives: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    noun_forms: frozenset[str] = frozenset()
    past_endings: tuple[str, ...] = ()
    past_forms: frozenset[str] = frozenset()
    verb_endings: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()
    plural_endings: tuple[str, ...] = ()
    plural_words: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    bare_genitive: bool = False
    distancing: frozenset[str] = frozenset()
    precision: Mapping[str, float] = field(default_factory=dict)
    as_words: frozenset[str] = frozenset()
    gender_endings: tuple[tuple[str, str], ...] = ()
    weekdays: frozenset[str] = frozenset()
    adverb_endings: tuple[str, ...] = ()
    on_behalf: tuple[tuple[str, ...], ...] = ()
    agents: frozenset[str] = frozenset()
    genitives: frozenset[str] = frozenset()
    quantifiers: frozenset[str] = frozenset()
    hearers: frozenset[str] = frozenset()
    at_bodies: frozenset[str] = frozenset()
    colon: Cue = COLON
    looked_up: tuple[Cue, ...] = ()
    by_form: tuple[Mapping[str, Cue], ...] = ()
    bare: Mapping[str, Cue] = field(default_factory=dict)
    aspects: frozenset[str] = frozenset()
    courtesies: frozenset[str] = frozenset()
    not_only: frozenset[str] = frozenset()
    readings: Mapping[str, tuple[Cue, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found: dict[str, list[Cue]] = {}
        for cue in (*self.cues, *self.looked_up):
            for form in dict.fromkeys((*cue.forms, *cue.participles)):
                found.setdefault(form, []).append(cue)
        object.__setattr__(self, "readings", {form: tuple(cues) for form, cues in found.items()})


@dataclass(frozen=True, slots=True)
class Office:
    """An office as texts name it: `heads` are its spellings in lower case ("secretary-general", "secretary general").

    `organization` is whom it serves where the text names nobody ("the Secretary-General" of a UN report). `capacity`
    is that of its holder when speaking.
    """

    heads: tuple[str, ...]
    organization: str = ""
    example: str = ""


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """How a language names persons and takes them up again. All words are in lower case.

    `offices` with their heads; `office_modifiers` stand before a head ("deputy", "permanent"); `office_links` between
    a head and what it is for ("of", "for", "to"). `honorifics` map "mr" to a gender ("m", "f" or ""). `pronouns` map
    "she" to (gender, plural). `descriptions` map nouns that take up a speaker ("diplomat", "speaker") to the office
    words that fit ("" for any). `given_names` map common given names to a gender. `documents` are nouns for documents
    that can be a source ("concept note"); `collectives` nouns for bodies ("council", "delegation") that pronouns of
    the thing take up. `makers` open the name of who made a document ("prepared by"). `particles` stand inside names
    ("van", "de"). `titles_of_un` are phrases that mean the Secretary-General of the United Nations ("un chief"), the
    last of them the full title as it is printed. `name_endings` are case endings that a name may take, longest first,
    in languages that decline them. `lower_links` are office links behind which words in lower case may go on before
    the name ("по поддержке миростроительства"). `rank_words` make another office of an office ("deputy");
    `un_offices` are the bare words for the office of the UN's Secretary-General; `of` links a person to a State
    ("Ana Ode of Malta"). `names_before_office`: whether a State's name may stand before the office ("UK ambassador").
    `seat_links` lead from an office to where its holder sits, not to whom he serves ("of Peru *to* the UN"),
    `about_links` to what he works on ("envoy *for* Malta"). `members` are the words of "the member States of the CSTO"
    beside the name. `never_names` are words that no person is called, though texts print them with a capital
    ("Government", "Today").

    `roles` map nouns for persons ("activist", "wife") to a gender ("m", "f" or ""); `titles` map a form of address to
    the roles of who bears it ("sen" -> "senator lawmaker"). `name_suffixes` are no surnames ("jr"). `anonymous` are
    phrases of a source that does not give its name ("condition of anonymity"), `pairs` words for two ("the *two*
    ministers"), `indefinite` words before somebody who was not spoken of before ("a", "another"). `speaker_self` are
    "I" and its forms. `takes_up_bodies` are nouns by which a body named before is taken up ("the company").
    `demonyms` map adjectives to the words for their State where the two begin differently ("french" -> "france").
    """

    offices: tuple[Office, ...]
    office_modifiers: frozenset[str]
    office_links: frozenset[str]
    honorifics: dict[str, str]
    pronouns: dict[str, tuple[str, bool]]
    descriptions: dict[str, str]
    given_names: dict[str, str]
    documents: frozenset[str]
    collectives: frozenset[str]
    makers: tuple[tuple[str, ...], ...]
    particles: frozenset[str]
    titles_of_un: tuple[str, ...]
    articles: frozenset[str] = frozenset()
    name_endings: tuple[str, ...] = ()
    lower_links: frozenset[str] = frozenset()
    rank_words: frozenset[str] = frozenset()
    un_offices: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    names_before_office: bool = True
    seat_links: frozenset[str] = frozenset()
    about_links: frozenset[str] = frozenset()
    members: frozenset[str] = frozenset()
    never_names: frozenset[str] = frozenset()
    roles: Mapping[str, str] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    name_suffixes: frozenset[str] = frozenset()
    anonymous: tuple[tuple[str, ...], ...] = ()
    pairs: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    speaker_self: frozenset[str] = frozenset()
    takes_up_bodies: frozenset[str] = frozenset()
    demonyms: Mapping[str, str] = field(default_factory=dict)
