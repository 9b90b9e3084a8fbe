"""Whom an attribution speaks of."""

from onrecord.linking.about import with_about
from onrecord.model import Actor, Attribution, Mention
from onrecord.span import Span

TEXT = "Ode said that Peru and Malta had met, and that Peru had asked."
#       0         1         2         3         4         5


def attribution(*content: Span) -> Attribution:
    return Attribution("a-1", "indirect", "assertion", (Span(0, 3),), (Span(4, 8),), content, Actor("Ode"))


def mention(word: str, actor: str | None, start: int = 0) -> Mention:
    at = TEXT.index(word, start)
    return Mention(Span(at, at + len(word)), word, actor)


MENTIONS = (mention("Ode", None), mention("Peru", "per"), mention("Malta", "mlt"), mention("Peru", "per", 40))


def test_each_actor_once_in_order_of_the_text() -> None:
    (found,) = with_about((attribution(Span(9, len(TEXT))),), MENTIONS, TEXT)
    assert [(a.id, a.words, a.span) for a in found.about] == [
        ("per", "Peru", Span(14, 18)),
        ("mlt", "Malta", Span(23, 28)),
    ]


def test_only_what_stands_in_the_content() -> None:
    (found,) = with_about((attribution(Span(19, 36)),), MENTIONS, TEXT)
    assert [a.id for a in found.about] == ["mlt"]


def test_a_person_nobody_knows_is_not_gathered() -> None:
    (found,) = with_about((attribution(Span(0, 8)),), MENTIONS, TEXT)
    assert found.about == ()
