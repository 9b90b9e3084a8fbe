"""Passages that may have been read wrongly are marked, with what is unclear about them."""

from collections.abc import Callable

import pytest

from onrecord.model import Reading

Read = Callable[..., Reading]
RECORD = "The President: {said}\nMr. Perera (Nepal): Thanks.\nThe President: We rise.\n"


def unclear(reading: Reading) -> list[tuple[str, str]]:
    return [(one.span.of(reading.document.text), one.what) for one in reading.document.unclear]


@pytest.mark.parametrize(
    ("said", "marked", "what"),
    [
        ("We met at \ufffd\ufffd\ufffd of the lake.", "\ufffd\ufffd\ufffd", "characters that could not be read"),
        ("We met \ue012\ue013 \ue014 of the lake.", "\ue012\ue013 \ue014", "characters that could not be read"),
        ("We met jr~m Ru|sia^n of the lake.", "jr~m Ru|sia^n", "a run that a scan may have garbled"),
    ],
)
def test_a_run_that_cannot_be_read(reading: Read, said: str, marked: str, what: str) -> None:
    assert unclear(reading(RECORD.format(said=said))) == [(marked, what)]


@pytest.mark.parametrize(
    "said",
    [
        "We met (see https://example.org/a_b?c=1) at the lake.",
        "A/76/L.86 and S/PV.9901 [sic] were cited; $5 and #3 are fine, and so, after many words more, is a = b.",
    ],
)
def test_print_is_no_garbled_run(reading: Read, said: str) -> None:
    assert unclear(reading(RECORD.format(said=said))) == []
