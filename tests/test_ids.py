"""Ids are made of words: what a better reading of the same words changes around them does not change the id."""

from onrecord.model import content_id, numbered


def test_punctuation_space_and_case_do_not_count() -> None:
    assert content_id("s", "Thank you.") == content_id("s", " thank  YOU!")
    assert content_id("s", "a", "b") != content_id("s", "a b")


def test_keys_of_the_same_words_get_ids_of_their_own() -> None:
    ids = numbered([("Thank you.",), ("Thank you (",), ("No.",)], "s")
    assert len(set(ids)) == 3
    assert ids[0] == content_id("s", "Thank you.")
