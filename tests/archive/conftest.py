"""The hand-made readings of a Model UN exercise, for the tests of this folder."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def exercise() -> ModuleType:
    """The module tests/contract/exercise.py."""
    path = Path(__file__).resolve().parents[1] / "contract" / "exercise.py"
    spec = importlib.util.spec_from_file_location("exercise", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
