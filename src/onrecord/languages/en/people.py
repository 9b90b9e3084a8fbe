"""English: how persons, offices and documents are named and taken up again."""

from __future__ import annotations

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
            "defence minister", "defense minister", "interior minister", "secretary of state", "attorney general"),
           "", "Deputy Foreign Minister Sergei V."),
    *_offices("minister president ambassador representative envoy commissioner director chairman chairwoman chair "
              "chairperson secretary spokesman spokeswoman spokesperson chief head coordinator delegate rapporteur "
              "counsellor adviser advisor king queen chancellor premier governor mayor senator congressman "
              "congresswoman judge prosecutor general colonel administrator observer leader candidate manager "
              "strategist"),
)  # fmt: skip

_NEVER = _set(
    "a an the i we you he she it they my our your his her its their this that these those some many most all both each "
    "every no nobody none others as in on at by with from to for of after before when while if what which who how why "
    "where because although and but or so yet today yesterday tomorrow now then here there also only just even "
    "monday tuesday wednesday thursday friday saturday sunday member members state states republic kingdom federation "
    "government governments council assembly organization organisation delegation ministry committee commission group "
    "union mission office secretariat country party agency court team community movement islamic parliament congress "
    "senate department bank university centre center institute association university minister ministers president "
    "ambassador secretary representative commissioner general envoy spokesman spokeswoman spokesperson majesty "
    "excellency highness charter resolution resolutions article agreement treaty convention declaration statement "
    "reports security nations national international global world"
)

PEOPLE = PeopleWords(
    offices=OFFICES,
    office_modifiers=_set(
        "deputy assistant under first acting former permanent special vice prime foreign defence defense interior "
        "executive new then senior chief joint interim honorary personal principal political alternate national "
        "campaign ministry government press state opposition presidential department"
    ),
    office_links=_set("of for to on at with in and"),
    honorifics={
        "mr": "m", "mr.": "m", "mrs": "f", "mrs.": "f", "ms": "f", "ms.": "f", "miss": "f", "sir": "m", "dame": "f",
        "lady": "f", "lord": "m", "dr": "", "dr.": "", "prof": "", "prof.": "", "sen": "", "rep": "", "gov": "",
        "gen": "", "lt": "", "col": "", "rev": "", "amb": "", "h.e": "", "excellency": "", "majesty": "",
        "highness": "",
    },
    pronouns={
        "he": ("m", False), "him": ("m", False), "his": ("m", False), "himself": ("m", False),
        "she": ("f", False), "her": ("f", False), "hers": ("f", False), "herself": ("f", False),
        "they": ("", True), "it": ("n", False),
    },
    descriptions={
        # “…,” the diplomat continued: any speaker who is a person
        "diplomat": "", "speaker": "", "official": "", "politician": "", "delegate": "",
        "envoy": "envoy representative ambassador", "ambassador": "ambassador representative",
        "representative": "representative ambassador", "minister": "minister", "deputy minister": "minister",
        "president": "president", "briefer": "", "chief": "chief", "spokesman": "spokesman",
        "spokeswoman": "spokeswoman", "spokesperson": "spokesperson", "senator": "senator", "governor": "governor",
        "candidate": "candidate", "director": "director", "commissioner": "commissioner", "chairman": "chairman",
        "judge": "judge", "general": "general", "mayor": "mayor", "leader": "leader",
    },
    given_names={
        **dict.fromkeys(
            "aaron abdul abraham adam ahmed alan albert alejandro alex alexander alexei ali amir anatoly andrei andrew "
            "anthony antonio antónio ban barack ben benjamin bernard bernie bill bob boris brian carl carlos charles "
            "chris christopher daniel david dennis dmitry donald edward emmanuel eric ernesto evgeny felix fernando "
            "filippo francis francisco frank franz gabriel gennady george gerald giorgio gregory hans harry hassan "
            "henri henry hugo ibrahim igor imangali ivan jack jacques james jan jason jean jeff jens jim joe john "
            "jonas jonathan jorge jose josé joseph joshua juan karl keith kevin kofi konstantin larry lars leon leonid "
            "luis marco mario mark martin matthew maxim michael miguel mike mikhail mohamed mohammad mohammed muhammad "
            "nicolas nikolai nikita oleg olivier omar oscar patrick paul pedro peter philip philippe pierre rafael "
            "ramon raymond ricardo richard robert roberto roger roman ronald rubén samuel scott sergei sergey sergio "
            "simon stanislav stephen steve steven ted thomas timothy tom tony vadim valery vasily victor viktor "
            "vladimir vyacheslav walter william wolfgang yuri zoran".split(), "m"),
        **dict.fromkeys(
            "agnes alice alina amina ana anastasia andrea angela anna anne annie barbara beatriz beth brenda carla "
            "carmen carol caroline catherine cecilia charlotte chelsea christina christine clara claudia cristina "
            "daria deborah diana dorothy eleanor elena elisabeth elizabeth ellen elvira emily emma eva fatima fiona "
            "florence françoise galina gloria grace hanna hannah heather helen henrietta hillary ines ingrid irene "
            "irina isabel "
            "jane janet jennifer jessica joan joanna joyce judith julia julie karen kate katherine kathleen kristina "
            "laura leila linda lisa louise lucia lucy magdalena margaret maria marie marina martha mary megan melania "
            "michelle mona monica nadia nancy natalia nicole nikki nina olga pamela patricia paula rachel rebecca rita "
            "rosa rosemary ruth samantha sandra sara sarah sofia sonia sophie susan svetlana sylvie tatiana teresa "
            "theresa ursula valentina valerie vanessa vera veronica victoria virginia wendy yulia zainab".split(), "f"),
    },
    documents=_set("note report letter statement document paper resolution communiqué communique declaration charter "
                   "text draft agreement article editorial book poll survey study memo email transcript release"),
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
    never_names=_NEVER,
)  # fmt: skip
