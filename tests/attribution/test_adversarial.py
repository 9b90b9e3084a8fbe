"""Cases that lead an engine astray, each with its answer drawn in the text. Every engine has to stand them.

A case is drawn once for each of its attributions, in order; where there is none, the text stands alone.
"""

import pytest
from tests.attribution.drawing import NAMES, draw, plain, reading

from onrecord import plugins
from onrecord.attribution import Engine
from onrecord.languages.en import ENGLISH
from onrecord.model import Attribution
from onrecord.span import Span

ENGINES = ("rules", "joint")


@pytest.fixture(params=ENGINES, scope="module")
def engine(request: pytest.FixtureRequest) -> Engine:
    return plugins.load("engines", request.param)


# What the default engine does not do as drawn here, by the text; docs/accuracy.md tells of it. Each is held to fail, so
# that one that is mended leaves this list.
GAPS = {
    "It was said that the road was open.": "it is an attribution to nobody, as annotators of news mark it",
    "An official, speaking on condition of anonymity, said that the road was open.": "the source is marked shorter",
    "Ms. Ode said Mr. Bello told her the road was open.": "inside indirect speech rules want a conjunction",
    "According to Ms. Ode, the ministry said the road was open.": "inside indirect speech rules want a conjunction",
    "Ms. Ode denied that she had said the road was open.": "inside indirect speech rules want a conjunction",
}


@pytest.fixture(autouse=True)
def gap(request: pytest.FixtureRequest) -> None:
    """Marks a case that the default engine is known to fail."""
    given = getattr(request.node, "callspec", None)
    if given is None or given.params.get("engine") != "joint":
        return
    texts = [v if isinstance(v, str) else v[0] for k, v in given.params.items() if k in {"text", "drawn", "outer"}]
    reason = next((GAPS[plain(text)] for text in texts if plain(text) in GAPS), None)
    if reason is not None:
        request.applymarker(pytest.mark.xfail(reason=reason, strict=True))


def found(engine: Engine, text: str, headings: tuple[Span, ...] = ()) -> tuple[Attribution, ...]:
    return engine.attribute(reading(text, headings=headings), ENGLISH, NAMES).attributions


NONE = [
    # scare quotes hold a word at a distance; nobody said it
    "The so-called “observers” left the hall at noon.",
    "Their “headquarters” was a tent with two chairs.",
    "The road is “open” on two days of the week.",
    # titles of works
    "Her book “Why Rivers Bend” was printed in Malta.",
    "A poster of “The Bridge That Waited” hung in the hall.",
    # apostrophes are no quotation marks
    "The delegates’ seats and the members’ badges were ready.",
    "'Twas in the '90s that the members' road was built.",
    # "said" without speech
    "The said document was lost in the fire.",
    "That said, the road is narrow.",
    "Having said that, the road is narrow.",
    "It goes without saying that roads are useful.",
    "Needless to say, the road is narrow.",
    "The road is said to be open.",
    "It was said that the road was open.",
    # a document that is only spoken of
    "A report on the road was printed in May.",
    "The statement of the Secretary-General was handed out in three languages.",
]


@pytest.mark.parametrize("text", NONE)
def test_nobody_said_anything(engine: Engine, text: str) -> None:
    assert [draw(text, a) for a in found(engine, text)] == []


DRAWN = [
    ["[The envoy] ⟨said⟩ {that the so-called “observers” had left}."],
    ["[Ms. Ode] ⟨said⟩ {that the film “The Bridge That Waited” was shown in May}."],
    # quotations in quotations, in marks of either kind
    ["{“No,”} [she] ⟨said⟩, {“I did not hear ‘yes’ from Mr. Bello.”}"],
    [
        "{“The minister called it ‘a bridge to nowhere’ in May,”} [Ms. Ode] ⟨said⟩.",
        "“[The minister] ⟨called⟩ {it ‘a bridge to nowhere’ in May},” Ms. Ode said.",
    ],
    [
        "{‘The minister called it “a bridge to nowhere” in May,’} [Ms. Ode] ⟨said⟩.",
        "‘[The minister] ⟨called⟩ {it “a bridge to nowhere” in May},’ Ms. Ode said.",
    ],
    # over three paragraphs: each opens with a mark, the last one closes
    [
        "{“The road is open,”} [Ms. Ode] ⟨said⟩. {“It was closed for a year.}\n\n"
        "{“We repaired it by hand.}\n\n"
        "{“It will stay open.”}\n\nThe meeting rose at noon."
    ],
    # the closing mark is missing: the quotation ends with its paragraph
    ["[Ms. Ode] ⟨said⟩: {“The road is open.}\n\nThe bridge was closed in May."],
    # apostrophes inside single marks, curly and straight
    ["{‘It’s the members’ road, and the members’ bridge,’} [Ms. Ode] ⟨said⟩."],
    ["{'It's the members' road,'} [Ms. Ode] ⟨said⟩."],
    # dashes around the cue, and before the speech
    ["{The road} — [she] ⟨said⟩ — {was open}."],
    ["— {The road is open}, ⟨said⟩ [Ms. Ode]."],
    # "according to" at either end, and in another's words
    ["{The road is open}, ⟨according to⟩ [Ms. Ode]."],
    ["⟨According to⟩ [Ms. Ode], {the road is open}."],
]


@pytest.mark.parametrize("drawn", DRAWN, ids=lambda d: plain(d[0])[:50])
def test_every_word_stands_where_it_belongs(engine: Engine, drawn: list[str]) -> None:
    text = plain(drawn[0])
    assert [draw(text, a) for a in found(engine, text)] == drawn


UNSAID = [
    ("[Ms. Ode] ⟨did not say⟩ {that the road was open}.", "negated"),
    ("[Ms. Ode] ⟨never said⟩ {that the road was open}.", "negated"),
    ("[Nobody] ⟨said⟩ {that the road was open}.", "negated"),
    ("[Ms. Ode] ⟨would say⟩ {that the road was open}.", "hypothetical"),
    ("[Ms. Ode] ⟨may say⟩ {that the road is open}.", "hypothetical"),
    ("The convoy leaves if [he] ⟨says⟩ {that the road is open}.", "hypothetical"),
]


@pytest.mark.parametrize(("drawn", "modality"), UNSAID)
def test_what_was_not_said_is_not_counted_as_said(engine: Engine, drawn: str, modality: str) -> None:
    text = plain(drawn)
    (only,) = found(engine, text)
    assert draw(text, only) == drawn
    assert (only.modality, only.type) == (modality, "other")


SPEAKERS = [
    # a name inside the quotation is not who speaks, nor is who is spoken to
    ("{“Mr. Bello built the road,”} [Ms. Ode] ⟨said⟩.", "Ode", ()),
    ("{“Ask Pedro Sol of Peru,”} [the envoy of Malta] ⟨said⟩.", "envoy of Malta", ()),
    ("[Ms. Ode] ⟨told⟩ the chair {that the road was open}.", "Ode", ()),
    # several at once: all are kept as candidates, and nobody is chosen
    ("[Ana Ode and Luis Vera] ⟨said⟩ {that the road was open}.", None, ("Ana Ode", "Luis Vera")),
    ("[The envoy Ana Ode and Luis Vera] ⟨said⟩ {that the road was open}.", None,
     ("Ana Ode", "Luis Vera")),
    ("[Peru and Malta] ⟨said⟩ {that the road was open}.", None, ("Peru", "Malta")),
    # who gives no name has none, and no candidates
    ("[Sources close to the talks] ⟨said⟩ {that the road was open}.", None, ()),
    ("[An official, speaking on condition of anonymity], ⟨said⟩ {that the road was open}.", None, ()),
    ("[Critics] ⟨said⟩ {that the road was open}.", None, ()),
    # documents speak for themselves
    ("[The report] ⟨notes⟩ {that the road is open}.", None, ()),
    ("[The draft resolution prepared by Peru] ⟨states⟩ {that the road is open}.",
     "draft resolution prepared by Peru", ()),
]  # fmt: skip


@pytest.mark.parametrize(("drawn", "name", "candidates"), SPEAKERS)
def test_who_speaks(engine: Engine, drawn: str, name: str | None, candidates: tuple[str, ...]) -> None:
    text = plain(drawn)
    (only,) = found(engine, text)
    assert draw(text, only) == drawn
    assert only.speaker.name == name
    assert tuple(c.name for c in only.speaker.candidates) == candidates


NESTED = [
    ("[Ms. Ode] ⟨said⟩ {Mr. Bello told her the road was open}.",
     "Ms. Ode said [Mr. Bello] ⟨told⟩ {her the road was open}."),
    ("[Ms. Ode] ⟨said⟩ {that the report notes that the road is open}.",
     "Ms. Ode said that [the report] ⟨notes⟩ {that the road is open}."),
    ("⟨According to⟩ [Ms. Ode], {the ministry said the road was open}.",
     "According to Ms. Ode, [the ministry] ⟨said⟩ {the road was open}."),
    ("{“The Secretary-General told us that the road was open,”} [Ms. Ode] ⟨said⟩.",
     "“[The Secretary-General] ⟨told⟩ us {that the road was open},” Ms. Ode said."),
    ("[Ms. Ode] ⟨denied⟩ {that she had said the road was open}.",
     "Ms. Ode denied that [she] had ⟨said⟩ {the road was open}."),
]  # fmt: skip


@pytest.mark.parametrize(("outer", "inner"), NESTED)
def test_a_saying_inside_another_names_its_host(engine: Engine, outer: str, inner: str) -> None:
    text = plain(outer)
    host, guest = found(engine, text)
    assert [draw(text, host), draw(text, guest)] == [outer, inner]
    assert (host.within, guest.within) == (None, host.id)


def test_a_headline_speaks_for_a_known_name_only(engine: Engine) -> None:
    drawn = "[UK]⟨:⟩ {participation should be voluntary}"
    text = plain(drawn)
    (only,) = found(engine, text, (Span(0, len(text)),))
    assert draw(text, only) == drawn
    assert only.speaker.name == "UK"
    for topic in ("UK: new tasks for the committee", "Roads: participation should be voluntary"):
        assert found(engine, topic, (Span(0, len(topic)),)) == ()
