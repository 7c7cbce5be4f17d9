"""Cells: what may be written, what is refused, and that the refusal says how to write it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from model.fields import Line, Number, PeriodText, Slug, SpacedList, Strict, Text, Truth, Words

TWO_WAYS = ["455.000", "1.685", "12,345", "1.234.567", "12 500", "12\u00a0500", "-455.000", "-1.685"]
NO_NUMBERS = ["NaN", "nan", "inf", "-inf", "Infinity", "1e3", "0x10", "+5", "5 %", "€5", "12.", ".5", "--1", "n/a", "-"]


class Cell(Strict):
    number: Number | None = None
    truth: Truth | None = None
    period: PeriodText | None = None
    line: Line | None = None
    slug: Slug | None = None
    text: Text | None = None
    words: SpacedList = ()


def said(**cell: object) -> str:
    """What the editor is told about a cell."""
    with pytest.raises(ValidationError) as raised:
        Cell.model_validate(cell)
    return raised.value.errors()[0]["msg"]


@pytest.mark.parametrize(("written", "value"), [("0", 0), ("12.5", 12.5), ("-3.25", -3.25), ("455000", 455000)])
def test_a_number_is_read(written: str, value: float) -> None:
    assert Cell.model_validate({"number": written}).number == value


@given(st.decimals(-(10**9), 10**9, places=2, allow_nan=False))
def test_every_decimal_number_reads_back(value: Decimal) -> None:
    assert Cell.model_validate({"number": f"{value:f}"}).number == float(value)


@given(st.integers(-(10**12), 10**12))
def test_every_whole_number_reads_back(value: int) -> None:
    assert Cell.model_validate({"number": str(value)}).number == value


@given(st.integers(1, 999), st.lists(st.integers(0, 999), min_size=1, max_size=3), st.sampled_from(".,\u00a0 "))
def test_every_number_with_thousands_marked_is_refused_with_the_digits(first: int, rest: list[int], mark: str) -> None:
    groups = [str(first), *(f"{group:03d}" for group in rest)]
    assert "".join(groups) in said(number=mark.join(groups))


@pytest.mark.parametrize("written", TWO_WAYS)
def test_a_number_that_can_be_read_two_ways_is_refused(written: str) -> None:
    assert "can be read two ways" in said(number=written)


def test_a_decimal_comma_is_answered_with_a_point() -> None:
    assert "Write 12.5" in said(number="12,5")
    assert "Write -0.75" in said(number="-0,75")


@pytest.mark.parametrize("written", NO_NUMBERS)
def test_what_is_no_finite_number_is_refused(written: str) -> None:
    assert "is not a number" in said(number=written)


def test_a_number_too_large_to_be_one_is_refused() -> None:
    assert said(number="9" * 400)


@pytest.mark.parametrize("written", ["True", "FALSE", "yes", "ja", "1", "0"])
def test_only_true_and_false_are_truths(written: str) -> None:
    assert Cell.model_validate({"truth": "true"}).truth is True
    assert Cell.model_validate({"truth": "false"}).truth is False
    assert "must be true or false" in said(truth=written)


@pytest.mark.parametrize("written", ["2024-26", "24", "2023-02-29"])
def test_a_wrong_period_is_refused(written: str) -> None:
    assert written[:4] in said(period=written) or "day" in said(period=written)


@pytest.mark.parametrize("written", ["0", "-1", "1.5", "twelve"])
def test_a_line_is_counted_from_one(written: str) -> None:
    assert Cell.model_validate({"line": "1"}).line == 1
    assert said(line=written)


@pytest.mark.parametrize("written", ["", "Leuven", "2024", "ku leuven", "ku-leuven", "a/b", "leuven\n"])
def test_a_slug_is_a_file_name_in_small_letters(written: str) -> None:
    assert Cell.model_validate({"slug": "house_price_2"}).slug == "house_price_2"
    assert said(slug=written)


@pytest.mark.parametrize("written", ["", " ", "\t"])
def test_a_text_is_more_than_blanks(written: str) -> None:
    assert said(text=written)


def test_a_list_is_parted_by_blanks() -> None:
    assert Cell.model_validate({"words": "housing  mobility"}).words == ("housing", "mobility")
    assert Cell.model_validate({"words": ""}).words == ()


@pytest.mark.parametrize(
    "words", [{"nl": "Wonen"}, {"en": "Housing"}, {"nl": "Wonen", "en": ""}, {"nl": " ", "en": "x"}]
)
def test_words_are_given_in_both_languages(words: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        Words.model_validate(words)


def test_an_unknown_key_is_refused_and_what_was_read_stays() -> None:
    assert "not permitted" in said(colour="red")
    with pytest.raises(ValidationError):
        Cell.model_validate({"line": "1"}).line = 2
