"""onrecord reads the records and reports of diplomacy and says who said what, for whom, and whether it is so."""

__version__ = "0.1.0"
