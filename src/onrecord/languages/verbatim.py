"""The part of a language's table that reading verbatim records needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class VerbatimWords:
    """Words and patterns (regular expressions, case kept) of a language's verbatim records.

    Labels. `president`: the words for who presides. `offices`: a label without a name ("The Secretary-General") and the
    capacity it speaks in. `honorifics`: what opens a name; `courtesies`: those of them that are
    no office ("Mr.", "Dame"). `vocative`: an address that looks like a name ("Mr. President"). `particles`: what may
    stand in lower case inside a name.
    `titles` are forms of address, and `spelled` labels without a name with their kind ("president", "office") and
    capacity, both letter by letter: damaged ones are held against them. `formulas` are what only one who presides says:
    two of them make a record of a text whose labels cannot be read.
    `titled`: a whole name in a language that puts the form of address behind it ("傅聪先生").
    `notes`: the words that open a note on the language of delivery, letters only ("spoke"). `languages`: names of
    languages in such notes, letters only, lower case, and their BCP 47 codes.

    Cover. `bodies`: a pattern and the body's name. `number` has the group `number`. `chair_row` and `members_row` open
    the rows. `agenda` heads the agenda, `agenda_end` is where it stops, `agenda_documents` are the words for a document
    that is an item of its own ("Letter"). `places`: a pattern and the name of the place.

    `present` has the group `states`: those whose representatives were there, without names. `session` has the group
    `ordinal`, whose parts `ordinals` add up ("fifty", "second").

    Body. `called_to_order`, `rose`, `suspended`: stage directions with a time; `directions`: the others. A direction
    runs from its match to the end of its sentence. `headings`: fixed headings. `took_chair` has the groups `who` and
    `state`; `back_in_chair` says that the President has the Chair again.

    Votes. `vote_taken`: a pattern and the method. `lists`: a pattern, colon included, and the field of Vote. `none`
    matches an empty list. `vote_words`, `list_words` (colon included) and `none_words` are the same letter by letter:
    a copy with wrong letters is held against them. `joins` is the word before the last State, `articles` what may
    stand before each of a list ("de la"), `with_joins` are the names that contain it. `totals` have the groups
    `favour`, `against`, `abstaining`, all in one pattern; `more` and `less` instead of the first two where the words
    do not tell which side is which ("rejected by 7 votes to 2"); `counts` find them singly, in any order within the
    sentences of a result: a pattern with the group `count`, and the field of Vote. `numbers` are the words of numbers.
    `adopted` may have the group `resolution`; `rejected` says that the draft fell, `fell`: a pattern and why ("veto"
    or "votes"); `decided` tells what was adopted without a vote, with the group `symbol` (empty where none is given).
    `drafts`, best first, have the group `on`. `permanent` are the names of the permanent members, `procedural` says
    that a vote is on procedure, `substantive` that it is not (both are looked for in the President's words that put
    the vote), `statement_issued` has the group `symbol`. `took_no_part` is a sentence with the group `states`: who did
    not take part in a vote. `corrected` has the groups `states` and `intended`: who told the Secretariat later how it
    had meant to vote; `intentions`: a pattern over `intended` and the field of Vote.

    Procedure. `agenda_adopted` and `seated` (someone takes a seat at the table) are directions; `resumed` finds, in a
    direction of `called_to_order` or `suspended`, that the meeting went on, and when.

    Turns. `national_start` may have the group `state`; `national_end` closes it. `behalf` has the group `group` and
    counts where a speech opens, `behalf_anywhere` counts in all of it; `behalf_not` excludes a sentence, `own` a group
    ("my delegation"). `aligned` has the group `group`: with whose statement a speaker aligns, which is not speaking for
    it. `announcements`: a pattern in the President's words and the purpose of what follows.
    `introductions`, `replies` and `as_chair`: a speaker's own words for it.

    Guests. `rule37` has the group `states`, `rule39` and `practice` have the group `guests`, `welcome` and `floor` (the
    words just before a label) the group `guest`. `honours` may stand before a form of address ("His Excellency"). The
    rest are patterns over the words that follow a guest's name: `secretariat`; `organization`, of which
    `organization_first` goes before a State and `office_words` end the name; `subsidiary` (group `body`); `state_roles`
    are offices that speak for the State beside them; `state_of` (group `state`) finds what is left. `state_offices` are
    forms of address of those who speak for a State, named or not.
    """

    president: tuple[str, ...]
    offices: tuple[tuple[str, str], ...]
    courtesies: tuple[str, ...]
    honorifics: tuple[str, ...]
    notes: tuple[str, ...]
    languages: Mapping[str, str]
    bodies: tuple[tuple[str, str], ...]
    number: str
    chair_row: str
    members_row: str
    agenda: str
    places: tuple[tuple[str, str], ...]
    particles: frozenset[str] = frozenset()
    titled: tuple[str, ...] = ()
    vocative: str = ""
    formulas: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    spelled: tuple[tuple[str, str, str | None], ...] = ()
    agenda_end: tuple[str, ...] = ()
    present: str = ""
    session: str = ""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    agenda_documents: str = ""
    called_to_order: tuple[str, ...] = ()
    rose: tuple[str, ...] = ()
    suspended: tuple[str, ...] = ()
    directions: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    took_chair: tuple[str, ...] = ()
    back_in_chair: tuple[str, ...] = ()
    vote_taken: tuple[tuple[str, str], ...] = ()
    lists: tuple[tuple[str, str], ...] = ()
    none: str = ""
    vote_words: tuple[tuple[str, str], ...] = ()
    list_words: tuple[tuple[str, str], ...] = ()
    none_words: tuple[str, ...] = ()
    joins: str = ""
    articles: str = r"(?:the|la|le|les)\s+|l[’']"
    with_joins: tuple[str, ...] = ()
    totals: tuple[str, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)
    counts: tuple[tuple[str, str], ...] = ()
    adopted: tuple[str, ...] = ()
    decided: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()
    fell: tuple[tuple[str, str], ...] = ()
    drafts: tuple[str, ...] = ()
    permanent: tuple[str, ...] = ()
    procedural: tuple[str, ...] = ()
    substantive: tuple[str, ...] = ()
    took_no_part: tuple[str, ...] = ()
    corrected: tuple[str, ...] = ()
    intentions: tuple[tuple[str, str], ...] = ()
    agenda_adopted: tuple[str, ...] = ()
    seated: tuple[str, ...] = ()
    resumed: tuple[str, ...] = ()
    statement_issued: tuple[str, ...] = ()
    national_start: tuple[str, ...] = ()
    national_end: tuple[str, ...] = ()
    behalf: tuple[str, ...] = ()
    behalf_anywhere: tuple[str, ...] = ()
    behalf_not: tuple[str, ...] = ()
    aligned: tuple[str, ...] = ()
    own: str = ""
    rule37: tuple[str, ...] = ()
    rule39: tuple[str, ...] = ()
    practice: tuple[str, ...] = ()
    welcome: tuple[str, ...] = ()
    floor: tuple[str, ...] = ()
    honours: tuple[str, ...] = ()
    announcements: tuple[tuple[str, str], ...] = ()
    introductions: tuple[str, ...] = ()
    replies: tuple[str, ...] = ()
    secretariat: tuple[str, ...] = ()
    organization: tuple[str, ...] = ()
    organization_first: tuple[str, ...] = ()
    office_words: str = ""
    state_roles: str = ""
    subsidiary: tuple[str, ...] = ()
    as_chair: tuple[str, ...] = ()
    state_of: tuple[str, ...] = ()
    state_offices: str = ""
