"""What the words above a list or a table say is to be reached, and what all or none only seem to say."""

from __future__ import annotations

import pytest

PLAN = {
    "nl": "Havenplan\n\nIn 2025 liep het vorige plan af. In 2026 begint dit plan.\n\n",
    "en": "Harbour plan\n\nThe last plan was completed in 2025. This plan must start in 2026.\n\n",
}


@pytest.mark.parametrize(
    ("words", "value", "unit"),
    [
        ("## Measures\n\n- Every member of the crew has learnt to swim and has a lifejacket", 100, "percent"),
        ("## Measures\n\n- Tide tables are in place and refreshed annually", 1, "times_per_year"),
        (
            "| Measure | Target 2028 |\n|---|---|\n| Rescue | Reach an average response time of 25 minutes |",
            25,
            "minutes",
        ),
        ("## Milestones\n\n- The harbour has attracted at least 3 ferries of other towns", 3, "ferries"),
        ("| Theme | Target 2028 |\n|---|---|\n| Help | 6,500 accessing the rescue course |", 6500, "persons"),
        ("Weekly: The crew shows the tides to the pupils.", 1, "times_per_week"),
        ("The crew shares a weekly tide table.", 1, "times_per_week"),
        ("- Redesigning all other jetties, the busy ones first", 100, "percent"),
        ("- Complete the move to GOV.SEA for all our ferries.", 100, "percent"),
        ("A rule for quiet engines should be implemented across all ferries and quays.", 100, "percent"),
    ],
)
def test_what_is_to_be_reached_is_a_target(targets, words: str, value: float, unit: str) -> None:
    assert (value, unit) in [(one.value, one.unit) for one in targets(PLAN["en"] + words, "en")]


def test_a_column_of_targets_tells_what_will_have_been_done(targets) -> None:
    words = "| Thema | Streefdoelen (2031) |\n|---|---|\n| Varen | Het aantal schippers is gestegen met 5 procent |"
    assert (5, "percent") in [(one.value, one.unit) for one in targets(PLAN["nl"] + words, "nl")]


def test_points_of_a_score_are_counted_as_such(targets) -> None:
    words = "We willen dat schippers in 2031 gemiddeld een 0,2 punt hogere score voor het vaarexamen halen."
    assert (0.2, "score") in [(one.value, one.unit) for one in targets(PLAN["nl"] + words, "nl")]


@pytest.mark.parametrize(
    "words",
    [
        "Noise, smell and light all need to be looked at in the harbour.",
        "Each chapter tells what we want to have done by 31 March 2028.",
        "Crew plan by 2028 No Yes Yes Yes",
        "## Facts\n\n- Every member of the crew has learnt to swim",
    ],
)
def test_what_is_told_of_all_or_none_in_passing_is_no_target(targets, words: str) -> None:
    assert not [one for one in targets(PLAN["en"] + words, "en") if one.kind in ("all", "none")]


FLEMISH = (
    "De Vlaamse regering wil schone havens.\n\nDe Vlaamse regering zal zeegras zaaien.\n\n"
    "De Vlaamse regering neemt de kaaien over.\n\n"
)


@pytest.mark.parametrize(("said", "own"), [(FLEMISH, True), ("", False)])
def test_a_state_that_speaks_has_its_own_aims_whatever_it_calls_itself(targets, said: str, own: bool) -> None:
    words = "De Vlaamse doelstelling voor zeegras wordt verscherpt naar 25% in 2031."
    [found] = [one for one in targets(PLAN["nl"] + said + words, "nl") if one.value == 25]
    assert found.own is own


TABLE = """
Outcome Indicator Source

‘25 ‘26 ‘27 ‘28
Wire the Contract signed No Yes Yes Yes
quays to the
Proportion of quays Yearly report 10 40 60 90
linked to the
network (%)
"""


def test_a_row_far_below_its_years_has_a_target_for_each_to_come(targets) -> None:
    found = [one for one in targets(PLAN["en"] + TABLE, "en") if one.unit == "percent" and one.value]
    assert [(one.value, one.due.year) for one in found] == [(40, 2026), (60, 2027), (90, 2028)]


def test_numbers_below_no_years_are_no_row(targets) -> None:
    words = "Proportion of quays Yearly report 10 40 60 90\nlinked to the\nnetwork (%)\n"
    assert not [one for one in targets(PLAN["en"] + words, "en") if one.value]
