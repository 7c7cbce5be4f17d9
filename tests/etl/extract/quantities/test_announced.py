"""What the words before a colon promise of all that follows it, what an arrow goes to, and labels of a time to come."""

import pytest


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("Our targets: 90% of tows on time; 40 new berths; half of the ferries clean.", "en", [90, 40, 50]),
        ("We will: train 300 crews; open 12 piers; cut noise by a fifth.", "en", [300, 12, 20]),
        ("- Waiting time: 14 → 5 days", "en", [5]),
        ("Average leaks: 27 → 16 by the end of 2030.", "en", [16]),
        ("- end of year three: 85%", "en", [85]),
        ("After two years: 300 berths", "en", [300]),
        ("- At mid-term: 60%", "en", [60]),
        ("- Lead or join two European port alliances", "en", [2]),
        ("- Safety: two drills a year and repair of pumps within eight hours", "en", [2, 8]),
        ("Vacancy goes from 19% via 12% (2028) to 7% (2030).", "en", [12, 7]),
        ("Leaks were 3.8 per thousand trips in 2025. Down to 2.0 by 2030.", "en", [2]),
        ("De leegstand daalt van 19 % via 12 % (2028) naar 7 % (2030).", "nl", [12, 7]),
        ("Reizigers waarderen het veer met gemiddeld een 8,0 (2024: 7,6).", "nl", [8]),
        ("Onze doelen: 90 % van de vaarten op tijd; 40 nieuwe ligplaatsen; de helft schoon.", "nl", [90, 40, 50]),
        ("We streven naar: 12 nieuwe steigers; elke schipper jaarlijks twee oefendagen.", "nl", [12, 2]),
        ("- Wachttijd: 14 → 5 dagen", "nl", [5]),
        ("- einde van jaar drie: 85%", "nl", [85]),
        ("Na twee jaar: 300 ligplaatsen", "nl", [300]),
        ("- Vier leerkades tegen 2029, goed voor zeventig leerlingen per periode", "nl", [4, 70]),
    ],
)
def test_all_of_it_is_promised(promised, words: str, language: str, values: list[float]) -> None:
    assert [value for value, _, _ in promised(words, language)] == values


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("In 2024 we did the following: 12 piers rebuilt; 300 crews trained.", "en"),
        ("Our ferries are clean: 12 of them run on batteries; 3 on gas.", "en"),
        ("- Last year: 120 tows", "en"),
        ("Noise, 2019 → 2024: 14 → 5 complaints", "en"),
        ("In 2024 deden we het volgende: 12 steigers hersteld; 300 bemanningen opgeleid.", "nl"),
        ("The ferry to the island via 12 piers has 900 seats now (2019: 700).", "en"),
        ("Harbour 4.0 is the name of an older plan.", "en"),
        ("Vandaag telt de haven 900 boten (2019: 700).", "nl"),
        ("De visserij is goed voor 12 % van de banen.", "nl"),
        ("- Vorig jaar: 120 sleepbeurten", "nl"),
    ],
)
def test_what_a_colon_tells_of_the_past_is_none(promised, words: str, language: str) -> None:
    assert promised(words, language) == []
