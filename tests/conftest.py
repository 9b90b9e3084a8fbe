"""What every test may ask for: the real material beside the checkout, where it is there."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real material beside the checkout; the test is skipped, saying so, where it is absent."""
    folder = ROOT.parent / "shared"
    if not (folder / "design.md").exists():
        pytest.skip("the real material (../shared) is not beside this checkout")
    return folder
