"""English: how persons, offices and documents are named and taken up again."""

from __future__ import annotations

from onrecord.languages.en.cues import CUES
from onrecord.languages.en.givennames import GIVEN_NAMES
from onrecord.languages.en.notnames import NOT_NAMES
from onrecord.languages.en.roles import ROLES, TITLES
from onrecord.languages.reporting import Office, PeopleWords

_UN = "United Nations"


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _offices(heads: str, organization: str = "", example: str = "") -> tuple[Office, ...]:
    return tuple(Office((head.replace("_", " "),), organization, example) for head in heads.split())


OFFICES: tuple[Office, ...] = (
    Office(("under-secretary-general", "under secretary-general", "under secretary general"), _UN,
           "Under-Secretary-General for Political Affairs"),
    Office(("assistant secretary-general", "assistant secretary general"), _UN,
           "Assistant Secretary-General for Africa"),
    Office(("deputy secretary-general", "deputy secretary general"), "", "Deputy Secretary-General of NATO"),
    Office(("secretary-general", "secretary general"), "", "CSTO Secretary General"),
    Office(("special representative", "special envoy", "personal envoy", "special coordinator", "special rapporteur"),
           "", "Special Representative of the Secretary-General for Haiti"),
    Office(("permanent representative", "deputy permanent representative"), "",
           "Permanent Representative of Peru to the United Nations"),
    Office(("high commissioner", "high representative"), "", "High Commissioner for Refugees"),
    Office(("minister of foreign affairs", "minister for foreign affairs", "minister of state", "minister of defence"),
           "", "Deputy Minister of Foreign Affairs of Chile"),
    Office(("chargé d’affaires", "chargé d'affaires", "charge d'affaires"), "", "the Chargé d’affaires of Malta"),
    Office(("vice president", "vice-president", "prime minister", "foreign minister", "foreign secretary",
            "defence minister", "defense minister", "director-general", "director general", "consul general",
            "governor-general", "attorney-general",
            "finance minister", "trade minister", "major general",
            "lieutenant general", "lieutenant governor", "vice chair", "vice chairman",
            "interior minister", "secretary of state", "attorney general"),
           "", "Deputy Foreign Minister Sergei V."),
    *_offices("minister president ambassador representative envoy negotiator counterpart colleague diplomat "
              "commissioner director chairman chairwoman chair "
              "chairperson secretary spokesman spokeswoman spokesperson chief head coordinator delegate rapporteur "
              "counsellor adviser advisor king queen chancellor premier governor mayor senator congressman "
              "congresswoman judge prosecutor general colonel administrator observer leader candidate manager "
              "strategist"),
)  # fmt: skip

PEOPLE = PeopleWords(
    offices=OFFICES,
    office_modifiers=_set(
        "deputy assistant under first acting former permanent special vice prime foreign defence defense interior "
        "executive new then senior chief joint interim honorary personal principal political alternate national "
        "campaign ministry government press state opposition presidential department "
        "retired outgoing incoming longtime veteran federal local city county district regional federal u.s lead lt gen"
    ),
    office_links=_set("of for to on at with in and"),
    honorifics={
        "mr": "m", "mr.": "m", "mrs": "f", "mrs.": "f", "ms": "f", "ms.": "f", "miss": "f", "sir": "m", "dame": "f",
        "lady": "f", "lord": "m", "dr": "", "dr.": "", "prof": "", "prof.": "", "sen": "", "rep": "", "gov": "",
        "gen": "", "lt": "", "col": "", "maj": "", "capt": "", "sgt": "", "cpl": "", "adm": "", "cmdr": "", "det": "",
        "insp": "", "supt": "", "rev": "", "fr": "", "amb": "", "atty": "", "sens": "", "hon": "", "h.e": "",
        "excellency": "", "majesty": "", "highness": "",
    },
    pronouns={
        "he": ("m", False), "him": ("m", False), "his": ("m", False), "himself": ("m", False),
        "she": ("f", False), "her": ("f", False), "hers": ("f", False), "herself": ("f", False),
        "they": ("", True), "it": ("n", False),
    },
    descriptions={
        # “…,” the diplomat continued: any speaker who is a person
        **dict.fromkeys("diplomat speaker official politician delegate briefer republican democrat libertarian "
                        "conservative liberal newcomer".split(), ""),
        # whose office or role says the same in another word
        "envoy": "envoy representative ambassador", "ambassador": "ambassador representative",
        "representative": "representative ambassador congress", "minister": "minister",
        "deputy minister": "minister", "chief": "chief secretary-general director head",
        "leader": "leader chief president head premier minister",
        "spokesman": "spokesman spokesperson", "spokeswoman": "spokeswoman spokesperson",
        "spokesperson": "spokes", "lawmaker": "lawmaker senator congress representative legislator mp",
        "legislator": "lawmaker senator congress representative legislator", "congressman": "congressman",
        "congresswoman": "congresswoman", "candidate": "candidate nominee contender challenger",
        "nominee": "nominee candidate", "ceo": "ceo chief executive", "executive": "executive ceo chief",
        "scientist": "scientist ist biologist researcher professor doctor", "scholar": "scholar professor historian",
        "researcher": "researcher scientist professor analyst fellow", "doctor": "doctor physician surgeon",
        "physician": "doctor physician surgeon", "academic": "professor scholar academic lecturer",
        "lawyer": "lawyer attorney counsel", "attorney": "lawyer attorney counsel",
        "investigator": "investigator detective", "officer": "officer detective sergeant captain",
        "aide": "aide adviser advisor strategist manager assistant", "adviser": "adviser advisor",
        "advisor": "adviser advisor", "strategist": "strategist consultant", "pollster": "pollster",
        "chairman": "chairman chair", "chairwoman": "chairwoman chair", "chair": "chair",
        "head": "head chief director president secretary-general chairman chair", "boss": "boss chief",
        "teacher": "teacher",
        "teenager": "teenager student", "journalist": "journalist reporter correspondent columnist editor",
        "reporter": "reporter journalist correspondent", "pastor": "pastor reverend minister",
        "reverend": "reverend pastor", "preacher": "preacher pastor reverend", "deputy": "deputy",
    },
    given_names=GIVEN_NAMES,
    documents=_set("note report letter statement document paper resolution communiqué communique declaration charter "
                   "text draft agreement article editorial book poll survey study memo email transcript release "
                   "filing complaint lawsuit indictment manifesto memorandum treaty convention pact constitution bill"),
    collectives=_set("council assembly organization organisation delegation government ministry committee commission "
                     "group union mission office secretariat campaign country state party company agency court"),
    makers=(("prepared", "by"), ("submitted", "by"), ("drafted", "by"), ("issued", "by"), ("circulated", "by"),
            ("published", "by"), ("by",), ("from",)),
    particles=_set("van von der den de da del della di al el bin ibn la le dos du ter"),
    titles_of_un=("un chief", "u.n. chief", "united nations chief", "head of the un", "head of the united nations",
                  "un secretary-general", "un secretary general", "u.n. secretary-general", "u.n. secretary general",
                  "united nations secretary-general", "Secretary-General of the United Nations"),
    articles=_set("the a an"),
    rank_words=_set("deputy assistant under vice former acting first associate"),
    un_offices=frozenset({"secretary-general", "secretary general"}),
    of=_set("of"),
    seat_links=_set("to at in"),
    about_links=_set("for on with"),
    members=_set("the all six member members state states countries of"),
    never_names=NOT_NAMES | {form for cue in CUES for form in cue.forms if form.endswith("s")},  # Envoy Warns of …
    roles=ROLES,
    titles=TITLES,
    name_suffixes=_set("jr sr ii iii iv"),
    anonymous=(
        ("condition", "of", "anonymity"), ("not", "to", "be", "named"), ("not", "to", "be", "identified"),
        ("not", "be", "named"), ("not", "be", "identified"), ("not", "named"), ("requested", "anonymity"),
        ("requesting", "anonymity"), ("asked", "for", "anonymity"), ("to", "remain", "anonymous"), ("anonymous",),
        ("unnamed",), ("unidentified",), ("declined", "to", "be", "named"), ("declined", "to", "be", "identified"),
        ("not", "authorized"), ("not", "authorised"), ("wasn't", "authorized"), ("without", "being", "named"),
        ("granted", "anonymity"), ("speaking", "anonymously"), ("spoke", "anonymously"), ("not", "give", "his", "name"),
        ("not", "give", "her", "name"), ("not", "give", "their", "name"), ("source",), ("sources",),
        ("people", "familiar", "with"), ("person", "familiar", "with"), ("people", "close", "to"),
        ("person", "close", "to"), ("people", "briefed", "on"), ("person", "briefed", "on"), ("insiders",),
        ("whistleblower",),
    ),
    pairs=_set("two both pair couple duo"),
    indefinite=_set("a an another one some any several many few two three four five six seven eight nine ten dozens "
                    "hundreds thousands most other others no every each"),
    speaker_self=_set("i me my myself i'm i've i'd i'll"),
    takes_up_bodies=_set("company firm group organization organisation agency newspaper paper magazine union fund "
                         "court commission authority bloc tribunal party "
                         "association network outlet nonprofit charity bank league alliance coalition federation "
                         "committee council board institute foundation society club"),
    demonyms={
        "british": "uk united kingdom britain", "french": "france", "dutch": "netherlands", "danish": "denmark",
        "spanish": "spain", "swiss": "switzerland", "turkish": "türkiye turkey", "polish": "poland",
        "irish": "ireland", "american": "united states us u.s", "finnish": "finland", "filipino": "philippines",
        "burmese": "myanmar", "emirati": "united arab emirates uae", "ivorian": "côte d’ivoire", "lao": "laos",
        "malagasy": "madagascar", "welsh": "wales", "greek": "greece", "german": "germany", "chinese": "china",
        "thai": "thailand", "czech": "czechia", "motswana": "botswana", "basotho": "lesotho", "omani": "oman",
        "iraqi": "iraq", "peruvian": "peru", "norwegian": "norway", "russian": "russian federation",
    },
)  # fmt: skip
