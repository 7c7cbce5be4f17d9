"""Numbers that texts out of PDF files bring along, cells that name or date others, units with a factor."""

import pytest

from etl.extract.proposal import GoalProposal


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("We willen de\nP agina 12 van 48\nhaven verdiepen.", "nl"),
        ("12 van 48\nWe willen de haven verdiepen.", "nl"),
        ("Met het nieuwe havenbeleid 2 bundelen we de inzet van schippers.", "nl"),
        ("Dit is in het Havenplan 15 verankerd en we willen dat zo houden.", "nl"),
        ("Zo wordt minder CO 2 uitgestoten en varen we schoner.", "nl"),
        ("Op grond van strategische keuze 14 voorkomen we verzilting.", "nl"),
        ("We willen de vloot in HVN / 31847266 niet verkopen.", "nl"),
        ("We willen dit doen volgens de motie (31.450 XVI nr. 7).", "nl"),
        ("We will meet the\n12 of 48\npilots of the port.", "en"),
        ("We will cut CO 2 in the port.", "en"),
        ("We must follow file 31847266 of the port.", "en"),
        ("We will build a balanced regime of pilots ( 15 ).", "en"),
        ("We zullen een evenwichtige regeling voor loodsen maken (12, 14).", "nl"),
        ("| Action number | 14 |\n| --- | --- |\n| Target | Clean ferries |", "en"),
        ("| Actienummer | 14 |\n| --- | --- |\n| Doel | Schone boten |", "nl"),
    ],
)
def test_numbers_of_pages_notes_and_files_are_no_targets(targets, words: str, language: str) -> None:
    assert [one for one in targets(words, language) if one.kind != "event"] == []


def test_a_sentence_that_ends_with_a_footnote_ends_there(figures) -> None:
    [found] = figures("Zeventig procent van de vis komt uit zee.14 We willen de haven verdiepen.", "nl")
    assert found.kind == "fact"


@pytest.mark.parametrize(
    ("words", "language", "value", "now"),
    [
        ("We gaan naar een verbruik van 90 liter in 2035 (thans 115 liter).", "nl", 90, 115),
        ("We will lengthen the quay to 3 km (from some 2 km today) by 2035.", "en", 3, 2),
    ],
)
def test_what_there_is_now_is_no_target(figures, words, language, value, now) -> None:
    kinds = {one.value: one.kind for one in figures(words, language) if one.unit in ("litres", "kilometres")}
    assert kinds == {value: "reach", now: "fact"}


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("We gaan naar een peil van 30 cm tot 60 cm onder de kade.", "nl"),
        ("We aim for a level of 30 cm to 60 cm below the quay.", "en"),
    ],
)
def test_a_range_may_name_its_unit_twice(targets, words: str, language: str) -> None:
    [found] = targets(words, language)
    assert (found.kind, found.value, found.value_high, found.unit) == ("range", 30, 60, "centimetres")


@pytest.mark.parametrize(
    ("words", "language", "value"),
    [
        ("We besparen 3 Mton CO 2-eq in 2035.", "nl", 3e6),
        ("We besparen 40 kton CO2 in 2035.", "nl", 4e4),
        ("We will save 3 Mt CO2e by 2035.", "en", 3e6),
        ("We will save 40 kilotonnes of CO2 by 2035.", "en", 4e4),
    ],
)
def test_a_thousand_or_a_million_tonnes_may_stick_to_the_unit(targets, words, language, value) -> None:
    [found] = targets(words, language)
    assert (found.value, found.unit) == (value, "tonnes_co2")


@pytest.mark.parametrize(
    ("words", "language", "value", "unit", "year"),
    [
        ("| Name | Quay sun |\n| --- | --- |\n| Primary target | 45 MWp by 2035 |", "en", 45, "megawatts", 2035),
        ("| Port | Primary target | Supply 300 homes |\n| --- | --- | --- |", "en", 300, "dwellings", None),
        ("| Naam | Kadezon |\n| --- | --- |\n| Doelstelling | 45 MWp in 2035 |", "nl", 45, "megawatts", 2035),
    ],
)
def test_a_cell_beside_the_word_target_holds_one(targets, words, language, value, unit, year) -> None:
    [found] = [one for one in targets(words, language) if one.kind != "event"]
    assert (found.value, found.unit, found.due.year if found.due else None) == (value, unit, year)


def test_a_second_table_has_its_own_heads(figures) -> None:
    words = "| Metric | Current | 2030 Target |\n|---|---|---|\n| Sales | $10 | $20 |\n\n"
    words += "| Group | Metric | Current | 2030 Target |\n|---|---|---|---|\n| Shop | Sales | $30 | $40 |"
    assert [(one.value, one.kind) for one in figures(words, "en")] == [
        (10, "fact"),
        (20, "reach"),
        (30, "fact"),
        (40, "reach"),
    ]


@pytest.mark.parametrize(
    ("words", "language", "unit"),
    [
        ("We will repaint 140 of its homes by 2035.", "en", "dwellings"),
        ("We schilderen 140 van onze woningen.", "nl", "dwellings"),
    ],
)
def test_some_of_a_whole_count_what_the_whole_counts(targets, words: str, language: str, unit: str) -> None:
    [found] = targets(words, language)
    assert (found.value, found.unit) == (140, unit)


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("We have six pontoons; we will open eight hubs and then four more by 2035.", "en", 4, "centres"),
        ("Time to answer: less than 36 hours", "en", 36, "hours"),
        ("Antwoordtijd: maximaal 36 uur", "nl", 36, "hours"),
        ("Targets\n\n88% of ferries on time", "en", 88, "percent"),
        ("Streefcijfers\n\n88% van de boten op tijd", "nl", 88, "percent"),
        ("Ferries will be cleaned in groups of no more than 14.", "en", 14, None),
        ("Elke schipper krijgt een budget van 700 euro.", "nl", 700, "eur"),
    ],
)
def test_short_ways_to_tell_a_value(targets, words, language, value, unit) -> None:
    assert (value, unit) in [(one.value, one.unit) for one in targets(words, language)]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("The share of Year 6 children who sail will rise.", "en"),
        ("In jaar 3 varen we verder.", "nl"),
        ("80% van onze matrozen vindt binnen de zes maanden werk.", "nl"),
        ("Het project loopt van 2024 tot 2035 en kost 3,1 miljoen euro.", "nl"),
        ("We will plant a tree for every one felled.", "en"),
    ],
)
def test_years_of_school_lengths_of_time_and_costs_are_no_targets(targets, words: str, language: str) -> None:
    assert [one for one in targets(words, language) if one.kind != "event"] == []


@pytest.mark.parametrize(
    ("words", "language", "kind", "value"),
    [
        ("- Every berth will be within a 12-minute walk from a pump", "en", "reach", 12),
        ("- Ensure fair access to showers across all jetties", "en", "all", 100),
        ("1. The depth of all channels will be measured.", "en", "all", 100),
        ("1. De diepte van alle geulen wordt gemeten.", "nl", "all", 100),
    ],
)
def test_walks_and_all_of_something_measured(targets, words: str, language: str, kind: str, value: float) -> None:
    assert (kind, value) in [(one.kind, one.value) for one in targets(words, language)]


@pytest.mark.parametrize(
    ("words", "language"),
    [("- Valpartijen < 2 per 1.000 vaardagen", "nl"), ("- Falls < 2 per 1,000 days at sea", "en")],
)
def test_so_many_per_thousand_is_no_share_in_percent(targets, words: str, language: str) -> None:
    [found] = targets(words, language)
    assert (found.value, found.unit) == (2, "per_1000")


def test_a_heading_that_names_what_is_not_wanted_is_no_target(figures) -> None:
    words = "Geen landaanwinning\nOm de kust te bewaren is ruimte nodig.\n"
    goals = [GoalProposal("item", "1", None, 1, 2, "", "heading", 1, 0)]
    assert [one for one in figures(words, "nl", goals) if one.kind == "none"] == []
    below = figures("- Geen kapotte pompen 3 of 4 keer per jaar", "nl", goals)
    assert "none" in {one.kind for one in below}


def test_an_amount_alone_in_an_item_is_no_target(targets) -> None:
    assert targets("- 1,25 miljard euro\n", "nl") == []


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("De verhoging van de vaart naar 30 km per uur wordt teruggedraaid.", "nl"),
        ("The 2% levy on nets will be scrapped.", "en"),
        ("- **Crew**: those who support the daily work of the port on a daily basis.", "en"),
        ("Het dagelijks bestuur moet hier iets aan doen.", "nl"),
        ("- niet langer met (minstens) 15 loodsen te overleggen", "nl"),
    ],
)
def test_what_is_taken_back_and_daily_work_are_no_targets(targets, words: str, language: str) -> None:
    assert not targets(words, language)


def test_every_third_year_is_a_rhythm(targets) -> None:
    [found] = targets("We will review the plan each third year.", "en")
    assert (found.kind, found.value) == ("frequency", 0.3333)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("H-12-3 Build labs for schools\nWe will do so.", "en"),
        ("H-I12-4 Programmes for awareness in schools\nWe will do so.", "en"),
        ("H-12-3 Labo's bouwen voor scholen\nDat willen we.", "nl"),
    ],
)
def test_the_last_number_of_a_goals_code_is_no_target(figures, words: str, language: str) -> None:
    goals = [GoalProposal("item", "1", None, 1, 2, "", "heading", 1, 0)]
    assert [one.kind for one in figures(words, language, goals=goals) if one.kind not in ("fact", "event")] == []


_TITLES = {
    "nl": ("Inleiding", "Vergroenen van de kades", "Verminderen van lawaai", "Openen van sluizen", "Sparen van water"),
    "en": ("Introduction", "Greening the quays", "Reducing noise at night", "Opening the locks", "Saving water"),
}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("leader", [" ", " ........ "])
def test_pages_behind_the_titles_of_the_contents_count_nothing(figures, language: str, leader: str) -> None:
    titles = _TITLES[language]
    rows = [f"{title}{leader}{page}" for title, page in zip(titles, (4, 22, 22, 23, 31), strict=True)]
    words = "\n".join([*rows, "", *(f"{title}\n" for title in titles)])
    assert not figures(words, language)


def test_lines_that_end_in_numbers_and_name_no_titles_are_no_contents(figures) -> None:
    words = "Kades 4\nSluizen 22\nBruggen 22\nLoodsen 23\nSchepen 31\n\nDe haven groeit."
    assert [one.value for one in figures(words, "nl")] == [4, 22, 22, 23, 31]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("We zijn op weg naar een stijging van het water in de haven van 3 meter.⁸ We zullen dat merken.", "nl"),
        ("We are heading for a rise of the water in the harbour of 3 metres.¹² We will notice.", "en"),
    ],
)
def test_a_sentence_ends_before_the_raised_number_of_a_note(targets, words: str, language: str) -> None:
    assert not targets(words, language)
