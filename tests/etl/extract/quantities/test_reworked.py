"""What is done to all of some things, what is done each year, and what only tells how things stand beside an aim."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("We will replace the 380 old buoys by 2029.", "en", [(380, 2029)]),
        ("By 2029 we renovate the 42 sheds on the quay.", "en", [(42, 2029)]),
        ("The 50 most used ropes will be redesigned by 2029.", "en", [(50, 2029)]),
        ("The first 12 kilometres will open in 2029.", "en", [(12, 2029)]),
        ("The 380 old buoys were bought in 2019.", "en", []),
        ("Of our 31 sheds, 4 burned down in 2019.", "en", []),
        ("Wij vervangen tegen 2029 de 42 loodsen op de kade.", "nl", [(42, 2029)]),
        ("De eerste 12 kilometer kade is klaar in 2029.", "nl", [(12, 2029)]),
        ("De 30 drukste steigers worden tegen 2029 heringericht.", "nl", [(30, 2029)]),
        ("De 42 loodsen op de kade dateren van 1968.", "nl", []),
        ("Al in 2028 openen we 40 ligplaatsen.", "nl", [(40, 2028)]),
        ("Al in 2024 openden we 40 ligplaatsen.", "nl", []),
        ("In our first three years we will open 12 docks.", "en", [(12, 2029)]),
        ("In de eerste drie jaar openen we 12 dokken.", "nl", [(12, 2029)]),
        ("During the first programme (2027-2029) we will add 22 docks.", "en", [(22, 2029)]),
        ("Energy use will be 15% lower than 2024 by 2030.", "en", [(15, 2030)]),
        ("Het verbruik ligt in 2030 15 % lager dan 2024.", "nl", [(15, 2030)]),
        ("Energy use was 15% lower than 2024.", "en", []),
    ],
)
def test_what_is_mended_or_done_by_a_time(promised, words: str, language: str, expected: list) -> None:
    assert [(value, year) for value, _, year in promised(words, language)] == expected


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("Jaarlijks restaureren we acht sloepen en vijf scheepsmodellen.", "nl", [8, 5]),
        ("Every year we restore eight sloops and five ship models.", "en", [8, 5]),
        ("Elk jaar isoleert de haven 3 % van de loodsen.", "nl", [3]),
        ("Elk jaar verlaat 3 % van de zeilers de haven.", "nl", []),
        ("Dit bestuur doet daar 500 ligplaatsen bij.", "nl", [500]),
        ("Het vorige bestuur deed daar 610 ligplaatsen bij.", "nl", []),
        ("This council adds 500 berths to that.", "en", [500]),
        ("18% of sailors smoke and our ambition is to go below 5% by 2030.", "en", [5]),
        ("Vandaag wordt 44 % hergebruikt en ons doel is 60 % tegen 2029.", "nl", [60]),
        ("Sailors call at the port on average 6 times a year.", "en", []),
        ("The board will meet 4 times a year.", "en", [4]),
        ("Zeilers bezoeken de haven gemiddeld 6 keer per jaar.", "nl", []),
        ("Fibre reaches 63% of sheds and 22% of berths.", "en", []),
        ("Turnout reaches 65%.", "en", [65]),
        ("Ons team van 26 is verspreid over 19 van de 45 kades.", "nl", []),
        ("In 2030 moet dat percentage 40 zijn.", "nl", [40]),
        ("- Inzet van huurboten: met twee derde terug ten opzichte van 2024", "nl", [66.67]),
        ("Met een score van 41 % voldeden wij ruimschoots aan de eis van 21,5 %.", "nl", []),
        ("Uit onderzoek blijkt dat 11 % van onze zeilers jonger is dan 26.", "nl", []),
        ("We willen tegen 2031 een werkzaamheidsgraad van 78 % bereiken.", "nl", [78]),
        ("Staffed hours stay at their present level of 1,045 hours a week.", "en", [1045]),
        ("A sailor is often absent when he or she misses 10% or more of the trips.", "en", []),
        ("Een zeiler is vaak afwezig wanneer hij 10 % of meer van de tochten mist.", "nl", []),
        ("We cut the fleet until damage affects fewer than one young reed in five.", "en", [20]),
        ("Absence should fall below an average of eight shifts per sailor.", "en", [8]),
        ("> *The port in figures.* Open since 2023. 640 new members. Seven in ten of them sail.", "en", []),
    ],
)
def test_what_is_done_each_year_and_what_stands_beside_an_aim(promised, words: str, language: str, values) -> None:
    assert [value for value, _, _ in promised(words, language)] == values


@pytest.mark.parametrize(
    ("table", "language", "expected"),
    [
        (
            "| Maat | Stand 2025 | Streefwaarde 2030 |\n|---|---|---|\n| Diefstal per 1.000 inwoners | 2,4 | 1,6 |",
            "nl",
            [(1.6, "per_1000_inhabitants")],
        ),
        (
            "| Visitors | 2023 | 2028 | 2030 |\n|---|---|---|---|\n| Total | 6,430 | 9,000 | 9,500 |",
            "en",
            [(9000, "persons"), (9500, "persons")],
        ),
        ("| Staff costs | 2023 | 2028 | 2030 |\n|---|---|---|---|\n| Total | 6,430 | 9,000 | 9,500 |", "en", []),
        (
            "| Ligplaatsen | Bestaande steigers | In nieuwe steigers |\n|---|---|---|\n| Vaste | 24% | 35% |",
            "nl",
            [(35, "percent")],
        ),
    ],
)
def test_rates_totals_and_what_is_new_in_tables(promised, table: str, language: str, expected: list) -> None:
    assert [(value, unit) for value, unit, _ in promised(table, language)] == expected
