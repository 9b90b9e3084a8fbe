"""A date in a file's name is a clue; anything less than one certain date is none."""

import pytest

from onrecord.origins.filename import date_in_name


@pytest.mark.parametrize(
    ("uri", "value"),
    [
        ("debate-2024-07-19.txt", "2024-07-19"),
        ("/some/2020-01-01/folder/debate-2024-07-19.txt", "2024-07-19"),
        ("20240719.pdf", "2024-07-19"),
        ("19.07.2024.docx", "2024-07-19"),
        ("9.7.2024 statement.docx", "2024-07-09"),
        ("meeting_2024_07_19_final.html", "2024-07-19"),
        ("https://news.example.org/en/story/2024/07/19/council.html?x=2020-01-01", "2024-07-19"),
        ("C:\\papers\\2024-07-19.txt", "2024-07-19"),
        ("2024-07-19 copy of 2024-07-19.txt", "2024-07-19"),
    ],
)
def test_one_date(uri, value):
    clue = date_in_name(uri)
    assert clue is not None
    assert (clue.kind, clue.value, clue.span) == ("file name", value, None)


@pytest.mark.parametrize(
    "uri",
    [
        "-",
        "debate.txt",
        "2024-13-45.txt",
        "2024-07-19_to_2024-07-20.txt",
        "120240719.pdf",
        "1612-07-19.txt",
        "18-43649.pdf",
        "S_PV.8422.pdf",
    ],
)
def test_no_certain_date(uri):
    assert date_in_name(uri) is None
