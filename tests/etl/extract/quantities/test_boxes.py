"""Large numbers over the words that tell what they are; tables whose rows count what the words above them count."""

import pytest

from tests.etl.extract.quantities.openings import TITLED as PLAN


def read(targets, words: str, language: str) -> list[tuple]:
    return [(one.value, one.unit, one.due and one.due.year) for one in targets(PLAN[language] + words, language)]


@pytest.mark.parametrize(
    ("rows", "language", "found"),
    [
        (
            ("25 | 40 %", "bomen in de periode 2026- | van de boten elektrisch in", "2030 | 2030"),
            "nl",
            [(25, "trees", 2030), (40, "percent", 2030)],
        ),
        (
            ("1.200 | 9 mln", "boten in 2024 | ton lading per jaar"),
            "nl",
            [],
        ),
        (
            ("300 | 75%", "trees planted by | of the boats electric by", "2030 | 2029"),
            "en",
            [(300, "trees", 2030), (75, "percent", 2029)],
        ),
        (
            ("1,200 | 48%", "boats in 2024 | of our crews sail"),
            "en",
            [],
        ),
    ],
)
@pytest.mark.parametrize("piped", [False, True])
def test_a_number_in_a_box_is_what_the_words_below_it_say(targets, rows, language, found, piped: bool) -> None:
    ruler = ["|---|---|"] if piped else []
    lines = [f"| {row} |" if piped else row for row in rows]
    assert read(targets, "\n".join([lines[0], *ruler, *lines[1:]]), language) == found


@pytest.mark.parametrize(
    ("rows", "language"),
    [
        (("Indicator | 2024 | 2030", "Boten met stekker | 25% | 45%"), "nl"),
        (("Measure | 2024 | 2030", "Boats with a plug | 25% | 45%"), "en"),
    ],
)
def test_a_row_of_numbers_below_their_heads_is_no_box(targets, rows, language) -> None:
    assert read(targets, "\n".join(rows), language) == [(45, "percent", 2030)]


@pytest.mark.parametrize(
    ("above", "row", "language", "unit"),
    [
        ("Doel 3: 1.000 bomen planten in vier jaar", "Kaaidorp", "nl", "trees"),
        ("Doel 3: 1.000 bomen planten in vier jaar", "Studenten", "nl", "students"),
        ("Doel 3: 100 bomen planten in vier jaar", "Kaaidorp", "nl", "count"),
        ("Doel 3: 1.000 bomen en 400 laadpalen", "Kaaidorp", "nl", "count"),
        ("Doel 3: groei in vier jaar", "Kaaidorp", "nl", "count"),
        ("Goal 3: plant 1,000 trees in four years", "Dockside", "en", "trees"),
        ("Goal 3: plant 1,000 trees in four years", "Students", "en", "students"),
        ("Goal 3: plant 100 trees in four years", "Dockside", "en", "count"),
        ("Goal 3: 1,000 trees and 400 charging points", "Dockside", "en", "count"),
        ("Goal 3: growth in four years", "Dockside", "en", "count"),
    ],
)
def test_a_row_that_names_no_unit_counts_what_the_words_above_it_count(targets, above, row, language, unit) -> None:
    found = read(targets, f"{above}\n\n| Kade | 2027 | 2030 |\n|---|---|---|\n| {row} | 240 | 380 |", language)
    assert found[-2:] == [(240, unit, 2027), (380, unit, 2030)]


@pytest.mark.parametrize(
    ("row", "language", "found"),
    [
        ("Eén klantenbestand voor haven en kade | Haven | 2028", "nl", []),
        ("Eén laadpaal op de kade | Haven | 2028", "nl", [1]),
        ("Twee klantenbestanden voor haven en kade | Haven | 2028", "nl", [2]),
        ("One ticketing desk for port and quay | Port | 2028", "en", []),
        ("Two ticketing desks for port and quay | Port | 2028", "en", [2]),
    ],
)
def test_one_thing_for_all_is_not_counted(targets, row: str, language: str, found: list[float]) -> None:
    head = {"nl": "Actie | Trekker | Termijn", "en": "Action | Lead | When"}[language]
    values = [one[0] for one in read(targets, f"| {head} |\n|---|---|---|\n| {row} |", language)]
    assert [value for value in values if value is not None] == found
