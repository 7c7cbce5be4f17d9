"""A chart as data becomes a figure that plotly accepts and that joins nothing that must stay apart."""

import json
from dataclasses import replace
from datetime import date

import pytest
from plotly.graph_objects import Figure

from board.charts.chart import Chart, Fan, Goalpost, Mark, Series, Silence
from board.charts.draw import draw
from board.charts.palette import INK

TOWN = Series(
    "Leuven",
    (
        Mark(date(2015, 1, 1), 7.7, "7,7%", "2015"),
        Mark(date(2018, 1, 1), 6.6, "6,6%", "2018"),
        Mark(date(2020, 1, 1), 8.1, "8,1%", "2020", starts_break=True),
        Mark(date(2023, 1, 1), 8.2, "8,2%", "2023"),
    ),
    subject=True,
)
PEER = Series(
    "Vlaanderen", (Mark(date(2019, 1, 1), 8.0, "8,0%", "2019"), Mark(date(2022, 1, 1), 8.2, "8,2%", "2022")), False
)
POST = Goalpost(date(2025, 1, 1), 8.5, "streefwaarde 8,5% (2025)", base=TOWN.marks[2])
CHART = Chart("Sociale woningen", "%", (TOWN, PEER), (POST,), ",.", "breuk in de reeks", False, 1, "woorden")


def lines(figure, color):
    return [one for one in figure["data"] if one["mode"] == "lines+markers" and one["line"]["color"] == color]


@pytest.fixture(params=["light", "dark"])
def theme(request):
    return request.param


def test_plotly_accepts_the_figure(theme):
    figure = draw(CHART, theme)
    assert len(Figure(figure).data) == len(figure["data"])
    json.dumps(figure, allow_nan=False)


def test_break_never_joins_two_stretches(theme):
    stretches = [one["x"] for one in lines(draw(CHART, theme), INK[theme].accent)]
    assert stretches == [["2015-01-01", "2018-01-01"], ["2020-01-01", "2023-01-01"]]


def test_break_is_drawn_with_its_reason(theme):
    layout = draw(CHART, theme)["layout"]
    assert [(shape["x0"], shape["x1"]) for shape in layout["shapes"]] == [("2020-01-01", "2020-01-01")]
    assert "breuk in de reeks" in json.dumps(layout, ensure_ascii=False)


def test_break_at_the_first_figure_cuts_nothing():
    marks = (replace(TOWN.marks[0], starts_break=True), TOWN.marks[1])
    figure = draw(replace(CHART, series=(replace(TOWN, marks=marks),), targets=()), "light")
    assert len(figure["data"]) == 1
    assert figure["layout"]["shapes"] == []


def test_every_observation_is_a_dot_with_its_own_words(theme):
    drawn = lines(draw(CHART, theme), INK[theme].accent)
    assert [y for one in drawn for y in one["y"]] == [mark.value for mark in TOWN.marks]
    assert [words for one in drawn for words in one["customdata"]] == [
        ["Leuven", mark.period, mark.label] for mark in TOWN.marks
    ]


def test_target_is_a_diamond_at_its_date_with_its_words(theme):
    figure = draw(CHART, theme)
    base, diamond = [one for one in figure["data"] if one["mode"] == "markers"]
    assert (base["marker"]["symbol"], base["x"], base["y"]) == ("circle-open", ["2020-01-01"], [8.1])
    assert (diamond["marker"]["symbol"], diamond["x"], diamond["y"]) == ("diamond", ["2025-01-01"], [8.5])
    [words] = [one for one in figure["layout"]["annotations"] if one["text"] == POST.label]
    assert (words["x"], words["y"]) == ("2025-01-01", 8.5)


def test_expected_path_leads_from_base_to_target():
    [path] = [one for one in draw(CHART, "light")["data"] if one["mode"] == "lines"]
    assert (path["x"], path["y"]) == (["2020-01-01", "2025-01-01"], [8.1, 8.5])


def test_target_without_base_has_no_path():
    figure = draw(replace(CHART, targets=(replace(POST, base=None),)), "light")
    assert [one["mode"] for one in figure["data"]].count("lines") == 0


def test_subject_lies_over_thinner_peers(theme):
    figure = draw(CHART, theme)
    [peer] = lines(figure, INK[theme].muted)
    subject = lines(figure, INK[theme].accent)
    assert all(figure["data"].index(peer) < figure["data"].index(one) for one in subject)
    assert all(peer["line"]["width"] < one["line"]["width"] for one in subject)


def test_peers_differ_by_more_than_colour():
    others = tuple(replace(PEER, name=name) for name in ("Vlaanderen", "België", "Hasselt"))
    drawn = lines(draw(replace(CHART, series=(TOWN, *others)), "light"), INK["light"].muted)
    assert len({one["line"]["dash"] for one in drawn}) == len(others)


def test_series_are_named_at_their_end_without_touching():
    figure = draw(CHART, "light")
    names = {one["text"]: one for one in figure["layout"]["annotations"]}
    town, peer = names["<b>Leuven</b>"], names["Vlaanderen"]
    assert (town["x"], peer["x"]) == ("2023-01-01", "2022-01-01")
    assert town["y"] != peer["y"]


def test_axis_leaves_room_on_both_sides():
    first, last = draw(CHART, "light")["layout"]["xaxis"]["range"]
    assert first < "2015-01-01"
    assert last > "2025-01-01"


def test_numbers_follow_the_language():
    assert draw(CHART, "light")["layout"]["separators"] == ",."
    assert draw(replace(CHART, locale_separators=".,"), "light")["layout"]["separators"] == ".,"


@pytest.mark.parametrize(("from_zero", "mode"), [(True, "tozero"), (False, "normal")])
def test_axis_starts_at_zero_only_where_asked(from_zero, mode):
    assert draw(replace(CHART, from_zero=from_zero), "light")["layout"]["yaxis"]["rangemode"] == mode


def test_unit_is_written_once():
    texts = [one["text"] for one in draw(CHART, "light")["layout"]["annotations"]]
    assert texts.count("%") == 1


def test_one_single_figure_can_be_drawn():
    alone = replace(CHART, series=(replace(TOWN, marks=TOWN.marks[:1]),), targets=())
    Figure(draw(alone, "light"))


FAN = Fan(
    (date(2023, 1, 1), date(2024, 1, 1), date(2025, 1, 1)),
    (8.2, 8.3, 8.4),
    (8.2, 8.1, 7.9),
    (8.2, 8.5, 8.9),
    "prognose",
)
SILENCE = Silence(date(2023, 1, 1), date(2026, 11, 21), "geen cijfer sinds 2023")


def test_forecast_is_dashes_in_a_band_from_the_last_figure_on(theme):
    figure = draw(replace(CHART, fan=FAN), theme)
    Figure(figure)
    wash, middle = figure["data"][:2]
    assert wash["x"] == [*middle["x"], *reversed(middle["x"])]
    assert wash["y"] == [8.2, 8.5, 8.9, 7.9, 8.1, 8.2]
    assert (wash["fill"], wash["fillcolor"]) == ("toself", INK[theme].wash)
    assert (middle["y"], middle["line"]["dash"]) == ([8.2, 8.3, 8.4], "dash")
    assert (middle["x"][0], middle["y"][0]) == ("2023-01-01", TOWN.marks[-1].value)


def test_subject_with_a_forecast_is_named_at_its_end():
    names = {one["text"]: one for one in draw(replace(CHART, fan=FAN), "light")["layout"]["annotations"]}
    assert names["<b>Leuven</b>"]["x"] == "2025-01-01"
    assert "prognose" in names


def test_words_of_target_and_forecast_stand_apart():
    for value in (8.0, 9.5):
        drawn = draw(replace(CHART, fan=FAN, targets=(replace(POST, value=value),)), "light")["layout"]["annotations"]
        words = {one["text"]: one for one in drawn}
        above = words["prognose"]["yanchor"] == "bottom"
        assert above == (words[POST.label]["yshift"] < 0) == (value < FAN.middle[-1])


def test_years_without_a_figure_are_shaded_and_said():
    figure = draw(replace(CHART, silence=SILENCE), "light")
    [area] = [shape for shape in figure["layout"]["shapes"] if shape["type"] == "rect"]
    assert (area["x0"], area["x1"]) == ("2023-01-01", "2026-11-21")
    assert SILENCE.label in [one["text"] for one in figure["layout"]["annotations"]]
    assert figure["layout"]["xaxis"]["range"][1] > "2026-11-21"


def test_no_line_leads_through_a_bound(theme):
    marks = (TOWN.marks[0], replace(TOWN.marks[1], bound="at_least"), TOWN.marks[2])
    figure = draw(replace(CHART, series=(replace(TOWN, marks=marks),), targets=()), theme)
    line, bound, after = figure["data"]
    assert (line["mode"], line["x"]) == ("lines+markers", ["2015-01-01"])
    assert (bound["mode"], bound["x"]) == ("markers", ["2018-01-01"])
    assert bound["marker"]["symbol"] == ["triangle-up-open"]
    assert after["x"] == ["2020-01-01"]


def test_no_text_is_markup_to_plotly():
    spiked = replace(TOWN, name="<b>Leuven</b> & co", marks=(replace(TOWN.marks[0], label="<a href='x'>7</a>"),))
    figure = draw(replace(CHART, series=(spiked,), unit="<i>%</i>"), "light")
    texts = [one["text"] for one in figure["layout"]["annotations"]]
    assert "<b>&lt;b&gt;Leuven&lt;/b&gt; &amp; co</b>" in texts
    assert "&lt;i&gt;%&lt;/i&gt;" in texts
    assert "<a" not in json.dumps(figure)
