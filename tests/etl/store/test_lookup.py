"""Words of a row found at its line: over line ends and broken words, never inside another word, never far off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.documents.text import Text
from etl.store.lookup import around, words_stand_at

LINES = (
    "Er zijn meer dan 1.000 studen-",
    "",
    "ten in 19 leslokalen en elk",
    "  jaar   9 feesten.",
    "",
    "Verderop staat niets.",
    "Nog een regel.",
    "En 1.000 andere studenten.",
)
TEXT = Text(LINES, "")


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("meer dan 1.000 studenten", 1),
        ("1.000 studenten in 19", 2),
        ("elk jaar 9 feesten", 3),
        ("Elk Jaar 9 feesten", 4),
        ("1.000 andere studenten", 8),
    ],
)
def test_words_are_found_however_lines_break(words: str, line: int) -> None:
    assert words_stand_at(words, TEXT, line)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("9 leslokalen", 3),  # it says 19
        ("1.000 studente", 1),
        ("1.000 andere studenten", 5),  # three lines off
        ("meer dan 1.000 studenten", 4),
        ("meer dan 1000 studenten", 1),
        ("(", 1),
    ],
)
def test_other_words_or_other_lines_are_not_enough(words: str, line: int) -> None:
    assert not words_stand_at(words, TEXT, line)


@given(st.integers(1, 8), st.integers(1, 8))
def test_words_count_within_two_lines_and_no_further(written: int, cited: int) -> None:
    lines = ["niets"] * 8
    lines[written - 1] = "hier 7 bomen"
    assert words_stand_at("7 bomen", Text(tuple(lines), ""), cited) == (abs(written - cited) <= 2)


def test_the_words_around_a_line_are_running_text() -> None:
    assert around(TEXT, 1).startswith("Er zijn meer dan 1.000 studen- ten in 19")
    assert around(TEXT, 8).endswith("En 1.000 andere studenten.")
