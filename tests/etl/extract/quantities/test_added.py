"""More targets that no word of promising marks: what is added, parts of a sentence on today, names with their value."""

import pytest

from etl.extract.proposal import GoalProposal

PLAN = {
    "nl": "# Dijkplan 2026-2031\n\nIn 2024 werd het vorige plan afgerond.\n\n1.1 Een goede haven\n\n",
    "en": "# Dyke plan 2026-2031\n\nThe last plan was completed in 2024.\n\n1.1 A good harbour\n\n",
}


def read(figures, words: str, language: str) -> list[float]:
    """The targets in the text below the heading of a goal."""
    text = PLAN[language] + words
    goals = [GoalProposal("doel", "1.1", None, 5, 7, "", "label", 1, 0)]
    return [one.value for one in figures(text, language, goals) if one.kind not in ("fact", "event")]


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("De haven is van iedereen. Twee nieuwe steigers, aan de dijk en de kaai.", "nl", [2]),
        ("De haven is van iedereen. Een kwart minder lawaai.", "nl", [25]),
        ("The port is for everyone. Two new piers, at the dyke and the quay.", "en", [2]),
        ("The port is for everyone. A quarter less noise.", "en", [25]),
        ("The port is for everyone. Four piers will reopen.", "en", [4]),
        ("De haven is van iedereen. Twee nieuwe steigers openden vorig jaar.", "nl", []),
        ("De haven is van iedereen. Elke dag komen 300 leerlingen te laat.", "nl", []),
        ("De haven is van iedereen. Twee nieuwe steigers zijn klaar.", "nl", []),
        ("The port is for everyone. Two new piers opened their gates.", "en", []),
        ("The port is for everyone. A quarter of it is noise.", "en", []),
        ("The port is for everyone. Four piers are old.", "en", []),
    ],
)
def test_so_many_more_without_a_verb_is_a_target_of_its_goal(figures, words: str, language: str, found) -> None:
    assert read(figures, words, language) == found


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("Leden: 31 % vandaag, 40 % in 2030.", "nl", [40]),
        ("Het ledental staat op 31 % (doel 40 %).", "nl", [40]),
        ("Members: 31% today, 40% in 2030.", "en", [40]),
        ("From 31% of skippers today, membership grows to 40%.", "en", [40]),
        ("Membership stands at 31% (target: 40%).", "en", [40]),
        ("De haven telt vandaag 41 loodsen, waarvan een derde minder dan tien boten bedient.", "nl", []),
        ("The port has 41 sheds today, of which a third serve fewer than ten boats.", "en", []),
    ],
)
def test_what_is_told_of_today_stays_with_its_own_figure(figures, words: str, language: str, found) -> None:
    assert read(figures, words, language) == found


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("Meldingen worden in tien dagen behandeld.", "nl", [10]),
        ("We handle requests in ten days.", "en", [10]),
        ("Phones are answered in 30 seconds.", "en", [30]),
        ("De loods werd in tien dagen hersteld.", "nl", []),
        ("De loods staat er in tien dagen.", "nl", []),
        ("The shed was repaired in 30 days.", "en", []),
        ("The fair lasts, in ten days, a whole season.", "en", []),
    ],
)
def test_in_how_many_days_somebody_is_dealt_with_is_a_target(figures, words: str, language: str, found) -> None:
    assert read(figures, words, language) == found


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("- Klachten: minder dan 40", "nl", [40]),
        ("- Cijfer van de schippers: 7,5 of beter", "nl", [7.5]),
        ("- Complaints: fewer than 40", "en", [40]),
        ("- Mark of the skippers: 7.5 or better", "en", [7.5]),
        ("- Klachten: zie bijlage 40", "nl", []),
        ("- Complaints: see annex 40", "en", []),
    ],
)
def test_a_name_with_a_bound_is_a_target(figures, words: str, language: str, found) -> None:
    assert read(figures, words, language) == found
