"""Writes the register's populations from the World Bank's table (SP.POP.TOTL) with the columns that it is passed on in.

    python tools/make_population.py population.csv

Columns: Country Code (ISO 3166-1), Year, Value. Aggregates, which have no such code, are left out.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

from onrecord.register import load
from onrecord.register.tables import DATA
from onrecord.register.tidy import tidy

REFERENCE = "world-bank-population"


def main(source: Path) -> None:
    """Reads the table and writes `figure/population.csv` in order."""
    ids = {e.iso3: e.id for e in load().entities.values() if e.iso3} | {"XKX": "xkx"}
    target = DATA / "figure" / "population.csv"
    target.parent.mkdir(exist_ok=True)
    with source.open(encoding="utf-8", newline="") as given, target.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(("entity", "measure", "year", "value", "reference"))
        for row in csv.DictReader(given):
            if row["Country Code"] in ids:
                value = round(float(row["Value"]))
                writer.writerow((ids[row["Country Code"]], "population", row["Year"], value, REFERENCE))
    print(*tidy(DATA), sep="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
