"""The term that the title of a plan names: from when it looks ahead, and when it is over."""

import pytest

FISCAL = """Harbour and Islands Strategy 2026/27 - 2030/31

In 2022 the harbour counted 61 ferries; in 2023 it was 58. The last strategy ended in 2024.

- {words}

The next review is by 2029. By 2030 every ferry is electric. A second one follows by 2031, and we want it by 2032.
"""

STRAY = """Meerjarenplan 2026-2031
Haven Noorderzand

In 2022 waren het er 380. In 2023 telde de haven 61 veerboten. In 2024 waren het er 58. Het vorige plan liep tot 2024.

De haven wil drie steigers bouwen. Twee daarvan, West en Noord, worden al in 2028 opgeleverd.

- {words}

Tegen 2029 varen 30 boten elektrisch. Tegen 2030 zijn het er 40, en tegen 2031 zijn het er 50.
Tegen 2030 wil de haven 12 laders. Tegen 2031 wil de haven 14 laders. Dit plan geldt 2026-2031.
"""


@pytest.mark.parametrize(
    ("text", "words", "language", "value", "year"),
    [
        (FISCAL, "Roll out shore power at nine quays in 2027.", "en", 9, 2027),
        (FISCAL, "Raise the share of electric ferries from 12 to 30 percent by FY 2027/28.", "en", 30, 2028),
        (FISCAL, "Raise the share of clean ferries to 90 percent by the end of the strategy.", "en", 90, 2031),
        (STRAY, "In 2027 openen we 9 walstroompunten.", "nl", 9, 2027),
        (STRAY, "Het aandeel elektrische veerboten stijgt naar 30 procent in 2026.", "nl", 30, 2026),
        (STRAY, "Het aandeel schone boten stijgt naar 90 procent tegen het einde van het plan.", "nl", 90, 2031),
    ],
)
def test_what_lies_in_the_term_of_the_title_is_to_come(targets, text, words, language, value, year) -> None:
    found = [(one.value, one.due.year if one.due else None) for one in targets(text.format(words=words), language)]
    assert (value, year) in found


def test_a_report_on_a_term_that_runs_tells_what_was(targets) -> None:
    report = """Jaarplan 2020-2026
In 2021 telde de haven 61 boten. In 2022 waren het er 58. In 2023 was 40 procent van de boten elektrisch.
In 2024 waren het er 44. De haven wil tegen 2026 80 boten met walstroom bedienen."""
    assert [one.value for one in targets(report, "nl")] == [80]
