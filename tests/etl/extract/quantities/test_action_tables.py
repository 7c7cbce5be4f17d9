"""Tables of what will be done: who does it and by when stand beside it, in all the words for those columns."""

import pytest

PLAN = {
    "nl": "# Havenplan 2026-2031\n\nIn 2024 werd het vorige plan afgerond.\n\n",
    "en": "# Harbour plan 2026-2031\n\nThe last plan was completed in 2024.\n\n",
}


def read(targets, words: str, language: str) -> list[tuple]:
    return [(one.value, one.unit, one.due and one.due.year) for one in targets(PLAN[language] + words, language)]


def table(head: str, row: str) -> str:
    return f"| {head} |\n|{'---|' * (head.count('|') + 1)}\n| {row} |"


@pytest.mark.parametrize(
    ("head", "row", "language", "found"),
    [
        ("Nr | Maatregel | Trekker | Termijn", "1 | 40 extra laadpalen | Haven | 2028", "nl", "charging_points"),
        ("Actie | Trekker | Klaar tegen", "Planten van 40 bomen | Haven | eind 2028", "nl", "trees"),
        ("Afspraak | Gereed | Wie", "Ontharden van 40 ha kade | 2027-2028 | Haven", "nl", "hectares"),
        ("Initiatief | Tijdpad", "Aanleg van 40 km pad langs het dok | Q4 2028", "nl", "kilometres"),
        ("Ref | Action | Owner | Due by", "1.1 | Plant 40 trees | Crew | March 2028", "en", "trees"),
        ("Commitment | Timeframe", "Deliver 40 charging points | by 2028", "en", "charging_points"),
        ("Project | Expected completion", "40 km of paths along the dock | 2028", "en", "kilometres"),
    ],
)
def test_what_will_be_done_has_the_date_of_its_row(targets, head, row, language, found) -> None:
    assert read(targets, table(head, row), language) == [(40, found, 2028)]


@pytest.mark.parametrize(
    ("row", "language"),
    [
        ("Zes ligplaatsen langs de kade", "nl"),
        ("Aanstellen van zes loodsen", "nl"),
        ("Six berths along the quay", "en"),
        ("Train and appoint six pilots", "en"),
    ],
)
def test_a_small_number_in_words_counts_in_a_column_of_actions(targets, row: str, language: str) -> None:
    head = {"nl": "Actie | Trekker | Termijn", "en": "Action | Owner | Due"}[language]
    [(value, _, _)] = read(targets, table(head, f"{row} | Haven | doorlopend"), language)
    assert value == 6


@pytest.mark.parametrize(
    ("head", "row", "language"),
    [
        ("Actie | Trekker | Termijn", "Vervangen van de 14 oude kranen | Haven | doorlopend", "nl"),
        ("Risico | Kans | Impact", "Verlies van 20% van de inkomsten | 3 | 4", "nl"),
        ("Wijk | Inwoners | Aandeel huur", "Kaaidorp | 4.000 | 45%", "nl"),
        ("Action | Owner | Budget", "Review the 12 contracts | Crew | £40,000", "en"),
        ("Risk | Likelihood | Score", "Loss of 20% of income | 3 | 12", "en"),
        ("Ward | Boats | Share of sails", "Dockside | 4,000 | 45%", "en"),
    ],
)
def test_what_is_there_or_might_happen_is_not_done(targets, head: str, row: str, language: str) -> None:
    assert read(targets, table(head, row), language) == []


def test_columns_set_with_spaces_give_the_date_too(targets) -> None:
    words = (
        "Maatregel                     Trekker      Termijn\n"
        "Plaatsen van 40 laadpalen     Haven        2028\nAanleg van 12 km pad          Wegen        2029"
    )
    assert read(targets, words, "nl") == [(40, "charging_points", 2028), (12, "kilometres", 2029)]


def test_a_number_of_days_is_one_of_a_name_only_beside_that(targets) -> None:
    assert read(targets, "We will invest €365 million in quays by 2029.", "en") == [(365, "eur_million", 2029)]
    assert read(targets, "Our crew works with Office 365 and will do so in 2029.", "en") in ([], [(None, None, 2029)])
