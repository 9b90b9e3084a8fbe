"""The part of a language's table that linking needs for words that take up an organization, or mean its members.

All patterns are regular expressions. Those that look back are searched in the characters just before a place and end
with `\\Z`; those that look on are matched at it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GroupNoun:
    """A noun that stands for an organization named before: "the *Organization*".

    `forms` are all its forms in lower case, of the singular alone, those that stand in names first; `example` is the
    sentence that put it here.
    """

    forms: tuple[str, ...]
    example: str


@dataclass(frozen=True, slots=True)
class MemberHead:
    """Words for the members of an organization: "member States", "members".

    `common`: the words are used of other things, too ("members of a team", "countries"), so that more must speak for
    them. `owned`: whether a possessive may stand before them: "its members", but not "its countries".
    """

    pattern: str
    example: str
    common: bool = False
    owned: bool = True


@dataclass(frozen=True, slots=True)
class GroupWords:
    """How a language takes up organizations and names their members.

    Short forms. `nouns` as above, in texts with a capital. `head`, with `{noun}`: where in an organization's name the
    noun is what the name says it is ("Cooperation *Organization*", not "Union State"). `before` must stand before a
    short form, `behind` must fit what follows it. `longer_before` and `longer_behind` show that the noun is part of
    a longer name, one that the register does not have.

    Members. `heads` as above. `of` leads from one to the organization behind it ("member States *of the* CSTO");
    `owner` from the organization to one behind *it* ("CSTO member States"), blank where the language has no such
    order. `possessives` stand before one ("its"). `some` before, and `which` behind, show that not all members are
    meant ("two SCO members", "members that …"), or that somebody is only said to be one ("are members of").
    `lead` are articles and the like that may stand before the whole ("all the"). `rivals` are nouns for bodies that a
    possessive may as well take up ("organizations must heed their members"). `plain` are words that stand with a
    capital where a sentence begins, and are no names ("It said that its members …").
    """

    nouns: tuple[GroupNoun, ...]
    head: str
    before: str
    heads: tuple[MemberHead, ...]
    of: str
    possessives: str
    some: str
    which: str
    rivals: str
    behind: str = ""
    longer_before: str = r"(?!)"
    longer_behind: str = r"(?!)"
    owner: str = ""
    lead: str = ""
    plain: frozenset[str] = frozenset()
