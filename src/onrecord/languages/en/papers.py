"""Words of English resolutions, drafts and letters. Each pattern stands beside an example of what it must find."""

from onrecord.languages.papers import PaperWords

_DAY = r"\d{1,2}\s+[A-Z][a-z]+\s+\d{4}"

PAPERS = PaperWords(
    enacting=(
        # "The Security Council,", "The General Assembly"
        r"The\s+(?:Security\s+Council|General\s+Assembly|Economic\s+and\s+Social\s+Council|Human\s+Rights\s+Council"
        r"|Trusteeship\s+Council|Conference|Commission)",
    ),
    preambular=(
        # "Recalling its previous resolutions", "Having considered the report"
        r"[a-z]{2,}(?:ing|ening)\b",
        # "Deeply concerned", "Gravely distressed", "Mindful of", "Convinced that", "Cognizant of"
        r"(?:deeply|gravely|seriously|profoundly|extremely|particularly|greatly)\s+[a-z]+(?:ed|ful|ing|ous)\b",
        r"(?:concerned|alarmed|disturbed|distressed|appalled|dismayed|outraged|shocked|saddened|encouraged|convinced"
        r"|determined|resolved|guided|inspired|dedicated|committed|persuaded|prompted|mindful|aware|conscious"
        r"|cognizant|desirous|hopeful|faithful|grateful|anxious|confident|alert|eager|moved|horrified|motivated)\b",
        # "In accordance with Article 41", "In pursuance of", "On the basis of", "With a view to"
        r"(?:in\s+(?:accordance|pursuance|view|light|conformity)|on\s+the\s+(?:basis|occasion)|with\s+a\s+view|whereas)\b",
    ),
    operative=(
        # "Decides to remain seized of the matter", "Calls upon all parties", "Takes note of"
        r"(?:accepts|acknowledges|acts|adopts|affirms|agrees|appeals|applauds|appoints|appreciates|approves|asks"
        r"|attaches|authori[sz]es|calls|censures|cites|commemorates|commends|commits|concludes|concurs|condemns"
        r"|confirms|congratulates|considers|decides|declares|dedicates|defines|demands|denounces|deplores|designates"
        r"|determines|directs|draws|elects|emphasi[sz]es|empowers|encourages|endorses|enjoins|establishes|exhorts"
        r"|expects|expresses|extends|extols|fixes|gives|grants|hails|highlights|holds|honours|implores|indicates"
        r"|instructs|intends|invites|joins|keeps|lends|lifts|looks|marks|names|notes|observes|offers|orders|pays|pledges"
        r"|praises|proclaims|promises|prohibits|proposes|provides|reaffirms|reasserts|recalls|recogni[sz]es|recommends"
        r"|records|refers|refuses|regrets|reiterates|rejects|reminds|renews|repeats|requests|requires|reserves"
        r"|resolves|restates|reviews|salutes|sets|shares|stresses|submits|suggests|supports|suspends|takes|terminates"
        r"|thanks|transmits|trusts|underlines|underscores|undertakes|upholds|urges|views|voices|vows|welcomes|wishes)\b",
    ),
    # "Further requests", "Also decides", "Strongly condemns", "Once again urges"
    adverbs=r"(?:(?:also|again|once|solemnly|strongly|further|firmly|fully|earnestly|urgently|warmly|unequivocally"
    r"|emphatically|vigorously|categorically|hereby|therefore|moreover|accordingly|in\s+this\s+(?:regard|context|connection)"
    r"|expressly|explicitly|particularly|deeply|gravely|specifically|likewise|consequently|unanimously|resolutely)"
    r",?\s+){1,3}",
    # "Annex", "Annex II", "Appendix"
    annex=r"(?:ANNEX|Annex|APPENDIX|Appendix|Enclosure|ENCLOSURE)(?:es)?(?:\s+(?:[IVXLC]{1,6}|\d{1,2}|[A-Z]))?\b\s*(?:$|[:.*—–-]|to\s+the\s+letter\b)",
    closing=(
        # "26th plenary meeting", "8418th meeting"
        r"(?P<number>\d{1,5})(?:st|nd|rd|th)\s+(?:plenary\s+)?meeting\b.{0,60}$",
    ),
    # "Agenda item 129", "Agenda items 12 and 14 (a)"
    agenda=(r"Agenda\s+items?\s+(?P<items>\d[^\n]{0,80})",),
    sponsored=(
        # "Belgium, France and Germany: draft resolution", "Egypt:* revised draft resolution"
        r"\s*:\s*\*?\s*(?:[Rr]evised\s+)?[Dd]raft\s+(?:resolution|decision)\b",
    ),
    submitted=(
        # "Draft resolution submitted by Belgium and Germany"
        r"[Dd]raft\s+(?:resolution|decision)\s+(?:submitted|sponsored|proposed)\s+by\s+(?P<who>(?:the\s+)?[A-Z][^.:;\[]{2,4000}?)(?=\s*(?:$|\n\s*\n|[.:;\[]))",
    ),
    behalf=(
        # "* On behalf of the States Members of the United Nations that are members of the Group of 77 and China."
        r"\*\s*On\s+behalf\s+of\s+(?P<group>[^.\n]{3,300})",
    ),
    joins=r"and",
    with_joins=(
        "Antigua and Barbuda", "Bosnia and Herzegovina", "Saint Kitts and Nevis", "Saint Vincent and the Grenadines",
        "Sao Tome and Principe", "Serbia and Montenegro", "Trinidad and Tobago",
        "United Kingdom of Great Britain and Northern Ireland",
    ),
    adopted=(
        # "Adopted at the 1382nd meeting by 12 votes to none, with 3 abstentions."
        r"Adopted\s+at\s+(?:the|its)\s+(?P<number>\d{1,5})(?:st|nd|rd|th)\s+(?:plenary\s+)?meeting,?\s+(?:on\s+[^,.\n]{6,30},\s+)?"
        r"by\s+(?:a\s+(?:recorded|roll-call)\s+vote\s+of\s+)?(?P<favour>\w+)\s+(?:votes?\s+|in\s+favour\s+)?to\s+(?P<against>\w+)"
        r"(?:\s+against)?(?:,?\s+with\s+(?P<abstaining>\w+)\s+abstentions?)?",
        # "Adopted unanimously at the 1382nd meeting."
        r"Adopted\s+unanimously\s+at\s+(?:the|its)\s+(?P<number>\d{1,5})(?:st|nd|rd|th)\s+(?:plenary\s+)?meeting",
        # "by a recorded vote of 123 to 1, with 55 abstentions"
        r"by\s+a\s+(?:recorded|roll-call)\s+vote\s+of\s+(?P<favour>\w+)\s+(?:in\s+favour\s+)?to\s+(?P<against>\w+)"
        r"(?:\s+against)?(?:,?\s+with\s+(?P<abstaining>\w+)\s+abstentions?)?",
    ),
    zero=("none", "no", "nil"),
    letters=(
        # "Letter dated 9 July 2024 from the Permanent Representative of X to the United Nations addressed to …"
        rf"(?:Identical\s+letters|Letter|Note\s+verbale)\s+dated\s+(?P<date>{_DAY})\s+from\s+(?P<sender>.{{5,400}}?)\s+addressed\s+(?:respectively\s+)?to\s+(?P<addressee>.{{5,200}}?)(?=\s*(?:$|\n\s*\n|[.(]))",
        # "Note by the Secretary-General", "Letter from the President of the Council"
        r"(?:Letter|Note)\s+(?:by|from)\s+(?P<sender>the\s+[A-Z][^\n.]{5,120}?)(?:\s+addressed\s+to\s+(?P<addressee>[^\n.]{5,160}))?(?=\s*(?:$|\n\s*\n))",
    ),
    signed=(
        # "(Signed) Inés Quispe"
        r"\(Signed\)\s*(?P<who>[^\n(]{3,80}?)(?=\s{2,}|\n|$)",
    ),
    circulated=(
        # "I should be grateful if the present letter and its annex could be circulated as a document of the Council"
        r"circulated\s+as\s+(?:a\s+document|documents)\s+of\s+the\s+(?:Security\s+Council|General\s+Assembly)"
        r"(?:[^.\n]{0,80}?agenda\s+items?\s+(?P<items>\d[^.\n]{0,60}))?",
    ),
    enclosed=(
        # "Concept note for the Security Council open debate on …"
        (r"(?i)\bconcept\s+(?:note|paper)\b", "concept note"),
        (r"(?i)\bdraft\s+resolution\b", "draft resolution"),
        (r"(?i)\bstatement\b|\bremarks\b|\bbriefing\b", "statement"),
        (r"(?i)\breport\b|\bassessment\b|\bsummary\b", "report"),
        (r"(?i)\bdeclaration\b|\bcommuniqué\b", "declaration"),
        (r"(?i)\bletter\b", "letter"),
    ),
)  # fmt: skip
