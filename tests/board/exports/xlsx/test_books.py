"""Workbooks of the real data, opened again: its values, tables to filter, native charts, and no text as a formula."""

import io
import re
from datetime import date

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.charts.palette import SHAPES
from board.exports.xlsx.book import Book, unit_pattern
from board.exports.xlsx.indicators import indicators_book
from board.exports.xlsx.plan import plan_book
from board.questions import documents, indicators, institutions, objectives, reports
from board.wording.language import codes, language

HOSTILE = ["=1+1", '=HYPERLINK("x")', "+1", "-1", "@SUM(1)", "\t=1", "http://example.org", "{=1}", "12"]


def opened(content):
    return openpyxl.load_workbook(io.BytesIO(content))


def of(database, institution):
    return next(plan for plan in institutions.plans(database) if plan["institution_id"] == institution)


def column(sheet, name):
    [head] = [cell for cell in sheet[4] if cell.value == name]
    return [sheet.cell(n, head.column).value for n in range(5, sheet.max_row + 1)]


@pytest.mark.parametrize("code", codes())
def test_the_goal_list_holds_every_goal_in_its_order(published, code):
    say = language(code).say
    plan = of(published, "uhasselt")
    sheet = opened(plan_book(published, plan, language(code)))[say("sheet.goals")]
    goals = objectives.search(published, document_id="uhasselt", limit=10_000)
    assert column(sheet, say("goals.code")) == [goal["code"] for goal in goals]
    assert column(sheet, say("goals.goal")) == [goal[f"title_{code}"] for goal in goals]
    assert [cell.alignment.indent for cell in sheet["C"][4:]] == [goal["depth"] for goal in goals]
    standing = [goal["verdict"] or "not_measured" for goal in goals]
    assert column(sheet, say("goals.verdict")) == [f"{SHAPES[one]} {say(f'verdict.{one}')}" for one in standing]
    assert column(sheet, say("goals.measured")) == [goal["measured"] for goal in goals]


def test_every_target_that_holds_is_there(published, en):
    sheet = opened(plan_book(published, of(published, "leuven"), en))[en.say("report.targets")]
    rows = reports.targets(published, "leuven")
    assert column(sheet, en.say("goals.code")) == [row["goal_code"] for row in rows]
    due = [one.date() if one else None for one in column(sheet, en.say("sheet.due"))]
    assert due == [row["due"] for row in rows]


def test_tables_can_be_filtered_and_keep_their_heads_in_sight(published, nl):
    book = opened(plan_book(published, of(published, "uhasselt"), nl))
    for sheet in book.worksheets:
        [table] = sheet.tables.values()
        assert table.autoFilter is not None
        assert sheet.freeze_panes == "A5"
        assert all(sheet.column_dimensions[letter].width >= 8 for letter in "ABC")


def test_heads_of_numbers_stand_above_them_and_off_the_next_column(published, nl):
    sheet = opened(plan_book(published, of(published, "uhasselt"), nl))[nl.say("sheet.goals")]
    [head] = [cell for cell in sheet[4] if cell.value == nl.say("goals.measured")]
    below = sheet.cell(5, head.column)
    assert [cell.alignment.horizontal for cell in (head, below)] == ["right", "right"]
    assert head.alignment.indent > below.alignment.indent > 0


def test_the_overview_is_printed_on_one_page(published, nl):
    overview, *long = opened(plan_book(published, of(published, "leuven"), nl)).worksheets
    assert [sheet.page_setup.fitToHeight for sheet in long] == [0] * len(long)  # as many pages as it takes
    assert overview.page_setup.fitToHeight != 0


def test_the_overview_counts_and_draws_what_the_goals_come_to(published, nl):
    sheet = opened(plan_book(published, of(published, "uhasselt"), nl)).worksheets[0]
    counted = {row["code"]: row["goals"] for row in institutions.distribution(published, "uhasselt")}
    for code, goals in counted.items():
        found = column(sheet, f"{SHAPES[code]} {nl.say(f'verdict.{code}')}")
        assert sum(one for one in found if isinstance(one, int)) == goals
    [chart] = sheet._charts
    assert len(chart.series) == len(counted)


def test_an_indicator_has_all_its_figures_as_numbers(published, nl):
    book = opened(indicators_book(published, ["house_price_median"], "leuven", nl))
    sheet = book[indicators.indicator(published, "house_price_median")["name_nl"][:28]]
    rows = indicators.observations(published, "house_price_median")
    assert column(sheet, "Waarde") == [row["value"] for row in rows]
    assert sheet.cell(5, 5).number_format == '"€ "#,##0'.replace(" ", nl.say("number.after_currency"))


def test_the_chart_of_an_indicator_draws_the_numbers_below_it(published, en):
    sheet = opened(indicators_book(published, ["house_price_median"], "hasselt", en))[en.say("sheet.charts")]
    [chart] = sheet._charts
    prices = {
        row["value"]
        for row in indicators.observations(published, "house_price_median")
        if row["institution_id"] == "hasselt"
    }
    place = chart.series[0].val.numRef.f.rpartition("!")[2].replace("$", "")
    drawn = {cell.value for row in sheet[place] for cell in row if cell.value is not None}
    assert drawn == prices


def test_a_break_makes_two_columns(published, nl):
    sheet = opened(indicators_book(published, ["room_rent_kamernet"], "leiden", nl))[nl.say("sheet.charts")]
    assert len(sheet._charts[0].series) == 2


def test_several_indicators_stand_side_by_side_each_with_its_sheet(published, nl):
    names = ["house_price_median", "students_fte_the", "female_share_the"]
    book = opened(indicators_book(published, names, None, nl))
    assert book.sheetnames[:2] == [nl.say("sheet.comparison"), nl.say("sheet.charts")]
    assert len(book.sheetnames) == 2 + len(names) + 1
    named = set(column(book.worksheets[0], nl.say("sheet.indicator")))
    assert named == {indicators.indicator(published, name)["name_nl"] for name in names}


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_is_never_a_formula_a_link_or_a_number(changed, nl, text):
    database = changed("UPDATE objective SET title_nl = $text WHERE objective_id = 'uhasselt:1'", {"text": text})
    book = opened(plan_book(database, of(database, "uhasselt"), nl))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert [cell for cell in cells if cell.data_type == "f" or cell.hyperlink] == []
    assert any(cell.data_type == "s" and str(cell.value).strip() == text.strip() for cell in cells)


def test_what_is_not_there_makes_no_book(published, nl):
    assert indicators_book(published, ["nothing", ""], None, nl) is None


def test_the_last_sheet_names_the_version_the_sources_and_the_definitions(published, en):
    indicator = indicators.indicator(published, "house_price_median")
    sheet = opened(indicators_book(published, ["house_price_median"], None, en)).worksheets[-1]
    assert documents.build(published)["version"] in sheet["A2"].value
    assert indicator["name_en"] in column(sheet, en.say("sheet.name"))
    assert any("Statbel" in (one or "") for one in column(sheet, en.say("sheet.meaning")))


@pytest.mark.parametrize(
    ("facts", "nl_format", "en_format"),
    [
        ({"symbol_nl": "%", "symbol_en": "%", "decimals": 1}, '#,##0.0"%"', '#,##0.0"%"'),
        ({"symbol_nl": "studenten", "symbol_en": "students", "decimals": 0}, '#,##0" studenten"', '#,##0" students"'),
        ({"symbol_nl": None, "symbol_en": None, "decimals": 2}, "#,##0.00", "#,##0.00"),
    ],
)
def test_numbers_are_written_with_their_unit_in_the_language(facts, nl_format, en_format):
    row = facts | {"unit_position": "after"}
    assert [unit_pattern(row, language(code)) for code in ("nl", "en")] == [nl_format, en_format]


@given(st.lists(st.text(max_size=60), min_size=1, max_size=8))
def test_any_text_can_name_a_sheet(names):
    book = Book(language("nl"), "t", "000001", date(2026, 1, 1))
    made = [book.sheet(name, "t", "t").name for name in names]
    assert len({one.lower() for one in made}) == len(names)
    assert all(1 <= len(one) <= 31 and not re.search(r"[\[\]:*?/\\]", one) for one in made)
