"""Figures in a passage: digits in either style, number words, and words that say all or none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.extract.figures import stands_in
from etl.extract.profile import Language, read_language
from etl.places import ROOT

WORDS = ["In totaal zijn er {} bij gekomen.", "({})", "{} %", "€{}", "van {}, vroeger meer", "meer dan {}."]


@pytest.fixture(scope="module")
def dutch() -> Language:
    language = read_language(ROOT / "data", "nl", errors := [])
    assert language, errors
    return language


def grouped(value: float, decimals: int, mark: str, point: str) -> str:
    """A number as written with a mark between thousands: 1.234,5 with mark '.' and point ','."""
    return f"{value:,.{decimals}f}".translate(str.maketrans({",": mark, ".": point}))


@given(st.integers(0, 10**9), st.integers(0, 3), st.sampled_from([(".", ","), (",", "."), ("\u00a0", ",")]), st.data())
def test_every_number_is_found_as_either_language_writes_it(
    dutch: Language, digits: int, decimals: int, marks: tuple[str, str], data: st.DataObject
) -> None:
    value = round(digits / 10**decimals, decimals)
    passage = data.draw(st.sampled_from(WORDS)).format(grouped(value, decimals, *marks))
    assert stands_in(value, None, passage, dutch), passage


@given(st.integers(2, 10**7), st.integers(2, 10**7))
def test_another_whole_number_is_not_found(dutch: Language, value: int, other: int) -> None:
    passage = f"In totaal zijn er {grouped(other, 0, '.', ',')} bij gekomen."
    assert stands_in(value, None, passage, dutch) == (value == other)


@pytest.mark.parametrize(
    ("value", "passage"),
    [
        (7, "zeven op de tien"),
        (10, "zeven op de tien"),
        (2, "minstens tweemaal per jaar"),
        (1, "wordt jaarlijks besproken"),
        (50, "Vijftig studenten"),
        (1, "één aanspreekpunt"),
        (1685, "1.685 woningen"),
        (1.685, "1.685 (in English)"),
    ],
)
def test_number_words_and_both_readings(dutch: Language, value: float, passage: str) -> None:
    assert stands_in(value, None, passage, dutch)


@pytest.mark.parametrize(("kind", "word"), [("all", "alle"), ("all", "elke"), ("none", "geen"), ("none", "zonder")])
def test_a_target_for_all_or_none_may_be_written_without_a_figure(dutch: Language, kind: str, word: str) -> None:
    value = {"all": 100.0, "none": 0.0}[kind]
    assert stands_in(value, kind, f"Dat geldt voor {word} opleidingen.", dutch)
    assert not stands_in(value, "reach", f"Dat geldt voor {word} opleidingen.", dutch)


@pytest.mark.parametrize("word", ["allemaal", "gegeven", "zevende", "tientallen"])
def test_a_word_counts_only_as_a_whole(dutch: Language, word: str) -> None:
    assert not stands_in(100.0, "all", word, dutch)
    assert not stands_in(7, None, word, dutch)
    assert not stands_in(10, None, word, dutch)


@pytest.mark.parametrize(
    ("value", "passage"),
    [
        (53, "zie programmapunt 5.3"),
        (125, "12,5 % van de inwoners"),
        (85, "8.5 %"),
        (20192025, "2019.2025"),
        (5, "artikel 15"),
        (15, "artikel 1.5"),
        (8.5, "zonder cijfer"),
        (8.5, ""),
    ],
)
def test_a_figure_is_not_made_out_of_others(dutch: Language, value: float, passage: str) -> None:
    assert not stands_in(value, None, passage, dutch)
