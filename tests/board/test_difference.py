"""Two wordings side by side: nothing is lost, and what is marked is what only one of them has."""

from hypothesis import given
from hypothesis import strategies as st

from board.wording.difference import difference

texts = st.lists(st.sampled_from(["de", "stad", "plant", "500", "800", "bomen"]), max_size=9).map(" ".join)


@given(texts, texts)
def test_the_runs_of_a_side_are_its_words(before: str, now: str) -> None:
    sides = difference(before, now)
    assert [" ".join(words for words, _ in side) for side in sides] == [before, now]


@given(texts, texts)
def test_both_sides_have_the_same_words_in_common(before: str, now: str) -> None:
    old, new = (" ".join(words for words, same in side if same) for side in difference(before, now))
    assert old == new


@given(texts)
def test_the_same_words_are_not_marked(text: str) -> None:
    assert all(same for side in difference(text, text) for _, same in side)


def test_only_the_words_that_changed_are_marked() -> None:
    before, now = difference("we planten 500 bomen tegen 2029", "we planten 800 bomen en struiken tegen 2029")
    assert [words for words, same in before if not same] == ["500"]
    assert [words for words, same in now if not same] == ["800", "en struiken"]
