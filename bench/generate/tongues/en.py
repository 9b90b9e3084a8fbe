"""English formulas."""

from __future__ import annotations

from datetime import date

from bench.generate.tongue import Tongue

_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_SMALL = "none one two three four five six seven eight nine".split()


def _ordinal(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def _day(day: date) -> str:
    return f"{_DAYS[day.weekday()]}, {day.day} {_MONTHS[day.month - 1]} {day.year}"


def _time(time: str) -> str:
    hour, minute = map(int, time.split(":"))
    shown = f"{(hour - 1) % 12 + 1}" + (f".{minute:02}" if minute else "")
    return "noon" if time == "12:00" else f"{shown} {'a.m.' if hour < 12 else 'p.m.'}"


ENGLISH = Tongue(
    code="en",
    syllables=tuple(
        "ba bel bim cor da dem dov el en er fa fil gor ha hin ir jo kel ka lim lo mar men mo na nel o or pal pir "
        "ra ren ril sa sel sim ta tem tir tor u ul va ven vol wen zam zer".split()
    ),
    names=tuple(
        "vo zun tel kir mib dol fen rud sax nep gal hob wim lor quen jas bru tik yev pam oz ulf cas dri".split()
    ),
    courtesies=("Mr.", "Ms."),
    president="The President",
    president_capitals="The PRESIDENT",
    label="{who} ({state})",
    notes={
        "spoke": " (spoke in {language})",
        "interpreted": " (interpretation from {language})",
        "translated": " (translated from {language})",
    },
    colon=":",
    languages={
        "en": "English",
        "fr": "French",
        "ru": "Russian",
        "es": "Spanish",
        "zh": "Chinese",
        "ar": "Arabic",
        "pt": "Portuguese",
    },
    organization="United Nations",
    council="Security Council",
    provisional="Provisional",
    meeting=lambda number: f"{_ordinal(number)} meeting",
    day=_day,
    time=_time,
    place="New York",
    chair_row="President:",
    members_row="Members:",
    agenda="Agenda",
    notice="This record contains no speech that was ever made. Generated for testing: its delegates are invented.",
    opened="The meeting was called to order at {time}.",
    closed="The meeting rose at {time}.",
    suspended="The meeting was suspended at {time} and resumed at {later}.",
    adoption="Adoption of the agenda",
    adopted_agenda="The agenda was adopted.",
    vote_taken="A vote was taken by show of hands.",
    lists=("In favour:", "Against:", "Abstaining:"),
    none="None",
    joined=" and ",
    counted=lambda n: _SMALL[n] if n < 10 else str(n),
    abstained=lambda n: f"{'no' if n == 0 else _SMALL[n]} abstention{'s' * (n != 1)}",
    begin="The Security Council will now begin its consideration of the item on its agenda.",
    floor="I now give the floor to the representative of {state}.",
    floor_briefer="I now give the floor to {who}.",
    put_to_vote="I shall now put to the vote the draft resolution contained in document {draft}.",
    results={
        "plain": "The result of the voting is as follows: {favour} votes in favour, "
        "{against} against and {abstaining}.",
        "received": "The draft resolution received {favour} votes in favour, {against} against and {abstaining}.",
        "record": "The draft resolution was adopted by {favour_digits} votes to {against}, with {abstaining}.",
    },
    passed="The draft resolution has been adopted as resolution {resolution}.",
    unanimous="The draft resolution has been adopted unanimously as resolution {resolution}.",
    fallen="The draft resolution has not been adopted, having failed to obtain the required number of votes.",
    vetoed="The draft resolution has not been adopted, owing to the negative vote of a permanent member of "
    "the Council.",
    national="I shall now make a statement in my capacity as the representative of {state}.",
    resume="I now resume my functions as President of the Security Council.",
    resumed="I thank the representative of {state}.",
    thanks="I thank {who}.",
    end="There are no more names inscribed on the list of speakers.",
    rule37={
        "letters": "I should like to inform the Council that I have received letters from the representatives of "
        "{states}, in which they request to be invited to participate in the consideration of the item on the "
        "Council’s agenda. There being no objection, it is so decided.",
        "rule": "In accordance with rule 37 of the Council’s provisional rules of procedure, I invite the "
        "representatives of {states} to participate in this meeting.",
    },
    rule39="In accordance with rule 39 of the Council’s provisional rules of procedure, I invite the following "
    "briefers to participate in this meeting: {guests}.",
    rule39_item="{who}, {role}",
    rule39_joined="; and ",
    behalf="I have the honour to speak on behalf of {group}.",
    groups=("the Nordic countries", "the European Union and its member States", "the Group of African States"),
    roles=(
        ("Under-Secretary-General for Peace Operations", "secretariat"),
        ("Special Representative of the Secretary-General for Children and Armed Conflict", "secretariat"),
        ("Assistant Secretary-General for Humanitarian Affairs", "secretariat"),
        ("African Union Commissioner for Peace and Security", "organization"),
        ("Director-General of the International Atomic Energy Agency", "organization"),
    ),
    article=lambda name: f"the {name}" if name.startswith(("United", "Union", "Russian", "Netherlands")) else name,
    small=tuple(
        "the of and to in that is for on with this as we our by "
        "not be are it has have from will its must which an their these all".split()
    ),
    printed={
        "series": "OFFICIAL RECORDS",
        "held": "Held in {place}, on {day}, at {time}",
        "present": "Present: The representatives of the following countries: {states}.",
        "agenda": "Provisional agenda (S/Agenda/{number})",
    },
)
