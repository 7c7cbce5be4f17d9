"""An imagined target is judged as a real one would be, and nothing of it is kept."""

import json
from datetime import date

import pytest

from board.questions import indicators
from board.whatif import METHODS, imagine
from model.progress import CODES

TODAY = date(2025, 6, 1)
DUE = date(2030, 12, 31)


@pytest.fixture(scope="module")
def figures(published):
    rows = indicators.observations(published, "house_price_median")
    return [row for row in rows if row["institution_id"] == "leuven"]


@pytest.fixture(scope="module")
def card(published):
    return indicators.indicator(published, "house_price_median")


@pytest.fixture(scope="module")
def forecast(published):
    return indicators.forecast(published, "house_price_median", "leuven")


def test_a_ceiling_above_the_last_value_is_met_yet_getting_worse(figures, card, forecast):
    told = imagine(figures, card, 600_000, DUE, "main", forecast, TODAY)
    assert (told["verdict"], told["operator"], told["flags"]) == ("achieved", "at_most", ["worsening"])
    assert 0 < json.loads(told["outlook"])["chance"] < 1


def test_a_ceiling_below_the_last_value_deteriorates(figures, card, forecast):
    told = imagine(figures, card, 240_000, DUE, "main", forecast, TODAY)
    assert told["verdict"] == "deteriorating"
    assert json.loads(told["outlook"])["chance"] < 0.01
    assert json.loads(told["outlook"])["next_value"] < 455_000


@pytest.mark.parametrize("method", METHODS[1:])
def test_the_chosen_method_leads_and_the_others_stand_beside_it(figures, card, forecast, method):
    told = imagine(figures, card, 240_000, DUE, method, forecast, TODAY)
    assert told["method"] == method
    assert told["verdict"] in CODES
    beside = [name for name, _, _ in json.loads(told["others"])]
    assert sorted([method, *beside]) == sorted(METHODS[1:])


def test_what_the_next_figure_must_show_is_said_of_the_main_verdict_only(figures, card, forecast):
    told = imagine(figures, card, 240_000, DUE, "un", forecast, TODAY)
    assert "next_value" not in json.loads(told["outlook"])


def test_the_inputs_keep_their_sources(figures, card, forecast):
    told = imagine(figures, card, 240_000, DUE, "main", forecast, TODAY)
    assert (told["base_period"], told["now_period"]) == ("2010", "2024")
    assert told["base_title"] == told["now_title"] == figures[-1]["source_title"]


def test_figures_out_of_date_give_no_verdict_and_no_forecast(figures, card, forecast):
    told = imagine(figures, card, 600_000, date(2035, 12, 31), "main", forecast, date(2030, 1, 1))
    assert (told["verdict"], told["reason"]) == ("cannot_tell", "stale")
    assert "chance" not in json.loads(told["outlook"])
