"""Numbers as covers print them."""

import pytest

from onrecord.text.numerals import whole_number

NUMBERS = {
    "9642": 9642, "٩٦٤٢": 9642, "九六四二": 9642, "一〇一〇〇": 10100, "七十一": 71, "十": 10, "二十": 20,
    "一百零五": 105, "三千": 3000, "": None, "½": None, "九x": None, "9" * 13: None,
}  # fmt: skip


@pytest.mark.parametrize("text", NUMBERS)
def test_whole_numbers(text: str) -> None:
    assert whole_number(text) == NUMBERS[text]
