"""What a page draws is what was measured, as the reader's language writes it, with words for who cannot see it."""

from __future__ import annotations

from collections import Counter

import pytest

from board.questions import indicators
from board.questions.database import rows
from board.wording import numbers
from board.wording.language import language


def drawn(chart, name: str) -> list[str]:
    """Days of the observations drawn for one institution."""
    lines = [one for one in chart["data"] if one["mode"] == "lines+markers"]
    return [day for one in lines for day, words in zip(one["x"], one["customdata"], strict=True) if words[0] == name]


@pytest.mark.parametrize(("lang", "separators"), [("nl", ",."), ("en", ".,")])
def test_separators_follow_the_language(look, lang, separators):
    [chart] = look("indicators", lang=lang, indicator="house_price_median", subject="leuven").charts
    assert chart["layout"]["separators"] == separators


def test_planned_figures_are_not_drawn(look, served):
    sql = "SELECT indicator_id, institution_id, period_start FROM observation WHERE status = 'plan' AND dimension = ''"
    planned = rows(served, sql)
    assert planned
    for row in planned:
        for chart in look("indicators", indicator=row["indicator_id"], subject=row["institution_id"]).charts:
            days = [day for one in chart["data"] if one["mode"] == "lines+markers" for day in one["x"]]
            assert row["period_start"].isoformat() not in days


def test_every_measured_total_is_drawn(look, served):
    totals = [
        row
        for row in indicators.observations(served, "house_price_median")
        if not row["dimension"] and row["value"] is not None and row["status"] != "plan"
    ]
    measured = Counter(numbers.pick(row, "short_name", language("nl")) for row in totals)
    [chart] = look("indicators", lang="nl", indicator="house_price_median", subject="leuven").charts
    assert {name: len(drawn(chart, name)) for name in measured} == measured


def test_breaks_of_the_real_data_are_not_joined(look, served):
    sql = """
        SELECT indicator_id, institution_id, list(day ORDER BY day) AS days
        FROM (
            SELECT indicator_id, institution_id, stretch,
                CAST(min(period_start) FILTER (WHERE bound IN ('exact', 'about')) AS VARCHAR) AS day
            FROM (
                SELECT *, count(*) FILTER (WHERE series_break) OVER (
                    PARTITION BY indicator_id, institution_id ORDER BY period_start) AS stretch
                FROM observation WHERE dimension = '' AND value IS NOT NULL AND status <> 'plan'
            )
            GROUP BY ALL
        )
        WHERE day IS NOT NULL
        GROUP BY ALL
        HAVING count(*) > 1
    """
    series = rows(served, sql)
    assert series
    for row in series:
        address = {"indicator": row["indicator_id"], "subject": row["institution_id"], "peers": "none"}
        [chart] = look("indicators", **address).charts
        starts = [one["x"][0] for one in chart["data"] if one["mode"] == "lines+markers"]
        assert starts == row["days"]


def test_target_of_the_goal_is_a_diamond(look):
    [chart] = look("objectives", goal="leuven:2.1/6").charts
    diamonds = [one for one in chart["data"] if one["mode"] == "markers" and one["marker"]["symbol"] == "diamond"]
    assert [(one["x"], one["y"], one["marker"]["symbol"]) for one in diamonds] == [(["2025-01-01"], [8.5], "diamond")]


def test_chart_is_told_in_words(look):
    [words] = look("indicators", lang="nl", indicator="house_price_median", subject="leuven", peers="none").chart_words
    assert words.startswith("Mediaanprijs van een huis")
    assert "455.000" in words


def test_one_figure_is_told_once(look, served):
    counted = Counter(
        (row["indicator_id"], row["institution_id"])
        for one in indicators.gallery(served, None)
        for row in indicators.observations(served, one["indicator_id"])
        if not row["dimension"] and row["value"] is not None and row["status"] != "plan"
    )
    alone = [series for series, figures in counted.items() if figures == 1]
    for indicator, institution in alone[::10]:
        for words in look("indicators", indicator=indicator, subject=institution, peers="none").chart_words:
            told = words.partition(". ")[2].split("; ")
            assert len(told) == len(set(told)), words


def test_table_holds_every_figure_with_its_source(look, served):
    view = look("indicators", lang="en", indicator="house_price_median")
    figures = indicators.observations(served, "house_price_median")
    body = view.html.partition("kb-plain")[2].partition("</table>")[0]
    assert body.count("<tr>") == len(figures) + 1
    assert body.count("Statbel") >= len(figures)


def test_chart_that_does_not_start_at_zero_says_so(look):
    view = look("indicators", lang="en", indicator="house_price_median", subject="leuven")
    assert view.charts[0]["layout"]["yaxis"]["rangemode"] == "normal"
    assert "does not start at zero" in view.words


def test_share_of_a_whole_starts_at_zero(look):
    [chart] = look("objectives", goal="leuven:2.1/6").charts
    assert chart["layout"]["yaxis"]["rangemode"] == "tozero"


def test_a_figure_that_is_only_a_bound_is_written_in_the_gallery(look, served):
    sql = """
        SELECT indicator_id, name_nl FROM latest JOIN indicator USING (indicator_id)
        WHERE institution_id = 'kuleuven' AND is_latest AND bound = 'at_least'
    """
    bounds = rows(served, sql)
    said = look("indicators", lang="nl", institution="kuleuven").words
    assert bounds
    assert [row for row in bounds if "minstens" not in said[said.index(row["name_nl"]) :][:120]] == []
