"""The command line: a face over the pipeline, the archive and the exports."""

from onrecord.cli.app import app, main

__all__ = ["app", "main"]
