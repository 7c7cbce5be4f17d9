"""What an item promises after its first words: notice, shares of cases, sequels, and what a figure is set against."""

import pytest


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("- Replies within 5 working days; tide tables published three weeks ahead.", "en", [5, 3]),
        ("- Rosters known eight weeks in advance by 1 January 2029; it is five now", "en", [8]),
        ("- A new tribunal, with rulings within 20 weeks in nine cases out of ten.", "en", [20, 90]),
        ("- Cut spending on hired crews, which was €7 million last year, by half.", "en", [50]),
        ("- 1,500 berths close to shops, at least 20 in every harbour", "en", [1500, 20]),
        ("- Fibre links to the last 800 moorings before the end of 2029", "en", [800]),
        ("- Average time from call to rescue down from 31 to 18 minutes", "en", [18]),
        ("- More crews in the union: 250 a year, against 190 in 2025", "en", [250]),
        ("- Quiet weeks, six per school year.", "en", [6]),
        ("- A quarter less waste per berth", "en", [25]),
        ("- Antwoord binnen 5 werkdagen; getijtafels drie weken vooraf bekend.", "nl", [5, 3]),
        ("- Roosters zijn acht weken op voorhand bekend tegen 1 januari 2029; nu vijf", "nl", [8]),
        ("- Een nieuwe kamer, met een uitspraak binnen 20 weken in negen op de tien zaken.", "nl", [20, 90]),
        ("- Halvering van de kosten van inhuur, die vorig jaar 7 miljoen euro bedroegen.", "nl", [50]),
        ("- 1.500 ligplaatsen dicht bij winkels, minstens 20 in elke haven", "nl", [1500, 20]),
        ("- Glasvezel naar de laatste 800 ligplaatsen voor eind 2029", "nl", [800]),
        ("- Meer bemanningen bij de bond: 250 per jaar, tegen 190 in 2025", "nl", [250]),
        ("- Begeleiding voor 600 boten per jaar die dreigen te zinken", "nl", [600]),
        ("- Eén vijfde minder lawaai 's nachts", "nl", [20]),
        ("- Stille weken, zes per schooljaar.", "nl", [6]),
    ],
)
def test_an_item_promises_all_that_it_counts(promised, words: str, language: str, values: list[float]) -> None:
    assert [value for value, _, _ in promised(words, language)] == values


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("- The port handled 250 boats a year, against 190 in 2019", "en"),
        ("- Storm damage, which was €7 million last year, rose by half.", "en"),
        ("- The last 800 moorings were linked before the end of 2024", "en"),
        ("- No cadet leaves without having swum 25 metres in the last 3 weeks.", "en"),
        ("- In havens met camera's gebeuren 30% minder ongevallen, daarom komen er meer.", "nl"),
        ("- Stilte: driekwart van onze kades is nog altijd luid.", "nl"),
        ("- De schade, die vorig jaar 7 miljoen euro bedroeg, steeg toen met de helft.", "nl"),
    ],
)
def test_an_item_that_tells_how_it_is_promises_no_figure(promised, words: str, language: str) -> None:
    assert [one for one in promised(words, language) if one[1] not in ("percent",) or one[0] not in (0, 100)] == []
