"""Signs that set words apart, tags and marks of footnotes change nothing in what is read."""

import pytest

PLAN = {
    "nl": "Havenplan 2026-2031\n\nIn 2024 werd het vorige plan afgerond. Dit plan loopt van 2026-2031.\n\n",
    "en": "Harbour plan 2026-2031\n\nThe last plan was completed in 2024. This plan covers 2026-2031.\n\n",
}


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
