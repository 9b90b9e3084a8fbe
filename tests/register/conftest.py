from pathlib import Path

import pytest

from onrecord.register import Register, load


@pytest.fixture(scope="session")
def register() -> Register:
    return load()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the register's files, to be spoilt."""
    import shutil

    from onrecord.register.tables import DATA

    return Path(shutil.copytree(DATA, tmp_path / "data"))
