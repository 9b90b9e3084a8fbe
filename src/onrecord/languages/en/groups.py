"""English: "the Organization", "its member States", "CSTO members"."""

from __future__ import annotations

from onrecord.languages.groups import GroupNoun, GroupWords, MemberHead

_NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|dozens?|half|\\d+"
_PARTS = (
    "some|most|many|several|few|certain|various|numerous|other|another|any|every|one|none|both|majority|minority|"
    "number|rest|part|group|handful|remainder"
)

_SORTS = (
    "new|old|former|future|current|founding|founder|permanent|elected|potential|prospective|aspiring|individual|"
    "associate|full|neighbou?ring|small|smaller|large|larger|big|bigger|eastern|western|northern|southern|central|"
    "key|fellow|like-minded|observer|staff|panel|board|cabinet"
)

GROUPS = GroupWords(
    nouns=(
        GroupNoun(("organization", "organisation"), "The CSTO met. The Organization is aimed at its statutory tasks."),
        GroupNoun(("commonwealth",), "the Commonwealth of Independent States … the Commonwealth was founded in 1991"),
        GroupNoun(("union",), "the African Union … the Union’s Constitutive Act"),
        GroupNoun(("alliance",), "the Alliance of Sahel States … the Alliance condemned it"),
        GroupNoun(("league",), "the League of Arab States … the League held a summit"),
        GroupNoun(("association",), "the Association of Southeast Asian Nations … centrality of the Association"),
        GroupNoun(("movement",), "the Non-Aligned Movement … the Movement reiterates"),
        GroupNoun(("community",), "the East African Community … the Community deployed a force"),
        GroupNoun(("forum",), "the Pacific Islands Forum … the Forum’s leaders"),
        GroupNoun(("group",), "the Group of 77 and China … the Group stresses"),
        GroupNoun(("council",), "at the UN Security Council … held a debate in the Council"),
        GroupNoun(("assembly",), "the General Assembly … the Assembly adopts resolutions"),
        GroupNoun(("agency",), "the International Atomic Energy Agency … the Agency’s inspectors"),
    ),
    # "Collective Security Treaty Organization", "Organization of American States"; not "Council of the European Union"
    head=r"(?:(?!(?:of|for|on|in|to|against)\b)[^\s]+\s+)*{noun}(?:\s+(?:of|for|on|in|to|against)\b.*)?",
    before=r"\b(?:[Tt]he|[Tt]his)\s+\Z",
    # "the Council President": an office; "the Commonwealth Games"; "the Union of Writers of Malta"
    behind=r"(?!\s[A-Z])(?!\s+(?:of|for)\s+(?:the\s+)?[A-Z])",
    # "the Supreme Council"
    longer_before=r"\b(?!(?:The|This|That|These|Our|Its|Their|His|Her|A|An|As|At|By|For|From|In|Of|On|To|With|And)\b)"
    r"[A-Z][\w’'-]*\s+\Z",
    longer_behind=r"\s+(?:of|for)\s+(?:the\s+)?[A-Z]",
    heads=(
        MemberHead(r"[Mm]ember\s+(?:[Ss]tates|[Cc]ountries|[Nn]ations|[Gg]overnments)", "CSTO member States"),
        MemberHead(r"[Ss]tates\s+[Mm]embers", "States members of the Commonwealth of Independent States"),
        MemberHead(r"[Mm]embers", "members of the Security Council", common=True),
        MemberHead(r"[Cc]ountries|[Ss]tates", "the SCO countries", common=True, owned=False),
    ),
    of=r"\s+of\s+(?:the\s+)?",
    owner=r"(?:\)|[’'](?:s\b)?)?\s+\Z",  # "the CSTO’s member States", "(SCO) countries"
    possessives=r"\b(?:[Ii]ts|[Tt]heir)\s+\Z",
    # "two SCO members", "some of the members", "African members", "are full members of", "non-members"
    some=rf"(?:\b(?i:{_PARTS}|{_NUMBERS}|{_SORTS}|(?:non|co|ex)-\w+|\w+-\w+ing|\w+-based)\s+(?:of\s+)?"
    r"(?:(?:the|its|their|these|those)\s+)?|\b(?i:are|is|were|was|be|been|being|become|becomes|became|remain|"
    r"remained|as)"
    r"\s+(?:(?:not|also|now|both|all|already|still)\s+)*|\b(?!(?:The|All|To|For|By|And|But|When|While|If|Its|"
    r"Their|In|On|"
    r"From|With|Among|Of|Our)\b)[A-Z][a-z][\w’'-]*\s+|[-\w’'])\Z",
    # "members that have …", "SCO members China and …", "member States in the region"
    which=r"\s+(?:(?:team|mission|delegation|staff|secretariat|monitoring|observer|force|panel|committee|"
    r"parliament|contingent|"
    r"personnel|group|troika|leadership|bureau|presidency|subsidiary)\b|(?:that|who|which|whose|where|in|from|"
    r"with|like|such\s+as|bordering|affected|concerned|present|party|"
    r"participating|other\s+than|except)\b)|,?\s+(?:except|excluding|other\s+than|apart\s+from)\b|\s[A-Z]|[’']s?\b|-\w",
    rivals=r"\b(?i:organi[sz]ations?|institutions?|structures?|blocs?|alliances?|unions?|associations?|bod(?:y|ies)|"
    r"agenc(?:y|ies)|groups?|communit(?:y|ies)|governments?|councils?|committees?|commissions?|country|"
    r"countries|part(?:y|ies)|"
    r"coalitions?|missions?|courts?|teams?|federations?|compan(?:y|ies)|delegations?|militias?|movements?|forces?|"
    r"parliaments?|secretariats?|panels?|famil(?:y|ies)|forums?|leagues?)\b",
    lead=r"(?:(?:all|the)\s+)*",
    plain=frozenset(
        "it they the this that these those in at on for as and but while when although however here".split()
    ),
)
