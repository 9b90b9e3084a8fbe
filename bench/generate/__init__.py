"""Makes records of meetings that never were: deterministic, in every era's layout, with the truth beside each.

    python -m bench.generate --documents 6595 --speeches 106302 --seed 1 --out DIR [--pdf]

What is real: the members of the Council and its presidency on that day, the forms of records, the shape of meetings.
What is invented: every delegate, every word of speech (in words of no language), every draft and every vote. Each
record says "Generated for testing" where real ones have their notice.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from bench.generate.layouts import LAYOUTS, Layout
from bench.generate.lines import set_text
from bench.generate.plan import number_of, plan
from bench.generate.text import Record, write
from bench.generate.tongues import TONGUES
from onrecord.register import Register

__all__ = ["LAYOUTS", "TONGUES", "Layout", "Order", "Record", "make", "orders", "set_text", "text_of"]

# few records are held in other languages than English
_LANGUAGES = ("en",) * 7


@dataclass(frozen=True, slots=True)
class Order:
    """What to make: everything about a record follows from it."""

    seed: str
    day: date
    number: int
    layout: str
    language: str
    speeches: int
    paged: bool

    @property
    def name(self) -> str:
        """A name for its file, without suffix."""
        return f"S-PV-{self.number}-{self.language}"


def make(order: Order, register: Register) -> Record:
    """The record that was ordered."""
    rng = Random(f"{order.seed}/meeting")
    meeting = plan(rng, register, order.day, order.speeches, order.number)
    return write(meeting, LAYOUTS[order.layout], TONGUES[order.language], register, order.seed)


def text_of(order: Order, register: Register) -> tuple[str, dict[str, Any]]:
    """Its text and the truth about it."""
    return set_text(make(order, register), Random(f"{order.seed}/lines"), order.paged)


def random_order(seed: int, layout: str, language: str, speeches: int, paged: bool = False) -> Order:
    """An order of one record, on a day within the layout's years."""
    rng = Random(f"{seed}/{layout}")
    day = _workday(rng, *LAYOUTS[layout].years)
    return Order(f"{seed}/{layout}", day, number_of(day), layout, language, speeches, paged)


def orders(documents: int, speeches: int, seed: int, layouts: Sequence[str] = ()) -> Iterator[Order]:
    """So many records with so many speeches in all, by day; as many of each layout as its years have a share."""
    rng = Random(f"{seed}/corpus")
    eras = [LAYOUTS[name] for name in layouts or LAYOUTS]
    lengths = [layout.years[1] - layout.years[0] + 1 for layout in eras]
    chosen = rng.choices(eras, weights=lengths, k=documents)
    days = sorted((_workday(rng, *layout.years), layout.name) for layout in chosen)
    tongues = [*_LANGUAGES, *(code for code in TONGUES if code != "en")]
    number = 0
    for index, ((day, layout), size) in enumerate(zip(days, _sizes(rng, documents, speeches), strict=True)):
        number = max(number + 1, number_of(day))
        language = rng.choice(tongues)
        yield Order(f"{seed}/{index}", day, number, layout, language, size, rng.random() < 0.5)


def _workday(rng: Random, first: int, last: int) -> date:
    # the Council first met in January 1946; the register's members are known to the end of 2026
    start = date(first, 2, 1)
    day = start + timedelta(days=rng.randrange((date(last, 12, 1) - start).days))
    return day - timedelta(days=max(0, day.weekday() - 4))


def _sizes(rng: Random, documents: int, speeches: int) -> list[int]:
    """Lognormal numbers of speeches, one at least, that add up to `speeches`."""
    if documents < 1 or speeches < documents:
        raise ValueError("there must be a speech for each document, at least")
    drawn = [math.exp(rng.gauss(0, 1.0)) for _ in range(documents)]
    share = (speeches - documents) / sum(drawn)
    sizes = [1 + int(share * one) for one in drawn]
    for place in rng.sample(range(documents), speeches - sum(sizes)):
        sizes[place] += 1
    return sizes
