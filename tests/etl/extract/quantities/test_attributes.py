"""Figures and years that only tell which thing is meant, or what has been: no targets."""

from __future__ import annotations

import pytest

PLAN = {
    "nl": "Havenplan 2026-2031\n\nDit plan loopt van 2026-2031.\n\n",
    "en": "Harbour plan 2026-2031\n\nThis plan covers 2026-2031.\n\n",
}


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("The fund reduces the fares and opens access to zero- and low-carbon ferries.", "en"),
        ("The number of rented kayaks doubled in just 12 months.", "en"),
        ("The fair brought the annual total to 40,000 new visitors.", "en"),
        ("We will repaint many of the total 480 ferries.", "en"),
        ("The Harbour Institute (3) forecasts that by 2030, ports will demand 12 million extra cranes.", "en"),
        ("We will train the young crew (16-35 years, in the south) on board.", "en"),
        ("- Raise the number of monthly active users of the tide table", "en"),
        ("We will move requests by October 2026 to a third-party service.", "en"),
        ("- Set up and open in the harbour 2029 innovation hubs with the fishers.", "en"),
        ("- Higher % of ferries to be berthed within 12 minutes", "en"),
        ("Wij zullen de jonge bemanning (16-35 jaar) aan boord opleiden.", "nl"),
        ("We zorgen dat de haven een melding krijgt wanneer één van haar medewerkers valt.", "nl"),
        ("We voldoen in 2028 aan artikel 12, lid 3 sub b.", "nl"),
        ("We willen een andere blik op de haven: iedereen hoort erbij, overal.", "nl"),
    ],
)
def test_what_only_names_or_tells_is_no_target(targets, words: str, language: str) -> None:
    assert not [one for one in targets(PLAN[language] + words, language) if one.value is not None]


def test_an_aside_on_how_many_do_so_now_is_no_target_beside_its_aim(targets) -> None:
    words = "| Doel | Streefwaarde 2030 |\n|---|---|\n| Zeilen | Havens: Nu kiest 45% van de schippers voor zeilen. |"
    assert not targets(PLAN["nl"] + words, "nl")


@pytest.mark.parametrize(
    ("words", "value", "unit"),
    [
        ("We will double the number of kayaks by 2030.", 100, "percent"),
        ("The waste of the harbour is to be halved by 2031.", 50, "percent"),
        ("- Build 2000 new homes on the quay", 2000, "dwellings"),
    ],
)
def test_what_is_meant_stays_a_target(targets, words: str, value: float, unit: str) -> None:
    assert [(one.value, one.unit) for one in targets(PLAN["en"] + words, "en")] == [(value, unit)]
