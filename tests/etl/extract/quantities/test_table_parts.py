"""Tables of which the heads, the foot of the page or the words above tell more than one by one their cells do."""

import pytest

from tests.etl.extract.quantities.openings import TITLED as PLAN


def read(targets, words: str, language: str) -> list[tuple]:
    return [(one.value, one.unit, one.due and one.due.year) for one in targets(PLAN[language] + words, language)]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Koers 2019-2024 | Doel | Resultaat\nBoten met stekker | 90% | 84%\nLoodsen | 55 | 61", "nl"),
        ("Doel van toen | Streefcijfer | Gerealiseerd\nSchone boten | 30% | 31%\nKaden | 15 | 11", "nl"),
        ("Tides 2019–2024 | Target | Result\nClean boats | 90% | 84%\nPilots | 55 | 61", "en"),
        ("What | Target | Achieved\nClean boats | 30% | 31%\nQuays | 15 | 11", "en"),
    ],
)
def test_what_was_aimed_at_before_what_was_reached_is_past(targets, words: str, language: str) -> None:
    assert read(targets, "\n".join(f"| {line} |" for line in words.split("\n")), language) == []


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Indicator | Resultaat 2024 | Doel\nSchone boten | 30% | 45%", "nl"),
        ("Indicator | Doel 2029 | Resultaat 2024\nSchone boten | 45% | 30%", "nl"),
        ("Indicator | Doel | Resultaat\nSchone boten | 45% |", "nl"),
        ("Indicator | Actual 2024 | Target\nClean boats | 30% | 45%", "en"),
        ("Indicator | Target 2029 | Actual 2024\nClean boats | 45% | 30%", "en"),
        ("Indicator | Target | Result\nClean boats | 45% |", "en"),
    ],
)
def test_what_is_aimed_at_beside_how_it_is_now_is_not(targets, words: str, language: str) -> None:
    assert [one[0] for one in read(targets, words, language)] == [45]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Wijk\nOpgeleverd 2021-2025\nOpgave 2026-2030\nwaarvan drijvend\nKaaidorp\n210\n430\n120", "nl"),
        ("Wijk | Geleverd 2024 | Opgave 2030 | daarvan drijvend\nKaaidorp | 210 | 430 | 120", "nl"),
        ("Ward\nBuilt 2021-2025\nTarget 2026-2030\nof which afloat\nDockside\n210\n430\n120", "en"),
        ("Ward | Built 2024 | Target 2030 | of which afloat\nDockside | 210 | 430 | 120", "en"),
    ],
)
def test_a_part_of_a_column_is_aimed_at_as_that_is(targets, words: str, language: str) -> None:
    assert [one[0::2] for one in read(targets, words, language)] == [(430, 2030), (120, 2030)]


@pytest.mark.parametrize(
    ("parts", "language"),
    [
        (("Voorwoord", "Doel 1 Schone boten", "Doel 2 Stille kaden", "Doel 3 Weinig afval", "Cijfers"), "nl"),
        (("Foreword", "Aim 1 Clean boats", "Aim 2 Quiet quays", "Aim 3 Little waste", "Figures"), "en"),
    ],
)
def test_on_which_page_a_part_begins_is_no_target(targets, parts: tuple[str, ...], language: str) -> None:
    rows = "\n".join(f"| {part} | {page} |" for part, page in zip(parts, (2, 6, 7, 11, 15), strict=True))
    assert read(targets, f"|  |  |\n|---|---|\n{rows}", language) == []


def test_a_span_of_years_heads_no_columns(targets) -> None:
    words = "Harbour Plan 2026/27 to 2029/30\n\nQuays 12 14\nBoats 40 50"
    assert targets(words, "en") == []
    assert [one.value for one in targets("Harbour 2026/27 2029/30\nQuays 12 14\nBoats 40 50", "en")] == [12, 14, 40, 50]


def test_the_foot_of_a_page_is_no_row(targets) -> None:
    head = (
        "                 2026      2028      2030      2031\nmarge (M EUR)     4,2       3,9       3,1       2,8\n\n"
    )
    foot = "Haven van Kaaidorp - Havenplan 2026-2031                        6 / 14"
    assert [one.value for one in targets(PLAN["nl"] + head + foot, "nl")] == [4.2, 3.9, 3.1, 2.8]


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("Indicator: groene kade - 2024: 0 m² - 2028: 2.400 m²", "nl", (2400, "square_metres", 2028)),
        ("Indicator: tevredenheid (op 10) - 2024: 7,4 - 2031: ten minste 8", "nl", (8, "score", 2031)),
        ("Raming: 18.400.000 euro\nIndicator: boten - 2024: 96 - 2031: 120", "nl", (120, "ships", 2031)),
        ("Indicator: green quay - 2024: 0 m² - 2028: 2,400 m²", "en", (2400, "square_metres", 2028)),
        ("Indicator: satisfaction (out of 10) - 2024: 7.4 - 2031: at least 8", "en", (8, "score", 2031)),
        ("Estimate: £18,400,000\nIndicator: trees - 2024: 96 - 2031: 120", "en", (120, "trees", 2031)),
    ],
)
def test_years_with_a_value_each_may_stand_between_dashes(targets, words: str, language: str, found: tuple) -> None:
    [one] = read(targets, words, language)
    assert (one[0], one[2]) == (found[0], found[2])
    assert found[1] in (one[1], "ships")


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Timing: 2028-2029 - Raming: 1.900.000 euro", "nl"),
        ("Timing: 2028 - Kosten: € 85.000", "nl"),
        ("Timing: 2028-2029 - Budget: £1,900,000", "en"),
        ("Timing: 2028 - Cost: £85,000", "en"),
    ],
)
def test_an_amount_behind_a_label_of_costs_is_no_target(targets, words: str, language: str) -> None:
    assert read(targets, words, language) == []


@pytest.mark.parametrize(
    ("row", "language", "value", "unit"),
    [
        ("Uitstoot van de kranen (kton)", "nl", 545_000, "tonnes_co2"),
        ("Havenafval (kton)", "nl", 545_000, "tonnes"),
        ("Omzet van de kranen (× € 1 mln)", "nl", 545, "eur_million"),
        ("Reders die de haven aanbevelen (eNPS)", "nl", 545, "count"),
        ("Emissions of the cranes (tonnes)", "en", 545, "tonnes_co2"),
        ("Waste of the cranes (tonnes)", "en", 545, "tonnes"),
        ("Turnover of the cranes (x £1m)", "en", 545, "gbp_million"),
        ("Student rooms on the quay", "en", 545, "rooms"),
        ("Students in rooms on the quay", "en", 545, "students"),
    ],
)
def test_a_row_is_counted_in_what_its_name_says(targets, row: str, language: str, value: float, unit: str) -> None:
    found = read(targets, f"| Indicator | 2024 | 2030 |\n|---|---|---|\n| {row} | 600 | 545 |", language)
    assert found == [(value, unit if unit != "count" else found[0][1], 2030)]


@pytest.mark.parametrize(
    ("row", "language"), [("Social rent", "en"), ("Number of grants", "en"), ("Aantal subsidies", "nl")]
)
def test_what_is_counted_is_no_sum_for_its_name(targets, row: str, language: str) -> None:
    assert [
        one[0] for one in read(targets, f"| Quay | 2027 | 2030 |\n|---|---|---|\n| {row} | 40 | 50 |", language)
    ] == [40, 50]


def test_the_term_at_the_foot_of_the_pages_tells_when_the_plan_begins(targets) -> None:
    feet = "\n\n".join(f"Harbour board | Port plan 2026–2030 {page}" for page in (4, 5, 6, 7))
    told = " ".join(f"In {year} the crews were asked what they thought." for year in range(2017, 2025))
    told += " The pilots agreed to this in January 2026. In February 2026 the crews were asked what they thought."
    table = "| Measure | 2024/25 | 2026/27 | 2029/30 |\n|---|---|---|---|\n| Clean boats | 40% | 45% | 60% |"
    words = f"THE PORT\n\nPlan\n\nBoats\n\nQuays\n\nCrews\n\nPilots\n\n{told}\n\n{feet}\n\n{table}"
    assert [one.value for one in targets(words, "en")] == [45, 60]


@pytest.mark.parametrize("words", ["Key figures at a glance\n\n"])
def test_a_table_that_sums_up_keeps_what_stands_nowhere_else(targets, words: str) -> None:
    prose = "We will have 40 pilots by 2029. We will plant 300 trees by 2029.\n\n"
    table = (
        "Measure          Now          2029\nPilots           20           40\nTrees planted      100          300\n"
    )
    values = [
        one.value for one in targets(PLAN["en"] + prose + words + table + "Berths           50           88", "en")
    ]
    assert values == [40, 300, 88]
