"""An organization's members over time as one SVG picture: a row for each, a bar for each stay.

Statuses differ in shade, height and pattern, so that a print without colour still tells them apart. Where a date is not
known to the day, the end of the bar is drawn over all the days that it may be, and fades.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from xml.etree import ElementTree as ET

from onrecord.errors import CallError
from onrecord.register import naming
from onrecord.register.index import USUAL, Index
from onrecord.register.membership import alphabetical
from onrecord.register.status import DENIAL, OVERLAYS
from onrecord.register.values import OPEN_ENDS, Membership

ROW, TOP, LEFT, WIDTH, RIGHT, FOOT = 22, 64, 250, 760, 20, 70
_HEIGHTS = {"observer": 9, "partner": 5}
_FULL = 14
_DAYS_IN_YEAR = 365.2425
_FILLS = {"member": "#1f5a99", "observer": "#7fb2d9", "partner": "#b9d4ea", "suspended": "url(#hatched)",
          "withdrawn-pending": "url(#dotted)", "contested": "url(#striped)"}  # fmt: skip
_TOLD = {
    "member": "member", "observer": "observer or associate", "partner": "partner, participant or candidate",
    "suspended": "suspended", "withdrawn-pending": "leaving", "contested": "contested",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Scale:
    first: int
    last: int

    def x(self, day: date) -> float:
        """Pixels from the left for a day, kept inside the picture."""
        years = (day - date(self.first, 1, 1)).days / _DAYS_IN_YEAR
        return LEFT + WIDTH * min(max(years / (self.last - self.first), 0.0), 1.0)


def timeline(index: Index, organization: naming.Asked, until: int | None = None) -> str:
    """The picture, as SVG text that stands alone.

    Bars that still hold run to the end of the year `until`; without it, to that of the last edit of the register.
    Raises CallError for an organization without rows.
    """
    body = index.as_actor(naming.id_of(index, organization, body=True))
    rows = [row for row in index.rows_in(body.id) if row.status != DENIAL]
    if not rows:
        raise CallError(body.name, "the register has no members of it, so there is nothing to draw", "")
    last = (until or int(index.version[:4])) + 1
    starts = [row.start.earliest.year for row in rows if row.start.earliest > date.min]
    scale = _Scale(min(starts, default=last - 10), last)
    names = {row.member: index.entity(row.member).name() for row in rows}
    order = sorted(names, key=lambda member: alphabetical(names[member]))
    counts = header.counts_as_member if (header := index.header(body.id)) else USUAL
    return _drawn(
        body.name, index.version, scale, [(names[m], [r for r in rows if r.member == m]) for m in order], counts
    )


def _drawn(
    title: str, version: str, scale: _Scale, lines: list[tuple[str, list[Membership]]], counts: frozenset[str]
) -> str:
    height, width = TOP + ROW * len(lines) + FOOT, LEFT + WIDTH + RIGHT
    svg = ET.Element("svg", {
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": f"0 0 {width} {height}", "width": str(width),
        "height": str(height), "role": "img", "font-family": "Noto Sans, DejaVu Sans, sans-serif", "font-size": "12",
    })  # fmt: skip
    ET.SubElement(svg, "title").text = f"Members of {title} over time"
    _patterns(svg)
    ET.SubElement(svg, "rect", {"width": "100%", "height": "100%", "fill": "#ffffff"})
    _text(svg, 16, 26, f"{title}: members over time", size=16)
    _axis(svg, scale, TOP + ROW * len(lines))
    used: dict[str, None] = {}
    for number, (name, rows) in enumerate(lines):
        y = TOP + ROW * number
        _text(svg, LEFT - 10, y + 15, _short(name), anchor="end")
        for row in sorted(rows, key=lambda r: r.status in OVERLAYS):
            used.setdefault(_kind(row, counts))
            _bar(svg, scale, y, row, _kind(row, counts))
    _legend(svg, list(used), TOP + ROW * len(lines) + 34)
    _text(svg, 16, height - 10, f"onrecord register {version}. Faded ends: the day is not known exactly. Designations"
          " imply no opinion on the status of any territory.", size=10)  # fmt: skip
    ET.indent(svg)
    return ET.tostring(svg, encoding="unicode") + "\n"


def _patterns(svg: ET.Element) -> None:
    defs = ET.SubElement(svg, "defs")
    for name, path in (("hatched", "M0 6 L6 0"), ("striped", "M3 0 L3 6"), ("dotted", "M2 3 L4 3")):
        pattern = ET.SubElement(
            defs, "pattern", {"id": name, "width": "6", "height": "6", "patternUnits": "userSpaceOnUse"}
        )
        back = "#f2c14e" if name == "striped" else "none"
        ET.SubElement(pattern, "rect", {"width": "6", "height": "6", "fill": back})
        ET.SubElement(pattern, "path", {"d": path, "stroke": "#a8321d", "stroke-width": "1.8"})


def _axis(svg: ET.Element, scale: _Scale, bottom: int) -> None:
    span = scale.last - scale.first
    step = next(s for s in (1, 2, 5, 10, 20, 50, 1000) if span / s <= 16)
    for year in range(scale.first, scale.last + 1):
        if year % step:
            continue
        x = f"{scale.x(date(year, 1, 1)):.1f}"
        ET.SubElement(svg, "line", {"x1": x, "x2": x, "y1": str(TOP - 6), "y2": str(bottom), "stroke": "#dddddd"})
        _text(svg, float(x), TOP - 12, str(year), anchor="middle", size=10)


def _bar(svg: ET.Element, scale: _Scale, y: int, row: Membership, kind: str) -> None:
    stop = date(scale.last, 1, 1)
    soft, hard = (row.start.earliest, row.start.latest)
    soft = date(scale.first, 1, 1) if soft == date.min else soft
    low, high = (stop, stop) if row.stop.text in OPEN_ENDS else (row.stop.earliest, row.stop.latest)
    group = ET.SubElement(svg, "g", {"fill": _FILLS[kind]})
    height = _HEIGHTS.get(kind, _FULL)
    for start, end, opacity in ((soft, hard, "0.45"), (hard, low, "1"), (low, high, "0.45")):
        if end > start:
            left, right = scale.x(start), scale.x(end)
            ET.SubElement(group, "rect", {
                "x": f"{left:.1f}", "y": str(y + 3 + _FULL - height), "width": f"{max(right - left, 0.5):.1f}",
                "height": str(height), "fill-opacity": opacity,
            })  # fmt: skip
    until = "" if row.stop.text in OPEN_ENDS else f" until before {row.until}"
    view = f" (in the view of {row.position_of})" if row.position_of else ""
    ET.SubElement(group, "title").text = f"{row.status} from {row.since or 'an unknown day'}{until}{view}"


def _legend(svg: ET.Element, kinds: list[str], y: int) -> None:
    x = LEFT
    for kind in (kind for kind in _TOLD if kind in kinds):
        ET.SubElement(svg, "rect", {"x": str(x), "y": str(y - 10), "width": "22", "height": "12", "fill": _FILLS[kind],
                                    "stroke": "#555555", "stroke-width": "0.5"})  # fmt: skip
        _text(svg, x + 28, y, _TOLD[kind], size=11)
        x += 44 + 7 * len(_TOLD[kind])


def _kind(row: Membership, counts: frozenset[str]) -> str:
    if row.status in OVERLAYS:
        return row.status
    if row.contested:
        return "contested"
    if row.status in counts:
        return "member"
    return "observer" if row.status in ("observer", "associate") else "partner"


def _text(svg: ET.Element, x: float, y: float, text: str, *, anchor: str = "start", size: int = 12) -> None:
    ET.SubElement(svg, "text", {
        "x": f"{x:.1f}", "y": f"{y:.1f}", "text-anchor": anchor, "font-size": str(size), "fill": "#222222"
    }).text = text  # fmt: skip


def _short(name: str) -> str:
    return name if len(name) <= 34 else name[:33] + "…"
