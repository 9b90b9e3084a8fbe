"""What every test may ask for: the real material beside the checkout, and readings made by hand."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real material beside the checkout; the test is skipped, saying so, where it is absent."""
    folder = ROOT.parent / "shared"
    if not (folder / "design.md").exists():
        pytest.skip("the real material (../shared) is not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def exercise() -> ModuleType:
    """The module tests/contract/exercise.py: the hand-made readings of a Model UN exercise."""
    path = ROOT / "tests" / "contract" / "exercise.py"
    spec = importlib.util.spec_from_file_location("exercise", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
