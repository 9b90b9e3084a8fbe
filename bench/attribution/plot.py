"""A reliability diagram as SVG, without a library: mean confidence against the share right, a point for each bin."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

_SIDE, _LEFT, _TOP, _WIDTH, _HEIGHT = 360, 60, 20, 700, 440
_COLOURS = ("#0b5394", "#b45f06", "#38761d", "#741b47")  # told apart by those who do not see red and green
_SMALLEST, _LARGEST = 3.0, 12.0


@dataclass(frozen=True, slots=True)
class Series:
    """A named row of points: mean confidence, share right (both in [0, 1]), number of results."""

    name: str
    points: tuple[tuple[float, float, int], ...]


def reliability(series: Sequence[Series]) -> str:
    """The diagram. The area of a point grows with the number of results; on the diagonal confidence keeps its word."""
    most = max((number for one in series for _, _, number in one.points), default=1)
    body = [*_axes(), *(line for at, one in enumerate(series) for line in _series(at, one, most))]
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img"'
            ' font-family="sans-serif" font-size="12">',
            "<title>Confidence of attributions and the share of them that is right</title>",
            f"<desc>{escape(_described(series))}</desc>",
            f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
            *body,
            "</svg>\n",
        )
    )


def _x(value: float) -> str:
    return f"{_LEFT + value * _SIDE:.1f}"


def _y(value: float) -> str:
    return f"{_TOP + (1 - value) * _SIDE:.1f}"


def _axes() -> Iterable[str]:
    yield f'<rect x="{_LEFT}" y="{_TOP}" width="{_SIDE}" height="{_SIDE}" fill="none" stroke="#444"/>'
    yield f'<line x1="{_x(0)}" y1="{_y(0)}" x2="{_x(1)}" y2="{_y(1)}" stroke="#888" stroke-dasharray="4 4"/>'
    for tenth in range(0, 11, 2):
        value = tenth / 10
        yield f'<text x="{_x(value)}" y="{_TOP + _SIDE + 18}" text-anchor="middle">{value:.1f}</text>'
        yield f'<text x="{_LEFT - 8}" y="{_y(value)}" text-anchor="end" dominant-baseline="middle">{value:.1f}</text>'
    yield f'<text x="{_x(0.5)}" y="{_TOP + _SIDE + 40}" text-anchor="middle">confidence</text>'
    middle = _y(0.5)
    yield f'<text x="16" y="{middle}" text-anchor="middle" transform="rotate(-90 16 {middle})">share right</text>'


def _series(at: int, one: Series, most: int) -> Iterable[str]:
    colour = _COLOURS[at % len(_COLOURS)]
    path = " ".join(f"{_x(said)},{_y(right)}" for said, right, _ in one.points)
    yield f'<polyline points="{path}" fill="none" stroke="{colour}"/>'
    for said, right, number in one.points:
        radius = _SMALLEST + (_LARGEST - _SMALLEST) * (number / most) ** 0.5
        tip = f"<title>{escape(one.name)}: confidence {said:.2f}, right {right:.2f}, {number} results</title>"
        place = f'cx="{_x(said)}" cy="{_y(right)}" r="{radius:.1f}"'
        yield f'<circle {place} fill="{colour}" fill-opacity="0.6">{tip}</circle>'
    row = _TOP + 16 + 22 * at
    left = _LEFT + _SIDE + 24
    yield f'<circle cx="{left}" cy="{row - 4}" r="6" fill="{colour}" fill-opacity="0.6"/>'
    yield f'<text x="{left + 14}" y="{row}">{escape(one.name)}</text>'


def _described(series: Sequence[Series]) -> str:
    def told(one: Series) -> str:
        return ", ".join(f"{right:.2f} right at {said:.2f} ({number})" for said, right, number in one.points)

    return "; ".join(f"{one.name}: {told(one)}" for one in series)
