"""English: the words that say that somebody said something.

Each entry was put here by the example beside it (examples are our own) and kept because it earned more right than
wrong results on PolNeAR's train part (`python -m bench attribution --by-cue`).
"""

from __future__ import annotations

from onrecord.languages.reporting import Cue, Frame

_FRAMES: dict[str, Frame] = {
    "q": "quotation",
    "c": "clause",
    "t": "that",
    "w": "question",
    "o": "object",
    "i": "infinitive",
    "a": "addressee",
}


def _regular(base: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Finite forms and -ing form of a regular verb: note, notes, noted; noting."""
    if base.endswith("e"):
        return (base, base + "s", base + "d"), (base[:-1] + "ing",)
    if base.endswith("y") and base[-2] not in "aeiou":
        return (base, base[:-1] + "ies", base[:-1] + "ied"), (base + "ing",)
    suffix = "es" if base.endswith(("s", "sh", "ch", "x")) else "s"
    return (base, base + suffix, base + "ed"), (base + "ing",)


def _cue(verbs: str, type_: str, frames: str, example: str, particles: str = "", apart: bool = False) -> list[Cue]:
    """One Cue per verb; a verb with "/" gives its forms: "say/says/said/saying" (the last one is the participle)."""
    out = []
    for verb in verbs.split():
        forms = verb.split("/")
        finite, participles = (tuple(forms[:-1]), tuple(forms[-1:])) if len(forms) > 1 else _regular(verb)
        out.append(
            Cue(
                kind=forms[0],
                type=type_,  # type: ignore[arg-type]
                forms=finite,
                participles=participles,
                frames=frozenset(_FRAMES[f] for f in frames),
                example=example,
                particles=tuple(particles.split()),
                apart=apart,
            )
        )
    return out


CUES: tuple[Cue, ...] = tuple(
    _cue("say/says/said/saying", "assertion", "qct", "The delegate said the mandate must be renewed.")
    + _cue("tell/tells/told/telling", "assertion", "qcta", "He told the Council that talks had resumed.")
    + _cue("state add declare announce", "assertion", "qct", "She stated that her country would contribute troops.")
    + _cue("note stress emphasize emphasise underline underscore affirm reaffirm", "assertion", "qcto",
           "She stressed that dialogue comes first.")
    + _cue("reiterate recall highlight welcome", "assertion", "qto", "He recalled the agreement of 2015.")
    + _cue("observe remark comment", "assertion", "qt", "“That is late,” he remarked.")
    + _cue("maintain insist assert contend/contends/contended/contending argue claim allege", "assertion", "qct",
           "They maintain that the vote was lawful.")
    + _cue("explain clarify", "assertion", "qctw", "She explained why the text had changed.")
    + _cue("report", "assertion", "qt", "The agency reported that rain had fallen.")
    + _cue("confirm acknowledge admit/admits/admitted/admitting concede recognize recognise",
           "assertion", "qcto", "He acknowledged that the deadline had passed.")
    + _cue("warn caution", "assertion", "qct", "She warned that funds are running out.")
    + _cue("warn caution", "assertion", "o", "He warned against delay.", "against of about")
    + _cue("predict forecast/forecasts/forecast/forecasted/forecasting estimate conclude suggest indicate reveal "
           "disclose",           "assertion", "qct", "He predicted that the talks would fail.")
    + _cue("deny", "assertion", "qcto", "They denied that shots had been fired.")
    + _cue("reply respond answer continue retort interject counter joke quip", "assertion", "q",
           "“Not yet,” he replied.")
    + _cue("reply respond counter joke quip", "assertion", "t", "He replied that it was too early.")
    + _cue("go/goes/went/going", "assertion", "q", "“It is,” she went on, “a start.”", "on")
    + _cue("object", "assertion", "qt", "“Not so,” he objected.")
    + _cue("shoot/shoots/shot/shooting hit/hits/hit/hitting fire", "assertion", "q", "“Never,” she shot back.", "back")
    + _cue("ask inquire", "assertion", "qwa", "She asked whether the force would stay.")
    + _cue("question", "assertion", "wo", "He questioned the need for a new body.")
    + _cue("wonder", "assertion", "qw", "He wondered why nobody had come.")
    + _cue("write/writes/wrote/writing tweet post", "assertion", "qct", "“We will be there,” the ministry tweeted.")
    + _cue("lament regret/regrets/regretted/regretting deplore decry", "assertion", "qto", "She regretted the delay.")
    + _cue("complain boast brag/brags/bragged/bragging", "assertion", "qct", "He complained that nobody listens.")
    + _cue("complain boast talk speak/speaks/spoke/speaking", "assertion", "o", "He spoke of a new start.", "about of")
    + _cue("promise pledge vow threaten", "intention", "qcti", "They pledged to double their share.")
    + _cue("urge implore beseech", "intention", "oa", "She urged all parties to return to the table.")
    + _cue("call", "intention", "o", "He called for an immediate ceasefire.", "for on upon")
    + _cue("demand request", "intention", "qtoi", "They demanded the return of the prisoners.")
    + _cue("appeal", "intention", "o", "She appealed for funds.", "for to")
    + _cue("propose recommend advocate", "intention", "qto", "He proposed a joint commission.")
    + _cue("support back endorse", "assertion", "o", "The delegate supported the initiative.")
    + _cue("oppose reject", "assertion", "o", "They rejected the proposal.")
    + _cue("condemn denounce criticize criticise blast slam/slams/slammed/slamming assail praise commend hail applaud "
           "laud appreciate deride rebuke lambast lambaste", "assertion", "qo", "The envoy condemned the attack.")
    + _cue("blame", "assertion", "o", "She blamed outside powers for the crisis.")
    + _cue("accuse", "assertion", "o", "He accused his neighbours of bad faith.")
    + _cue("express voice", "assertion", "o", "She expressed concern at the delay.")
    + _cue("defend dismiss", "assertion", "o", "He dismissed the report as biased.")
    + _cue("refer/refers/referred/referring", "assertion", "o", "She referred to the report of last year.", "to")
    + _cue("cite quote", "assertion", "qto", "He cited the figures of the Secretariat.")
    + _cue("point", "assertion", "qcto", "She pointed out that the quorum was missing.", "out to")
    + _cue("make/makes/made/making", "assertion", "t", "He made clear that there was no deal.", "clear", True)
    + _cue("tout vouch", "assertion", "o", "They touted the plan.")
    + _cue("called/calls/calling", "assertion", "o", "She called the plan “a start”.")
    + _cue("describe characterize characterise", "assertion", "o", "She described the talks as useful.")
    + _cue("read/reads/read/reading", "assertion", "q", "The letter reads: “We shall come.”")
    + _cue("show/shows/showed/shown/showing find/finds/found/finding", "assertion", "ct",
           "The report found that stocks had grown.")
    + _cue("learn", "belief", "ct", "The agency has learned that the talks were cut short.")
    + _cue("think/thinks/thought/thinking believe hope fear",
           "belief", "qct", "They believe that the plan will hold.")
    + _cue("feel/feels/felt/feeling", "belief", "t", "They feel that the text is weak.")
    + _cue("expect assume worry doubt", "belief", "ct", "Observers expect the session to be short.")
    + _cue("agree", "belief", "ct", "They agreed that more time was needed.")
    + _cue("consider", "belief", "to", "They consider the issue a priority.")
    + _cue("attach", "belief", "o", "He attaches great importance to prevention.", "importance weight", True)
    + _cue("hope expect plan/plans/planned/planning", "intention", "i", "They plan to withdraw in May.")
    + _cue("refuse decline agree offer", "intention", "i", "He declined to comment.")
)  # fmt: skip

# Forms that are nouns as well: they are verbs only behind a subject that agrees with them ("the polls show").
NOUN_FORMS: frozenset[str] = frozenset(
    "state states report reports claim claims note notes plan plans call calls show shows demand demands support "
    "supports back backs question questions hope hopes fear fears promise promises pledge pledges post posts tweet "
    "tweets comment comments remark remarks request requests appeal appeals estimate estimates forecast forecasts "
    "answer answers reply replies joke jokes vow vows talk talks praise blame boast boasts stress highlight highlights "
    "quote quotes welcome doubt doubts worry worries point points caution".split()
)

NOUN_CUES: dict[str, str] = {
    "statement": "statement",  # the statement that the talks had failed
    "claim": "claim",  # their claim that the border was closed
    "assertion": "claim",
    "allegation": "allege",
    "argument": "argue",
    "suggestion": "suggest",
    "warning": "warn",
    "view": "view",  # the view that time is short
    "belief": "believe",
    "hope": "hope",
    "conviction": "believe",
    "initiative": "initiative",  # the initiative put forward by Peru to “share data early”
    "proposal": "propose",
    "call": "call",
    "demand": "demand",
    "promise": "promise",
    "pledge": "pledge",
    "vow": "vow",
}
