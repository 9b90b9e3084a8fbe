"""The documentation is true: links lead somewhere, plug-ins are described, figures are those of the frozen runs."""

import json
import re
from pathlib import Path

import pytest

from onrecord import plugins

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8")):
        if not target.startswith(("http://", "https://", "mailto:")):
            assert (page.parent / target).exists(), target


@pytest.mark.parametrize(
    ("kind", "page"),
    [
        ("origins", "docs/origins.md"),
        ("readers", "docs/formats.md"),
        ("exports", "docs/contract.md"),
        ("checks", "docs/checks.md"),
    ],
)
def test_every_plug_in_is_described(kind: str, page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8").lower()
    for name in plugins.names(kind):
        assert name.replace("plain", "plain text") in text, name


def frozen(bench: str) -> dict[str, str]:
    found = json.loads((ROOT / "bench" / "frozen" / f"{bench}.json").read_text(encoding="utf-8"))
    return {str(key): str(value) for key, value in found.items()}


ROWS = ["lenient", "strict", "direct, lenient", "mixed, lenient", "indirect, lenient"]


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize("system", ["joint", "rules", "two regular expressions"])
def test_figures_in_accuracy_are_frozen_ones(row: str, system: str) -> None:
    figure = frozen("attribution")[f"PolNeAR dev, {system} / {row}"]
    assert figure in (ROOT / "docs" / "accuracy.md").read_text(encoding="utf-8")


def test_figures_in_the_readme_are_frozen_ones() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for system in ("joint", "rules", "two regular expressions"):
        figure = frozen("attribution")[f"PolNeAR dev, {system} / lenient"]
        assert figure.rsplit(maxsplit=1)[-1] in readme
    verbatim = frozen("verbatim")
    boundaries = sum(int(v) for k, v in verbatim.items() if k.endswith("/ boundaries"))
    right, facts = (sum(int(v) for k, v in verbatim.items() if k.endswith(end)) for end in ("/ right", "/ facts"))
    assert f"on {boundaries:,} boundaries" in readme
    assert f"{right} of {facts}" in readme


def test_figures_of_the_register_are_frozen_ones() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    register = frozen("register")
    assert register["labels / state, linked rightly"] in readme
    yes, _, rest = register["tables / Factbook, pairs"].partition(" yes ")
    assert f"{yes} {rest.partition(';')[0]}" in readme


def test_every_decision_has_its_three_parts() -> None:
    for page in sorted((ROOT / "docs" / "decisions").glob("*.md")):
        text = page.read_text(encoding="utf-8")
        assert re.match(rf"# {int(page.name[:4])}\. ", text), page.name
        assert all(f"**{part}.**" in text for part in ("Context", "Decision", "Given up")), page.name
