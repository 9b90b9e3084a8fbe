"""Attribution: who said what, found in the text and resolved inside the document; never who that is in the world.

Engines are plug-ins (group `onrecord.engines`) behind one narrow interface, so that a trained tagger can stand
beside the rules.
"""

from __future__ import annotations

from typing import Protocol

from onrecord.languages import Language
from onrecord.model import Attributed, Reading
from onrecord.text.names import NameFinder

__all__ = ["Engine"]


class Engine(Protocol):
    """One way of finding attributions. `name` stands in a dossier's `made_by.stages`, `models` in `made_by.models`."""

    name: str
    models: tuple[str, ...]

    def of(self, language: Language) -> Engine:
        """What reads a language: the engine itself, or one of the parts it consists of. May load a model.

        Raises CallError where a model's files are damaged.
        """
        ...

    def attribute(self, reading: Reading, language: Language, names: NameFinder) -> Attributed:
        """The attributions and mentions of one document, in order of their first character.

        A language without tables for this engine gives an empty result; nothing is raised for odd text.
        """
        ...
