"""Charts of a deck against the database: its values, gaps at breaks, targets and bounds as marks without a line."""

import functools
import io
import itertools
import operator

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pptx import Presentation
from pptx.enum.chart import XL_MARKER_STYLE
from pptx.enum.dml import MSO_PATTERN
from pptx.oxml.ns import qn

from board.charts.palette import SHAPES
from board.exports.pptx.deck import deck
from board.exports.pptx.layout import spread
from board.exports.pptx.lines import year
from board.questions import indicators, institutions, stories
from board.slides import compose
from board.wording.language import language

# The order that the schema of charts asks for; slide programs repair or refuse another one.
AXIS = (
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr"
)
AXIS += " txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl crossBetween"
AXIS += " majorUnit minorUnit dispUnits"
LABEL = "idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent"
LABEL += " showBubbleSize separator"


def drawn(database, show, code="nl"):
    story = compose.composed(database, [show], code)
    slide = Presentation(io.BytesIO(deck(story, language(code)))).slides[1]
    return next(shape for shape in slide.shapes if shape.has_chart or shape.has_table)


def points(series):
    xs = [float(one.text) for one in series._element.find(qn("c:xVal")).iter(qn("c:v"))]
    return list(zip(xs, series.values, strict=True))


def observed(database, indicator, institution):
    return [
        (year(row["period_start"]), row["value"])
        for row in indicators.observations(database, indicator)
        if row["institution_id"] == institution and not row["dimension"]
    ]


@pytest.mark.parametrize(
    ("indicator", "institution", "name"),
    [("house_price_median", "leuven", "Leuven"), ("students_fte_the", "uhasselt", "UHasselt")],
)
def test_the_values_of_a_chart_are_those_of_the_database(published, indicator, institution, name):
    chart = drawn(published, f"trend:{indicator}@{institution},kuleuven,flanders").chart
    [series] = [one for one in chart.plots[0].series if one.name == name]
    assert points(series) == observed(published, indicator, institution)


def test_the_data_sheet_inside_holds_the_same_values(published):
    chart = drawn(published, "trend:house_price_median@leuven,hasselt").chart
    sheet = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).active
    held = {cell.value for row in sheet.iter_rows() for cell in row if isinstance(cell.value, int | float)}
    for institution in ("leuven", "hasselt"):
        assert {value for _, value in observed(published, "house_price_median", institution)} <= held


def test_no_line_leads_over_a_break(published):
    chart = drawn(published, "trend:room_rent_kamernet@leiden").chart
    own = [points(series) for series in chart.plots[0].series if series.name.startswith("Leiden")]
    assert sorted(len(one) for one in own) == [1, 3]
    assert functools.reduce(operator.iadd, own, []) != observed(published, "room_rent_kamernet", "leiden")


def test_a_target_is_a_diamond_and_a_bound_has_no_line(published):
    chart = drawn(published, "trend:social_dwellings_share@leuven").chart
    diamonds = [one for one in chart.plots[0].series if one.marker.style == XL_MARKER_STYLE.DIAMOND]
    assert [points(one) for one in diamonds] == [[(2025.0, 8.5)]]
    waiting = drawn(published, "trend:social_housing_waiting_list@leuven").chart
    bounds = [one for one in waiting.plots[0].series if one.marker.style == XL_MARKER_STYLE.TRIANGLE]
    assert [value for one in bounds for value in one.values] == [5000]
    assert all(one._element.find(".//" + qn("a:noFill")) is not None for one in bounds)


@pytest.mark.parametrize("plan", ["leuven", "uhasselt", "leiden", "kuleuven", "auhl"])
def test_the_bars_of_a_plan_count_its_goals(published, plan):
    chart = drawn(published, f"plan:{plan}").chart
    counted = {row["code"]: row["goals"] for row in institutions.distribution(published, plan)}
    shown = {one.name.split()[0]: sum(value or 0 for value in one.values) for one in chart.plots[0].series}
    if len(list(chart.plots[0].categories)) == len(_strategic(published, plan)):
        assert shown == {SHAPES[code]: count for code, count in counted.items()}
    hatched = next(one for one in chart.plots[0].series if one.name.startswith(SHAPES["cannot_tell"]))
    assert hatched.format.fill.pattern == MSO_PATTERN.WIDE_UPWARD_DIAGONAL


def _strategic(database, plan):
    found = stories.plan(database, plan)
    return compose.objectives.upper_goals(database, found["document_id"], 0)


def test_a_status_is_a_word_and_a_shape(published):
    table = drawn(published, "goal:leuven:2.1/6", "en").table
    assert [table.cell(n, 2).text_frame.text for n in (1, 2)] == ["○ cannot tell", "○ cannot tell"]


def test_the_parts_of_axes_and_labels_stand_in_the_order_of_their_schema(published):
    shows = ["trend:international_share_the@uhasselt,kuleuven,leiden_university", "plan:uhasselt"]
    for show in [*shows, "figures:students_in_rooms_leuven@leuven,students_in_rooms_leiden@leiden"]:
        space = drawn(published, show).chart._chartSpace
        axes = [axis for name in ("catAx", "valAx") for axis in space.iter(qn(f"c:{name}"))]
        for parts, order in [*((one, AXIS) for one in axes), *((one, LABEL) for one in space.iter(qn("c:dLbl")))]:
            places = [order.split().index(child.tag.rpartition("}")[2]) for child in parts]
            assert places == sorted(places)


HEIGHTS = st.lists(st.floats(0, 1), min_size=1, max_size=6)


@given(HEIGHTS)
def test_names_at_the_ends_of_lines_are_pushed_apart_in_their_order(heights):
    placed = spread(heights, 0.07, 1.0)
    order = sorted(range(len(heights)), key=lambda n: heights[n])
    assert all(placed[low] + 0.07 <= placed[high] + 1e-9 for low, high in itertools.pairwise(order))
    assert all(-1e-9 <= one <= 1 + 1e-9 for one in placed)
