"""All and none that are refused, required or only named, and the years that sentences draw from each other."""

from __future__ import annotations

import pytest

from etl.extract.proposal import FigureProposal, GoalProposal
from tests.etl.extract.quantities.openings import BARE as PLAN


@pytest.mark.parametrize(
    ("words", "language", "kind", "unit"),
    [
        ("The city requires all kiosks on its squares to sort their waste.", "en", "all", "percent"),
        ("In its leases the college requires every shop to close its doors in winter.", "en", "all", "percent"),
        ("The toolkit will be shared with all market halls.", "en", "all", "percent"),
        ("Alle veerboten behoren een reddingsboei te hebben.", "nl", "all", "percent"),
        (
            "Er komt een pas waarmee elke jonge inwoner van de stad vier gratis zwembeurten ontvangt.",
            "nl",
            "all",
            "percent",
        ),
        ("De stadspas dekt alle zwembaden.", "nl", "all", "percent"),
        ("Ons streven is om in 2030 nul lekkende buizen te hebben.", "nl", "none", "percent"),
        ("De lozing van afvalwater staat in 2031 op nul.", "nl", "none", "percent"),
        ("We bouwen de toelagen voor tankstations af, op termijn naar nul.", "nl", "none", "percent"),
    ],
)
def test_what_is_required_of_all_or_brought_to_none_is_a_target(targets, words, language, kind, unit) -> None:
    assert (kind, unit) in [(one.kind, one.unit) for one in targets(PLAN[language] + words, language)]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Schipper en bezoeker zullen ieder hun steentje moeten bijdragen.", "nl"),
        ("Wij achten ons alle drie gebonden aan dit verdrag en dat moet zo blijven.", "nl"),
        ("Het hele havenbeleid zal in deze bestuursperiode gericht moeten zijn op rust.", "nl"),
        ("Wij zullen onze houding tot al het leven in zee moeten herzien.", "nl"),
        ("Grants for zero-emission boats from 2027.", "en"),
        ("In 2028 we will declare a zero-emission zone around the market.", "en"),
        ("The figures are adjusted to avoid double-booking of boats.", "en"),
    ],
)
def test_what_only_names_or_shares_out_is_no_target_of_all_or_none(targets, words: str, language: str) -> None:
    found = targets(PLAN[language] + words, language)
    assert not [one for one in found if one.kind in ("all", "none") or one.value == 100]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("De overheid verpacht geen zandbanken aan baggeraars.", "nl"),
        ("The council sells no allotments to builders.", "en"),
    ],
)
def test_a_goal_may_open_with_what_its_writer_does_not_do(figures, words: str, language: str) -> None:
    goal = GoalProposal("G", "4.2", None, 1, 1, "", "x", 1, 0)
    assert [one.kind for one in _targets(figures(words, language, [goal]))] == ["none"]
    assert not _targets(figures(words, language, []))


def _targets(found: list[FigureProposal]) -> list[FigureProposal]:
    return [one for one in found if one.kind != "fact"]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("By 2029 all ferries will be painted. Thus, all sailors will be seen.", "en"),
        ("Tegen 2029 zijn alle veren geschilderd. Daardoor worden alle schippers gezien.", "nl"),
    ],
)
def test_a_conclusion_has_the_year_of_the_sentence_before_it(targets, words: str, language: str) -> None:
    assert {one.due.year for one in targets(PLAN[language] + words, language) if one.due} == {2029}
    assert len(targets(PLAN[language] + words, language)) == 2


def test_a_sentence_that_draws_no_conclusion_has_no_year_of_another(targets) -> None:
    found = targets(PLAN["en"] + "By 2029 all ferries will be painted. All sailors must be seen.", "en")
    assert [one.due and one.due.year for one in found] == [2029, None]
