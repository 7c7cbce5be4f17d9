"""Signs that set words apart, tags and marks of footnotes change nothing in what is read."""

import pytest

from etl.documents.text import Hint, Text
from etl.extract.quantities import quantities
from tests.etl.extract.quantities.openings import HARBOUR as PLAN


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("We will plant **40** trees by **2029**.", "en"),
        ("- **We will plant 40 trees by 2029.**", "en"),
        ("We will plant *40* trees by _2029_.", "en"),
        ("We will plant <b>40 trees</b> by <span class='year'>2029</span>.", "en"),
        ("We will plant 40 trees<br>by 2029.", "en"),
        ("We will plant 40 trees by 2029.12", "en"),
        ("WE WILL PLANT 40 TREES BY 2029", "en"),
        ("We planten tegen **2029** **40** bomen.", "nl"),
        ("We planten <strong>40 bomen</strong> tegen 2029.7", "nl"),
        ("We planten 40\u00a0bomen tegen __2029__.", "nl"),
    ],
)
def test_emphasis_tags_and_notes_hide_neither_figure_nor_year(targets, words: str, language: str) -> None:
    [found] = targets(PLAN[language] + words, language)
    assert (found.value, found.unit, found.due.year) == (40, "trees", 2029)


def test_signs_that_mean_something_stay(targets) -> None:
    [found] = targets(PLAN["en"] + "- Vacancy < 5% by 2029", "en")
    assert (found.value, found.bound) == (5, "at_most")


@pytest.mark.parametrize(
    ("words", "language", "value"),
    [
        ("## Objectives\n\n18 new trees by 2028", "en", 18),
        ("## Objectives\n300 trees will be planted by 2028.", "en", 300),
        ("Doelen\n\n300 bomen tegen 2028", "nl", 300),
    ],
)
def test_a_line_below_a_heading_may_begin_with_its_figure(targets, words: str, language: str, value: float) -> None:
    [found] = targets(PLAN[language] + words, language)
    assert (found.value, found.unit, found.due.year) == (value, "trees", 2028)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("## Goals\n\nHow will we measure this?\n\n• The port has 400 berths.", "en"),
        ("## Doelen\n\nHoe meten we dit?\n\n• Er zijn 250 loodsen, waarvan 60 oude.", "nl"),
        ("Since its launch in 2018 the fund has paid for 60 nets.", "en"),
        ("Sinds de start in 2018 steunde het fonds 60 schippers.", "nl"),
    ],
)
def test_how_things_are_is_no_target_under_any_heading(targets, words: str, language: str) -> None:
    assert not targets(PLAN[language] + words, language)


def test_a_line_that_the_file_calls_a_heading_ends_where_the_words_below_begin(language) -> None:
    lines = ("Plan 2026-2031", "Target", "300 trees by 2028")
    text = Text(lines, "", hints=(Hint(heading=1), Hint(heading=2), Hint()))
    found = [one for one in quantities(text, [], language("en")) if one.kind != "fact"]
    assert [(one.value, one.unit) for one in found] == [(300, "trees")]
