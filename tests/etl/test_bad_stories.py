"""A story that shows what is not there, or says what the figures do not bear out, is told and not published."""

import pytest

from etl.places import Places
from tests.etl.bad_input import change, faults, must_be_told

STORY = "stories/air.toml"
CASES = {
    "indicator without a figure of that institution": (
        STORY,
        "emissions@veldstad",
        "emissions@bron",
        STORY,
        "slide 1 shows emissions@bron, of which there is nothing",
    ),
    "unknown goal": (STORY, "goal:veldstad:1", "goal:veldstad:99", STORY, "slide 2 shows veldstad:99"),
    "unknown institution": (STORY, 'institution = "veldstad"', 'institution = "bergstad"', STORY, "no institution"),
    "claim that does not hold": (STORY, '"rises"', '"falls"', STORY, 'slide 1 claims "falls"'),
    "number typed in": (STORY, "in {last_period}", "in 2024", STORY, "a number is typed into"),
    "line that nothing understands": (STORY, "goal:veldstad:1", "wish:veldstad:1", STORY, "cannot be shown"),
    "figures in two units": (
        STORY,
        "goal:veldstad:1",
        "figures:emissions@veldstad,bicycle_share@veldstad",
        STORY,
        "side by side",
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_fault_is_told(small: Places, case):
    must_be_told(small, case)


def test_goals_that_are_told_cannot_be_called_untold(small: Places):
    change(small.data / STORY, 'show = "goal:veldstad:1"', 'show = "goal:veldstad:1"\nclaim = "untold"')
    assert any('slide 2 claims "untold"' in fault.what for fault in faults(small))


def test_a_claim_is_of_every_series_shown(small: Places):
    table = small.data / "indicators/emissions.csv"
    row = "{},{},,,{},exact,final,false,counts,,,,,\n"
    table.write_text(table.read_text("utf-8") + row.format("bron", 2022, 9) + row.format("bron", 2024, 5), "utf-8")
    change(small.data / STORY, "emissions@veldstad", "emissions@veldstad,bron")
    assert any('slide 1 claims "rises"' in fault.what for fault in faults(small))
