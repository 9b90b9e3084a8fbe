"""Data and source code are no documents: they are told from prose by their form, and never by one sign alone."""

from __future__ import annotations

import csv
import json
import re
from itertools import islice

_LOOKED_AT = 100_000
_LINES = 60
_MARKUP = re.compile(r"<\?xml\b|<(?:\w+:)?\w+(?:\s[^<>]{0,500})?/?>")
_CODE = (
    re.compile(r"^\s*(?:def|class) \w+(?:\(.*\))?(?: ->.*)?:\s*$"),
    re.compile(r"^\s*(?:from [\w.]+ )?import [\w.*{}, ]+;?\s*$"),
    re.compile(r"^\s*#\s*(?:include|define|ifdef|pragma)\b"),
    re.compile(r"^\s*(?:public|private|protected|static|export|async|func|fn|function|const|let|var)\s+\w.*[{;(]\s*$"),
    re.compile(r"^\s*[})\]]+[;,]?\s*$"),
    re.compile(r"^\s*[\w.\[\]\"']+\s*(?:[-+*/|]?=|:=|=>)\s*\S.*$"),
    re.compile(r"^\s*(?:return|if|for|while|else|elif|try|except|raise|print)\b.*[:;){]\s*$"),
    re.compile(r"^\s*(?:SELECT|INSERT INTO|CREATE TABLE|UPDATE)\b.*"),
)


def structure_of(text: str) -> str | None:
    """What the text is if it is no document ("JSON data", "a table (CSV)"), or None for prose."""
    head = text[:_LOOKED_AT].strip()
    lines = [line for line in islice(head.splitlines(), _LINES * 4) if line.strip()][:_LINES]
    if _is_json(head, text, lines):
        return "JSON data"
    if _MARKUP.match(head) and (head.startswith("<?xml") or re.search(r"</(?:\w+:)?\w+\s*>\s*$", text[-200:])):
        return "XML data"
    if head.startswith("#!") and "/" in lines[0]:
        return "source code"
    for delimiter, name in (("\t", "a table (TSV)"), (",", "a table (CSV)"), (";", "a table (CSV)")):
        if _is_table(lines, delimiter):
            return name
    return "source code" if _is_code(lines) else None


def _is_json(head: str, text: str, lines: list[str]) -> bool:
    if not head.startswith(("{", "[")):
        return False
    if re.match(r"\{\s*\"[^\"\n]{0,200}\"\s*:|\[\s*\{\s*\"", head):
        return True
    try:
        json.loads(text if len(text) <= _LOOKED_AT else lines[0])
    except (ValueError, RecursionError):
        return False
    return True


def _is_table(lines: list[str], delimiter: str) -> bool:
    """At least five rows, all of the same number of short fields, few of which read like sentences."""
    least = 2 if delimiter == "\t" else 3
    if len(lines) < 5 or delimiter not in lines[0]:
        return False
    try:
        rows = list(csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        return False
    counts = [len(row) for row in rows]
    usual = max(set(counts), key=counts.count)
    fields = [field.strip() for row in rows for field in row]
    sentences = sum(field.endswith((".", "?", "!", ":")) and " " in field for field in fields)
    return (
        usual >= least
        and counts.count(usual) >= 0.9 * len(rows)
        and sum(map(len, fields)) <= 60 * len(fields)
        and sentences <= 0.2 * len(fields)
    )


def _is_code(lines: list[str]) -> bool:
    """At least eight lines, a third of them of the form of code, of three different forms."""
    hits = [next((index for index, form in enumerate(_CODE) if form.match(line)), None) for line in lines]
    found = [hit for hit in hits if hit is not None]
    return len(lines) >= 8 and len(found) >= len(lines) / 3 and len(set(found)) >= 3
