"""Lines that a label says tell what is to come of an action, and tables that tell it for several levels."""

import pytest


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("Expected outcome: 40 skippers certified; signs on 12 busy piers and 3 quays.", "en", [40, 12, 3]),
        ("Expected results: 25 km of quay completed and opened.", "en", [25]),
        ("- Intended results (2028): 14 ferries converted", "en", [14]),
        ("**Outputs:** two new slipways, 80% attendance", "en", [2, 80]),
        ("Success measure: 90% of berths occupied in winter.", "en", [90]),
        ("Verwacht resultaat: 40 schippers opgeleid; borden aan 12 drukke steigers.", "nl", [40, 12]),
        ("- Te verwachten effect: 5 hellingen heropend", "nl", [5]),
        ("**Beoogde resultaten:** twee nieuwe hellingen, 80% aanwezigheid", "nl", [2, 80]),
        ("Succescriterium: 90 procent van de ligplaatsen is in de winter bezet.", "nl", [90]),
    ],
)
def test_what_is_to_come_of_an_action_is_a_target(promised, words: str, language: str, values: list[float]) -> None:
    assert [value for value, _, _ in promised(words, language)] == values


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Estimated cost: €3 million.", "en"),
        ("Lead: team of 4 harbour masters.", "en"),
        ("Progress: 40%", "en"),
        ("Expected outcome: the 3 million euro that it costs is recovered.", "en"),
        ("Current position: 12 piers have signs.", "en"),
        ("Kostenraming: 3 miljoen euro.", "nl"),
        ("Trekker: team van 4 havenmeesters.", "nl"),
        ("Voortgang: 40%", "nl"),
        ("Huidige stand: 12 steigers hebben borden.", "nl"),
    ],
)
def test_what_other_labels_tell_is_none(promised, words: str, language: str) -> None:
    assert promised(words, language) == []


def _table(head: str, row: str) -> str:
    return f"{head}\n{'|---' * (head.count('|') - 1)}|\n{row}"


@pytest.mark.parametrize(
    ("head", "row", "language", "values"),
    [
        ("| Theme | Basic | Leading |", "| Ferries | Saving of 2% a year | Saving of 5% a year |", "en", [2, 5]),
        ("| Theme | Level 1 | Level 2 |", "| Quays | Presence at 40% of berths | Presence at 70% |", "en", [40, 70]),
        ("| Thema | Basis | Voorlopend |", "| Veren | 2% per jaar – 40% gas | 5% per jaar – 70% gas |", "nl", None),
        ("| Thema | Brons | Goud |", "| Kades | Toezicht bij 40% | Toezicht bij 70% |", "nl", [40, 70]),
    ],
)
def test_each_level_of_a_table_tells_its_targets(promised, head: str, row: str, language: str, values) -> None:
    found = [value for value, _, _ in promised(_table(head, row), language)]
    assert found == (values or [2, 40, 5, 70])


@pytest.mark.parametrize(
    ("head", "row", "language"),
    [
        ("| Theme | Basic | Owner |", "| Quays | Presence at 40% of berths | 3 skippers |", "en"),
        ("| Thema | Stand | Trekker |", "| Kades | Toezicht bij 40% | 3 mensen |", "nl"),
    ],
)
def test_a_lone_column_of_that_name_is_no_level(promised, head: str, row: str, language: str) -> None:
    assert promised(_table(head, row), language) == []


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        (
            "Lead: Harbour Master and the Office for Training of Skippers (Branch of the North)\n"
            "Expected outcome: 300 skippers certified across the three quays.",
            "en",
            [300],
        ),
        (
            "Trekker: havenmeester en dienst voor de opleiding van schippers (afdeling Noord)\n"
            "Verwacht resultaat: 300 schippers opgeleid op de drie kades.",
            "nl",
            [300],
        ),
    ],
)
def test_a_line_with_a_label_does_not_go_on_with_another(promised, words: str, language: str, values: list) -> None:
    assert [value for value, _, _ in promised(words, language)] == values
