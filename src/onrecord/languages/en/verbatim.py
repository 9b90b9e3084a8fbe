"""English verbatim records, 1990s to now. Each pattern stands beside an example of what it must find."""

from onrecord.languages.en import ballots
from onrecord.languages.ordinals import ENGLISH
from onrecord.languages.verbatim import VerbatimWords

_STATEMENT = r"(?:statement|remarks|intervention|briefing|comments)"

_ALIGN = (
    r"\b(?:align|associate)s?\s+(?:itself|ourselves|myself|themselves|himself|herself|my\s+delegation)(?:\s+fully)?"
    r"\s+with\s+(?:the\s+)?(?:statements?|remarks|intervention)"
)

_COURTESY = (
    # "Mr.Elarahy:" has lost its space, "Mrs" its full stop
    r"(?:Mr|Mrs|Ms|Miss|Dr|Messrs|MR|MRS|MS|DR)(?:\.\s*|\s+)",
    # "Sir Jeremy Greenstock (United Kingdom):", "Dame Barbara Woodward", "Lord Ahmad", "Baroness Anelay"
    r"(?:Sir|SIR|Dame|DAME|Lord|LORD|Lady|Baroness|Baron|Count|Countess|Viscount)\s+",
)

# "The agenda was adopted.", "The agenda, as orally revised, was adopted.", "The agenda was adopted by 9 votes to 5."
_AGENDA = (r"The\s+(?:provisional\s+)?agenda(?:\s*,[^.,\n]{3,60},)?\s+was\s+adopted(?=\s*\.|\s+(?:unanimously|by\s))",)
# "The President returned to the Chair."
_BACK_IN_CHAIR = (r"The\s+President\s+(?:returned\s+to|in)\s+the\s+Chair\s*\.",)
# "At the invitation of the President, Mr. Peleg (Israel) took a seat at the Council table;"
_SEATED = (
    r"At\s+the\s+invitation\s+of\s+the\s+(?:Acting\s+)?P(?:resident|RESIDENT)\s*,",
    r"(?:Mr|Mrs|Ms|Sir|Dame)\b[^:;\n]{3,160}\btook\s+(?:a\s+)?(?:seats?|places?)\s+at\s+the\s+(?:Council|Security\s+Council)\s+table",
)

VERBATIM = VerbatimWords(
    president=(
        # "The President (spoke in French):", "The PRESIDENT:"
        r"The\s+P(?:resident|RESIDENT)",
        # "The Acting President:"
        r"The\s+A(?:cting|CTING)\s+P(?:resident|RESIDENT)",
        # "The Temporary President:" opens an Assembly session; "The Chair:" and "The Chairperson:" other bodies
        r"The\s+Temporary\s+President",
        r"The\s+Chair(?:man|person|woman)?",
    ),
    offices=(
        # "The Secretary-General:"
        (r"The\s+S(?:ecretary|ECRETARY)\s?-\s*G(?:eneral|ENERAL)", "secretariat"),
        # "The Deputy Secretary-General:"
        (r"The\s+D(?:eputy|EPUTY)\s+S(?:ecretary|ECRETARY)\s?-\s*G(?:eneral|ENERAL)", "secretariat"),
        # "The Under-Secretary-General:"
        (r"The\s+(?:Under|Assistant)\s?-\s*Secretary\s?-\s*General", "secretariat"),
    ),
    courtesies=_COURTESY,
    honorifics=(
        *_COURTESY,
        # "Judge Meron", "President Abbas", "Monsignor Hansen", "ArchbishopChullikatt:"
        r"(?:Judge|President|Vice-President|Prime\s+Minister|Monsignor|Archbishop|Cardinal|Bishop|Reverend|Father"
        r"|Sister|Pope|Rabbi|Imam)(?:\s+|(?=[A-Z]))",
        # "King Philippe", "Prince Zeid", "Sheikh Abdullah Bin Zayed Al Nahyan", "Sayyid Badr", "Dato Lim Jock Hoi"
        r"(?:King|Queen|Prince|Princess|Crown\s+Prince|Emir|Sultan|Sheikh|Sheikha|Shaikh|Shaikha|Sayyid|Dato’?|Datuk|Tan\s+Sri"
        r"|Nana|Chief|Begum|Haji|Pehin)\s+",
        # "General Cammaert", "Major General Sawyer", "Ambassador Eliasson", "Professor Sachs"
        r"(?:(?:Lieutenant\s+|Major\s+|Brigadier\s+)?General|Colonel|Admiral|Commander|Captain|Ambassador|Professor"
        r"|Minister|Commissioner|Senator|Justice)\s+",
    ),
    formulas=(
        # "The Security Council will now begin its consideration of the item on its agenda"
        r"\bwill\s+now\s+begin\s+its\s+consideration\b",
        r"\bitem\s+on\s+its\s+agenda\b",
        r"\bprovisional\s+rules\s+of\s+procedure\b",
        r"\bI\s+(?:shall\s+)?(?:now\s+)?give\s+the\s+floor\s+to\b",
        r"\bI\s+(?:shall\s+)?now\s+(?:put\s+the\s+draft|call\s+on)\b",
        r"\bwho\s+wish\s+to\s+make\s+statements\b",
        r"\bwill\s+be\s+issued\s+as\s+a\s+document\s+of\s+the\b",
        r"\bThe\s+meeting\s+(?:rose|was\s+suspended)\s+at\b",
    ),
    # "Xr. Solvang (Norway):", "Mrc Solvang:"
    titles=(
        *("Archbishop", "Monsignor", "Ambassador", "President", "General", "Prince", "Judge", "Dame", "Lord", "King"),
        *("Mr.", "Mrs.", "Ms.", "Sir", "Dr."),
    ),
    # "Thr President:", "The Szcretary-General (spoke in French):"
    spelled=(
        ("The President", "president", None),
        ("The PRESIDENT", "president", None),
        ("The Acting President", "president", None),
        ("The Secretary-General", "office", "secretariat"),
        ("The Deputy Secretary-General", "office", "secretariat"),
    ),
    # "I put it to you, Mr. President: who pays?"
    vocative=r"(?:Mr|Ms|Mrs|Madam(?:e)?)\.?\s+(?:President|Chair\w*|Secretary-General|Deputy\s+Secretary-General|Speaker)",
    particles=frozenset(
        "de del della di da do dos das du des la le les van von der den ter ten zu el al bin ibn bint ben y e i "
        "ul ud und ap af av ould uld mint abu bu dit und st".split()
    ),
    notes=("spoke", "interpretation", "interpreted", "continued", "translated"),
    languages={
        "arabic": "ar",
        "chinese": "zh",
        "english": "en",
        "french": "fr",
        "russian": "ru",
        "spanish": "es",
        "portuguese": "pt",
        "german": "de",
        "serbian": "sr",
        "dari": "prs",
        "pashto": "ps",
        "persian": "fa",
        "farsi": "fa",
        "ukrainian": "uk",
        "hebrew": "he",
        "italian": "it",
        "japanese": "ja",
        "korean": "ko",
        "turkish": "tr",
        "swahili": "sw",
        "somali": "so",
        "albanian": "sq",
        "bosnian": "bs",
        "croatian": "hr",
        "macedonian": "mk",
        "indonesian": "id",
        "malay": "ms",
        "thai": "th",
        "vietnamese": "vi",
        "hindi": "hi",
        "urdu": "ur",
        "bengali": "bn",
        "burmese": "my",
        "creole": "ht",
        "catalan": "ca",
        "greek": "el",
        "georgian": "ka",
        "armenian": "hy",
        "azerbaijani": "az",
        # real slips: "(spoke in Spain)", "(spoke in China)", "(spoke in France)"
        "spain": "es",
        "china": "zh",
        "france": "fr",
    },
    bodies=(
        # "SECURITY COUNCIL OFFICIAL RECORDS"
        (r"\b(?:Security\s+Council|SECURITY\s+COUNCIL)\b", "Security Council"),
        (r"\b(?:General\s+Assembly|GENERAL\s+ASSEMBLY)\b", "General Assembly"),
    ),
    # "8422nd meeting", "3756th Meeting", "71st plenary meeting"; the ordinal may be torn off
    number=r"\b(?P<number>\d{1,5})\s?(?:st|nd|rd|th)\s+(?:plenary\s+|PLENARY\s+)?(?:[Mm]eeting|MEETING)",
    chair_row=r"President\s*:",
    members_row=r"Members\s*:",
    # "Agenda", "Agenda item 27", "Provisional agenda (S/Agenda/492)"
    agenda=r"(?:Agenda(?:\s+items?\b.*)?|Provisional\s+agenda(?:\s*\(S/Agenda[^)\n]{1,20}\))?)",
    # "Held at Lake Success, New York": the nearer place goes first
    places=(
        (r"(?i:\bLake\s+Success\b)", "Lake Success"),
        (r"(?i:\bFlushing\s+Meadow\b)", "Flushing Meadow"),
        (r"(?i:\bHunter\s+College\b)", "Hunter College"),
        (r"(?i:\bChurch\s+House\b)", "Church House"),
        (r"(?i:\bLondon\b)", "London"),
        (r"(?i:\bParis\b)", "Paris"),
        (r"(?i:\bGeneva\b)", "Geneva"),
        (r"(?i:\bNairobi\b)", "Nairobi"),
        (r"(?i:\bAddis\s+Ababa\b)", "Addis Ababa"),
        (r"(?i:\bPanama\s+City\b)", "Panama City"),
        (r"(?i:\bNew\s+York\b)", "New York"),
    ),
    agenda_documents=r"[Ll]etters?|[Rr]eports?|[Nn]otes?|[Ss]tatements?|[Dd]raft",
    agenda_end=(r"This\s+record\s+contains",),
    # "Present: The representatives of the following countries: China, Cuba, …"
    present=r"Present\s*:\s*(?:The\s+)?representatives\s+of\s+the\s+following\s+(?:countries|States)\s*:\s*(?P<states>[^.:]{3,600})\.",
    # "Fifty-second Year", "Sixty-fifth session", "FORTY-EIGHTH SESSION"
    session=r"(?P<ordinal>\b[A-Z][A-Za-z]+(?:\s?-\s?[A-Za-z]+)?)\s+(?:[Yy]ear|YEAR|[Ss]ession|SESSION)\b",
    ordinals=ENGLISH,
    # "The meeting was called to order at 3.10 p.m." / "The meeting was resumed at 3 p.m."
    called_to_order=(
        r"The\s+meeting\s+(?:was\s+called\s+to\s+order|(?:was\s+)?resumed)\s+(?:on\s+[^.]{3,40}\s+)?at\b",
    ),
    rose=(r"The\s+meeting\s+rose\s+at\b",),
    # "The meeting was resumed at 3 p.m.", "… was suspended at 4.35 p.m. and resumed at 5.15 p.m. on Friday"
    resumed=(r"\bresumed\s+(?:on|at)\b",),
    agenda_adopted=_AGENDA,
    seated=_SEATED,
    suspended=(r"The\s+meeting\s+was\s+suspended\s+at\b",),
    directions=(
        # "The agenda was adopted."
        *_AGENDA,
        # "It was so decided." on its own
        r"It\s+was\s+so\s+decided(?:\s+\(decision\s+[^)]{1,20}\))?\s*\.",
        *_SEATED,
        # "Mr. Agyeman (Ghana), Vice-President, took the Chair." / "In the absence of the President, …"
        r"In\s+the\s+absence\s+of\s+the\s+President\s*,[^.]{3,120}(?:\.[^.]{3,120})?took\s+the\s+Chair",
        r"(?:Mr|Mrs|Ms|Sir|Dame)\b[^:;]{3,120}\btook\s+the\s+Chair\s*\.",
        *_BACK_IN_CHAIR,
        # "Draft resolution A/64/L.72 was adopted (resolution 64/299)."
        r"(?:The\s+d|D)raft\s+(?:resolution|decision|amendment)[^.]{0,40}?(?:\.\d+[^.]{0,30}?)?\s+was\s+(?:adopted|rejected)\b",
        # "The amendment was adopted by …"
        r"The\s+(?:proposed\s+)?(?:oral\s+)?(?:amendment|motion)[^.]{0,60}was\s+(?:adopted|rejected)\b",
        # "[Subsequently, the delegation of X advised the Secretariat that it had intended to vote in favour.]"
        r"\[?\s*Subsequently\s*,\s+the\s+delegations?\s+of\b",
        # "The members of the Council observed a minute of silence."
        r"The\s+members\s+of\s+the\s+(?:Council|General\s+Assembly|Assembly)\s+observed\s+a\s+(?:minute|moment)\s+of\s+silence\b",
        # "A video was shown in the Council Chamber." / "A video message was shown"
        r"A\s+(?:video|film|slide|PowerPoint|audio)\b[^.]{0,60}\s+was\s+(?:shown|screened|played|displayed)\b",
        # "His Excellency Mr. X was escorted to the rostrum." / "took a seat at the Council table"
        r"(?:His|Her|Mr|Mrs|Ms|Sir|Dame)\b[^:;]{3,160}\b(?:was|were)\s+escorted\s+(?:to|from|into)\b",
    ),
    headings=(
        r"Adoption\s+of\s+the\s+agenda",
        # "Expression of thanks to the outgoing President"
        r"Expressions?\s+of\s+(?:thanks|sympathy|welcome|gratitude|condolences?|appreciation)\b[^.\n:]{0,120}",
        r"(?:Tribute\s+to\s+the\s+memory|Statement\s+by\s+the\s+President|Organization\s+of\s+work)\b[^.\n:]{0,120}",
        # "Agenda item 27 (continued)"
        r"Agenda\s+items?\s+\d[^.\n:]{0,80}",
    ),
    # "In the absence of the President, Mr. Agyeman (Ghana), Vice-President, took the Chair."
    took_chair=(
        r"(?:In\s+the\s+absence\s+of\s+the\s+President\s*,\s+)?(?P<who>(?:Mr|Mrs|Ms|Sir|Dame)\b\.?[^(;:]{2,60})\s*"
        r"\((?P<state>[^)]{3,60})\)\s*,?[^.;:]{0,40}\btook\s+the\s+Chair",
    ),
    back_in_chair=_BACK_IN_CHAIR,
    vote_taken=ballots.VOTE_TAKEN,
    lists=ballots.LISTS,
    none=ballots.NONE,
    vote_words=ballots.VOTE_WORDS,
    list_words=ballots.LIST_WORDS,
    none_words=ballots.NONE_WORDS,
    joins="and",
    with_joins=(
        "United Kingdom of Great Britain and Northern Ireland",
        "Bosnia and Herzegovina",
        "Trinidad and Tobago",
        "Antigua and Barbuda",
        "Saint Kitts and Nevis",
        "Saint Vincent and the Grenadines",
        "Sao Tome and Principe",
        "Serbia and Montenegro",
    ),
    totals=ballots.TOTALS,
    counts=ballots.COUNTS,
    numbers=ballots.NUMBERS,
    decided=ballots.DECIDED,
    adopted=ballots.ADOPTED,
    rejected=ballots.REJECTED,
    fell=ballots.FELL,
    drafts=ballots.DRAFTS,
    permanent=ballots.PERMANENT,
    procedural=ballots.PROCEDURAL,
    substantive=ballots.SUBSTANTIVE,
    took_no_part=ballots.TOOK_NO_PART,
    corrected=ballots.CORRECTED,
    intentions=ballots.INTENTIONS,
    # "which will be issued as a document of the Security Council under the symbol S/PRST/2020/2"
    statement_issued=(
        r"under\s+the\s+symbol\s+(?P<symbol>S/PRST/\d{4}/\d+)",
        # "It will be issued as document S/PRST/1997/16", and before 1994 "under the symbol S/25929"
        r"issued\s+as\s+document\s+(?P<symbol>S/PRST/\d{4}/\d+)",
        r"issued\s+as\s+a\s+document\s+of\s+the\s+(?:Security\s+)?Council\s+under\s+the\s+symbol\s+(?P<symbol>S/\d{5})\b",
    ),
    national_start=(
        # "I shall now make a statement in my capacity as the representative of Côte d’Ivoire"
        r"(?:I\s+(?:shall|will|should\s+like\s+to|would\s+like\s+to|wish\s+to|now)\s+(?:now\s+)?(?:like\s+to\s+)?(?:make|deliver)"
        r"|It\s+is\s+now\s+my\s+(?:privilege|honour)\s+to\s+(?:make|deliver)|Allow\s+me\s+(?:now\s+)?to\s+(?:make|deliver)"
        r"|Let\s+me\s+now\s+(?:make|deliver)|I\s+now\s+(?:make|deliver))\s+(?:a|my|the\s+following|some|an?\s+\w+)\s+"
        r"(?:statement|remarks|few\s+remarks|intervention)\s+(?:now\s+)?in\s+my\s+(?:national\s+)?capacity"
        r"(?:\s+as\s+(?:the\s+)?(?:Permanent\s+)?(?:[Rr]epresentative|(?:[A-Z][\w-]*\s+){0,4}Minister[\w\s,-]{0,80})"
        r"\s+(?:of|for)\s+(?P<state>[^.;]{3,80}?)(?=\s+and\s+on\s+behalf|\s*[.;]))?",
    ),
    # "I now resume my functions as President of the Security Council."
    national_end=(r"I\s+(?:now\s+|shall\s+now\s+|will\s+now\s+)?resume\s+my\s+(?:functions?|role|capacity|duties)\b",),
    behalf=(
        # "I have the honour to speak on behalf of the Nordic countries", "deliver this statement on behalf of …"
        rf"\b(?:[Ss]peak(?:ing)?|{_STATEMENT}|[Aa]ddress[^.]{{0,60}}|deliver|do\s+so|intervene|floor)\s*,?\s+(?:here\s+|now\s+|today\s+|also\s+)?"
        r"on\s+(?:the\s+)?behalf\s+of\s+(?P<group>(?:[^.;:]|(?<=Mr)\.|(?<=Mrs)\.|(?<=Ms)\.|(?<=Dr)\.){3,300})",
        # "my capacity as the representative of Côte d’Ivoire and on behalf of the three African countries"
        r"\bin\s+my\s+(?:national\s+)?capacity[^.;]{0,100}\s+and\s+on\s+behalf\s+of\s+(?P<group>(?:[^.;:]|(?<=Mr)\.|(?<=Mrs)\.|(?<=Ms)\.|(?<=Dr)\.){3,300})",
    ),
    behalf_anywhere=(
        # "On behalf of the European Union and its member States, I would like to thank the presidency"
        # "Lastly, on behalf of the Nordic countries, we support …"
        r"(?:\A|[.!?]\s+|\n)(?:[A-Z]\w+(?:\s+\w+){0,3},\s+)?[Oo]n\s+behalf\s+of\s+(?P<group>[^.;:,]{3,120}),\s+(?:I|we|let|allow)\b",
    ),
    behalf_not=(
        r"\b(?:align|associate|aligns|associates|aligned|associated)\b",
        r"\b(?:to\s+be\s+)?(?:delivered|made)\s+(?:later\s+|earlier\s+|today\s+)?(?:by|on\s+behalf)\b",
        r"\bthe\s+statements?\s+(?:to\s+be\s+)?(?:delivered|made|by)\b",
        r"(?<!as\sthe\s)\brepresentatives?\s+of\b[^.]{0,60}\bon\s+behalf\b",
    ),
    aligned=(
        # "Malta aligns itself with the statement to be delivered by the representative of Togo on behalf of the Group"
        rf"{_ALIGN}\b[^.;]{{0,160}}?\bon\s+behalf\s+of\s+(?P<group>[^.;:]{{3,200}})",
        # "We associate ourselves with the statement of the European Union", "… made by the representative of Togo"
        rf"{_ALIGN}\s+(?:(?:to\s+be\s+|just\s+|that\s+will\s+be\s+)?"
        r"(?:delivered|made)\s+(?:earlier\s+|later\s+|today\s+)?by\s+|of\s+|by\s+)(?:the\s+(?:Permanent\s+)?(?:[Rr]epresentative|delegation|Ambassador)\s+of\s+)?"
        r"(?P<group>(?![^.;:]{0,160}\bon\s+behalf\b)[^.;:,]{3,120})",
    ),
    # "on behalf of my Government", "of my delegation", "of the Government and the people of Malaysia"
    own=(
        r"(?:my|our|his|her|the\s+(?:Government|people|delegation)|(?:the\s+)?(?:members\s+of\s+)?the\s+(?:Security\s+)?Council|everybody"
        r"|all\s+(?:members\s+of\s+the\s+Council|of\s+us)|myself|us\s+all|all\s+Member\s+States)\b"
    ),
    rule37=(
        # "In accordance with rule 37 of the Council’s provisional rules of procedure, I invite the representatives of"
        r"rule\s+37\s+of\s+the\s+Council[’'´`]?s\s+provisional\s*rules\s+of\s+procedure\s*,\s+I\s+(?:also\s+)?invite\s+the\s+representatives?\s+of\s+"
        r"(?P<states>[^.;:]{3,3000}?)\s+to\s+participate",
        # "I have received letters from the representatives of Israel and Qatar, in which they request to be invited"
        r"I\s+have\s+received\s+(?:a\s+)?letters?\s+from\s+the\s+representatives?\s+of\s+(?P<states>[^.;:]{3,1500}?)\s*,\s+in\s+which\s+(?:he|she|they)\s+requests?",
    ),
    rule39=(
        # "I invite the following briefers to participate in this meeting: Mr. X, Y of Z; and Ms. …"
        r"rule\s+39\s+of\s+the\s+Council[’'´`]?s\s+provisional\s*rules\s+of\s+procedure\s*,\s+I\s+(?:also\s+)?invite\s+the\s+following\b[^:.]{0,120}:\s*"
        r"(?P<guests>(?:(?!In\s+accordance|The\s+Security\s+Council\s+will)[^:]){5,2000}?)(?=(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bSt)\.(?:\s|$))",
        # "I invite Mr. Jeffrey Feltman, Under-Secretary-General for Political Affairs, to participate in this meeting"
        r"rule\s+39\s+of\s+the\s+Council[’'´`]?s\s+provisional\s*rules\s+of\s+procedure\s*,\s+I\s+(?:also\s+)?invite\s+(?P<guests>(?!the\s+following)[^:;]{5,900}?)\s*,?\s+"
        r"to\s+(?:participate|brief)\b",
    ),
    practice=(
        # "I propose that the Council invite the Permanent Observer of the Observer State of Palestine … to participate"
        r"I\s+propose\s+that\s+the\s+Council\s+invite\s+(?P<guests>[^:;]{5,400}?)\s+to\s+participate\b",
        # "with the consent of the Council, to invite the Permanent Observer of Palestine … to participate"
        r"I\s+propose\s*,\s+with\s+the\s+consent\s+of\s+the\s+Council\s*,\s+to\s+invite\s+(?P<guests>the\s+Permanent\s+Observer[^:;]{5,300}?)\s+to\s+participate\b",
    ),
    welcome=(
        # "His Excellency Mr. Stef Blok, Minister of Foreign Affairs of the Netherlands, and to give him the floor"
        r"(?:His|Her|Their)\s+(?:Royal\s+|Serene\s+)?(?:Excellenc(?:y|ies)|Majesty|Highness|Holiness|Eminence|Grace)\s+"
        r"(?P<guest>[A-Z][^.;:]{1,60}?(?:\.\s[^.;:]{2,60}?)?(?:,\s+[^.;:]{3,200}|\s+of\s+[A-Z][^.;:,]{2,40})?)(?=[.;:]|$)",
    ),
    # "I now give the floor to the Permanent Observer of the League of Arab States", before a label without a State
    floor=(
        r"(?:floor\s+to|call\s+on)\s+(?P<guest>(?:the\s+)?(?:[^.;:]|(?<=Mr)\.|(?<=Mrs)\.|(?<=Ms)\.|(?<=Dr)\.){5,200})\.?\s*$",
    ),
    honours=(
        r"(?:His|Her)\s+(?:Royal\s+|Serene\s+)?(?:Excellency|Majesty|Highness|Holiness|Eminence|Grace)\s+(?:the\s+)?(?:Right\s+Honourable\s+)?",
    ),
    announcements=(
        # "those members of the Council who wish to make statements before the voting"
        (
            r"statements?\s+before\s+the\s+vot(?:e|ing)|explanations?\s+of\s+vote\s+(?:or\s+position\s+)?before\s+the\s+vot",
            "explanation of vote before the vote",
        ),
        # "… statements following the voting", "after the vote"
        (
            r"statements?\s+(?:after|following)\s+the\s+(?:vot(?:e|ing)|adoption)|explanations?\s+of\s+(?:vote|position)\s+(?:or\s+position\s+)?(?:after|following)",
            "explanation of vote after the vote",
        ),
        # "in exercise of the right of reply"
        (
            r"(?:in|the)\s+(?:the\s+)?exercise\s+of\s+the\s+right\s+of\s+reply|speak\s+in\s+(?:the\s+)?right\s+of\s+reply",
            "right of reply",
        ),
        # "who will introduce the draft resolution", "to introduce draft resolution A/64/L.72"
        (r"to\s+introduce\s+(?:the\s+)?(?:draft\s+(?:resolution|decision)|report)s?\b", "introduction of a draft"),
        (r"on\s+a\s+point\s+of\s+order", "point of order"),
        # "I shall now give the floor to the members of the Council": what was announced before no longer holds
        (
            r"floor\s+to\s+(?:the\s+)?(?:other\s+)?(?:those\s+)?members\s+of\s+the\s+Council(?!\s+who\s+wish\s+to\s+make)",
            "statement",
        ),
    ),
    introductions=(
        r"\bhave\s+the\s+honour\s+to\s+introduce\b|\bI\s+(?:shall|am\s+pleased\s+to)\s+introduce\s+(?:the\s+)?draft\b",
    ),
    replies=(r"\b(?:[Ii]n\s+(?:the\s+)?exercise\s+of|[Ee]xercis\w+|use)\s+(?:my|our|its|the)\s+right\s+of\s+reply\b",),
    secretariat=(
        # "Special Representative of the Secretary-General and Head of …", "Under-Secretary-General for …"
        r"\bSecretary\s?-\s*General\b(?!\s+of\s+(?:the\s+)?(?!United))",
        r"\bEmergency\s+Relief\s+Coordinator\b",
        r"\b(?:United\s+Nations\s+)?(?:Resident|Humanitarian)\s+Coordinator\b",
        r"\bUnited\s+Nations\s+(?:Special\s+(?:Envoy|Coordinator)|High\s+Commissioner|Office|Department|Population\s+Fund"
        r"|Children[’']s\s+Fund|Development\s+Programme)\b",
        r"\bDepartment\s+of\s+(?:Political|Peace|Field|Peacekeeping|Economic)\b",
        r"\bHigh\s+Commissioner\s+for\s+(?:Refugees|Human\s+Rights)\b",
        r"\bHigh\s+Representative\s+for\s+Disarmament\s+Affairs\b",
        r"\bCounter-Terrorism\s+Committee\s+Executive\s+Directorate\b",
        r"\bUN-Women\b|\bUNICEF\b|\bUNHCR\b|\bUNDP\b",
    ),
    organization=(
        # "African Union Commissioner for Peace and Security", "Permanent Observer of the League of Arab States"
        r"\b(?:African|European|Arab)\s+(?:Union|League)\b",
        # "International Committeeof the Red Cross" (space lost); "Commission for the Clarification of Truth"
        r"\b(?:League|Association|Organi[sz]ation|Commonwealth|Community|Cooperation\s+Council|Committee\s*of\s+the\s+Red\s+Cross"
        r"|International\s+Criminal\s+Court|Court\s+of\s+Justice|International\s+Criminal\s+Tribunal|Residual\s+Mechanism|Bank|Fund"
        r"|Commission\s+for\s+(?:the\s+)?[A-Z]\w+|Institute|Foundation)\b",
        r"\bInter-Parliamentary\s+Union\b|\bOSCE\b|\bNATO\b|\bASEAN\b|\bCSTO\b|\bIAEA\b|\bOPCW\b",
    ),
    # where the name of an organization is over
    office_words=(
        r"(?:Mr|Mrs|Ms|Dr|Prime|Minister|Deputy|Chair\w*|Director|President|Head|Special|Permanent|Secretary|Commissioner|Under|High)\b"
    ),
    # "Chairperson-in-Office of the Organization for Security and Cooperation in Europe and Prime Minister of …"
    organization_first=(r"(?<=-in-Office\sof\sthe\s)Organi[sz]ation\b", r"(?<=-in-Office\sof\sthe\s)OSCE\b"),
    # who bears such an office and is "of" a State speaks for it
    state_roles=(
        r"\b(?:Minister|Ambassador|Permanent\s+(?:Representative|Observer)|Prime\s+Minister|King|Queen|Emir|Sultan|Prince"
        r"|Secretary\s+of\s+State|Chancellor|Chargé|(?<!Special\s)[Rr]epresentative\s+of|Head\s+of\s+(?:State|Government)"
        r"|President\s+of\s+(?!the\s+(?:Commission|Committee|Court|Board|Foundation|Residual|International|Council)\b))"
    ),
    subsidiary=(
        # "Chair of the Committee established pursuant to resolution 2127 (2013)", "Rapporteur of the Third Committee"
        r"\b(?:Chair(?:man|person|woman)?|Rapporteur|Vice-Chair)\s+of\s+the\s+(?P<body>(?:Security\s+Council\s+)?(?:\w+\s+){0,4}?"
        r"(?:Committee(?:\s+on\s+the\s+Exercise\s+of\s+the\s+Inalienable\s+Rights\s+of\s+the\s+Palestinian\s+People"
        r"|\s+established\s+pursuant\s+to\s+resolution\s+\d+(?:\s+\(\d{4}\))?)?|Working\s+Group|Peacebuilding\s+Commission))\b",
        # "Chair of the Central African Republic configuration of the Peacebuilding Commission"
        r"\bChair(?:man|person|woman)?\s+of\s+the\s+[^,;.]{2,60}?\bconfiguration\s+of\s+the\s+(?P<body>Peacebuilding\s+Commission)\b",
        r"\bconfiguration\s+of\s+the\s+(?P<body>Peacebuilding\s+Commission)\b",
    ),
    as_chair=(
        # "I shall speak in my capacity as Chair of the Security Council Committee"
        r"\bin\s+my\s+capacity\s+as\s+(?:the\s+)?Chair(?:man|person|woman)?\s+of\s+(?:the\s+)?(?:Security\s+Council\s+)?(?:Committee|Working\s+Group|Peacebuilding\s+Commission|Informal)",
    ),
    # "President Abbas", "King Philippe": who bears such an office speaks for a State, named or not
    state_offices=r"(?:President|Vice-President|Prime\s+Minister|King|Queen|Prince|Princess|Crown\s+Prince|Emir|Sultan|Sheikh|Sheikha)\s",
    state_of=(
        # "Minister for Foreign Affairs of Viet Nam", "President of the State of Palestine", "King Philippe of Belgium"
        # "Chair of the Advisory Board of Lantern Watch": the board is no one's affiliation
        r"\bof\s+(?:the\s+)?(?:(?:Advisory|Executive|Governing|Supervisory)\s+(?:Board|Council|Committee)\s+of\s+(?:the\s+)?)?"
        r"(?P<state>(?:State\s+of\s+|Republic\s+of\s+|Kingdom\s+of\s+)?[A-Z][^,;.()]{2,140})$",
        # "Deputy Director of Operations, Conflict Armament Research": the last part, where it is a name
        r",\s+(?:the\s+)?(?P<state>[A-Z][\w’'-]+(?:\s+(?:(?:of|for|and|on|in|the)\s+){0,2}[A-Z][\w’'-]+){1,8})$",
    ),
)
