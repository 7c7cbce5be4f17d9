"""What stands outside the goals of a plan: of all, of none and of how often it only tells, numbers may be wanted."""

import pytest

from etl.extract.proposal import GoalProposal

_WORDS = {
    "en": "Every harbour must find its own way.\n\nThe pilots will meet every year.\n\nNo boat may be left behind.",
    "nl": "Elke haven moet haar weg zoeken.\n\nDe loodsen zullen elk jaar vergaderen.\n\nGeen boot mag achterblijven.",
}
_NUMBER = {"en": "We will build 40 berths by 2031.", "nl": "We bouwen 40 ligplaatsen tegen 2031."}


def _goals(count: int, line: int) -> list[GoalProposal]:
    return [GoalProposal("goal", str(place), None, line, line, "", "label", 1, 0) for place in range(count)]


@pytest.mark.parametrize("language", ["en", "nl"])
def test_all_none_and_how_often_outside_the_goals_of_a_plan_are_no_targets(figures, language: str) -> None:
    words = f"{_WORDS[language]}\n\n{_NUMBER[language]}\n\n1. Quays"
    wanted = [one for one in figures(words, language, _goals(5, 9)) if one.kind != "fact"]
    assert [one.value for one in wanted] == [40]


@pytest.mark.parametrize("language", ["en", "nl"])
def test_within_a_goal_and_in_a_text_without_goals_they_are(figures, language: str) -> None:
    inside = [GoalProposal("goal", "1", None, 1, 5, "", "label", 1, 0), *_goals(4, 7)]
    for goals in (inside, []):
        assert {1, 3} <= {one.line for one in figures(_WORDS[language], language, goals) if one.kind != "fact"}
