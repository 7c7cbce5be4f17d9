"""Counts made comparable: per student or inhabitant where both figures are there, and the reason where they are not."""

from __future__ import annotations

import re

import pytest

from board.questions import indicators
from board.wording import numbers
from board.wording.language import codes, language
from tests.pages.test_compare_on_page import names, panels

LANGUAGES = pytest.mark.parametrize("lang", codes())


@LANGUAGES
def test_per_student_divides_by_the_count_of_each_university_and_says_which(look, lang):
    """KU Leuven and UHasselt count their students each in a way of their own: every figure has that of its own."""
    view = look("compare", lang=lang, indicator="generation_students", mode="per:students")
    shares = [numbers.number(1000 * part / whole, 1, language(lang)) for part, whole in ((8458, 58593), (1685, 6898))]
    assert names(view) == ["KU Leuven", "UHasselt"]
    assert all(share in panel for share, panel in zip(shares, panels(view), strict=True))
    for name in ("students_kuleuven_october", "students_uhasselt_october"):
        assert any(f"indicator={name}" in link for link in view.links)


@LANGUAGES
def test_a_way_for_one_institution_alone_is_not_offered_and_the_page_says_why(look, lang):
    view = look("compare", lang=lang, indicator="house_sales")
    label = language(lang).say("mode.per", unit="inwoners" if lang == "nl" else "inhabitants")
    assert label not in view.controls
    assert language(lang).say("mode.alone", way=label.capitalize(), names="Leuven") in view.words
    assert language(lang).say("mode.no_divisor") in look("compare", lang=lang, indicator="uh_deviating_admission").words


@LANGUAGES
@pytest.mark.parametrize(
    ("indicator", "part", "whole"),
    [("car_sharers", 2840, 101488), ("staff_leiden_university", 7860, 33474), ("house_sales", 778, 102851)],
)
def test_an_indicator_is_told_per_student_or_inhabitant_with_both_sources(look, served, lang, indicator, part, whole):
    [figure] = [row for row in indicators.observations(served, indicator) if row["value"] == part]
    share, count = numbers.number(1000 * part / whole, 1, language(lang)), numbers.number(whole, 0, language(lang))
    rows = re.findall(r"<tr>(.*?)</tr>", look("indicators", lang=lang, indicator=indicator).html)
    [told] = [row for row in rows if f"<strong>{share}</strong>" in row and f"{count} · " in row]
    assert told.count(" (") + told.count(" · ") >= 3
    assert figure["source_title"] in told
