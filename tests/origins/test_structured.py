"""Data and code are refused, prose never is, however many commas, brackets or semicolons it has."""

import pytest

from onrecord.errors import InputError
from onrecord.origins.structured import structure_of

DATA = {
    "JSON data": [
        '{"body": "Security Council", "number": 1}',
        '[{"a": 1}]',
        "[1, 2, 3]",
        '{"cut": "off',
        '{"a": 1}\n{"a": 2}\n',
    ],
    "XML data": ["<?xml version='1.0'?><feed><entry/></feed>", "<record><to>Chad</to></record>"],
    "a table (CSV)": [
        "state,vote,date\n" + "\n".join(f"State {n},yes,2024-07-{n:02}" for n in range(1, 9)),
        "a;b;c\n" * 6,
    ],
    "a table (TSV)": ["state\tvote\n" + "Chad\tyes\n" * 8],
    "source code": [
        "#!/bin/sh\necho hello\n",
        "import os\n\n\ndef main():\n    x = 1\n    if x:\n        return x\n    y = [\n"
        "        2,\n    ]\n    return y\n",
    ],
}

PROSE = [
    "[Subsequently, the delegation of the Gambia advised the Secretariat that it had intended to abstain.]",
    "{sic} The exercise began.",
    "Chad, China, France,\nGabon, Ghana, Haiti,\nIndia, Iran,\nKenya, Latvia, Libya,\nMali, Malta, Nepal.\n",
    "1. Decides to extend the mandate;\n2. Calls upon all parties to cooperate;\n3. Requests a report;\n4. Decides to "
    "remain seized of the matter;\n5. Urges restraint;\n6. Welcomes the report;\n7. Notes it;\n8. Recalls it;\n",
    "President:\tMr. Lindqvist\t(Sweden)\n\nThe meeting was called to order at 10 a.m.\n\nThe agenda was adopted.",
    "import restrictions remain\nin force for all goods\nthe Committee lists;\nclass by class, they\nreturn to it\n",
    "<quote> said the delegate, and sat down.",
    "The Council met: it heard, in turn, Ms. Okello; Mr. Brandt; and Ms. Haddad.",
    "Country . . . . . Name\nChad . . . . Mr. Abakar\nMali . . . . Ms. Keita\nPeru . . . . Mr. Quispe\n"
    "Togo . . . . Ms. Mensah\n",
]


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in DATA.items() for text in texts])
def test_data_is_named(kind, text):
    assert structure_of(text) == kind


@pytest.mark.parametrize("text", PROSE)
def test_prose_is_never_refused(text):
    assert structure_of(text) is None


def test_the_refusal_is_one_clear_line(read_bytes):
    with pytest.raises(InputError) as caught:
        read_bytes(b'{"body": "Security Council"}')
    assert str(caught.value).startswith("given: looks like JSON data, not a document")
    assert "\n" not in str(caught.value)
