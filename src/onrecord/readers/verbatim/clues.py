"""What speaks for a verbatim record, in any language: its symbol where a record has it, and speaker labels."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.languages.verbatim import VerbatimWords
from onrecord.readers.evidence import Evidence
from onrecord.readers.verbatim.furniture import SYMBOL
from onrecord.text.patterns import pattern

_HEAD = 6_000
_SAMPLE = 60_000
# the symbol at the end or the head of a short line; a citation "(see S/PV.8378)" is neither
_SYMBOL_LINE = re.compile(
    rf"^[^\n]{{0,120}}(?<![(\w])(?<!see\s){SYMBOL}[^\S\n]*$|^[^\S\n]*{SYMBOL}(?:\s[^\n]{{0,160}})?$", re.MULTILINE
)
# who presides, at the head of a line or after a sentence (a record whose lines were joined), in six languages; what
# opens a line or ends a sentence is looked for before it; a copy may have widened the spaces
_PRESIDENT = re.compile(
    r"[TLEП主ا](?:"
    r"(?<=T)he +P(?:resident|RESIDENT)|(?<=L)[ea] +Présidente?|(?<=E)l +Presidente|(?<=L)a +Presidenta"
    r"|(?<=П)редседатель\w*|(?<=主)席|(?<=ا)لرئيسة?)\s*(?:[(（][^()（）\n]{2,60}(?:\n[^()（）\n]{2,30})?[)）(])?\s*[:：]"
)
_OPENS = "\n.!?)"
# "Sr. Wood (Estados Unidos de América) (habla en inglés):", in any script
_LABEL = re.compile(
    rf"[{_OPENS}][ \t]*[^\W\d_][^\n():：]{{1,50}}"
    r"[(（][^()（）\n]{2,60}[)）]\s?(?:[(（][^()（）]{4,60}[)）]\s?)?[:：]"
)


def evidence(text: str, words: VerbatimWords | None) -> Evidence:
    """From 0 to 1; a symbol alone gives 0.9, labels alone up to 0.85."""
    sample = f"\n{text[:_SAMPLE]}"
    symbol = _SYMBOL_LINE.search(text[:_HEAD])
    found = re.search(SYMBOL, symbol[0]) if symbol else None
    if found is not None:
        shown = f"the symbol {' '.join(found[0].split())} stands as on a record"
        heard = any(_presiding(sample)) or _LABEL.search(sample) is not None or _opened(sample, words)
        return Evidence(0.98, f"{shown}, with speaker labels") if heard else Evidence(0.9, shown)
    presiding, labels = sum(_presiding(sample)), len(_LABEL.findall(sample))
    if presiding >= 2 or (presiding and (labels or _opened(sample, words))):
        return Evidence(0.85, f"{presiding} labels of the President, {labels} of others")
    if labels >= 3:
        return Evidence(0.7, f"{labels} speaker labels")
    if presiding:
        return Evidence(0.6, "one label of the President")
    said = sum(pattern(source).search(sample) is not None for source in words.formulas) if words else 0
    return Evidence(0.55, f"{said} formulas of one who presides") if said > 1 else Evidence(0.0)


def _presiding(sample: str) -> Iterator[bool]:
    """True for each label of who presides in the sample, which begins with a line break."""
    at = 0
    while (match := _PRESIDENT.search(sample, at)) is not None:
        before = match.start() - 1
        while sample[before] in " \t":
            before -= 1
        if sample[before] in _OPENS:
            yield True
            at = match.end()
        else:
            at = match.start() + 1


def _opened(sample: str, words: VerbatimWords | None) -> bool:
    return words is not None and any(pattern(source).search(sample) for source in words.called_to_order)
