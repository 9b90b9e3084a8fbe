"""How English records tell of votes, 1946 to now. Each pattern stands beside an example of what it must find."""

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"

# figures that OCR read as letters count, too: "l abstention"
NUMBERS = {"none": 0, "no": 0, "nil": 0, "zero": 0, "l": 1, "i": 1, "o": 0} | {
    word: number for number, word in enumerate(_ONES.split(), 1)
}
_WORDS = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in ("none", "no", "nil", "zero", *_ONES.split()))
_NUMBER = rf"(?:\d{{1,3}}|[lI]|{_WORDS})"
_ABSTENTIONS = r"(?:abst(?:aining|ained|entions?)|members?\s+abstaining)"

VOTE_TAKEN = (
    # "A vote was taken by show ofhands." (space lost); "…, as follows:", "…, with the following result:"
    (
        r"A\s+vote\s+was\s+(?:then\s+)?taken\s+by\s+(?:a\s+)?show\s+of\s*hands"
        r"(?:\s*,?\s*(?:as\s+follows|with\s+the\s+following\s+results?|and\s+the\s+result\s+was\s+as\s+follows))?\s*[.:]?",
        "show of hands",
    ),
    # "A recorded vote was taken on operative paragraph 2."
    (r"A\s+(?:separate\s+)?recorded\s+vote\s+was\s+taken(?:\s+on\s+[^.:\n]{3,120})?\s*[.:]?", "recorded vote"),
    # "A vote was taken by roll-call, as follows:", "A vote was taken by roll call."
    (
        r"A\s+(?:separate\s+)?vote\s+was\s+(?:then\s+)?taken\s+by\s+roll\s*-?\s*call"
        r"(?:\s*,?\s*(?:as\s+follows|with\s+the\s+following\s+results?))?\s*[.:]?",
        "roll-call",
    ),
    (r"A\s+vote\s+was\s+taken\s+by\s+secret\s+ballot\s*\.?", "secret ballot"),
    # "A vote was taken." alone on its line
    (r"A\s+vote\s+was\s+(?:then\s+)?taken\s*[.:](?=\s)", "not stated"),
)

LISTS = (
    (r"In\s+favou?r\s*:", "in_favour"),
    (r"Against\s*:", "against"),
    # "Abstaining:", "Abstention:", "Abstentions:", "Abstained:"
    (r"Abst(?:aining|entions?|ained)\s*:", "abstaining"),
    # "Not participating:", "Did not participate in the vote:", "Present and not voting:"
    (r"Not\s+(?:participating|voting)(?:\s+in\s+the\s+vot(?:e|ing))?\s*:", "not_participating"),
    (r"Did\s+not\s+participate(?:\s+in\s+the\s+vot(?:e|ing))?\s*:", "not_participating"),
    (r"Present\s+(?:and|but)\s+not\s+voting\s*:", "not_participating"),
    (r"Absent\s*:", "absent"),
)

# the same letter by letter, for copies with wrong letters
VOTE_WORDS = (
    ("A vote was taken by show of hands.", "show of hands"),
    ("A recorded vote was taken.", "recorded vote"),
    ("A vote was taken by roll-call.", "roll-call"),
)
LIST_WORDS = (
    ("In favour:", "in_favour"),
    ("Against:", "against"),
    ("Abstaining:", "abstaining"),
    ("Abstentions:", "abstaining"),
    ("Abstention:", "abstaining"),
    ("Not participating:", "not_participating"),
)
NONE_WORDS = ("None",)

NONE = r"(?:None|NONE|Nil)\b\.?"

TOTALS = (
    # "The draft resolution received 13 votes in favour, none against and two abstentions."
    rf"\b(?P<favour>{_NUMBER})\s+votes?\s+in\s+favour(?:\s*,?\s+(?:and\s+)?(?P<against>{_NUMBER})\s+(?:votes?\s+)?against)?"
    rf"(?:\s*,?\s+(?:and|with)\s+(?P<abstaining>{_NUMBER})\s+{_ABSTENTIONS})?",
    # "was rejected by 93 votes to 27, with 2 abstentions"
    rf"\b(?:rejected|defeated|not\s+adopted)(?:\s*,[^,.]{{3,40}},)?\s+by\s+(?:votes\s+)?(?P<more>{_NUMBER})(?:\s+votes?)?\s+to\s+"
    rf"(?P<less>{_NUMBER})(?:\s*,?\s+with\s+(?P<abstaining>{_NUMBER})\s+{_ABSTENTIONS})?",
    # "was adopted by 123 votes to 1, with 55 abstentions", "by 9 votes to none, with two abstentions"
    rf"\b[Bb]y\s+(?:a\s+vote\s+of\s+|votes\s+)?(?P<favour>{_NUMBER})(?:\s+votes?)?\s+to\s+(?P<against>{_NUMBER})"
    rf"(?:\s*,?\s+(?:with\s+)?(?P<abstaining>{_NUMBER})\s+{_ABSTENTIONS})?",
    # "adopted by 10 votes, with 1 abstention", "by eight votes with three abstentions"
    rf"\bby\s+(?P<favour>{_NUMBER})\s+votes\s*,?\s+with\s+(?P<abstaining>{_NUMBER})\s+{_ABSTENTIONS}",
)

COUNTS = (
    # "The result of the vote is 9 in favour, 2 against, and 1 abstention"; "1 vote for, 9 against"
    (
        rf"\b(?P<count>{_NUMBER})(?:\s+(?:votes?|members?))?(?:\s+(?:voted|voting|were|was))?\s+(?:in\s+favou?r|for\b)",
        "in_favour",
    ),
    (rf"\b(?P<count>{_NUMBER})(?:\s+(?:votes?|members?))?(?:\s+(?:voted|voting|were|was))?\s+against", "against"),
    (rf"\b(?P<count>{_NUMBER})\s+(?:members?\s+)?{_ABSTENTIONS}", "abstaining"),
)

DECIDED = (
    # "Draft resolution A/64/L.72 was adopted (resolution 64/299)."
    r"\((?:resolution|decision)\s+(?P<symbol>[\w/.]+)\)",
    r"\b(?:resolution|decision)\b(?P<symbol>)",
)

ADOPTED = (
    # "has been adopted as resolution 2448 (2018)", "is adopted as resolution 2504 (2020)", "unanimously as"
    r"(?:has\s+been|is|was)\s+(?:thus\s+|therefore\s+)?(?:unanimously\s+)?adopted(?:\s*,?\s+unanimously\s*,?)?\s+as\s+resolution\s+"
    r"(?P<resolution>\d{1,4}\s*\(\d{4}\))",
    # "was adopted by 123 votes to 1, with 55 abstentions (resolution 65/195)"
    r"(?:has\s+been|is|was)\s+adopted\s*(?:,[^,.]{3,40},\s*)?\bby\b[^.\[]{0,120}?\(resolution\s+(?P<resolution>\d+/\d+[^)]{0,6}|\d{1,4}\s*\([^()]{1,8}\))\)",
    # "Operative paragraph 4 was retained by 150 votes to 2", "the motion was carried by"
    r"(?:has\s+been|is|was|have\s+been|were)\s+(?:thus\s+|therefore\s+)?(?:unanimously\s+)?(?:adopted|retained|carried)\b",
)

REJECTED = (
    # "The draft resolution has not been adopted, owing to the negative vote of a permanent member of the Council."
    r"(?:has|have|was|were|is)\s+(?:therefore\s+|thus\s+)?not\s+(?:been\s+)?(?:adopted|retained|carried)",
    r"(?:has\s+been|is|was|were)\s+(?:thus\s+|therefore\s+)?(?:rejected|defeated)",
    r"fail(?:ed|ing|s)\s+(?:to\s+be\s+adopted|of\s+adoption|to\s+obtain\s+the\s+(?:required|necessary)\s+(?:number\s+of\s+votes|majority))",
)

FELL = (
    # "owing to the negative vote of a permanent member", "one of the negative votes being that of a permanent member"
    (
        r"negative\s+votes?\s*o[fn]\s*(?:[^.]{0,60}\s)?permanent\s+members?|negative\s+votes?[^.]{0,60}\bpermanent\s+member",
        "veto",
    ),
    (r"\bvetoe?d?\b", "veto"),
    # "it having failed to obtain the required number of votes", "not having obtained the required majority"
    (
        r"(?:fail\w*\s+to\s+(?:obtain|receive|secure)|not\s+(?:having\s+)?(?:obtain|receiv|secur)\w*|did\s+not\s+(?:obtain|receive))"
        r"\s+the\s+(?:required|necessary|requisite)\s+(?:number\s+of\s+(?:affirmative\s+)?votes|(?:two-thirds\s+)?majority)",
        "votes",
    ),
)

DRAFTS = (
    # "I shall first put to the vote the oral amendment proposed by the Russian Federation."
    r"put\s+to\s+the\s+vote\s+the\s+(?P<on>(?:proposed\s+)?oral\s+amendments?)\b",
    # "put to the vote the draft resolution contained in document S/2020/24"
    r"put\s+(?:to\s+the\s+vote\s+)?the\s+(?:draft\s+\w+|amendments?)\s+(?:contained|set\s+out)\s+in\s+document\s+(?P<on>[SA]/[\w./]*\w)",
    # "We shall now take a decision on draft resolution A/64/L.72"
    r"take\s+(?:a\s+)?(?:decision|action)s?\s+on\s+(?P<on>draft\s+(?:resolution|decision)\s+[^,.;]{1,30}?)(?=\s*[,;.]|\s+entitled)",
    # "document S/2018/1016, which contains the text of a draft resolution"
    r"document\s+(?P<on>[SA]\s?/[\w./]*\w)\s*,\s+(?:which\s+contains|containing)\s+the\s+text\s+of\s+a\s+draft\b",
    # "documents S/2020/24 and S/2020/25, each of which contains the text of a draft resolution"
    r"the\s+draft\s+resolution\s+(?:contained\s+in\s+document\s+|\()(?P<on>[SA]/[\w./]*\w)",
    # "the draft resolution submitted by the United States (S/2014/189)"
    r"draft\s+resolution\s+submitted\s+by\s+[^.();]{3,120}?\s*\((?P<on>[SA]/[\w./]*\w)\)",
    # "Draft resolution III, as amended, was adopted by 122 votes to 1", in the record's own words after a vote
    r"(?P<on>(?:[Dd]raft\s+(?:resolution|decision)|amendment\s+contained\s+in\s+document)\s+[^\s,]{1,20}(?:\s+[A-Z])?)"
    r"(?:,[^.]{3,40},)?\s+was\s+(?:adopted|rejected)\s+by\b",
    # "Operative paragraph 4 was retained by 150 votes to 2"
    r"(?P<on>(?:[Oo]perative|[Pp]reambular|The\s+\w+\s+preambular)\s+paragraphs?(?:\s+\d[\d,\s]{0,12}(?:and\s+\d+)?)?)\s+(?:of\s+[^.]{3,60}\s+)?"
    r"(?:was|were)\s+(?:retained|adopted|rejected)\s+by\b",
)

PERMANENT = (
    "China",
    "France",
    "Russian Federation",
    "Union of Soviet Socialist Republics",
    "USSR",
    "United Kingdom of Great Britain and Northern Ireland",
    "United Kingdom",
    "United States of America",
    "United States",
)

PROCEDURAL = (
    # "I shall put the provisional agenda to the vote", "a procedural vote", "this being a procedural matter"
    r"\bprocedural\s+vote\b|\bvote\s+on\s+a\s+procedural\b|\bbeing\s+a\s+procedural\s+(?:matter|motion|question)",
    r"put\s+(?:to\s+the\s+vote\s+)?the\s+(?:adoption\s+of\s+the\s+)?(?:provisional\s+)?agenda(?:\s+to\s+the\s+vote)?\b",
    # "put to the vote the motion to adjourn", "put the proposal to invite … to the vote", "the challenge to my ruling"
    r"put\s+(?:to\s+the\s+vote\s+)?the\s+(?:motion|request|proposal)\b[^.]{0,60}\b(?:adjourn|suspen|postpone|invit|extend|clos)\w*",
    r"put\s+(?:to\s+the\s+vote\s+)?(?:the\s+(?:President[’']s\s+ruling|challenge)|my\s+ruling)\b",
    r"put\s+(?:to\s+the\s+vote\s+)?the\s+proposal\b[^.]{0,80}\brules?\s+3[79]\b",
)

SUBSTANTIVE = (
    # "I shall put the draft resolution to the vote now."
    r"\bdraft\s+(?:resolution|decision|presidential\s+statement)\b",
    r"\bput\b[^.]{0,40}\bamendments?\b",
)

TOOK_NO_PART = (
    # "China did not participate in the voting.", "One member (China) did not participate in the vote."
    r"(?:(?:One|Two|Three|1|2|3)\s+members?(?:\s+of\s+the\s+Council)?\s*(?:\(|,)\s*|(?<![a-z]\s)(?:The\s+representatives?\s+of\s+)?)"
    r"(?P<states>[A-Z][^.()\[\]:;]{2,120}?)\s*[,)]?\s+(?:did\s+not\s+(?:participate|take\s+part)|was\s+not\s+participating"
    r"|not\s+participating)\s+in\s+the\s+vot(?:e|ing)",
    # "adopted by 13 votes to none, with China not participating in the vote"
    r"\bwith\s+(?P<states>[A-Z][^.()\[\]:;]{2,120}?)\s+not\s+participating\s+in\s+the\s+vot(?:e|ing)",
)

CORRECTED = (
    # "[Subsequently, the delegations of Haiti and Malta informed the Secretariat that they had intended to abstain; …"
    r"(?:\bSubsequently\s*,?\s+|;\s*(?:and\s+)?|\band\s+)?the\s+(?:delegations?|representatives?)\s+of\s+(?P<states>(?:(?!\bdelegations?\b)[^.;\[\]])"
    r"{3,1200}?)\s*(?:,?\s*(?:has\s+|have\s+|had\s+)?(?:informed|advised|notified|indicated\s+to)\s+the\s+[Ss]ecretariat\s*,?\s+that\s*,?"
    r"\s+(?:had\s+(?:it|they)\s+been\s+present\s*,?\s+)?(?:it|they)\s+(?:had\s+)?|\s+had\s+|,?\s+that\s+(?:it|they)\s+had\s+)"
    r"(?P<intended>(?:not\s+)?(?:intended|meant|wished|would\s+have)\b[^.;\]]{4,80})",
)

INTENTIONS = (
    # "had intended not to participate in the voting", "had not intended to participate"
    (r"\bnot\s+(?:intended\s+)?to\s+(?:have\s+)?(?:participate|take\s+part|vote)", "not_participating"),
    (r"\bfavour\b", "in_favour"),
    (r"\bagainst\b", "against"),
    (r"\babst", "abstaining"),
)
