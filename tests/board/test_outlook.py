"""What it would take, what is to be expected and what would change a verdict, said as the numbers say it."""

import json
from datetime import date

import pytest

from board.wording import outlook
from model.progress import CODES, REASONS

AHEAD = {"gap": 1.9, "required_pace": None, "present_pace": 0.11, "expected_now": 8.0, "arrival": 2031.4}
FORESEEN = AHEAD | {"foreseen": 8.1, "foreseen_low": 7.7, "foreseen_high": 8.46, "chance": 0.07}


def test_outlook_says_only_what_is_known(nl, asked):
    target = asked(outlook=json.dumps(AHEAD), past=False, verdict="off_track", reason=None, flags=[])
    said = outlook.outlook(target, nl)
    assert [line.split(":")[0] for line in said] == [
        "Nog te gaan",
        "Huidig tempo",
        "Verwacht op dit moment, op een rechte lijn",
        "Aankomst bij huidig tempo",
    ]
    assert "1,9" in said[0]
    assert said[3].endswith("2031.")


def test_nothing_is_still_to_go_beyond_the_target(nl, asked):
    beyond = {"gap": -0.4, "required_pace": 0.0, "present_pace": 0.3, "expected_now": 8.2, "arrival": None}
    said = outlook.outlook(asked(outlook=json.dumps(beyond), past=False, verdict="achieved", reason=None), nl)
    assert not any("Nog te gaan" in line or "Vereist" in line for line in said)


def test_figure_that_is_out_of_date_has_no_present_pace_or_arrival(nl, asked):
    stale = asked(outlook=json.dumps(AHEAD), past=False, verdict="cannot_tell", reason="stale", flags=["stale"])
    assert not any("uidig tempo" in line for line in outlook.outlook(stale, nl))


def test_no_outlook_is_no_sentence(nl, asked):
    assert outlook.outlook(asked(outlook=None), nl) == []


def ahead(asked, told, **facts):
    return asked(outlook=json.dumps(told), past=False, due=date(2030, 12, 31), flags=[], **facts)


def test_forecast_names_value_band_and_chance(nl, en, asked):
    target = ahead(asked, FORESEEN, verdict="off_track")
    said = outlook.forecast(target, nl)
    for part in ("in 2030 8,1% te verwachten", "80% kans tussen 7,7% en 8,5%", "zeer onwaarschijnlijk (kans 7%)"):
        assert part in said
    assert "8.1% can be expected in 2030" in outlook.forecast(target, en)
    assert "very unlikely (chance 7%)" in outlook.forecast(target, en)


@pytest.mark.parametrize(("chance", "words"), [(0.001, "<1%"), (0.5, "50%"), (0.994, ">99%"), (1.0, ">99%")])
def test_certainty_is_never_claimed(en, asked, chance, words):
    assert f"(chance {words})" in outlook.forecast(ahead(asked, FORESEEN | {"chance": chance}), en)


def test_too_few_figures_for_a_forecast_is_said(nl, asked):
    assert outlook.forecast(ahead(asked, AHEAD), nl) == nl.say("outlook.no_forecast")


def test_nothing_is_forecast_for_a_past_date_or_from_old_figures(nl, asked):
    assert outlook.forecast(asked(outlook=json.dumps(FORESEEN), past=True), nl) is None
    assert outlook.forecast(ahead(asked, AHEAD) | {"flags": ["stale"]}, nl) is None


@pytest.mark.parametrize(
    ("verdict", "d", "words"),
    [
        ("off_track", 1, "Het komt op koers als het cijfer van 2027 minstens 8,2% is."),
        ("on_track", 1, "Het blijft op koers als het cijfer van 2027 minstens 8,2% is."),
        ("off_track", -1, "Het komt op koers als het cijfer van 2027 hoogstens 8,2% is."),
    ],
)
def test_the_next_figure_that_would_turn_a_verdict_is_named(nl, asked, verdict, d, words):
    told = AHEAD | {"next_time": 2027.0, "next_value": 8.2}
    target = ahead(asked, told, verdict=verdict, inputs=json.dumps({"direction": d}))
    assert outlook.turning(target, nl) == words


@pytest.mark.parametrize("verdict", CODES)
@pytest.mark.parametrize("reason", REASONS)
def test_every_verdict_says_what_would_change_it(nl, en, asked, verdict, reason):
    for language in (nl, en):
        said = outlook.turning(asked(outlook=None, verdict=verdict, reason=reason), language)
        assert said.endswith(".")
        assert "{" not in said
