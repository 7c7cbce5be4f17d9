"""Dates without a year, in the plan for one year and in a plan for several; quarters, halves and terms."""

import pytest

YEARLY = {
    ("nl", 2027): "# Jaarplan 2027\n\nDe haven kijkt vooruit.\n\n",
    ("en", 2027): "# Annual Delivery Plan 2026/27\n\nThe port looks ahead.\n\n",
}
LONGER = {
    "nl": "# Havenplan 2026-2031\n\nIn 2024 werd het vorige plan afgerond.\n\n",
    "en": "# Harbour plan 2026-2031\n\nThe last plan was completed in 2024.\n\n",
}
PLANTED = {"nl": "We planten 40 bomen {}.", "en": "We will plant 40 trees {}."}


@pytest.mark.parametrize(
    ("language", "when", "due"),
    [
        ("nl", "tegen eind juni", "2027-06-30"),
        ("nl", "in het derde kwartaal", "2027-09-30"),
        ("nl", "dit jaar", "2027-12-31"),
        ("nl", "volgend jaar", "2028-12-31"),
        ("nl", "tegen september 2029", "2029-09-30"),
        ("en", "by the end of June", "2026-06-30"),
        ("en", "in Q3", "2026-12-31"),
        ("en", "by Q4", "2027-03-31"),
        ("en", "by February", "2027-02-28"),
        ("en", "this year", "2027-03-31"),
        ("en", "next year", "2028-03-31"),
        ("en", "in Q3 2029", "2029-09-30"),
    ],
)
def test_a_plan_for_one_year_tells_the_year(targets, language: str, when: str, due: str) -> None:
    [found] = targets(YEARLY[language, 2027] + PLANTED[language].format(when), language)
    assert (found.value, found.unit, str(found.due)) == (40, "trees", due)


@pytest.mark.parametrize(
    ("language", "when"),
    [("nl", "tegen eind juni"), ("nl", "dit jaar"), ("en", "by the end of June"), ("en", "in Q3"), ("en", "this year")],
)
def test_a_plan_for_several_years_does_not(targets, language: str, when: str) -> None:
    [found] = targets(LONGER[language] + PLANTED[language].format(when), language)
    assert (found.value, found.due) == (40, None)


def test_the_quarter_in_the_column_of_dates_is_that_of_the_row(targets) -> None:
    table = "| Action | Owner | Due |\n|---|---|---|\n| Plant 40 trees | Harbour master | Q2 |\n"
    rhythm = "| Inspect the quays twice a year | Harbour master | Q2 |\n"
    planted, inspected = targets(YEARLY["en", 2027] + table + rhythm, "en")
    assert (planted.value, str(planted.due)) == (40, "2026-09-30")
    assert (inspected.kind, inspected.value, inspected.due) == ("frequency", 2, None)


@pytest.mark.parametrize(
    ("language", "when", "due"),
    [
        ("nl", "in de eerste helft van 2029", "2029-06-30"),
        ("nl", "tegen het tweede kwartaal van 2029", "2029-06-30"),
        ("nl", "tegen Q3 2029", "2029-09-30"),
        ("nl", "in het vierde kwartaal 2029", "2029-12-31"),
        ("nl", "in jaar 3 van het plan", "2028-12-31"),
        ("nl", "af te ronden vóór 1 juli 2029", "2029-06-30"),
        ("nl", "tegen het einde van dit mandaat", "2031-12-31"),
        ("nl", "tegen het einde van de overeenkomst", "2031-12-31"),
        ("nl", "eind deze bestuursperiode", "2031-12-31"),
        ("nl", "in de loop van deze legislatuur", "2031-12-31"),
        ("nl", "binnen vijf jaar", "2031-12-31"),
        ("nl", "binnen twee jaar", "None"),
        ("en", "in the second half of 2029", "2029-12-31"),
        ("en", "by the end of Q3 2029", "2029-09-30"),
        ("en", "in year three of the plan", "2028-12-31"),
        ("en", "for pupils of year 3", "None"),
        ("en", "by the end of this decade", "2030-12-31"),
        ("en", "by the end of this mandate", "2031-12-31"),
        ("en", "over the life of this strategy", "2031-12-31"),
        ("en", "by the end of the HWP", "2031-12-31"),
        ("en", "within five years", "2031-12-31"),
        ("en", "within two years", "None"),
    ],
)
def test_the_last_day_of_a_quarter_a_half_or_the_plan(targets, language: str, when: str, due: str) -> None:
    [found] = targets(LONGER[language] + PLANTED[language].format(when), language)
    assert (found.value, found.unit, str(found.due)) == (40, "trees", due)


@pytest.mark.parametrize(
    ("words", "language", "due"),
    [
        (
            "# Havenplan 2025-2029\n\nIn 2025 keurden we 30 boten. Tegen het einde van het plan zijn het er 90.",
            "nl",
            2029,
        ),
        ("# Harbour plan 2025-2029\n\nIn 2025 we passed 30 boats. Pass 90 boats by the end of the plan.", "en", 2029),
        ("# Harbour news\n\nIn 2025 we passed 30 boats. Pass 90 boats by the end of the plan.", "en", None),
    ],
)
def test_a_plan_that_runs_already_ends_on_its_last_day(targets, words: str, language: str, due: int | None) -> None:
    [found] = [one for one in targets(words, language) if one.value == 90]
    assert (found.due and found.due.year) == due
