"""Tables of what will be done: who does it and by when stand beside it, in all the words for those columns."""

import pytest

from tests.etl.extract.quantities.openings import TITLED as PLAN


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


@pytest.mark.parametrize(
    ("head", "row", "language", "found"),
    [
        (
            "Actie | Resultaat | Termijn",
            "Stroom | 40 laadpalen | 2028",
            "nl",
            [(40, "charging_points", 2028)],
        ),
        ("Actie | Resultaat 2024", "Stroom | 40 laadpalen geplaatst", "nl", []),
        ("Actie | Voortgang | Status", "Kade herstellen | 80% | loopt", "nl", []),
        ("Doel | Succescriterium | Mijlpaal", "Veilig | 90% is opgeleid | Drie proeven", "nl", [(90, "percent", None)]),
        ("Action | Output | By when", "Power | 40 charging points | 2028", "en", [(40, "charging_points", 2028)]),
        ("Action | Progress", "Mend the quay | 80%", "en", []),
        ("Aim | Success criteria | Lead", "Safe | 90% of crews trained | AB", "en", [(90, "percent", None)]),
    ],
)
def test_results_are_aimed_at_where_they_have_a_date_and_told_elsewhere(targets, head, row, language, found) -> None:
    assert [one for one in read(targets, table(head, row), language) if one[0] != 3] == found


@pytest.mark.parametrize(
    ("head", "row", "language"),
    [
        ("AP-1 Schone haven | 2026 | 2027", "Ontvangst | 20.000 | 30.000", "nl"),
        ("Wat | Tarief 2026 | Tarief 2027", "Ligplaats per meter | 12,50 | 13,00", "nl"),
        ("Exploitatie | 2026 | 2027", "Kaden | 120 | 130", "nl"),
        ("Grant | 2026/27 | 2027/28", "Core | 120 | 130", "en"),
        ("Berths | Fee 2026 | Fee 2027", "Per metre | 12.50 | 13.00", "en"),
    ],
)
def test_tariffs_and_sums_by_year_are_no_targets(targets, head: str, row: str, language: str) -> None:
    assert read(targets, table(head, row), language) == []


@pytest.mark.parametrize(
    ("head", "row", "language"),
    [
        ("Actie | Wanneer | Effect", "Kade vergroenen | 2028 | 6,5 kton", "nl"),
        ("Maatregel | Termijn | Verwacht effect (kton CO₂)", "Walstroom | 2028 | 6,5", "nl"),
        ("Maatregel | Termijn | Besparing", "Walstroom | 2028 | 14 % minder gas", "nl"),
        ("Actie | Gereed | Kosten (× € 1.000) | Meetfrequentie", "Kade vergroenen | 2028 | 1.900 | jaarlijks", "nl"),
        ("Spoor | Raming van de winst in 2030", "Walstroom | circa 13 kton", "nl"),
        ("Action | When | Impact", "Green the quay | 2028 | 6.5 kt", "en"),
        ("Action | Due by | Estimated carbon saving", "Shore power | 2028 | 6,500 tonnes", "en"),
        ("Action | When | Estimated cost¹", "Green the quay | 2028 | 40% of the fund", "en"),
        ("Action | Due | Frequency", "Survey the quay | 2028 | twice a year", "en"),
    ],
)
def test_what_an_action_may_bring_or_cost_is_no_target(targets, head: str, row: str, language: str) -> None:
    assert [one for one in targets(PLAN[language] + table(head, row), language) if one.kind != "event"] == []


@pytest.mark.parametrize(
    ("row", "language", "found"),
    [
        ("Werfaanpak: convenant met minstens 40 reders | Haven | 2028 | 2 kton", "nl", 40),
        ("Sleepboten: driekwart van de boten elektrisch in 2028 | Haven | 2028 | 2 kton", "nl", 75),
        ("Afval op de kade halveren | Haven | 2028 | 2 kton", "nl", 50),
        ("Havenloket met 24 loodsen (nu 15) | Haven | 2028 | 2 kton", "nl", 24),
        ("Quayside pact: agreement with at least 40 owners | Port | 2028 | 2 kt", "en", 40),
        ("Tugs: three quarters of the boats electric in 2028 | Port | 2028 | 2 kt", "en", 75),
        ("Halve the waste on the quay | Port | 2028 | 2 kt", "en", 50),
        ("Harbour desk with 24 pilots (now 15) | Port | 2028 | 2 kt", "en", 24),
    ],
)
def test_the_words_of_an_action_are_read_as_prose(targets, row: str, language: str, found: float) -> None:
    head = {"nl": "Maatregel | Trekker | Wanneer | Effect", "en": "Action | Lead | When | Impact"}[language]
    assert [one[0::2] for one in read(targets, table(head, row), language)] == [(found, 2028)]


@pytest.mark.parametrize(
    ("head", "row", "language", "year"),
    [
        ("Actie | Timing | Resultaat", "Loodsen opleiden | vanaf september 2027 | 40 loodsen", "nl", None),
        ("Actie | Timing | Resultaat", "Loodsen opleiden | tegen september 2027 | 40 loodsen", "nl", 2027),
        ("Actie | Timing | Resultaat", "Loodsen opleiden | vanaf 2027 tot eind 2028 | 40 loodsen", "nl", 2028),
        ("Action | Timing | Output", "Train pilots | from 2027 | 40 pilots", "en", None),
        ("Action | Timing | Output", "Train pilots | by 2027 | 40 pilots", "en", 2027),
        ("Action | Timing | Output", "Train pilots | from 2027 to 2028 | 40 pilots", "en", 2028),
    ],
)
def test_the_day_on_which_work_begins_is_not_when_it_is_due(targets, head, row, language, year) -> None:
    assert [one[2] for one in read(targets, table(head, row), language)] == [year]
