"""What is to be done by a date without a figure; and dates that only name a plan, a time or a vision."""

import pytest

from tests.etl.extract.quantities.openings import HARBOUR as PLAN


@pytest.mark.parametrize(
    ("words", "language", "due"),
    [
        ("We will publish a map of the quays by June 2027.", "en", "2027-06-30"),
        ("- Open the new lock by the end of 2028.", "en", "2028-12-31"),
        ("The old crane is to be taken down by 1 March 2029.", "en", "2029-03-01"),
        ("Uiterlijk in 2028 openen we de nieuwe sluis.", "nl", "2028-12-31"),
        ("Vanaf 2027 komt er een register van schippers.", "nl", "2027-12-31"),
        ("De oude kraan wordt tegen 1 maart 2029 afgebroken.", "nl", "2029-03-01"),
    ],
)
def test_what_is_to_be_done_by_a_date_is_an_event(targets, words: str, language: str, due: str) -> None:
    [found] = targets(PLAN[language] + words, language)
    assert (found.kind, found.value, found.due.isoformat()) == ("event", None, due)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Our course until 2030 rests on the tides.", "en"),
        ("The targets for 2030 help us to choose.", "en"),
        ("We work for a harbour that is safe and warm in 2050.", "en"),
        ("We will follow https://example.org/plan-in-2030 closely by 2029.", "en"),
        ("De koers tot 2030 rust op het getij.", "nl"),
        ("De ambities voor 2030 helpen ons te kiezen.", "nl"),
        ("Zo bouwen we aan een veilige haven in 2050.", "nl"),
        ("Kompas voor 2030: de strategie van de haven", "nl"),
        ("| Actie | Wanneer |\n|---|---|\n| Kaden vegen | Q4 2027 |", "nl"),
    ],
)
def test_the_date_of_a_plan_a_span_or_a_vision_is_no_event(targets, words: str, language: str) -> None:
    assert not targets(PLAN[language] + words, language)
