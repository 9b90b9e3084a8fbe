"""A reading made by hand: a report of a Model UN exercise (invented delegates, real States), and a record of it.

Places are found by the words themselves, so that the texts can be edited.
"""

import hashlib

from onrecord.model import (
    Actor,
    Attribution,
    Candidate,
    DateClue,
    Dating,
    Document,
    Dossier,
    Layout,
    MadeBy,
    Meeting,
    Mention,
    Origin,
    Outcome,
    Participant,
    Speech,
    Title,
    Vote,
    content_id,
)
from onrecord.span import Span

REPORT = """\
Model UN exercise: the Council hears of mountain lakes

Учения Модели ООН: Совет заслушал доклад о горных озёрах

On Friday, Kenya, which holds the presidency of the Security Council in July in this Model UN exercise, held a debate \
on mountain lakes.

“The lakes do not wait for us,” said Amina Odhiambo of Kenya, “and neither should we.” She added that her delegation \
would table a draft.

On behalf of the Shanghai Cooperation Organization, Tuan Saparov recalled that the delegate of Nepal had \
warned of floods.

The delegate asked for more time, and Tuan Saparow agreed.
"""

RECORD = """\
MODEL UN EXERCISE
S/PV.0001
The President: The meeting is called to order.
Ms. Odhiambo (Kenya): I speak for the Group of Lakes. We shall vote in favour.
The President: The draft resolution received 2 votes in favour, none against and 1 abstention. It has been adopted.
"""


def spans(text: str, *words: str) -> tuple[Span, ...]:
    """The first place of each of the words, in order."""
    return tuple(Span(text.index(part), text.index(part) + len(part)) for part in words)


def paragraphs(text: str) -> tuple[Span, ...]:
    """The lines that are not empty."""
    out, at = [], 0
    for line in text.split("\n"):
        if line:
            out.append(Span(at, at + len(line)))
        at += len(line) + 1
    return tuple(out)


def origin(text: str, uri: str) -> Origin:
    """The text as a file of this name."""
    data = text.encode()
    return Origin(uri, hashlib.sha256(data).hexdigest(), "text/plain", data=data)


def report(dating: Dating | None = None, program: str = "0.1.0") -> Dossier:
    """The report: direct speech cut by its cue, a group statement with a nested warning, an open speaker."""
    text = REPORT
    amina = Actor("Amina Odhiambo", *spans(text, "Amina Odhiambo"), name="Amina Odhiambo", rule="full name")
    tuan = Actor("Tuan Saparov", name="Tuan Saparov", rule="full name", variants=("Tuan Saparow",))
    kenya = Actor("Kenya", name="Kenya", id="ken", rule="only candidate")
    sco = Actor("Shanghai Cooperation Organization", name="Shanghai Cooperation Organization", id="org-sco")
    recalled = content_id("a", text, "recalled")
    return Dossier(
        document=Document(
            origin=origin(text, "exercise.txt"),
            text=text,
            layout=Layout(paragraphs=paragraphs(text), headings=paragraphs(text)[:1]),
            language="en",
            languages=("en", "ru"),
            titles=(
                Title("en", paragraphs(text)[0].of(text), paragraphs(text)[0]),
                Title("ru", paragraphs(text)[1].of(text), paragraphs(text)[1]),
            ),
            genre="news",
            genre_basis="reports a meeting in the past tense",
            standing="news",
            dating=dating
            or Dating(
                "2024-07",
                "inferred",
                "Kenya presides in July",
                (DateClue("weekday", "5", *spans(text, "Friday"), words="Friday"),),
                ("2024-07-05", "2024-07-12"),
            ),
        ),
        made_by=MadeBy(program, "2024.1", stages=("news", "rules")),
        meeting=Meeting(body=Actor("the Council", name="Security Council", id="organ-unsc"), presidency=kenya),
        attributions=(
            Attribution(
                content_id("a", text, "lakes"),
                "direct",
                "assertion",
                spans(text, "Amina Odhiambo of Kenya"),
                spans(text, "said"),
                spans(text, "The lakes do not wait for us,", "and neither should we."),
                amina,
                (kenya,),
                cue_class="states",
                rule="cue between",
                confidence=0.9,
            ),
            Attribution(
                content_id("a", text, "table"),
                "indirect",
                "intention",
                spans(text, "She"),
                spans(text, "added"),
                spans(text, "that her delegation would table a draft"),
                Actor("She", *spans(text, "She"), name="Amina Odhiambo", rule="pronoun"),
                (kenya,),
                cue_class="promises",
                rule="subject cue",
                confidence=0.8,
            ),
            Attribution(
                recalled,
                "indirect",
                "assertion",
                spans(text, "Tuan Saparov"),
                spans(text, "recalled"),
                spans(text, "that the delegate of Nepal had warned of floods"),
                tuan,
                (sco,),
                rule="subject cue",
                confidence=0.8,
            ),
            Attribution(
                content_id("a", text, "floods"),
                "indirect",
                "assertion",
                spans(text, "the delegate of Nepal"),
                spans(text, "had warned"),
                spans(text, "of floods"),
                Actor("the delegate of Nepal", *spans(text, "the delegate of Nepal")),
                (Actor("Nepal", name="Nepal", id="npl"),),
                (Actor("floods"),),
                within=recalled,
                rule="subject cue",
                confidence=0.8,
            ),
            Attribution(
                content_id("a", text, "time"),
                "indirect",
                "intention",
                spans(text, "The delegate"),
                spans(text, "asked"),
                spans(text, "for more time"),
                Actor(
                    "The delegate",
                    *spans(text, "The delegate"),
                    candidates=(Candidate(None, "Amina Odhiambo"), Candidate(None, "Tuan Saparov")),
                ),
                rule="subject cue",
                confidence=0.5,
            ),
        ),
        mentions=(
            Mention(*spans(text, "Kenya"), name="Kenya", actor="ken", rule="only candidate"),
            Mention(*spans(text, "the Council"), candidates=("organ-unsc", "organ-eu-council")),
        ),
    )


def record() -> Dossier:
    """The record: two speakers, three speeches, a vote."""
    text = RECORD
    lines = paragraphs(text)
    kenya, nepal = Actor("Kenya", name="Kenya", id="ken"), Actor("Nepal", name="Nepal", id="npl")
    chair = Actor("The President", name="Ms. Wanjiru")

    def speech(order: int, line: Span, speaker: Actor, label: str, **more: object) -> Speech:
        start = line.start + len(label)
        body = (Span(start + 2, line.stop),)
        found = Speech(
            content_id("s", text, str(order)), order, speaker, "presiding", "procedure", turn=order,
            label=Span(line.start, start), body=body,
        )  # fmt: skip
        return found if not more else Speech(**{**{f: getattr(found, f) for f in Speech.__slots__}, **more})  # type: ignore[arg-type]

    return Dossier(
        document=Document(
            origin=origin(text, "exercise-record.txt"),
            text=text,
            layout=Layout(paragraphs=lines, pages=(Span(0, len(text)),)),
            language="en",
            genre="verbatim",
            standing="official record",
            titles=(Title("en", "Model UN exercise"),),
            dating=Dating("2024-07-05", "stated", "the cover gives it"),
        ),
        made_by=MadeBy("0.1.0", "2024.1", stages=("verbatim", "rules")),
        meeting=Meeting(
            body=Actor("Security Council", name="Security Council", id="organ-unsc"),
            symbol="S/PV.0001",
            number=1,
            date="2024-07-05",
            place="New York",
            presidency=kenya,
            president=chair,
            agenda=("Mountain lakes",),
            participants=(Participant(Actor("Ms. Odhiambo", name="Ms. Odhiambo"), "member", kenya),),
            outcome=(Outcome("resolution", "It has been adopted", "9999 (2024)", *spans(text, "It has been adopted")),),
        ),
        speeches=(
            speech(1, lines[2], chair, "The President"),
            speech(
                2,
                lines[3],
                Actor("Ms. Odhiambo", name="Amina Odhiambo"),
                "Ms. Odhiambo (Kenya)",
                capacity="national",
                purpose="explanation of vote before the vote",
                affiliation=kenya,
                on_behalf_of=(Actor("the Group of Lakes", name="Group of Lakes"),),
                language="en",
            ),
            speech(3, lines[4], chair, "The President"),
        ),
        votes=(
            Vote(
                on="S/2024/9999",
                method="show of hands",
                in_favour=(kenya, nepal),
                abstaining=(Actor("China", name="China", id="chn"),),
                adopted=True,
                procedural=False,
                resolution="9999 (2024)",
                totals=(2, 0, 1),
                span=lines[4],
            ),
        ),
    )
