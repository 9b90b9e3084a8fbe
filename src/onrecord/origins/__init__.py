"""From bytes to a document: where the bytes come from, what format they are in, and what text they hold."""

from onrecord.origins.formats import to_document
from onrecord.origins.source import load_origin

__all__ = ["load_origin", "to_document"]
