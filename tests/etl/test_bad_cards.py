"""A card or a rule file says what it must and nothing else, and what a card expects is what is found."""

import pytest

from etl.places import Places
from tests.etl.bad_input import DUST, PLAN, PROFILE, must_be_told

CASES = {
    "card without translation": (DUST, ', en = "Fine dust" }', " }", f"{DUST}, key name.en", "a value is missing"),
    "card with empty translation": (DUST, 'en = "Fine dust" }', 'en = "" }', f"{DUST}, key name.en", ""),
    "unknown key": (DUST, "decimals = 0", "decimals = 0\ncolour = 1", f"{DUST}, key colour", "this key is unknown"),
    "broken TOML": (DUST, "decimals = 0", "decimals = ", f"{DUST}:8", "not valid TOML"),
    "wrong type": (DUST, "decimals = 0", 'decimals = "none"', f"{DUST}, key decimals", "'none' does not fit"),
    "limit that is no number": (
        DUST,
        "decimals = 0",
        "decimals = 0\nlimit_value = nan",
        f"{DUST}, key limit_value",
        "",
    ),
    "unknown direction": (DUST, '"less"', '"down"', f"{DUST}, key direction", "'down' is not one of the known words"),
    "language without rules": (PLAN, '"nl"', '"fr"', "rules/fr.toml", "this rule file does not exist"),
    "unknown profile": (
        PLAN,
        '"city_programmes"',
        '"villages"',
        "rules/profiles/villages.toml",
        "this rule file does not exist",
    ),
    "broken pattern": (PROFILE, r"^\s*PROGRAMMA (", r"^\s*PROGRAMMA ((", PROFILE, ""),
    "unknown key in a profile": (
        PROFILE,
        'ends = "gap"',
        'finish = "gap"',
        f"{PROFILE}, key level.2.finish",
        "this key is unknown",
    ),
    "too few rows": (
        DUST,
        "rows = [1, 9]",
        "rows = [3, 9]",
        f"{DUST}, key expect.rows",
        "2 rows stand in indicators/dust.csv, between 3 and 9",
    ),
    "value out of bounds": (
        DUST,
        "values = [0, 3000000]",
        "values = [0, 38]",
        "indicators/dust.csv:2, column value",
        "40 is not between 0 and 38",
    ),
    "goals miscounted": (
        PLAN,
        "actie = 16",
        "actie = 17",
        f"{PLAN}, key expect.actie",
        "16 goals of level actie were found, 17 are expected",
    ),
    "level miscounted": (
        PLAN,
        "actie = 16",
        "actie = 16\nwens = 1",
        f"{PLAN}, key expect.wens",
        "0 goals of level wens were found",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_fault_is_told_with_place_and_remedy(small: Places, case: str) -> None:
    must_be_told(small, CASES[case])
