"""Built-ins and strangers enter by the same door."""

import pytest

from onrecord import plugins
from onrecord.errors import CallError


@pytest.mark.parametrize("kind", ["languages", "origins", "readers", "engines", "exports"])
def test_every_registered_object_loads(kind: str) -> None:
    assert plugins.load_all(kind)


def test_a_miss_lists_what_there_is() -> None:
    with pytest.raises(CallError, match="There are: joint, rules"):
        plugins.load("engines", "oracle")
