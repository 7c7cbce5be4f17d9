"""Plans that say once by when what has no date is due; near neighbours speak of prices, baselines or one thing."""

import pytest

PLAN = {
    "nl": (
        "# Havenplan 2027-2032\n\n{}\n\n## 1. Sterk\n\n{}",
        "Wij leiden 40 loodsen op.",
        "In 2029 komen er 12 steigers bij.",
    ),
    "en": (
        "# Harbour plan 2027-2032\n\n{}\n\n## 1. Strong\n\n{}",
        "We will train 40 pilots.",
        "We will add 12 piers in 2029.",
    ),
}


def year(targets, said: str, language: str, which: int = 1) -> int | None:
    plan, *words = PLAN[language]
    [target] = targets(plan.format(said, words[which - 1]), language)
    return target.due.year if target.due else None


@pytest.mark.parametrize(
    ("said", "language", "due"),
    [
        ("Doelen zonder jaartal gelden voor eind 2032.", "nl", 2032),
        ("Tenzij anders vermeld, zijn de streefcijfers tegen 2031 te halen.", "nl", 2031),
        ("Is er geen datum genoemd, dan geldt 31 december 2030.", "nl", 2030),
        ("Voor ambities zonder einddatum geldt de hele planperiode.", "nl", 2032),
        ("Staat er geen jaar bij, dan bedoelen we eind 2031.", "nl", 2031),
        ("De streefwaarden gelden voor 2031, behalve als er een ander jaar staat.", "nl", 2031),
        ("Unless stated otherwise, targets are for the end of 2032.", "en", 2032),
        ("Where no date is given, the target applies to the end of the plan period.", "en", 2032),
        ("If we do not name a year, we mean 2030.", "en", 2030),
        ("Commitments with no deadline run to March 2031.", "en", 2031),
        ("Unless a different date is shown, commitments fall due at the close of 2031.", "en", 2031),
        ("Except where noted, milestones in this plan have a target date of 31 March 2030.", "en", 2030),
    ],
)
def test_what_has_no_date_is_due_when_the_plan_says(targets, said: str, language: str, due: int) -> None:
    assert year(targets, said, language) == due
    assert year(targets, said, language, 2) == 2029


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Tenzij anders vermeld zijn bedragen in euro van 2027.", "nl"),
        ("De nulmetingen zijn van 2026, tenzij anders vermeld.", "nl"),
        ("Wie zonder abonnement vaart, betaalt vanaf 2030 meer.", "nl"),
        ("Onze doelen voor 2031 staan vast.", "nl"),
        ("Unless stated otherwise, amounts are in 2027 prices.", "en"),
        ("Unless we act, the targets for 2030 will be missed.", "en"),
        ("Our targets for 2031 are set out below.", "en"),
    ],
)
def test_prices_and_single_dates_are_no_due_date_of_all(targets, said: str, language: str) -> None:
    assert year(targets, said, language) is None


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("De haven vergadert tweemaal per jaar.", "nl"),
        ("De kas blijft boven 5 procent.", "nl"),
        ("We will plant 40 trees a year.", "en"),
    ],
)
def test_what_is_kept_or_done_so_often_is_never_done_by_a_day(targets, words: str, language: str) -> None:
    said = {"nl": "Doelen zonder jaartal gelden voor eind 2032.", "en": "Targets without a date are for 2032."}[
        language
    ]
    assert all(one.due is None for one in targets(PLAN[language][0].format(said, words), language))
