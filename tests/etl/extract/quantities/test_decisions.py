"""What the writer decides, proposes or names as a steady task: targets of its own, with their year and rhythm."""

from __future__ import annotations

import pytest

PLAN = {
    "nl": "Havenplan\n\nIn 2025 liep het vorige plan af. In 2026 begint dit plan.\n\n",
    "en": "Harbour plan\n\nThe last plan was completed in 2025. This plan must start in 2026.\n\n",
}


@pytest.mark.parametrize(
    ("words", "language", "value", "unit", "year"),
    [
        ("De regering heeft daarom beslist om 340 personeelsleden aan te werven.", "nl", 340, "persons", None),
        ("The board has decided to hire 24 pilots.", "en", 24, "persons", None),
        ("We will back the lighthouse for at least a further 4 years.", "en", 4, "years", None),
        (
            "De doelstelling om tegen 2031 (ten opzichte van het eerste meetjaar 2019) 27.000 personen te leren "
            "zwemmen, blijft.",
            "nl",
            27000,
            "persons",
            2031,
        ),
        ("We leggen tegen 2031 90 ha duin aan, waarvan 40 ha tijdens deze regeerperiode.", "nl", 40, "hectares", None),
        ("- Lead quarterly monitoring of the tide tables", "en", 4, "times_per_year", None),
        ("- Organise annual AI summits for the pilots", "en", 1, "times_per_year", None),
        ("- Quarterly Port Briefings: the office explains the tides.", "en", 4, "times_per_year", None),
        ("- Annual Public Report on the Sea: the board tells how the sea is.", "en", 1, "times_per_year", None),
        ("- At least 4 rescue or towing exercises per year", "en", 4, "times_per_year", None),
    ],
)
def test_what_is_decided_is_a_target_of_its_own(targets, words, language, value, unit, year) -> None:
    found = [one for one in targets(PLAN[language] + words, language) if one.value == value]
    assert [(one.unit, one.due and one.due.year, one.own) for one in found] == [(unit, year, True)]


SPEAKS = (
    "The Commission is proposing a new sea law.\n\nThe Commission will clean the sea.\n\n"
    "The Commission intends to sow kelp.\n\n"
)
TARGET = "The Commission is proposing now that by 2030 harbours will need to cut their noise by 61 %."


@pytest.mark.parametrize(("said", "own"), [(SPEAKS, True), ("", False)])
def test_a_proposal_of_the_one_who_speaks_is_its_own(targets, said: str, own: bool) -> None:
    [found] = [one for one in targets(PLAN["en"] + said + TARGET, "en") if one.value == 61]
    assert found.own is own


def test_a_year_report_that_is_only_named_has_no_rhythm(targets) -> None:
    found = targets(PLAN["en"] + "- We will print the Annual Report on blue paper", "en")
    assert "frequency" not in [one.kind for one in found]


def test_a_rhythm_in_a_label_and_again_after_it_is_told_once(targets) -> None:
    words = "- Monthly Sea Reviews: the harbour master will hold a monthly review of the sea."
    assert [one.value for one in targets(PLAN["en"] + words, "en") if one.value] == [12]
