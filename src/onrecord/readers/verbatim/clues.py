"""What speaks for a verbatim record, in any language: its symbol where a record has it, and speaker labels."""

from __future__ import annotations

import re

from onrecord.languages.verbatim import VerbatimWords
from onrecord.readers.evidence import Evidence
from onrecord.readers.verbatim.furniture import SYMBOL

_HEAD = 6_000
_SAMPLE = 60_000
# the symbol at the end or the head of a short line; a citation "(see S/PV.8378)" is neither
_SYMBOL_LINE = re.compile(
    rf"^[^\n]{{0,120}}(?<![(\w])(?<!see\s){SYMBOL}[^\S\n]*$|^[^\S\n]*{SYMBOL}(?:\s[^\n]{{0,160}})?$", re.MULTILINE
)
# who presides, at the head of a line or after a sentence (a record whose lines were joined), in six languages
_PRESIDENT = re.compile(
    r"(?:^|[.!?)])[ \t]*"
    r"(?:The P(?:resident|RESIDENT)|L[ea] Présidente?|El Presidente|La Presidenta|Председатель\w*|主席|الرئيسة?)"
    r"\s*(?:[(（)][^()（）\n]{2,60}(?:\n[^()（）\n]{2,30})?[)）(])?\s*[:：]",
    re.MULTILINE,
)
# "Sr. Wood (Estados Unidos de América) (habla en inglés):", in any script
_LABEL = re.compile(
    r"(?:^|[.!?)])[ \t]*[^\W\d_][^\n():：]{1,50}[(（][^()（）\n]{2,60}[)）]\s?(?:[(（][^()（）]{4,60}[)）]\s?)?[:：]",
    re.MULTILINE,
)


def evidence(text: str, words: VerbatimWords | None) -> Evidence:
    """From 0 to 1; a symbol alone gives 0.9, labels alone up to 0.85."""
    sample = text[:_SAMPLE]
    symbol = _SYMBOL_LINE.search(text[:_HEAD])
    presiding = len(_PRESIDENT.findall(sample))
    labels = len(_LABEL.findall(sample))
    opened = words is not None and any(re.search(source, sample) for source in words.called_to_order)
    found = re.search(SYMBOL, symbol[0]) if symbol else None
    if found is not None and (presiding or labels or opened):
        return Evidence(0.98, f"the symbol {' '.join(found[0].split())} stands as on a record, with speaker labels")
    if found is not None:
        return Evidence(0.9, f"the symbol {' '.join(found[0].split())} stands as on a record")
    if presiding >= 2 or (presiding and (labels or opened)):
        return Evidence(0.85, f"{presiding} labels of the President, {labels} of others")
    if labels >= 3:
        return Evidence(0.7, f"{labels} speaker labels")
    if presiding:
        return Evidence(0.6, "one label of the President")
    said = sum(re.search(source, sample) is not None for source in words.formulas) if words else 0
    return Evidence(0.55, f"{said} formulas of one who presides") if said > 1 else Evidence(0.0)
