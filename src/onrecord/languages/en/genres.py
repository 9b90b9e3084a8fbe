"""English words that tell genres apart. Each pattern stands beside an example of what it must find."""

from onrecord.languages.genres import GenreWords

_TITLE = r"(?:(?:UN|United\s+Nations)\s+)?(?:Deputy\s+)?Secretary-General"

GENRES = GenreWords(
    marks={
        "coverage": (
            # "9688th Meeting (AM)", "39th & 40th Meetings (AM & PM)"
            (
                r"\b\d{1,5}(?:st|nd|rd|th)\s+(?:(?:&|and)\s+\d{1,5}(?:st|nd|rd|th)\s+)?Meetings?\*?\s*\((?:AM|PM|Night|AM\s*&\s*PM)\)",
                "a meeting's number with AM or PM",
            ),
            # "SC/15769", "GA/12474" alone on a line
            (r"(?m)^[^\S\n]*(?:SC|GA|ECOSOC|GA/[A-Z]{2,6}|ORG)/\d{3,6}[^\S\n]*$", "the symbol of a meeting's coverage"),
            (r"\bMEETINGS\s+COVERAGE\b|(?m:^[^\S\n]*Meetings\s+Coverage[^\S\n]*$)", "the rubric Meetings Coverage"),
            (r"\bIn\s+progress\s+at\s+UNHQ\b", "In progress at UNHQ"),
            # "For information media. Not an official record."
            (
                r"\bFor\s+information\s+media[.,]?\s+[Nn]ot\s+an\s+official\s+record\b",
                "For information media, not an official record",
            ),
        ),
        "news": (
            # "Photo from the archive"
            (r"\b(?:Photo|Image|Video)\s+(?:from\s+the\s+archive|credit|by|:)", "a picture's caption"),
            # "told reporters", "according to the diplomat"
            (r"\btold\s+(?:reporters|journalists|UN\s+News)\b", "told reporters"),
            (
                r"(?m)^[^\S\n]*(?:Share|Read\s+more|Read\s+also|Related\s+(?:stories|articles)|Subscribe)\b",
                "a button of a news page",
            ),
        ),
        "statement": (
            # "SG/SM/21982", "DSG/SM/1848" alone on a line
            (
                r"(?m)^[^\S\n]*(?:D?SG/SM|D?SG/T)/\d{3,6}(?:-[A-Z/]+)?[^\S\n]*$",
                "the symbol of a statement of the Secretary-General or the Deputy",
            ),
            # "Following are UN Secretary-General António Guterres’ remarks"
            (
                rf"\bFollowing\s+(?:is|are)\s+(?:the\s+(?:text|transcript)\s+of\s+)?{_TITLE}\b",
                "Following are … remarks",
            ),
            # "The following statement was issued today by the Spokesman for UN Secretary-General António Guterres"
            (r"\b[Tt]he\s+following\s+statement\s+was\s+issued\b", "The following statement was issued"),
            # "Statement by H.E. Mr. A B, Minister for Foreign Affairs of X"
            (r"(?im)^[^\S\n]*(?:statement|address|speech|remarks|intervention)\s+(?:by|of)\b", "Statement by …"),
            (r"(?i)\b(?:please\s+)?check\s+against\s+delivery\b", "check against delivery"),
            # "Mr. President, Excellencies,"
            (
                r"(?m)^[^\S\n]*(?:Madam\s+President|Mr\.?\s+President|Mr\.?\s+Chair(?:man)?|Excellencies|Distinguished\s+(?:delegates|colleagues))\b[^.\n]{0,60}[,!:][^\S\n]*$",
                "a salutation",
            ),
        ),
        "resolution": (
            # "S/RES/2448 (2018)", "A/RES/73/6"
            (r"(?m)^[^\n]{0,60}\b[SA]/RES/\d+(?:/\d+)?(?:\s*\(\d{4}\))?[^\S\n]*$", "the symbol of a resolution"),
            # "Resolution adopted by the General Assembly on 5 October 2018"
            (
                r"\bResolution\s+adopted\s+by\s+the\s+General\s+Assembly\b|\bAdopted\s+by\s+the\s+Security\s+Council\s+at\s+its\b",
                "adopted by …",
            ),
            # "Belgium and Germany: draft resolution"
            (r"(?m)\bdraft\s+resolution[^\S\n]*$", "the heading draft resolution"),
            # "Decides to remain seized of the matter."
            (r"\b(?:remain|remains|be)\s+(?:actively\s+)?seized\s+of\s+the\s+matter\b", "remains seized of the matter"),
            (r"(?m)^[^\S\n]*The\s+(?:Security\s+Council|General\s+Assembly)\s*,[^\S\n]*$", "the enacting words"),
        ),
        "letter": (
            # "Letter dated 9 July 2024 from the Permanent Representative of X … addressed to …"
            (
                r"\b(?:Identical\s+letters|Letter|Note\s+verbale)\s+dated\s+\d{1,2}\s+\w+\s+\d{4}\s+from\b",
                "Letter dated … from …",
            ),
            (r"(?m)^[^\S\n]*I\s+have\s+the\s+honour\s+to\b", "I have the honour to …"),
            (r"(?i)\bconcept\s+(?:note|paper)\b", "concept note"),
            (
                r"\bcirculat(?:ed|ion)\s+as\s+a\s+document\s+of\s+the\s+(?:Security\s+Council|General\s+Assembly)\b",
                "circulated as a document",
            ),
            (r"(?m)^[^\S\n]*\(Signed\)", "(Signed)"),
        ),
    },
    reporting=r"\b(?:said|says|stated|added|noted|stressed|emphasi[sz]ed|recalled|told|warned|urged|called\s+for|underlined|continued|declared|pointed\s+out)\b",
    first_person=r"\b(?:I|we|We|our|Our|us|my|My)\b",
    residue=(
        # "Photo from the archive", "UN Photo/Loey Felipe", "File photo"
        r"(?:UN\s+)?(?:File\s+)?(?:Photos?|Image|Picture)\b.{0,160}",
        # "A wide view of the Security Council. Photo from the archive"
        r"[^.]{3,160}\.\s*(?:UN\s+)?(?:File\s+)?(?:Photos?|Image|Picture)\b.{0,120}",
        r"(?:©|\(c\)|Copyright\b).{0,160}",
        # "Share", "Share this article", "Print", "Facebook", "Twitter", "Email"
        r"(?:Share|Print|Tweet|Facebook|Twitter|X|Email|E-mail|WhatsApp|Telegram|LinkedIn|Copy\s+link)(?:\s+(?:this|on|via|by)\b.{0,60})?",
        # "Read more", "Read also: …", "See also", "Related stories"
        r"(?:Read\s+(?:more|also)|See\s+also|Related(?:\s+(?:stories|articles|news|links))?|More\s+on\s+this\s+(?:story|topic))\b.{0,160}",
        # "We use cookies on this site …", "Accept cookies"
        r".{0,80}\b(?:cookies?)\b.{0,160}",
        r"(?:Subscribe|Sign\s+up|Newsletter|Follow\s+us|Listen\s+to|Download\s+the|Advertisement|Tags?:|Topics?:)\b.{0,160}",
        # "Skip to main content", "Home", "Search", "Menu", "Back to top"
        r"(?:Skip\s+to\s+(?:main\s+)?content|Home|Search|Menu|Back\s+to\s+top|Language:?)",
        # rubrics of UN News
        r"(?:Peace\s+and\s+Security|Human\s+Rights|UN\s+Affairs|Humanitarian\s+Aid|Climate\s+and\s+Environment|Global\s+perspective\s+Human\s+stories)",
    ),
    related=(
        r"(?:Related(?:\s+(?:stories|articles|news|links))?|Read\s+(?:more|also)|See\s+also|More\s+on\s+this\s+(?:story|topic))\s*:?",
    ),
    bodies=(
        # "the UN Security Council", "the Council" alone is too little
        (r"\b(?:the\s+)?((?:UN|United\s+Nations)\s+Security\s+Council|Security\s+Council)\b", "Security Council"),
        (r"\b(?:the\s+)?((?:UN|United\s+Nations)\s+General\s+Assembly|General\s+Assembly)\b", "General Assembly"),
    ),
    chaired=(
        # "The meeting was chaired by Deputy Minister of Foreign Affairs of Russia Sergei Vershinin."
        r"\b(?:was|were|is)\s+(?:chaired|presided\s+over|led)\s+by\s+(?P<who>[^.;:\n]{4,160}?)(?=\s*[.;:\n]|,\s+(?:who|and)\b)",
        # "Deputy Foreign Minister X Y chaired the meeting"; "presided over the debate"
        r"(?:^|[.!?]\s+)(?P<who>[A-Z][^.;:\n]{4,140}?),?\s+(?:chaired|presided\s+over)\s+the\s+(?:meeting|debate|session|Council)",
        # "The debate, chaired by Foreign Minister X Y, heard …"
        r",\s+chaired\s+by\s+(?P<who>[^.;:,\n]{4,120})",
    ),
    topics=(
        # "held a debate in the Council on the topic of UN cooperation with regional organizations"
        r"\bon\s+the\s+(?:topic|theme|subject|question|issue)\s+of\s+[“\"‘]?(?P<topic>[^.;“”\"\n]{4,160}?)[”\"’]?(?=\s*[.;\n]|,\s+(?:on|in|at|with|which|where)\b)",
        # "an open debate on cooperation between the United Nations and regional organizations"
        r"\b(?:open\s+|high-level\s+|ministerial\s+|quarterly\s+)?(?:debate|meeting|briefing|session|discussion)\s+(?:in\s+the\s+(?:Security\s+)?Council\s+)?on\s+[“\"‘]?(?P<topic>(?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\d|the\s+(?:topic|theme)))[^.;“”\"\n]{4,160}?)[”\"’]?(?=\s*[.;\n]|,\s)",
    ),
    delivered=(
        # "Following are UN Secretary-General António Guterres’ remarks to the Women’s Civil Society Town Hall"
        rf"\bFollowing\s+(?:is|are)\s+(?:the\s+(?:text|transcript)\s+of\s+)?(?P<office>{_TITLE})\s+(?P<who>[A-Z][^’'\n,]{{2,60}}?)[’'](?:s)?\s+(?:[^:\n“]|“[^”\n]{{0,200}}”){{0,300}}:",
        # "Statement by H.E. Mr. A B, Minister for Foreign Affairs of X"
        r"(?im)^[^\S\n]*(?:statement|address|speech|remarks|intervention)\s+(?:by|of)\s+(?:(?:His|Her)\s+Excellency\s+|H\.?\s?E\.?\s+)?(?P<who>(?:Mr|Mrs|Ms|Dr|Sir|Dame)?\.?\s*[A-Z][^,\n]{2,80}),\s*(?P<office>[^\n]{3,120}?)(?:\s+(?:of|to)\s+(?:the\s+)?(?P<state>[A-Z][^,\n]{2,60}))?[^\S\n]*$",
    ),
    issued=(
        # "The following statement was issued today by the Spokesman for UN Secretary-General António Guterres:"
        rf"\b[Tt]he\s+following\s+statement\s+was\s+issued\s+(?:today|on\s+[^\n:]{{3,40}}?)?\s*by\s+the\s+(?:Office\s+of\s+the\s+)?(?:Deputy\s+)?Spokes(?:man|woman|person)(?:[’']s\s+Office)?\s+for\s+(?P<office>{_TITLE})\s+(?P<who>[A-Z][^:\n]{{2,60}}?)\s*:",
    ),
    salutations=(
        # "Mr. President, distinguished delegates,"
        r"(?:Mr\.?|Madam|Mrs\.?|Ms\.?)\s+(?:President|Chair(?:man|person)?|Vice-President|Secretary-General)\b[^\n]{0,120}",
        r"(?:Your\s+)?(?:Excellencies|Distinguished\s+(?:delegates|colleagues|Members)|Ladies(?:\s+and|,)\s+gentlemen|Dear\s+(?:friends|colleagues))\b[^\n]{0,120}",
    ),
    secretariat=(_TITLE, r"Under-Secretary-General", r"Assistant\s+Secretary-General"),
    adopted_at=(r"\bat\s+its\s+(?P<number>\d{1,5})(?:st|nd|rd|th)\s+(?:plenary\s+)?meeting",),
    # "Resolution adopted by the General Assembly on 5 October 2018"; "at its 8418th meeting, on 13 December 2018"
    adopted_on=(
        r"[Aa]dopted\s+by\s+the\s+General\s+Assembly\s+on\b",
        r"at\s+its\s+\d{1,5}(?:st|nd|rd|th)\s+(?:plenary\s+)?meeting\s*,\s+on\b",
    ),
    draft=(r"\b[Dd]raft\s+(?:resolution|decision)\b", r"\b[Pp]rovisional\b"),
    offices=frozenset(
        "minister president secretary representative ambassador deputy foreign prime chair chairman chairperson "
        "permanent envoy chief director head adviser counsellor state vice-president "
        "undersecretary under-secretary".split()
    ),
    stop_words=frozenset("of the for in at to and on with by from".split()),
)
