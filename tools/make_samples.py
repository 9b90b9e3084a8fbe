"""Sets the exercise's verbatim record: two columns, in the layout of a Security Council record of 2018.

    .venv/bin/python tools/make_samples.py

reads exercise_record.md beside it and writes exercise-record.pdf into the package. A real record is typeset, not
printed from a word processor, so that readers meet here what they meet there: justified columns, hyphens at line ends,
bold names, italic directions, dotted lists, a head that changes sides. The same source gives the same bytes.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

HERE = Path(__file__).resolve().parent
SOURCE = HERE / "exercise_record.md"
TARGET = HERE.parent / "src" / "onrecord" / "samples" / "exercise-record.pdf"

# Points, measured on a printed record; the origin is the lower left corner of the page.
PAGE = (612.0, 792.0)
COLUMNS = (60.0, 312.0)
WIDTH = 240.0
TOP, BOTTOM = 697.5, 96.0
SIZE, LEADING = 10.5, 12.15
INDENT, PARAGRAPH, BREAK = 18.0, 6.0, 12.0
ROMAN, BOLD, ITALIC = "Times-Roman", "Times-Bold", "Times-Italic"
LOOSE = 1.6  # what a space may gain before a word is broken instead
NAME_AT, LEADERS_TO, PERSON_AT, DOT = 127.5, 379.4, 392.6, 5.53

# Where the long words of this record may be broken: a record's compositors use a dictionary, not a rule.
WORDS = """
ac-cord-ance ac-count-abil-ity af-fairs ana-lysis Agree-ment ar-range-ments As-sist-ant as-sessed Asso-ci-ation
author-iza-tion Bel-gium be-hind brief-ing brief-ings can-did capa-city cere-mony Char-ter Cham-ber citi-zens civil-
iza-tions class-i-fi-ca-tion Col-lect-ive col-lect-ive Com-mon-wealth com-mand com-plete con-cept con-cern con-clu-
sion con-di-tions con-fi-dence con-sensus con-sid-er-a-tion con-sulta-tion con-tents con-tin-ent con-tri-bu-tions
Co-oper-a-tion co-oper-a-tion Coun-cil coun-tries cur-rency De-vel-op-ment de-vel-op-ment de-leg-a-tion de-leg-a-
tions dis-cus-sion dis-cussed di-versity Dom-in-ican dis-posal doc-u-ment elec-tri-city en-force-ment en-gin-eer
Equat-orial equal-ity Euro-pean ev-ery-where ex-change ex-er-cises For-eign for-eign found-ers found-ing Gov-ern-
ment guar-antor Guar-antors hold-ing im-per-fect in-de-pend-ence In-de-pend-ent in-ten-tions in-ter-fer-ence in-ter-
nal in-ven-tion in-vit-a-tion Kaz-akh-stan Kyr-gyz-stan lan-guage li-aison lis-ten maga-zines main-tain-ing man-date
me-di-a-tion me-di-ator mem-bers mem-ber-ship mi-cro-phone mil-it-ary moun-tain ne-go-ti-ated neigh-bours news-pa-
pers nine-teen op-er-a-tions or-gan-iz-a-tion or-gan-iz-a-tions Or-gan-iz-a-tion Or-gan-iz-a-tions para-graph para-
graphs par-tic-ip-ate par-tic-u-lar part-ner part-ners part-ner-ship peace-keep-ing per-man-ent Per-man-ent pre-par-
ed pres-id-ency Pres-id-ent pre-text pre-ven-tion pro-ceed pro-ced-ure pro-vi-sional quar-rel re-af-firmed rec-og-
nize re-cruiter ref-er-ence re-frain re-gional reg-is-tra-tion re-mark Re-public rep-res-ent-at-ive rep-res-ent-at-
ives res-ol-u-tion re-spect Rus-sian sanc-tions sec-ret-ari-ats Sec-ret-ary se-cur-ity Se-cur-ity sev-enty Shang-hai
sign-ing some-one sov-er-eignty state-ment state-ments stand-ards strength-ens sub-mit-ted sub-si-di-ar-ity sup-port
ter-rit-orial ter-rit-ory ter-ror-ism thou-sand traf-fick-ing train-ing trans-mit-ting un-der-taken un-in-vited Uni-
ted uni-ver-sit-ies what-ever with-drawal work-shop
"""
BREAKS = {word.replace("-", ""): word.split("-") for word in WORDS.split()}


@dataclass(frozen=True)
class Run:
    """Some characters in one font."""

    text: str
    font: str = ROMAN


@dataclass(frozen=True)
class Line:
    """One line of a column: `gap` before it, `stretch` for each justified space, `glued` to the line after it."""

    runs: tuple[Run, ...]
    left: float = 0.0
    stretch: float = 0.0
    gap: float = 0.0
    glued: bool = False


def width(runs: tuple[Run, ...] | list[Run]) -> float:
    """The natural width of runs, in points."""
    return sum(stringWidth(run.text, run.font, SIZE) for run in runs)


def runs_of(text: str) -> list[Run]:
    """`**bold**`, `_italic_` and roman runs of one paragraph."""
    runs = []
    for part in re.findall(r"\*\*[^*]+\*\*|_[^_]+_|[^*_]+", text):
        font = BOLD if part.startswith("**") else ITALIC if part.startswith("_") else ROMAN
        runs.append(Run(part.strip("*_") if font != ROMAN else part, font))
    return runs


def words_of(runs: list[Run]) -> list[list[Run]]:
    """Words, each a list of runs: `(` and `spoke` stand together in different fonts."""
    words: list[list[Run]] = [[]]
    for run in runs:
        pieces = run.text.split(" ")
        for place, piece in enumerate(pieces):
            if place:
                words.append([])
            if piece:
                words[-1].append(Run(piece, run.font))
    return [word for word in words if word]


def splits(word: list[Run]) -> Iterator[tuple[list[Run], list[Run]]]:
    """Every way to break a word at a line's end, the longest head first; a hyphen that is there already is used."""
    *before, last = word
    match = re.fullmatch(r"(\W*)([\w’]+?)((?:’s)?\W*)", last.text)
    if match and match[2] in BREAKS:
        parts = BREAKS[match[2]]
        for cut in range(len(parts) - 1, 0, -1):
            head, tail = "".join(parts[:cut]), "".join(parts[cut:])
            if len(head) > 1 and len(tail) > 3:
                yield [*before, Run(match[1] + head + "-", last.font)], [Run(tail + match[3], last.font)]
    for cut in reversed([m.end() for m in re.finditer(r"(?<=\w)-(?=\w)", last.text)]):
        yield [*before, Run(last.text[:cut], last.font)], [Run(last.text[cut:], last.font)]


def spaced(words: list[list[Run]]) -> list[Run]:
    """Words joined by spaces, neighbouring runs of one font made one; a space takes the font of the word before it."""
    flat: list[Run] = []
    for place, word in enumerate(words):
        for first, run in zip([True] + [False] * len(word), word, strict=False):
            text = " " + run.text if place and first else run.text
            if flat and flat[-1].font == run.font:
                flat[-1] = Run(flat[-1].text + text, run.font)
            elif text.startswith(" "):
                flat[-1] = Run(flat[-1].text + " ", flat[-1].font)
                flat.append(Run(text[1:], run.font))
            else:
                flat.append(Run(text, run.font))
    return flat


def broken(runs: list[Run], first: float, hang: float, justified: bool = True, hyphens: bool = True) -> list[Line]:
    """The lines of one paragraph: indented by `first`, then by `hang`."""
    lines: list[Line] = []
    rest = words_of(runs)
    while rest:
        left = hang if lines else first
        taken: list[list[Run]] = []
        while rest and width(spaced([*taken, rest[0]])) <= WIDTH - left:
            taken.append(rest.pop(0))
        loose = (WIDTH - left - width(spaced(taken))) / max(len(taken) - 1, 1)
        if rest and hyphens and loose > LOOSE:
            for head, tail in splits(rest[0]):
                if width(spaced([*taken, head])) <= WIDTH - left:
                    taken.append(head)
                    rest[0] = tail
                    break
        line = spaced(taken)
        spaces = len(taken) - 1
        stretch = (WIDTH - left - width(line)) / spaces if justified and rest and spaces else 0.0
        lines.append(Line(tuple(line), left, stretch))
    return lines


def set_block(block: str) -> list[Line]:
    """The lines of one block of the source: a heading, a direction, a list of a vote or a paragraph."""
    if block.startswith("## "):
        lines = broken([Run(block[3:], BOLD)], 0, 0, justified=False, hyphens=False)
        return [replace(line, gap=0 if place else BREAK, glued=True) for place, line in enumerate(lines)]
    if re.fullmatch(r"_[^_]+_", block):
        lines = broken(runs_of(block), INDENT, INDENT, justified=False)
        return [replace(lines[0], gap=BREAK, glued="vote" in block), *lines[1:]]
    if re.match(r"_[^_]+_:\n", block):
        kind, states = block.split("\n")
        lines = broken(runs_of(states), INDENT, INDENT, hyphens=False)
        head = Line(tuple(runs_of(kind)), gap=PARAGRAPH, glued=True)
        return [head, *(replace(line, glued=True) for line in lines[:-1]), lines[-1]]
    lines = broken(runs_of(block), 0 if block.startswith("(_") else INDENT, 0)
    lines[0] = replace(lines[0], gap=PARAGRAPH)
    if len(lines) > 1:  # no paragraph leaves one line alone at the foot or at the head of a column
        lines[0] = replace(lines[0], glued=True)
        lines[-2] = replace(lines[-2], glued=True)
    return lines


def height(lines: list[Line]) -> float:
    """What lines take in a column; the gap before the first is swallowed by the margin."""
    return sum(LEADING + (line.gap if place else 0) for place, line in enumerate(lines))


def columns(lines: list[Line], room: float) -> list[list[Line]]:
    """Lines in columns no higher than `room`, cut only where the line before is not glued."""
    out: list[list[Line]] = []
    rest = lines
    while rest:
        count = len(rest)
        while height(rest[:count]) > room or rest[count - 1].glued:
            count -= 1
        out.append(rest[:count])
        rest = rest[count:]
    return out


def pages(lines: list[Line]) -> list[list[list[Line]]]:
    """Pairs of columns; those of the last page are made equally high."""
    full = columns(lines, TOP - BOTTOM + LEADING)
    last = len(full) - (2 if len(full) % 2 == 0 else 1)
    rest = [line for column in full[last:] for line in column]
    room = height(rest) / 2
    while len(columns(rest, room)) > 2:
        room += 1
    return [full[place : place + 2] for place in range(0, last, 2)] + [columns(rest, room)]


def draw_column(canvas: Canvas, lines: list[Line], left: float, feather: bool) -> None:
    """One column; small differences of height go into the gaps between paragraphs, so that the feet are level."""
    gaps = sum(1 for line in lines[1:] if line.gap)
    spare = TOP - BOTTOM + LEADING - height(lines)
    more = spare / gaps if feather and gaps and spare < 3 * LEADING else 0.0
    y = TOP + LEADING
    for place, line in enumerate(lines):
        y -= LEADING + ((line.gap + more if line.gap else 0) if place else 0)
        draw_runs(canvas, line.runs, left + line.left, y, SIZE, line.stretch)


def draw_runs(
    canvas: Canvas, runs: tuple[Run, ...] | list[Run], x: float, y: float, size: float, stretch: float = 0.0
) -> None:
    """Runs on one line from x, each space wider by `stretch`."""
    for run in runs:
        text = canvas.beginText(x, y)
        text.setFont(run.font, size)
        text.setWordSpace(stretch)
        text.textOut(run.text)
        canvas.drawText(text)
        x += stringWidth(run.text, run.font, size) + stretch * run.text.count(" ")


def draw_frame(canvas: Canvas, facts: dict[str, Any], page: int, count: int) -> None:
    """Head and foot of a page of the body: they change sides."""
    even = page % 2 == 0
    ends = (facts["symbol"], facts["running_date"])
    left, right = ends if even else ends[::-1]
    canvas.setLineWidth(1)
    canvas.line(59.5, 722.7, 552.5, 722.7)
    canvas.setFont(BOLD, 8.5)
    canvas.drawString(60.0, 728.3, left)
    canvas.drawRightString(552.0, 728.3, right)
    canvas.setFont(ROMAN, SIZE)
    canvas.drawCentredString(306.0, 728.3, facts["topic"])
    canvas.setFont(BOLD if even else ROMAN, 8.5)
    canvas.drawString(60.0, 66.0, f"{page}/{count}" if even else facts["job"])
    canvas.setFont(ROMAN if even else BOLD, 8.5)
    canvas.drawRightString(552.0, 66.0, facts["job"] if even else f"{page}/{count}")
    canvas.setFont(ITALIC, 8.5)
    canvas.drawCentredString(306.0, 66.0, facts["exercise"])


def draw_pair(canvas: Canvas, y: float, name: str, person: str) -> None:
    """`China . . . . . Mr. Yun Shanhe`."""
    canvas.setFont(ROMAN, SIZE)
    canvas.drawString(NAME_AT, y, name)
    start = NAME_AT + stringWidth(name + "  ", ROMAN, SIZE)
    dots = int((LEADERS_TO - start) // DOT)
    text = canvas.beginText(LEADERS_TO - dots * DOT, y)
    text.setFont(ROMAN, SIZE)
    text.setCharSpace((DOT - stringWidth(". ", ROMAN, SIZE)) / 2)
    text.textOut((". " * dots).rstrip())
    canvas.drawText(text)
    canvas.drawString(PERSON_AT, y, person)


def draw_cover(canvas: Canvas, facts: dict[str, Any]) -> None:
    """The cover: no emblem, and "Model United Nations" where a record has "United Nations"."""
    canvas.setFont(ROMAN, 14)
    canvas.drawString(NAME_AT, 729, "Model United Nations")
    head, tail = facts["symbol"][0], facts["symbol"][1:]
    start = 546 - stringWidth(head, ROMAN, 20) - stringWidth(tail, ROMAN, SIZE)
    canvas.setFont(ROMAN, 20)
    canvas.drawString(start, 728.3, head)
    canvas.setFont(ROMAN, SIZE)
    canvas.drawRightString(546, 728.3, tail)
    canvas.line(59.0, 721.4, 552.0, 721.4)
    canvas.setFont(ITALIC, SIZE)
    canvas.drawRightString(546, 702.4, "Provisional")
    canvas.drawRightString(546, 688.4, "Exercise")
    canvas.setFont(BOLD, 19)
    canvas.drawString(128.0, 703, "Security Council")
    draw_runs(canvas, [Run(facts["year"])], 128.0, 689.3, SIZE)
    canvas.setFont(BOLD, 19)
    canvas.drawString(128.0, 657.3, facts["number"])
    after = 129.0 + stringWidth(facts["number"], BOLD, 19)
    draw_runs(canvas, [Run(facts["ordinal"] + " meeting")], after, 657.3, SIZE)
    draw_runs(canvas, [Run(facts["date"])], NAME_AT, 645.2, SIZE)
    draw_runs(canvas, [Run(facts["place"])], NAME_AT, 633.2, SIZE)
    draw_runs(canvas, [Run(facts["exercise"], ITALIC)], NAME_AT, 609.0, SIZE)
    canvas.setLineWidth(2)
    canvas.line(58.3, 577.4, 552.3, 577.4)
    draw_runs(canvas, [Run("President", ITALIC), Run(":")], 64.0, 566.0, SIZE)
    draw_pair(canvas, 566.0, facts["president"][0], f"({facts['president'][1]})")
    draw_runs(canvas, [Run("Members", ITALIC), Run(":")], 64.0, 527.0, SIZE)
    for place, (state, person) in enumerate(facts["members"]):
        draw_pair(canvas, 527.0 - 12.95 * place, state, person)
    draw_runs(canvas, [Run("Agenda", BOLD)], 64.4, 325.6, 12)
    draw_agenda_and_notice(canvas, facts)


def draw_agenda_and_notice(canvas: Canvas, facts: dict[str, Any]) -> None:
    """The agenda, and where a record asks for corrections, what the exercise is and is not."""
    y = 308.0
    for item in facts["agenda"]:
        for line in filled(item, 410, SIZE):
            draw_runs(canvas, [Run(line)], NAME_AT, y, SIZE)
            y -= LEADING
        y -= PARAGRAPH
    canvas.setLineWidth(0.5)
    canvas.line(59.8, 170.8, 553.5, 170.8)
    for place, line in enumerate(filled(facts["notice"], 355, 9)):
        draw_runs(canvas, [Run(line)], 129.3, 155.0 - 10.5 * place, 9)
    draw_runs(canvas, [Run(facts["job"] + " (E)")], 60.7, 62.9, SIZE)


def filled(text: str, room: float, size: float) -> list[str]:
    """Ragged lines no wider than `room`."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if stringWidth(longer, ROMAN, size) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def source() -> tuple[dict[str, Any], list[str]]:
    """The facts of the cover and the blocks of the body."""
    _, facts, body = SOURCE.read_text(encoding="utf-8").split("+++\n", 2)
    return tomllib.loads(facts), [block.strip() for block in body.strip().split("\n\n")]


def make(target: Path) -> None:
    """Set the record and write it to `target`."""
    facts, blocks = source()
    lines = [line for block in blocks for line in set_block(block)]
    body = pages(lines)
    canvas = Canvas(str(target), pagesize=PAGE, invariant=1, pageCompression=0)
    canvas.setTitle(f"{facts['symbol']} ({facts['exercise']})")
    canvas.setAuthor("The onrecord developers")
    canvas.setSubject(facts["exercise"])
    draw_cover(canvas, facts)
    canvas.showPage()
    for place, pair in enumerate(body):
        draw_frame(canvas, facts, place + 2, len(body) + 1)
        for left, column in zip(COLUMNS, pair, strict=False):
            draw_column(canvas, column, left, feather=place < len(body) - 1)
        canvas.showPage()
    canvas.save()


if __name__ == "__main__":
    make(TARGET)
    print(TARGET.name)
