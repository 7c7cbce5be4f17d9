"""Written numbers: either style is read back, words too, and what only looks like a number is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.extract.quantities.numbers import written

STYLES = {"nl": (".", ","), "en": (",", ".")}


def grouped(value: float, decimals: int, mark: str, point: str) -> str:
    """A number as written with a mark between thousands: 1.234,5 with mark '.' and point ','."""
    return f"{value:,.{decimals}f}".translate(str.maketrans({",": mark, ".": point}))


@given(st.integers(0, 10**11), st.integers(0, 2), st.sampled_from(sorted(STYLES)))
def test_a_number_is_read_back_as_its_language_writes_it(digits: int, decimals: int, language: str) -> None:
    value = round(digits / 10**decimals, decimals)
    mark, point = STYLES[language]
    assert written(grouped(value, decimals, mark, point), point) == value


@given(st.integers(10**3, 10**11), st.integers(1, 2), st.sampled_from(sorted(STYLES)), st.sampled_from(",."))
def test_points_and_commas_together_are_read_in_either_language(
    digits: int, decimals: int, language: str, decimal: str
) -> None:
    value = round(digits / 10**decimals + 1000, decimals)
    assert written(grouped(value, decimals, *STYLES[language]), decimal) == value


@given(st.integers(10**6, 10**11), st.sampled_from([",", ".", " ", "\u00a0", "\u202f"]), st.sampled_from(",."))
def test_marks_that_come_back_part_thousands_in_either_language(value: int, mark: str, decimal: str) -> None:
    assert written(grouped(value, 0, mark, ""), decimal) == value


@pytest.mark.parametrize(
    ("digits", "decimal", "value"),
    [
        ("1.234", ",", 1234),
        ("1.234", ".", 1.234),
        ("1,234", ".", 1234),
        ("1,234", ",", 1.234),
        ("3.000", ".", 3000),
        ("3,000", ",", 3000),
        ("8.5", ",", 8.5),
        ("8,5", ".", 8.5),
        ("0.500", ",", 0.5),
        ("2000", ".", 2000),
    ],
)
def test_one_sign_is_read_by_the_language_and_the_digits_after_it(digits: str, decimal: str, value: float) -> None:
    assert written(digits, decimal) == value


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("We planten 1,5 miljoen bomen.", "nl", 1_500_000, "trees"),
        ("We planten vijfentwintig bomen.", "nl", 25, "trees"),
        ("We planten tweehonderdvijftig bomen.", "nl", 250, "trees"),
        ("We planten anderhalf miljoen bomen.", "nl", 1_500_000, "trees"),
        ("We planten 2 000 000 bomen.", "nl", 2_000_000, "trees"),
        ("We will plant 1.5 million trees.", "en", 1_500_000, "trees"),
        ("We will plant 250k trees.", "en", 250_000, "trees"),
        ("We will plant two hundred and fifty trees.", "en", 250, "trees"),
        ("We will plant twenty-five trees.", "en", 25, "trees"),
        ("We will plant half a million trees.", "en", 500_000, "trees"),
        ("We will plant a hundred trees.", "en", 100, "trees"),
        ("We investeren € 3,2 mln in parken.", "nl", 3.2, "eur_million"),
        ("We investeren 380.000 euro in parken.", "nl", 380_000, "eur"),
        ("We investeren 1,2 miljard euro in parken.", "nl", 1200, "eur_million"),
        ("We will invest EUR 4bn in parks.", "en", 4000, "eur_million"),
        ("We will invest £300 million in parks.", "en", 300, "gbp_million"),
        ("We will invest £45,000 in parks.", "en", 45_000, "gbp"),
    ],
)
def test_amounts_and_number_words(targets, words: str, language: str, value: float, unit: str) -> None:
    [found] = targets(words, language)
    assert (found.value, found.unit) == (value, unit)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("We volgen artikel 15 van de wet van 12 mei 2012.", "nl"),
        ("We zijn bereikbaar op 016 12 34 56.", "nl"),
        ("We verwijzen naar programma 5 en actie 2.1.4.", "nl"),
        ("We werken aan CO2, de N26, 30CC en het RSL2.", "nl"),
        ("We openen op 12/03/2024 om 10.30 uur, zie https://voorbeeld.be/plan/2030/40.", "nl"),
        ("We vieren 5 mei en de 10de verjaardag van Agenda 2030.", "nl"),
        ("We will follow section 3.3.2, page 17 and goal 11.", "en"),
        ("We will answer on +44 20 7946 0018 and at desk@example.org.", "en"),
        ("We will meet on 3 April at 10:30 for round 2 of Horizon 2020.", "en"),
        ("We will help children aged 6 to 12 and 12-year-olds.", "en"),
        ("12", "en"),
        ("Page 12 of 40", "en"),
        ("3. We will plant trees.", "en"),
        ("2.1 Meer bomen planten", "nl"),
    ],
)
def test_labels_dates_names_and_page_numbers_are_no_figures(figures, words: str, language: str) -> None:
    assert [one for one in figures(words, language) if one.kind != "event"] == []
