"""English: the words that say that somebody said something.

Each entry was put here by the example beside it (examples are our own) and kept where it was right more often than
wrong on PolNeAR's train part. What all of them together find is measured by `python -m bench attribution`.
"""

from __future__ import annotations

from collections.abc import Mapping

from onrecord.languages.reporting import Cue, Frame
from onrecord.model import AttributionType, CueClass, Modality

_FRAMES: dict[str, Frame] = {
    "q": "quotation",
    "c": "clause",
    "t": "that",
    "w": "question",
    "o": "object",
    "i": "infinitive",
    "a": "addressee",
}


_SENTIMENTS: dict[CueClass, str] = {
    # She expressed deep concern at the delay.
    "regrets": "concern concerns worry worries alarm dismay regret regrets disappointment sorrow sadness sympathy "
    "condolences frustration fear fears shock remorse unease",
    "supports": "support solidarity agreement backing approval sympathies",  # He voiced full support for the text.
    "opposes": "opposition disagreement disapproval objection objections reservation reservations",
    "thanks": "gratitude thanks appreciation",
    "welcomes": "satisfaction admiration praise delight pleasure congratulations",
    "hopes": "hope hopes wish desire optimism expectation expectations",
    "condemns": "outrage anger indignation condemnation disgust contempt criticism",
    "believes": "view views opinion opinions belief conviction doubt doubts confidence skepticism scepticism trust",
    "promises": "readiness willingness commitment determination intention",
}


def _regular(base: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Finite forms and -ing form of a regular verb: note, notes, noted; noting."""
    if base.endswith("e"):
        return (base, base + "s", base + "d"), (base[:-1] + "ing",)
    if base.endswith("y") and base[-2] not in "aeiou":
        return (base, base[:-1] + "ies", base[:-1] + "ied"), (base + "ing",)
    suffix = "es" if base.endswith(("s", "sh", "ch", "x")) else "s"
    return (base, base + suffix, base + "ed"), (base + "ing",)


def cue(
    class_: CueClass,
    type_: AttributionType,
    verbs: str,
    frames: str,
    example: str,
    particles: str = "",
    apart: bool = False,
    objects: Mapping[str, CueClass] | None = None,
    modality: Modality = "plain",
) -> list[Cue]:
    """One Cue per verb; a verb with "/" gives its forms: "say/says/said/saying" (the last one is the participle).

    The first form is taken to be the base form, which wants a subject in the plural, unless it is a past form.
    Particles stand between commas, since one may be of several words: "on, upon", "note of".
    """
    out = []
    for verb in verbs.split():
        forms = verb.split("/")
        finite, participles = (tuple(forms[:-1]), tuple(forms[-1:])) if len(forms) > 1 else _regular(verb)
        out.append(
            Cue(
                kind=forms[0],
                type=type_,
                forms=finite,
                participles=tuple(form for form in participles if form),
                frames=frozenset(_FRAMES[f] for f in frames),
                example=example,
                particles=tuple(particles.split(", ")) if particles else (),
                apart=apart,
                cue_class=class_,
                objects=objects or {},
                modality=modality,
            )
        )
    return out


# "expressed concern": the noun tells what the verb does not.
EXPRESSED: Mapping[str, CueClass] = {noun: class_ for class_, nouns in _SENTIMENTS.items() for noun in nouns.split()}


CUES: tuple[Cue, ...] = tuple(
    # states
    cue("states", "assertion", "say/says/said/saying", "qct", "The delegate said the mandate must be renewed.")
    + cue("states", "assertion", "tell/tells/told/telling", "qcta", "He told the Council that talks had resumed.")
    + cue("states", "assertion", "add declare announce", "qct", "She announced that she would contribute troops.")
    + cue("states", "assertion", "state", "qt", "She stated that she would contribute troops.")  # two states have left
    + cue("states", "assertion", "note stress emphasize emphasise underline underscore affirm", "qcto",
          "She stressed that dialogue comes first.")
    + cue("states", "assertion", "highlight", "qto", "He highlighted that the door was open.")
    + cue("states", "assertion", "reiterate", "qto", "He reiterated that the door was open.", objects=EXPRESSED)
    + cue("states", "assertion", "observe remark comment", "qt", "“That is late,” he remarked.")
    + cue("states", "assertion", "maintain insist assert contend/contends/contended/contending argue claim allege",
          "qct", "They maintain that the vote was lawful.")
    + cue("states", "assertion", "explain clarify", "qctw", "She explained why the text had changed.")
    + cue("states", "assertion", "report", "qt", "The agency reported that rain had fallen.")
    + cue("states", "assertion", "predict forecast/forecasts/forecast/forecasted/forecasting estimate conclude "
          "indicate reveal disclose", "qct", "He predicted that the talks would fail.")
    + cue("states", "assertion", "reply respond answer continue retort interject counter joke "
          "quip/quips/quipped/quipping", "q",
          "“Not yet,” he replied.")
    + cue("states", "assertion", "reply respond counter joke quip/quips/quipped/quipping", "t",
          "He replied that it was too early.")
    + cue("states", "assertion", "go/goes/went/going", "q", "“It is,” she went on, “a start.”", "on")
    + cue("states", "assertion", "shoot/shoots/shot/shooting hit/hits/hit/hitting fire", "q",
          "“Never,” she shot back.", "back")
    + cue("states", "assertion", "write/writes/wrote/writing tweet post", "qct",
          "“We will be there,” the ministry tweeted.")
    + cue("states", "assertion", "boast brag/brags/bragged/bragging", "qct", "He boasted that nobody else had come.")
    + cue("states", "assertion", "boast talk speak/speaks/spoke/speaking", "o", "He spoke of a new start.",
          "about, of")
    + cue("states", "assertion", "refer/refers/referred/referring", "o", "She referred to the report of May.", "to")
    + cue("states", "assertion", "cite quote", "qto", "He cited the figures of the Secretariat.")
    + cue("states", "assertion", "point", "qcto", "She pointed out that the quorum was missing.", "out, to")
    + cue("states", "assertion", "make/makes/made/making", "t", "He made clear that there was no deal.", "clear", True)
    + cue("states", "assertion", "called/calls/calling", "o", "She called the plan “a start”.")
    + cue("states", "assertion", "describe characterize characterise", "o", "She described the talks as useful.")
    + cue("states", "assertion", "read/reads/read/reading", "q", "The letter reads: “We shall come.”")
    + cue("states", "assertion", "show/shows/showed/shown/showing", "ct", "The survey showed that stocks had grown.")
    # asks
    + cue("asks", "assertion", "ask inquire", "qwa", "She asked whether the force would stay.")
    + cue("asks", "assertion", "question", "w", "He questioned whether a new body was needed.")
    + cue("asks", "assertion", "questioned/questioning", "o", "He questioned the need for a new body.")
    + cue("asks", "assertion", "wonder", "qw", "He wondered why nobody had come.")
    # urges
    + cue("urges", "intention", "urge implore beseech", "oa", "She urged all parties to return to the table.")
    + cue("urges", "intention", "call", "o", "He called for an immediate ceasefire.", "for, on, upon")
    + cue("urges", "intention", "demand request", "qtoi", "They demanded the return of the prisoners.")
    + cue("urges", "intention", "appeal", "o", "She appealed for funds.", "for, to")
    # proposes
    + cue("proposes", "assertion", "suggest", "qct", "He suggested that the text be shortened.")
    + cue("proposes", "intention", "propose recommend", "qto", "He proposed a joint commission.")
    # supports
    + cue("supports", "belief", "support back endorse", "o", "The delegate supported the initiative.")
    + cue("supports", "intention", "advocate", "qto", "He advocated a joint commission.")
    + cue("supports", "assertion", "defend", "o", "He defended the report.")
    + cue("supports", "belief", "agree", "ct", "They agreed that more time was needed.")
    + cue("supports", "intention", "agree", "i", "He agreed to wait.")
    # opposes
    + cue("opposes", "assertion", "object", "qt", "“Not so,” he objected.")
    + cue("opposes", "intention", "oppose reject", "o", "They rejected the proposal.")
    + cue("opposes", "assertion", "dismiss", "o", "He dismissed the report as biased.")
    # welcomes
    + cue("welcomes", "assertion", "welcome", "qto", "She welcomed the agreement of 2015.")
    + cue("welcomes", "assertion", "praise commend hail applaud laud appreciate", "qo", "The envoy praised the work.")
    + cue("welcomes", "assertion", "tout vouch", "o", "They touted the plan.")
    # condemns
    + cue("condemns", "assertion", "condemn denounce criticize criticise blast slam/slams/slammed/slamming assail "
          "deride rebuke lambast lambaste", "qo", "The envoy condemned the attack.")
    + cue("condemns", "assertion", "deplore decry", "qto", "She deplored the delay.")
    + cue("condemns", "assertion", "blame", "o", "She blamed outside powers for the crisis.")
    + cue("condemns", "assertion", "accuse", "o", "He accused his neighbours of bad faith.")
    # regrets
    + cue("regrets", "assertion", "lament regret/regrets/regretted/regretting", "qto", "She regretted the delay.")
    + cue("regrets", "assertion", "complain", "qct", "He complained that nobody listens.")
    + cue("regrets", "assertion", "complain", "o", "He complained of the delay.", "about, of")
    + cue("regrets", "belief", "worry", "ct", "They worry that the rains may fail.")
    + cue("regrets", "belief", "fear", "qct", "They fear that the rains may fail.")
    # warns
    + cue("warns", "assertion", "warn caution", "qct", "She warned that funds are running out.")
    + cue("warns", "assertion", "warn caution", "o", "He warned against delay.", "against, of, about")
    + cue("warns", "intention", "threaten", "qcti", "They threatened to leave the talks.")
    # denies, confirms, recalls
    + cue("denies", "assertion", "deny", "qcto", "They denied that shots had been fired.")
    + cue("confirms", "assertion", "confirm acknowledge admit/admits/admitted/admitting concede recognize recognise "
          "reaffirm", "qcto", "He acknowledged that the deadline had passed.")
    + cue("recalls", "assertion", "recall", "qto", "He recalled the agreement of 2015.")
    # promises
    + cue("promises", "intention", "promise pledge vow", "qcti", "They pledged to double their share.")
    + cue("promises", "intention", "planned/plans/planning", "i", "They plan to withdraw in May.")
    + cue("promises", "intention", "offer", "i", "He offered to send a doctor.")
    # believes, hopes, knows
    + cue("believes", "belief", "think/thinks/thought/thinking believe", "qct", "They believe that the plan will hold.")
    + cue("believes", "belief", "feel/feels/felt/feeling", "t", "They feel that the text is weak.")
    + cue("believes", "belief", "assume doubt", "ct", "Observers doubt that the session will be short.")
    + cue("believes", "belief", "consider", "t", "They consider that time is short.")
    + cue("believes", "belief", "attach", "o", "He attaches great importance to prevention.", "importance, weight",
          True)
    + cue("hopes", "belief", "hope", "qct", "They hope that the plan will hold.")
    + cue("hopes", "belief", "expect", "ct", "Observers expect the session to be short.")
    + cue("hopes", "intention", "hope expect", "i", "They hope to withdraw in May.")
    + cue("knows", "belief", "learn", "ct", "The agency has learned that the talks were cut short.")
    + cue("knows", "assertion", "found/finds/finding", "ct", "The report found that stocks had grown.")
    # what the noun behind it tells, and what is not said
    + cue("other", "assertion", "express voice", "o", "She expressed concern at the delay.", objects=EXPRESSED)
    + cue("other", "intention", "refuse decline", "i", "He declined to comment.", modality="negated")
)  # fmt: skip

# Forms that are nouns as well: they are verbs only behind a subject that agrees with them ("the polls show").
NOUN_FORMS: frozenset[str] = frozenset(
    "state states report reports claim claims note notes plan plans call calls show shows demand demands support "
    "supports back backs question questions hope hopes fear fears promise promises pledge pledges post posts tweet "
    "tweets comment comments remark remarks request requests appeal appeals estimate estimates forecast forecasts "
    "answer answers reply replies joke jokes vow vows talk talks praise blame boast boasts stress highlight highlights "
    "quote quotes welcome doubt doubts worry worries point points caution favour favours rule rules".split()
)


def _nouns(class_: CueClass, type_: AttributionType, nouns: str, example: str) -> dict[str, Cue]:
    return {noun: Cue(noun, type_, (noun,), (), frozenset(), example, cue_class=class_) for noun in nouns.split()}


NOUN_CUES: dict[str, Cue] = {
    **_nouns("states", "assertion", "statement claim assertion allegation argument", "the statement that talks failed"),
    **_nouns("proposes", "assertion", "suggestion", "his suggestion that the text be shortened"),
    **_nouns("proposes", "intention", "initiative proposal", "the initiative put forward by Peru to “share data”"),
    **_nouns("warns", "assertion", "warning", "her warning that time is short"),
    **_nouns("believes", "belief", "view belief conviction", "their view that time is short"),
    **_nouns("hopes", "belief", "hope", "his hope that the rains will come"),
    **_nouns("urges", "intention", "call demand", "the Council’s call to lay down arms"),
    **_nouns("promises", "intention", "promise pledge vow", "his promise to return"),
}


def _phrase(class_: CueClass, type_: AttributionType, phrase: str, example: str) -> Cue:
    return Cue(phrase, type_, (phrase,), (), frozenset(), example, cue_class=class_)


ACCORDING: tuple[Cue, ...] = (
    _phrase("states", "assertion", "according to", "According to the ministry, the convoy left."),
    _phrase("states", "assertion", "in the words of", "The road is, in the words of the envoy, closed."),
    _phrase("believes", "belief", "in the view of", "In the view of the ministry, the road is safe."),
)
