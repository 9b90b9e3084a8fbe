"""Errors of the copy: what a document shows of its own making. The first: a name that is spelt in two ways."""

from __future__ import annotations

import re

from onrecord.model import Dossier, Finding
from onrecord.register import Register
from onrecord.span import Span


class CopyCheck:
    """The check `copy`."""

    name = "copy"

    def findings(self, dossier: Dossier, register: Register) -> tuple[Finding, ...]:
        """One finding for each place where a speaker's name stands in a spelling other than the usual one."""
        text = dossier.document.text
        spelt = {
            (variant, attribution.speaker.name): attribution.speaker.words
            for attribution in dossier.attributions
            for variant in attribution.speaker.variants
            if attribution.speaker.name is not None
        }
        found = [
            self._finding(Span(*place.span()), variant, str(name), text)
            for variant, name in spelt
            for place in re.finditer(rf"(?<!\w){re.escape(variant)}(?!\w)", text)
        ]
        return tuple(sorted(found, key=lambda finding: finding.span))

    def _finding(self, span: Span, variant: str, name: str, text: str) -> Finding:
        usual = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)
        evidence = {"kind": "passage", "words": name}
        if usual:
            evidence |= {"start": str(usual.start()), "stop": str(usual.end())}
        message = f"“{variant}” was taken for {name}, whose name is spelt so elsewhere in this document"
        return Finding(self.name, "spelt otherwise", span, message, None, (evidence,))


COPY = CopyCheck()
