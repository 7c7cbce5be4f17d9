"""A breakdown on its page: the largest gaps in words, each category against the whole, and nothing that nobody said."""

from __future__ import annotations

import re

import pytest

from board.questions import indicators
from board.wording.language import codes, language
from board.wording.numbers import number
from pages.views import frame

LANGUAGES = pytest.mark.parametrize("lang", codes())
GAP = {
    "nl": "De kloof: gewoon hoogleraren −16 procentpunt tegenover het totaal.",
    "en": "The gap: full professors −16 percentage points against the total.",
}
REFERENCE = {
    "nl": "De kloof: master +12 procentpunt tegenover bachelor.",
    "en": "The gap: master +12 percentage points against bachelor.",
}


def rows(view) -> list[list[str]]:
    """The rows of the breakdowns, as words."""
    tables = re.findall(r'<table class="kb-rows kb-split">(.*?)</table>', view.html)
    found = [row for table in tables for row in re.findall(r"<tr>(.*?)</tr>", table.partition("<tbody>")[2])]
    return [[re.sub(r"<[^>]+>", "", cell) for cell in re.findall(r"<t[hd].*?</t[hd]>", row)] for row in found]


@LANGUAGES
def test_gap_to_the_total_is_said_and_shown(look, lang):
    view = look("indicators", lang=lang, indicator="women_share_professors")
    assert view.wrong == []
    assert GAP[lang] in view.words
    assert [row[1] for row in rows(view)] == ["38%", "22%"]
    assert [row[2][:3] for row in rows(view)] == ["–", "−16"]


@LANGUAGES
def test_without_a_total_the_reference_category_is_named(look, lang):
    view = look("indicators", lang=lang, indicator="intake_abroad_share_leiden")
    assert REFERENCE[lang] in view.words
    assert frame.texts("indicators", language(lang))["reference"] in [row[2] for row in rows(view)]


def test_parts_say_their_share_and_no_gap(look, served):
    view = look("indicators", lang="en", indicator="students_uhasselt_october")
    figures = [row for row in indicators.observations(served, "students_uhasselt_october") if row["value"]]
    [total] = [row["value"] for row in figures if not row["dimension"]]
    shares = {number(100 * row["value"] / total, 0, language("en")) + "%" for row in figures if row["dimension"]}
    assert {row[2] for row in rows(view)} == {*shares, "–"}
    assert "gap" not in view.words.lower()


def test_a_column_without_anything_to_say_is_not_there(look):
    view = look("indicators", lang="en", indicator="students_leiden_duo")
    assert {len(row) for row in rows(view)} == {3}


def test_categories_that_nobody_explained_have_no_gap_and_the_page_says_why(look):
    view = look("indicators", lang="en", indicator="uh_review_findings")
    assert frame.texts("indicators", language("en"))["no_gap"] in view.words


def test_the_whole_stands_where_the_categories_are_measured_from(look):
    view = look("indicators", lang="en", indicator="women_share_professors")
    table = view.html.partition("kb-split")[2].partition("</table>")[0]
    against = re.findall(r'kb-against" style="left: ([\d.]+)%', table)
    dots = re.findall(r'kb-dot" style="left: ([\d.]+)%', table)
    assert against == ["100.0", "100.0"]
    assert dots == ["100.0", f"{100 * 22 / 38:.1f}"]
    assert table.count('scope="col"') == 4
    assert table.count('scope="row"') == 2


def test_an_indicator_without_breakdown_has_no_such_section(look):
    assert "Breakdown" not in look("indicators", lang="en", indicator="house_price_median").words


def test_a_suppressed_category_keeps_its_row_and_its_note(look, altered):
    altered(
        """
        UPDATE observation SET value = NULL, note_nl = 'te klein', note_en = 'too small'
        WHERE indicator_id = 'women_share_professors' AND category = 'full_professor'
        """
    )
    view = look("indicators", lang="en", indicator="women_share_professors")
    assert view.wrong == []
    assert ["full professors", "–too small", ""] in rows(view)
