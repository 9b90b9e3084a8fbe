"""From a name that a person typed to what the register knows of it."""

from __future__ import annotations

from onrecord.archive import Who
from onrecord.cli.terminal import note
from onrecord.cli.words import listed
from onrecord.register import Register, load


def who(name: str, register: Register | None = None) -> Who:
    """The name with the ids and all the names, in any language, that the register has for it.

    The name may be an id, or a State's three-letter code in capitals as ISO 3166-1 writes it.
    A name that several entities bear stands for all of them; that is told on standard error.
    """
    register = register or load()
    code = name.lower() if name.isupper() and len(name) == len("GBR") else name
    ids = {row.entity for row in register.rows_named(name)} or ({code} & register.entities.keys())
    if name in register.entities:
        ids = {name}
    entities = [register.entity(one) for one in sorted(ids)]
    if len(entities) > 1:
        note(f"“{name}” may be {listed((f'{e.name()} ({e.id})' for e in entities), 'or')}; give an id to ask for one.")
    names = {row.text for entity in entities for row in entity.names if row.kind != "demonym"}
    return Who(name, frozenset(ids), frozenset(names))
