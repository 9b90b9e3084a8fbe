"""From what a person types to ids of the register."""

import pytest

from onrecord.cli.people import who
from onrecord.register import Register, load


@pytest.fixture(scope="module")
def register() -> Register:
    return load()


@pytest.mark.parametrize(
    "typed", ["gbr", "GBR", "United Kingdom", "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord"]
)
def test_an_id_a_code_and_a_name_in_any_language_mean_the_same(typed: str, register: Register) -> None:
    assert who(typed, register).ids == {"gbr"}


def test_an_acronym_is_no_code(register: Register) -> None:
    assert who("SCO", register).ids == {"org-sco"}


def test_an_unknown_name_has_no_id(register: Register) -> None:
    assert who("XYZ", register).ids == frozenset()
