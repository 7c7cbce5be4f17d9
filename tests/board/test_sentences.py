"""Sentences about plans, targets and verdicts say what the rows say, in both languages."""

import json
from datetime import date

import pytest

from board.wording import sentences
from model.progress import CODES, REASONS

PEOPLE = {"decimals": 0, "symbol_nl": "studenten", "symbol_en": "students"}


def trend(y0, y, **facts):
    inputs = json.dumps({"y0": y0, "t0": 2015.0, "y": y, "t": 2020.0})
    return {"verdict": "trend_only", "trend": "improving", "reason": "no_target", "was": None, "inputs": inputs} | facts


@pytest.mark.parametrize(
    ("measured", "counts", "words"),
    [
        (0, {}, "none has been measured yet"),
        (2, {"cannot_tell": 2}, "2 of 1,656 goals are measured; whether"),
        (3, {"on_track": 3}, "none of them lags behind"),
        (3, {"off_track": 1, "on_track": 2}, "1 lags behind"),
        (9, {"missed": 1, "deteriorating": 1, "needs_acceleration": 1, "off_track": 1}, "4 lag behind"),
    ],
)
def test_state_of_a_plan(en, measured, counts, words):
    assert words in sentences.plan(1656, measured, counts, en)


def test_state_of_a_plan_in_dutch(nl):
    assert sentences.plan(1379, 3, {"off_track": 2}, nl) == "3 van de 1.379 doelen zijn gemeten; 2 lopen achter."


@pytest.mark.parametrize(
    ("facts", "dutch", "english"),
    [
        ({}, "minstens 8,5% tegen 2025", "at least 8.5% by 2025"),
        ({"operator": "at_most", "value": -20.0}, "hoogstens −20% tegen 2025", "at most −20% by 2025"),
        ({"due": None}, "minstens 8,5%, zonder datum", "at least 8.5%, no date"),
        ({"due": date(2026, 9, 30)}, "minstens 8,5% tegen 30 sep 2026", "at least 8.5% by 30 Sept 2026"),
        ({"kind": "all", "value": 100.0}, "alle (100%) tegen 2025", "all (100%) by 2025"),
        ({"kind": "none", "value": 0.0}, "geen (0%) tegen 2025", "none (0%) by 2025"),
        ({"kind": "event", "title_nl": "zwembad", "title_en": "pool"}, "zwembad (2025)", "pool (2025)"),
    ],
)
def test_what_a_target_asks(nl, en, asked, facts, dutch, english):
    assert sentences.aim(asked(**facts), nl).replace("sep.", "sep") == dutch
    assert sentences.aim(asked(**facts), en) == english


def test_range_names_both_ends(nl, asked):
    target = asked(kind="range", operator="between", value=2000.0, value_high=4000.0, **PEOPLE)
    assert sentences.aim(target, nl) == "tussen 2.000\u00a0studenten en 4.000\u00a0studenten tegen 2025"


def test_range_keeps_the_decimals_of_its_upper_end(nl, asked):
    target = asked(kind="range", operator="between", value=7.5, value_high=8.5)
    assert sentences.aim(target, nl) == "tussen 7,5% en 8,5% tegen 2025"


def test_target_is_never_rounded(nl, asked):
    assert "0,75%" in sentences.aim(asked(value=0.75), nl)


def test_last_figure_of_a_target(nl, en, asked):
    measured = asked(last_value=6.6, last_bound="about", last_period="2013")
    assert sentences.last(measured, nl) == "Laatste meting: ongeveer 6,6% (2013)."
    assert sentences.last(asked(last_value=None), en) == en.say("target.never")


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_is_a_sentence(nl, en, reason):
    for language in (nl, en):
        assert sentences.reason({"reason": reason, "was": None}, language).endswith(".")


@pytest.mark.parametrize("code", sorted(set(CODES) - {"trend_only", "cannot_tell"}))
def test_lowered_verdict_says_what_it_was(en, code):
    said = sentences.reason({"reason": "stale", "was": code}, en)
    assert en.say(f"verdict.{code}") in said


def test_no_reason_is_no_sentence(nl):
    assert sentences.reason({"reason": None, "was": None}, nl) is None


def test_trend_says_its_growth_and_whether_it_is_good(nl, en):
    assert "+5,9% per jaar sinds 2015; dat is een verbetering" in sentences.trend(trend(100, 133.1), nl)
    assert "−12.9% a year since 2015; that is a deterioration" in sentences.trend(trend(100, 50, trend="worsening"), en)


@pytest.mark.parametrize(("y0", "y"), [(-20.9, 3.0), (20.9, -3.0), (0, 5.0), (5.0, 0)])
def test_trend_without_a_rate_of_growth_is_still_a_sentence(nl, y0, y):
    assert isinstance(sentences.trend(trend(y0, y), nl), str)


def test_trend_that_cannot_be_told_gives_its_reason(nl):
    row = {"verdict": "cannot_tell", "reason": "stale", "was": None, "trend": None, "inputs": "{}"}
    assert sentences.trend(row, nl) == nl.say("reason.stale")


FIGURE = {
    "value": 455_000,
    "previous": 431_700,
    "previous_period": "2023",
    "bound": "exact",
    "series_break": False,
    "symbol_nl": "€",
    "unit": "eur",
}


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, "+5.4% since 2023"),
        ({"value": 6.6, "previous": 7.7, "symbol_nl": "%"}, "−1.1 percentage points since 2023"),
        ({"previous": 455_000}, "unchanged since 2023"),
        ({"previous": None}, None),
        ({"series_break": True}, None),
        ({"bound": "at_least"}, None),
        ({"unit": "rank"}, None),
        ({"previous": 0}, None),
    ],
)
def test_change_is_told_of_figures_that_can_be_compared(en, facts, said):
    assert sentences.since(FIGURE | facts, en) == said
