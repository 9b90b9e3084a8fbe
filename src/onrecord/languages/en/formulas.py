"""English: what records and press releases of the United Nations say beside "said", and what any diplomat may.

Each entry has an example of our own. The rules look for them; words that are only looked up are in `lookedup`.
"""

from __future__ import annotations

from onrecord.languages.en.cues import EXPRESSED, cue
from onrecord.languages.reporting import Cue

_BE = "are/is/was/were/"  # the last, empty one: no participle
_WITH_SELF = "himself with, herself with, itself with, themselves with"
_TO_SELF = "himself to, herself to, itself to, themselves to"

FORMULAS: tuple[Cue, ...] = tuple(
    # states
    cue("states", "assertion", "take/takes/took/taken/taking", "o", "The Council took note of the report.",
        "note of, due note of, note with appreciation of, note with interest of")
    + cue("states", "assertion", "draw/draws/drew/drawn/drawing", "o", "She drew members’ attention to the map.",
          "attention", True)
    + cue("states", "assertion", "make/makes/made/making", "o", "He made reference to the ceasefire.", "reference to")
    + cue("states", "assertion", "assure", "ta", "He assured members that the road was open.")
    + cue("states", "assertion", "stipulate", "t", "The agreement stipulates that both sides withdraw.")
    + cue("states", "intention", "reserve", "o", "She reserved the right to respond.",
          "the right to, his right to, her right to, its right to, their right to")
    # asks, urges, proposes
    + cue("asks", "assertion", "enquire", "qw", "He enquired whether the list was closed.")
    + cue("urges", "intention", "insisted/insisting", "o", "They insisted on a vote.", "on, upon")
    + cue("urges", "intention", "exhort encouraged/", "oa", "He encouraged both sides to talk.")
    + cue("proposes", "intention", "advise", "o", "He advised against a vote.", "against")
    # supports, opposes
    + cue("supports", "assertion", "associate align", "o", "He aligned himself with Malta’s statement.", _WITH_SELF)
    + cue("supports", "assertion", "concur/concurs/concurred/concurring side", "o", "Chile sided with Peru.", "with")
    + cue("supports", "belief", "concur/concurs/concurred/concurring", "t", "She concurred that time was short.")
    + cue("supports", "belief", "share", "t", "They shared the view that time was short.",
          "the view, the opinion, the belief")
    + cue("supports", "belief", "favour", "o", "They favoured an early vote.")
    + cue("supports", "belief", _BE, "o", "Chile was in favour of an early vote.", "in favour of")
    + cue("opposes", "assertion", "disagree", "t", "She disagreed that time was short.")
    + cue("opposes", "assertion", "take/takes/took/taken/taking", "o", "He took issue with the wording.", "issue with")
    + cue("opposes", "assertion", "object", "o", "They objected to the wording.", "to")
    + cue("opposes", "intention", "rule", "o", "She ruled out a vote in May.", "out")
    + cue("opposes", "assertion", "speak/speaks/spoke/spoken/speaking", "o", "He spoke out against haste.",
          "out against")
    # welcomes, thanks
    + cue("welcomes", "assertion", "pay/pays/paid/paying", "o", "He paid warm tribute to the medics.", "tribute", True)
    + cue("welcomes", "assertion", "congratulate salute", "o", "She congratulated both sides on their patience.")
    + cue("welcomes", "assertion", "note", "qto", "He noted with satisfaction that the list was shorter.",
          "with satisfaction, with appreciation, with approval, with great satisfaction, with great appreciation")
    + cue("welcomes", "belief", _BE, "t", "She was pleased that the list was shorter.",
          "pleased, glad, encouraged, heartened, gratified")
    + cue("thanks", "assertion", "thanked/thanking", "o", "She thanked the hosts for their patience.")
    + cue("thanks", "belief", _BE, "o", "He was grateful to the hosts.", "grateful to, grateful for, thankful for")
    + cue("thanks", "belief", _BE, "t", "He was grateful that the hosts had waited.", "grateful, thankful")
    # regrets, condemns
    + cue("regrets", "assertion", "note", "qto", "She noted with concern that the list had grown.",
          "with concern, with regret, with alarm, with deep concern, with great concern, with grave concern, "
          "with serious concern, with deep regret")
    + cue("regrets", "belief", _BE, "t", "He was deeply concerned that the road was closed.",
          "concerned, worried, alarmed, disappointed, dismayed, disturbed, troubled, saddened")
    + cue("regrets", "belief", _BE, "o", "He was deeply concerned about the delay.",
          "concerned about, concerned at, concerned over, concerned by, worried about, alarmed at, alarmed by, "
          "disappointed by, disappointed at, disappointed with, disappointed in, dismayed by, dismayed at, "
          "saddened by, disturbed by, troubled by")
    + cue("regrets", "assertion", "apologize/apologized/apologizing apologise/apologised/apologising", "o",
          "She apologized for the delay.", "for")
    + cue("condemns", "assertion", "censure", "o", "The Assembly censured the raid.")
    # denies, confirms, recalls
    + cue("denies", "assertion", "refute rebut/rebuts/rebutted/rebutting contradict", "to", "He refuted the claim.")
    + cue("confirms", "assertion", "accept", "t", "She accepted that the deadline had passed.")
    + cue("confirms", "assertion", "testify attest", "ct", "He testified that the road was open.")
    + cue("recalls", "assertion", "remind", "ta", "She reminded members that the list was closed.")
    # promises, decides
    + cue("promises", "intention", "commit/commits/committed/committing", "o",
          "They committed themselves to a ceasefire.", _TO_SELF)
    + cue("promises", "intention", "undertake/undertakes/undertook/undertaken/undertaking", "i",
          "They undertook to share what they knew.")
    + cue("decides", "intention", "decided/decides/ resolved/resolves/", "ti",
          "The Council decided to stay seized of the matter.")
    + cue("decides", "intention", "ruled/ruling", "t", "The court ruled that the vote was lawful.")
    + cue("decides", "intention", "authorize authorise", "oa", "The Council authorized a mission.")
    # believes, hopes, knows
    + cue("believes", "belief", _BE + "being", "ct", "She was of the view that time was short.",
          "of the view, of the opinion, of the belief")
    + cue("believes", "belief", _BE, "ct", "He was convinced that time was short.",
          "convinced, persuaded")
    + cue("believes", "belief", "take/takes/took/taken/taking hold/holds/held/holding", "t",
          "They took the view that time was short.", "the view, the position")
    + cue("believes", "assertion", "express voice", "t", "He expressed the view that time was short.",
          "the view, the opinion, the belief, the conviction, the expectation")
    + cue("believes", "belief", "suspect", "ct", "They suspected that the list was closed.")
    + cue("hopes", "assertion", "express voice", "t", "She expressed the hope that the road would open.",
          "the hope, the wish, the desire")
    + cue("hopes", "belief", _BE, "ct", "He was hopeful that the road would open.", "hopeful, optimistic")
    + cue("hopes", "belief", "look/looks/looked/looking", "o", "She looked forward to the report.", "forward to")
    + cue("knows", "belief", "hear/hears/heard/", "t", "The Council heard that the road was open.")
    + cue("knows", "belief", _BE, "t", "He was aware that the list was closed.", "aware, mindful")
    # what the noun behind it tells
    + cue("other", "assertion", "convey", "o", "He conveyed his thanks to the hosts.", objects=EXPRESSED)
)  # fmt: skip
