"""What a page declares about itself: language, titles, date, author, site. Nothing is guessed."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from onrecord.model import DateClue
from onrecord.origins.blocks import tidy

_DATE_NAMES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.issued",
    "citation_publication_date",
    "publish-date",
    "publishdate",
    "pubdate",
)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_NAME = re.compile(r"[A-Za-z_][\w.-]*")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?=$|[-_])")
_LONGEST_VALUE = 500
_MOST_SCRIPTS = 20


@dataclass(frozen=True, slots=True)
class Declared:
    """What the page says about itself; empty where it says nothing."""

    language: str
    titles: tuple[str, ...]
    dates: tuple[DateClue, ...]
    notes: tuple[str, ...]


def parse(source: str) -> Any:
    """The page as a tree of lxml. Raises ValueError where there is none."""
    from lxml import etree, html

    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(source, parser=parser)
    except etree.LxmlError as error:
        raise ValueError(str(error)) from error
    if tree is None:
        raise ValueError("no tree")
    for element in tree.iter(etree.Element):
        if not _NAME.fullmatch(element.tag):
            element.tag = "span"
        good: dict[str | bytes, str | bytes] = {
            str(name): value for name, value in element.attrib.items() if _NAME.fullmatch(str(name))
        }
        if len(good) < len(element.attrib):
            # Mark-up may have names that no XML can: they would break whatever is written from the tree.
            element.attrib.clear()
            element.attrib.update(good)
    return tree


def declared(tree: Any, head: Collection[str] = ()) -> Declared:
    """Language, titles, date of publication, author and site, as the page's own mark-up has them.

    `head` are the lines that the page shows above its text: a time element among them dates the page.
    """
    metas = dict(reversed(list(_metas(tree))))
    language = _LANGUAGE.match(
        (tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip()
    )
    titles = [metas.get("og:title", ""), _text_of(tree, "title")]
    notes = []
    if metas.get("author"):
        notes.append(f"author: {metas['author']}")
    if metas.get("og:site_name"):
        notes.append(f"site: {metas['og:site_name']}")
    value = _date(tree, metas, head)
    return Declared(
        language=language.group().lower() if language else "",
        titles=tuple(dict.fromkeys(title for title in titles if title)),
        dates=(DateClue(kind="metadata", value=value[0], words=value[1]),) if value else (),
        notes=tuple(notes),
    )


def _metas(tree: Any) -> Iterator[tuple[str, str]]:
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        value = tidy(element.get("content") or "")[:_LONGEST_VALUE]
        if name and value:
            yield name.lower(), value


def _text_of(tree: Any, tag: str) -> str:
    element = next(tree.iter(tag), None)
    return "" if element is None else tidy(element.text_content())[:_LONGEST_VALUE]


def _date(tree: Any, metas: dict[str, str], head: Collection[str]) -> tuple[str, str] | None:
    """(ISO date, where it is declared): a meta element, JSON-LD, or a time element above the text."""
    for name in _DATE_NAMES:
        value = iso_date(metas.get(name, ""))
        if value:
            return value, f"meta {name}: {metas[name]}"
    for found in _linked_data(tree):
        value = iso_date(found)
        if value:
            return value, f"JSON-LD datePublished: {found}"
    for element in tree.iter("time"):
        marked = element.get("itemprop", "").lower() == "datepublished" or element.get("pubdate") is not None
        shown = tidy(element.text_content()) in head
        value = iso_date(element.get("datetime", "")) if marked or shown else None
        if value:
            return value, f"time: {element.get('datetime')}"
    return None


def iso_date(words: str) -> str | None:
    """The date at the beginning of an ISO 8601 value, or None."""
    match = _ISO.match(words.strip())
    if not match:
        return None
    try:
        return date(*(int(part) for part in match.groups())).isoformat()
    except ValueError:
        return None


def _linked_data(tree: Any) -> Iterator[str]:
    scripts = tree.xpath('//script[@type="application/ld+json"]')[:_MOST_SCRIPTS]
    for script in scripts:
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        items = data if isinstance(data, list) else [data]
        if isinstance(data, dict) and isinstance(data.get("@graph"), list):
            items = data["@graph"]
        for item in items:
            if isinstance(item, dict) and isinstance(item.get("datePublished"), str):
                yield item["datePublished"][:_LONGEST_VALUE]
